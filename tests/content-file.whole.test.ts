/** What is written of a document with some of everything, read through by hand; and what its pages read of it again. */
import { expect, test } from 'vitest'
import { convert } from '../src/converter/index.ts'
import { paragraferOf, readMeeting, type ParagrafText } from '../src/content-file/read.ts'

const SOURCE = `Protokoll Tekniska nämnden 2024-03-12

Plats: Teams
Tid: 8.00-11.00

Närvarande
Ada Provlund (S), ordförande
Bo Provberg (M)

§ 1 Taxa för parker
Dnr KS 2024/1

Sammanfattning

Parkerna * kostar mer. Se www.x.se [bilaga].

Post    Budget    Utfall
Vägar    1 200    12
Parker    700    7

Beslut

Nämnden beslutar att

1. anta taxan,
2. informera föreningarna.

Reservation

Bo Provberg (M) reserverar sig.

§ 2 Finansiering

Drift av isbanan

Föreningen har begärt bidrag till isbanans drift under vintern 2024.

Tekniska nämnden beslutade

att bevilja bidrag om 50 000 kronor.

Skötsel av skidspår

Skidspåren sköts i dag av två föreningar som delar på utrustningen.

Tekniska nämnden beslutade

att frågan återkommer under hösten.

§ 3 Val

Beslut

• Ada Provlund väljs.
• Bo Provberg väljs.

Vid protokollet

Cia Provdal
`
const SIDECAR = `---
remarks:
  - {text: Om mötet., because: x}
  - {at: p1, text: Om taxan., because: x}
  - {at: p2-1, text: Om isbanan., because: x}
---
`
/** From what kind of record it is; above stand the source and its sums. */
const FRONT = `kind: protokoll
organ: tekniska-namnden
date: '2024-03-12'
dateFrom: title
place: Teams
time: 8.00-11.00
evidence:
  - field: organ
    because: ”Tekniska nämnden” i rubriken
    span: '1'
  - field: date
    because: ”2024-03-12” i rubriken
    span: '1'
remarks:
  - Om mötet.
attendance:
  - name: Ada Provlund
    party: S
    role: ordförande
    span: '7'
  - name: Bo Provberg
    party: M
    role: ledamot
    span: '8'
signatures:
  - name: Cia Provdal
    role: sekreterare
    span: '59'
sections:
  - kind: cover
    span: 3-4
  - kind: attendance
    span: 6-8
  - kind: signatures
    span: 57-59
paragrafer:
  - id: p1
    number: '1'
    label: § 1
    dnr:
      - KS 2024/1
    span: 10-30
    parts:
      - {kind: summary, span: 13-19}
      - {kind: decision, span: 21-26}
      - {kind: reservation, span: 28-30}
    decisions:
      - {decider: Nämnden, span: 23-26}
    decisionTypes:
      - godkänns
    decisionStage: eget beslut
    reservations:
      - {name: Bo Provberg, party: M, span: '30'}
    remarks:
      - Om taxan.
  - id: p2
    number: '2'
    label: § 2
    span: 32-48
    decisionTypes:
      - medel
      - återkommer
    decisionStage: eget beslut
    children:
      - {id: p2-1, number: '2.1', numberFrom: order, span: 34-40, parts: [{kind: text, span: '36'}, {kind: decision, span: 38-40}], decisions: [{decider: Tekniska nämnden, span: 38-40}], decisionTypes: [medel], decisionStage: eget beslut, remarks: [Om isbanan.]}
      - {id: p2-2, number: '2.2', numberFrom: order, span: 42-48, parts: [{kind: text, span: '44'}, {kind: decision, span: 46-48}], decisions: [{decider: Tekniska nämnden, span: 46-48}], decisionTypes: [återkommer], decisionStage: eget beslut}
  - id: p3
    number: '3'
    label: § 3
    span: 50-55
    parts:
      - {kind: decision, span: 52-55}
    decisions:
      - {span: 54-55}
    decisionTypes:
      - val
    decisionStage: eget beslut
lines: 60
blank: 26
published: 34`
const BODY = `
# Protokoll Tekniska nämnden 2024-03-12

<!-- section: cover -->

Plats: Teams

Tid: 8.00-11.00

## Närvarande

- Ada Provlund (S), ordförande
- Bo Provberg (M)

## § 1 Taxa för parker

### Sammanfattning

Parkerna \\* kostar mer. Se www.x.se \\[bilaga].

| Post   | Budget | Utfall |
| ------ | ------ | ------ |
| Vägar  | 1 200  | 12     |
| Parker | 700    | 7      |

### Beslut

Nämnden beslutar att

1. anta taxan,
2. informera föreningarna.

### Reservation

Bo Provberg (M) reserverar sig.

## § 2 Finansiering

### Drift av isbanan

Föreningen har begärt bidrag till isbanans drift under vintern 2024.

<!-- decision -->

Tekniska nämnden beslutade

- att bevilja bidrag om 50 000 kronor.

### Skötsel av skidspår

Skidspåren sköts i dag av två föreningar som delar på utrustningen.

<!-- decision -->

Tekniska nämnden beslutade

- att frågan återkommer under hösten.

## § 3 Val

### Beslut

- Ada Provlund väljs.
- Bo Provberg väljs.

<!-- section: signatures -->

Vid protokollet

Cia Provdal
`

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function written(source: string, sidecar: string | null = null): Promise<string> {
  const conversion = await convert({ name: 'a.txt', bytes: bytes(source), sidecar }, [])
  if (conversion.outcome !== 'converted') throw new Error(conversion.messages.map(({ reason }) => reason).join('; '))
  return conversion.stages.content
}

