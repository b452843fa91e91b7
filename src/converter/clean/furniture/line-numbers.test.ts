/** Numbers of lines that stand on lines of their own, told from those of points and from figures. */
import { expect, test } from 'vitest'
import { textLines } from '../../read/text.ts'
import { toLines } from '../lines.ts'
import { findLineNumbers } from './line-numbers.ts'

/** "1", its text, "2", its text … */
const numbered = (count: number, text: (number: number) => string[]): string[] =>
  Array.from({ length: count }, (_, at) => [String(at + 1), ...text(at + 1)]).flat()
const withItem = (number: number): string[] => [number === 2 ? '§ 12 Budget' : `Texten rad ${number}`]
const found = (raw: readonly string[], known: readonly number[] = []): string[] => {
  const lines = toLines(textLines(raw))
  const kinds = findLineNumbers(lines, new Map(known.map((index) => [index, 'page-header'])))
  return [...kinds].map(([index, kind]) => `${lines[index]?.text} ${kind}`)
}
const all = (count: number): string[] => Array.from({ length: count }, (_, at) => `${at + 1} line-number`)

test.each<[string, string[], string[]]>([
  ['each with its line', numbered(8, withItem), all(8)],
  ['a point with a full stop', numbered(8, (n) => [n === 3 ? '3. Taxa' : `Rad ${n}`]), all(8)],
  ['one without a line', numbered(12, (n) => (n === 5 ? [] : withItem(n))), all(12)],
  ['one with two lines', numbered(12, (n) => (n === 5 ? ['Ett', 'Två'] : withItem(n))), all(12)],
  ['one left out', numbered(12, withItem).toSpliced(6, 2), all(12).toSpliced(3, 1)],
])('numbers of lines: %s', (_, raw, expected) => expect(found(raw)).toEqual(expected))

test.each<[string, string[]]>([
  ['seven', numbered(7, withItem)],
  ['of items, which have no other number', numbered(8, (n) => [`Texten rad ${n}`])],
  ['a number and no title', numbered(8, (n) => [n === 2 ? '3. ' : `Rad ${n}`])],
  ['with more text than one line each', numbered(10, (n) => [...withItem(n), 'Mer text'])],
  ['that do not count', numbered(12, withItem).map((line) => (/^\d+$/.test(line) ? String(Number(line) * 3) : line))],
  ['in a row', [...Array.from({ length: 12 }, (_, at) => String(at + 1)), '§ 12 Budget']],
  ['two left out of ten', numbered(10, withItem).toSpliced(14, 2).toSpliced(6, 2)],
])('no numbers of lines: %s', (_, raw) => expect(found(raw)).toEqual([]))

test('what is furniture already is not looked at', () => {
  const raw = numbered(8, withItem)
  expect(found(['Sidhuvud', 'Nämnden', ...raw], [0, 1])).toEqual(all(8))
  expect(found(raw, [0])).toEqual([])
})
