/** Which numbers are those of pages: they rise from page to page, and pages hold running text. */
import { describe, expect, test } from 'vitest'
import type { RemovalKind } from '../../../model/types.ts'
import { linesOf } from './lines.fixture.ts'
import { isRunningText, pageNumbersIn, risingPages, textAbove } from './pages.ts'

test.each<[text: string, isText: boolean]>([
  ['Kontoret redovisar ärendets gång i skriva', true],
  ['Kontoret redovisar ärendets gång i skri', false],
  ['Nämnden beslutar.', true],
  ['Varför då?', true],
  ['Så är det!', true],
  ['KS 12.', false],
  ['AB.', false],
  ['§ 12', true],
  ['Se § 12', false],
  ['Ada Provlund', false],
])('%s is running text: %s', (text, isText) => expect(isRunningText(linesOf(text)[0] as never)).toBe(isText))

test('running text above each line, and in all', () => {
  expect(textAbove(linesOf('§ 1', 'Ada Provlund', 'Så är det.', 'Slut'))).toEqual([0, 1, 1, 2, 2])
  expect(textAbove([])).toEqual([0])
})

describe('numbers that are known so far', () => {
  const numbers = (rows: string[], kind: RemovalKind = 'page-number'): string[] => {
    const lines = linesOf(...rows)
    return [...pageNumbersIn(lines, new Map(lines.map((_, index) => [index, kind])))]
  }
  test.each<[row: string, number: string | undefined]>([
    ['3 (74)', '3 (74)'],
    ['3(74)', '3(74)'],
    ['3 ( 74 )', '3 ( 74 )'],
    ['Ekby kommun 3 (74)', '3 (74)'],
    ['Sida 3 av 12', 'Sida 3 av 12'],
    ['sidan 3', 'sidan 3'],
    ['Sid. 3/12', 'Sid. 3/12'],
    ['Blad 3 (12)', 'Blad 3 (12)'],
    ['- 4 -', '- 4 -'],
    ['–4–', '–4–'],
    ['3', '3'],
    ['Ekby kommun 3', '3'],
    ['3 | Ekby', '3'],
    ['3 – Ekby', '3'],
    ['Ekby   3', '3'],
    ['3   Ekby', '3'],
    ['3 Ekby', undefined],
    ['Ekby3', undefined],
    ['1234', undefined],
    ['3 |Ekby', undefined],
    ['12345 (1)', undefined],
    ['Ekby', undefined],
  ])('"%s" bears %s', (row, number) => expect(numbers([row])).toEqual(number === undefined ? [] : [number]))
  test('each once', () => expect(numbers(['3 (74)', '3 (74)', '4 (74)'])).toEqual(['3 (74)', '4 (74)']))
  test.each<[kind: RemovalKind, isEdge: boolean]>([
    ['page-header', true],
    ['page-footer', true],
    ['e-signature', false],
  ])('of a %s: %s', (kind, isEdge) => expect(numbers(['3 (74)'], kind)).toEqual(isEdge ? ['3 (74)'] : []))
})

describe('the longest row that rises', () => {
  /** Numbers by the line they stand on; all other lines are running text, as many as are said. */
  const rising = (numbers: [index: number, value: number][], lines: number): number[] => {
    const above = Array.from({ length: lines + 1 }, (_, index) => index - numbers.filter(([at]) => at < index).length)
    return risingPages(
      numbers.map(([index, value]) => ({ index, value })),
      above,
    ).map(({ value }) => value)
  }
  test.each<[why: string, numbers: [number, number][], lines: number, pages: number[]]>([
    ['none', [], 10, []],
    ['one', [[9, 1]], 10, []],
    [
      'two from the first page',
      [
        [9, 1],
        [19, 2],
      ],
      20,
      [1, 2],
    ],
    [
      'two from the third',
      [
        [29, 3],
        [39, 4],
      ],
      40,
      [3, 4],
    ],
    [
      'two from a later may be chance',
      [
        [29, 4],
        [39, 5],
      ],
      40,
      [],
    ],
    [
      'three from a later may be',
      [
        [29, 4],
        [39, 5],
        [49, 6],
      ],
      50,
      [],
    ],
    [
      'four are sure',
      [
        [9, 4],
        [19, 5],
        [29, 6],
        [39, 7],
      ],
      40,
      [4, 5, 6, 7],
    ],
    [
      'over a page without',
      [
        [9, 1],
        [29, 3],
        [39, 4],
      ],
      40,
      [1, 3, 4],
    ],
    [
      'over two',
      [
        [9, 1],
        [39, 4],
      ],
      40,
      [1, 4],
    ],
    [
      'not over three',
      [
        [9, 1],
        [49, 5],
      ],
      50,
      [],
    ],
    [
      'beside another number',
      [
        [9, 1],
        [10, 7],
        [19, 2],
      ],
      20,
      [1, 2],
    ],
    [
      'the longer of two',
      [
        [9, 1],
        [15, 2],
        [19, 2],
        [29, 3],
      ],
      30,
      [1, 2, 3],
    ],
    [
      'not falling',
      [
        [9, 2],
        [19, 1],
      ],
      20,
      [],
    ],
    [
      'so many lines a page',
      [
        [5, 1],
        [10, 2],
      ],
      11,
      [1, 2],
    ],
    [
      'fewer are points of a list',
      [
        [5, 1],
        [9, 2],
      ],
      10,
      [],
    ],
    [
      'up to the half of the text',
      [
        [9, 1],
        [19, 2],
      ],
      36,
      [1, 2],
    ],
    [
      'not where the most stands below',
      [
        [9, 1],
        [19, 2],
      ],
      40,
      [],
    ],
    [
      'a first page of its length',
      [
        [20, 1],
        [30, 2],
      ],
      31,
      [1, 2],
    ],
    [
      'no longer than others and their number say',
      [
        [21, 1],
        [31, 2],
      ],
      32,
      [],
    ],
    [
      'longer where it is a later one',
      [
        [21, 2],
        [31, 3],
      ],
      32,
      [2, 3],
    ],
    [
      'the longest of the others counts',
      [
        [25, 1],
        [32, 2],
        [45, 3],
      ],
      46,
      [1, 2, 3],
    ],
  ])('%s', (_, numbers, lines, pages) => expect(rising(numbers, lines)).toEqual(pages))

  test('has running text between', () =>
    expect(
      risingPages(
        [
          { index: 0, value: 1 },
          { index: 9, value: 2 },
        ],
        Array.from({ length: 12 }, () => 5),
      ),
    ).toEqual([]))
})
