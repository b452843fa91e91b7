import { expect, test } from 'vitest'
import type { MeetingData } from '../model/meeting-schema.ts'
import { dateNotice } from './notices.ts'

const notice = (date: string | null, because?: string) =>
  dateNotice({
    date,
    dateFrom: date === null ? 'unknown' : 'inferred',
    evidence: because === undefined ? [] : [{ field: 'date', because }],
  } as unknown as MeetingData)

test('a whole day needs no notice', () => {
  expect(notice('2024-11-28')).toBeNull()
})

test('a date that is not whole says what is unknown, and why', () => {
  expect(notice('2021-12', 'Mellan 11 november och 15 december.')).toEqual({
    lead: 'Dagen är okänd.',
    why: 'Sammanträdet anges till december 2021.',
    because: 'Mellan 11 november och 15 december.',
  })
  expect(notice(null)).toEqual({ lead: 'Datumet är okänt.', why: 'Källan anger inget datum.', because: '' })
})
