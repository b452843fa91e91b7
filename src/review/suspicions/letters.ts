/** Letters that went wrong on the way, and words that a line’s end cut. */
import { at } from './look.ts'
import type { Hit, Passage, Read, Suspicion } from './types.ts'

/**
 * U+FFFD, letters of a UTF-8 text read as another, private signs, soft hyphens, a "?" within a word, entities, glyph
 * names.
 */
const BROKEN =
  /[\u{FFFD}\u{AD}\u{E000}-\u{F8FF}\u{0}-\u{8}\u{E}-\u{1F}\u{80}-\u{9F}]|Ã[\u{80}-\u{BF}„…–]|â€|Â[ §°·]|\p{L}[?¤]\p{Ll}|&(?:[a-z]{2,8}|#\d{2,5});|\(cid:\d+\)|\/(?:[Aa]ring|[AaOo]dieresis)/u
/** Ligatures, decomposed letters: the right letters in another dress. */
const DRESSED = /[\u{FB00}-\u{FB06}]|\p{L}[\u{300}-\u{308}]/u
/** "f ö r s l a g": spaced out by the page's look. */
const SPACED = /(?<!\S)\p{L} \p{L} \p{L} \p{L} \p{L}(?!\S)/u

/** "kommun- styrelsen", but not "hälso- och", "mark- respektive", "kommun- eller", "3- åriga", "in- ut-" */
const CUT =
  /\p{Ll}{2}[-\u{2010}\u{AC}] (?!(?:och|eller|samt|respektive|resp|som|till|men|and|än|utan|kontra|alternativt|både|via|med|i|på|inte|el|o|mm|m|etc|dvs|plus|mot|inklusive|från|för)(?!\p{L}))\p{Ll}{3,}(?![\p{L}-])/u
/** "hälso-och sjukvård", "in-eller utlåning": a space was lost where a line ended. */
const GLUED = /\p{Ll}{2}-(?:och|eller|samt)(?!\p{L})/u
/** A hyphen last in a passage. */
const LEFT = /\p{Ll}{3}[-\u{AC}]$/u

const BEFORE = 30
/** The words that matched with those around them. */
function around<P extends Pick<Passage, 'text' | 'line'>>({ text, ...rest }: P, pattern: RegExp): P {
  const index = pattern.exec(text)?.index ?? 0
  // What it is made of is all there again.
  return { ...rest, text: index > BEFORE ? `… ${text.slice(index - BEFORE)}` : text } as P
}

const search =
  (pattern: RegExp) =>
  (meeting: Read): Hit[] => [
    ...meeting.matters
      .filter(({ title }) => pattern.test(title))
      .map((matter) => at(matter, around({ text: matter.title, line: matter.span[0] }, pattern))),
    ...meeting.around.filter(({ text }) => pattern.test(text)).map((passage) => at(null, around(passage, pattern))),
    ...meeting.matters.flatMap((matter) =>
      matter.text.filter(({ text }) => pattern.test(text)).map((passage) => at(matter, around(passage, pattern))),
    ),
  ]

/** A source may lack the space itself. */
function isPrinted(words: string, { lines }: Read): boolean {
  const glued = /(?<!\p{L})\p{L}+-(?:och|eller|samt)(?!\p{L})/u.exec(words)?.[0]
  return glued !== undefined && lines.some((line) => line.includes(glued))
}

export const LETTERS: readonly Suspicion[] = [
  {
    id: 'broken-letters',
    reason: 'Signs that a wrong encoding, a font or a markup left.',
    says: 'Tecken ser förstörda ut',
    find: search(BROKEN),
  },
  {
    id: 'dressed-letters',
    reason: 'A ligature or an accent by itself is not found by a search.',
    says: 'Bokstäver är skrivna som ligaturer eller med lösa prickar',
    find: search(DRESSED),
  },
  { id: 'spaced-letters', reason: 'A search finds no word of it.', says: 'Ett ord är spärrat', find: search(SPACED) },
  { id: 'cut-word', reason: 'A line’s end cut it.', says: 'Ett ord är avstavat mitt i en rad', find: search(CUT) },
  {
    id: 'glued-words',
    reason: 'The space after a hyphen was lost.',
    says: 'Ett mellanrum saknas efter ett bindestreck',
    find: (meeting) => search(GLUED)(meeting).filter(({ words }) => !isPrinted(words, meeting)),
  },
  {
    id: 'open-hyphen',
    reason: 'The rest of the word stands elsewhere.',
    says: 'En text slutar med ett bindestreck',
    find: search(LEFT),
  },
]
