import type { Colour } from '../colours.ts'
import { layered, shadeOf, type Look, type Looks } from './looks.ts'
import { ancestors, attribute, child, childrenOf, value } from './tree.ts'

/** Bits of `w:tblLook`, where they are not written out. */
const BITS = {
  firstRow: 0x20,
  lastRow: 0x40,
  firstColumn: 0x80,
  lastColumn: 0x100,
  noHBand: 0x200,
  noVBand: 0x400,
} as const
/** From the weakest to the strongest. */
const ORDER = [
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

/**
 * What lies behind a cell of a Word table and what its style says of the letters there, by the cell's place in the
 * table.
 */
export function placesIn(cell: Element, looks: Looks): { look: Look; fill: Colour | 'none' | undefined } {
  const around = ancestors(cell)
  const [row] = around
  const table = around.find(({ nodeName }) => nodeName === 'w:tbl')
  const properties = table && propertiesOf(table)
  const style = looks.styles.get(value(properties, 'w:tblStyle') ?? looks.table ?? '')
  const own = shadeOf(child(child(cell, 'w:tcPr'), 'w:shd'), looks.theme)
  if (!style || !table || !row) return { look: {}, fill: own ?? shadeOf(child(properties, 'w:shd'), looks.theme) }
  const places = placesOf(cell, row, table, properties).flatMap((place) => style.places.get(place) ?? [])
  const fills = [style.fill, ...places.map(({ fill }) => fill)].filter((fill) => fill !== undefined)
  return {
    look: layered([style.look, ...places.map(({ look }) => look)]),
    fill: own ?? fills.at(-1) ?? shadeOf(child(properties, 'w:shd'), looks.theme),
  }
}

/** Rows of a table or cells of a row with their places, worked out once: a long table asks for each of its cells. */
const known = new WeakMap<Element, ReadonlyMap<Element, number>>()
function placesAmong(parent: Element, name: string): ReadonlyMap<Element, number> {
  const before = known.get(parent)
  if (before) return before
  const places = new Map(
    childrenOf(parent)
      .filter(({ nodeName }) => nodeName === name)
      .map((one, index) => [one, index]),
  )
  known.set(parent, places)
  return places
}

const ofTables = new WeakMap<Element, Element | undefined>()
function propertiesOf(table: Element): Element | undefined {
  if (!ofTables.has(table)) ofTables.set(table, child(table, 'w:tblPr'))
  return ofTables.get(table)
}

/** Which of its style's places a table asks for. */
function askedBy(set: Element | undefined): (name: keyof typeof BITS) => boolean {
  const bits = Number.parseInt(attribute(set, 'w:val') ?? '04A0', 16)
  return (name) => {
    const written = attribute(set, `w:${name}`)
    return written === undefined ? (bits & BITS[name]) !== 0 : !/^(?:0|false|off)$/.test(written)
  }
}

/** Rows and columns take turns; the head, where there is one, stands outside. */
function bandOf(at: number, isHeaded: boolean, isPlain: boolean): 1 | 2 | undefined {
  if (isPlain) return undefined
  return (at - (isHeaded ? 1 : 0)) % 2 === 0 ? 1 : 2
}

function placesOf(cell: Element, row: Element, table: Element, properties: Element | undefined): string[] {
  const rows = placesAmong(table, 'w:tr')
  const cells = placesAmong(row, 'w:tc')
  const [down, across] = [rows.get(row) ?? 0, cells.get(cell) ?? 0]
  const asks = askedBy(child(properties, 'w:tblLook'))
  const [top, bottom, left, right] = [
    asks('firstRow') && down === 0,
    asks('lastRow') && down === rows.size - 1,
    asks('firstColumn') && across === 0,
    asks('lastColumn') && across === cells.size - 1,
  ]
  const rowBand = bandOf(down, asks('firstRow'), asks('noHBand'))
  const columnBand = bandOf(across, asks('firstColumn'), asks('noVBand'))
  const is: Readonly<Record<string, boolean>> = {
    wholeTable: true,
    firstRow: top,
    lastRow: bottom,
    firstCol: left,
    lastCol: right,
    nwCell: top && left,
    neCell: top && right,
    swCell: bottom && left,
    seCell: bottom && right,
    band1Horz: rowBand === 1,
    band2Horz: rowBand === 2,
    band1Vert: columnBand === 1,
    band2Vert: columnBand === 2,
  }
  return ORDER.filter((place) => is[place])
}
