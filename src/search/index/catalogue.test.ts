import { expect, test } from 'vitest'
import { isMeetingPage, meetingAt, packCatalogue, unpackCatalogue } from './catalogue.ts'

const meetings = [
  { organ: 0, date: '2024-11-28', numbers: ['5', '6', '7', '7 a', '216.1'] },
  { organ: 0, date: null, numbers: [] },
]
const packed = packCatalogue([{ name: 'Nämnden', words: ['namnden'] }], meetings)
const catalogue = unpackCatalogue(JSON.parse(JSON.stringify(packed)) as typeof packed)

test('numbers in a row are written as a run', () => {
  expect(packed.meetings.map(([, , numbers]) => numbers)).toEqual(['5~7 7a 216.1', ''])
})

test('every record finds its meeting again, the last of each being its own page', () => {
  expect(catalogue.meetings.map(({ first, numbers }) => [first, numbers])).toEqual([
    [0, ['5', '6', '7', '7a', '216.1']],
    [6, []],
  ])
  expect([...catalogue.meetingOf]).toEqual([0, 0, 0, 0, 0, 0, 1])
  expect([4, 5, 6].map((record) => isMeetingPage(catalogue, record))).toEqual([false, true, true])
  expect(() => meetingAt(catalogue, 7)).toThrow('Unexpected record 7')
})
