import type { Words } from '../types.ts'

export const asking: Words['asking'] = {
  title: 'How you can search',
  word: 'A Swedish word is found in all its inflections, and in compounds.',
  several: 'Several words: the sections that have all of them.',
  phrase: 'Quotation marks: just those words, in that order.',
  without: 'A minus before a word: without the sections that have it.',
  begins: 'An asterisk last: all words that begin so.',
  dnr: 'A reference number, written as in the minutes.',
  paragraf: 'A section: with a body and a year just that one is found.',
  day: 'A day, a month or a year: the meetings then.',
  limits: (most) =>
    `At most ${most} words are searched for. Capitals make no difference, and AND and OR are not needed.`,
  browse: 'Browse',
}
