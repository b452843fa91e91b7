/** Heads and feet of pages, by the number of the page they end in or by what they stand beside. */
import { expect, test } from 'vitest'
import type { Line } from '../../types/line.ts'
import { textLines } from '../../read/text.ts'
import { toLines } from '../lines.ts'
import { findHeaders } from './headers.ts'
import { findNumberedHeaders } from './numbered-headers.ts'
import { findNumberedColumns } from './numbered-columns.ts'

const linesOf = (raw: readonly string[]): Line[] => toLines(textLines(raw))
/** Running text of a page. */
const BODY = Array.from(
  { length: 6 },
  (_, line) => `Kontoret redovisar ärendets gång i stycke ${line} av sin skrivelse.`,
)

test.each<[string, string[], number[]]>([
  ['one number of many', ['EKBY PROTOKOLL 1 (3)', 'Text', 'EKBY PROTOKOLL 2 (3)'], [0, 2]],
  ['the word page', ['Styrelsen Sida 1', 'Text', 'Styrelsen Sida 2'], [0, 2]],
  ['the page of so many', ['Styrelsen Sidan 1 av 2', 'Text', 'Styrelsen Sidan 2 av 2'], [0, 2]],
  ['with a stroke', ['Styrelsen Sid. 1/2', 'Text', 'Styrelsen sid 2/2'], [0, 2]],
  ['a leaf', ['Styrelsen blad 1', 'Text', 'Styrelsen blad 2'], [0, 2]],
  ['once', ['Styrelsen Sida 1', 'Text'], []],
  ['the same number twice', ['Styrelsen Sida 1', 'Text', 'Styrelsen Sida 1'], []],
  ['as a scan reads them', ['Ekby PROTOKÖLL Sida 1', 'Text', 'Ekby  PROTOKOLL Sida 2'], [0, 2]],
  ['a bare number', ['Styrelsen 1', 'Text', 'Styrelsen 2'], []],
  ['a bare number apart from minutes', ['EKBY   PROTOKOLL   1', 'Text', 'EKBY   PROTOKOLL   2'], [0, 2]],
  ['a number behind "s."', ['EKBY   PROTOKOLL   s. 1', 'Text', 'EKBY   PROTOKOLL   s. 2'], [0, 2]],
  ['a number between dashes', ['EKBY   PROTOKOLL   - 1 -', 'Text', 'EKBY   PROTOKOLL   - 2 -'], [0, 2]],
  ['of two pages, where they are of minutes', ['EKBY PROTOKOLL 1/2', 'Text', 'EKBY PROTOKOLL 2/2'], [0, 2]],
  ['of two pages of something', ['Kommunstyrelsen 1/2', 'Text', 'Kommunstyrelsen 2/2'], []],
  ['from the second page', ['EKBY   PROTOKOLL   2', 'Text', 'EKBY   PROTOKOLL   3'], [0, 2]],
  ['from a later one', ['EKBY   PROTOKOLL   3', 'Text', 'EKBY   PROTOKOLL   4'], []],
  ['that leaves one out', ['EKBY   PROTOKOLL   1', 'Text', 'EKBY   PROTOKOLL   3'], []],
  ['right below one another', ['EKBY   PROTOKOLL   1', 'EKBY   PROTOKOLL   2'], []],
  ['not apart', ['EKBY PROTOKOLL 1', 'Text', 'EKBY PROTOKOLL 2'], []],
  ['apart from other words', ['Bidrag till   Norrby   1', 'Text', 'Bidrag till   Norrby   2'], []],
  ['of two lines that differ', ['Styrelsen Sida 1', 'Text', 'Nämnden Sida 2'], []],
  ['with more behind', ['Se styrelsen sida 1 och', 'Text', 'Se styrelsen sida 2 och'], []],
  ['on the cover without', ['Ekby', 'Styrelsen', 'Text', 'Styrelsen Sida 2', 'Text', 'Styrelsen Sida 3'], [1, 3, 5]],
  ['below the first without', ['Styrelsen Sida 1', 'Styrelsen', 'Styrelsen Sida 2'], [0, 2]],
  [
    'far from the cover',
    [...Array.from({ length: 12 }, (_, at) => `R ${at}`), 'Styrelsen', 'Styrelsen Sida 2', 'Styrelsen Sida 3'],
    [13, 14],
  ],
  [
    'last on the cover',
    [...Array.from({ length: 11 }, (_, at) => `R ${at}`), 'Styrelsen', 'Styrelsen Sida 2', 'Styrelsen Sida 3'],
    [11, 12, 13],
  ],
])('a head that ends in the number of its page: %s', (_, raw, expected) => {
  expect([...findNumberedHeaders(linesOf(raw)).keys()].sort((a, b) => a - b)).toEqual(expected)
})

