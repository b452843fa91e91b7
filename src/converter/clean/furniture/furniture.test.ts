import { describe, expect, test } from 'vitest'
import { DETECTORS, detectorsFor, removeFurniture } from './index.ts'
import type { Detector } from './types.ts'
import { toLines } from '../lines.ts'
import { textLines } from '../../read/text.ts'

const removed = (...raw: string[]) =>
  removeFurniture(toLines(textLines(raw))).removed.map(({ number, kind }) => `${number} ${kind}`)

describe('is furniture wherever it stands:', () => {
  test.each([
    ['4 (31)', 'page-number'],
    ['1(1)', 'page-number'],
    ['Sida 3 av 12', 'page-number'],
    ['Sid 3/12', 'page-number'],
    ['- 4 -', 'page-number'],
    ['Utdragsbestyrkande', 'page-footer'],
    ['Justerandes sign', 'page-footer'],
    ['Justerares signatur', 'page-footer'],
    ['Sammanträdesdatum', 'page-header'],
    ['Sammanträdesdatum: 2024-03-12', 'page-header'],
    ['Comfact Signature Referensnummer: 123456A', 'e-signature'],
    ['Sida 1/1Comfact Signature Referensnummer: 1057439', 'e-signature'],
    ['Transaktion 09222115557512345', 'e-signature'],
  ])('%s', (line, kind) => expect(removed('Text', line, 'mer text.')).toEqual([`2 ${kind}`]))
})

describe('is text:', () => {
  test.each([
    'Sida',
    'Sidan 4 visar tabellen',
    '4 (31) platser',
    '2024',
    'Comfact levererar tjänsten.',
    'Transaktion',
    'Utdragsbestyrkande saknas',
  ])('%s', (line) => expect(removed('Text', line, 'mer text.')).toEqual([]))
})

test('a number alone is a page number only between blank lines', () => {
  expect(removed('Text', '', '14', '', 'mer')).toEqual(['3 page-number'])
  expect(removed('Resultatet blev', '14', 'platser')).toEqual([])
  expect(removed('Resultatet blev', '14', '', 'platser')).toEqual([])
  expect(removed('Resultatet blev', '', '14', 'platser')).toEqual([])
})

const item = (name: string, number: number): string[] => ['', name, `§ ${number} Ärende`, 'Planen antas.']
const items = (name: string): string[] => [1, 2, 3, 4, 5].flatMap((number) => item(name, number))

test.each(['Ekby stad Kommunstyrelsen, protokoll', 'Kommunstyrelsens protokoll', 'PROTOKOLL Tekniska nämnden'])(
  'the name of the minutes on page after page, with no number beside it, is a head: %s',
  (name) => expect(removed('Inledning', ...items(name))).toHaveLength(5),
)

test.each([
  ['a heading that is no name of minutes', items('Kommunstyrelsens beslut')],
  ['what comes back in a list of documents', [1, 2, 3, 4, 5].flatMap(() => ['Handlingar', 'Nämndens protokoll'])],
  ['what is said of the minutes', items('Protokollet justeras omedelbart av nämnden')],
  ['a name that stands twice', ['', 'Kommunstyrelsens protokoll', 'x', '', 'Kommunstyrelsens protokoll', 'y']],
])('no head is %s', (_, lines) => expect(removed('Inledning', ...lines)).toEqual([]))

const PAGE = Array.from({ length: 15 }, (_, line) => `rad ${line} på sidan`)
const paged = (...numbers: (number | string)[]): string[] =>
  removed(...numbers.flatMap((number) => [...PAGE, '', String(number), '']), 'slut')

test.each([
  ['from page to page', [2, 3, 4, 5], 4],
  ['with one that the source lost', [2, 4, 5], 3],
  ['counted anew in an appendix', [1, 2, 3, 1, 2], 5],
  ['with a figure among them', [2, 3, 900, 4, 5], 4],
])('numbers alone that rise %s are page numbers', (_, numbers, count) => {
  expect(paged(...numbers).filter((line) => line.endsWith('page-number'))).toHaveLength(count)
})

test('seats in a list of votes, one cell a line, are no page numbers', () => {
  const voter = (seat: number): string[] => ['Ada Provlund', '', 'S', '', String(seat), '', 'Ja', '']
  expect(removed(...[67, 22, 25, 59, 60, 61, 3, 4, 41].flatMap(voter))).toEqual([])
})

test('where pages are numbered by a form, no bare number is one', () => {
  expect(removed(...PAGE, '1 (3)', ...PAGE, '2 (3)', ...PAGE, '', '3', '', 'slut')).toEqual([
    '16 page-number',
    '32 page-number',
  ])
})

