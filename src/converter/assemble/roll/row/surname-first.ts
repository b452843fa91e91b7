/**
 * Roll calls whose rows have the surname first, "Provlund, Ada (C)". Rows in, the same rows with the names as they are
 * said out. A row by itself may as well name two by their surnames: so many must be set alike, each with a party or in
 * a cell of its own.
 */
import { entryAt } from '../../../../model/lists.ts'
import { isGivenName } from '../../../../swedish/people/given-names.ts'
import { isPersonName } from '../../../../swedish/people/names.ts'
import { isTitle } from '../../../../swedish/people/titles.ts'
import { inOnePiece } from '../../../clean/pieces.ts'
import { cellsOf } from '../../cells.ts'
import type { Block } from '../../../types/block.ts'
import type { Line } from '../../../types/line.ts'

const LEAST_ROWS = 2
const WORD = String.raw`\p{Lu}[\p{L}'’]+(?:-\p{L}+)*`
const GIVEN = String.raw`${WORD}(?: ${WORD}| \p{Lu}\.)?`
const PARTICLES = String.raw`(?:(?:[Aa]f|[Aa]v|[Vv]on|[Dd]e|[Dd]er) ){0,2}`
/** In a row of text the party comes next. */
const ROW = new RegExp(String.raw`^(${PARTICLES}${WORD}), (${GIVEN})(?= ?\(\p{L}{1,6}\))`, 'u')
const CELL = new RegExp(String.raw`^(${PARTICLES}${WORD}), (${GIVEN})$`, 'u')
/** "Provlund, Ada, ordförande" and no party: what one is shows how the list is set. */
const OFFICE_ROW = new RegExp(String.raw`^${PARTICLES}${WORD}, ${GIVEN}(?=,? (?:ord|v\.? ?ord|vice))`, 'u')
const NAME_ROW = new RegExp(String.raw`^(${PARTICLES}${WORD}), (${GIVEN})(?=$|, )`, 'u')
/** Once others show how the list is set, a surname may be two words. */
const LONG_ROW = new RegExp(String.raw`^(${WORD} ${WORD}), (${GIVEN})(?= ?\(\p{L}{1,6}\))`, 'u')
const LONG_CELL = new RegExp(String.raw`^(${WORD} ${WORD}), (${GIVEN})$`, 'u')

/**
 * @param least So many rows must be set so; one will do where another list is.
 * @returns The blocks themselves where they are not set so.
 */
export function namesTurned(blocks: readonly Block[], least = LEAST_ROWS): readonly Block[] {
  const lists = blocks.map((block) => turnList(block, least))
  if (lists.some((block, at) => block !== blocks[at])) return lists
  const mostSet = (form: RegExp): boolean => {
    const { length } = blocks.filter((block) => turn(block, form, CELL) !== undefined)
    return length >= least && length * 2 >= blocks.length
  }
  if (mostSet(ROW)) return blocks.map((block) => turn(block, ROW, CELL) ?? turn(block, LONG_ROW, LONG_CELL) ?? block)
  const isShown = least < LEAST_ROWS || blocks.some((block) => OFFICE_ROW.test(block.text)) || isSureList(blocks)
  return isShown && mostSet(NAME_ROW) ? blocks.map((block) => turn(block, NAME_ROW, CELL) ?? block) : blocks
}

/** "Provlund, Ada" and "Provdal, Zeta": most have a given name behind, and fewer before the comma: not two surnames. */
function areSure(names: readonly (readonly [surname: string, given: string])[]): boolean {
  const { length } = names.filter(([, given]) => isGivenName(given.split(' ')[0] ?? ''))
  const turned = names.filter(([surname]) => isGivenName(surname))
  return names.length >= LEAST_ROWS && length * 2 >= names.length && length > turned.length
}

const namesIn = (texts: readonly string[]): (readonly [string, string])[] =>
  texts.flatMap((text) => {
    const [, surname = '', given] = NAME_ROW.exec(text) ?? []
    return given === undefined ? [] : [[surname, given] as const]
  })

const isSureList = (blocks: readonly Block[]): boolean => {
  const names = namesIn(blocks.map(({ text }) => text))
  return names.length === blocks.length && areSure(names)
}