/** Lines that begin with "#" are known as numbers of pages. */
function headsIn(raw: readonly string[]): string[] {
  const lines = linesOf(raw.map((line) => line.replace(/^#/, '')))
  const known = new Map(
    raw
      .filter((line) => line !== '')
      .flatMap((line, at) => (line.startsWith('#') ? [[at, 'page-number' as const]] : [])),
  )
  const found = findHeaders(lines, known)
  return [...found].sort(([a], [b]) => a - b).map(([index, kind]) => `${index} ${kind}`)
}
/** So many pages, each with lines at its top; their numbers stand above. */
const pages = (count: number, top: (page: number) => string[]): string[] =>
  Array.from({ length: count }, (_, at) => [
    `#${at + 1}`,
    ...top(at + 1),
    'Text börjar',
    `Rad ${at} a`,
    `Rad ${at} b`,
  ]).flat()

test.each<[string, string[], number]>([
  ['of each page', pages(3, () => ['Ekby kommun']), 3],
  ['of two lines', pages(3, () => ['Ekby kommun', 'Protokoll mars']), 6],
  ['one on two pages of ten', pages(10, (page) => (page < 3 ? ['Ekby kommun'] : [`Sal ${page}`])), 0],
  ['one on four pages of ten', pages(10, (page) => (page < 5 ? ['Ekby kommun'] : [`Sal ${page}`])), 4],
  ['with the § that the page begins in, beside the day', pages(3, (page) => [`Styrelsen 2024-03-12 § ${page}`]), 3],
  ['with a § and no day', pages(3, (page) => [`Styrelsen mötet § ${page}`]), 0],
  ['that is a §', pages(3, () => ['§ 12 Budget']), 0],
  ['that is a sentence', pages(3, () => ['Styrelsen sammanträder.']), 0],
  ['that ends in dots', pages(3, () => ['Styrelsen sammanträder..']), 3],
  ['that is a heading with its text below', pages(3, () => ['Beslut']), 0],
  ['longer than a line', pages(3, () => ['E'.repeat(81)]), 0],
  ['as long as one', pages(3, () => ['E'.repeat(80)]), 3],
  ['once in the text too', [...pages(3, () => ['Ekby kommun']), 'Mer text', 'Ekby kommun', 'Slut på det'], 0],
])('what stands beside the numbers of pages: %s', (_, raw, count) => {
  // The first line of the text of each page stands there alike too, below its head.
  const own = raw.filter((line) => line !== 'Text börjar')
  expect(headsIn(own)).toHaveLength(count)
})

test.each<[string, (page: number) => string, number]>([
  ['parted by gaps', (page) => `Ekby kommun     ${page}     www.ekby.example`, 3],
  ['parted by a bar', (page) => `Ekby kommun | Sida ${page} av 3`, 3],
  ['with how many there are', (page) => `Ekby kommun     ${page} (3)`, 3],
  ['that goes down', (page) => `Ekby kommun     ${4 - page}`, 0],
  ['with other words each time', (page) => `Ekby kommun ${'abc'.charAt(page)}     ${page}`, 0],
  ['of an appendix', (page) => `Bilaga till protokoll     ${page}`, 0],
  ['beside one word', (page) => `Grupp     ${page}`, 0],
  ['beside another number', (page) => `Ekby kommun     ${page}     7`, 0],
  ['in five columns', (page) => `Ekby     kommun     ${page}     www.ekby.example     Telefon`, 0],
  ['in no column', (page) => `Ekby kommun ${page}`, 0],
])('a number of the page in a column of its foot %s', (_, foot, count) => {
  const raw = [1, 2, 3].flatMap((page) => [...BODY, '', foot(page), ''])
  expect(findNumberedColumns(linesOf(raw)).size).toBe(count)
})

test.each<[string, string[], number]>([
  ['the same above it', ['Ekby kommun', 'Styrelsen', '2024-03-12'], 10],
  ['another word above it', ['Ekby kommun', 'Nämnden', '2024-03-12'], 0],
])('a cover bears the head of the pages without their number, with %s', (_, cover, count) => {
  const later = pages(3, () => []).flatMap((line) =>
    line.startsWith('#') ? ['Ekby kommun', 'Styrelsen', '2024-03-12', line] : [line],
  )
  const own = [...cover, 'Beslutande', ...later].filter((line) => line !== 'Text börjar')
  expect(headsIn(own)).toHaveLength(count)
})
