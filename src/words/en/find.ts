import type { Words } from '../types.ts'

export const find: Words['find'] = {
  title: 'Find a reference',
  description: 'Go straight to a section: write the reference number, or body, date and §.',
  label: 'Reference number, or body, date and §',
  go: 'Go there',
  how: { before: 'You can write like this: ', after: '. Link here with hitta.html?q=…' },
  needsScript: 'Finding a reference needs JavaScript.',
  without: { link: 'Choose a body and a meeting', after: ' instead.' },
  fromSearch: 'Find a section from a reference',
  several: (count) => `${count} sections or meetings may be what you mean.`,
  notHere: (query) => `“${query}” is not on the site. `,
  unknown: (query) => `“${query}” is no reference that we recognise: write a reference number, or body, date and §. `,
  search: 'Search for the words instead',
  failed: 'The index could not be loaded. Load the page again.',
}
