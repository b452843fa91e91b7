/** What a table style says of a cell by its place: which places it stands in, and which of them has the last word. */
import { describe, expect, test } from 'vitest'
import { W } from '../../../../tests/docx.ts'
import type { Colour } from '../colours.ts'
import type { Look, Looks } from './looks.ts'
import { placesIn } from './table-places.ts'
import { elements, parse } from './tree.ts'

const PLACES = [
  'wholeTable',
  'band1Vert',
  'band2Vert',
  'band1Horz',
  'band2Horz',
  'lastCol',
  'firstCol',
  'lastRow',
  'firstRow',
  'seCell',
  'swCell',
  'neCell',
  'nwCell',
]
/** A fill that is that of a place, by its number among them. */
const fillOf = (place: string): Colour => [PLACES.indexOf(place), 0, 0]
const looksWith = (places: readonly string[], more: Partial<Looks> = {}): Looks => ({
  defaults: {},
  paragraph: undefined,
  table: undefined,
  theme: new Map(),
  styles: new Map([
    [
      'T',
      {
        type: 'table',
        look: { size: 20 },
        fill: [200, 0, 0],
        places: new Map(
          places.map((place): [string, { look: Look; fill: Colour }] => [
            place,
            { look: { size: PLACES.indexOf(place) }, fill: fillOf(place) },
          ]),
        ),
      },
    ],
  ]),
  ...more,
})
/** A table of three rows of three cells; the properties of each cell are the same. */
const cellsOf = (look: string, style = '<w:tblStyle w:val="T"/>', properties = ''): Element[] => {
  const row = `<w:tr>${`<w:tc><w:tcPr>${properties}</w:tcPr></w:tc>`.repeat(3)}</w:tr>`
  return elements(parse(`<w:tbl ${W}><w:tblPr>${style}${look}</w:tblPr>${row.repeat(3)}</w:tbl>`), 'w:tc')
}
/** For each cell whether it stands in the place: "x.." is a row. */
const map = (place: string, look: string): string =>
  cellsOf(look)
    .map((cell) => (placesIn(cell, looksWith([place])).look.size === PLACES.indexOf(place) ? 'x' : '.'))
    .join('')
    .replace(/(...)(?=.)/g, '$1 ')
const bits = (val: string): string => `<w:tblLook w:val="${val}"/>`
const ALL = bits('01E0')

