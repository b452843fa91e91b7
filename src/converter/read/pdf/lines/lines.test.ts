/** Pieces of a page become its lines, from the top. */
import { describe, expect, test } from 'vitest'
import { letterWidth, toPdfLines } from './lines.ts'
import { piece } from '../pieces.fixture.ts'
import type { Page, Piece } from '../types.ts'

const page = (...pieces: Piece[]): Page => ({ number: 3, height: 842, pieces })
const lines = (...pieces: Piece[]) => toPdfLines(page(...pieces), 5, false)
const texts = (...pieces: Piece[]): string[] => lines(...pieces).map(({ text }) => text)
const turned = (x: number, y: number, text: string): Piece => ({ ...piece(x, y, text), turned: true })
const hidden = (x: number, y: number, text: string): Piece => ({ ...piece(x, y, text), hidden: true })

describe('the width of a letter', () => {
  test.each<[what: string, pages: Page[], expected: number]>([
    ['over all pages', [page(piece(0, 0, 'Ada')), page(piece(0, 0, 'Bo', 20))], 7],
    [
      'of what is turned, hidden or blank none',
      [page(piece(0, 0, 'A'), turned(0, 0, 'B'), hidden(0, 0, 'C'), piece(0, 0, ' ', 40))],
      5,
    ],
    ['of nothing', [], 5],
    ['of letters without a width', [page({ ...piece(0, 0, 'A'), width: 0 })], 5],
  ])('%s', (_, pages, expected) => expect(letterWidth(pages)).toBe(expected))
})

test('a line as it stands', () =>
  expect(lines(piece(50, 100, 'Ada'), piece(67, 100, 'Ek '))).toEqual([
    {
      page: 3,
      pageHeight: 842,
      text: 'Ada Ek',
      x: 50,
      y: 100,
      right: 82,
      size: 10,
      turned: false,
      hang: null,
      hidden: false,
      places: [{ from: 50, to: 82 }],
    },
  ]))

describe('pieces stand on one line', () => {
  test.each<[what: string, pieces: Piece[], expected: string[]]>([
    ['whatever their order', [piece(80, 100, 'Ek'), piece(50, 120, 'Bo'), piece(62, 100, 'Ada')], ['Ada Ek', 'Bo']],
    ['up to four tenths of their size', [piece(50, 100, 'Ada'), piece(67, 104, 'Ek')], ['Ada Ek']],
    ['not further down', [piece(50, 100, 'Ada'), piece(67, 104.1, 'Ek')], ['Ada', 'Ek']],
    ['by the larger of two sizes', [piece(50, 100, 'Ada'), piece(72, 107, 'Ek', 20)], ['Ada Ek']],
    [
      'by the line of the larger',
      [piece(50, 100, 'Ada'), piece(72, 107, 'Ek', 20), piece(100, 114, 'jr')],
      ['Ada Ek jr'],
    ],
    [
      'not by that of the smaller',
      [piece(50, 100, 'Ada', 20), piece(85, 104, 'Ek'), piece(100, 109, 'jr')],
      ['Ada Ek', 'jr'],
    ],
    ['but not blanks alone', [piece(50, 100, ' ')], []],
  ])('%s', (_, pieces, expected) => expect(texts(...pieces)).toEqual(expected))
  test('whose place and size are those of its widest', () =>
    expect(lines(piece(50, 100, 'Ada'), piece(67, 102, 'Provlund', 8)).map(({ x, y, size }) => [x, y, size])).toEqual([
      [50, 102, 8],
    ]))
})

test('what was not read surely, and what is struck, is known of its line', () => {
  const doubt = { text: 'Ek', confidence: 40, picture: 'data:a' }
  const [first, second] = lines(
    piece(50, 100, 'Ada'),
    { ...piece(67, 100, 'Ek'), doubt, struck: true },
    piece(50, 120, 'Bo'),
  )
  expect([first?.doubts, first?.struck]).toEqual([[doubt], true])
  expect(second && ['doubts' in second, 'struck' in second]).toEqual([false, false])
})

