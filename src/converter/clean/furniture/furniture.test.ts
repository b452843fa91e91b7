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

/** A page of running text with these lines at its foot. */
const page = (...foot: string[]): string[] => [
  ...Array.from({ length: 6 }, (_, line) => `Kontoret redovisar ärendets gång i stycke ${line} av sin skrivelse.`),
  ...foot.flatMap((line) => ['', line]),
  '',
]
/** The texts of what is removed. */
const gone = (...raw: string[]) => removeFurniture(toLines(textLines(raw))).removed.map(({ text }) => text)

describe('numbers alone are pages’ where they', () => {
  test.each<[string, string[], string[]]>([
    ['rise from page to page', [...page('1'), ...page('2'), ...page('3')], ['1', '2', '3']],
    ['begin on the second page', [...page(), ...page('2'), ...page('3')], ['2', '3']],
    ['pass over a page', [...page('1'), ...page('2'), ...page(), ...page('4')], ['1', '2', '4']],
    ['stand among figures', [...page('1', '14'), ...page('2', '7'), ...page('3')], ['1', '2', '3']],
    ['stand at the top', ['1', '', ...page(), '2', '', ...page(), '3', '', ...page()], ['1', '2', '3']],
    [
      'number an excerpt',
      ['§ 9 Ärende', ...page('41'), ...page('42'), ...page('43'), ...page('44')],
      ['41', '42', '43', '44'],
    ],
    ['are the first line of all', ['1', '', ...page()], ['1']],
    ['end the only page', page('1'), ['1']],
    ['stand at the right margin', ['Text', `${' '.repeat(80)}2`, '', '', '', 'Mer text'], ['2']],
  ])('%s', (_, raw, numbers) => expect(gone(...raw)).toEqual(numbers))
})

describe('numbers alone are text where they', () => {
  const rows = (...seats: number[]): string[] =>
    seats.flatMap((seat) => ['', String(seat), '', 'Provlund, Ada', '', 'S', '', 'Ja', '', 'Ledamot'])
  test.each<[string, string[]]>([
    ['stand between blank lines once', [...page('14'), ...page()]],
    ['touch the text', ['Resultatet blev', '14', 'platser', ...page()]],
    ['are seats out of order', [...page(), ...rows(67, 22, 25, 59, 59)]],
    ['are seats in order', [...page(), ...rows(1, 2, 3, 4, 5, 6)]],
    ['count votes', [...page('Ja', '43', 'Nej', '44'), ...page()]],
    ['number what a § lists', [...page(), ...page(), '1', '', 'Planen antas.', '', '2', '', 'Taxan antas.', ...page()]],
    ['rise far into the text', [...page(), ...page(), ...page(), ...page('12'), ...page('13')]],
    ['number a short § that is all', ['§ 1 Val', '', '1', '', 'Planen antas.', '', '2', '', 'Taxan antas.']],
    ['begin where no page does', [...Array.from({ length: 6 }, () => page()).flat(), ...page('1'), ...page('2')]],
    ['end long before the text does', [...page('1'), ...page('2'), ...Array.from({ length: 6 }, () => page()).flat()]],
    ['are a sum at the right margin', ['Plan     100', `${' '.repeat(80)}2`, '', '', 'Mer text']],
  ])('%s', (_, raw) => expect(gone(...raw)).toEqual([]))

  test('stand beside pages that are numbered otherwise', () => {
    expect(gone(...page('1', '1 (3)'), ...page('2', '2 (3)'), ...page('3', '3 (3)'))).toEqual([
      '1 (3)',
      '2 (3)',
      '3 (3)',
    ])
  })
})

test('figures, however many, do not hide the head of the pages', () => {
  const seats = [67, 22, 25, 59, 59, 48, 20, 10].flatMap((seat) => ['', String(seat), '', 'Ledamot'])
  const pages = [1, 2, 3].flatMap((number) => page('Ekby protokoll', `${number} (3)`))
  expect(gone(...pages, ...seats)).toEqual([1, 2, 3].flatMap((number) => ['Ekby protokoll', `${number} (3)`]))
})

test.each([
  ['text', 2],
  ['pdf', 2],
  ['html', 0],
  ['docx', 0],
] as const)('numbers alone in a source of the format %s', (format, count) => {
  const lines = toLines(textLines([...page('1'), ...page('2')]))
  expect(removeFurniture(lines, detectorsFor(format)).removed).toHaveLength(count)
})

