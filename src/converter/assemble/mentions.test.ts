/** What a § mentions, quoted as written, each once. */
import { expect, test } from 'vitest'
import type { DraftPart } from '../types/draft.ts'
import { attachmentsIn, documentsOf, referencesIn } from './mentions.ts'

test.each<[string, string[]]>([
  [
    'Se bilaga 213 och Bilaga 6.1, bilaga 7.b samt bilaga 1-7.',
    ['bilaga 213', 'Bilaga 6.1', 'bilaga 7.b', 'bilaga 1-7'],
  ],
  ['bilaga 2, och åter bilaga 2', ['bilaga 2']],
  ['bilagan, bilaga A, sammanbilaga 3', []],
])('the attachments of "%s"', (text, found) => expect(attachmentsIn(text)).toEqual(found))

test.each<[string, string[], string[]]>([
  ['Enligt HSN 725-2019 och HSN529-2022', [], ['HSN 725-2019', 'HSN529-2022']],
  ['Ju/2020:09, SOU 2024:57 och DS 2020:15', [], ['Ju/2020:09', 'SOU 2024:57', 'DS 2020:15']],
  ['som KS den 2021-05-07 § 77, och 2021-05-07, § 78', [], ['2021-05-07 § 77', '2021-05-07, § 78']],
  ['KS 2024/1 med KS 2024/2', ['KS 2024/1'], ['KS 2024/2']],
  ['xKS 2024/1, KS 2024/1234567', [], []],
])('the references of "%s", but for its own %j', (text, own, found) => expect(referencesIn(text, own)).toEqual(found))

test('documents are what stands below their heading or beside it, without the word', () => {
  const part = (kind: string, ...texts: string[]) => ({ kind, blocks: texts.map((text) => ({ text })) })
  const parts = [part('text', 'Bakgrund'), part('documents', 'Beslutsunderlag: Bilaga 6', 'Tjänsteskrivelse')]
  expect(documentsOf(parts as unknown as DraftPart[])).toEqual(['Bilaga 6', 'Tjänsteskrivelse'])
})
