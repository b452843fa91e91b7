/**
 * The order of the forms: a document that has a series in each of two neighbouring forms is read by the one that stands
 * first in the table, so that a swap of the two breaks a line here.
 */
import { expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import type { Line } from '../types/line.ts'
import type { Form } from './form.ts'
import { FORMS } from './forms.ts'
import { findSeries } from './series.ts'

/** Lines of a text; "## " begins one that the source marks as a heading. */
const linesOf = (raw: readonly string[]): Line[] =>
  toLines(textLines(raw.map((text) => text.replace(/^## /, '')))).map((line) =>
    raw[line.number - 1]?.startsWith('## ') === true ? { ...line, rank: 2 } : line,
  )

/** ¤ stands for the number; the titles are of no form. */
const SAMPLES: Record<string, (number: number) => string> = {
  '§ n': (n) => `§ ${n} Budget`,
  'n §': (n) => `${n} § Budget`,
  '§ m.n': (n) => `§ 29.0${n} Budget`,
  'body § n day': (n) => `Kommunstyrelsen § ${n} 23.04.2024`,
  'title § n': (n) => `Budget § ${n}`,
  'title (§ n)': (n) => `## Budget (§ ${n})`,
  roman: (n) => `${['I', 'II', 'III', 'IV', 'V'][n - 1]}. Budget`,
  'word n': (n) => `Ärende ${n} Budget`,
  'row of a table': (n) => `${n}    Budget    Godkändes`,
  'n.': (n) => `${n}. Budget`,
  'letters m letters n': (n) => `Sn 5${n} Au ${n} Budget`,
  'letters n': (n) => `KHR ${n} Budget`,
  '#n': (n) => `#${n} Budget`,
  'year:n': (n) => `24-${n} Budget`,
  'n/year': (n) => `${n}/24 Budget`,
  '• n': (n) => `• ${n} Budget`,
  'n –': (n) => `${n} – Budget`,
  'n  title': (n) => `${n}   Budget`,
  'n title': (n) => `${n} Budget`,
  'n/': (n) => `${n}/ Budget`,
  'n alone': (n) => `${n}`,
  '1. every time': () => '1. Budget',
}

/** The head of the columns says nothing to any form but one. */
const document = (...names: string[]): string[] => [
  'Nr    Ärende    Beslut',
  ...names.flatMap((name) => [1, 2, 3, 4, 5].flatMap((n) => [SAMPLES[name]?.(n) ?? '', 'Texten.', ''])),
]

const named = FORMS.filter(({ mends }) => !mends)

test('every form but the one that mends has a sample', () => {
  expect(named.map(({ name }) => name)).toEqual(Object.keys(SAMPLES))
})

test.each(named.map(({ name }) => name))('a document in the form "%s" is read', (name) => {
  const { headings } = findSeries(linesOf(document(name)))
  expect(headings.map(({ line }) => line)).toEqual([2, 5, 8, 11, 14])
})

/** The second form's series stands before it in the document. */
const FIRST = [17, 20, 23, 26, 29]

test.each(named.slice(1).map((second, index) => ({ first: named[index] as Form, second })))(
  'beside "$first.name", "$second.name" gives way',
  ({ first, second }) => {
    const lines = linesOf(document(second.name, first.name))
    const headings = (forms: readonly Form[]): number[] => findSeries(lines, forms).headings.map(({ line }) => line)
    expect(headings(FORMS)).toEqual(FIRST)
    expect(headings(FORMS.toSpliced(FORMS.indexOf(first), 2, second, first))).not.toEqual(FIRST)
  },
)

const STROKES = ['1/ Spadar', '2/ Krattor', '3/ Kaffe']
test.each<[string, string[], string[]]>([
  [
    'numbered',
    ['1 Öppnande', 'Hej.', '2 Dag', 'Till den behövs', ...STROKES, '3 Ekonomi', 'Text.', '4 Slut'],
    ['1', '2', '3', '4'],
  ],
  [
    'not numbered',
    ['## Öppnande', 'Hej.', '## Dag', 'Till den behövs', ...STROKES, '## Ekonomi', 'Text.'],
    ['', '', ''],
  ],
])('a list "1/" is no series of points where those are %s', (_, raw, numbers) => {
  const { headings } = findSeries(linesOf(raw))
  expect(headings.map(({ rest }) => rest)).not.toContain('Spadar')
  expect(headings).toHaveLength(numbers.length)
})