test('front matter and body', async () => {
  const [, front = '', ...body] = (await written(SOURCE, SIDECAR)).split(/^---$/m)
  expect(front.slice(front.indexOf('kind: ')).trim()).toBe(FRONT)
  expect(body.join('---').trim()).toBe(BODY.trim())
  expect(front).toMatch(
    /^\nsource: a\.txt\nsha256: [\da-f]{64}\nwritten: '?[\da-f]{64}'?\nwrittenText: '?[\da-f]{64}'?\nformat: text\n/,
  )
})

test('the pages read it as it was meant, a sub-matter and its remark too', async () => {
  const meeting = readMeeting(await written(SOURCE, SIDECAR), 'a.md')
  const told = ({ title, data, parts, decisions, children }: ParagrafText): unknown[] => [
    title,
    data.dnr,
    data.remarks,
    parts.map(({ kind, heading }) => heading ?? kind),
    decisions.map(({ clauses }) => clauses?.children.length ?? 0),
    children.length,
  ]
  expect(paragraferOf(meeting).map(told)).toEqual([
    ['Taxa för parker', ['KS 2024/1'], ['Om taxan.'], ['Sammanfattning', 'Beslut', 'Reservation'], [2], 0],
    ['Finansiering', [], [], [], [], 2],
    ['Drift av isbanan', [], ['Om isbanan.'], ['text', 'decision'], [1], 0],
    ['Skötsel av skidspår', [], [], ['text', 'decision'], [1], 0],
    ['Val', [], [], ['Beslut'], [2], 0],
  ])
  expect(meeting.data.remarks).toEqual(['Om mötet.'])
})

test.each([
  [
    'everything',
    '§ 1 Val\n\nBeslut\n\nValet fastställs.\n\n§ 2 Slut\n\nMötet avslutas.\n',
    ['Titelsida', 'Närvarolista', 'Underskrifter'],
  ],
  [
    'signatures',
    'Protokoll Tekniska nämnden 2024-03-12\n\nNärvarande\nAda Provlund (S)\n\n§ 1 Val\n\nBeslut\n\nValet fastställs.\n',
    ['Underskrifter'],
  ],
  ['nothing', SOURCE, []],
])('where %s of what minutes have is missing, it is said', async (_, source, missing) => {
  expect(readMeeting(await written(source), 'a.md').data.missing).toEqual(missing)
})
