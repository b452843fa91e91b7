/** What a new source corrects of what was published: which §§, and what is kept of them. */
import { describe, expect, test } from 'vitest'
import { after, MINUTES, told } from './minutes.fixture.ts'

const change = (from: string, to: string): string => {
  expect(MINUTES).toContain(from)
  return MINUTES.replace(from, to)
}
const D = '2026-12-03'
const SECOND = `\n§ 2${MINUTES.split('\n§ 2')[1] ?? ''}`

describe('a new source corrects', () => {
  test.each<[string, string, string[]]>([
    ['nothing where it says the same', MINUTES, []],
    ['nothing where lines are broken elsewhere', change('skrivelse om lampor', 'skrivelse\nom lampor'), []],
    ['nothing where there are more blank lines', change('EKBY KOMMUN\n', 'EKBY KOMMUN\n\n\n\n'), []],
    ['a sum', change('150 000', '15 000'), [`${D} p1 changed, kept`]],
    ['a comma', change('enligt Kim Provsson, som', 'enligt Kim Provsson som'), [`${D} p1 changed, kept`]],
    ['a title', change('Belysning på', 'Lampor på'), [`${D} p2 changed, kept`]],
    ['a number in the diary alone', change('TN 2024/7', 'TN 2024/8'), [`${D} p1 changed, kept`]],
    ['who was there', change('Ada Provlund (S)', 'Ada Provlund (M)'), [`${D} around changed, kept`]],
    ['by a § more', `${MINUTES}\n§ 3 Nästa möte\n\nDen 2 april.\n`, [`${D} p3 added`]],
    ['by a § less', MINUTES.replace(SECOND, ''), [`${D} p2 removed, kept`]],
    ['the number of a §', change('§ 2 Belysning', '§ 3 Belysning'), [`${D} p3 added`, `${D} p2 removed, kept, now p3`]],
    [
      'the order of two §§: both say where their words went',
      MINUTES.replace(SECOND, '')
        .replace('§ 1 ', '§ 2 ')
        .replace('\n§ 2', `${SECOND.replace('§ 2', '§ 1')}\n§ 2`),
      [`${D} p1 changed, kept, now p2`, `${D} p2 changed, kept, now p1`],
    ],
  ])('%s', async (_, text, expected) => {
    expect(told(await after({ text }))).toEqual(expected)
  })
})

test('what stood there is kept word by word, with what was said beside it', async () => {
  const [first] = (await after({ text: change('bordlägga ärendet', 'avslå begäran') }))[0]?.paragrafer ?? []
  expect(first).toEqual({
    id: 'p2',
    name: '§\u00a02',
    what: 'changed',
    by: 'unknown',
    because: null,
    facts: [{ name: 'outcome', before: 'Beslut', after: 'Beslut – avslag' }],
    before: {
      title: 'Belysning på Provgatan',
      parts: [
        {
          kind: 'text',
          heading: null,
          text: ['Nämnden har tagit emot en skrivelse om lampor som inte lyser om kvällen.'],
        },
        { kind: 'decision', heading: 'Beslut', text: ['- Tekniska nämnden beslutar att bordlägga ärendet.'] },
      ],
    },
  })
})

test('the same source read in another way is our fault, and nobody has to say so', async () => {
  const corrections = await after({ text: change('150 000', '15 000'), source: 'same' })
  expect(corrections.flatMap(({ paragrafer }) => paragrafer.map(({ by }) => by))).toEqual(['us'])
})

const ONE = { date: '2026-12-03', text: change('150 000', '15 000') }
const TWO = { date: '2027-01-15', text: change('150 000', '1 500') }
const AS_IT_WAS = { text: MINUTES }
const earlierSums = (corrections: Awaited<ReturnType<typeof after>>): (string | undefined)[] =>
  corrections.flatMap(({ paragrafer }) =>
    paragrafer.map((one) => /(?<=anslå )\d{1,3}(?: \d{3})?(?= kronor)/.exec(JSON.stringify(one))?.[0]),
  )

describe('corrections one after the other', () => {
  test('each keeps what stood there before it', async () => {
    const corrections = await after(ONE, TWO)
    expect(told(corrections)).toEqual(['2026-12-03 p1 changed, kept', '2027-01-15 p1 changed, kept'])
    expect(earlierSums(corrections)).toEqual(['150 000', '15 000'])
  })

  test('on one day are one, of what stood there before that day', async () => {
    const corrections = await after(ONE, { ...TWO, date: ONE.date })
    expect(told(corrections)).toEqual(['2026-12-03 p1 changed, kept'])
    expect(earlierSums(corrections)).toEqual(['150 000'])
  })

  test('are none where the day ends as it began, and two where another day does', async () => {
    expect(await after(ONE, { ...AS_IT_WAS, date: ONE.date })).toEqual([])
    expect(earlierSums(await after(ONE, { ...AS_IT_WAS, date: TWO.date }))).toEqual(['150 000', '15 000'])
  })

  test('of a § that comes and goes, or goes and comes, the same day tell what the day came to', async () => {
    const more = { ...ONE, text: `${MINUTES}\n§ 3 Nästa möte\n\nDen 2 april.\n` }
    expect(await after(more, { ...AS_IT_WAS, date: ONE.date })).toEqual([])
    const less = { ...ONE, text: MINUTES.replace(SECOND, '') }
    expect(await after(less, { ...AS_IT_WAS, date: ONE.date })).toEqual([])
    const back = { date: ONE.date, text: change('lampor som', 'ljus som') }
    expect(told(await after(less, back))).toEqual(['2026-12-03 p2 changed, kept'])
  })
})

test('what a person corrects in the file is told once, whatever they write later', async () => {
  const byHand = { ...ONE, source: 'hand' as const }
  expect(told(await after(byHand, { ...TWO, source: 'hand' }))).toEqual(['2026-12-03 p1 changed, kept'])
})

test.each([
  [
    'gets the number of another',
    change(
      '§ 2 Belysning',
      '§ 2 Budget\n\nEn ny text om nästa år.\n\nBeslut\n\nTekniska nämnden beslutar att anta budgeten.\n\n§ 3 Belysning',
    ),
  ],
  ['gets a number that nothing had', change('§ 2 Belysning', '§ 3 Belysning')],
])('of a § that is withdrawn as it %s no word is kept under the number it had', async (_, text) => {
  const sidecar = 'withdrawn: { what: p3, date: 2026-12-03, because: Fel. }'
  expect(JSON.stringify(await after({ text, sidecar }))).not.toContain('lampor')
})
