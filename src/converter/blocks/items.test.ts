/** Which lines open an item of a list, of which kind and under which number; and what is left without its mark. */
import { describe, expect, test } from 'vitest'
import type { Line } from '../types/line.ts'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import { beginsBareList, type Item, itemOf, listAfter, type ListState, NO_LIST, withoutMark } from './items.ts'
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

describe('a list whose numbers have no sign begins', () => {
  /** Whether the second line begins one, below the first. */
  const begins = (
    raw: readonly string[],
    open?: OpenBlock | null,
    isHeading = (_: Line): boolean => false,
  ): boolean => {
    const lines = linesOf(...raw)
    return beginsBareList(lines, 1, open === null ? undefined : (open ?? blockOf('text', lines.slice(0, 1))), isHeading)
  }
  const LIST = ['1 Taxan antas.', 'Den gäller nu.', '2 Den gamla taxan upphör.']
  test.each<[string, string[], boolean]>([
    ['below "Beslut"', ['Beslut', ...LIST], true],
    ['below a proposal', ['Förslag till beslut', ...LIST], true],
    ['below a lead-in', ['Nämnden beslutar att', ...LIST], true],
    ['but not below a text', ['Nämnden har läst förslaget.', ...LIST], false],
    ['nor below another heading word', ['Bakgrund', ...LIST], false],
    [
      'with its "2" eight lines below',
      ['Beslut', '1 Taxan antas.', ...Array.from({ length: 7 }, () => 'Text.'), '2 Den gamla.'],
      true,
    ],
    ['but not nine', ['Beslut', '1 Taxan antas.', ...Array.from({ length: 8 }, () => 'Text.'), '2 Den gamla.'], false],
    ['nor below the next heading word', ['Beslut', '1 Taxan antas.', 'Bakgrund', '2 Den gamla.'], false],
    ['nor with a "2" in lower case', ['Beslut', '1 Taxan antas.', '2 kronor'], false],
    ['nor with a "2" inside a line', ['Beslut', '1 Taxan antas.', 'Se 2 Den gamla.'], false],
    ['nor with another first', ['Beslut', '11 Taxan antas.', '2 Den gamla.'], false],
    ['nor where it stands alone', ['Beslut', '1 Taxan antas.'], false],
  ])('%s', (_, raw, expected) => expect(begins(raw)).toBe(expected))

  test('not below the next §, nor below a heading of a §, two lines of a heading word or nothing', () => {
    expect(begins(['Beslut', ...LIST], undefined, ({ text }) => text === 'Den gäller nu.')).toBe(false)
    expect(
      begins(['Beslut', ...LIST], { ...blockOf('text', linesOf('Beslut')), heading: {} as OpenBlock['heading'] }),
    ).toBe(false)
    expect(begins(['Beslut', ...LIST], blockOf('text', linesOf('Beslut', 'Mer')))).toBe(false)
    expect(begins(['Beslut', ...LIST], null)).toBe(false)
    expect(beginsBareList(linesOf('Beslut'), 4, blockOf('text', linesOf('Beslut')), () => false)).toBe(false)
  })
})

describe('a number without a sign is an item', () => {
  const bare = (text: string, open?: OpenBlock, isFirst = false): string | null => {
    const [line] = linesOf(text) as [Line]
    return told(itemOf(line, open, NO_LIST, isFirst))
  }
  const below = (label: string, ...lines: string[]): OpenBlock => blockOf('number', linesOf(...lines), label)
  test('where its list is known to begin', () => {
    expect(bare('1 Taxan antas.', undefined, true)).toBe('number 1')
    expect(bare('2 Taxan antas.', undefined, true)).toBeNull()
  })
  test('where the one before it had none either, and is whole', () => {
    expect(bare('2 Den gamla taxan upphör.', below('1', '1 Taxan antas.'))).toBe('number 2')
    expect(bare('12 Den gamla taxan upphör.', below('11', '11 Taxan antas.'))).toBe('number 12')
    expect(bare('2 Den gamla taxan upphör.', below('1', '1 Taxan antas av'))).toBeNull()
    expect(bare('2 Den gamla taxan upphör.', below('1.', '1. Taxan antas.'))).toBeNull()
  })
  test.each<[string, string | null]>([
    ['1   Rapporten godkänns.', 'number 1'],
    ['1   Rapporten godkänns i dag', 'number 1'],
    ['1   Rapporten godkänns', null],
    ['1   Rapport:', null],
    ['1   rapporten godkänns.', null],
    ['1   AB CD EF', null],
    ['1   Rapporten godkänns.   Ja', null],
    ['A1   Rapporten godkänns.', null],
    ['123   Rapporten godkänns.', null],
  ])('where a gap parts it from a sentence: "%s" %s', (text, item) => expect(bare(text)).toBe(item))
})

test('a letter is no next one where it is another, or where none is above', () => {
  expect(opened(['k. Att anta'], { number: null, letter: 'h.' })).toBeNull()
  expect(opened(['i. Att anta'], { number: 3, letter: null })).toBeNull()
})

test('where no list of a block can be told, it stays', () => {
  expect(listAfter({ number: 2, letter: 'b.' }, { ...blockOf('text', linesOf('Text')), lines: [] })).toEqual({
    number: 2,
    letter: 'b.',
  })
})

test('white space behind a mark is no part of the words', () => {
  expect([withoutMark('3.   Text', 'number'), withoutMark('3. Text', 'text')]).toEqual(['Text', '3. Text'])
})