/** "Provlund, Ada (C), ordförande, Provberg, Bo (S)": a list in running text, each with a party */
const LISTED = new RegExp(
  String.raw`(?<=^|[;,] |(?:och|samt) )(${PARTICLES}${WORD}), (${GIVEN})(?= ?\(\p{L}{1,6}\))`,
  'gu',
)
/** "Provlund, Ada, ordförande; Provberg, Bo" */
const BETWEEN = '; '

/** The list with its names said out, where it has more than one and they are sure. */
function turnList(block: Block, least: number): Block {
  const [line] = block.lines
  const turned = partedList(block.text) ?? partiedList(block.text, least)
  return !line || turned === undefined ? block : { ...block, text: turned, lines: [inOnePiece(line, turned)] }
}

function partiedList(text: string, least: number): string | undefined {
  const names = Array.from(text.matchAll(LISTED), ([, surname = '', given = '']) => [surname, given] as const)
  const isShown = least < LEAST_ROWS && names.length >= LEAST_ROWS
  return isShown || areSure(names) ? text.replace(LISTED, '$2 $1') : undefined
}

function partedList(text: string): string | undefined {
  const parts = text.split(BETWEEN)
  const names = namesIn(parts)
  return names.length === parts.length && areSure(names)
    ? parts.map((part) => said(part, NAME_ROW) ?? part).join(BETWEEN)
    : undefined
}

function turn(block: Block, row: RegExp, cell: RegExp): Block | undefined {
  const [line, ...more] = block.lines
  if (!line || more.length > 0) return undefined
  const cells = cellsOf(line)
  if (cells.length > 1) {
    const at = cells.findIndex((text) => cell.test(text))
    const name = at < 0 ? undefined : said(entryAt(cells, at), cell)
    return name === undefined ? undefined : withCells(block, line, cells.with(at, name))
  }
  const text = said(block.text, row)
  return text === undefined ? undefined : { ...block, text, lines: [inOnePiece(line, text)] }
}

function said(text: string, form: RegExp): string | undefined {
  const [whole = '', surname = '', given = ''] = form.exec(text) ?? []
  if (whole === '' || isTitle(surname) || isTitle(given) || !isPersonName(`${given} ${surname}`)) return undefined
  return `${given} ${surname}${text.slice(whole.length)}`
}

/** "Provlund, Ada (C)", to its end */
const WHOLE_ROW = new RegExp(String.raw`${ROW.source}(?= ?\(\p{L}{1,6}\)$)`, 'u')
/** Between the rows of a list */
const NEXT = /(?<=\))(?:[,;]|,? och) /

/** "Ada Provlund" of a cell "Provlund, Ada", "Ada Provlund (C)" of "Provlund, Ada (C)"; any other cell as it is. */
export const cellSaidOut = (cell: string): string => said(cell, CELL) ?? said(cell, WHOLE_ROW) ?? cell

/**
 * "Ada Provlund (C), Bo Provdal (S)" of "Provlund, Ada (C), Provdal, Bo (S)", where all are set so with a party each.
 * One alone may name two by their surnames: its second word must be a given name.
 */
export function listSaidOut(list: string): string {
  if (!list.includes(', ')) return list
  const names = list.split(NEXT).map((name) => said(name, WHOLE_ROW))
  const isSure = names.length > 1 || isGivenName(names[0]?.split(' ')[0] ?? '')
  return isSure && !names.includes(undefined) ? names.join(', ') : list
}

/** True for a cell that holds a name set so and nothing else. */
export const isSurnameFirst = (cell: string): boolean => said(cell, CELL) !== undefined

/** Where a cell stands is told by its line as before. */
function withCells(block: Block, line: Line, cells: string[]): Block {
  const pieces = line.pieces.map((piece) => {
    const text = said(piece.text, CELL) ?? said(piece.text, LONG_CELL)
    return text === undefined ? piece : { ...piece, text }
  })
  return { ...block, text: cells.filter(Boolean).join(' '), lines: [{ ...line, cells: line.cells && cells, pieces }] }
}
