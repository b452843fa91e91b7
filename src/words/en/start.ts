import type { Words } from '../types.ts'

export const start: Words['start'] = {
  title: 'Minutes and decisions, section by section',
  description: 'Search and read minutes: each section has a page of its own with the decision first.',
  nothingYet: 'No minutes yet',
  willStand: 'Minutes and decisions will stand here, section by section.',
  whatTheyDecided: 'What did they decide?',
  whatWeDecided: 'What have we decided?',
  lead: 'Minutes to search and link to, section by section.',
  forExample: 'For example',
  latestDecisions: 'Latest decisions',
  noDecisions: 'There is no decision here yet. What the bodies have proposed and taken note of stands in the minutes.',
  onTheWay: 'On the way to a decision',
  onTheWayAbout: 'Proposed by one body. We have found no decision here.',
  latestMeetings: 'Latest meetings',
}
