/** What a § refers to, each once: by whose it is, and across the cells of a row. */
import { expect, test } from 'vitest'
import type { RootContent } from 'mdast'
import type { ParagrafText } from '../../content-file/read.ts'
import { mentionsOf } from './in-paragraf.ts'

const text = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] })
const row = (...cells: string[]): RootContent => ({
  type: 'table',
  children: [
    {
      type: 'tableRow',
      children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
    },
  ],
})
const found = (...nodes: RootContent[]): string[] =>
  mentionsOf({ data: { dnr: [] }, parts: [{ nodes }] } as unknown as ParagrafText).map((one) =>
    one.kind === 'dnr' ? one.dnr : `${JSON.stringify(one.whose)} ${one.number}`,
  )

test.each([
  ['one day and number of two bodies are two', [text('KF 2024-03-12 § 5, KS 2024-03-12 § 5')], ['KF', 'KS']],
  ['said twice it is one', [text('KF 2024-03-12 § 5'), text('KF 2024-03-12 § 5')], ['KF']],
  ['a body may stand in the cell before', [row('Kommunfullmäktige', '2024-03-12 § 5')], ['Kommunfullmäktige']],
])('%s', (_, nodes, bodies) => expect(found(...nodes)).toEqual(bodies.map((body) => `{"body":"${body}"} 5`)))
