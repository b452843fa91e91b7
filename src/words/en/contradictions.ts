import type { Words } from '../types.ts'

export const contradictions: Words['contradictions'] = {
  title: 'Facts that do not go together',
  note: 'So it stands in the source, and nothing is changed here. Which is right we do not know.',
  quote: { before: '“', after: '”' },
  twoDays: (own, other) => `The section and the appendix state different days: ${own} and ${other}.`,
  signedBefore: (signed, met) =>
    `A signature is dated before the meeting: signed on ${signed}, but the meeting was held on ${met}.`,
  weekday: (said, is) => `The weekday does not fit the date: “${said}”, but the day is a ${is}.`,
  weekdays: {
    måndag: 'Monday',
    tisdag: 'Tuesday',
    onsdag: 'Wednesday',
    torsdag: 'Thursday',
    fredag: 'Friday',
    lördag: 'Saturday',
    söndag: 'Sunday',
  },
  voteNames: (stated, choice, named) =>
    `The votes do not add up: ${stated} ${choice} by the figures, but ${named} ${named === 1 ? 'name' : 'names'}.`,
  choices: { yes: 'yes', no: 'no', abstain: 'abstaining', absent: 'absent' },
  voteSum: (voting, votes) =>
    `The votes do not add up: ${voting} voting, but ${votes} ${votes === 1 ? 'vote' : 'votes'}.`,
  number: (own, before) => `The numbers go backwards: ${own} comes after ${before}.`,
}
