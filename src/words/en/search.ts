import type { Words } from '../types.ts'

export const search: Words['search'] = {
  recordLang: 'sv',
  title: 'Search the minutes',
  description: 'Search all minutes by word, section, reference number or date. The minutes are in Swedish.',
  nothing: 'There is nothing to search yet.',
  nothingLink: 'No minutes are published.',
  hits: 'Results',
  nearest: 'Nearest in the same series',
  missing: (words) => `Missing: ${words}`,
  alsoTreated: 'Also taken up ',
  moreOthers: (count) => `and ${count} more ${count === 1 ? 'time' : 'times'}`,
  weaker: 'Weaker results',
  weakLead: 'They lack some of the words, or have them only as parts of other words.',
  moreWeak: 'Show more weaker results',
  narrow: (number) => (number === 0 ? 'Narrow and order' : `Narrow and order (${number} chosen)`),
  needsScript: 'Searching needs JavaScript.',
  without: 'All else can be read without it. Choose a body below, and search its page with the browser’s own search.',
  because: {
    dnr: 'The reference number you searched for',
    paragraf: 'The section you searched for',
    date: 'The meeting on the day you searched for',
  },
  ofTheHits: (count) => ` – ${count} of the results`,
  filters: {
    organ: 'Body',
    år: 'Year',
    beslutstyp: 'Kind of decision',
    slag: 'Own decision or proposal',
    oenighet: 'Vote or reservation',
  },
  values: {
    medel: 'money',
    upphandling: 'procurement',
    avslås: 'rejected',
    yttrande: 'statement',
    uppdrag: 'assignment',
    val: 'election',
    godkänns: 'approved',
    besvaras: 'answered',
    överlämnas: 'handed over',
    återkommer: 'to be taken up again',
    noteras: 'noted',
    möte: 'meeting',
    ingen: 'none',
    'eget beslut': 'own decision',
    'förslag till annat organ': 'proposal to another body',
    överlämnande: 'handing over',
    omröstning: 'vote',
    reservation: 'reservation',
  },
  order: 'Order',
  bestFirst: 'Best match first',
  latestFirst: 'Latest first',
  removeFilter: 'Remove a filter.',
  shorter: 'Try a shorter or more common Swedish word.',
  numbers: 'Write reference numbers as in the minutes, for example HSN 571-2024, and sections as § 206.',
  orBrowse: { before: 'Or ', link: 'browse the bodies', after: '.' },
  direct: (shown, all, count) =>
    shown < count
      ? `${shown} of ${all} direct results are shown: add a body or a year to find the right one.`
      : `${all} direct ${count === 1 ? 'result' : 'results'}.`,
  noHits: (query) => `No results for “${query}”. The minutes are in Swedish.`,
  found: (count, hits, minutes) =>
    `${hits} ${count === 1 ? 'result' : 'results'} in ${minutes} ${minutes === '1' ? 'set' : 'sets'} of minutes.`,
  onlyWeak: (hits, count) =>
    `No section has all that you wrote. ${hits} weaker ${count === 1 ? 'result is' : 'results are'} shown. The minutes are in Swedish.`,
  andWeak: (hits, count) => `And ${hits} weaker ${count === 1 ? 'result' : 'results'}.`,
  unknown: (asked, near) =>
    `“${asked}” is not on this site.${near === 0 ? '' : ' These are the nearest numbers in the same series.'}`,
  also: {
    pair: (words, asked) => `${words} (for ${asked})`,
    shown: (pairs) => `Also shown: ${pairs}.`,
    off: 'Search for my words only',
    isOff: 'Similar words are not searched for.',
    on: 'Search for similar words too',
  },
  notes: {
    cut: (most, cut) =>
      `Only the first ${most} words are searched for; ${cut === 1 ? 'one more word is' : `${cut} more words are`} left out.`,
    operators: 'AND and OR are not needed: what has all the words comes first, and below it what has some of them.',
    onlyWithout: 'Write a word that is to be there as well: a minus only takes results away.',
  },
  didYouMean: {
    before: 'Did you mean ',
    after: (word, count) => `? The word you wrote is not in the minutes, so results for “${word}” are shown. ${count}`,
  },
  more: 'Show more results',
  failed: 'The search could not be loaded. Load the page again, or ',
  help: {
    appeal: {
      words: 'How a decision is appealed stands above it, where the publisher has said so.',
      link: 'How decisions are appealed',
    },
    vote: {
      words: 'Sections where the members voted have the choice “vote” under “Vote or reservation”.',
      link: 'About votes',
    },
    reservation: {
      words: 'Sections where somebody made a reservation have the choice “reservation” under “Vote or reservation”.',
      link: 'About reservations',
    },
    original: {
      words:
        'The link to the approved minutes stands at the head of each section, where the publisher has said where they are.',
      link: 'About the site',
    },
  },
}
