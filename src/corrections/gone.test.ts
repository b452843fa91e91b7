/**
 * What is taken out of corrections when a text is not to be read any more: of its own meeting, and of others it has
 * come from or moved to.
 */
import { expect, test } from 'vitest'
import type { Correction, Earlier, Wording } from './file.ts'
import { MOST_ELSEWHERE, withoutWords } from './gone.ts'

const SECRET = 'Kim Provsson på Provgatan ett har sökt om bidrag till en ramp vid sin dörr och fått avslag av nämnden'
const ALIKE =
  'Handlingarna i ärendet har skickats ut med kallelsen och nämnden beslutar enligt förvaltningens förslag i dag'

const wording = (...text: string[]): Wording => ({ title: 'Ärende', parts: [{ kind: 'text', heading: null, text }] })
const earlier = (id: string, ...text: string[]): Earlier => ({
  ...{ id, name: id, what: 'changed', by: 'unknown', because: null },
  facts: [{ name: 'dnr', before: 'TN 2024/7', after: '' }],
  before: wording(...text),
})
const on = (date: string, ...paragrafer: Earlier[]): Correction => ({ date, source: 'new', paragrafer })

/** "p1 kept": each § of each day. */
const told = (corrections: readonly Correction[]): string[] =>
  corrections.flatMap(({ date, paragrafer }) =>
    paragrafer.map(({ id, before }) => `${date.slice(-2)} ${id ?? ''}${before === null ? '' : ' kept'}`),
  )
const left = (gone: Wording, most: number | undefined, ...corrections: Correction[]): string[] =>
  told(withoutWords(corrections, [gone], most))

test('of another meeting: a text that stood there whole, under any number, and what stood at that number before', () => {
  const all = [
    on('2026-12-01', earlier('p7', 'En annan lydelse av samma text.'), earlier('p8', ALIKE)),
    on('2026-12-02', earlier('p7', SECRET)),
    on('2026-12-03', earlier('p7', 'Vad som kom i stället är ett nytt ärende.')),
  ]
  expect(left(wording(SECRET), MOST_ELSEWHERE, ...all)).toEqual(['01 p7', '01 p8 kept', '02 p7', '03 p7 kept'])
})

test('of another meeting not what is only worded alike, which is taken within its own', () => {
  const half = `${ALIKE} ${SECRET}`
  expect(left(wording(half), MOST_ELSEWHERE, on('2026-12-01', earlier('p7', ALIKE)))).toEqual(['01 p7 kept'])
  expect(left(wording(half), undefined, on('2026-12-01', earlier('p7', ALIKE)))).toEqual(['01 p7'])
})

test('some words more or less around a text do not hide it', () => {
  const moved = on('2026-12-01', earlier('p7', `Ärendet flyttades hit. ${SECRET}`, 'Sist.'))
  expect(left(wording(SECRET), MOST_ELSEWHERE, moved)).toEqual(['01 p7'])
})

test('a text of a few words is gone where it stands whole', () => {
  const few: Wording = { title: '', parts: [{ kind: 'text', heading: null, text: ['Kim Provsson'] }] }
  expect(left(few, MOST_ELSEWHERE, on('2026-12-01', earlier('p7', 'Svar till Kim Provsson.')))).toEqual(['01 p7'])
  expect(left(few, MOST_ELSEWHERE, on('2026-12-01', earlier('p7', 'Svar till Ada Provlund.')))).toEqual(['01 p7 kept'])
})

test('what was said beside the text goes with it', () => {
  const [correction] = withoutWords([on('2026-12-01', earlier('p7', SECRET))], [wording(SECRET)], MOST_ELSEWHERE)
  expect(correction?.paragrafer[0]).not.toHaveProperty('facts')
})

test('nothing is gone where nothing is taken back', () => {
  expect(told(withoutWords([on('2026-12-01', earlier('p7', SECRET))], [], MOST_ELSEWHERE))).toEqual(['01 p7 kept'])
})
