import type { Words } from '../types.ts'

export const keeping: Words['keeping'] = {
  locale: 'en-GB',
  pages: (count, shown) => `${shown}\u00a0${count === 1 ? 'page' : 'pages'}`,
  fetchingNow: 'Fetching …',
  hindered: {
    disk: 'You are reading the site from a disk. You already have all of it, so there is nothing to keep.',
    insecure:
      'The site cannot be kept from here. Browsers keep only sites whose address begins with https, and this one begins with http.',
    unsupported: 'This browser cannot keep sites, or the window is private.',
  },
  tooLarge: (amount) => `The site is too large to be kept in a browser: ${amount}.`,
  offered: (amount) => `The whole site is ${amount}. Nothing is fetched before you press the button.`,
  kept: (amount) => `Kept: ${amount}. You can read and search offline.`,
  fetching: (done, total) => `${done} of ${total} files`,
  newer:
    'A newer version has been fetched. You are reading the earlier one until you change, or have closed all tabs with the site.',
  failed:
    'The whole site could not be kept. Check the connection and the room on the device, and try again. What has been fetched need not be fetched again.',
  removed: 'The copy is removed.',
}
