/** Headings of the document's own sections: who was there, who was not, who signed. */
import { textsOf } from '../clean/pieces.ts'
import type { Block } from '../types/block.ts'
import { labelAlone, sectionKindOf } from '../../swedish/headings/labels.ts'
import { listsAbsent, opensAttendance } from '../../swedish/headings/roll-labels.ts'
import { withoutColon } from '../../swedish/lines/line.ts'
import { stopsAtVerb } from '../../swedish/lines/list-row.ts'
import { datesIn, findDate } from '../../swedish/numbers/dates.ts'
import { isPerson } from '../../swedish/people/names.ts'
import { isSigningLabel, opensSigning, signerBelow, signsBeside } from '../../swedish/people/signing.ts'
import type { Recogniser } from './index.ts'

/** The page an e-signature service adds: "Detta dokument har elektroniskt undertecknats av …" (seed 003, line 344) */
const SIGNATURE_PAGE = /^(?:signatursida$|detta dokument har (?:elektroniskt|digitalt) )/i

/** What says that signatures follow, or stands among them. Any one will do: their order is free. */
const SIGNATURES: readonly [what: string, says: (block: Block, beside: Beside) => boolean][] = [
  ['a line of a signing service', ({ lines }) => lines[0]?.signed === true],
  ['the page that it adds', ({ text }) => text.length <= LONGEST && SIGNATURE_PAGE.test(text)],
  [
    'a heading that the source marks',
    ({ text, lines: [line] }) => line?.rank !== null && /^signatur(?:er)?$/iu.test(text),
  ],
  ['labels of columns, "Vid protokollet          Justeras"', headsColumns],
  ['offices above their names, "Ordförande          Justerare"', headsNames],
  ['names above their offices', headsOffices],
  ['who signs, beside what for', ({ lines: [line] }) => line !== undefined && opensSigning(textsOf(line))],
  ['names below lines to write on', isBelowRule],
  ['names beside lines to write on', (block) => !block.heading && signsBeside(columnsOf(block))],
  ['where and when, above the secretary', isWhereAndWhen],
  ['"as above", and who signs', isAsAbove],
  ['that it was approved, and when', ({ text, heading }) => !heading && isApprovedOn(text)],
]
const LONGEST = 120

/** "Närvarande:" (seed 003, line 12), "Vid protokollet" (seed 001, line 175) */
export const section: Recogniser = (block, beside) => {
  if (SIGNATURES.some(([, says]) => says(block, beside))) return { type: 'section', kind: 'signatures' }
  const opens = opensAttendance(block.text) || listsAbsent(columnsOf(block))
  const kind = sectionKindOf(block.text) ?? (opens ? 'attendance' : undefined)
  return kind ? { type: 'section', kind } : undefined
}

const columnsOf = ({ lines: [line, ...more] }: Block): readonly string[] =>
  line && more.length === 0 ? textsOf(line) : []

function headsColumns(block: Block): boolean {
  const columns = columnsOf(block)
  // "Vid protokollet Justeras", where nothing tells the columns
  const labels = columns.length === 1 ? block.text.split(/ (?=\p{Lu})/u) : columns
  return labels.length > 1 && labels.every((label) => sectionKindOf(label) === 'signatures')
}

type Beside = Pick<Parameters<Recogniser>[1], 'before' | 'after'>

/**
 * Offices alone may be those of a roll call: below these stand as many names, and nothing else. Names right above them
 * too are whose offices they are, and those below "Till presidium utsågs" were elected.
 */
function headsNames(block: Block, { before, after }: Beside): boolean {
  const { length } = columnsOf(block)
  if (before !== undefined && stopsAtVerb(withoutColon(before.text))) return false
  return holds(block, length, isSigningLabel) && holds(after, length, isPerson) && !holds(before, length, isPerson)
}

/** "Ada Provlund          Bo Provberg", and right below it "Sekreterare          Ordförande" */
function headsOffices(block: Block, { after }: Beside): boolean {
  const { length } = columnsOf(block)
  return holds(block, length, isPerson) && holds(after, length, isSigningLabel)
}

/** So many columns side by side, more than one, each of the kind. */
const holds = (block: Block | undefined, columns: number, isOfKind: (column: string) => boolean): boolean =>
  block !== undefined &&
  !block.heading &&
  columns > 1 &&
  columnsOf(block).length === columns &&
  columnsOf(block).every(isOfKind)

/** Below "______" or "………" "Ada Provlund" and "Bo Provberg, justerare" */
function isBelowRule({ heading, lines }: Block, { before }: Beside): boolean {
  if (heading || lines[0]?.belowRule !== true || lines.length > MOST_BELOW_RULE) return false
  const texts = lines.flatMap(textsOf)
  const isSigner = (text: string): boolean => signerBelow(text) !== undefined
  // A line below "Beslutande" is drawn above the names of a roll call.
  return texts.some(isSigner) && texts.every((text) => isSigner(text) || isSigningLabel(text)) && !isOfRoll(before)
}
const isOfRoll = (block: Block | undefined): boolean => {
  const kind = block && labelAlone(block.text)?.kind
  return kind !== undefined && kind !== 'signatures' && kind !== 'cover'
}
/** A name and an office below it, in lines; more are a list. */
const MOST_BELOW_RULE = 2

/** "Ekby 21 mars 2024" and below it "Ada Provlund, sekr." */
function isWhereAndWhen(block: Block, { after }: Beside): boolean {
  if (block.heading || !PLACE.test(block.text) || findDate(block.text) === undefined) return false
  const [name = '', office = '', ...more] = (after?.text ?? '').split(', ')
  return more.length === 0 && isPerson(name) && SECRETARY.test(office)
}

/** "Ekby som ovan", "Dag som ovan" and below it "Ada Provlund"; "Beslut som ovan" has no name below. */
function isAsAbove({ heading, text }: Block, { after }: Beside): boolean {
  const below = after?.text ?? ''
  return !heading && AS_ABOVE.test(text) && (isPerson(below) || isSigningLabel(below))
}
const AS_ABOVE = /^\p{Lu}[\p{L} ]{1,30} som ovan[.,]?$/u

/** "Justeras 2025-05-02", "Justerat den 2 maj 2025" */
function isApprovedOn(text: string): boolean {
  const [label = ''] = APPROVED.exec(text) ?? []
  const [day, ...more] = label === '' ? [] : datesIn(text)
  return day !== undefined && more.length === 0 && day.from === label.length && day.to === text.length
}
const APPROVED = /^(?:Justeras|Justerat|Justerades):? (?:den )?/u

const SECRETARY = /^(?:(?:mötes)?sekr(?:eterare)?|protokollförare)\.?$/iu
/** No date is longer. */
const PLACE = /^\p{Lu}\p{Ll}[\p{L} -]{1,30}[ ,][^.!?:]{6,22}$/u
