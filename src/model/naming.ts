/**
 * What to call a § in print: its own number as the source writes it, or, where the source prints none,
 * our count, said to be ours. Takes the number fields of a §, gives text with spaces that do not break, Swedish where
 * nobody gives other words.
 */
import { naming } from '../words/sv/naming.ts'
import { withoutStruck } from './struck.ts'
import type { Paragraf } from './types.ts'

export type Numbered = Pick<Paragraf, 'number' | 'numberFrom' | 'label'>

const NBSP = '\u00a0'

/** Keeps "§ 206", "7 a" and "28 november" on one line; for text of our own, never for the record. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', NBSP)
}

/**
 * Short, for a contents list.
 * @example shortNumber({ label: '§ 1.', … }) // => '§ 1'
 * @example shortNumber({ label: '7 a)', … }) // => 'Punkt 7 a'
 * @example shortNumber({ label: '§ ~~13~~ 14', … }) // => '§ 14'
 */
export function shortNumber({ label, number }: Numbered, words = naming): string {
  if (label === null) return unbroken(words.point(lastStep(number)))
  const bare = withoutStruck(label)
    .replace(/(?<![.):])[.):]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
  return unbroken(bare.startsWith('§') ? bare.replace(/^§\s*/, '§ ') : words.point(bare))
}

/** In full, for headings and titles: a number the source does not print is never passed off as its own. */
export function fullNumber(paragraf: Numbered, words = naming): string {
  const short = shortNumber(paragraf, words)
  return isOurNumber(paragraf) ? words.ours(short) : short
}

/** A sub-matter is named together with the § it belongs to: "§ 216, punkt 1". */
export function numberWithin(
  paragraf: Numbered,
  parent: Numbered | null,
  number: (paragraf: Numbered, words: typeof naming) => string = shortNumber,
  words = naming,
): string {
  const own = number(paragraf, words)
  return parent === null ? own : `${shortNumber(parent, words)}, ${own.charAt(0).toLowerCase()}${own.slice(1)}`
}

/** The source prints no number of its own. */
export function isOurNumber({ label, numberFrom }: Numbered): boolean {
  return numberFrom === 'order' || label === null
}

/** True for a § by its printed sign, also behind a number that is struck: "~~§ 13~~ § 14". */
const hasSign = ({ label }: Pick<Numbered, 'label'>): boolean =>
  label !== null && withoutStruck(label).trimStart().startsWith('§')

/** The anchor a reader may type by hand, `§206`; only a printed § has one. */
export function typedAnchor(paragraf: Numbered): string | null {
  if (isOurNumber(paragraf) || !hasSign(paragraf)) return null
  return `§${paragraf.number.replace(/\s+/g, '')}`
}

/** "216.1" counts from its parent; below that only the last step says anything. */
function lastStep(number: string): string {
  return number.split('.').at(-1) ?? number
}
