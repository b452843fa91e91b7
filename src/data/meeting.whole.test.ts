import Ajv from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { example, TN } from './example.fixture.ts'
import { markdownDocument } from './markdown.ts'
import { documentOf } from './meeting.ts'
import { rowsOf } from './rows.ts'
import { meetingDocument, publishedSchema } from './schema.ts'

const isValid = new Ajv({ strict: true, allErrors: true }).compile(
  JSON.parse(publishedSchema(meetingDocument)) as object,
)
const document = documentOf(example(), TN, 'https://x.se/a/')

test('the document is what the published schema says, and a key more or less is not', () => {
  expect([isValid(document), isValid.errors]).toEqual([true, null])
  expect(isValid({ ...document, nytt: 1 })).toBe(false)
  const { datum: _, ...less } = document
  expect(isValid(less)).toBe(false)
  const [, first] = document.innehall
  expect(isValid({ ...document, innehall: [{ ...first, beslut: [{ ingress: '' }] }] })).toBe(false)
})

test('it says who met, when, from what, and what became of the lines', () => {
  expect(document).toMatchObject({
    $schema: '../../../data/schema/protokoll-1.json',
    adress: 'https://x.se/a/protokoll/tn/2024-03-12/index.html',
    titel: 'Protokoll',
    organ: { id: 'tn', namn: 'Tekniska nämnden', organisation: 'Ekby kommun' },
    datum: '2024-03-12',
    mote: null,
    kalla: { fil: 's.txt', sha256: 'a'.repeat(64), format: 'text', last_ur: 'text' },
    belagg: [{ falt: 'date', darfor: 'I titeln.', rader: '1' }],
    narvarande: [{ namn: 'Ada Provlund', parti: 'S', roll: 'ordförande', rader: '3' }],
    rakning: { rader: 36, tomma: 0, atergivna: 35, utelamnade: [], maskerade: [{ rader: '3', slag: 'phone' }] },
  })
  expect(document.innehall.map(({ typ }) => typ)).toEqual(['avsnitt', 'paragraf', 'tillbakadragen', 'bilaga'])
})

test('a § has its words, its decision and how they voted', () => {
  expect(document.innehall[1]).toMatchObject({
    id: 'p1',
    adress: 'https://x.se/a/protokoll/tn/2024-03-12/p1.html',
    nummer: '§ 1',
    rubrik: 'Taxa, "ny" *',
    dnr: ['TN 2024/7', 'TN 2024/8'],
    utfall: 'Beslut',
    stadium: 'eget beslut',
    beslut: [
      {
        beslutande: 'Tekniska nämnden',
        ingress: 'Nämnden beslutar',
        satser: ['att anta taxan,\n- från maj', 'att skicka den vidare.'],
        rader: '8-12',
      },
    ],
    omrostningar: [
      { ja: 7, nej: 4, avstar: null, franvarande: 0, roster: [{ namn: 'Ada Provlund', parti: 'S', rost: 'ja' }] },
    ],
    delar: [
      { slag: 'text', rubrik: null, text: expect.stringMatching(/^Bakgrund\.\n\n\| År +\| Kronor \|\n/) as string },
      { slag: 'decision', rubrik: 'Beslut' },
      { slag: 'note', rubrik: 'Anteckning', text: 'Sist i paragrafen.' },
    ],
    punkter: [{ id: 'p1-1', nummer: 'Punkt 1 (vår numrering)', nummer_ur: 'order', rubrik: 'Punkten' }],
  })
})

test('of what is withdrawn there is the number and the day, in no form a word', () => {
  expect(document.innehall[2]).toEqual({
    typ: 'tillbakadragen',
    id: 'p2',
    adress: 'https://x.se/a/protokoll/tn/2024-03-12/p2.html',
    nummer: '§ 2',
    dag: '2024-04-01',
  })
  expect(`${JSON.stringify(document)}${markdownDocument(document)}`).not.toMatch(/hemlig|TN 2024\/9|misstag/i)
})

test('what an editor wrote as a comment is shown on no page, and is in no data', () => {
  const edited = example((file) =>
    file
      .replace('Bakgrund.', '<!-- hemligt -->\n\nBak<!-- hemligt -->grund.')
      .replace('att anta', 'att <!-- hemligt --> anta')
      .replace('Nämnden beslutar', 'Nämnden <!-- hemligt -->beslutar'),
  )
  const given = documentOf(edited, TN, null)
  expect(`${JSON.stringify([given, rowsOf(edited)])}${markdownDocument(given)}`).not.toContain('hemligt')
  expect(given.innehall[1]).toMatchObject({ beslut: [{ ingress: 'Nämnden beslutar' }] })
})

test('without the address of the site, addresses are those from its root', () => {
  expect(documentOf(example(), TN, null).adress).toBe('protokoll/tn/2024-03-12/index.html')
})

test('as Markdown it is the record in its order, under a head', () => {
  expect(markdownDocument(document)).toBe(`---
titel: Protokoll
organ: Tekniska nämnden
organisation: Ekby kommun
slag: protokoll
datum: 2024-03-12
adress: https://x.se/a/protokoll/tn/2024-03-12/index.html
kalla: s.txt
anmarkning: Återgivning av protokollet. Det justerade originalet gäller.
---

# Protokoll

Sammanträdet \\<hölls> i Ekby.

## § 1 Taxa, "ny" \\*

Bakgrund.

| År   | Kronor |
| ---- | ------ |
| 2024 | 7      |

### Beslut

Nämnden beslutar

- att anta taxan,
  - från maj
- att skicka den vidare.

### Punkten

Text om punkten.

### Anteckning

Sist i paragrafen.

## § 2

Tillbakadragen 2024-04-01.

## Bilaga 2

Taxans tabell.
`)
})

test('a § that has been corrected says the last day of it, and not what stood there', () => {
  const known = new Map([['p1', { rattad: '2026-12-03', rattad_av: 'organet' as const }]])
  const [first] = documentOf(example(), TN, null, known).innehall.filter(({ typ }) => typ === 'paragraf')
  expect(first).toMatchObject({ id: 'p1', rattad: '2026-12-03', rattad_av: 'organet' })
  expect(documentOf(example(), TN, null).innehall.find(({ typ }) => typ === 'paragraf')).toMatchObject({
    rattad: null,
    rattad_av: null,
  })
})
