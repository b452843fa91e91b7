import { describe, expect, test } from 'vitest'
import type { MeetingEntry } from '../archive/catalogue.ts'
import type { Meeting } from '../content-file/read.ts'
import { meetingPage } from './meeting-page.ts'

const ENTRY = {
  date: '2024-03-11',
  session: null,
  body: { name: 'Byggnämnden', organisation: 'Ekby kommun' },
} as MeetingEntry

const paragraf = (id: string, label: string, ...children: object[]): object => ({
  data: { id, label, number: id.slice(1), group: null, decisionStage: 'ingen', decisionTypes: [], decisions: [] },
  title: label,
  parts: [],
  children,
})
const item = (...of: Parameters<typeof paragraf>): object => ({ type: 'paragraf', paragraf: paragraf(...of) })
const section = (kind: string, ...nodes: number[]): object => ({ type: 'section', kind, nodes })
const appendix = (id: string, title: string, of: string | null): object => ({
  type: 'appendix',
  ...{ id, title, paragraf: of },
  nodes: [],
})

interface Told {
  attendance?: object[]
  absent?: object[]
  signatures?: object[]
}
const page = (entries: object[], { attendance = [], absent = [], signatures = [] }: Told = {}) =>
  meetingPage({ data: { kind: 'protokoll', attendance, absent, signatures }, entries } as unknown as Meeting, ENTRY)

test('it is called what the record calls itself, by its day, and described with its body and its §§', () => {
  const { kind, date, description } = page([item('p1', '§ 1', paragraf('p1.1', '§ 1.1')), item('p2', '§ 2')])
  expect([kind, date, description]).toEqual([
    'Protokoll',
    '11 mars 2024',
    'Protokoll från Byggnämnden (Ekby kommun) 11 mars 2024: 3\u00a0paragrafer.',
  ])
})

test('sub-matters are among its §§, and are not counted as rows of their own', () => {
  const { paragrafer, rows, total } = page([item('p1', '§ 1', paragraf('p1.1', '§ 1.1')), item('p2', '§ 2')])
  expect([paragrafer.map(({ data }) => data.id), rows.length, total]).toEqual([['p1', 'p1.1', 'p2'], 3, 2])
})

describe('it tells who was there', () => {
  const anna = [{}]
  test.each<[string, object[], Told, boolean]>([
    ['nobody is told of', [], {}, false],
    ['somebody attended', [], { attendance: anna }, true],
    ['somebody was absent', [], { absent: anna }, true],
    ['it is written, and was not read', [section('officials', 1)], {}, true],
    ['the section is empty', [section('attendance')], {}, false],
  ])('%s', (_, entries, told, expected) => {
    const { hasAttendance, toc } = page(entries, told)
    expect([hasAttendance, toc.map(({ id }) => id)]).toEqual([expected, expected ? ['narvarande'] : []])
  })
})

describe('it tells who has signed', () => {
  test.each<[string, object[], Told, boolean]>([
    ['nobody', [], {}, false],
    ['somebody', [], { signatures: [{}] }, true],
    ['it is written, and was not read', [section('signatures', 1)], {}, true],
  ])('%s', (_, entries, told, expected) => {
    const { isSigned, toc } = page(entries, told)
    expect([isSigned, toc.map(({ id }) => id)]).toEqual([expected, expected ? ['underskrifter'] : []])
  })
})

test('each section of the record stands in its own place', () => {
  const kinds = ['cover', 'attendance', 'absent', 'officials', 'closing', 'signatures']
  const { sections } = page(kinds.map((kind) => section(kind, 1)))
  const found = Object.entries(sections).map(([place, all]) => [place, all.map(({ kind }) => kind).join(' ')])
  expect(Object.fromEntries(found)).toEqual({
    cover: 'cover',
    people: 'attendance absent officials',
    closing: 'closing',
    signing: 'signatures',
  })
})

test('an appendix leads to its § by number, or in other words where that § is not here', () => {
  const { appendices } = page([
    item('p1', '§ 1'),
    appendix('b1', 'Karta', 'p1'),
    appendix('b2', 'Plan', null),
    appendix('b3', 'Lista', 'p9'),
  ])
  expect(appendices.map(({ title, toParagraf }) => [title, toParagraf])).toEqual([
    ['Karta', { id: 'p1', text: '§\u00a01' }],
    ['Plan', null],
    ['Lista', { id: 'p9', text: 'paragrafen' }],
  ])
})

test('beside the text stand, after the §§, who was there, each appendix in the record’s language, and who signed', () => {
  const entries = [appendix('b1', 'Karta', null), section('signatures', 1)]
  const { toc } = page(entries, { attendance: [{}] })
  expect(toc.map(({ id, text }) => [id, text])).toEqual([
    ['narvarande', 'Närvarande'],
    ['b1', 'Karta'],
    ['underskrifter', 'Underskrifter'],
  ])
})
