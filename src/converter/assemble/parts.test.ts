/** Where a part of a § ends. */
import { expect, test } from 'vitest'
import { toBlocks } from '../blocks/index.ts'
import { toLines } from '../clean/lines.ts'
import { NO_DECIDERS } from '../recognise/deciders.ts'
import { recognise } from '../recognise/index.ts'
import { toParts } from './parts.ts'

const parts = (...raw: string[]): string[] =>
  toParts(recognise(toBlocks(toLines(raw), []), NO_DECIDERS)).map(
    ({ kind, heading, blocks }) =>
      `${kind}${heading === null ? '' : ` (${heading})`}: ${blocks.map(({ text }) => text).join(' / ')}`,
  )

test.each<[string, string[], string[]]>([
  [
    'documents run in are one line',
    ['Beslutsunderlag: Tjänsteskrivelsen', '', 'Nämnden har tagit del av den.'],
    ['documents: Beslutsunderlag: Tjänsteskrivelsen', 'text: Nämnden har tagit del av den.'],
  ],
  [
    'documents under a heading go on',
    ['Beslutsunderlag', '', 'Tjänsteskrivelsen', '', 'Nämnden har tagit del av den.'],
    ['documents (Beslutsunderlag): Tjänsteskrivelsen / Nämnden har tagit del av den.'],
  ],
  [
    'who presents is one line',
    ['Föredragande: Anna Ek', '', 'Nämnden har tagit del av den.'],
    ['presenter: Föredragande: Anna Ek', 'text: Nämnden har tagit del av den.'],
  ],
])('%s', (_, raw, expected) => {
  expect(parts(...raw)).toEqual(expected)
})
