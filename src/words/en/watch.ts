import type { Words } from '../types.ts'

export const watch: Words['watch'] = {
  description: 'What is new about words, bodies and matters that you follow.',
  lead: 'Follow a body, a matter or a search with the button on its page. The list is kept in this browser alone; nothing is sent.',
  needsScript: 'Following needs JavaScript.',
  without: 'The pages of the bodies show their latest meetings first.',
  search: 'Follow this search',
  word: (word) => `The word “${word}”`,
  matter: (dnr) => `Matter ${dnr}`,
  nothing: 'You do not follow anything yet.',
  reading: 'Loading …',
  nothingNew: 'Nothing new since your last visit.',
  news: (count) => `${count} new since your last visit.`,
  stop: 'Stop following',
  new: 'New',
  noHits: 'Nothing on the site right now.',
  failed: 'The index could not be loaded. Load the page again.',
}
