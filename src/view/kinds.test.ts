/** What a body's §s came to, counted: each § once, and a number for nothing that is not known. */
import { describe, expect, test } from 'vitest'
import type { MeetingEntry } from '../archive/catalogue.ts'
import { expectedFiles } from '../archive/expected.ts'
import type { ParagrafSummary } from '../archive/summary.ts'
import { organYearPath } from '../model/address.ts'
import type { Tone } from '../model/outcome.ts'
import type { DecisionType } from '../model/kinds.ts'
import {
  countedIn,
  countedYears,
  kindsOf,
  kindTable,
  leftOutWords,
  NO_YEAR,
  reservedIn,
  standingIn,
  votesOf,
  yearsOf,
} from './kinds.ts'

type Row = readonly [id: string, tone: Tone, types: DecisionType[], more?: Partial<ParagrafSummary>]

const meeting = (date: string | null, rows: readonly Row[], withdrawn = false): MeetingEntry =>
  ({
    ...{ id: date ?? '', date, withdrawn },
    paragrafer: rows.map(([id, tone, types, more = {}]) => ({
      ...{ id, types, parent: null, withdrawn: false, vote: 'none', reserved: false },
      outcome: { tone, short: '', words: '' },
      ...more,
    })),
  }) as unknown as MeetingEntry

const NEW = meeting('2026-03-10', [
  ['p1', 'own', ['medel', 'uppdrag']],
  ['p2', 'own', []],
  ['p3', 'own', ['noteras', 'medel']],
  ['p4', 'rejected', ['avslås']],
  ['p5', 'proposal', ['medel']],
  ['p6', 'handed', ['överlämnas']],
  ['p7', 'noted', ['noteras']],
  ['p8', 'none', ['ingen']],
])
const OLD = meeting('2024-05', [
  ['p1', 'own', ['medel']],
  ['p2', 'own', ['medel']],
])

const named = (meetings: MeetingEntry[], year: string): string[] =>
  kindsOf(countedIn(meetings, year)).map(
    ({ id, name, members }) => `${id} ${name}: ${members.map(({ paragraf }) => paragraf.id).join(' ')}`,
  )

test('each § is in one kind, by its main decision or by who decides', () => {
  expect(named([NEW, OLD], '2026')).toEqual([
    'beslut-medel Pengar beviljas: p1',
    'beslut-avslas Avslag: p4',
    'beslut Beslut av annat slag: p2 p3',
    'forslag Förslag till annat organ: p5',
    'overlamnat Överlämnat till annat organ: p6',
    'till-kannedom Till kännedom: p7',
    'inget-beslut Inget beslut hittat: p8',
  ])
  expect(countedIn([NEW], '2026')).toHaveLength(NEW.paragrafer.length)
})

test('a kind has the tone of its decisions: a rejection is no other decision of its own', () => {
  const tones = kindsOf(countedIn([NEW], '2026')).map(({ id, tone }) => `${id} ${tone}`)
  expect(tones).toEqual([
    'beslut-medel own',
    'beslut-avslas rejected',
    'beslut own',
    'forslag proposal',
    'overlamnat handed',
    'till-kannedom noted',
    'inget-beslut none',
  ])
})

test('what is taken back is not counted, nor a § whose sub-matters decide', () => {
  const rows: Row[] = [
    ['p1', 'own', ['uppdrag']],
    ['p1-1', 'own', ['val'], { parent: 'p1' }],
    ['p2', 'own', ['medel'], { withdrawn: true }],
  ]
  expect(named([meeting('2026', rows)], '2026')).toEqual(['beslut-val Någon väljs: p1-1'])
  expect(countedIn([meeting('2026', rows, true)], '2026')).toEqual([])
})

test('years stand newest first, and what has no date last', () => {
  expect(yearsOf([meeting(null, []), OLD, NEW])).toEqual(['2026', '2024', NO_YEAR])
  expect(yearsOf([NEW, OLD, meeting(null, [])])).toEqual(['2026', '2024', NO_YEAR])
})

test('a year keeps its address when all of it is taken back, and has nothing to count', () => {
  const back = meeting('2030', [['p1', 'own', ['medel']]], true)
  expect(yearsOf([back, NEW])).toEqual(['2030', '2026'])
  expect(countedYears([back, NEW], ['2030', '2026'])).toEqual(['2026'])
  expect(leftOutWords([back, NEW], '2030')).toBe('1 är tillbakadragen')
})

test('the years are those that a whole site must have a page for', () => {
  const back = meeting('2030-05-06', [['p1', 'own', ['medel']]], true)
  const none = { session: null, source: 'a.txt', ids: [], shown: [], withdrawn: false }
  const published = [back, NEW].map(({ date }) => ({ ...none, organ: 'ks', date }))
  const known = { url: null, publisher: null }
  const files = expectedFiles(published, ['ks'], {}, { fixed: [], feeds: false, calendars: [], known })
  expect(files.filter((path) => path.startsWith('organ/ks/') && !path.endsWith('/loften.html'))).toEqual(
    yearsOf([back, NEW]).map((year) => organYearPath('ks', year)),
  )
})

test('what the year leaves out of its counting is said, so that the numbers add up', () => {
  const rows: Row[] = [
    ['p1', 'own', ['uppdrag']],
    ['p1-1', 'own', ['val'], { parent: 'p1' }],
    ['p2', 'own', ['medel'], { withdrawn: true }],
    ['p3', 'own', ['medel'], { withdrawn: true }],
  ]
  expect(leftOutWords([meeting('2026', rows)], '2026')).toBe('2 är tillbakadragna; 1 räknas genom sina punkter')
  expect(leftOutWords([NEW], '2026')).toBeNull()
})

test('the table has a number for each year, and bars by all of them together', () => {
  const [medel, avslag] = kindTable([NEW, OLD], ['2026', '2024'])
  expect(medel).toEqual({ id: 'beslut-medel', name: 'Pengar beviljas', tone: 'own', numbers: [1, 2], share: 100 })
  expect(avslag).toMatchObject({ id: 'beslut-avslas', numbers: [1, 0], share: 33.3 })
})

describe('votes', () => {
  test('are unanimous, divided or not told; a § without a vote is none of them', () => {
    const rows: Row[] = [
      ['p1', 'own', [], { vote: 'unanimous' }],
      ['p2', 'own', [], { vote: 'divided' }],
      ['p3', 'own', [], { vote: null }],
      ['p4', 'own', []],
    ]
    const votes = votesOf(countedIn([meeting('2026', rows)], '2026'))
    expect(
      Object.entries(votes).map(([kind, list]) => `${kind} ${list.map(({ paragraf }) => paragraf.id).join(' ')}`),
    ).toEqual(['unanimous p1', 'divided p2', 'unknown p3'])
  })

  test('are told of a § whose sub-matters decide too, and of none that is taken back', () => {
    const rows: Row[] = [
      ['p1', 'own', ['uppdrag'], { vote: 'divided', reserved: true }],
      ['p1-1', 'own', ['val'], { parent: 'p1', vote: 'unanimous' }],
      ['p2', 'own', ['medel'], { withdrawn: true, vote: 'divided', reserved: true }],
    ]
    const standing = standingIn([meeting('2026', rows), meeting('2026', rows, true)], '2026')
    const ids = (list: readonly { paragraf: ParagrafSummary }[]): string[] => list.map(({ paragraf }) => paragraf.id)
    const { divided, unanimous } = votesOf(standing)
    expect([ids(divided), ids(unanimous), ids(reservedIn(standing))]).toEqual([['p1'], ['p1-1'], ['p1']])
  })
})
