import { expect, test } from 'vitest'
import { dateSchema, spanSchema } from './values.ts'
import { describeIssues } from './issues.ts'
import { meetingSchema } from './meeting-schema.ts'
import { organSchema } from './organ-schema.ts'

test.each([
  ['12', [12, 12]],
  ['12-14', [12, 14]],
] as const)('a span reads as one word: %s', (text, span) => {
  expect(spanSchema.decode(text)).toEqual(span)
  expect(spanSchema.encode([...span])).toBe(text)
})

test.each(['12-', '-3', 'a', '1-2-3', ''])('"%s" is no span', (text) =>
  expect(spanSchema.safeDecode(text).success).toBe(false),
)

test.each(['2024', '2024-02', '2024-02-29'])('%s is a date', (date) =>
  expect(dateSchema.safeParse(date).success).toBe(true),
)
test.each(['2023-02-29', '2024-13', '2024-00-01', '24-01-01', '2024-1-1', '', '2024-02-29T00:00'])(
  '"%s" is no date',
  (date) => expect(dateSchema.safeParse(date).success).toBe(false),
)

const MEETING = {
  source: 's.txt',
  sha256: 'a'.repeat(64),
  written: 'b'.repeat(64),
  format: 'text',
  encoding: 'utf-8',
  kind: 'protokoll',
  organ: 'tn',
  date: null,
  dateFrom: 'unknown',
  paragrafer: [],
  lines: 1,
  blank: 0,
  published: 1,
}

test('front matter that says least is filled in with nothing', () => {
  expect(meetingSchema.decode(MEETING as never)).toMatchObject({
    attendance: [],
    absent: [],
    signatures: [],
    appendices: [],
    place: null,
    remarks: [],
  })
})

test.each([
  ['an unknown key', { plats: 'Ekby' }, /Unrecognized key/],
  ['a body that is no slug', { organ: 'Tekniska nämnden' }, /^organ: expected a slug/],
  ['a date that does not exist', { date: '2023-02-29' }, /^date: expected a day that exists/],
  ['a kind nobody knows', { kind: 'dagbok' }, /^kind: /],
])('%s is told of with its path', (_, wrong, message) => {
  const result = meetingSchema.safeDecode({ ...MEETING, ...wrong } as never)
  expect(result.success ? [] : describeIssues(result.error)).toEqual([expect.stringMatching(message)])
})

test('a body needs a name and an organisation', () => {
  expect(organSchema.safeParse({ name: 'Nämnden', organisation: 'Ekby kommun' }).success).toBe(true)
  expect(organSchema.safeParse({ name: '', organisation: 'Ekby kommun' }).success).toBe(false)
  expect(organSchema.safeParse({ name: 'Nämnden' }).success).toBe(false)
})
