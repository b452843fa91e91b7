/**
 * The report is what others measure by: its keys, in this order, and the values they may have
 * (`docs/convert-report.md`).
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { toReport, type Outcome } from '../src/review/report.ts'
import { type Conversion, convert } from '../src/converter/index.ts'
import {
  DATE_SOURCES,
  DECISION_STAGES,
  DECISION_TYPES,
  FORMATS,
  MASK_KINDS,
  MEETING_KINDS,
  PART_KINDS,
  REMOVAL_KINDS,
  VOTE_CHOICES,
} from '../src/model/kinds.ts'
import { RULES } from '../src/model/rules.ts'
import { source } from './sources.ts'

const TEXT = `Protokoll Tekniska nämnden 2024-03-12

Närvarande
Anna Ek (S) Ekby kommun
Frånvarande
Bo Lind (M)

Gator

§ 1 Taxa (dnr 1/24)

Sammanfattning

Förslaget finns i bilaga 2, se TEK 5-2023.

Beslutsgång

Med 6 ja mot 5 nej, 1 avstår, bifalls förslaget.

Beslut

Tekniska nämnden beslutar att anta taxan.

Reservation

Cilla Ask (C) reserverar sig.

1 (2)

§ 2 Ring 070-123 45 67

7 a) Punkt

Vid protokollet

Eva Dahl

Bilaga 1

§1

Taxa
`

const FILE = ['source', 'sha256', 'format', 'encoding', 'pages', 'outcome', 'output', 'protokoll', 'ledger', 'messages']
const PROTOKOLL = [
  'kind',
  'title',
  'organ',
  'date',
  'dateFrom',
  'attendance',
  'absent',
  'signatures',
  'paragrafer',
  'appendices',
]
const PARAGRAF = [
  'id',
  'number',
  'numberFrom',
  'title',
  'titleFrom',
  'dnr',
  'group',
  'span',
  'parts',
  'decisions',
  'decisionTypes',
  'decisionStage',
  'reservations',
  'votes',
  'documents',
  'attachments',
  'references',
  'children',
]

type Json = { [key: string]: Json } & Json[] & string
const parse = (text: string): Json => JSON.parse(text) as Json
const keys = (value: Json | undefined): string[] => Object.keys(value ?? {})

function reportOf(conversion: Conversion, outcome: Outcome): { text: string; file: Json } {
  const text = toReport([
    { conversion, outcome, output: outcome === 'failed' ? null : 'organ/2024-03-12.md', messages: conversion.messages },
  ])
  return { text, file: (parse(text)['files'] as Json)[0] as Json }
}

test('every key of the report stands in its place', async () => {
  const conversion = await convert(source(TEXT), [])
  const { text, file } = reportOf(conversion, 'converted')
  expect(keys(parse(text))).toEqual(['schema', 'files', 'notices'])
  expect(keys(file)).toEqual(FILE)
  const protokoll = file['protokoll'] as Json
  expect(keys(protokoll)).toEqual(PROTOKOLL)
  expect(keys(protokoll['organ'])).toEqual(['slug', 'name', 'organisation'])
  const first = (list: string): string[] => keys((protokoll[list] as Json)[0])
  expect(first('attendance')).toEqual(['name', 'party', 'role', 'group', 'note', 'replaces', 'present', 'span'])
  expect(first('absent')).toEqual(['name', 'party', 'role', 'group', 'note', 'replaces', 'present', 'span'])
  expect(first('signatures')).toEqual(['name', 'role', 'signedAt', 'span'])
  expect(first('appendices')).toEqual(['title', 'paragraf', 'span'])
  const paragraf = (protokoll['paragrafer'] as Json)[0] as Json
  expect(keys(paragraf)).toEqual(PARAGRAF)
  const inside = (list: string): string[] => keys((paragraf[list] as Json)[0])
  expect(inside('parts')).toEqual(['kind', 'heading', 'span'])
  expect(inside('decisions')).toEqual(['decider', 'leadIn', 'proposedTo', 'clauses', 'span'])
  expect(inside('reservations')).toEqual(['name', 'party', 'text', 'span'])
  expect(inside('votes')).toEqual(['yes', 'no', 'abstain', 'absent', 'names', 'span'])
  const ledger = file['ledger'] as Json
  expect(keys(ledger)).toEqual(['lines', 'blank', 'published', 'removed', 'masked', 'unaccounted'])
  expect(keys((ledger['removed'] as Json)[0])).toEqual(['span', 'kind'])
  expect(keys((ledger['masked'] as Json)[0])).toEqual(['span', 'kind'])
  expect(keys((file['messages'] as Json)[0])).toEqual(['ruleId', 'severity', 'line', 'reason', 'note'])
})

test('what the report says of a source are its own words', async () => {
  const { file } = reportOf(await convert(source(TEXT), []), 'unchanged')
  expect(file).toMatchObject({
    source: 'test.txt',
    sha256: createHash('sha256').update(TEXT).digest('hex'),
    format: 'text',
    encoding: 'utf-8',
    outcome: 'unchanged',
    output: 'organ/2024-03-12.md',
    protokoll: {
      date: '2024-03-12',
      dateFrom: 'title',
      paragrafer: [
        {
          id: 'p1',
          number: '1',
          title: 'Taxa',
          dnr: ['1/24'],
          attachments: ['bilaga 2'],
          references: ['TEK 5-2023'],
          votes: [{ yes: 6, no: 5, abstain: 1, absent: null, names: [] }],
          reservations: [{ name: 'Cilla Ask', party: 'C', text: 'Cilla Ask (C) reserverar sig.' }],
        },
        { id: 'p2' },
      ],
      appendices: [{ title: 'Taxa', paragraf: 'p1' }],
    },
  })
})

test('of a PDF it says which way each page was read, and of other files nothing', async () => {
  const document = await PDFDocument.create()
  document.addPage().drawText('Tekniska nämnden 2024-03-12', { x: 57, y: 700, size: 11 })
  document.addPage().drawText('§ 1 Taxa för torghandel i Ekby', { x: 57, y: 700, size: 11 })
  const bytes = await document.save()
  const pdf = reportOf(await convert({ name: 'a.pdf', bytes, sidecar: null }, []), 'converted')
  const text = reportOf(await convert(source(TEXT), []), 'converted')
  expect([pdf.file['pages'], text.file['pages']]).toEqual([[1, 2].map((page) => ({ page, readBy: 'place' })), null])
})

test('a failed source has no protokoll, no output and no ledger', async () => {
  const { file } = reportOf(await convert(source(''), []), 'failed')
  expect(keys(file)).toEqual(FILE)
  expect(file).toMatchObject({
    format: null,
    encoding: null,
    outcome: 'failed',
    output: null,
    protokoll: null,
    ledger: null,
    messages: [{ ruleId: 'empty', severity: 'error', line: null }],
  })
})

test('files stand in the order of their names whatever order they came in, and the text ends in one line end', async () => {
  const conversions = await Promise.all(
    ['b.txt', 'å.txt', 'a/z.txt', 'B.txt'].map((name) => convert(source(TEXT, name), [])),
  )
  const text = toReport(
    conversions.map((conversion) => ({ conversion, outcome: 'converted', output: null, messages: [] })),
  )
  expect((parse(text)['files'] as Json).map((file) => file['source'])).toEqual(['B.txt', 'a/z.txt', 'b.txt', 'å.txt'])
  expect(text).toMatch(/[^\n]\n$/)
})

/** What is said of the report, without the marks and the breaks of its comments. */
const DOCUMENT = readFileSync('docs/convert-report.md', 'utf8')
  .split('\n')
  .reduce((text, line) => {
    const more = line.trimStart()
    return more.startsWith('//') ? `${text} ${more.slice(2).trimStart()}` : `${text}\n${line}`
  })

test.each<[field: string, values: readonly string[]]>([
  ['format', FORMATS],
  ['kind', MEETING_KINDS],
  ['dateFrom', DATE_SOURCES],
  ['parts', PART_KINDS],
  ['decisionTypes', DECISION_TYPES],
  ['decisionStage', DECISION_STAGES],
  ['choice', VOTE_CHOICES.map((choice) => `"${choice}"`)],
  ['removed', REMOVAL_KINDS],
  ['masked', MASK_KINDS],
])('its document names every value of %s, and no other', (field, values) => {
  const said = DOCUMENT.split('\n').find((line) => line.includes(`"${field}": `))
  // The list begins behind a sign, and does not go on.
  expect(said?.slice(said.indexOf(`"${field}": `))).toMatch(new RegExp(`(?:// |[:;] )${values.join(' \\| ')}(?! \\|)`))
})

test('its document names no rule that is none', () => {
  const named = [...DOCUMENT.matchAll(/"ruleId": "([^"]+)"/g)].flatMap(([, id]) => id ?? [])
  expect(named.filter((id) => !Object.hasOwn(RULES, id))).toEqual([])
})
