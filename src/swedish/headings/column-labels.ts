/** Labels that head columns side by side, "Närvarande   Frånvarande": a line in, the label of each column out. */
import { LONGEST_LABEL } from '../people/absence.ts'
import { piecesOf, withoutColon, type Words } from '../lines/line.ts'
import { isPerson } from '../people/names.ts'
import { type Label, MARGIN } from './label-table.ts'
import { labelAlone, mayBegin, ROLLS } from './labels.ts'

const PARTY_HEAD = /^parti(?:beteckning|tillhörighet)?:?$/i

/**
 * The labels of a line that heads columns side by side, in order: "Beslutande Ledamöter Tjänstgörande ersättare".
 */
export function columnLabels(line: Words): Label[] {
  const pieces = piecesOf(line)
  const [first, ...more] = pieces
  const lists = isMarginHead(first) ? labelsOver(more) : []
  // "Parti   Ledamöter   Ersättare" heads the columns of one table.
  return lists.some(({ kind }) => kind === 'absent') ? lists : labelsOver(pieces)
}

/** "Roll | Närvarande | Frånvarande": what stands below it is said of those beside, and names nobody. */
export const isMarginHead = (piece: string | undefined): boolean => piece !== undefined && MARGIN_HEAD.test(piece)
const MARGIN_HEAD = /^(?:roll|post|uppdrag|funktion|befattning|grupp|parti(?:beteckning|tillhörighet)?):?$/i

function labelsOver(pieces: readonly string[]): Label[] {
  const found: Label[] = []
  // "Beslutande   Parti   Avbud   Parti": each list has the parties in a column of its own.
  const parties = pieces.filter((piece) => PARTY_HEAD.test(piece)).length
  const isPaired = parties > 1 && parties * 2 === pieces.length
  for (const piece of isPaired ? pieces.filter((one) => !PARTY_HEAD.test(one)) : pieces) {
    const labels = labelsIn(piece)
    if (labels === undefined) return []
    found.push(...labels)
  }
  return found.length > 1 && found.every(({ kind }) => ROLLS.has(kind)) ? found : []
}

/**
 * The labels of a line that may head columns of people of which some are headed by words that no table has, "Närvarande
 * Bortresta": as many as its pieces, none where no label or no such words are among them.
 */
export function columnsWithUnknown(line: Words): Label[] {
  const pieces = piecesOf(line)
  const found = pieces.flatMap((piece): Label | [] => labelAlone(piece) ?? unknownHead(piece) ?? [])
  const isHead = found.length === pieces.length && found.every(({ kind }) => ROLLS.has(kind))
  return isHead && new Set(found.map(({ isUnknown }) => isUnknown === true)).size > 1 ? found : []
}

const unknownHead = (piece: string): Label | undefined =>
  UNKNOWN_HEAD.test(piece) && !isPerson(piece) ? { kind: 'attendance', isUnknown: true } : undefined
const UNKNOWN_HEAD = /^\p{Lu}\p{L}+(?: [\p{L}-]+){0,3}:?$/u

/** Two labels that a single space parts, "Övriga närvarande Ersättare", or one. */
function labelsIn(piece: string): Label[] | undefined {
  if (piece.length > 2 * LONGEST_LABEL + 1 || !mayBegin(piece)) return undefined
  const whole = labelAlone(piece)
  // "EJ NÄRVARANDE LEDAMÖTER": in capitals no letter tells where the next begins.
  const ends = whole && piece === piece.toUpperCase() ? [] : Array.from(piece.matchAll(/ (?=\p{Lu})/gu))
  for (const { index } of ends.reverse()) {
    const first = labelAlone(piece.slice(0, index))
    const second = first && labelAlone(piece.slice(index + 1))
    if (first && second) return [{ ...first, margin: isMargin(piece.slice(0, index)) }, second]
  }
  return whole && [{ ...whole, margin: isMargin(piece) }]
}

const isMargin = (word: string): boolean => MARGIN.has(withoutColon(word).toLowerCase())
