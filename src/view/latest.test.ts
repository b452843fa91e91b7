/** What the start page says is new. */
import { expect, test } from 'vitest'
import type { MeetingEntry } from '../archive/catalogue.ts'
import type { Tone } from '../model/outcome.ts'
import type { DecisionType } from '../model/kinds.ts'
import type { Matter } from '../across/matters/types.ts'
import { latestDecisions, latestMeetings, onTheWay } from './latest.ts'

type Row = readonly [id: string, tone: Tone, type: DecisionType, parent?: string]

const meeting = (id: string, rows: readonly Row[], withdrawn = false): MeetingEntry =>
  ({
    ...{ id, withdrawn },
    paragrafer: rows.map(([own, tone, type, parent = null]) => ({
      ...{ id: own, types: [type], parent, title: own === 'p9' ? 'Val av justerare' : 'Taxa' },
      outcome: { tone, short: '', words: '' },
    })),
  }) as unknown as MeetingEntry

const ids = (meetings: MeetingEntry[], count: number): string[] =>
  latestDecisions(meetings, count).map(({ meeting: { id }, paragraf }) => `${id} ${paragraf.id}`)

const NEW = meeting('ny', [
  ['p1', 'own', 'val'],
  ['p2', 'proposal', 'medel'],
  ['p3', 'handed', 'upphandling'],
  ['p4', 'noted', 'noteras'],
  ['p5', 'none', 'ingen'],
  ['p6', 'rejected', 'avslås'],
  ['p9', 'own', 'val'],
])
const OLD = meeting('gammal', [
  ['p1', 'own', 'medel'],
  ['p2', 'own', 'medel'],
  ['p3', 'own', 'möte'],
  ['p4', 'own', 'medel'],
])

test('decisions are decisions: no proposal, nothing handed over, nothing only noted, nothing about the meeting itself', () => {
  expect(ids([NEW], 8)).toEqual(['ny p1', 'ny p6'])
})

test('a few of each meeting, those that matter most, in its order; and no more than asked for', () => {
  expect(ids([NEW, OLD], 5)).toEqual(['ny p1', 'ny p6', 'gammal p1', 'gammal p2', 'gammal p4'])
  expect(ids([NEW, OLD], 3)).toEqual(['ny p1', 'ny p6', 'gammal p1'])
})

test('where there is room, a meeting has more of it', () => {
  expect(ids([NEW, OLD], 8)).toEqual(['ny p1', 'ny p6', 'gammal p1', 'gammal p2', 'gammal p3', 'gammal p4'])
  expect(ids([OLD, NEW], 5)).toEqual(['gammal p1', 'gammal p2', 'gammal p4', 'ny p1', 'ny p6'])
})

test('a § whose sub-matters only propose is no decision', () => {
  const rows = [
    ['p1', 'own', 'uppdrag'],
    ['p1-1', 'proposal', 'medel', 'p1'],
  ] as const
  expect(ids([meeting('a', rows)], 8)).toEqual([])
})

test('a meeting that is taken back is not new', () => {
  const all = [meeting('a', [], true), meeting('b', []), meeting('c', []), meeting('d', [])]
  expect(latestMeetings(all, 2).map(({ id }) => id)).toEqual(['b', 'c'])
})

const waiting = (path: string, date: string | null, missing: Matter['missing']): Matter =>
  ({
    missing,
    steps: [
      { path: 'old', meeting: { date: '2020-01-01' } },
      { path, meeting: { date } },
    ],
  }) as unknown as Matter
const decision = { what: 'decision', of: ['Kommunfullmäktige'] } as const

test('what was proposed and has met no decision is on its way, newest first, each § once; what is old is not', () => {
  const matters = [
    waiting('a', '2026-01-10', decision),
    waiting('b', '2026-02-10', decision),
    waiting('b', '2026-02-10', decision),
    waiting('decided', '2026-02-10', null),
    waiting('put off', '2026-02-10', { what: 'return' }),
    waiting('old', '2025-01-10', decision),
    waiting('undated', null, decision),
  ]
  const meetings = [{ date: '2026-03-02' }, { date: null }] as unknown as MeetingEntry[]
  const paths = (count: number): string[] => onTheWay(matters, meetings, count).map(({ path }) => path)
  expect([paths(9), paths(1)]).toEqual([['b', 'a'], ['b']])
})
