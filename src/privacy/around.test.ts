import { expect, test } from 'vitest'
import { linesAround } from './around.ts'

const TEXT = 'a\nx b\nx\nd\ne\nx x'

test.each<[string, number, string[]]>([
  ['alone', 0, ['2: x b', '6: x', '12: x x']],
  ['with the one below, those that overlap as one', 1, ['2: x b\nx\nd', '12: x x']],
  ['with two below', 2, ['2: x b\nx\nd\ne', '12: x x']],
])('lines that hold a sign, each once: %s', (_, below, expected) => {
  expect(linesAround(TEXT, /x/g, below).map(({ from, text }) => `${from}: ${text}`)).toEqual(expected)
})

test('no line where there is no sign', () => expect(linesAround('a\nb', /x/g, 1)).toEqual([]))
