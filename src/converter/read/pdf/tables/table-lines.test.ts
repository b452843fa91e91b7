/** A table as lines of its page: its rows, or what a row that is none says line by line. */
import { describe, expect, test } from 'vitest'
import type { PdfLine, Piece } from '../types.ts'
import { piece } from '../pieces.fixture.ts'
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

/** Pieces at one height are one line, with a space between them. */
function joined(pieces: readonly Piece[]): PdfLine[] {
  const lines: PdfLine[] = []
  for (const line of linesOf(pieces)) {
    const last = lines.at(-1)
    if (last?.y === line.y) lines[lines.length - 1] = { ...last, text: `${last.text} ${line.text}`, right: line.right }
    else lines.push(line)
  }
  return lines
}
/** The lines of the only row below its head. */
const placed = (...cells: string[]): string[] =>
  tableLines(table(['Del', 'Namn'], cells), joined)
    .slice(1)
    .map(({ text }) => text)

describe('a label stands apart from what is beside it', () => {
  test.each<[string, string[], string[]]>([
    ['where only its side parts them', ['Närvarande', 'Ada||Bo'], ['Närvarande    Ada', 'Bo']],
    [
      'also one of two lines',
      ['Närvarande|ledamöter', 'Ada||Bo||Caj'],
      ['Närvarande    Ada', 'ledamöter', 'Bo', 'Caj'],
    ],
    ['in the middle of its cell, at the first line', ['|Närvarande', 'Ada||Bo'], ['Närvarande    Ada', 'Bo']],
    ['but no number or sign is moved', ['||12', 'Ada||Bo'], ['Ada', '12    Bo']],
  ])('%s', (_, cells, lines) => expect(placed(...cells)).toEqual(lines))

  test('and nothing stands apart where it is alone, or where it stands so already', () => {
    expect(placed('Närvarande||ledamöter', '')).toEqual(['Närvarande', 'ledamöter'])
    const wide = (pieces: readonly Piece[]): PdfLine[] =>
      joined(pieces).map((line) => ({ ...line, text: line.text.replace('Närvarande ', 'Närvarande      ') }))
    expect(tableLines(table(['Del', 'Namn'], ['Närvarande', 'Ada||Bo']), wide).map(({ text }) => text)).toContain(
      'Närvarande      Ada',
    )
  })

  test('a label so little lower that it is of the same line stays where it is', () => {
    const at = (down: number): string[] => {
      const given = table(['Del', 'Namn'], ['Närvarande', 'Ada||Bo'])
      const label = given.rows[1]?.cells[0]?.pieces[0]
      if (!label) throw new Error('a label')
      label.y += down
      return tableLines(given, joined)
        .slice(1)
        .map(({ text, y }) => `${text} ${y}`)
    }
    expect(at(6)).toEqual(['Ada 120', 'Närvarande 126', 'Bo 148'])
    expect(at(7)).toEqual(['Närvarande    Ada 120', 'Bo 148'])
  })
})

describe('lines of a cell are one paragraph', () => {
  /** The first cell of a row beside a short word. */
  const cell = (...lines: string[]): string | undefined =>
    told(['Del', 'Namn', 'Röst'], [lines.join('|'), 'Ada', 'ja']).find((line) => line.startsWith('row'))
  test('where the next word had no room', () => {
    expect(cell(FULL, 'taxan')).toBe(`row tight [${FULL} taxan; Ada; ja]`)
    expect(cell('Ada', 'taxan')).toBe('row tight [Ada taxan; Ada; ja]')
  })
  test.each<[string, string, string, string[]]>([
    ['no room for it', 'Nämnden tar ställning', 'tilläggsavgiften', ['Nämnden tar ställning tilläggsavgiften']],
    ['room for it', 'Nämnden tar ställning', 'till den', ['Nämnden tar ställning', 'till den']],
    [
      'room for its first word alone',
      'Nämnden tar ställning',
      'i tilläggsavgiften',
      ['Nämnden tar ställning', 'i tilläggsavgiften'],
    ],
  ])('with %s on the line', (_, one, other, cells) =>
    expect(
      told(['Del', 'Namn'], [`${one}|${other}`, 'Ada||Bo'])
        .filter((line) => line.startsWith('row'))
        .map((line) => line.slice(line.indexOf('[') + 1, line.lastIndexOf(';'))),
    ).toEqual(cells.length === 1 ? [] : cells),
  )
})

