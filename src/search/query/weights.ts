/** What a word weighs in a record that holds it: by its field, how few hold it, and how long the record is. */
import type { ArchiveFacts, Occurrence, Postings } from './answer.ts'

/** Set by `npm run eval:search -- --tune`, a search over judged queries with cross-validation. */
export const WEIGHTS = {
  /**
   * The word in the title, as the end of a compound in it, as another part of one; in the text, or in what the site
   * says.
   */
  title: 5,
  titleEnd: 4,
  titlePart: 4,
  text: 1,
  /** Part of a compound of the text, or in a company's name. */
  part: 0.4,
  /** How much the length of a text takes from a word in it: how often it stands there the engine does not tell. */
  dilution: 2,
  /** How much a record's length counts: halves meet in a long text by chance, and a short one has little else. */
  length: 0.1,
  /** The first piece, which few records hold, of a word that nobody has written: a compound of the title begins so. */
  firstPiece: 2,
  /** What a word met in pieces weighs beside the word itself, and how much a missing piece takes. */
  pieces: 0.5,
  pieceMissing: 1.2,
  /** A word that tells little of the matter, beside others. */
  slight: 0.35,
  /** How much a missing word takes. */
  missing: 2,
  /** Words as far apart as they were asked, in the title or the text; all within a window. */
  rowInTitle: 2,
  row: 1.5,
  near: 1.3,
  /** What only put its matter off comes after what decided it, and so do pages that say who was at the meeting. */
  aside: 0.85,
  /** More so where the title says the word, which it says along the whole matter. */
  putOffInTitle: 0.75,
}
export type Weights = typeof WEIGHTS

/** A word that few records hold says more. */
export const rarityOf = (postings: Postings, records: number): number => Math.log(1 + records / (postings.size + 0.5))

/** How long a record is beside others, as far as that counts: a short one that holds a word is about it. */
export function lengthened(record: number, { lengthOf, meanLength }: ArchiveFacts, { length }: Weights): number {
  return 1 - length + (length * lengthOf(record)) / meanLength
}

/** @param length See {@link lengthened}. */
export function weightOf({ fields }: Occurrence, length: number, weights: Weights): number {
  const of = (field: 'title' | 'titleEnd' | 'titlePart'): number => (fields.has(field) ? weights[field] : 0)
  const title = Math.max(of('title'), of('titleEnd'), of('titlePart'))
  const parts = fields.has('textPart') || fields.has('name') ? weights.part / length : 0
  const body = Math.max(fields.has('text') ? (2 * weights.text) / (1 + weights.dilution * length) : 0, parts)
  return title + body + (fields.has('said') ? weights.text : 0)
}