describe('a cell stands in its place where the table asks for it:', () => {
  test.each<[string, string, string, string]>([
    ['wholeTable', 'nothing asked for', bits('0600'), 'xxx xxx xxx'],
    ['firstRow', 'asked for', bits('0020'), 'xxx ... ...'],
    ['firstRow', 'not asked for', bits('01C0'), '... ... ...'],
    ['lastRow', 'asked for', bits('0040'), '... ... xxx'],
    ['lastRow', 'not asked for', bits('01A0'), '... ... ...'],
    ['firstCol', 'asked for', bits('0080'), 'x.. x.. x..'],
    ['firstCol', 'not asked for', bits('0160'), '... ... ...'],
    ['lastCol', 'asked for', bits('0100'), '..x ..x ..x'],
    ['lastCol', 'not asked for', bits('00E0'), '... ... ...'],
    ['nwCell', 'all asked for', ALL, 'x.. ... ...'],
    ['neCell', 'all asked for', ALL, '..x ... ...'],
    ['swCell', 'all asked for', ALL, '... ... x..'],
    ['seCell', 'all asked for', ALL, '... ... ..x'],
    ['nwCell', 'the row alone', bits('0020'), '... ... ...'],
    ['nwCell', 'the column alone', bits('0080'), '... ... ...'],
    ['neCell', 'the row alone', bits('0020'), '... ... ...'],
    ['swCell', 'the row alone', bits('0040'), '... ... ...'],
    ['seCell', 'the column alone', bits('0100'), '... ... ...'],
    ['band1Horz', 'without a head', bits('0000'), 'xxx ... xxx'],
    ['band2Horz', 'without a head', bits('0000'), '... xxx ...'],
    ['band1Horz', 'below a head', bits('0020'), '... xxx ...'],
    ['band2Horz', 'with a head', bits('0020'), 'xxx ... xxx'],
    ['band1Horz', 'no bands', bits('0200'), '... ... ...'],
    ['band1Vert', 'without a head', bits('0000'), 'x.x x.x x.x'],
    ['band2Vert', 'without a head', bits('0000'), '.x. .x. .x.'],
    ['band1Vert', 'beside a head', bits('0080'), '.x. .x. .x.'],
    ['band1Vert', 'no bands', bits('0400'), '... ... ...'],
    ['firstRow', 'nothing said: as Word does', '', 'xxx ... ...'],
    ['firstCol', 'nothing said: as Word does', '', 'x.. x.. x..'],
    ['lastRow', 'nothing said: as Word does', '', '... ... ...'],
    ['band1Vert', 'nothing said: as Word does', '', '... ... ...'],
    ['band1Horz', 'nothing said: as Word does', '', '... xxx ...'],
    ['firstRow', 'in words', '<w:tblLook w:val="0000" w:firstRow="1"/>', 'xxx ... ...'],
    ['firstRow', 'in words, which go first', '<w:tblLook w:val="0020" w:firstRow="0"/>', '... ... ...'],
    ['lastRow', 'switched off', '<w:tblLook w:lastRow="false"/>', '... ... ...'],
    ['lastColumn', 'no place of that name', ALL, '... ... ...'],
    ['lastCol', 'in words', '<w:tblLook w:lastColumn="on"/>', '..x ..x ..x'],
  ])('%s, %s', (place, _, look, expected) => {
    expect(map(place, look)).toBe(expected)
  })
})

test('the strongest place has the last word on the fill and on the letters', () => {
  const [first] = cellsOf(ALL) as [Element]
  for (const [at, place] of PLACES.entries()) {
    const asked = new Set(['wholeTable', 'band2Vert', 'band2Horz', 'firstCol', 'firstRow', 'nwCell'])
    if (!asked.has(place)) continue
    const { look, fill } = placesIn(first, looksWith(PLACES.slice(0, at + 1).reverse()))
    expect([place, look, fill]).toEqual([place, { size: at }, fillOf(place)])
  }
})

describe('what lies behind a cell:', () => {
  const SHADE = '<w:shd w:val="clear" w:fill="FF0000"/>'
  const RED: Colour = [255, 0, 0]
  const behind = (style: string, properties: string, more: Partial<Looks> = {}) =>
    placesIn(cellsOf('', style, properties)[0] as Element, looksWith([], more))

  test('its own shade, before that of its style', () => {
    expect(behind('<w:tblStyle w:val="T"/>', SHADE)).toEqual({ look: { size: 20 }, fill: RED })
  })
  test('else that of its style', () => {
    expect(behind('<w:tblStyle w:val="T"/>', '').fill).toEqual([200, 0, 0])
  })
  test('the usual style, where the table names none', () => {
    expect(behind('', '', { table: 'T' }).fill).toEqual([200, 0, 0])
  })
  test('else that of the table, where no style is known', () => {
    expect(behind(SHADE, '')).toEqual({ look: {}, fill: RED })
    expect(behind(`<w:tblStyle w:val="X"/>${SHADE}`, '')).toEqual({ look: {}, fill: RED })
    expect(behind('', '')).toEqual({ look: {}, fill: undefined })
    expect(behind(SHADE, '<w:shd w:val="nil"/>')).toEqual({ look: {}, fill: 'none' })
  })
  test('that of the table, where the style has none', () => {
    const styles = new Map([['T', { type: 'table', look: {}, places: new Map() }]])
    expect(behind(`<w:tblStyle w:val="T"/>${SHADE}`, '', { styles }).fill).toEqual(RED)
  })
})
