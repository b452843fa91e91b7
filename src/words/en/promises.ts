import type { Words } from '../types.ts'

export const promises: Words['promises'] = {
  title: 'What is to come back',
  description: (body, organisation) =>
    `What ${body} (${organisation}) has decided is to come back or be reported, quoted word for word.`,
  lead: 'Decisions that say that something is to come back or be reported, in the words of the minutes. They are found automatically, and there may be more.',
  measured: (date) => `Whether a time has passed is measured against the latest minutes of the body here, ${date}.`,
  none: 'We found no such decision in the minutes that are here.',
  returned: (count) =>
    `${count === 1 ? 'One matter that was put off has' : `${count} matters that were put off have`} a later section and are not in the list; the pages of the sections lead on.`,
  onPage: 'On this page',
  quote: { before: '“', after: '”' },
  kinds: {
    overdue: {
      title: 'The time has passed',
      about:
        'The stated time is before the latest minutes of the body here, and no later section with the same reference number is on the site. The matter may have come back without it showing here.',
    },
    waiting: {
      title: 'Has not come back here',
      about: 'No later section with the same reference number is on the site, and no stated time has passed.',
    },
    unseen: {
      title: 'The meeting is not here',
      about:
        'The matter was put off to a meeting whose minutes are not on the site, so it cannot be seen whether it came back.',
    },
    untold: {
      title: 'Cannot be followed',
      about: 'The section has no reference number or no date, so it cannot be seen whether the matter has come back.',
    },
    proposed: {
      title: 'Proposed to another body',
      about:
        'The words stand in a proposal. The other body decides, and the promise holds only if the proposal is adopted.',
    },
    back: {
      title: 'There is a later section',
      about:
        'The matter is in a later section with the same reference number. Read it to see whether it is the answer.',
    },
  },
  decidedIn: 'Decided in',
  proposedIn: 'Proposed in',
  decidedBy: 'To be decided by',
  otherBody: 'another body',
  time: 'Stated time',
  noTime: 'none',
  yearless: (words) => `${words} (the year is not stated)`,
  later: 'Later section',
  noLater: 'not on the site',
  more: (count) => `Then ${count} more.`,
  subscribe: 'Subscribe to what is to come back in all bodies (Atom)',
  stated: (time) => `Stated time: ${time}.`,
  onlyProposed: ' The words stand in a proposal.',
  calendar: 'Coming meetings for your calendar (.ics)',
  event: (body) => `Meeting: ${body}`,
  announced: (quote, place) => `“${quote}” (${place}). The meeting may have been moved since.`,
}
