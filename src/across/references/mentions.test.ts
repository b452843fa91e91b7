/** References in running text: what is one, whose it is, and what looks like one and is none. */
import { describe, expect, test } from 'vitest'
import { mentionsIn } from './mentions.ts'
import type { Mention } from './types.ts'

/** "den 5 maj 2024, § 7 = 2024-05-05 § 7 own" */
function told(mention: Mention): string {
  if (mention.kind === 'dnr') return `${mention.quote} = ${mention.foreign ? 'foreign' : 'dnr'}`
  const { quote, date, number, whose, same } = mention
  const owner = whose === 'own' ? 'own' : 'body' in whose ? whose.body : `perhaps ${whose.perhaps}`
  return `${quote} = ${date ?? 'here'} § ${number} ${owner}${same ? ', same matter' : ''}`
}
const mentions = (text: string, met: string | null = null): string[] => mentionsIn(text, met).map(told)

test.each([
  ['Bordlagt den 5 maj 2024, § 7.', ['den 5 maj 2024, § 7 = 2024-05-05 § 7 own, same matter']],
  [
    'Bordlagt den 23 maj 2024, § 228 och den 19 juni 2024, § 277.',
    [
      'den 23 maj 2024, § 228 = 2024-05-23 § 228 own, same matter',
      'den 19 juni 2024, § 277 = 2024-06-19 § 277 own, same matter',
    ],
  ],
  [
    'Återremitterat den 28 augusti 2024, § 6 och bordlagt den 9 april 2025, § 8.',
    [
      'den 28 augusti 2024, § 6 = 2024-08-28 § 6 own, same matter',
      'den 9 april 2025, § 8 = 2025-04-09 § 8 own, same matter',
    ],
  ],
  ['Redovisningen i 2021-05-07 § 77 antecknas.', ['2021-05-07 § 77 = 2021-05-07 § 77 own']],
  ['Se § 77, den 7 maj 2021.', ['§ 77, den 7 maj 2021 = 2021-05-07 § 77 own']],
  [
    'beslut 2019-01-31 § 10, § 11 och § 12 gäller',
    ['2019-01-31 § 10 = 2019-01-31 § 10 own', '§ 11 = 2019-01-31 § 11 own', '§ 12 = 2019-01-31 § 12 own'],
  ],
  ['Anmälan under paragraf 192 antecknas.', ['paragraf 192 = here § 192 own']],
  ['Motionerna under paragraferna 164-191 bordläggs.', []],
  ['Se § 12 ovan.', ['§ 12 = here § 12 own']],
  [
    'sammanträde 2024-03-12 §§ 3 och 4',
    ['2024-03-12 §§ 3', '2024-03-12 §§ 3 och 4'].map((q, at) => `${q} = 2024-03-12 § ${at + 3} own`),
  ],
  [
    '§§ 10–12 den 3 maj 2024',
    [
      '§§ 10 = 2024-05-03 § 10 own',
      '§§ 10–12 den 3 maj 2024 = 2024-05-03 § 11 own',
      '§§ 10–12 den 3 maj 2024 = 2024-05-03 § 12 own',
    ],
  ],
  [
    '2024-03-12 §§ 5 till 8 och 11',
    ['2024-03-12 §§ 5', ...[1, 2, 3, 4].map(() => '2024-03-12 §§ 5 till 8 och 11')].map(
      (q, at) => `${q} = 2024-03-12 § ${[5, 6, 7, 8, 11][at] ?? ''} own`,
    ),
  ],
  ['2024-03-12 §§ 9–5', ['2024-03-12 §§ 9 = 2024-03-12 § 9 own', '2024-03-12 §§ 9–5 = 2024-03-12 § 5 own']],
  ['enligt § 5 KS 2024-03-12', ['§ 5 KS 2024-03-12 = 2024-03-12 § 5 KS']],
  [
    'se § 5 i kommunstyrelsen den 12 mars 2024',
    ['§ 5 i kommunstyrelsen den 12 mars 2024 = 2024-03-12 § 5 kommunstyrelsen'],
  ],
  ['§ 5, KF 2024-03-12', ['§ 5, KF 2024-03-12 = 2024-03-12 § 5 KF']],
  ['beslutet 2024-03-12, 5 §', ['2024-03-12, 5 § = 2024-03-12 § 5 own']],
  ['beslutet den 12 mars 2024 (5 §)', ['den 12 mars 2024 (5 § = 2024-03-12 § 5 own']],
  ['stadgarna av den 12 mars 2024, 5 §', []],
  ['2024-03-12, 5 §§', []],
  [
    '2024-03-12 §§ 3, 4 och 2024-04-12 § 5',
    [
      '2024-03-12 §§ 3 = 2024-03-12 § 3 own',
      '2024-03-12 §§ 3, 4 = 2024-03-12 § 4 own',
      '2024-04-12 § 5 = 2024-04-12 § 5 own',
    ],
  ],
  ['Mötet 2024-03-12 i § 5', ['2024-03-12 i § 5 = 2024-03-12 § 5 own']],
  ['enligt KS § 41/2024', ['§ 41/2024 = 2024 § 41 KS']],
  ['jfr § 12/24', ['§ 12/24 = 2024 § 12 own']],
  ['KF § 4/25, § 5/25 och § 6/25', ['§ 4/25 = 2025 § 4 KF', '§ 5/25 = 2025 § 5 KF', '§ 6/25 = 2025 § 6 KF']],
  ['KF § 4/25 och ärendet § 5/25', ['§ 4/25 = 2025 § 4 KF', '§ 5/25 = 2025 § 5 own']],
  ['2024-03-12 § 5 a', ['2024-03-12 § 5 a = 2024-03-12 § 5a own']],
  ['2024-03-12\u00a0§\u00a05', ['2024-03-12 § 5 = 2024-03-12 § 5 own']],
  ['den 12 mars\n2024, § 5', ['den 12 mars 2024, § 5 = 2024-03-12 § 5 own']],
  ['ur budgeten, som bordlades, jfr svar om taxan 2024-05-05 § 7', ['2024-05-05 § 7 = 2024-05-05 § 7 own']],
])('%s', (text, expected) => expect(mentions(text)).toEqual(expected))