test.each([
  ['text', ['3 page-number']],
  ['pdf', ['3 page-number']],
  ['html', []],
  ['docx', []],
] as const)('a number alone in a source of the format %s', (format, expected) => {
  const lines = toLines(textLines(['Summa', '', '900', '', 'kronor']))
  const found = removeFurniture(lines, detectorsFor(format)).removed.map(({ number, kind }) => `${number} ${kind}`)
  expect(found).toEqual(expected)
})

test('a foot ends the last page too, where it ended two before it; a line to sign on once does not', () => {
  const page = (number: number): string[] => [
    'Justerare ______',
    '',
    `Nämnden Protokoll Sid ${number} (3)`,
    '',
    'Text.',
    '',
  ]
  expect(removed(...page(1), ...page(2), ...page(3), 'Justerare ______').at(-1)).toBe('19 page-header')
  expect(removed('Nämnden Sid 1 (2)', '', 'Text.', '', 'Nämnden Sid 2 (2)', '', 'Justerare ______').at(-1)).toBe(
    '5 page-header',
  )
})

test('the head of a page is what stands beside the known furniture every time', () => {
  expect(
    removed(
      'Nämnden',
      'Sammanträdesdatum',
      '2024-03-12',
      '',
      'Text',
      '',
      'Nämnden',
      'Sammanträdesdatum',
      '2024-03-12',
      '',
      'Slut',
    ),
  ).toEqual(['1 page-header', '2 page-header', '3 page-header', '7 page-header', '8 page-header', '9 page-header'])
})

test('names that come back elsewhere than beside it are kept', () => {
  expect(removed('Ekonomi', '1 (2)', '', 'Skickas till', 'Ekonomi', 'Gator', '', 'Text', '2 (2)')).toEqual([
    '2 page-number',
    '9 page-number',
  ])
})

test('a paragraph cut by a page goes on with the blank lines of its own', () => {
  const { kept } = removeFurniture(toLines(textLines(['Text som', '', '1 (2)', '', 'går vidare'])))
  expect(kept.map(({ number, gap, opens }) => [number, gap, opens])).toEqual([
    [1, 0, null],
    [5, 1, 'removed'],
  ])
})

test('a head of a page may be as long as its line, and no longer', () => {
  const pages = (head: string): string[] => removed(head, 'Sida 1', '', 'Text.', '', head, 'Sida 2', '', 'Mer text.')
  expect(pages('N'.repeat(80))).toEqual(['1 page-header', '2 page-number', '6 page-header', '7 page-number'])
  expect(pages('N'.repeat(81))).toEqual(['2 page-number', '7 page-number'])
})

test('two stamps in a row that look the same, their tokens covered, are a part of the page’s head', () => {
  const stamp = [
    'Det här dokumentet är digitalt signerat',
    'Transaktionsidentitet: [maskerat: e-signatur-id]',
    'Transaktionsidentitet: [maskerat: e-signatur-id]',
  ]
  expect(
    removed('Text', ...stamp, 'ALMBY KOMMUN   1 (2)', 'mer text.', ...stamp, 'ALMBY KOMMUN   2 (2)', 'slut.'),
  ).toEqual([2, 3, 4, 5, 7, 8, 9, 10].map((line) => `${line} page-header`))
  expect(removed('Text', 'Transaktionsidentitet: [maskerat: e-signatur-id]', 'mer text.')).toEqual(['2 e-signature'])
})

describe('the head of a page', () => {
  const pages = (...heads: string[][]): string[] =>
    removed(...heads.flatMap((head, page) => [...head, '', `Text ${page} slutar här.`, '']))

  test('may be set otherwise on each page', () => {
    expect(
      pages(
        ['ALMBY KOMMUN      PROTOKOLL   1 (3)', 'Barnnämnden      2024-05-28'],
        ['ALMBY KOMMUN   PROTOKOLL      2 (3)', 'Barnnämnden   2024-05-28'],
      ),
    ).toEqual(['1 page-header', '2 page-header', '6 page-header', '7 page-header'])
  })

  test('has no number on the cover, and a foot above it', () => {
    const head = (page: string): string[] => ['Expedierat', `ALMBY KOMMUN    PROTOKOLL  ${page}`.trim(), 'Barnnämnden']
    expect(pages(head('').slice(1), head('2 (3)'), head('3 (3)'))).toEqual(
      [1, 2, 6, 7, 8, 12, 13, 14].map((line) => `${line} page-header`),
    )
  })

  test('is not the same name on its own in the text', () => {
    expect(
      removed('Barnnämnden 1 (2)', '', 'Text.', '', 'Barnnämnden 2 (2)', '', 'Skickas till', 'Barnnämnden'),
    ).toEqual(['1 page-header', '5 page-header'])
  })

  test('is no heading whose text stands on the next page', () => {
    const edge = (page: number): string[] => ['', `Kommunen PROTOKOLL ${page} (4)`, '']
    const pages = [['Text.', '', 'Beslut'], ['Planen antas.', '', 'Beslut'], ['Taxan antas.'], ['Slut.']]
    expect(removed(...pages.flatMap((lines, page) => [...lines, ...edge(page + 1)])).join()).not.toContain('3 page')
  })

  test('is no heading with text below', () => {
    expect(removed('Beslut', '1 (2)', '', 'Text.', '', 'Beslut', 'Planen antas.', '', '2 (2)')).toEqual([
      '2 page-number',
      '9 page-number',
    ])
  })
})

