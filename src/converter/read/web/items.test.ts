/** Minutes that are a table: each row is an item, with a heading and its parts. */
import type { Element } from 'hast'
import { expect, test } from 'vitest'
import { addWords, linesOf, writeAll } from './gathering.ts'
import { tellOfMatters, writeItem } from './items.ts'
import { elementOf } from './pieces.fixture.ts'

const cellOf = (html: string): Element => elementOf(`<div>${html}</div>`)
/** A row below its heads, after a paragraph. */
const written = (heads: readonly string[], cells: readonly (string | null)[]) =>
  linesOf([cellOf('')], {
    inside: true,
    write: (node, outline) => {
      if (node.type === 'text') addWords(node.value, outline)
      else if (node.type === 'element' && node.tagName === 'p') writeAll(node, outline)
      else if (node.type === 'element' && node.children.length > 0) writeAll(node, outline)
      else {
        addWords('Före', outline)
        writeItem(
          cells.map((cell) => (cell === null ? null : cellOf(cell))),
          heads,
          outline,
        )
      }
    },
  })
const printed = (heads: readonly string[], cells: readonly (string | null)[]): string[] =>
  written(heads, cells).map((line) => line.printed)
const HEADS = ['§', 'Ärende', 'Beslut', 'Ansvarig']

test.each<[what: string, heads: string[], cells: (string | null)[], expected: string[]]>([
  [
    'a heading, what stands beside its decision, and that',
    HEADS,
    ['12', 'Budget', 'Nämnden antar den.', 'Ada Provlund'],
    ['Före', '', '## § 12 Budget', '', 'Ansvarig: Ada Provlund', '', 'Beslut', '', 'Nämnden antar den.'],
  ],
  ['the sign that the cell has', HEADS, ['§ 12', 'Budget', null, null], ['Före', '', '## § 12 Budget']],
  ['no sign where there is no number', HEADS, ['A 1', 'Budget', null, null], ['Före', '', '## A 1 Budget']],
  ['a sign below the word', ['Paragraf', 'Ärende', 'Beslut'], ['1', 'Val', null], ['Före', '', '## § 1 Val']],
  ['no sign below another word', ['Nr', 'Ärende', 'Beslut'], ['1', 'Val', null], ['Före', '', '## 1 Val']],
  ['no sign below no word', ['Ärende', 'Beslut'], ['Val', null], ['Före', '', '## Val']],
  ['columns in another order', ['Ärende', '§', 'Beslut'], ['Val', '1', null], ['Före', '', '## § 1 Val']],
  ['nothing of cells without words', HEADS, ['1', 'Val', ' ', ''], ['Före', '', '## § 1 Val']],
  ['a matter that is missing', HEADS, ['1', null, null, null], ['Före', '', '## § 1']],
  [
    'paragraphs below the title of a matter',
    HEADS,
    ['1', '<p>Budget</p> <p>Kontoret redogör.</p><ul><li>Skola</li></ul>', 'Ja', null],
    ['Före', '', '## § 1 Budget', '', 'Kontoret redogör.', '', 'Skola', '', 'Beslut', '', 'Ja'],
  ],
  [
    'a title that goes on in the next paragraph',
    HEADS,
    ['1', '<p>Budget för 2025</p> <p>och plan för 2026</p>', null, null],
    ['Före', '', '## § 1 Budget för 2025 och plan för 2026'],
  ],
  [
    'an unfinished one too',
    HEADS,
    ['1', '<p>Budget för</p> <p>Ekby</p>', null, null],
    ['Före', '', '## § 1 Budget för Ekby'],
  ],
  [
    'and words beside paragraphs',
    HEADS,
    ['1', 'Budget <p>Skola</p> <p>Vård</p>', null, null],
    ['Före', '', '## § 1 Budget Skola Vård'],
  ],
  ['a number that is missing', HEADS, [null, 'Val', null, null], ['Före', '', '## Val']],
  ['what has no word over it', ['§', 'Ärende'], ['1', 'Val', 'Ja'], ['Före', '', '## § 1 Val', '', ': Ja']],
])('%s', (_, heads, cells, expected) => expect(printed(heads, cells)).toEqual(expected))

test('the heading is one of the second rank', () =>
  expect(written(HEADS, ['1', 'Val', 'Ja', 'Nej']).map(({ rank }) => rank)).toEqual([
    null,
    null,
    2,
    null,
    null,
    null,
    null,
    null,
    null,
  ]))

const OF_MATTERS = ['Nr', 'Ärende', 'Ansvarig']
const told = (title: string): string => `<p>${title}</p><p>Man talade om saken.</p>`
const rowsOf = (...rows: string[][]) => rows.map((row) => row.map(cellOf))

test.each<[what: string, heads: string[], rows: string[][], isTold: boolean]>([
  [
    'each told of',
    OF_MATTERS,
    [
      ['1.', told('Val'), ''],
      ['2.', told('Väg'), ''],
      ['3.', told('Slut'), ''],
    ],
    true,
  ],
  [
    'most told of',
    OF_MATTERS,
    [
      ['§ 4', told('Val'), ''],
      ['§ 5', told('Väg'), ''],
      ['§ 6', 'Slut', ''],
    ],
    true,
  ],
  [
    'titles alone',
    OF_MATTERS,
    [
      ['1', 'Val', ''],
      ['2', 'Väg', ''],
      ['3', told('Slut'), ''],
    ],
    false,
  ],
  [
    'numbers that jump',
    OF_MATTERS,
    [
      ['1', told('Val'), ''],
      ['3', told('Väg'), ''],
      ['4', told('Slut'), ''],
    ],
    false,
  ],
  [
    'no numbers',
    OF_MATTERS,
    [
      ['', told('Val'), ''],
      ['', told('Väg'), ''],
      ['', told('Slut'), ''],
    ],
    false,
  ],
  [
    'two rows',
    OF_MATTERS,
    [
      ['1', told('Val'), ''],
      ['2', told('Väg'), ''],
    ],
    false,
  ],
  [
    'another head',
    ['Nr', 'Namn'],
    [
      ['1', told('Val')],
      ['2', told('Väg')],
      ['3', told('Slut')],
    ],
    false,
  ],
])('minutes without a column of decisions: %s', (_, heads, rows, isTold) =>
  expect(tellOfMatters(heads, rowsOf(...rows))).toBe(isTold),
)
