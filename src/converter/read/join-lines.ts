/**
 * Lines that a page's width made, as the text that they are: lines in, one line of text out. What a hyphen at a line's
 * end means is asked here and in `clean/hyphens.ts`, which has made those that divide a word soft.
 */
import { withoutGaps } from './pieces.ts'

/** A hyphen that only divides a word. */
export const SOFT = '\u00ad'
/** "in- och utfarter", "för- respektive nackdelar": the hyphen stands for the rest of the word. */
const SUSPENDED = new Set([
  'och',
  'eller',
  'samt',
  'respektive',
  'resp',
  'alternativt',
  'till',
  'men',
  'kontra',
  'inte',
])
/** Whether the line after a hyphen begins with such a word. */
export const isSuspended = (rest: string): boolean => SUSPENDED.has(/^\p{L}+/u.exec(rest)?.[0] ?? '')

/**
 * Joins the lines of one block as a reader would: a hyphen at a line's end is kept and joined without a space,
 * unless it is suspended before och and its like, or stands free as a dash; a soft one is dropped (`clean/hyphens.ts`).
 * @example joinLines(['BG-', 'ledamot']) // => 'BG-ledamot'
 * @example joinLines(['hälso-', 'och sjukvård']) // => 'hälso- och sjukvård'
 * @example joinLines(['åren 2025–', '2028']) // => 'åren 2025–2028'
 */
export function joinLines(texts: readonly string[]): string {
  const pieces: string[] = []
  let last = ''
  for (const text of texts) {
    if (last.endsWith(SOFT)) pieces.push(pieces.pop()?.slice(0, -1) ?? '')
    else if (pieces.length > 0 && !isWhole(last, text)) pieces.push(' ')
    pieces.push(text)
    last = text
  }
  return withoutGaps(pieces.join('')).replace(ENDS_SOFT, '-')
}

/** What a soft hyphen divided does not follow here: it is a hyphen all the same. */
const ENDS_SOFT = new RegExp(`${SOFT}$`)
const endsInHyphen = (text: string): boolean => text.endsWith('-') && !text.endsWith(' -') && text !== '-'
/** A word, or "2025–" and "2028", that the line's end has cut. */
const isWhole = (text: string, rest: string): boolean =>
  (endsInHyphen(text) && !isSuspended(rest)) || (/\d–$/.test(text) && /^\d/.test(rest))
