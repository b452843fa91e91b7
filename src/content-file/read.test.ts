import { describe, expect, test } from 'vitest'
import { marker } from './cut.ts'
import { paragraferOf, paragrafHeading, readMeeting } from './read.ts'
import { ContentError } from '../model/content-error.ts'

const FRONT = `---
source: s.txt
sha256: ${'a'.repeat(64)}
written: '${'0'.repeat(64)}'
format: text
encoding: utf-8
kind: protokoll
organ: tn
date: '2024-03-12'
dateFrom: title
sections:
  - { kind: cover, span: '2-3' }
groups:
  - { level: 1, span: '5' }
paragrafer:
  - id: p1
    number: '1'
    label: § 1
    span: 7-20
    parts:
      - { kind: text, span: '8' }
      - { kind: decision, span: 9-12 }
    decisions:
      - { decider: Nämnden, span: 10-12 }
    decisionTypes: [godkänns]
    decisionStage: eget beslut
    children:
      - id: p1-1
        number: '1.1'
        numberFrom: order
        span: 13-20
        parts:
          - { kind: text, span: '14' }
        decisionTypes: [ingen]
        decisionStage: ingen
appendices:
  - { id: bilaga-1, paragraf: p1, span: 30-31 }
lines: 31
blank: 0
published: 31
---
`
const BODY = `
# Protokoll

<!-- section: cover -->

Plats: Ekby

## Gator

## § 1 Taxa

Bakgrund.

### Beslut

Nämnden beslutar att

- anta taxan.
- anta planen.

### Delfråga

Mer text.

## Taxa

Tabell.
`

test('the body is cut by the front matter', () => {
  const meeting = readMeeting(FRONT + BODY, 'x.md')
  expect(meeting.title).toBe('Protokoll')
  expect(meeting.entries.map(({ type }) => type)).toEqual(['section', 'group', 'paragraf', 'appendix'])
  const [first, child] = paragraferOf(meeting)
  expect(first).toMatchObject({
    title: 'Taxa',
    parts: [
      { kind: 'text', heading: null },
      { kind: 'decision', heading: 'Beslut' },
    ],
  })
  expect(first?.decisions).toHaveLength(1)
  expect(first?.decisions[0]?.clauses?.children).toHaveLength(2)
  expect(child).toMatchObject({ title: 'Delfråga', data: { id: 'p1-1' } })
})

describe('a careless edit is told of, with the file:', () => {
  test.each([
    ['a heading taken away', BODY.replace('## Gator\n', ''), /^x\.md: found 3 parts in the text, expected 4/],
    ['a heading added', BODY.replace('Tabell.', '## Ny rubrik'), /^x\.md: found 5 parts in the text, expected 4/],
    ['a part added', BODY.replace('### Delfråga', '### Yrkande\n\n### Delfråga'), /^x\.md: p1: found 4 parts/],
    [
      'the list of clauses taken away',
      BODY.replace('- anta taxan.\n- anta planen.', 'anta taxan.'),
      /^x\.md: p1: found 0 lists of clauses in the text, expected 1/,
    ],
    ['no title', BODY.replace('# Protokoll\n', ''), /^x\.md: expected the body to begin with "# title"/],
    [
      'text before the first heading',
      BODY.replace('<!-- section: cover -->\n', ''),
      /^x\.md: text before the first heading/,
    ],
  ])('%s', (_, body, message) => {
    expect(() => readMeeting(FRONT + body, 'x.md')).toThrow(ContentError)
    expect(() => readMeeting(FRONT + body, 'x.md')).toThrow(message)
  })

  test('a value of the wrong form', () => {
    expect(() => readMeeting(FRONT.replace("'2024-03-12'", 'i mars') + BODY, 'x.md')).toThrow(
      /^x\.md: date: expected a date/,
    )
  })
})

test.each([
  ['§ 1', 'Taxa', '§ 1 Taxa'],
  ['7 a)', '', '7 a)'],
  [null, 'Taxa', 'Taxa'],
])('the heading of %s %s', (label, title, heading) => expect(paragrafHeading(label, title)).toBe(heading))

test('a marker says what it opens', () => {
  expect([marker('section', 'cover'), marker('part', 'decision')]).toEqual([
    '<!-- section: cover -->',
    '<!-- decision -->',
  ])
})
