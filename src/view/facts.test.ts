/** The facts of a meeting in order; what the source does not say is left out, or said to be missing. */
import { expect, test } from 'vitest'
import type { Body } from '../archive/catalogue.ts'
import type { MeetingData } from '../model/meeting-schema.ts'
import { completeness, meetingFacts } from './facts.ts'

const meeting = (more: Partial<MeetingData> = {}): MeetingData =>
  ({
    date: '2024-03-12',
    dateFrom: 'title',
    session: null,
    time: null,
    place: null,
    dnr: [],
    source: 'a.txt',
    lines: 12,
    format: 'text',
    readFrom: 'text',
    missing: [],
    kind: 'protokoll',
    ...more,
  }) as MeetingData
const facts = (more?: Partial<MeetingData>, original: string | null = null) =>
  meetingFacts(meeting(more), { name: 'Tekniska nämnden', organisation: 'Ekby kommun' } as Body, {
    body: 'organ/tn.html',
    original,
  })

test('what a source says little of', () => {
  expect(facts()).toEqual([
    { name: 'Organ', value: 'Tekniska nämnden', href: 'organ/tn.html' },
    { name: 'Organisation', value: 'Ekby kommun' },
    { name: 'Datum', value: '12 mars 2024', datetime: '2024-03-12' },
    { name: 'Källa', isFile: true, value: 'a.txt', note: '12\u00a0rader, ren text' },
    { name: 'Fullständighet', value: 'Ingenting saknas, så vitt vi vet' },
  ])
})

test('a source that a machine read in pictures says so', () => {
  expect(facts({ format: 'pdf', readFrom: 'picture' }).find(({ name }) => name === 'Källa')?.note).toBe(
    '12\u00a0rader, pdf med bilder av text, lästa av en maskin (OCR)',
  )
})

test('the approved minutes are led to where they are known', () => {
  const told = facts({}, 'https://x.se/tn.pdf').find(({ name }) => name === 'Original')
  expect(told).toEqual({ name: 'Original', value: 'Protokollet', href: 'https://x.se/tn.pdf' })
})

test('time, place and dnrs where they are told', () => {
  const told = facts({ time: '8.00', place: 'Teams', dnr: ['KS 2024/1', 'KS 2024/2'] })
  expect(told.slice(3, 6)).toEqual([
    { name: 'Tid', value: '8.00' },
    { name: 'Plats', value: 'Teams' },
    { name: 'Dnr', value: 'KS 2024/1, KS 2024/2' },
  ])
})

test.each([
  ['title', undefined],
  ['text', undefined],
  ['page-header', undefined],
  ['sidecar', 'Satt av redaktionen.'],
  ['file-name', 'Tagen ur filens namn.'],
  ['inferred', 'Sluten ur andra uppgifter i källan.'],
] as const)('a date from %s is marked as ours where it is: %s', (dateFrom, note) => {
  expect(facts({ dateFrom })[2]?.note).toBe(note)
})

test('no date has no day of a calendar', () => {
  expect(facts({ date: null, dateFrom: 'unknown' })[2]).not.toHaveProperty('datetime')
})

test.each([
  ['text', 'ren text'],
  ['pdf', 'pdf'],
  ['docx', 'Word'],
  ['html', 'webbsida'],
  ['markdown', 'Markdown'],
] as const)('the format %s is %s', (format, words) => {
  expect(facts({ format, lines: 1 }).find(({ name }) => name === 'Källa')?.note).toBe(`1\u00a0rad, ${words}`)
})

test.each([
  [[], 'protokoll', 'Ingenting saknas, så vitt vi vet'],
  [[], 'beslut-i-korthet', 'Ett urval av besluten'],
  [['Titelsida'], 'protokoll', 'Titelsida saknas i källan'],
  [['Titelsida', 'Närvaro', 'RCC'], 'protokoll', 'Titelsida, närvaro och RCC saknas i källan'],
  [['Närvaro'], 'beslut-i-korthet', 'Ett urval av besluten. Närvaro saknas i källan'],
] as const)('%j of %s', (missing, kind, words) => expect(completeness(missing, kind)).toBe(words))