describe('whose meeting it was is told by the words before', () => {
  test.each([
    ['uppdrag, givet av kommunfullmäktige 2022-11-24 § 15, att', 'kommunfullmäktige'],
    ['Kommunfullmäktiges uppdrag till trafiknämnden 2020-12-10 § 16', 'Kommunfullmäktiges'],
    ['Redovisning av kommunfullmäktiges tilläggsuppdrag 2024-10-10 § 412', 'kommunfullmäktiges'],
    ['enligt kommunstyrelsens sammanträdesprotokoll 2024-10-09 § 7', 'kommunstyrelsens'],
    ['Protokollsutdrag från kommunfullmäktige den 26 mars 2026, § 91', 'kommunfullmäktige'],
    ['Kommunstyrelsen behandlade ärendet den 5 mars 2024, § 77.', 'Kommunstyrelsen'],
    ['enligt Tekniska nämndens beslut 2024-02-01 § 3', 'Tekniska nämndens'],
    ['KSAU 2024-03-12 § 5', 'KSAU'],
    ['I kommunstyrelsens protokoll den 11 juni 2025, § 558', 'kommunstyrelsens'],
    ['Trafiknämnden fick ett nytt uppdrag genom beslut 2024-02-01 § 3', 'perhaps Trafiknämnden'],
    ['antogs av kommunfullmäktige 2019-05-23 § 10 och förlängdes 2023-01-26 § 20', 'kommunfullmäktige'],
    ['Förslaget översändes till trafiknämnden 2024-02-01 § 3', 'own'],
    ['Kf 2024-03-12 § 5 p. 2', 'Kf'],
    ['Bun, 2024-03-12, § 5', 'Bun'],
    ['KF:s beslut 2024-03-12 § 5', 'KF'],
    ['KS AU 2024-03-12 § 5', 'KS AU'],
    ['beslut den 14 juni 2023 (KF § 112)', 'KF'],
    ['kommunstyrelsens arbetsutskott 2024-03-12 § 5', 'kommunstyrelsens arbetsutskott'],
    ['Malmö kommuns kommunfullmäktige 2024-03-12 § 5', 'Malmö kommuns kommunfullmäktige'],
    ['kommunfullmäktige i Malmö kommun beslutade 2024-03-12 § 5', 'kommunfullmäktige i Malmö kommun'],
    ['Nämnden för arbetsmarknad och vuxenutbildning 2024-03-12 § 5', 'Nämnden för arbetsmarknad och vuxenutbildning'],
    ['Hälso- & sjukvårdsnämnden 2024-03-12 § 5', 'Hälso- & sjukvårdsnämnden'],
    ['Regeringens beslut 2024-03-12 § 5', 'Regeringens'],
    ['Ekby Stadshus AB beslutade 2024-03-12 § 5', 'Ekby Stadshus AB'],
    ['Årsmötet 2024-03-12 § 5', 'Årsmötet'],
    ['Kommunfullmäktige | 2024-03-12 § 5 | ', 'Kommunfullmäktige'],
    ['KF | 2024-03-12 § 5 | ', 'KF'],
  ])('%s', (text, owner) => expect(mentions(text)[0]).toMatch(new RegExp(`§ \\d+ ${owner}$`)))

  test('and by none where another § stands between', () => {
    expect(mentions('antogs av kommunfullmäktige 2019-05-23 § 10 och förlängdes 2023-01-26 § 20')).toEqual([
      '2019-05-23 § 10 = 2019-05-23 § 10 kommunfullmäktige',
      '2023-01-26 § 20 = 2023-01-26 § 20 perhaps kommunfullmäktige',
    ])
  })

  test('and never by those of another sentence', () => {
    expect(mentions('Trafiknämnden har yttrat sig. Bordlagt den 5 maj 2024, § 7.')).toEqual([
      'den 5 maj 2024, § 7 = 2024-05-05 § 7 own, same matter',
    ])
  })
})

