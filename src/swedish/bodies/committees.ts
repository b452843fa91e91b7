/**
 * A committee under its board in the head of minutes, each by its own name: "Kommunstyrelsen" and below it
 * "Arbetsutskottet". Two names in, that of the body that met out; neither of the two says it alone.
 */
import { isBodyName } from './bodies.ts'

/** Boards that have committees: "Socialnämnden", "Kommunstyrelsen". */
const BOARD = /(?:nämnden|styrelsen|fullmäktige|direktionen)$/iu
/** "Arbetsutskottet", "Sociala utskottet", "Presidiet", "Beredningen": a part of another body, each with its ending */
const PARTS: readonly (readonly [ends: RegExp, bare: string])[] = [
  [/utskottet$/iu, 'utskott'],
  [/presidiet$/iu, 'presidium'],
  [/beredningen$/iu, 'beredning'],
]
/** Other words before it: "Sociala utskottet", "Utskottet för skola" has its own name. */
const MOST_WORDS = 2

/**
 * @returns Undefined where the second is no part of the first.
 * @example committeeOf('Kommunstyrelsen', 'Arbetsutskottet') // => 'Kommunstyrelsens arbetsutskott'
 */
export function committeeOf(board: string, part: string): string | undefined {
  if (!BOARD.test(board) || !isBodyName(board) || part.split(' ').length > MOST_WORDS || !isPart(part)) return undefined
  const [ends, bare] = PARTS.find(([pattern]) => pattern.test(part)) ?? []
  return ends && `${uncapped(board)}s ${part.replace(ends, bare ?? '').toLowerCase()}`
}

const isPart = (part: string): boolean =>
  !/^(?:och|samt|i|för|vid) /iu.test(part) &&
  (isBodyName(part) || isBodyName(part.charAt(0).toUpperCase() + part.slice(1)))
const uncapped = (name: string): string =>
  name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name

/** "Kommunstyrelsen, arbetsutskottet", "Kommunstyrelsen/arbetsutskottet" on one line */
const BESIDE = /^(.{5,60}?)(?:, | ?\/ ?| )(\p{L}[\p{L} ]{5,30})$/u
/** The same where both stand on one line. */
export function committeeIn(line: string): string | undefined {
  const [, board = '', part = ''] = BESIDE.exec(line) ?? []
  return committeeOf(board, part)
}