describe('what is turned', () => {
  test('is one line under the page', () =>
    expect(
      lines(piece(50, 100, 'Ada'), turned(20, 700, ' Signerat'), turned(20, 400, 'av '), turned(20, 300, ' ')),
    ).toEqual([
      expect.objectContaining({ text: 'Ada', turned: false }),
      {
        page: 3,
        pageHeight: 842,
        text: 'Signerat av',
        x: 0,
        y: 842,
        right: 0,
        size: 10,
        turned: true,
        hang: null,
        hidden: false,
      },
    ]))
  test('is no line where it is blank', () =>
    expect(texts(piece(50, 100, 'Ada'), turned(20, 300, ' '))).toEqual(['Ada']))
})

describe('hidden words', () => {
  const told = (...pieces: Piece[]): string[] =>
    lines(...pieces).map((line) => `${line.hidden ? '(' : ''}${line.text}${line.hidden ? ')' : ''}`)
  test.each<[what: string, pieces: Piece[], expected: string[]]>([
    [
      'stand after the line that they stood in',
      [piece(50, 100, 'Ada'), hidden(67, 100, 'Kim'), piece(84, 100, 'Ek'), piece(50, 120, 'Bo')],
      ['Ada Ek', '(Kim)', 'Bo'],
    ],
    [
      'leave one space in it, however long they are',
      [piece(50, 100, 'Ada'), hidden(67, 100, 'Kim Provsson'), piece(130, 100, 'Ek')],
      ['Ada Ek', '(Kim Provsson)'],
    ],
    [
      'between lines stand between them',
      [piece(50, 100, 'Ada'), hidden(50, 110, 'Kim'), piece(50, 120, 'Bo')],
      ['Ada', '(Kim)', 'Bo'],
    ],
    [
      'a little above a line stand after it',
      [piece(50, 100, 'Ada'), piece(50, 120, 'Bo'), hidden(80, 116, 'Kim')],
      ['Ada', 'Bo', '(Kim)'],
    ],
    [
      'further above stand before it',
      [piece(50, 100, 'Ada'), piece(50, 120, 'Bo'), hidden(80, 115.9, 'Kim')],
      ['Ada', '(Kim)', 'Bo'],
    ],
    [
      'above all stand after the first',
      [hidden(50, 50, 'Kim'), piece(50, 100, 'Ada'), piece(50, 120, 'Bo')],
      ['Ada', '(Kim)', 'Bo'],
    ],
    ['without others stand alone', [hidden(50, 50, 'Kim')], ['(Kim)']],
    [
      'that are turned leave no room',
      [piece(50, 100, 'Ada'), { ...turned(66, 100, 'Kim'), hidden: true }, piece(66, 100, 'Ek')],
      ['AdaEk', '(Kim)'],
    ],
  ])('%s', (_, pieces, expected) => expect(told(...pieces)).toEqual(expected))
})

test('numbers of the lines beside the text are one line of their own', () => {
  const text = ['§ 2 Snö', 'Kostnaden uppgår', 'till 500 kronor', 'per år.', 'Beslut', 'Nämnden antar']
  const found = lines(
    ...text.flatMap((words, at) => [piece(36, 100 + at * 14, String(at + 1), 8), piece(60, 100 + at * 14, words)]),
  )
  expect(found.map((line) => line.text)).toEqual([...text, '1 2 3 4 5 6'])
  expect(found.at(-1)).toMatchObject({ known: 'line-number', y: 842, turned: true })
})

test('a table that is drawn is rows', () => {
  const grid = {
    rows: 2,
    columns: 2,
    places: [0, 1].flatMap((row) =>
      [0, 1].map((column) => ({
        left: 40 + column * 100,
        right: 140 + column * 100,
        top: 85 + row * 20,
        bottom: 105 + row * 20,
        row,
        column,
        rows: 1,
        columns: 1,
      })),
    ),
  }
  const found = toPdfLines(
    {
      ...page(
        piece(50, 60, 'Före'),
        piece(50, 100, 'Namn'),
        piece(150, 100, 'Röst'),
        piece(50, 120, 'Ada'),
        piece(150, 120, 'ja'),
      ),
      grids: [grid],
    },
    5,
    false,
  )
  expect(found.map(({ text, row }) => row?.cells ?? text)).toEqual(['Före', ['Namn', 'Röst'], ['Ada', 'ja']])
})
