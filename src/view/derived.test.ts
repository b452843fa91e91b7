import { expect, test } from 'vitest'
import type { MeetingData } from '../model/meeting-schema.ts'
import type { ParagrafData } from '../model/paragraf-schema.ts'
import { because, derivedOf } from './derived.ts'

const meeting = {
  date: '2021-12',
  dateFrom: 'inferred',
  source: 'a.txt',
  evidence: [{ field: 'date', because: 'Efter 11 november.', span: [1, 2] }],
  pages: [1, 3],
} as unknown as MeetingData
const paragraf = {
  number: '4',
  numberFrom: 'order',
  label: null,
  titleFrom: 'sidecar',
  span: [3, 9],
  decisions: [{ decider: 'Styrelsen', proposedTo: [], stage: 'eget beslut', span: [5, 5] }],
  decisionTypes: ['val'],
  decisionStage: 'eget beslut',
  withdrawn: null,
} as unknown as ParagrafData

test('everything that is ours says so, with what it came from', () => {
  expect(
    derivedOf(meeting, paragraf, 'Rubrik').map(
      ({ name, value, from, because }) => `${name}: ${value} – ${[from, because].filter(Boolean).join(' ')}`,
    ),
  ).toEqual([
    'Nummer: Punkt\u00a04 – Vårt: räknat efter ordningen, för källan har inget nummer.',
    'Rubrik: Rubrik – Vår: satt av redaktionen, för källan har ingen rubrik.',
    'Datum: december 2021 – Sluten ur andra uppgifter i källan. Efter 11 november. (rad\u00a01–2)',
    'Utfall: Någon väljs – Automatiskt, av orden som inleder beslutet.',
    'Slag av beslut: val – Automatiskt, av orden i beslutet.',
    'Beslutar: Styrelsen – Automatiskt, av orden som inleder beslutet.',
    'Plats i källan: rad\u00a03–9, sida\u00a02 – Filen a.txt.',
  ])
})

test('of what was taken back no title and no outcome are read', () => {
  const gone = {
    ...paragraf,
    withdrawn: { date: '2026-03-12', because: 'Fel.', ground: null },
    decisions: [],
    decisionTypes: ['ingen'],
  }
  const names = derivedOf(meeting, gone as unknown as ParagrafData, 'Tillbakadragen').map(({ name }) => name)
  expect(names).toEqual(['Nummer', 'Datum', 'Plats i källan'])
})

test.each<[[number, number] | undefined, string[]]>([
  [[5, 5], ['Efter. (rad\u00a05)']],
  [[5, 6], ['Efter. (rad\u00a05–6)']],
  [undefined, ['Efter.']],
])('what a field comes from names its lines where it has any: %j', (span, expected) => {
  const evidence = [
    { field: 'date', because: 'Efter.', ...(span && { span }) },
    { field: 'body', because: 'Före.', span: [1, 1] },
  ] satisfies MeetingData['evidence']
  expect(because({ ...meeting, evidence }, 'date')).toEqual(expected)
})
