import type { Words } from '../types.ts'

export const gaps: Words['gaps'] = {
  title: 'Are any minutes missing?',
  lead: 'The numbers of the sections run through the year. These are not on the site:',
  partOf: (count, range) => `${count} of ${range}`,
  between: { before: 'between ', and: ' and ', after: '' },
  means:
    'Minutes may be missing, or there may be sections that are not published. Minutes before the first and after the last of the year cannot be seen in this way.',
  because: {
    'no-numbers': 'The sections have no printed numbers, so they do not show whether any minutes are missing.',
    'each-meeting':
      'The sections begin anew at each meeting, so their numbers do not show whether any minutes are missing.',
    'several-series':
      'The numbers of the sections do not run in one series through the year, so they do not show whether any minutes are missing.',
    'too-few': 'There are too few minutes here for the numbers of the sections to show whether any are missing.',
  },
  none: 'The numbers of the sections run on between the minutes that are here, year by year: nothing seems to be missing.',
  subscribe: 'Subscribe to gaps in all bodies (Atom)',
  feed: 'Missing minutes',
  entry: (body, missing, year) => `${body}: ${missing} of ${year} not on the site`,
}