describe('a row whose one cell takes all of it', () => {
  const whole = (text: string): string[] => {
    const given = table(['Namn', 'Röst'], ['Ada', 'ja'], [text, ''], ['Bo', 'nej'])
    const own = given.rows[2]?.cells[0]
    if (!own) throw new Error('a cell')
    Object.assign(own, { isWhole: true })
    return tableLines(given, linesOf).map(({ row, text: printed }) => (row ? `[${row.cells.join('; ')}]` : printed))
  }
  test('is words between the rows', () =>
    expect(whole('Ersättare')).toEqual(['[Namn; Röst]', '[Ada; ja]', 'Ersättare', '[Bo; nej]']))
})

describe('a cell of several paragraphs', () => {
  const rowsOf = (...cells: string[]): string[] =>
    told(['Del', 'Text', 'Vem'], cells)
      .slice(1)
      .map((line) => line.slice(0, 20))
  test('is a list in its row where it is short, and running text where it is long', () => {
    expect(rowsOf('Val', 'Ada||Bo', 'Caj')).toEqual(['row tight [Val; Ada '])
    const sentence = 'Nämnden har att välja.'
    const of = (count: number): string => Array.from({ length: count }, () => sentence).join('|||')
    expect(rowsOf('Val', of(7), 'Caj')).toHaveLength(1)
    expect(rowsOf('Val', of(8), 'Caj')).toHaveLength(10)
  })
  test('alone in its row is read line by line', () =>
    expect(rowsOf('', 'Ada||Bo', '')).toEqual(['line: Ada', 'line: Bo']))
})

describe('which rows are items:', () => {
  const TEXT = 'Val||Ada väljs.'
  const items = (...rows: string[][]): number =>
    told(['Nr', 'Vad', 'Vem'], ...rows).filter((line) => line.includes('rank 2')).length
  test.each<[string, string[][], number]>([
    [
      'two numbers',
      [
        ['1', TEXT, 'Ada'],
        ['2', 'Taxa', 'Bo'],
      ],
      2,
    ],
    [
      'numbers with a sign, a letter or a stop',
      [
        ['§ 1', TEXT, 'Ada'],
        ['12 a', 'Taxa', 'Bo'],
        ['3)', 'Väg', 'Caj'],
      ],
      3,
    ],
    [
      'three of five rows',
      [
        ['1', TEXT, ''],
        ['Ada', 'x', ''],
        ['2', 'y', ''],
        ['Bo', 'z', ''],
        ['3', 'w', ''],
      ],
      3,
    ],
    [
      'not two of four',
      [
        ['1', TEXT, ''],
        ['Ada', 'x', ''],
        ['Bo', 'z', ''],
        ['2', 'w', ''],
      ],
      0,
    ],
    [
      'rows above and below them do not count',
      [
        ['Ada', 'x', ''],
        ['Bo', 'x', ''],
        ['1', TEXT, ''],
        ['2', 'y', ''],
        ['Caj', 'z', ''],
      ],
      2,
    ],
    [
      'nor rows without a first cell',
      [
        ['1', TEXT, ''],
        ['', 'x', ''],
        ['', 'z', ''],
        ['2', 'w', ''],
      ],
      2,
    ],
    [
      'not numbers with nothing beside them',
      [
        ['1', '', 'Ada'],
        ['2', '', TEXT],
      ],
      0,
    ],
    [
      'not two numbers in a cell',
      [
        ['1||2', TEXT, 'Ada'],
        ['3||4', 'Taxa', 'Bo'],
      ],
      0,
    ],
    [
      'not years and sums',
      [
        ['20241', TEXT, 'Ada'],
        ['1 200', 'Taxa', 'Bo'],
      ],
      0,
    ],
  ])('%s', (_, rows, count) => expect(items(...rows)).toBe(count))

  test('a row without a number that says one thing is a row', () => {
    expect(told(['Nr', 'Vad', 'Vem'], ['1', TEXT, 'Ada'], ['', 'Paus', 'Bo'], ['2', 'Taxa', 'Caj'])).toContain(
      'row tight [; Paus; Bo]',
    )
  })

  test.each(['Taxan antas.', 'Taxan antas!', 'Antas taxan?', 'Följande gäller:', '”Taxan antas.”', '(Taxan antas.)'])(
    '"%s" ends the text of an item, and what is beside it stands below',
    (sentence) =>
      expect(told(['Nr', 'Vad', 'Vem'], ['1', `Taxa||${sentence}`, 'Ada'], ['2', 'Väg', '']).slice(1, 4)).toEqual([
        'line: 1 Taxa rank 2 hangs 200',
        `line: ${sentence}`,
        'row [; ; Ada]',
      ]),
  )
})

