import type { Words } from '../types.ts'

export const browser: Words['browser'] = {
  copied: 'Copied',
  watch: {
    on: 'Followed. See what is new on the page Followed',
    off: 'No longer followed',
    notKept: 'The browser keeps nothing for this site',
  },
  copyYourself: (text) => `Copy it yourself: ${text}`,
  clauseCopied: (sign) => `${sign} is copied`,
  link: 'The link',
  newer: 'You are reading a kept copy, and there is a newer version of the site.',
  newerLink: 'Change to it',
  place: (number, nth, of) => `${number} · ${nth} of ${of}`,
}
