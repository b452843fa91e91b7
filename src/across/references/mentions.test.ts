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
const mentions = (text: string): string[] => mentionsIn(text).map(told)

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
])('%s', (text, expected) => expect(mentions(text)).toEqual(expected))

describe('whose meeting it was is told by the words before', () => {
  test.each([
    ['uppdrag, givet av kommunfullmäktige 2022-11-24 § 15, att', 'kommunfullmäktige'],
    ['Kommunfullmäktiges uppdrag till trafiknämnden 2020-12-10 § 16', 'Kommunfullmäktiges'],
    ['Protokollsutdrag från kommunfullmäktige den 26 mars 2026, § 91', 'kommunfullmäktige'],
    ['Kommunstyrelsen behandlade ärendet den 5 mars 2024, § 77.', 'Kommunstyrelsen'],
    ['enligt Tekniska nämndens beslut 2024-02-01 § 3', 'Tekniska nämndens'],
    ['KSAU 2024-03-12 § 5', 'KSAU'],
    ['I kommunstyrelsens protokoll den 11 juni 2025, § 558', 'kommunstyrelsens'],
    ['Trafiknämnden fick ett nytt uppdrag genom beslut 2024-02-01 § 3', 'perhaps Trafiknämnden'],
    ['antogs av kommunfullmäktige 2019-05-23 § 10 och förlängdes 2023-01-26 § 20', 'kommunfullmäktige'],
    ['Förslaget översändes till trafiknämnden 2024-02-01 § 3', 'own'],
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
  ['betänkandet (SOU 2024:14) och Ju/2020:09', ['SOU 2024:14 = foreign', 'Ju/2020:09 = foreign']],
])('a diary number: %s', (text, expected) => expect(mentions(text)).toEqual(expected))

test.each([
  'enligt § 5 i nämndernas reglemente',
  'enligt 6 kap. 3 § kommunallagen',
  'Reglerna revideras under § 3 Arvoden',
  'Mötet den 5 maj 2024 börjar kl. 13.',
  'Svaret kom 2024-05-05, tre dagar för sent.',
  'nummer 12/24 i kön',
])('no reference: %s', (text) => expect(mentions(text)).toEqual([]))

test('a long text takes no time that grows with its square', () => {
  const text = 'Bordlagt den 5 maj 2024, § 7, '.repeat(3000)
  expect(mentionsIn(text)).toHaveLength(3000)
})
