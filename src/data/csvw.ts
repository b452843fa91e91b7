import { z } from 'zod'
import { CSV } from './paths.ts'
import { row, type Row } from './schema.ts'
import { BETWEEN } from './tables.ts'
import { keysOf } from '../model/tables.ts'

/** Columns that are more than words. */
const TYPES: Partial<Record<keyof Row, { datatype?: string; separator?: string }>> = {
  adress: { datatype: 'anyURI' },
  protokoll: { datatype: 'anyURI' },
  dnr: { separator: BETWEEN },
  slag: { separator: BETWEEN },
  rad_fran: { datatype: 'nonNegativeInteger' },
  rad_till: { datatype: 'nonNegativeInteger' },
  rattad: { datatype: 'date' },
}

/** Votes are words in a cell, and not what the row of the schema says of them. */
const OWN_WORDS: Partial<Record<keyof Row, string>> = {
  omrostningar: 'Varje omröstnings antal i ord: "ja 31, nej 18".',
}

/**
 * What the columns of `beslut.csv` are, as CSV on the Web has it: beside the table, under the name where programs look
 * for it.
 */
export function csvw(): string {
  const { properties = {} } = z.toJSONSchema(row)
  const columns = keysOf(row.shape).map((name) => {
    const told = properties[name]
    const description = OWN_WORDS[name] ?? (typeof told === 'object' ? told.description : undefined)
    return {
      ...{ name, titles: name, datatype: 'string' },
      ...TYPES[name],
      ...(description !== undefined && { 'dc:description': description }),
    }
  })
  const table = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'sv' }],
    url: CSV.slice(CSV.lastIndexOf('/') + 1),
    'dc:title': 'Beslut',
    tableSchema: { columns, primaryKey: 'adress' },
  }
  return `${JSON.stringify(table, null, 2)}\n`
}
