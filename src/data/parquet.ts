import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Row } from './schema.ts'
import { entriesOf } from '../model/tables.ts'

type Element = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number]

/** Each column: how its cells are typed. */
const COLUMNS: Record<keyof Row, 'text' | 'texts' | 'number' | 'json'> = {
  adress: 'text',
  protokoll: 'text',
  id: 'text',
  organ: 'text',
  organnamn: 'text',
  organisation: 'text',
  datum: 'text',
  mote: 'text',
  paragraf: 'text',
  del_av: 'text',
  rubrik: 'text',
  dnr: 'texts',
  utfall: 'text',
  slag: 'texts',
  stadium: 'text',
  omrostningar: 'json',
  beslutstext: 'text',
  kalla: 'text',
  rad_fran: 'number',
  rad_till: 'number',
  rattad: 'text',
  rattad_av: 'text',
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const

/** A list as Parquet nests it, three deep. */
function elementsOf(name: string, type: (typeof COLUMNS)[keyof Row]): Element[] {
  if (type === 'number') return [{ name, type: 'INT32', repetition_type: 'REQUIRED' }]
  if (type !== 'texts') return [{ name, ...TEXT }]
  return [
    { name, converted_type: 'LIST', repetition_type: 'OPTIONAL', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...TEXT },
  ]
}

/** Rows of one year as a Parquet file: columns as the rows have them, lists as lists, votes as JSON. */
export function parquet(rows: readonly Row[]): Uint8Array<ArrayBuffer> {
  const columns = entriesOf(COLUMNS)
  const columnData = columns.map(([name, type]) => ({
    name,
    data: rows.map((row) => (type === 'json' ? JSON.stringify(row[name]) : row[name])),
  }))
  const schema: Element[] = [
    { name: 'root', num_children: columns.length },
    ...columns.flatMap(([name, type]) => elementsOf(name, type)),
  ]
  return new Uint8Array(parquetWriteBuffer({ columnData, schema }))
}
