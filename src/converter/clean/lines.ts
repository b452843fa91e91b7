/**
 * Raw lines in, lines ready for matching out: composed letters (NFC), ordinary spaces and hyphens, one bullet sign.
 * Blank lines leave only their number, as the gap before the next line. What stood in the source is untouched;
 * the published source text is made from the raw lines, not from these.
 */
import { SOFT, withoutSoft } from './hyphens.ts'
import { printedOf } from '../read/source-line.ts'
import type { Line, SourceLine } from '../types.ts'

/** Spaces that word processors leave: no-break, narrow no-break, en and em space, thin and form feed. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\f\v]/g
/** A tab keeps what it parts apart, less far than columns of a table stand. */
const TAB = /\t/g
/** "ﬁ": letters set as one sign. */
const LIGATURES = /[\ufb00-\ufb06]/g
/** Invisible marks that carry no text: zero-width signs and byte-order marks. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g
/** Signs used as bullets, most from private-use areas of symbol fonts (seed 002, line 51: U+F0B7); between words they are dots. */
const BULLET = /^( *)[\uf0b7\uf0a7\uf0d8\uf02d\u25cf\u25aa\u25a0\u2043\u2219\u00b7](?=\S| )/
/** Columns from the left, where no text begins. */
const FAR_IN = /^\s{40}/
/** What parts pages in a text, at the beginning of a line. */
const PAGE_BREAK = /^[^\S\f]*\f/
/** "## " before a heading whose rank the reader knows, and what may close it */
const HEADING_MARK = /^#{1,6} +|(?<! ) +#+$/g

/** @param covered The lines as printed, with private values covered; as many as there are lines. */
export function toLines(lines: readonly SourceLine[], covered: readonly string[] = printedOf(lines)): Line[] {
  const found: Line[] = []
  let gap = 0
  let isNewPage = false
  lines.forEach(({ printed, cells, isPlaced, isHead, rank, mark, isSetIn, known }, index) => {
    const shown = covered[index] ?? printed
    isNewPage ||= PAGE_BREAK.test(printed)
    const spaced = normalise(shown).trim()
    const text = rank === null ? spaced : spaced.replace(HEADING_MARK, '')
    if (text === '') {
      gap++
      return
    }
    const own = cells && (shown === printed ? cells : cellsAmong(shown, cells)).map((cell) => normalise(cell).trim())
    found.push({
      number: index + 1,
      text,
      cells: own,
      isPlaced,
      isHead,
      gap,
      rank,
      mark,
      opens: isSetIn ? 'set-in' : null,
      known,
      ...(FAR_IN.test(printed) && { isFarIn: true as const }),
      ...(isNewPage && { opensPage: true as const }),
    })
    gap = 0
    isNewPage = false
  })
  return found
}

/** The cells of a row some of whose words are covered: what stands apart goes where something stood before. */
function cellsAmong(covered: string, cells: readonly string[]): readonly string[] {
  const pieces = covered.trim().split(/\t| {2,}/)
  const places = cells.flatMap((cell, place) => (cell.trim() === '' ? [] : [place]))
  if (pieces.length !== places.length) return pieces
  return cells.map((_, place) => pieces[places.indexOf(place)] ?? '')
}

/** One line with its characters made uniform; its length may change. */
function normalise(rawLine: string): string {
  const letters = rawLine
    .normalize('NFC')
    .replace(LIGATURES, (sign) => sign.normalize('NFKC'))
    .replace(TAB, '   ')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
  return withoutSoft(letters).replace(BULLET, '$1•')
}

/**
 * Joins the lines of one block as a reader would: a hyphen at a line's end is kept and joined without a space,
 * unless it is suspended before och, eller or samt, or stands free as a dash; a soft one is dropped (`hyphens.ts`).
 * @example joinLines(['BG-', 'ledamot']) // => 'BG-ledamot'
 * @example joinLines(['hälso-', 'och sjukvård']) // => 'hälso- och sjukvård'
 */
export function joinLines(texts: readonly string[]): string {
  const pieces: string[] = []
  let last = ''
  for (const text of texts) {
    const suspended = /^(?:och|eller|samt)(?!\p{L})/u.test(text)
    if (last.endsWith(SOFT)) pieces.push(pieces.pop()?.slice(0, -1) ?? '')
    else if (pieces.length > 0 && !(endsInHyphen(last) && !suspended)) pieces.push(' ')
    pieces.push(text)
    last = text
  }
  return pieces.join('').replace(/ {2,}/g, ' ').replace(ENDS_SOFT, '-')
}

/** What a soft hyphen divided does not follow here: it is a hyphen all the same. */
const ENDS_SOFT = new RegExp(`${SOFT}$`)
const endsInHyphen = (text: string): boolean => text.endsWith('-') && !text.endsWith(' -') && text !== '-'
