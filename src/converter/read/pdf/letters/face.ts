/**
 * What letters are set in, bold or italics, by the name of their font: PDF has no other word for it that programs agree
 * on. Name in, face out; the letters of a piece or a line in, what they have in common out.
 */
import { LETTER } from './match.ts'
import type { Piece } from '../types.ts'

export type Face = 'bold' | 'italic'

/** "ABCDEE+Calibri,BoldItalic", "OpenSans-SemiBold", "CMBX10" */
const BOLD = /bold|[-,_](?:bd|fet)(?![a-z])|(?:cm|sf)bx\d/i
/** "Arial-Black", "AvenirNext-DemiItalic", and not "Blackadder" */
const HEAVY = /(?:Black|Heavy|Demi)(?![a-z])/
/** "Calibri-Italic", "Helvetica-Oblique", "CMTI10" */
const ITALIC = /italic|oblique|kursiv|[-,_]it(?![a-z])|(?:cm|sf)ti\d/i
/** PDF's mode for letters that are filled and drawn around: bold for a font that has none. */
const FILLED_AND_STROKED = 2

/**
 * @param font Its name in the file, "" where it has none. @param mode PDF's text rendering mode.
 * @returns Undefined for letters that stand upright, and where nothing is known.
 */
export function faceOf(font: string, mode: number): Face | undefined {
  if (mode === FILLED_AND_STROKED || BOLD.test(font) || HEAVY.test(font)) return 'bold'
  return ITALIC.test(font) ? 'italic' : undefined
}

/** What all of them are set in; undefined where one is not, or nothing is known. */
export function faceOfAll(faces: readonly (Face | undefined)[]): Face | undefined {
  const [first] = faces
  return faces.every((face) => face === first) ? first : undefined
}

/**
 * How the words of a line are set.
 * @param row Its pieces from the left. @param written The text of such pieces.
 * @returns Whether all are bold; else the words that it begins with and that alone are set otherwise than the next.
 */
export function facesOf(
  row: readonly Piece[],
  written: (row: readonly Piece[]) => string,
): { isBold?: true; leads?: string } {
  const lettered = row.filter(({ text }) => LETTER.test(text))
  const [first] = lettered
  if (first?.face === undefined) return {}
  const next = lettered.find(({ face }) => face !== first.face)
  if (next === undefined) return first.face === 'bold' ? { isBold: true } : {}
  return { leads: written(row.slice(0, row.indexOf(next))).trim() }
}
