/**
 * Templates that set heading words in the margin beside the text ("Beslut      Kommunstyrelsen godkänner budgeten."): a
 * line of two columns in, two lines with the same number out, so that later stages see a heading and its text. So it is
 * where the word is set in bold or italics and what follows it is not.
 */
import type { PartKind } from '../../model/kinds.ts'
import type { Line } from '../types/line.ts'
import { endsSentence, partKindOf } from '../../swedish/heading-words.ts'
import { isAtt, isLeadIn } from '../../swedish/decides.ts'
import { PASSIVE, verb } from '../../swedish/verbs.ts'
import { withoutColon } from '../../swedish/line.ts'
import { inOnePiece, textsOf } from './pieces.ts'

/** A word of the margin. */
const WORD = /^\p{Lu}[\p{L} ]{2,40}:?$/u
/** Shorter values are cells of a table, unless a full stop says that they are text. */
const SENTENCE = 20

/** @param headings Lines that are headings of items, which keep their columns. */
export function splitMargin(lines: readonly Line[], headings: ReadonlySet<number>): Line[] {
  return lines.flatMap((line) => {
    const [word = '', ...beside] = emphasised(line) ?? textsOf(line)
    const label = withoutColon(word)
    const rest = beside.join(' ')
    const part = headings.has(line.number) || !WORD.test(word) || !isOne(beside) ? undefined : partKindOf(label)
    if (part === undefined || !isText(rest, part)) return [line]
    return [inOnePiece(line, label), { ...inOnePiece(line, rest), gap: 0, opens: 'margin' }]
  })
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