test('the cover bears the head of its pages without a number, once and near its beginning', () => {
  const pages = ['Kommunen PROTOKOLL 1 (2)', 'Text.', 'Kommunen PROTOKOLL 2 (2)', 'Mer.']
  expect(removed('Kommunen PROTOKOLL', 'Plats: Teams', ...pages)).toEqual([
    '1 page-header',
    '3 page-header',
    '5 page-header',
  ])
  expect(
    removed(...Array.from({ length: 12 }, (_, at) => `Rad ${at}x.`), 'Kommunen PROTOKOLL', 'Så.', ...pages),
  ).toEqual(['15 page-header', '17 page-header'])
})

const PAGES = ['Handlingar', 'Reservation', 'Yrkanden'].flatMap((heading) => [
  ...['Text som är lång nog.', '', 'Tekniska nämnden', '', heading, '', 'Protokoll nr 3'],
  ...['Sammanträdesdatum: 2024-09-11', '', 'Mer text.'],
])

test('the name of the body, parted from the rest of its head by the heading of the page, is of the head', () => {
  expect(removed(...PAGES)).toContain('3 page-header')
  expect(removed(...PAGES)).not.toContain('5 page-header')
  expect(removed(...PAGES.map((line) => (line === 'Tekniska nämnden' ? 'Ada Provlund' : line)))).not.toContain(
    '3 page-header',
  )
})

test('a recipient on the last line of one page stays', () => {
  expect(removed(...PAGES.slice(0, 10), ...PAGES.filter((line) => line !== 'Tekniska nämnden'))).not.toContain(
    '3 page-header',
  )
})

describe('the order of the detectors:', () => {
  const SOURCES = [
    ['14', '', 'Text.', '', '- 3 -'],
    ['Nämnden', '14', '', 'Text'],
    ['Text.', '', 'https://a.se/b', 'https://a.se/b', 'Sida 1', '', 'Text.', '', 'https://a.se/b', 'Sida 2'],
    ['Text.', '', 'https://a.se/verify', '', 'Signatursida', '', 'https://a.se/verify', 'Underskrift av andra'],
    ['Elektroniska underskrifter', 'Nämnden 1 (2)', 'Namn: Ada', 'Nämnden 2 (2)'],
    ['Nämnden', 'Kommunen PROTOKOLL 1 (2)', 'Text.', 'Nämnden', 'Kommunen PROTOKOLL 2 (2)', 'Text.'],
    PAGES,
    [...PAGE, '1 (3)', ...PAGE, '2 (3)', ...PAGE, '', '3', '', 'slut'],
    ['Text', ...[1, 2, 3, 4, 5].flatMap((number) => ['', 'Nämndens protokoll', 'Ekby stad', `§ ${number} Ärende`])],
    ['Dokument: [maskerat: e-signatur-id]', '1 (2)', 'Text.', 'Dokument: [maskerat: e-signatur-id]', '2 (2)', 'Text'],
  ].map((raw) => toLines(textLines(raw)))
  const told = (detectors: readonly Detector[]): string =>
    SOURCES.map((lines) =>
      removeFurniture(lines, detectors).removed.map(({ number, kind }) => `${number} ${kind}`),
    ).join('\n')
  /** What stands on its own line in its own form is claimed by no other. */
  const FREE = ['reader / form', 'lone number / link list', 'numbered head / name of the minutes', 'split head / stamp']

  test.each(DETECTORS.slice(1).map((one, at) => [`${DETECTORS[at]?.name ?? ''} / ${one.name}`, at] as const))(
    '%s',
    (name, at) => {
      const swapped = DETECTORS.toSpliced(at, 2, DETECTORS[at + 1] as Detector, DETECTORS[at] as Detector)
      expect(told(swapped) === told(DETECTORS)).toBe(FREE.includes(name))
    },
  )
})
