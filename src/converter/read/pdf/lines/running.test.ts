/** Heads and feet of a PDF's pages, told by their place: which lines run, and what each is. */
import { describe, expect, test } from 'vitest'
import type { PdfLine } from '../types.ts'
import { runningLines } from './running.ts'

const line = (page: number, text: string, y: number, turned = false): PdfLine => ({
  page,
  pageHeight: 1000,
  text,
  x: 57,
  y,
  right: 300,
  size: 11,
  turned,
  hang: null,
  hidden: false,
})
type Printed = readonly [text: string, y: number, turned?: boolean]
/** What runs on each page. */
const running = (...pages: Printed[][]): string[][] => {
  const lines = pages.map((list, at) => list.map(([text, y, turned]) => line(at + 1, text, y, turned)))
  const kinds = runningLines(lines)
  return lines.map((list) => list.flatMap((one) => (kinds.has(one) ? [`${kinds.get(one) ?? ''}: ${one.text}`] : [])))
}
const body = (word: string): Printed => [`Texten om ${word} och mer.`, 500]

test('a head, a foot and the number of the page', () => {
  expect(
    running(
      [['Ekby kommun', 40], ['PROTOKOLL', 60], body('ett'), ['Justeras', 900], ['Sida 1 (2)', 960]],
      [['Ekby kommun', 40], ['PROTOKOLL', 60], body('två'), ['Justeras', 900], ['Sida 2 (2)', 960]],
    ),
  ).toEqual([
    ['page-header: Ekby kommun', 'page-header: PROTOKOLL', 'page-footer: Justeras', 'page-number: Sida 1 (2)'],
    ['page-header: Ekby kommun', 'page-header: PROTOKOLL', 'page-footer: Justeras', 'page-number: Sida 2 (2)'],
  ])
})

test('a number at the head of the page, and words on its side', () => {
  expect(
    running([['1', 40], body('ett'), ['Provtryck', 500, true]], [['2', 40], body('två'), ['Provtryck', 500, true]]),
  ).toEqual([
    ['page-number: 1', 'page-footer: Provtryck'],
    ['page-number: 2', 'page-footer: Provtryck'],
  ])
})

describe('a line runs', () => {
  const runs = (first: Printed, second: Printed): boolean =>
    running([first, body('ett')], [second, body('två')]).flat().length === 2
  test.each<[boolean, string, Printed, Printed]>([
    [true, 'with the same words', ['Ekby kommun', 40], ['Ekby kommun', 40]],
    [true, 'whatever its case and its spaces', ['EKBY  kommun 1', 40], ['Ekby kommun 2', 40]],
    [false, 'not with others', ['Ekby kommun', 40], ['Almby kommun', 40]],
    [true, 'four points lower', ['Ekby kommun', 40], ['Ekby kommun', 44]],
    [false, 'not five points lower', ['Ekby kommun', 40], ['Ekby kommun', 45]],
    [true, 'with a figure that counts its page', ['Blad 7 av 2024', 40], ['Blad 8 av 2024', 40]],
    [false, 'not with one that counts otherwise', ['Taxa 7', 40], ['Taxa 9', 40]],
    [false, 'not as an item', ['§ 7 Val', 40], ['§ 7 Val', 40]],
    [false, 'not as an item whose sign comes after', ['7 § Val', 40], ['7 § Val', 40]],
    [false, 'not as an item by its word', ['Ärende 7', 40], ['Ärende 8', 40]],
    [false, 'not as an item by another word', ['Punkt 7', 40], ['Punkt 7', 40]],
    [true, 'just above a quarter of the page', ['Ekby kommun', 249], ['Ekby kommun', 249]],
    [false, 'not below it', ['Ekby kommun', 250], ['Ekby kommun', 250]],
  ])('%s: %s', (expected, _, first, second) => {
    expect(runs(first, second)).toBe(expected)
  })

  test.each<[boolean, number]>([
    [true, 801],
    [false, 800],
  ])('%s at the foot at %i of 1000', (expected, y) => {
    expect(running([body('ett'), ['Ekby kommun', y]], [body('två'), ['Ekby kommun', y]]).flat().length === 2).toBe(
      expected,
    )
  })
})

test('from the edge inwards, no further than the first line that does not', () => {
  expect(
    running(
      [['Ekby kommun', 40], ['Bara här', 60], ['PROTOKOLL', 80], body('ett')],
      [['Ekby kommun', 40], ['Och där', 60], ['PROTOKOLL', 80], body('två')],
    ),
  ).toEqual([['page-header: Ekby kommun'], ['page-header: Ekby kommun']])
})

test('on two pages of five, not on two of six; empty pages do not count', () => {
  const head: Printed[] = [['Ekby kommun', 40], body('ett')]
  const other = (word: string): Printed[] => [[word, 40], body(word)]
  const five = [head, head, other('a'), other('b'), other('c')]
  expect(running(...five).flat()).toHaveLength(2)
  expect(running(...five, other('d')).flat()).toHaveLength(0)
  expect(running(...five, []).flat()).toHaveLength(2)
})

test('never on one page alone, though it stands there twice', () => {
  expect(running([['Ekby kommun', 40], ['Ekby kommun', 42], body('ett')])).toEqual([[]])
})
