/**
 * Raw lines in, lines ready for matching out: composed letters (NFC), ordinary spaces and hyphens, one bullet sign.
 * Blank lines leave only their number, as the gap before the next line. What stood in the source is untouched;
 * the published source text is made from the raw lines, not from these.
 */
import { SOFT } from './hyphens.ts'
import type { Line } from '../types.ts'

/** Spaces that word processors leave: no-break, narrow no-break, en and em space, thin and form feed. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\f\v]/g
/** A tab keeps what it parts apart, less far than columns of a table stand. */
const TAB = /\t/g
/** Invisible marks that carry no text: zero-width signs and byte-order marks. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g
/** Signs used as bullets, most from private-use areas of symbol fonts (seed 002, line 51: U+F0B7). */
const BULLETS = /[\uf0b7\uf0a7\uf0d8\uf02d\u25cf\u25aa\u25a0\u2043\u2219\u00b7](?=\s|\S)/

/** @param indented Numbers of the lines that are set in, from a reader that saw the page; else white space tells. */
export function toLines(raw: readonly string[], indented?: readonly number[]): Line[] {
  const setIn = indented && new Set(indented)
  const lines: Line[] = []
  let gap = 0
  raw.forEach((rawLine, index) => {
    const spaced = normalise(rawLine)
    const text = spaced.trim()
    if (text === '') {
      gap++
      return
    }
    lines.push({
      number: index + 1,
      ...withoutMarks(text),
      gap,
      indented: setIn ? setIn.has(index + 1) : /^ /.test(spaced),
    })
    gap = 0
  })
  return lines
}

/** "## § 12 Budget", "## Närvarande ##": a heading, as Markdown and the readers of Word and web pages write it */
const HEADING = /^(#{1,6})\s+(\S.*?)\s*#*$/
/** "**§ 12 Budget**": a whole line in bold */
const BOLD = /^\*\*([^*]+)\*\*$/

function withoutMarks(text: string): Pick<Line, 'text' | 'rank'> {
  const [, marks, title] = HEADING.exec(text) ?? []
  if (marks && title) return { text: BOLD.exec(title)?.[1]?.trim() ?? title, rank: marks.length }
  return { text: BOLD.exec(text)?.[1]?.trim() ?? text, rank: null }
}

/** One line with its characters made uniform; its length may change. */
function normalise(rawLine: string): string {
  return rawLine
    .normalize('NFC')
    .replace(TAB, '   ')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(/\u00ad/g, '-')
    .replace(BULLETS, '•')
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
