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
  cite: {
    as: 'Copy as',
    copied: (format) => `${format}: the citation is copied`,
    short: 'Short',
    full: 'Full',
  },
  newer: 'You are reading a kept copy, and there is a newer version of the site.',
  newerLink: 'Change to it',
  place: (number, nth, of) => `${number} · ${nth} of ${of}`,
  wording: {
    gone: 'The point of the decision that the link leads to is not in the text now.',
    same: 'The point of the decision has the same words as when the link was made.',
    changed: 'The point of the decision has changed since the link was made.',
    moved: (order) => `The words now stand in point ${order}`,
    before: 'This is what it said then:',
  },
}
