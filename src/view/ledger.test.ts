import { expect, test } from 'vitest'
import type { MeetingData } from '../model/meeting-schema.ts'
import { ledgerRows } from './ledger.ts'

const meeting = (own: Partial<MeetingData>): MeetingData =>
  ({ lines: 20, published: 9, blank: 4, removed: [], masked: [], ...own }) as MeetingData

test('all lines of a source come first, then what was published and what was blank', () =>
  expect(ledgerRows(meeting({})).map(({ number }) => number)).toEqual([20, 9, 4]))

test('what was left out or masked is a row a kind, each span counted to its last line', () => {
  const rows = ledgerRows(
    meeting({
      removed: [
        { kind: 'page-number', span: [3, 3] },
        { kind: 'page-header', span: [4, 5] },
        { kind: 'page-number', span: [9, 9] },
      ],
      masked: [{ kind: 'personnummer', span: [12, 14] }],
    }),
  )
  expect(rows.slice(3).map(({ number }) => number)).toEqual([2, 2, 3])
  expect(new Set(rows.map(({ name }) => name)).size).toBe(6)
})
