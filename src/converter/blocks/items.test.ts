/** Which lines open an item of a list, of which kind and under which number; and what is left without its mark. */
import { describe, expect, test } from 'vitest'
import type { Line } from '../types/line.ts'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import { type Item, itemOf, listAfter, type ListState, NO_LIST, withoutMark } from './items.ts'
import type { OpenBlock } from './open-block.ts'

const linesOf = (...raw: string[]): Line[] => toLines(textLines(raw))
const blockOf = (kind: OpenBlock['kind'], lines: Line[], label: string | null = null, rule = ''): OpenBlock => ({
  kind,
  lines,
  label,
  heading: null,
  roll: false,
  rules: [rule],
})
/** What the last line opens below a text of those above. */
function opened(raw: readonly string[], list: ListState = NO_LIST, open?: OpenBlock): string | null {
  const lines = linesOf(...raw)
  const above = lines.slice(0, -1)
  const item = itemOf(lines.at(-1) as Line, open ?? (above.length > 0 ? blockOf('text', above) : undefined), list)
  return told(item)
}
const told = (item: Item | null): string | null => item && `${item.kind}${item.label === null ? '' : ` ${item.label}`}`

describe('by their own mark', () => {
  test.each<[string, string | null]>([
    ['• att anta', 'bullet'],
    ['- att anta', 'bullet'],
    ['– att anta', 'bullet'],
    ['* att anta', 'bullet'],
    ['a. att anta', 'bullet'],
    ['h) att anta', 'bullet'],
    ['1. att anta', 'number 1.'],
    ['12) att anta', 'number 12)'],
    ['-att anta', null],
    ['i. att anta', null],
    ['1.att anta', null],
    ['123. att anta', null],
    ['12 att anta', null],
    ['Se a. att anta', null],
    ['Se 1. att anta', null],
    ['Text', null],
  ])('"%s": %s', (text, expected) => expect(opened([text])).toBe(expected))
})

describe('letters after h', () => {
  const after = (letter: string | null): ListState => ({ number: null, letter })
  test.each<[string, ListState, string | null]>([
    ['i. Att anta', after('h.'), 'bullet'],
    ['i) Att anta', after('h)'), 'bullet'],
    ['å. Att anta', after('z.'), 'bullet'],
    ['aa. Att anta', after('ö.'), 'bullet'],
    ['j. Att anta', after('h.'), null],
    ['i. att anta', after('h.'), null],
    ['s. 4 gäller', after(null), null],
    ['s. Ekby', NO_LIST, null],
  ])('"%s" below %j: %s', (text, list, expected) => expect(opened([text], list)).toBe(expected))

  test('are items where the reader knows the mark', () => {
    const [line] = linesOf('s. ekby') as [Line]
    expect(told(itemOf({ ...line, mark: 's.' }, undefined))).toBe('bullet')
    expect(told(itemOf({ ...line, mark: 't.' }, undefined))).toBeNull()
  })
})

describe('a number close below a text', () => {
  const at = (number: number | null): ListState => ({ number, letter: null })
  test.each<[string, string[], ListState, string | null]>([
    ['is text', ['I går antogs', '15. Övriga väntar'], NO_LIST, null],
    ['is an item if it is the first', ['Nämnden beslutar', '1. att anta'], NO_LIST, 'number 1.'],
    ['is one below a blank line', ['I går antogs', '', '15. Övriga väntar'], NO_LIST, 'number 15.'],
    ['is one that goes on with the list', ['Det antogs.', '3. Övriga väntar'], at(2), 'number 3.'],
    ['not one further', ['Det antogs.', '4. Övriga väntar'], at(2), null],
    ['not below a line left open', ['Det antogs i', '3. Övriga väntar'], at(2), null],
    ['not in lower case', ['Det antogs.', '3. övriga väntar'], at(2), null],
    ['is one that the words above name', ['Styrelsen föreslår punkt 2–8:', '2. Övriga väntar'], NO_LIST, 'number 2.'],
    ['not one that they do not', ['Styrelsen föreslår punkt 2–8:', '3. Övriga väntar'], NO_LIST, null],
    ['not one named in a sentence that ended', ['Styrelsen föreslår punkt 2.', '2. Övriga väntar'], NO_LIST, null],
    ['in quotes too', ['Det antogs.', '3. ”Övriga” väntar'], at(2), 'number 3.'],
  ])('%s', (_, raw, list, expected) => expect(opened(raw, list)).toBe(expected))

  test('is one that goes on with the list below a row that words lead to', () => {
    const [row, line] = linesOf('Tandvård 33 mkr', '2. Övriga väntar') as [Line, Line]
    const next = (listed: boolean): string | null => told(itemOf(line, { ...blockOf('text', [row]), listed }, at(1)))
    expect(next(true)).toBe('number 2.')
    expect(next(false)).toBeNull()
  })

  test('is an item where the reader knows that, or below an item', () => {
    const lines = linesOf('I går antogs', '15. Övriga väntar') as [Line, Line]
    expect(told(itemOf({ ...lines[1], mark: '15.' }, blockOf('text', [lines[0]])))).toBe('number 15.')
    expect(told(itemOf(lines[1], blockOf('number', [lines[0]], '14.')))).toBe('number 15.')
    expect(told(itemOf({ ...lines[1], opens: 'set-in' }, blockOf('text', [lines[0]])))).toBe('number 15.')
  })
})

