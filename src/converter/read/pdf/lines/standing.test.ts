import { expect, test } from 'vitest'
import { standingOf } from './standing.ts'
import type { PdfLine } from '../types.ts'

const TEXT = 'Ordföranden hälsar alla välkomna och öppnar mötet klockan sju.'
const line = (text: string, size = 11, more: Partial<PdfLine> = {}): PdfLine => ({
  ...{ page: 1, pageHeight: 842, text, x: 57, y: 100, right: 300, size },
  ...{ turned: false, hang: null, hidden: false, ...more },
})
const BOLD = { isBold: true as const }

/** "1 Titel" for each line that stands out. */
const told = (...lines: PdfLine[]): string[] => [...standingOf(lines)].map(([{ text }, level]) => `${level} ${text}`)

test.each<[what: string, lines: PdfLine[], expected: string[]]>([
  ['larger letters', [line('Protokoll', 18), line('Val', 13), line(TEXT)], ['1 Protokoll', '2 Val']],
  ['bold letters of the text', [line('Val', 11, BOLD), line(TEXT)], ['1 Val']],
  ['at one size the bold above the others', [line('Val', 13), line('Bad', 13, BOLD), line(TEXT)], ['2 Val', '1 Bad']],
  ['a size above the bold of a smaller', [line('Val', 13), line('Bad', 12, BOLD), line(TEXT)], ['1 Val', '2 Bad']],
  ['no size that hardly differs', [line('Val', 11.5), line(TEXT)], []],
  ['nothing small, however bold', [line('Val', 8, BOLD), line(TEXT)], []],
  ['no row of a table', [line('Val', 13, { row: { cells: ['Val', ''], isHead: false } }), line(TEXT)], []],
  ['no long line', [line(`${TEXT} ${TEXT}`, 13), line(TEXT), line(TEXT), line(TEXT), line(TEXT)], []],
  ['nothing where most of it is bold', [line('Val', 13), line(TEXT, 11, BOLD), line(TEXT, 11, BOLD), line(TEXT)], []],
])('%s', (_, lines, expected) => expect(told(...lines)).toEqual(expected))
