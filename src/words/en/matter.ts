import type { Words } from '../types.ts'

export const matter: Words['matter'] = {
  course: 'Course of the matter',
  place: (place, of) => `${place}\u00a0of\u00a0${of}`,
  before: 'Before',
  after: 'After',
  last: 'Latest',
  noDecision: (bodies) => `The next step, a decision by ${bodies}, is not on the site.`,
  noReturn: 'The matter was put off or sent back. The next step is not on the site.',
  name: (dnr) => `Matter ${dnr}`,
  untitled: 'Matter',
  description: (dnr, organisation, counted) =>
    `What happened to matter ${dnr} at ${organisation}: ${counted} on the site.`,
  found: (counted) => `${counted} on the site, oldest first.`,
  more: { before: '', after: ' may have more documents in the matter.' },
  watch: 'Follow this matter',
  because: { before: 'Belongs here: the source says “', after: '”.' },
  subscribe: 'Subscribe to the matter (Atom)',
  note: 'The sections belong together by their reference number, or because one of them names the other. The outcome is read automatically from the words of the decisions.',
  read: 'Read the section',
  gone: 'The matter is no longer here',
  goneWhy:
    'The address has been published. Since then the number of the matter has been corrected, or its sections have been taken down.',
  compared: {
    same: { before: 'As proposed: the decision has the same words as ', after: '.' },
    compare: 'Compare the decision with the proposal',
    against: { before: 'Against ', after: '.' },
    own: 'the proposal in the section',
    other: (place) => `the proposal from ${place}`,
    key: {
      added: 'Underlined',
      inDecision: ' stands only in the decision, ',
      removed: 'struck out',
      inProposal: ' only in the proposal.',
    },
    added: { before: 'added: ', after: ' end of added. ' },
    removed: { before: 'struck out: ', after: ' end of struck out. ' },
  },
}
