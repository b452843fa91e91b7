import { expect, test } from 'vitest'
import { toLedger } from './ledger.ts'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'

const LINES = toLines(textLines(['ett', '', 'två', '1 (2)', '2 (2)', '', '3 (3)', 'id', 'sex']))
const removed = LINES.filter(({ text }) => text.includes('(')).map((line) => ({
  ...line,
  kind: 'page-number' as const,
}))

test('every line is published, removed, masked or blank, and the sum is the whole', () => {
  const ledger = toLedger(9, LINES, removed, [{ span: [8, 8], kind: 'identity-number' }], new Set([1, 3, 8, 9]))
  expect(ledger).toEqual({
    lines: 9,
    blank: 2,
    published: 3,
    removed: [
      { span: [4, 5], kind: 'page-number' },
      { span: [7, 7], kind: 'page-number' },
    ],
    masked: [{ span: [8, 8], kind: 'identity-number' }],
    unaccounted: [],
  })
})

test('a line that is none of these is told of, and is not counted as published', () => {
  expect(toLedger(9, LINES, removed, [], new Set([1, 3, 8]))).toMatchObject({ published: 3, unaccounted: [[9, 9]] })
})

test('removed lines stand in the order of the source, each reason in a span of its own', () => {
  const [four, five, seven] = removed
  if (!four || !five || !seven) throw new Error('Expected three lines with a sign')
  const found = [seven, { ...five, kind: 'page-footer' as const }, four]
  expect(toLedger(9, LINES, found, [], new Set([1, 3, 8, 9])).removed).toEqual([
    { span: [4, 4], kind: 'page-number' },
    { span: [5, 5], kind: 'page-footer' },
    { span: [7, 7], kind: 'page-number' },
  ])
})

test('a line with two private values counts once', () => {
  expect(
    toLedger(
      9,
      LINES,
      removed,
      [
        { span: [8, 8], kind: 'identity-number' },
        { span: [8, 8], kind: 'email' },
      ],
      new Set([1, 3, 8, 9]),
    ),
  ).toMatchObject({ published: 3, masked: [{ span: [8, 8], kind: 'identity-number' }] })
})

test('a masked line that was removed is removed', () => {
  expect(toLedger(9, LINES, removed, [{ span: [7, 7], kind: 'phone' }], new Set([1, 3, 8, 9]))).toMatchObject({
    published: 4,
    masked: [],
  })
})
