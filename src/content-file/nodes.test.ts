/** Blocks and the Markdown that is written of them. */
import { describe, expect, test } from 'vitest'
import { u } from 'unist-builder'
import type { TextBlock } from '../model/text-block.ts'
import { parseMarkdown, stringifyMarkdown } from './markdown.ts'
import { heading, toDecisionNodes, toNodes } from './nodes.ts'

const block = (kind: TextBlock['kind'], text: string, more: Partial<TextBlock> = {}): TextBlock => ({
  kind,
  text,
  label: null,
  lines: [],
  ...more,
})
const text = (words: string): TextBlock => block('text', words)
const bullet = (words: string, more?: Partial<TextBlock>): TextBlock => block('bullet', words, more)
const numbered = (label: string, words: string): TextBlock => block('number', words, { label })
const roll = (words: string): TextBlock => block('roll', words)
const row = (cells: string, isHead = false): TextBlock =>
  block('row', cells.replaceAll('|', ' '), { lines: [{ text: cells, cells: cells.split('|'), isHead }] })
const written = (blocks: readonly TextBlock[]): string => stringifyMarkdown(u('root', toNodes(blocks, 3))).trim()

describe('blocks are written as', () => {
  test.each<[string, TextBlock[], string]>([
    ['nothing', [], ''],
    ['paragraphs, signs of Markdown escaped', [text('A * b'), text('# C')], 'A \\* b\n\n\\# C'],
    ['a heading that names what follows', [block('text', 'A', { subheading: true }), text('B')], '### A\n\nB'],
    ['a list', [bullet('a'), bullet('b')], '- a\n- b'],
    ['a list between paragraphs', [text('A'), bullet('b'), text('C')], 'A\n\n- b\n\nC'],
    ['a list of numbers as printed', [numbered('3.', 'a'), numbered('4', 'b')], '3. a\n4. b'],
    ['two where a number is left out', [numbered('1', 'a'), numbered('3', 'b')], '1. a\n\n3) b'],
    ['two where numbers fall', [numbered('2', 'a'), numbered('1', 'b')], '2. a\n\n1) b'],
    ['a list of numbers below one of bullets', [bullet('a'), numbered('1', 'b')], '- a\n\n1. b'],
    ['a roll call', [roll('Ada Provlund'), roll('Bo Provberg')], '- Ada Provlund\n- Bo Provberg'],
    [
      'its groups',
      [roll('För Region Ekby'), roll('Ada'), roll('För Almby'), roll('Bo')],
      'För Region Ekby\n\n- Ada\n\nFör Almby\n\n- Bo',
    ],
    ['two of its groups', [roll('För Ekby'), roll('För Almby')], 'För Ekby\n\nFör Almby'],
    ['what only begins as one', [roll('För kännedom'), roll('Se För Ekby')], '- För kännedom\n- Se För Ekby'],
    ['words that begin so', [bullet('För Ekby'), bullet('b')], '- För Ekby\n- b'],
    ['one row', [row('Post|12')], 'Post 12'],
    [
      'rows of as many cells',
      [row('Ada|ordförande'), row('Bo|')],
      '|     |            |\n| --- | ---------- |\n| Ada | ordförande |\n| Bo  |            |',
    ],
    ['with the head that the source marks', [row('A|B', true), row('c|d')], '| A | B |\n| - | - |\n| c | d |'],
    [
      'with the head that its cells tell',
      [row('A|B'), row('c|1'), row('d|2')],
      '| A | B |\n| - | - |\n| c | 1 |\n| d | 2 |',
    ],
    ['rows of other cells', [row('A|B'), row('C|D|E')], 'A B\n\nC D E'],
    [
      'a row without cells',
      [block('row', 'A', { lines: [{ text: 'A', cells: null, isHead: false }] }), row('B')],
      '|   |\n| - |\n| A |\n| B |',
    ],
    [
      'a list in a list',
      [bullet('a:', { below: [numbered('1', 'b'), numbered('2', 'c')] }), bullet('d')],
      '- a:\n  1. b\n  2. c\n- d',
    ],
    [
      'lists in lists, as deep as each item stands',
      [bullet('a'), bullet('b', { depth: 2 }), bullet('c', { depth: 4 }), bullet('d', { depth: 2 }), bullet('e')],
      '- a\n  - b\n    - c\n  - d\n- e',
    ],
    [
      'a list in it whose numbers do not follow',
      [bullet('a:', { below: [numbered('1', 'b'), numbered('3', 'c')] })],
      '- a:\n  - 1 b\n  - 3 c',
    ],
  ])('%s', (_, blocks, expected) => expect(written(blocks)).toBe(expected))
})

test('a heading lies no deeper than Markdown has ranks', () => {
  expect(stringifyMarkdown(u('root', [heading(6, 'A'), heading(7, 'B')]))).toBe('###### A\n\n###### B\n')
})

test.each<[string, TextBlock[], string]>([
  ['a table', [row('A|B', true), row('c|d')], '- att anta:\n  | A | B |\n  | - | - |\n  | c | d |\n- att b\n'],
  ['one row, a paragraph', [row('Post|12')], '- att anta:\n\n  Post 12\n- att b\n'],
  [
    'a table and a line that ends in its sum',
    [row('A|B', true), row('c|d'), text('Alla vägar 318')],
    '- att anta:\n\n  | A | B |\n  | - | - |\n  | c | d |\n\n  Alla vägar 318\n- att b\n',
  ],
  [
    'a list, and a table below it',
    [bullet('x'), row('A|B', true), row('c|d')],
    '- att anta:\n\n  - x\n\n  | A | B |\n  | - | - |\n  | c | d |\n- att b\n',
  ],
])('in a clause stands %s', (_, rows, expected) => {
  const below = rows.map((one) => (one.kind === 'bullet' ? one : { ...one, inTable: true as const }))
  const list = toDecisionNodes(
    [text('att anta:'), text('att b')].map((one, at) => (at === 0 ? { ...one, below } : one)),
  )
  const written = stringifyMarkdown(u('root', list))
  expect(written).toBe(expected)
  expect(stringifyMarkdown(parseMarkdown(written))).toBe(written)
  expect(parseMarkdown(written).children.map(({ type }) => type)).toEqual(['list'])
})

test('a decision is what introduces it, and its clauses as one list', () => {
  const blocks = [
    block('text', 'Nämnden beslutar', { leadIn: true }),
    text('att a'),
    numbered('2', 'att b'),
    text('att c'),
  ]
  expect(stringifyMarkdown(u('root', toDecisionNodes(blocks)))).toBe(
    'Nämnden beslutar\n\n- att a\n- 2 att b\n- att c\n',
  )
  expect(stringifyMarkdown(u('root', toDecisionNodes([numbered('2', 'att b'), numbered('3', 'att c')])))).toBe(
    '2. att b\n3. att c\n',
  )
})
