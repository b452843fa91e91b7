/** What does not go together in minutes, and what only seems so. */
import { expect, test } from 'vitest'
import type { MeetingData } from '../../model/meeting-schema.ts'
import { meetingOf, paragrafOf } from '../across.fixture.ts'
import { contradictionsIn } from './index.ts'

const said = (...given: Parameters<typeof meetingOf>): string[] =>
  contradictionsIn(meetingOf(...given)).map(
    ({ id, kind, values }) => `${id ?? 'meeting'} ${kind}: ${values.join(' / ')}`,
  )
const text = (summary: string) => [paragrafOf({ parts: { summary } })]
const budget = (day: string): string => `att återkomma med budgetförslag till nämndens sammanträde den ${day}.`

test('a § and its appendix give two days for the same', () => {
  const paragrafer = [paragrafOf({ parts: { decision: `- ${budget('3 juni 2024')}` } })]
  const appendix = (day: string) => [{ type: 'appendix' as const, text: `- ${budget(day)}`, paragraf: 'p1' }]
  expect(said({}, paragrafer, appendix('4 juni 2024'))).toEqual(['p1 two-days: 2024-06-03 / 2024-06-04'])
  expect(said({}, paragrafer, appendix('2024-06-03'))).toEqual([])
  expect(
    said(
      {},
      paragrafer,
      appendix('4 juni 2024').map((one) => ({ ...one, paragraf: 'p2' })),
    ),
  ).toEqual([])
})

test.each([
  ['Mötet hålls torsdagen den 13 mars 2024.', ['p1 weekday: torsdag 13 mars 2024 / onsdag']],
  ['Mötet hålls onsdagen den 13 mars 2024.', []],
  ['Kursen går måndag–tisdag 11–12 mars 2024.', []],
  ['Mötena är måndag och onsdag 11 mars 2024.', []],
  ['Mötet hålls torsdagen den 13 mars.', []],
  ['Svar senast fredag 2024-03-14.', ['p1 weekday: fredag 2024-03-14 / torsdag']],
])('%s', (summary, expected) => {
  expect(said({}, text(summary))).toEqual(expected)
})

test('nobody signs before the meeting', () => {
  const signed = (signedAt: string) =>
    ({ signatures: [{ name: 'Ada Provlund', role: null, signedAt, span: [1, 1] }] }) as unknown as Partial<MeetingData>
  expect(said(signed('2024-04-09'), [])).toEqual(['meeting signed-before: 2024-04-09 / 2024-04-10'])
  expect(said(signed('2024-04-10'), [])).toEqual([])
  expect(said({ ...signed('2024-04-09'), date: '2024-04' }, [])).toEqual([])
  const cover = (words: string) => [{ type: 'section' as const, text: words }]
  expect(said({}, [], cover('Justeringsdatum 2024-04-01'))).toHaveLength(1)
  expect(said({}, [], cover('Föregående protokoll justerat 2024-04-01'))).toEqual([])
})

const names = (ja: number, nej: number) => [
  ...Array.from({ length: ja }, (_, at) => ({ name: `A${at}`, party: null, choice: 'ja' as const })),
  ...Array.from({ length: nej }, (_, at) => ({ name: `B${at}`, party: null, choice: 'nej' as const })),
]

test.each([
  ['figures and names agree', { yes: 3, no: 2, names: names(3, 2) }, '', []],
  ['a name is missing', { yes: 3, no: 2, names: names(2, 2) }, '', ['p1 vote-names: 3 / yes / 2']],
  ['only those who voted no are named', { yes: 3, no: 2, names: names(0, 2) }, '', []],
  ['all are counted', { yes: 3, no: 2, abstain: 0 }, '5 ledamöter deltog i omröstningen.', []],
  ['one too many', { yes: 4, no: 2 }, '5 ledamöter deltog i omröstningen.', ['p1 vote-sum: 5 / 6']],
  ['who abstained is not told', { yes: 3, no: 1 }, '5 ledamöter deltog i omröstningen.', []],
] as const)('a vote: %s', (_, vote, words, expected) => {
  const paragraf = paragrafOf({
    parts: { vote: words },
    votes: [{ ...vote, names: [...(('names' in vote && vote.names) || [])] }],
  })
  expect(said({}, [paragraf])).toEqual(expected)
})

test('numbers go on', () => {
  const numbered = (...numbers: string[]) => numbers.map((number) => paragrafOf({ number, parts: {} }))
  expect(said({}, numbered('5', '7', '6', '8'))).toEqual(['p6 number: §\u00a06 / §\u00a07'])
  expect(said({}, numbered('5', '6', '9'))).toEqual([])
})

test('the words that say it are there', () => {
  const [found] = contradictionsIn(meetingOf({}, text('Inledning. Mötet hålls torsdagen den 13 mars 2024.')))
  expect(found?.quotes).toEqual(['Mötet hålls torsdagen den 13 mars 2024.'])
})
