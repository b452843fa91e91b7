import { describe, expect, test } from 'vitest'
import { marker } from './cut.ts'
import { paragraferOf, paragrafHeading, readMeeting, readOrgan } from './read.ts'
import { ContentError } from '../model/content-error.ts'
import { contentText } from '../../tests/content-text.ts'

const FRONT = contentText(
  {
    fields: `sections:
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
`,
    lines: 31,
  },
  '',
)
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

test.each(['\r\n', '\r'])('lines that end with %j say what others say', (end) => {
  const file = FRONT + BODY
  expect(readMeeting(file.replaceAll('\n', end), 'x.md')).toEqual(readMeeting(file, 'x.md'))
})

describe('a careless edit is told of, with the file and the line:', () => {
  const empty = BODY.replace(/Bakgrund[^]*Mer text\.\n/, '')
  const NO_TITLE = 'den börjar inte med ”# ” och en rubrik'
  test.each<[string, string, string, number | null, string]>([
    [
      'a heading taken away',
      BODY.replace('## Gator\n', ''),
      'x.md: found 3 parts in the text, expected 4 as in the front matter; the first that differs is "§ 1"',
      24,
      '3 delar, huvudet har 4; den första som skiljer är ”§ 1”',
    ],
    [
      'a heading added',
      BODY.replace('Tabell.', '## Ny rubrik'),
      'x.md: found 5 parts in the text, expected 4 as in the front matter',
      27,
      '5 delar, huvudet har 4',
    ],
    [
      'a part added',
      BODY.replace('### Delfråga', '### Yrkande\n\n### Delfråga'),
      'x.md: p1: found 4 parts in the text, expected 3 as in the front matter',
      23,
      '4 delar, huvudet har 3',
    ],
    [
      'all parts taken away',
      empty,
      'x.md: p1: found 0 parts in the text, expected 3 as in the front matter',
      10,
      '0 delar, huvudet har 3',
    ],
    [
      'the list of clauses taken away',
      BODY.replace('- anta taxan.\n- anta planen.', 'anta taxan.'),
      'x.md: p1: found 0 lists of clauses in the text, expected 1 as in the front matter',
      10,
      '0 listor med beslutssatser, huvudet har 1',
    ],
    ['no title', BODY.replace('# Protokoll\n', ''), 'x.md: expected the body to begin with "# title"', 3, NO_TITLE],
    [
      'a title of another rank',
      BODY.replace('# P', '## P'),
      'x.md: expected the body to begin with "# title"',
      2,
      NO_TITLE,
    ],
    ['a title that is none', BODY.replace('# P', 'P'), 'x.md: expected the body to begin with "# title"', 2, NO_TITLE],
    ['no body', '', 'x.md: expected the body to begin with "# title"', null, NO_TITLE],
    [
      'text before the first heading',
      BODY.replace('<!-- section: cover -->\n', ''),
      'x.md: text before the first heading',
      5,
      'text före den första rubriken',
    ],
  ])('%s', (_, body, message, line, swedish) => {
    const reads = () => readMeeting(FRONT + body, 'x.md')
    expect(reads).toThrow(ContentError)
    expect(reads).toThrow(expect.objectContaining({ message, line, swedish }))
  })

  test('text where the front matter lists nothing', () => {
    const bare = contentText({ fields: 'paragrafer: []\n', lines: 31 }, '\n# Protokoll\n\nTabell.\n')
    expect(() => readMeeting(bare, 'x.md')).toThrow(/^x\.md: text before the first heading$/)
  })

  test('a value of the wrong form', () => {
    expect(() => readMeeting(FRONT.replace("'2024-03-12'", 'i mars') + BODY, 'x.md')).toThrow(
      /^x\.md: date: expected a date/,
    )
  })
})

describe('is no careless edit:', () => {
  test.each([
    ['a list that decides nothing', BODY.replace('Bakgrund.', '- ett\n- två')],
    ['a comment of another kind', BODY.replace('Bakgrund.', 'Bakgrund.\n\n<!-- Se § 2 -->')],
    ['one with words after it', BODY.replace('Bakgrund.', 'Bakgrund.\n\n<!-- decision --> ord')],
    ['one with words before it', BODY.replace('Bakgrund.', 'Bakgrund.\n\n<div><!-- decision -->')],
    ['one of a sub-matter', BODY.replace('Mer text.', '<!-- text -->\n\nMer text.')],
    ['a heading of a lower rank', BODY.replace('Bakgrund.', '#### Bakgrund')],
    ['a part’s own comment', BODY.replace('### Beslut', '<!-- decision -->')],
  ])('%s', (_, body) => {
    const [first, child] = paragraferOf(readMeeting(FRONT + body, 'x.md'))
    expect(first?.decisions.map(({ leadIn, clauses }) => [leadIn.length, clauses?.children.length])).toEqual([[1, 2]])
    expect(first?.parts.map(({ kind }) => kind)).toEqual(['text', 'decision'])
    expect(child?.parts.map(({ nodes }) => nodes.length)).toEqual([1])
  })
})

test('what stands in the body is handed on: headings, text, and null where there is no heading', () => {
  const { entries } = readMeeting(FRONT + BODY.replace('## § 1 Taxa', '## 1 Taxa'), 'x.md')
  expect(entries).toMatchObject([
    { type: 'section', kind: 'cover', heading: null, nodes: [{ type: 'paragraph' }], span: [2, 3] },
    { type: 'group', level: 1, title: 'Gator', span: [5, 5] },
    { type: 'paragraf', paragraf: { title: '1 Taxa', children: [{ title: 'Delfråga' }] }, span: [7, 20] },
    { type: 'appendix', id: 'bilaga-1', paragraf: 'p1', title: 'Taxa', nodes: [{ type: 'paragraph' }], span: [30, 31] },
  ])
})

describe('the file of a body', () => {
  test('is read with what it leaves out', () => {
    expect(readOrgan('---\nname: Nämnden\norganisation: Ekby kommun\n---\n', 'a.md')).toMatchObject({
      name: 'Nämnden',
      organisation: 'Ekby kommun',
      aliases: [],
      overklagande: 'okant',
    })
  })
  test.each([
    ['---\nname: 1\nx: 2\n---\n', /^a\.md: organisation: .+; front matter: /],
    ['---js\n---\n', /^a\.md:1: Unexpected "js"/],
    ['---\na: "x\n---\n', /^a\.md:2: Unexpected front matter/],
  ])('is refused with its name: %j', (file, message) => {
    expect(() => readOrgan(file, 'a.md')).toThrow(ContentError)
    expect(() => readOrgan(file, 'a.md')).toThrow(message)
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
