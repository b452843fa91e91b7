/** By what the contents of a meeting can be sifted. */
import { expect, test } from 'vitest'
import type { ParagrafText } from '../content-file/read.ts'
import type { ContentsRow } from './meeting.ts'
import { choicesOf, siftKeys } from './sift.ts'

const paragraf = (decisionStage: string, ...kinds: string[]): ParagrafText =>
  ({
    data: { decisionStage, decisionTypes: [], decisions: [], votes: [], reservations: [] },
    parts: kinds.map((kind) => ({ kind })),
  }) as unknown as ParagrafText
const rows = (...paragrafer: ParagrafText[]): ContentsRow[] => [
  { type: 'group', title: 'Grupp' },
  ...paragrafer.map((one) => ({ type: 'paragraf', paragraf: one, child: false }) as unknown as ContentsRow),
]
const OWN = paragraf('eget beslut')

test('a § is sifted by its outcome, a vote and a reservation', () => {
  expect(siftKeys(paragraf('eget beslut', 'text', 'vote', 'reservation'))).toEqual(['own', 'vote', 'reservation'])
  expect(siftKeys(paragraf('ingen'))).toEqual(['none'])
})

test('what some of many §§ are can be chosen, with how many they are', () => {
  const found = choicesOf(rows(OWN, OWN, OWN, OWN, paragraf('ingen'), paragraf('eget beslut', 'vote')))
  expect(found.map(({ name, count }) => `${name} ${count}`)).toEqual(['Beslut 5', 'Inget beslut 1', 'Omröstning 1'])
})

test('a short list, and one where all §§ are alike, is not sifted', () => {
  expect(choicesOf(rows(OWN, paragraf('ingen')))).toEqual([])
  expect(choicesOf(rows(OWN, OWN, OWN, OWN, OWN, OWN))).toEqual([])
})
