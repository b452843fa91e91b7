/** Lists in lists: which item of a run of blocks stands inside which. */
import { describe, expect, test } from 'vitest'
import { decisionsAmong, nested, type TextBlock } from './text-block.ts'

/** "a", ">b", ">>c": bullets, as deep as they have signs; "1. a" a number, "a:" text that leads in. */
function blockOf(row: string): TextBlock {
  const depth = row.lastIndexOf('>') + 1
  const text = row.slice(depth)
  const kind = /^\d/.test(text) ? 'number' : text.endsWith(':') ? 'text' : 'bullet'
  return { kind, text, label: null, lines: [], depth, ...(kind === 'text' && { leadIn: true as const }) }
}
const shown = ({ text, below }: TextBlock): string => (below ? `${text}(${below.map(shown).join(' ')})` : text)
const told = (rows: string): string => nested(rows.split(' ').map(blockOf)).map(shown).join(' ')

describe('an item that stands deeper than the one above is inside it:', () => {
  test.each([
    ['a b', 'a b'],
    ['a >b c', 'a(b) c'],
    ['a >b >>c >d e', 'a(b(c) d) e'],
    ['a >>b >c', 'a(b c)'],
    ['>a b', 'a b'],
    ['1.a >b >2.c', '1.a(b 2.c)'],
    // Text is no item, whatever stands beside it.
    ['a: >b >c', 'a: b c'],
    ['a >b: >c', 'a b: c'],
  ])('%s', (rows, expected) => expect(told(rows)).toBe(expected))
})

test('what stood inside an item before stays first', () => {
  const block: TextBlock = { ...blockOf('a'), below: [blockOf('x')] }
  expect(nested([block, blockOf('>b')]).map(shown)).toEqual(['a(x b)'])
})

test.each([
  [['a:', '|x', '|y', 'b'], '/a:(|x |y) b'],
  [['Nämnden:', 'a:', '|x', 'b'], 'Nämnden:/a:(|x) b'],
  [['Nämnden:', 'a', '>b', '|x', '|y', 'c'], 'Nämnden:/a(b |x |y) c'],
])('rows of a table are of the clause above, or of the words that lead in: %j', (rows, expected) => {
  const blocks = rows.map((row) => ({
    ...blockOf(row),
    ...(row.startsWith('|') && { kind: 'row' as const, inTable: true as const }),
  }))
  const [decision, ...more] = decisionsAmong(blocks)
  const told = [decision?.leadIn, decision?.clauses].map((all) => all?.map(shown).join(' '))
  expect([told.join('/'), more]).toEqual([expected, []])
})

test('a sentence that begins a decision ends the one above, and one first below what leads in is its clause', () => {
  const begun = (row: string): TextBlock => ({ ...blockOf(row), begins: true })
  const found = decisionsAmong([blockOf('Nämnden:'), begun('a'), blockOf('b'), begun('c'), blockOf('d')])
  expect(found.map(({ leadIn, clauses }) => [leadIn, clauses].map((all) => all.map(shown).join(' ')))).toEqual([
    ['Nämnden:', 'a b'],
    ['', 'c d'],
  ])
})

test('items inside a clause are none of their own', () => {
  const [decision] = decisionsAmong(['Nämnden:', 'a', '>b', 'c'].map(blockOf))
  expect(decision?.clauses.map(shown)).toEqual(['a(b)', 'c'])
})
