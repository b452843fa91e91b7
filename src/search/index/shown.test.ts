import { expect, test } from 'vitest'
import type { SearchedRecord } from './searched.ts'
import { markOf, shownOf } from './shown.ts'

const record = (own: Partial<SearchedRecord>): SearchedRecord => ({
  ...{ url: 'p1.html', title: '§ 1 Ny park', dnr: '1/24', outcome: 'Bifall', tone: 'own', content: 'Text.' },
  ...{ number: '1', dnrs: ['1/24'], organisation: 'Åby' },
  facets: { types: ['godkänns'], stage: 'eget beslut', holds: [] },
  ...own,
})

const PUT_OFF: SearchedRecord['facets'] = { types: ['återkommer'], stage: 'eget beslut', holds: [] }

test('a hit shows its record, and nothing that only the index asks of it', () => {
  expect(shownOf([record({})])).toEqual([
    { url: 'p1.html', title: '§ 1 Ny park', dnr: '1/24', outcome: 'Bifall', tone: 'own', content: 'Text.' },
  ])
})

test('§§ of one matter show each other, with a title of their own where that is another', () => {
  const records = [record({}), record({ url: 'p2.html', title: '§ 2 Parken', outcome: '', facets: PUT_OFF })]
  expect(shownOf(records).map(({ matter, deferred }) => ({ matter, deferred }))).toEqual([
    { matter: [{ record: 1, url: 'p2.html', outcome: '', tone: 'own', title: '§ 2 Parken', deferred: true }] },
    { matter: [{ record: 0, url: 'p1.html', outcome: 'Bifall', tone: 'own', title: '§ 1 Ny park' }], deferred: true },
  ])
})

test('the same title is not said again', () => {
  const [first] = shownOf([record({}), record({ url: 'p2.html' })])
  expect(first?.matter).toEqual([{ record: 1, url: 'p2.html', outcome: 'Bifall', tone: 'own' }])
})

test.each([
  ['that only puts its matter off', { facets: PUT_OFF }, 'put off'],
  ['about who sits in a body', { title: '§ 4 Val av ersättare i styrelsen' }, 'election'],
  ['of many matters in rows', { title: '§ 5 Delegationsbeslut' }, 'reports'],
  ['of anything else', {}, null],
] satisfies [string, Partial<SearchedRecord>, string | null][])('a record %s', (_, own, mark) => {
  expect(markOf(record(own))).toBe(mark)
})
