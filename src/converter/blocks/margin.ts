/**
 * Templates that set heading words in the margin beside the text ("Beslut      Kommunstyrelsen godkänner budgeten."): a
 * line of two columns in, two lines with the same number out, so that later stages see a heading and its text. So it is
 * where the word is set in bold or italics and what follows it is not.
 */
import { entryAt } from '../../model/lists.ts'
import type { PartKind } from '../../model/kinds.ts'
import type { Line } from '../types/line.ts'
import { partKindOf } from '../../swedish/headings/heading-words.ts'
import { endsSentence } from '../../swedish/lines/line-ends.ts'
import { isAtt } from '../../swedish/decisions/decides.ts'
import { isLeadIn } from '../../swedish/decisions/lead-ins.ts'
import { PASSIVE, verb } from '../../swedish/decisions/verbs.ts'
import { withoutColon } from '../../swedish/lines/line.ts'
import { inOnePiece, textsOf } from '../clean/pieces.ts'

/** A word of the margin; "Hälso- och sjukvårdsnämndens beslut" */
const WORD = /^\p{Lu}(?:[\p{L} ]|- och ){2,50}:?$/u
/** Shorter values are cells of a table, unless a full stop says that they are text. */
const SENTENCE = 20

/** @param headings Lines that are headings of items, which keep their columns. */
export function splitMargin(lines: readonly Line[], headings: ReadonlySet<number>): Line[] {
  const found: Line[] = []
  for (let at = 0; at < lines.length;) {
    const line = entryAt(lines, at)
    const wrapped = headings.has(line.number) ? undefined : splitWrapped(line, wrapsBelow(lines, at, headings))
    found.push(...(wrapped?.lines ?? splitOne(line, headings)))
    at += wrapped?.taken ?? 1
  }
  return found
}

function splitOne(line: Line, headings: ReadonlySet<number>): Line[] {
  const [word = '', ...beside] = emphasised(line) ?? textsOf(line)
  const label = withoutColon(word)
  const rest = beside.join(' ')
  const part = headings.has(line.number) || !WORD.test(word) || !isOne(beside) ? undefined : partKindOf(label)
  if (part === undefined || !isText(rest, part)) return [line]
  return [inOnePiece(line, label), { ...inOnePiece(line, rest), gap: 0, opens: 'margin' }]
}

/** Most lines that a label of the margin goes on over. */
const MOST_WRAPS = 3
/** Columns of one place differ by less. */
const BESIDE = 2

/** The lines right below on which the words of the margin go on: "beslut" below "Nämndens", beside text or alone. */
function wrapsBelow(lines: readonly Line[], at: number, headings: ReadonlySet<number>): Line[] {
  const line = entryAt(lines, at)
  const [first, second] = line.pieces
  // The longest label may leave one space before its text, where only its bold type parts the two.
  const isLed = emphasised(line) !== undefined
  if (!first || (!second && !isLed)) return []
  const below = lines.slice(at + 1, at + 1 + MOST_WRAPS)
  const end = below.findIndex(({ gap, number, pieces: [word, beside] }) => {
    if (gap > 0 || headings.has(number) || !word || !/^\p{Ll}/u.test(word.text)) return true
    if (Math.abs(word.at - first.at) >= BESIDE) return true
    if (isLed) return !beside
    return beside ? Math.abs(beside.at - (second?.at ?? 0)) >= BESIDE : word.at + word.text.length >= (second?.at ?? 0)
  })
  return below.slice(0, end < 0 ? below.length : end)
}

/** "Besluts-" and "underlag": no heading word has a hyphen of its own. */
const joined = (word: string, rest: string): string =>
  /\p{Ll}[-\u2010\u00ad]$/u.test(word) ? word.slice(0, -1) + rest : `${word} ${rest}`

/** @returns The label alone, and what stands beside it; undefined where the words over the lines are none. */
function splitWrapped(line: Line, below: readonly Line[]): { lines: Line[]; taken: number } | undefined {
  for (let count = below.length; count > 0; count--) {
    const rows = [line, ...below.slice(0, count)]
    const parted = rows.map((row) => emphasised(row) ?? textsOf(row))
    const label = withoutColon(parted.map(([word = '']) => word).reduce(joined))
    const part = WORD.test(label) ? partKindOf(label) : undefined
    const beside = rows.map((row, at) => ({ row, text: (parted[at] ?? []).slice(1).join(' ') }))
    if (
      part === undefined ||
      !isText(
        beside
          .map(({ text }) => text)
          .join(' ')
          .trim(),
        part,
      )
    )
      continue
    const texts = beside.filter(({ text }) => text !== '')
    // What stands beside the first words alone reaches down to the last.
    const end = texts.length === 1 ? { number: rows.at(-1)?.number ?? line.number } : {}
    const lines = texts.map(({ row, text }) => ({ ...inOnePiece(row, text), gap: 0, opens: null, ...end }))
    const [first, ...more] = lines
    return first && { lines: [inOnePiece(line, label), { ...first, opens: 'margin' }, ...more], taken: rows.length }
  }
  return undefined
}

/** "**Beslut** Nämnden antar planen."; behind a colon its text goes on, and in lower case its sentence does. */
function emphasised({ text, leads, cells, mark }: Line): string[] | undefined {
  if (leads === undefined || cells !== null || mark !== null || leads.endsWith(':')) return undefined
  const rest = text.startsWith(`${leads} `) ? text.slice(leads.length + 1) : ''
  return /^[\p{Lu}\d”"]/u.test(rest) ? [leads, rest] : undefined
}

/** Text without columns: between sentences some set two spaces. */
const isOne = (pieces: readonly string[]): boolean => pieces.length > 0 && pieces.slice(0, -1).every(endsSentence)

/** Those a decision is sent to, or who reserve themselves, are names, however short. */
const isText = (rest: string, part: PartKind): boolean =>
  rest.length >= SENTENCE || endsSentence(rest) || OF_NAMES.has(part) || (DECIDES.has(part) && isOpening(rest))
const OF_NAMES: ReadonlySet<PartKind> = new Set(['recipients', 'reservation'])
const DECIDES: ReadonlySet<PartKind> = new Set(['decision', 'proposal'])
/** "bordläggs", "Nämnden beslutar" above its clauses, "att anta taxan" */
const isOpening = (rest: string): boolean => WHOLE.test(rest) || isAtt(rest) || isLeadIn(rest)
const WHOLE = new RegExp(`^${verb(['decides', 'notes'], PASSIVE)}$`, 'iu')
