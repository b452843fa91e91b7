/** An invented meeting that the tests of this room share: a vote, a sub-matter, and what somebody withdrew by hand. */
import { readMeeting, type Meeting } from '../content-file/read.ts'

const HEAD = `---
source: s.txt
sha256: ${'a'.repeat(64)}
written: '${'0'.repeat(64)}'
format: text
encoding: utf-8
kind: protokoll
organ: tn
date: '2024-03-12'
dateFrom: title
evidence:
  - { field: date, because: I titeln., span: '1' }
sections:
  - { kind: cover, span: '2-3' }
attendance:
  - { name: Ada Provlund, party: S, role: ordförande, span: '3' }
paragrafer:
  - id: p1
    number: '1'
    label: § 1
    dnr: [TN 2024/7, TN 2024/8]
    span: 5-20
    parts:
      - { kind: text, span: '6-7' }
      - { kind: decision, span: '8-12' }
      - { kind: note, span: '19-20' }
    decisions:
      - { decider: Tekniska nämnden, span: 8-12 }
    decisionTypes: [godkänns]
    decisionStage: eget beslut
    votes:
      - yes: 7
        no: 4
        absent: 0
        names: [{ name: Ada Provlund, party: S, choice: ja }]
        span: '13'
    children:
      - id: p1-1
        number: '1.1'
        numberFrom: order
        span: 14-18
        parts:
          - { kind: text, span: '14-18' }
        decisionTypes: [ingen]
        decisionStage: ingen
  - id: p2
    number: '2'
    label: § 2
    dnr: [TN 2024/9]
    span: 21-30
    parts:
      - { kind: text, span: '22-30' }
    decisionTypes: [ingen]
    decisionStage: ingen
    withdrawn: { date: '2024-04-01', because: Publicerades av misstag. }
appendices:
  - { id: bilaga1, paragraf: p2, span: 31-33 }
  - { id: bilaga2, paragraf: p1, span: 34-36 }
lines: 36
blank: 0
published: 35
masked:
  - { kind: phone, span: '3' }
---
`
const BODY = `
# Protokoll

<!-- section: cover -->

Sammanträdet \\<hölls\\> i Ekby.

## § 1 Taxa, "ny" \\*

Bakgrund.

| År | Kronor |
| - | - |
| 2024 | 7 |

### Beslut

Nämnden beslutar

- att anta taxan,
  - från maj
- att skicka den vidare.

### Punkten

Text om punkten.

### Anteckning

Sist i paragrafen.

## § 2 Hemlig affär

Hemliga ord.

## Bilaga 1

Hemlig karta.

## Bilaga 2

Taxans tabell.
`

/** Parsed anew, so that no test can leave a trace in it. @param edit What is changed in its file. */
export const example = (edit: (file: string) => string = (file) => file): Meeting =>
  readMeeting(edit(HEAD + BODY), 'tn/2024-03-12.md')

export const TN = { slug: 'tn', name: 'Tekniska nämnden', organisation: 'Ekby kommun' }
