/** A table as lines of its page: its rows, or what a row that is none says line by line. */
import { describe, expect, test } from 'vitest'
import type { PdfLine, Piece } from './types.ts'
import { piece } from './pieces.fixture.ts'
import type { Row, Table } from './table.ts'
import { tableLines } from './table-lines.ts'

/** Each piece a line of its own, from the top. */
const linesOf = (pieces: readonly Piece[]): PdfLine[] =>
  [...pieces]
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .map(({ text, x, y, width, size }) => ({
      page: 1,
      pageHeight: 842,
      text,
      x,
      y,
      right: x + width,
      size,
      turned: false,
      hang: null,
      hidden: false,
    }))
const WIDTH = 150
/** Rows of cells; "|" parts the lines of a cell, 14 points apart, "||" its paragraphs. */
function table(...rows: string[][]): Table {
  let y = 100
  return {
    by: 'lines',
    rows: rows.map((texts, at): Row => {
      const top = y
      const cells = texts.map((text, column) => {
        let below = top
        const pieces =
          text === ''
            ? []
            : text.split('|').flatMap((words) => {
                const own = words === '' ? [] : [piece(50 + column * WIDTH, below, words)]
                below += 14
                return own
              })
        y = Math.max(y, below + 6)
        return { pieces, right: 50 + (column + 1) * WIDTH - 5 }
      })
      return { cells, isHead: at === 0 }
    }),
  }
}
const told = (...rows: string[][]): string[] =>
  tableLines(table(...rows), linesOf).map(
    ({ text, row, rank, isTight, hang }) =>
      `${row ? `${row.isHead ? 'head' : 'row'}${isTight ? ' tight' : ''} [${row.cells.join('; ')}]` : `line: ${text}`}${rank === undefined ? '' : ` rank ${rank}`}${hang === null ? '' : ` hangs ${hang}`}`,
  )
const LONG = 'Nämnden har att ta ställning till'
/** Words that fill the line of a cell, so that the next one goes on with it. */
const FULL = 'Nämnden tar ställning till den'

test('a row of each, the first a head', () => {
  expect(told(['Namn', 'Röst'], ['Ada Provlund', 'ja'], ['Bo Provberg', ''])).toEqual([
    'head [Namn; Röst]',
    'row tight [Ada Provlund; ja]',
    'row tight [Bo Provberg; ]',
  ])
})

test('a row as a line: its text, and where it stands', () => {
  const [, row] = tableLines(table(['Namn', 'Röst'], [`${FULL}|nya taxan`, 'ja']), linesOf)
  expect(row).toEqual({
    page: 1,
    pageHeight: 842,
    text: `${FULL} nya taxan    ja`,
    x: 50,
    y: 120,
    right: 210,
    end: 134,
    size: 10,
    turned: false,
    hang: null,
    hidden: false,
    row: { cells: [`${FULL} nya taxan`, 'ja'], isHead: false },
    isTight: true,
  })
})

test('a row without words is none', () => {
  expect(told(['Namn', 'Röst'], ['', ''], ['Ada', 'ja'])).toEqual(['head [Namn; Röst]', 'row tight [Ada; ja]'])
})

test('lists side by side, equally long, are a row for each of their lines', () => {
  expect(told(['Namn', 'Röst'], ['Ada|Bo|Caj', 'ja|nej|ja'])).toEqual([
    'head [Namn; Röst]',
    'row tight [Ada; ja]',
    'row tight [Bo; nej]',
    'row tight [Caj; ja]',
  ])
})

describe('read line by line:', () => {
  test('a label beside a list', () => {
    expect(told(['Del', 'Namn'], ['Närvarande', 'Ada|Bo'])).toEqual([
      'head [Del; Namn]',
      'line: Närvarande',
      'line: Ada',
      'line: Bo',
    ])
  })
  test('lists that are not equally long', () => {
    expect(told(['Del', 'Namn'], ['Ett|Två|Tre', 'Ada|Bo'])).toEqual([
      'head [Del; Namn]',
      'line: Ett',
      'line: Ada',
      'line: Två',
      'line: Bo',
      'line: Tre',
    ])
  })
  test('but not one list in a row of three', () => {
    expect(told(['Del', 'Namn', 'Röst'], ['Val', 'Ada|Bo', 'ja'])).toEqual([
      'head [Del; Namn; Röst]',
      'row tight [Val; Ada Bo; ja]',
    ])
  })
  test('a long text of several paragraphs among short words', () => {
    // An empty line parts the paragraphs.
    const tall = Array.from({ length: 6 }, () => LONG).join('|||')
    const lines = told(['Del', 'Text', 'Vem'], ['Val', tall, 'Ada'])
    expect(lines[1]).toBe('line: Val')
    expect(lines.at(-1)).toBe('line: Ada')
    expect(lines.slice(2, -1)).toEqual(Array.from({ length: 6 }, () => `line: ${LONG}`))
  })
})

test('a label in the middle of its cell stands beside the first line of what is beside it', () => {
  expect(told(['Tid', '9.00'], ['||Beslutande', 'Ada Provlund (S)||Bo Provberg (M)||Caj Provdal (C)'])).toEqual(
    told(['Tid', '9.00'], ['Beslutande', 'Ada Provlund (S)||Bo Provberg (M)||Caj Provdal (C)']),
  )
})

describe('rows that are items:', () => {
  test('number and matter on a line, then what stands below and beside', () => {
    expect(
      told(
        ['Nr', 'Vad', 'Vem'],
        ['1', 'Val||Ada väljs.', 'Ada'],
        ['§ 2.', 'Taxa||Taxan antas av', 'Bo'],
        ['', 'nämnden.||Klart.', 'Caj'],
      ),
    ).toEqual([
      'head [Nr; Vad; Vem]',
      'line: 1 Val rank 2 hangs 200',
      'line: Ada väljs.',
      'row [; ; Ada]',
      'line: § 2. Taxa rank 2 hangs 200',
      // The sentence goes on in the next row, or over the page.
      'row [; ; Bo]',
      'line: Taxan antas av',
      'line: nämnden.',
      'line: Klart.',
      'row [; ; Caj]',
    ])
  })
  test('not where one alone is numbered, nor where no text stands below any', () => {
    expect(told(['Nr', 'Vad', 'Vem'], ['1', 'Val||Ada väljs.', 'Ada'])[1]).toBe('row tight [1; Val Ada väljs.; Ada]')
    expect(told(['Nr', 'Vad', 'Vem'], ['1', 'Val', 'Ada'], ['2', 'Taxa', 'Bo'])).toEqual([
      'head [Nr; Vad; Vem]',
      'row tight [1; Val; Ada]',
      'row tight [2; Taxa; Bo]',
    ])
  })
})

test('minutes whose columns say so: each item with its decision, and who', () => {
  expect(
    told(['§', 'Ärende', 'Beslut', 'Ansvarig'], ['1', 'Val', 'Ada väljs.', 'Bo'], ['2 a', 'Taxa', '', '']),
  ).toEqual([
    'head [§; Ärende; Beslut; Ansvarig]',
    'line: § 1 Val rank 2 hangs 200',
    'line: Beslut',
    'line: Ada väljs.',
    'line: Ansvarig: Bo',
    'line: § 2 a Taxa rank 2 hangs 200',
  ])
})
