/** The cells of a row by the columns of its head, by their number or by where they stand. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../../../clean/lines.ts'
import { textLines } from '../../../read/text.ts'
import type { Line } from '../../../types/line.ts'
import { inColumns } from './cells.ts'

const lineOf = (text: string): Line => toLines(textLines([text]))[0] as Line
const HEAD = 'Namn            Parti   När'
const heads = lineOf(HEAD).pieces

describe('as many as there are heads, wherever they stand:', () => {
  test.each<[cells: string[], told: string[]]>([
    [
      ['Ada Provlund', 'S', 'X'],
      ['Ada Provlund', 'S', 'X'],
    ],
    [
      ['Ada Provlund', '', '☐'],
      ['Ada Provlund', '', ''],
    ],
    [
      ['Ada Provlund', '[ ]', '[x]'],
      ['Ada Provlund', '', '[x]'],
    ],
  ])('%j', (cells, told) =>
    expect(inColumns({ ...lineOf(cells.join('    ')), cells, isPlaced: true }, 3, undefined)).toEqual(told),
  )
})

test('one cell less, and no places to tell which is gone, is no row', () =>
  expect(inColumns(lineOf('Ada Provlund    X'), 3, undefined)).toBeUndefined())

describe('fewer, each below its word:', () => {
  test.each<[row: string, told: string[] | undefined]>([
    ['Ada Provlund            X', ['Ada Provlund', '', 'X']],
    ['Ada Provlund    S', ['Ada Provlund', 'S', '']],
    ['                S', ['', 'S', '']],
    // Two places beside its word is near, three is not.
    ['Ada Provlund                X', ['Ada Provlund', '', 'X']],
    ['Ada Provlund                 X', undefined],
    ['Ada Provlund  S', ['Ada Provlund', 'S', '']],
    // Between two words it is near both, and stands below none.
    ['Ada Provlund          V', undefined],
    ['Ada Provlund         V', ['Ada Provlund', 'V', '']],
    // A single space parts the party and the mark from the name.
    ['Ada Provlund-Ek S       X', ['Ada Provlund-Ek', 'S', 'X']],
    // A long name reaches below the next word too.
    ['Ada Provlund-Provberg   X', ['Ada Provlund-Provberg', '', 'X']],
    // Two below one word.
    ['Ada   Provlund', undefined],
  ])('%s', (row, told) => {
    const at = row.length - row.trimStart().length
    const line = lineOf(row)
    const pieces = line.pieces.map((piece) => ({ ...piece, at: row.indexOf(piece.text, at) }))
    expect(inColumns({ ...line, pieces }, 3, heads)).toEqual(told)
  })
})

describe('the list’s own label in the margin is no cell:', () => {
  const inner = heads.map((piece) => ({ ...piece, at: piece.at + 14 }))
  const row = (label: string): Line => lineOf(`${label.padEnd(14)}Ada Provlund    S`)
  test('left of all heads', () => expect(inColumns(row('Beslutande:'), 3, inner)).toEqual(['Ada Provlund', 'S', '']))
  test('up to where they begin', () =>
    expect(
      inColumns({ ...row('Beslutande:'), pieces: row('Beslutande:').pieces }, 3, [
        { text: 'Namn', at: 11 },
        { text: 'Parti', at: 30 },
        { text: 'När', at: 38 },
      ]),
    ).toEqual(['Ada Provlund', 'S', '']))
  test('but not without its colon', () => expect(inColumns(row('Ordförande'), 2, inner.slice(0, 2))).toBeUndefined())
  test('but is one where it stands below a head', () =>
    expect(inColumns(row('Beslutande:'), 3, heads)).toEqual(['Beslutande:', 'Ada Provlund', 'S']))
})
