/** Sites as they are read, for the tests of this room: invented publishers, a few lines of tables. */
import { NDJSON } from '../data/paths.ts'
import { Table } from './published.ts'
import type { Site } from './types.ts'

/** A line of a table; what is not said is of no interest to the test. */
export const line = (said: Record<string, unknown> = {}): string =>
  JSON.stringify({
    ...{ adress: 'protokoll/tn/2024-03-12/p1.html', protokoll: 'protokoll/tn/2024-03-12/index.html', id: 'p1' },
    ...{ organ: 'tn', organnamn: 'Tekniska nämnden', organisation: 'Ekby kommun', datum: '2024-03-12', mote: null },
    ...{ paragraf: '§ 1', del_av: null, rubrik: 'Taxa för vatten', dnr: [], utfall: 'Beslut', slag: ['godkänns'] },
    ...{ stadium: 'eget beslut', omrostningar: [], beslutstext: null, kalla: 's.txt', rad_fran: 1, rad_till: 2 },
    ...said,
  })

/** The text of a site's `data/webbplats.json`. @param said What it says otherwise than this one. */
export const published = (said: Record<string, unknown> = {}): string =>
  JSON.stringify({
    ...{ $schema: 'schema/webbplats-1.json', adress: 'https://ekby.se/', namn: 'Ekby protokoll', beskrivning: null },
    ...{ utgivare: 'Ekby kommun', organisationsnummer: null, sprak: 'sv', program: 'paragraf 1.2.3', sokregister: 3 },
    ...{ protokoll: 1, paragrafer: 1, forsta_dag: '2024-03-12', senaste_dag: '2024-03-12', beslut: NDJSON, organ: [] },
    ...said,
  })

/** @param lines Of its table. */
export function siteOf(name: string, lines: readonly string[]): Site {
  const table = new Table(null)
  for (const one of lines) table.add(one)
  return {
    ...{ slug: name.toLowerCase(), name, address: `https://${name.toLowerCase()}.se/`, siteName: `${name} protokoll` },
    ...{ description: null, meetings: 1, paragrafer: lines.length, first: '2024-03-12', latest: '2024-03-12' },
    indexVersion: 1,
    bodies: [
      {
        ...{ id: 'tn', name: 'Tekniska nämnden', organisation: `${name} kommun`, path: 'organ/tn.html' },
        ...{ meetings: 1, latest: '2024-03-12' },
      },
    ],
    ...table.done(),
  }
}