test('a number without its full stop is one where its line is set in and it is the first, or the next', () => {
  const bare = (text: string, opens: Line['opens'], open?: OpenBlock): string | null => {
    const [line] = linesOf(text) as [Line]
    return told(itemOf({ ...line, opens }, open))
  }
  const below = (label: string | null): OpenBlock => blockOf('number', linesOf('Text'), label)
  expect(bare('1 Minska hyran', 'set-in')).toBe('number 1')
  expect(bare('1 Minska hyran', null)).toBeNull()
  expect(bare('2 Minska hyran', 'set-in')).toBeNull()
  expect(bare('1 minska hyran', 'set-in')).toBeNull()
  expect(bare('2 Minska hyran', 'set-in', below('1'))).toBe('number 2')
  expect(bare('3 Minska hyran', 'set-in', below('1'))).toBeNull()
  expect(bare('1 Minska hyran', 'set-in', below('1'))).toBeNull()
  expect(bare('1 Minska hyran', 'set-in', below(null))).toBe('number 1')
})

test.each<[string, OpenBlock | undefined, ListState]>([
  ['a number', blockOf('number', linesOf('3. Text'), '3.'), { number: 3, letter: null }],
  ['a letter', blockOf('bullet', linesOf('c. Text')), { number: 2, letter: 'c.' }],
  ['a bullet', blockOf('bullet', linesOf('• Text')), { number: 2, letter: 'b.' }],
  ['a text', blockOf('text', linesOf('Text')), { number: 2, letter: 'b.' }],
  ['a text that begins as a letter does', blockOf('text', linesOf('s. 4 gäller')), { number: 2, letter: 'b.' }],
  ['a heading word', blockOf('text', linesOf('Beslut'), null, 'heading word'), NO_LIST],
  ['the second line of a block', blockOf('number', linesOf('3. Text', 'mer'), '3.'), { number: 2, letter: 'b.' }],
  ['nothing', undefined, { number: 2, letter: 'b.' }],
])('where the lists stand after %s', (_, block, expected) => {
  expect(listAfter({ number: 2, letter: 'b.' }, block)).toEqual(expected)
})

test.each([
  ['• Text', 'bullet', 'Text'],
  ['a. Text', 'bullet', 'a. Text'],
  ['3. Text', 'number', 'Text'],
  ['12) Text 3. Mer', 'number', 'Text 3. Mer'],
  ['3 Text', 'number', 'Text'],
  ['• Text', 'text', '• Text'],
  ['Se 3. Text', 'number', 'Se 3. Text'],
] as const)('"%s" as %s is "%s"', (text, kind, expected) => expect(withoutMark(text, kind)).toBe(expected))

test.each<[string, string[], string | null]>([
  ['and its text are an item, whatever columns are empty', ['1', 'Rapporten godkänns', '', ''], 'number 1'],
  ['and more than its text are a row', ['1', 'Ada Provlund', 'S', ''], null],
])('a number in a column %s', (_, cells, item) => {
  const [line] = linesOf(cells.join(' ').trim()) as [Line]
  expect(told(itemOf({ ...line, cells, isPlaced: true, opens: 'removed' }, undefined, NO_LIST))).toBe(item)
})
