import { describe, expect, test } from 'vitest'
import { inSharedLines } from './frames.ts'
import { piece } from '../pieces.fixture.ts'
import type { Piece } from '../types.ts'

/** Each text at its place from the left and from the top, by lines as they are read. */
function read(...placed: [x: number, y: number, text: string][]): string[] {
  const rows = placed.map(([x, y, text]) => [piece(x, y, text)]).sort(([a], [b]) => (a?.y ?? 0) - (b?.y ?? 0))
  return inSharedLines(rows).map((row) => row.map(({ text }) => text).join(' | '))
}
const column = (x: number, y: number, pitch: number, ...texts: string[]): [number, number, string][] =>
  texts.map((text, at) => [x, y + at * pitch, text])

const LEFT = ['Närvarande', 'Ada Provlund', 'Bo Provberg', 'Cia Provdal']
const RIGHT = ['Frånvarande', 'Gun Provsten', 'Hans Provgren']
const SHARED = ['Närvarande | Frånvarande', 'Ada Provlund | Gun Provsten', 'Bo Provberg | Hans Provgren', 'Cia Provdal']

describe('two columns that are set beside each other', () => {
  test.each<[string, [y: number, step: number], [y: number, step: number]]>([
    ['although the second stands 5 points lower', [100, 14], [105, 14]],
    ['although the second stands 6 points lower', [100, 14], [106, 14]],
    ['although the second stands 7 points lower', [100, 14], [107, 14]],
    ['although the first stands lower', [105, 14], [100, 14]],
    ['each with the nearest where their lines are not as far apart', [100, 15], [105, 12]],
  ])('share lines %s', (_, left, right) =>
    expect(read(...column(50, ...left, ...LEFT), ...column(300, ...right, ...RIGHT))).toEqual(SHARED),
  )
  test('share each line with the nearest where some stand at one height', () => {
    const rows = [...column(50, 100, 14, ...LEFT), ...column(300, 106, 12, ...RIGHT)].map((one) => piece(...one))
    const [ada, bo, cia] = rows.splice(1, 3) as [Piece, Piece, Piece]
    const lines = [[rows[0]], [rows[1]], [ada], [rows[2]], [bo, rows[3]], [cia]] as Piece[][]
    expect(inSharedLines(lines).map((row) => row.map(({ text }) => text).join(' | '))).toEqual(SHARED)
  })
})

test('a line of both frames shows them as well as two that stand beside each other', () => {
  const [upper, lower, ada, gun] = [
    piece(50, 106, 'Närvarande'),
    piece(300, 100, 'Frånvarande'),
    piece(50, 118, 'Ada'),
    piece(300, 117, 'Gun'),
  ]
  expect(inSharedLines([[lower], [upper], [ada, gun]]).map((row) => row.map(({ text }) => text))).toEqual([
    ['Närvarande', 'Frånvarande'],
    ['Ada', 'Gun'],
  ])
})

test('what stands on the right is set at the heights of the left', () => {
  const placed = [...column(50, 105, 14, ...LEFT.slice(0, 2)), ...column(300, 100, 14, ...RIGHT)]
  const rows = placed.map((one) => [piece(...one)]).sort(([a], [b]) => (a?.y ?? 0) - (b?.y ?? 0))
  expect(inSharedLines(rows).map((row) => row.map(({ y }) => y))).toEqual([[105, 105], [119, 119], [133]])
})

describe('lines stay', () => {
  test('where one alone stands a little lower beside another', () =>
    expect(read([50, 100, 'Närvarande'], [300, 105, 'Ekby'], [50, 114, 'Ada'], [50, 128, 'Bo'])).toEqual([
      'Närvarande',
      'Ekby',
      'Ada',
      'Bo',
    ]))
  test('where they stand over one another', () =>
    expect(read(...column(50, 100, 14, 'Ada Provlund', 'Bo'), ...column(100, 106, 14, 'Gun', 'Hans'))).toEqual([
      'Ada Provlund',
      'Gun',
      'Bo',
      'Hans',
    ]))
  test('where they are as far apart as lines of one column', () =>
    expect(read(...column(50, 100, 28, 'Ada', 'Bo'), ...column(300, 114, 28, 'Gun', 'Hans'))).toEqual([
      'Ada',
      'Gun',
      'Bo',
      'Hans',
    ]))
})