describe('the number of the page is a column of its head:', () => {
  const feet = (foot: string): string[] => [1, 2, 3].map((number) => foot.replace('#', String(number)))
  test.each([
    'Ekby 3 maj 2024            #             www.ekby.example',
    'Ekby 3 maj 2024 | # | www.ekby.example',
    'Ekby 3 maj 2024 – Sida # av 3 – www.ekby.example',
    '#        Ekby vägförening, protokoll',
    'Ekby vägförening, protokoll          #',
  ])('%s', (foot) => expect(gone(...feet(foot).flatMap((line) => page(line)))).toEqual(feet(foot.replace(/\s+/g, ' '))))

  test.each<[string, string[]]>([
    ['rows of a table', [...page(), ...feet('Grupp norr     #     platser'), ...page()]],
    ['names of appendices', feet('Bilaga till protokollet     #').flatMap((line) => page(line))],
    ['figures that do not rise', [9, 4, 7].flatMap((number) => page(`Ekby skola    ${number}    platser`))],
  ])('not in %s', (_, raw) => expect(gone(...raw)).toEqual([]))
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

describe('a body in the head of every page is furniture there, and a recipient below:', () => {
  const page = (number: number, ...head: string[]): string[] => [...head, `Sida ${number} (3)`, '', 'Text.', '']
  const to = ['Skickas till', 'Vägnämnden', 'Ekonomi', '']
  test.each<[string, string[]]>([
    ['above the rest', ['Vägnämnden', 'Protokoll']],
    ['below the organisation', ['Ekby kommun', 'Vägnämnden', 'Protokoll']],
    ['below the rest', ['Ekby kommun', 'Protokoll', 'Vägnämnden']],
  ])('%s', (_, head) => {
    const pages = [1, 2, 3].map((number) => page(number, ...head))
    expect(gone(...pages.flatMap((lines) => [...lines, ...to])).filter((text) => text === 'Vägnämnden')).toHaveLength(3)
  })

  test('also where the recipient is the last word of a page', () => {
    const pages = [1, 2, 3].map((number) => page(number, 'Ekby kommun', 'Protokoll', 'Vägnämnden'))
    const all = pages.flatMap((lines) => [...lines, 'Skickas till', 'Ekonomi', 'Vägnämnden'])
    expect(gone(...all).filter((text) => text === 'Vägnämnden')).toHaveLength(3)
  })

  test('but not where one page has it not', () => {
    const pages = [1, 2, 3].map((number) => page(number, ...(number === 1 ? [] : ['Vägnämnden']), 'Protokoll'))
    expect(gone(...pages.flatMap((lines) => [...lines, ...to]))).not.toContain('Vägnämnden')
  })
})

describe('a head ends in the number of its page and of all, "1/3"', () => {
  test.each<[string, string[], number]>([
    ['from the first page on', ['Ekby PROTOKOLL 1/3', 'Ekby PROTOKOLL 2/3', 'Ekby PROTOKOLL 3/3'], 3],
    ['from the second on', ['Ekby PROTOKOLL 2/4', 'Ekby PROTOKOLL 3/4', 'Ekby PROTOKOLL 4/4'], 3],
    ['alone on its line', ['1/3', '2/3', '3/3'], 3],
    ['with a word for the stroke', ['1 av 3', '2 av 3', '3 av 3'], 3],
    ['not where they count nothing', ['1/3', '1/3', '2/3'], 0],
    ['not of something else', ['Etapp 1/3', 'Etapp 2/3', 'Etapp 3/3'], 0],
    ['not where pages are missing', ['Ekby PROTOKOLL 1/4', 'Ekby PROTOKOLL 2/4', 'Ekby PROTOKOLL 4/4'], 0],
    ['not where all are others', ['Dnr KS 1/23', 'Dnr KS 2/24', 'Dnr KS 3/25'], 0],
    ['not where they are a year', ['Dnr KS 1/24', 'Dnr KS 2/24', 'Dnr KS 3/24'], 0],
    ['not twice alone', ['Del 1/2', 'Del 2/2'], 0],
  ])('%s', (_, heads, count) => expect(gone(...heads.flatMap((head) => [head, '', 'Text.', '']))).toHaveLength(count))
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

describe('the first page begins as the others do:', () => {
  const pages = (count: number): string[] =>
    Array.from({ length: count }, () => ['Ekby kommun', 'Ekby nämnd', '', ...page(), 'Justerandes sign', '']).flat()

  test('its head is theirs', () =>
    expect(gone(...pages(3)).filter((text) => text !== 'Justerandes sign')).toEqual(
      Array.from({ length: 3 }, () => ['Ekby kommun', 'Ekby nämnd']).flat(),
    ))
  test('but not of two', () => expect(gone(...pages(2)).filter((text) => text !== 'Justerandes sign')).toEqual([]))
})

describe('what most pages begin or end with, where a form feed parts them, is', () => {
  const sheets = (head: string[], foot: string[]): string[] =>
    [1, 2, 3].flatMap((at) => [
      ...head.map((line, index) => `${at > 1 && index === 0 ? '\f' : ''}${line.replace('#', String(at))}`),
      ...(head.length === 0 && at > 1 ? ['\f'] : []),
      ...page(),
      `Nämnden antar planen ${'abc'.charAt(at)}.`,
      ...foot,
    ])

  test.each<[string, string[], string[], string[]]>([
    [
      'their head, but on the first',
      ['Ekby nämnd', 'Protokoll den #'],
      [],
      ['Ekby nämnd', 'Protokoll den 2', 'Ekby nämnd', 'Protokoll den 3'],
    ],
    ['their foot', [], ['Ekby stad, Torget 1'], Array.from({ length: 3 }, () => 'Ekby stad, Torget 1')],
    ['nobody’s where it is below a heading', [], ['Beslutet skickas till', 'Ekonomikontoret'], []],
    ['nobody’s where it heads a §', ['§ # Val'], [], []],
    ['nobody’s where it heads a part', ['Beslut'], [], []],
    ['nobody’s where it is a sentence', [], ['Mötet avslutas.'], []],
  ])('%s', (_, head, foot, expected) => expect(gone(...sheets(head, foot))).toEqual(expected))

  test('nobody’s without the form feed, or on two pages', () => {
    expect(gone(...sheets(['Ekby nämnd'], []).map((line) => line.replace('\f', '')))).toEqual([])
    expect(gone('Ekby nämnd', ...page(), '\fEkby nämnd', ...page())).toEqual([])
  })
})

describe('the order of the detectors:', () => {
  const SOURCES = [
    ['14', '', 'Text.', '', '- 3 -'],
    [...page('Nämnden', '1'), ...page('Nämnden', '2')],
    [...page('Ekby väg    1    ekby.example', '1'), ...page('Ekby väg    2    ekby.example', '2')],
    [1, 2, 3, 4].flatMap(() => page('Nämnden', 'Barnnämndens protokoll')),
    [1, 2].flatMap(() => page('Barnnämnden', 'Reservation', 'Dokument: [maskerat: e-signatur-id]', '1 (2)')),
    ['Nämnden', '14', '', 'Text'],
    [1, 2, 3].flatMap((at) => [`${at > 1 ? '\f' : ''}Text.`, 'Ekby', 'Torget', `- ${at} -`]),
    [1, 2, 3, 4].flatMap((at) => [`${at > 1 ? '\f' : ''}Text.`, 'Ekby', '', 'Barnnämndens protokoll', '']),
    ['Text.', '', 'https://a.se/b', 'https://a.se/b', 'Sida 1', '', 'Text.', '', 'https://a.se/b', 'Sida 2'],
    ['Text.', '', 'https://a.se/verify', '', 'Signatursida', '', 'https://a.se/verify', 'Underskrift av andra'],
    ['Elektroniska underskrifter', 'Nämnden 1 (2)', 'Namn: Ada', 'Nämnden 2 (2)'],
    ['Nämnden', 'Kommunen PROTOKOLL 1 (2)', 'Text.', 'Nämnden', 'Kommunen PROTOKOLL 2 (2)', 'Text.'],
    ['Dokument: [maskerat: e-signatur-id]', '1 (2)', 'Text.', 'Dokument: [maskerat: e-signatur-id]', '2 (2)', 'Text'],
  ].map((raw) => toLines(textLines(raw)))
  const told = (detectors: readonly Detector[]): string =>
    SOURCES.map((lines) =>
      removeFurniture(lines, detectors).removed.map(({ number, kind }) => `${number} ${kind}`),
    ).join('\n')
  /** What stands on its own line in its own form is claimed by no other. */
  const FREE = [
    'reader / line number',
    'line number / form',
    'form / link list',
    'numbered header / numbered column',
    'page edge / item header',
    'item header / split header',
    'split header / stamp',
  ]

  test.each(DETECTORS.slice(1).map((one, at) => [`${DETECTORS[at]?.name ?? ''} / ${one.name}`, at] as const))(
    '%s',
    (name, at) => {
      const swapped = DETECTORS.toSpliced(at, 2, DETECTORS[at + 1] as Detector, DETECTORS[at] as Detector)
      expect(told(swapped) === told(DETECTORS)).toBe(FREE.includes(name))
    },
  )
})
