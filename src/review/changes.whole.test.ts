/** What a corrected source changed of what stood on the site. */
import { expect, test } from 'vitest'
import { converted, source } from '../../tests/sources.ts'
import { changesInWords, changesOf } from './changes.ts'

const MINUTES = `EKBY KOMMUN
Protokoll Tekniska nämnden 2024-11-28

Närvarande
Ada Provlund (S), ordförande

§ 1 Parkering vid torget

Sammanfattning

Torget har för få platser.

Beslut

Tekniska nämnden beslutar att anta planen.

§ 2 Belysning

Beslut

Tekniska nämnden beslutar att bordlägga ärendet.
`
const contentOf = async (text: string): Promise<string> => (await converted(source(text))).stages.content
const before = await contentOf(MINUTES)
const changed = async (from: string, to: string): Promise<string> =>
  changesInWords(changesOf(before, await contentOf(MINUTES.replace(from, to)), 'a.md')).replaceAll('\u00a0', ' ')

test.each([
  ['nothing', '', '', ''],
  ['lines that moved', 'EKBY KOMMUN\n', 'EKBY KOMMUN\n\n\n\n', ''],
  ['a title', 'vid torget\n', 'vid bron\n', '§ 1 (rubrik)'],
  ['a word of a decision', 'anta planen', 'anta den nya planen', '§ 1 (beslut)'],
  ['another outcome', 'bordlägga ärendet', 'godkänna ärendet', '§ 2 (beslut, uppgifter)'],
  ['a word of the summary', 'för få platser', 'många platser', '§ 1 (text)'],
  ['a number in the diary', '§ 2 Belysning\n', '§ 2 Belysning\n\nDnr TN 2024/7\n', '§ 2 (uppgifter)'],
  ['who was there', 'Ada Provlund (S)', 'Ada Provlund (M)', 'det som står utanför paragraferna'],
  [
    'a § more',
    '§ 2 Belysning',
    '§ 2 Cykelväg\n\nBeslut\n\nTekniska nämnden beslutar att anta vägen.\n\n§ 3 Belysning',
    '§ 2 (rubrik, beslut, uppgifter), § 3 (ny)',
  ],
])('%s', async (_, from, to, expected) => {
  expect(await changed(from, to)).toBe(expected)
})

test('a § that is gone is told last', async () => {
  const shorter = await contentOf(MINUTES.slice(0, MINUTES.indexOf('§ 2')))
  expect(changesOf(before, shorter, 'a.md').paragrafer).toEqual([{ id: 'p2', name: '§\u00a02', what: 'borttagen' }])
})
