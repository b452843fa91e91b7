import { expect, test } from 'vitest'
import type { Block } from '../types/block.ts'
import { spanOf } from './span.ts'

const block = (from: number, to: number): Block => ({
  ...{ kind: 'text', text: '', label: null, lines: [], heading: null, rules: [] },
  span: [from, to],
})

test.each([
  ['a heading and its blocks', block(3, 3), [block(5, 6), block(8, 9)], [3, 9]],
  ['blocks without one', null, [block(5, 6), block(8, 9)], [5, 9]],
  ['a heading alone', block(3, 4), [], [3, 4]],
])('the span of %s', (_, heading, blocks, span) => {
  expect(spanOf(heading, blocks)).toEqual(span)
})

test('nothing has no span', () => {
  expect(() => spanOf(null, [])).toThrow('Unexpected part without lines')
})
