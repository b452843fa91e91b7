/** Which lines open a roll call by their labels, and which end one: lines in, yes or no out. */
import { textOf, type Words } from '../lines/line.ts'
import { isName, partiedIn } from '../people/names.ts'
import { isTitle } from '../people/titles.ts'
import { columnLabels } from './column-labels.ts'
import type { Label } from './label-table.ts'
import { labelAlone, labelledBy, ROLLS, sectionKindOf } from './labels.ts'

/** "Vid upprop var följande ledamöter närvarande" */
const ATTENDANCE_SENTENCE = /(?<!\p{L})följande(?!\p{L})[^.]{1,80}(?<!\p{L})närvarande:?$|(?<!\p{L})närvarande:$/iu

/**
 * True for a line after which each line names who was there, or was not.
 * @param onCover Before the first §, where any label of a list of people opens one; inside a § elections have the same
 * labels.
 */
export function opensAttendance(words: Words, onCover = false): boolean {
  const line = textOf(words)
  return (
    opensRollAnywhere(line) ||
    listsAbsent(words) ||
    (onCover && headsRoll(words)) ||
    listsPresent(words, onCover) ||
    (line.length <= 120 && ATTENDANCE_SENTENCE.test(line))
  )
}

function opensRollAnywhere(line: string): boolean {
  const kind = sectionKindOf(line)
  return kind !== undefined && kind !== 'signatures'
}

/** "Närvarande     Frånvarande" heads lists wherever it stands: no election has the absent beside others. */
export const listsAbsent = (words: Words): boolean => columnLabels(words).some(({ kind }) => kind === 'absent')

const headsRoll = (line: Words): boolean => columnLabels(line).length > 0 || isRoll(labelAlone(textOf(line)))

/** "Närvarande: Anna Ek, Bo Lind": those present, beside their label. */
function listsPresent(line: Words, onCover: boolean): boolean {
  const beside = /^[\p{Lu}*]/u.test(textOf(line)) ? labelledBy(line) : undefined
  if (beside?.label.kind !== 'attendance') return false
  return onCover || (beside.label.anywhere !== undefined && namesSomebody(beside.value))
}

/** True for a line of the cover that says something else than who was there: a roll call does not go on in it. */
export function closesAttendance(line: Words): boolean {
  const found = labelledBy(line)
  return found?.label.kind === 'cover' && !isRole(line)
}

/**
 * "Ordförande: Anna Ek" among those who were there is a row; in columns, "Ordförande Anna Ek", it is who signs;
 * "Ersättare: Anna Ek" opens a list of them, "Frånvarande ersättare: Bo Lind" the absent.
 */
export const isRole = (line: Words): boolean =>
  isTitle(/^(?:(?:\d:[ea] )?\p{L}+ ){0,2}(\p{L}+):/u.exec(textOf(line))?.[1] ?? '') && !isRoll(labelledBy(line)?.label)

const isRoll = (label: Label | undefined): boolean =>
  label !== undefined && ROLLS.has(label.kind) && label.isOffice !== true

/** Inside a §, "Närvarande: 13 personer" opens nothing. */
const namesSomebody = (value: string): boolean =>
  partiedIn(value)[0]?.from === 0 || value.split(/,\s*/).slice(0, 1).every(isName)
