/** Page numbers that stand quite alone on their lines. */
import { describe, expect, test } from 'vitest'
import type { Line } from '../../types/line.ts'
import { findLoneNumbers } from './lone-numbers.ts'
import { linesOf, textOf, told } from './lines.fixture.ts'
import type { Kinds } from './types.ts'

const NONE: Kinds = new Map()
const gone = (lines: Line[], known = NONE): string[] =>
  told(lines, findLoneNumbers(lines, known)).map((one) => one.replace(' = page-number', ''))
const found = (...raw: string[]): string[] => gone(linesOf(...raw))
/** A page of text and its number. */
const page = (number: string, lines = 6): string[] => [...textOf(lines), '', number, '']

describe('numbers that rise from page to page', () => {
  test.each<[why: string, raw: string[], gone: string[]]>([
    ['are theirs', [...page('1'), ...page('2'), ...page('3')], ['1', '2', '3']],
    [
      'of three figures too',
      ['101', '102', '103', '104'].flatMap((number) => page(number, 13)),
      ['101', '102', '103', '104'],
    ],
    ['but not of four', [...page('1001'), ...page('1002'), ...page('1003'), ...page('1004')], []],
    ['nor with a word', [...page('nr 1'), ...page('nr 2'), ...page('nr 3')], []],
    ['right below text, before a blank line', [...textOf(6), '1', '', ...textOf(6), '2', ''], ['1', '2']],
    ['right above text, below a blank line', [...textOf(6), '', '1', ...textOf(6), '', '2', ...textOf(3)], ['1', '2']],
    ['above a cover without text', ['1', 'Ekby', '', ...page('2'), ...page('3')], ['1', '2', '3']],
    [
      'but not above the first page they name',
      ['1', 'Ekby', '', ...page('3'), ...page('4'), ...page('5'), ...page('6')],
      ['3', '4', '5', '6'],
    ],
    ['last of all', [...page('1'), ...textOf(6), '2'], ['1', '2']],
    ['but not within text', [...textOf(6), '1', ...textOf(6), '2', ...textOf(6)], []],
  ])('%s', (_, raw, expected) => expect(found(...raw)).toEqual(expected))

  test('are none where pages bear numbers of another form', () => {
    const lines = linesOf(...page('1'), 'Sida 1', ...page('2'), 'Sida 2')
    const at = (text: string): number => lines.findIndex((line) => line.text === text)
    const one: Kinds = new Map([[at('Sida 1'), 'page-number']])
    expect(gone(lines, one)).toEqual(['1', '2'])
    expect(gone(lines, new Map([...one, [at('Sida 2'), 'page-number']]))).toEqual([])
  })
})

describe('one number alone is a page’s', () => {
  test.each<[why: string, raw: string[], gone: string[]]>([
    ['first of all', ['1', '', 'Text'], ['1']],
    ['not right above text', ['1', 'Text'], []],
    ['nor another number', ['2', '', 'Text'], []],
    ['nor alone', ['1'], []],
    ['last of all below running text', ['Så är det.', '', '1'], ['1']],
    ['not below a cell', ['Summa', '', '1'], []],
    ['nor right below', ['Så är det.', '1'], []],
    ['nor another', ['Så är det.', '', '2'], []],
    ['nor in the middle', ['Så är det.', '', '1', '', 'Text'], []],
  ])('%s', (_, raw, expected) => expect(found(...raw)).toEqual(expected))

  /** A number at the right margin, and what stands around it. */
  const margin = (
    raw: string[],
    own: Partial<Line> = { isFarIn: true },
    above: Partial<Line> = {},
    below: Partial<Line> = {},
  ): string[] => gone(linesOf(...raw).map((line, at) => ({ ...line, ...[above, own, below][at] })))
  test('at the right margin', () => {
    expect(margin(['Text', '', '7'])).toEqual(['7'])
    expect(margin(['Text', '', '7'], {})).toEqual([])
    expect(margin(['Text', '', '7', '', '', 'Text'])).toEqual(['7'])
    expect(margin(['Text', '', '7', '', 'Text'])).toEqual([])
    expect(margin(['Text', '', '7', '', '', '', 'Text'])).toEqual(['7'])
  })
  test('but not below or above cells', () => {
    expect(margin(['Text', '', '7'], { isFarIn: true }, { cells: ['a', 'b'] })).toEqual([])
    expect(margin(['Text', '', '7', '', '', 'Text'], { isFarIn: true }, {}, { cells: ['a', 'b'] })).toEqual([])
  })
  test('nor first of all', () =>
    expect(gone(linesOf('7', '', '', 'Text').map((line) => ({ ...line, isFarIn: true as const })))).toEqual([]))
  test('where none rise', () =>
    expect(found('1', '', ...textOf(6), '', '1', '', ...textOf(6), '', '2')).toEqual(['1', '2']))
})

describe('numbers of points are none of pages:', () => {
  const points = (lines: number, ...numbers: string[]): string[] =>
    found(...numbers.flatMap((number) => page(number, lines)))
  test.each<[why: string, found: string[], gone: string[]]>([
    ['four a few lines apart', points(6, '1', '2', '3', '4'), []],
    ['from any number', points(6, '7', '8', '9', '10'), []],
    ['so many lines apart', points(11, '1', '2', '3', '4'), []],
    ['more lines are pages', points(12, '1', '2', '3', '4'), ['1', '2', '3', '4']],
    ['three are pages', points(6, '1', '2', '3'), ['1', '2', '3']],
    ['one left out tells pages', points(6, '1', '2', '4', '5'), ['1', '2', '4', '5']],
  ])('%s', (_, one, gone) => expect(one).toEqual(gone))
  test.each(['§ 1 Budget', '1. Budget', '12) Budget'])('not where "%s" numbers the items', (item) =>
    expect(found(item, ...['1', '2', '3', '4'].flatMap((number) => page(number)))).toEqual(['1', '2', '3', '4']),
  )
  test.each(['Se § 1 Budget', '1. budget', 'nr 12) Budget', '1 Budget'])('but where "%s" does not', (item) =>
    expect(found(item, ...['1', '2', '3', '4'].flatMap((number) => page(number)))).toEqual([]),
  )
  test('most of which are near', () => {
    const far = (more: number): string[] =>
      found(...['1', '2', '3', '4', '5', '6'].flatMap((number, at) => page(number, at >= 6 - more ? 14 : 6)))
    expect([far(1), far(2)]).toEqual([[], ['1', '2', '3', '4', '5', '6']])
  })
})
