import { expect, test } from 'vitest'
import type { Entry, Meeting } from '../content-file/read.ts'
import { appendicesOf, childRows, contentsOf, rankedEntries, sectionsOf } from './meeting.ts'

const group = (level: number) => ({ type: 'group', level, title: '', span: [1, 1] }) as Entry
const paragraf = (name: string | null) =>
  ({ type: 'paragraf', paragraf: { data: { group: name } }, span: [1, 1] }) as unknown as Entry
const ranks = (entries: Entry[]) => rankedEntries({ entries } as Meeting).map(({ rank }) => rank)

test('a § stands one rank below the innermost open group', () => {
  expect(
    ranks([paragraf(null), group(1), group(2), paragraf('x'), group(2), paragraf('y'), group(1), paragraf('z')]),
  ).toEqual([2, 2, 3, 4, 3, 4, 2, 3])
})

test('levels that the source skips are not skipped on the page', () => {
  expect(ranks([group(3), paragraf('x'), group(1), paragraf('y')])).toEqual([2, 3, 2, 3])
})

test('a § without a group closes the open ones', () => {
  expect(ranks([group(1), paragraf('x'), paragraf(null)])).toEqual([2, 3, 2])
})

const matter = (title: string, ...children: unknown[]) => ({
  title,
  children,
  data: { group: null, decisionStage: 'ingen', decisionTypes: ['ingen'], decisions: [] },
})
const item = (...args: Parameters<typeof matter>) =>
  ({ type: 'paragraf', paragraf: matter(...args), span: [1, 1] }) as unknown as Entry
const section = (kind: string, ...nodes: unknown[]) => ({ type: 'section', kind, nodes }) as unknown as Entry

test('contents have groups and §s in order, and what is part of a § below it', () => {
  const entries = [
    section('cover', 1),
    { ...group(1), title: 'Val' },
    item('Ett', matter('A', matter('B'))),
    item('Två'),
  ]
  const rows = contentsOf({ entries } as Meeting)
  expect(
    rows.map((row) => (row.type === 'group' ? row.title : [row.paragraf.title, row.child, row.outcome.tone])),
  ).toEqual(['Val', ['Ett', false, 'none'], ['A', true, 'none'], ['B', true, 'none'], ['Två', false, 'none']])
})

test('on the page of one § its own parts are the rows', () => {
  const rows = childRows(matter('Ett', matter('A', matter('B')), matter('C')) as never)
  expect(rows.map((row) => row.type === 'paragraf' && [row.paragraf.title, row.child, row.outcome.short])).toEqual([
    ['A', false, 'Inget beslut'],
    ['C', false, 'Inget beslut'],
  ])
})

test('sections are those of the kinds asked for that hold something, appendices all', () => {
  const appendix = { type: 'appendix' } as Entry
  const entries = [section('cover', 1), section('absent'), section('officials', 2), appendix, group(1)]
  expect(sectionsOf({ entries } as Meeting, 'cover', 'absent').map(({ kind }) => kind)).toEqual(['cover'])
  expect(appendicesOf({ entries } as Meeting)).toEqual([appendix])
})
