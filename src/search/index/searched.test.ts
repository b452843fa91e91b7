import { expect, test } from 'vitest'
import type { OrganData } from '../../model/organ-schema.ts'
import type { SearchRecord } from './records.ts'
import { newestFirst, searchedIn, type SearchedMeeting } from './searched.ts'

const record = (number: string | null): SearchRecord => ({
  ...{ url: '', title: '', dnr: '', outcome: '', tone: '', content: '', dnrs: [], number },
  facets: { types: [], stage: 'eget beslut', holds: [] },
})

const meeting = (slug: string, date: string | null, ...numbers: string[]): SearchedMeeting => ({
  ...{ slug, date },
  records: [...numbers, null].map(record),
})

const BODY: OrganData = {
  ...{ name: 'Tekniska nämnden', organisation: 'Åby kommun', shortName: 'TN', aliases: ['Tekniska'], about: null },
  ...{ overklagande: 'okant', contact: null, draft: false },
}

test('the newest meeting first, and of one day by the slug of the body', () => {
  const all = [meeting('tn', '2024-01-09'), meeting('ks', '2024-03-12'), meeting('hn', '2024-01-09')]
  expect(newestFirst(all).map(({ slug }) => slug)).toEqual(['ks', 'hn', 'tn'])
})

test('records are numbered meeting by meeting, each with the organisation of its body', () => {
  const all = [meeting('tn', '2024-01-09', '1', '2'), meeting('ks', '2024-03-12', '7')]
  const { meetings, records } = searchedIn(all, new Map([['tn', BODY]]))
  expect(meetings).toEqual([
    { organ: 0, date: '2024-03-12', numbers: ['7'] },
    { organ: 1, date: '2024-01-09', numbers: ['1', '2'] },
  ])
  expect(records.map(({ number, organisation }) => [number, organisation])).toEqual([
    ['7', 'ks'],
    [null, 'ks'],
    ['1', 'Åby kommun'],
    ['2', 'Åby kommun'],
    [null, 'Åby kommun'],
  ])
})

test('a body answers to each word of its names, without dots; one that nobody has described to its slug', () => {
  const { organs } = searchedIn([meeting('tn', null), meeting('ks', null)], new Map([['tn', BODY]]))
  expect(organs).toEqual([
    { name: 'ks', words: ['ks'] },
    { name: 'Tekniska nämnden', words: ['aby', 'kommun', 'namnden', 'tekniska', 'tn'] },
  ])
})