test.each([
  ['ramavtalet (HSN 725-2019) har löpt ut', ['HSN 725-2019 = dnr']],
  ['se dnr HSN529-2022.', ['HSN529-2022 = dnr']],
  ['beslut 2022-12-13 (§ 734, dnr 0211/21)', ['2022-12-13 (§ 734 = 2022-12-13 § 734 own', '0211/21 = dnr']],
  ['ärendenummer 2022-01432, förklaras', ['2022-01432 = dnr']],
  ['handling KS 2024–00012', ['KS 2024–00012 = dnr']],
  ['dnr ks 2024/12', ['ks 2024/12 = dnr']],
  ['insatser enligt LSS 1993:387', ['LSS 1993:387 = foreign']],
  ['Mål nr P 2220-23', ['P 2220-23 = foreign']],
  ['betänkandet (SOU 2024:14) och Ju/2020:09', ['SOU 2024:14 = foreign', 'Ju/2020:09 = foreign']],
])('a dnr: %s', (text, expected) => expect(mentions(text)).toEqual(expected))

test.each([
  'enligt § 5 i nämndernas reglemente',
  'enligt 6 kap. 3 § kommunallagen',
  'Reglerna revideras under § 3 Arvoden',
  'Mötet den 5 maj 2024 börjar kl. 13.',
  'Svaret kom 2024-05-05, tre dagar för sent.',
  'nummer 12/24 i kön',
  'reglementet 2019-05-01 § 5',
  'reglementet § 5 (2019-05-01)',
  'stadgarna av den 1 maj 2019 § 5',
  'kommunallagen (2017:725) 2018-01-01 § 5',
  'förvaltningslagen i lydelse från den 1 januari 2018, § 5',
  'delegationsordningen den 3 maj 2024, § 5',
  '2019-05-01 § 5 i stadgarna',
  'jfr § 12 ovan i reglementet',
  'under paragraf 12, kommunallagen',
  '2024-03-12 § 5:2',
  'verksamhetsplan VP 2024-2026',
])('no reference: %s', (text) => expect(mentions(text)).toEqual([]))

test.each([
  ['beslutet den 12 mars i år, § 5', ['den 12 mars i år, § 5 = 2024-03-12 § 5 own']],
  ['§ 5 den 12 december förra året', ['§ 5 den 12 december förra året = 2023-12-12 § 5 own']],
  [
    'kommunfullmäktige den 3 maj innevarande år § 7',
    ['den 3 maj innevarande år § 7 = 2024-05-03 § 7 kommunfullmäktige'],
  ],
])('a year said from the meeting’s own: %s', (text, expected) => {
  expect(mentions(text, '2024-06-01')).toEqual(expected)
  expect(mentions(text)).toEqual([])
})
