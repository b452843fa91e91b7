/**
 * A committee under its board in the head of minutes, each by its own name: "Kommunstyrelsen" and below it
 * "Arbetsutskottet". Two names in, that of the body that met out; neither of the two says it alone.
 */
import { endingOf, isBodyName, withoutArticle } from './bodies.ts'

/** Boards that have committees: "Socialnämnden", "Kommunstyrelsen". */
const BOARD = new RegExp(`${endingOf(['nämnd', 'styrelse', 'fullmäktige', 'direktion'], 'definite')}$`, 'iu')
/** "Arbetsutskottet", "Sociala utskottet", "Presidiet", "Beredningen": a part of another body */
const PART = new RegExp(`${endingOf(['utskott', 'presidium', 'beredning'], 'definite')}$`, 'iu')
/** Other words before it: "Sociala utskottet", "Utskottet för skola" has its own name. */
const MOST_WORDS = 2

/**
 * @returns Undefined where the second is no part of the first.
 * @example committeeOf('Kommunstyrelsen', 'Arbetsutskottet') // => 'Kommunstyrelsens arbetsutskott'
 */
export function committeeOf(board: string, part: string): string | undefined {
  if (!BOARD.test(board) || !isBodyName(board) || part.split(' ').length > MOST_WORDS || !isPart(part)) return undefined
  return PART.test(part) ? `${uncapped(board)}s ${withoutArticle(part.toLowerCase())}` : undefined
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
