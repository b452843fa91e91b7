/** A § on a page of its own: its facts, and as what it is cited. */
import { expect, test } from 'vitest'
import { citedParagraf, paragrafFacts } from './paragraf.ts'

type Own = Parameters<typeof paragrafFacts>[0]

const entry = {
  id: 'ks/2026-03-10',
  organ: 'ks',
  body: { name: 'Kommunstyrelsen', organisation: 'Ekby kommun' },
  kind: 'protokoll',
  date: '2026-03-10',
  session: null,
} as Own['entry']
const numbered = (id: string, label: string | null, title: string, group: string | null = null): Own['paragraf'] => ({
  data: { id, number: id.slice(1), numberFrom: 'source', label, dnr: ['KS 2026/1'], group },
  title,
})
const path = 'protokoll/ks/2026-03-10/p23.html'
const own = (given: Partial<Own> = {}): Own => ({
  entry,
  paragraf: numbered('p23', '§ 23', 'Budget'),
  above: null,
  path,
  ...given,
})

test.each<[what: string, given: Partial<Own>, rows: [value: string, href?: string][]]>([
  ['its body and meeting', {}, [['Kommunstyrelsen', '../../../organ/ks.html'], ['10 mars 2026']]],
  [
    'the group it stands in',
    { paragraf: numbered('p23', '§ 23', 'Budget', 'Beslutsärenden') },
    [['Kommunstyrelsen', '../../../organ/ks.html'], ['10 mars 2026'], ['Beslutsärenden']],
  ],
  [
    'the § that it is a part of',
    { above: numbered('p22', '§ 22', 'Mål') },
    [['Kommunstyrelsen', '../../../organ/ks.html'], ['10 mars 2026'], ['§ 22 Mål', 'p22.html']],
  ],
  [
    'no day where none is known',
    { entry: { ...entry, date: null } },
    [['Kommunstyrelsen', '../../../organ/ks.html'], ['okänt datum']],
  ],
])('its facts are %s', (_, given, rows) => {
  const facts = paragrafFacts(own(given))
  expect(
    facts.map(({ value, href }) => [value.replaceAll('\u00a0', ' '), ...(href === undefined ? [] : [href])]),
  ).toEqual(rows)
  expect(facts[1]?.datetime).toBe(given.entry?.date === null ? undefined : '2026-03-10')
})

test('it is cited by its number and key, and by its address where the site has one', () => {
  expect(citedParagraf(own(), null)).toMatchObject({
    key: 'ks-2026-03-10-p23',
    url: null,
    title: 'Budget',
    dnr: ['KS 2026/1'],
  })
  expect(citedParagraf(own(), 'https://x.se/').url).toBe(`https://x.se/${path}`)
  const { number } = citedParagraf(own({ above: numbered('p22', '§ 22', 'Mål') }), null)
  expect(number.replaceAll('\u00a0', ' ')).toBe('§ 22, § 23')
})
