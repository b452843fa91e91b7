/** The form of a fixture: what it says is read, written back to the byte, and a fault in it is told. */
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { convert, show } from '../src/converter/index.ts'
import { firstDifference, parseFixture, writeFixture } from './fixture.ts'
import { sourceOf } from './fixture-source.ts'

const WHOLE = `Why it is there.

=== source.txt
Protokoll

§ 1 Val
=== source.md
---
=== organ/skolnamnden.md
---
=== lines
1 gap 0: Protokoll
=== marks
`

test('its files, its stages and why it is there are read, and written back as they stood', () => {
  expect(parseFixture(WHOLE)).toEqual({
    why: 'Why it is there.',
    files: [
      { name: 'source.txt', text: 'Protokoll\n\n§ 1 Val\n' },
      { name: 'source.md', text: '---\n' },
      { name: 'organ/skolnamnden.md', text: '---\n' },
    ],
    expected: [
      { stage: 'lines', rows: '1 gap 0: Protokoll\n' },
      { stage: 'marks', rows: '' },
    ],
  })
  expect(writeFixture(parseFixture(WHOLE))).toBe(WHOLE)
})

test.each([
  ['=== source.txt\nProtokoll\n', /expected why/],
  ['Why.\n\nProtokoll\n', /expected "=== source.txt"/],
  [
    'Why.\n\n=== source.txt\nProtokoll\n=== marked\n',
    /Unexpected "=== marked", expected a file or one of text, pages, lines/,
  ],
])('%j is refused', (text, reason) => {
  expect(() => parseFixture(text)).toThrow(reason)
})

test.each([
  ['a\nb\n', 'a\nb\n', null],
  ['a\nb\nc\n', 'a\nd\nc\n', 'row 2: expected "b", found "d"'],
  ['a\n', 'a\nb\n', 'row 2: expected no more rows, found "b"'],
  ['a\nb\n', 'a\n', 'row 2: expected "b", found no more rows'],
  ['', 'a\n', 'row 1: expected no more rows, found "a"'],
])('%j and %j part at %s', (expected, found, difference) => {
  expect(firstDifference(expected, found)).toBe(difference)
})

const MINUTES = 'Protokoll Skolnämnden 2024-03-12\n\n§ 1 Val\n\nAnna Provlund valdes.\n'
const SIDECAR = '---\nmask:\n  - { text: Anna Provlund, because: Privatperson. }\n---\n'
const SKOLA = '---\nname: Skolnämnden\norganisation: Ekby kommun\noverklagande: okant\n---\n'

describe('what goes in', () => {
  test.each([
    ['source.txt', MINUTES],
    ['source.md', MINUTES],
    ['source.html', '<h1>Protokoll Skolnämnden 2024-03-12</h1><h2>§ 1 Val</h2><p>Anna Provlund valdes.</p>\n'],
    ['source.docx', MINUTES],
    ['source.pdf', MINUTES],
  ])('is a source of the kind that %s is, with its sidecar and bodies', async (name, text) => {
    const { source, bodies } = await sourceOf({
      why: '',
      files: [
        { name, text },
        { name: `${name}.md`, text: SIDECAR },
        { name: 'organ/skola.md', text: SKOLA },
      ],
      expected: [],
    })
    const conversion = await convert(source, bodies)
    if (conversion.outcome === 'failed') throw new Error(JSON.stringify(conversion.messages))
    const shown = show(conversion.stages, 'protokoll')
    expect(shown).toContain('organ skola: Skolnämnden, Ekby kommun')
    expect(shown).toContain(' p1: § 1 Val (')
    expect(show(conversion.stages, 'markdown')).not.toContain('Provlund')
  })

  test('of a PDF keeps its columns, and a form feed ends its page', async () => {
    const text = `${MINUTES}\f\nNärvarande    Ada Provlund\n`
    const { source } = await sourceOf({ why: '', files: [{ name: 'source.pdf', text }], expected: [] })
    const conversion = await convert(source, [])
    if (conversion.outcome === 'failed') throw new Error(JSON.stringify(conversion.messages))
    expect(show(conversion.stages, 'lines')).toMatch(/Närvarande {2,}Ada Provlund\n$/)
    expect((await PDFDocument.load(source.bytes)).getPageCount()).toBe(2)
  })
})
