/** What pages say of gaps, promises and contradictions, in words. */
import { expect, test } from 'vitest'
import { contradictionWords } from './contradictions.ts'
import { missingWords } from './gaps.ts'
import type { MeetingEntry } from '../archive/catalogue.ts'
import { hasReturned, openCount, promiseFacts, promiseGroups, timeWords } from './promises.ts'

test.each([
  [{ from: 42, to: 42, count: 1 }, '§\u00a042'],
  [{ from: 42, to: 44, count: 3 }, '§§\u00a042–44'],
  [{ from: 42, to: 44, count: 2 }, '2 av §§\u00a042–44'],
])('%o is %s', (gap, words) => {
  expect(missingWords(gap)).toBe(words)
})

test.each([
  [{ kind: 'day', date: '2025-03-01', words: null }, '1 mars 2025'],
  [{ kind: 'day', date: null, words: '1 mars' }, '1 mars (året står inte)'],
  [{ kind: 'month', date: null, words: 'i oktober' }, 'i oktober (året står inte)'],
  [{ kind: 'year', date: '2025', words: null }, '2025'],
  [{ kind: 'next-meeting', date: null, words: 'nästa möte' }, 'nästa möte'],
  [{ kind: 'none', date: null, words: null }, 'ingen'],
] as const)('a stated time: %o is "%s"', (time, words) => {
  expect(timeWords(time)).toBe(words)
})

test.each([
  ['two-days', ['2024-06-03', '2024-06-04'], 'Paragrafen och bilagan anger olika dagar: 3 juni 2024 och 4 juni 2024.'],
  ['two-days', ['2024-06-03', ''], 'Paragrafen och bilagan anger olika dagar: 3 juni 2024 och okänt datum.'],
  [
    'signed-before',
    ['2024-04-09', '2024-04-10'],
    'En underskrift är daterad före mötet: underskrivet 9 april 2024, men mötet hölls 10 april 2024.',
  ],
  [
    'weekday',
    ['torsdag 13 mars 2024', 'onsdag'],
    'Veckodagen passar inte datumet: ”torsdag 13 mars 2024”, men dagen är en onsdag.',
  ],
  ['vote-names', ['3', 'yes', '2'], 'Rösterna går inte ihop: 3 ja enligt siffrorna, men 2 namn.'],
  ['vote-names', ['3', 'abstain', '2'], 'Rösterna går inte ihop: 3 avstår enligt siffrorna, men 2 namn.'],
  ['vote-sum', ['5', '6'], 'Rösterna går inte ihop: 5 röstande, men 6 röster.'],
  ['number', ['§\u00a06', '§\u00a07'], 'Numren går bakåt: §\u00a06 kommer efter §\u00a07.'],
] as const)('a contradiction is a sentence with both values: %s %o', (kind, values, sentence) => {
  expect(contradictionWords({ id: 'p1', kind, quotes: [], values })).toEqual({
    sentence,
    theirs: kind === 'weekday' ? [values[0]] : [],
  })
})

test('what was put off and has a later § is counted and not listed', () => {
  const one = (state: 'back' | 'waiting' | 'unseen', postponed: boolean) => ({
    ...{ meeting: {} as MeetingEntry, state, later: [] },
    promised: {
      id: 'p1',
      quote: '',
      time: { kind: 'none' as const, date: null, words: null },
      postponed,
      proposedTo: null,
    },
  })
  const all = [one('back', true), one('back', false), one('waiting', true), one('unseen', true)]
  expect(promiseGroups(all).map(({ id, promises }) => [id, promises.length])).toEqual([
    ['vantar', 1],
    ['sammantradet-saknas', 1],
    ['senare-paragraf', 1],
  ])
  expect([openCount(all), all.filter(hasReturned).length]).toEqual([2, 1])
})

test('what is only proposed says who decides it, also where nobody is named', () => {
  const meeting = { organ: 'ks', date: '2024-01-10', session: null, source: 'a.txt', paragrafer: [], body: {} }
  const decidedBy = (proposedTo: string[] | null) =>
    promiseFacts('organ/ks/loften.html', {
      ...{ meeting: meeting as unknown as MeetingEntry, state: 'proposed', later: [] },
      promised: { id: 'p1', quote: '', time: { kind: 'none', date: null, words: null }, postponed: false, proposedTo },
    }).find(({ name }) => name === 'Beslutas av')?.value
  expect([null, [], ['nämnden'], ['a', 'b']].map(decidedBy)).toEqual([undefined, 'annat organ', 'nämnden', 'a och b'])
})
