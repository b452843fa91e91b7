import { expect, test } from 'vitest'
import { packCatalogue, unpackCatalogue } from '../index/catalogue.ts'
import { lengthIn, lengthLetter } from '../index/page-list.ts'
import { archiveOf, pagesOf } from './archive.ts'

const catalogue = unpackCatalogue(
  packCatalogue(
    ['Nämnden', 'Styrelsen'].map((name) => ({ name, words: [] })),
    [
      { organ: 0, date: '2024-06-03', numbers: ['1', '2'] },
      { organ: 1, date: '2024-03-12', numbers: ['1'] },
      { organ: 0, date: '2023-11-28', numbers: [] },
      { organ: 7, date: null, numbers: ['1'] },
    ],
  ),
)
const lengths =
  lengthLetter(3, 'put off') + lengthLetter(20, 'election') + lengthLetter(400, 'reports') + lengthLetter(0)

test('a letter says of a record how long it is, and whether it put off, elected or has many matters', () => {
  const { records, isPutOff, isElection, isOfReports, lengthOf } = archiveOf(catalogue, lengths)
  const all = [0, 1, 2, 3]
  expect(records).toBe(4)
  expect(all.map(isPutOff)).toEqual([true, false, false, false])
  expect(all.map(isElection)).toEqual([false, true, false, false])
  expect(all.map(isOfReports)).toEqual([false, false, true, false])
  expect(all.map(lengthOf)).toEqual(all.map((record) => lengthIn(lengths, record)))
  expect(lengthOf(1)).toBeGreaterThan(lengthOf(0))
})

test('the mean length is that of all records, and of none 0', () => {
  const { lengthOf, meanLength } = archiveOf(catalogue, lengths)
  expect(meanLength).toBe((lengthOf(0) + lengthOf(1) + lengthOf(2) + lengthOf(3)) / 4)
  expect(archiveOf(catalogue, '').meanLength).toBe(0)
})

test('a record is of the meeting that the catalogue says, and one that is not there of none', () => {
  const { isMeetingPage, meetingOf, lengthOf } = archiveOf(catalogue, lengths)
  expect([0, 2, 3, 5, 99].map(meetingOf)).toEqual([0, 0, 1, 2, -1])
  expect([0, 2, 3, 4, 5].map(isMeetingPage)).toEqual([false, true, false, true, true])
  expect(lengthOf(99)).toBe(0)
})

test.each([
  ['Nämnden', [2, 5]],
  ['Styrelsen', [4]],
  ['Rådet', []],
])('the meetings of %s are found by their own pages, newest first: %j', (name, pages) => {
  expect(pagesOf(catalogue, name)).toEqual(pages)
})