describe('minutes in columns', () => {
  const HEAD = ['§', 'Ärende', 'Beslut', 'Ansvarig']
  const item = (...cells: string[]): string[] => told(HEAD, cells, ['9', 'Slut', '', '']).slice(1, -1)
  test.each<[string, string[], string[]]>([
    ['a number that has its sign keeps it', ['§ 4', 'Val', '', ''], ['line: § 4 Val rank 2 hangs 200']],
    [
      'text stands below its matter',
      ['4', 'Val||Ada väljs.', '', ''],
      ['line: § 4 Val rank 2 hangs 200', 'line: Ada väljs.'],
    ],
    ['no item without a number', ['', 'Val', '', 'Bo'], ['line: Val', 'line: Bo']],
    ['nor without a matter', ['4', '', 'Ada väljs.', ''], ['line: 4', 'line: Ada väljs.']],
    ['nor with two numbers', ['4||5', 'Val', '', ''], ['line: 4', 'line: 5', 'line: Val']],
    [
      'two who are to do it, on one line',
      ['4', 'Val', '', 'Ada||Bo'],
      ['line: § 4 Val rank 2 hangs 200', 'line: Ansvarig: Ada Bo'],
    ],
  ])('%s', (_, cells, lines) => expect(item(...cells)).toEqual(lines))

  test('a number gets no sign where its column has another name', () => {
    expect(told(['Nr', 'Ärende', 'Beslut', 'Ansvarig'], ['4', 'Val', 'Ada väljs.', 'Bo'])[1]).toBe(
      'line: 4 Val rank 2 hangs 200',
    )
    expect(told(['Paragraf', 'Ärende', 'Beslut', 'Ansvarig'], ['4', 'Val', 'Ada väljs.', 'Bo'])[1]).toBe(
      'line: § 4 Val rank 2 hangs 200',
    )
  })
})

test('a row is struck, or in doubt, where one of its lines is', () => {
  const marked = (pieces: readonly Piece[]): PdfLine[] =>
    linesOf(pieces).map((line) => ({
      ...line,
      ...(line.text === 'ja' && { struck: true as const }),
      ...(line.text === 'Ada' && { doubts: [{ text: 'Ada', sure: 0.4 }] as never }),
    }))
  const [head, row, other] = tableLines(table(['Namn', 'Röst'], ['Ada', 'ja'], ['Bo', 'nej']), marked)
  expect([head, row, other].map((line) => [line?.struck, line?.doubts])).toEqual([
    [undefined, undefined],
    [true, [{ text: 'Ada', sure: 0.4 }]],
    [undefined, undefined],
  ])
  expect(other && ['struck', 'doubts'].some((key) => key in other)).toBe(false)
})
