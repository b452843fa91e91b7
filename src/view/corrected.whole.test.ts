/** What the pages show of corrections. */
import { expect, test } from 'vitest'
import type { Corrected } from '../archive/corrections.ts'
import type { Correction } from '../corrections/file.ts'
import { after, meetingOf, MINUTES } from '../corrections/minutes.fixture.ts'
import { sumOf } from '../model/wording-sum.ts'
import { correctionsShown, groupsOf, type EarlierText } from './corrected.ts'

const placed = (all: readonly Correction[]): Corrected[] =>
  all.map((correction) => ({ correction, anchor: `rattelse-${correction.date}`, entry: {} as Corrected['entry'] }))

const words = (text: EarlierText | null): string[] | null =>
  text &&
  (text.difference?.map((line) =>
    line === null ? '…' : line.map(({ kind, text: own }) => (kind === 'same' ? own : `${kind}:${own}`)).join(' '),
  ) ??
    text.whole)

const SECOND = MINUTES.replace('150 000', '15 000')
const THIRD = SECOND.replace('15 000', '1 500')

test('of a § corrected twice each shows what it changed, the newest first', async () => {
  const corrections = await after({ text: SECOND }, { date: '2027-01-15', source: 'same', text: THIRD })
  const shown = correctionsShown(placed(corrections), 'p1', await meetingOf(THIRD))
  expect(shown.map(({ lead, who }) => [lead.replaceAll('\u00a0', ' '), who])).toEqual([
    ['Rättad 15 januari 2027.', 'Vi hade återgett källan fel. Källan är densamma; den är läst på nytt.'],
    ['Rättad 3 december 2026.', 'Källan är en annan än förut. Orsaken är inte angiven.'],
  ])
  expect(shown.map(({ earlier }) => words(earlier)?.at(-1))).toEqual([
    'Tekniska nämnden beslutar att anslå removed:15 000 added:1 500 kronor.',
    'Tekniska nämnden beslutar att anslå removed:150 000 added:15 000 kronor.',
  ])
})

test('a clause is found by the sum of its words, and held against what stands in its place today', async () => {
  const corrections = await after({ text: SECOND }, { date: '2027-01-15', text: THIRD })
  const clauses = correctionsShown(placed(corrections), 'p1', await meetingOf(THIRD)).flatMap((one) => one.clauses)
  expect(clauses.find(({ sum }) => sum === sumOf('Tekniska nämnden beslutar att anslå 150 000 kronor.'))).toMatchObject(
    {
      difference: [
        [
          { kind: 'same', text: 'Tekniska nämnden beslutar att anslå' },
          { kind: 'removed', text: '150 000' },
          { kind: 'added', text: '1 500' },
          { kind: 'same', text: 'kronor.' },
        ],
      ],
    },
  )
})

test('what is hidden says so, and has no words and no sums', async () => {
  const [first, ...rest] = await after({ text: SECOND })
  const hidden = first && { ...first, paragrafer: first.paragrafer.map((one) => ({ ...one, before: null })) }
  const [shown] = correctionsShown(placed(hidden ? [hidden, ...rest] : []), 'p1', await meetingOf(SECOND))
  expect(shown).toMatchObject({ notes: ['Orden som stod här före visas inte.'], earlier: null, clauses: [] })
})

test('a text that is as before again says so; one that went elsewhere says where', async () => {
  const back = await after({ text: SECOND }, { date: '2027-01-15', source: 'hand', text: SECOND })
  const [shown] = correctionsShown(placed(back), 'p1', await meetingOf(MINUTES))
  expect([shown?.earlier, shown?.notes]).toEqual([null, ['Texten har nu samma ord som före rättelsen.']])
  const moved = MINUTES.replace('§ 2 Belysning', '§ 3 Belysning')
  const [gone] = correctionsShown(placed(await after({ text: moved })), 'p2', await meetingOf(moved))
  expect([gone?.standsAs, words(gone?.earlier ?? null)?.[0]]).toEqual([
    { id: 'p3', name: '§\u00a03' },
    'Belysning på Provgatan',
  ])
})

test('a mask is no mistake of ours, and what stood before it is held against what stands today', async () => {
  const [first, second] = await after({ text: SECOND }, { date: '2027-01-15', text: THIRD })
  if (!first || !second) throw new Error('expected two corrections')
  const covered = second.paragrafer.map((one) => ({
    ...one,
    what: 'covered' as const,
    by: 'us' as const,
    because: null,
  }))
  const all = placed([first, { ...second, paragrafer: covered }])
  const [mask, before] = correctionsShown(all, 'p1', await meetingOf(THIRD))
  expect(mask?.who).toBe('')
  expect(words(before?.earlier ?? null)?.at(-1)).toBe(
    'Tekniska nämnden beslutar att anslå removed:150 000 added:1 500 kronor.',
  )
})

test('§§ of which the same is told stand together', async () => {
  const [correction] = await after({ text: SECOND.replace('lampor som', 'ljus som') })
  const groups = correction ? groupsOf(correction) : []
  expect(groups.map(({ ones, who }) => [ones.map(({ id }) => id), who])).toEqual([
    [['p1', 'p2'], 'Källan är en annan än förut. Orsaken är inte angiven.'],
  ])
})
