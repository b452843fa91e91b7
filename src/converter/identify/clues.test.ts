/** Where a document says whose it is and when, the surest first. */
import { describe, expect, test } from 'vitest'
import { blocksOf } from '../assemble/blocks.fixture.ts'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import type { Block } from '../types/block.ts'
import type { Draft } from '../types/draft.ts'
import type { Line, RemovedLine } from '../types/line.ts'
import { type Clue, cluesOf, coverOf } from './clues.ts'

const linesOf = (...raw: string[]): Line[] => toLines(textLines(raw))
const draft = (blocks: Block[], own: Partial<Draft> = {}): Draft =>
  ({
    title: null,
    sections: [{ kind: 'cover', blocks }],
    paragrafer: [],
    ...own,
  }) as unknown as Draft
const removed = (kind: RemovedLine['kind'], ...raw: string[]): RemovedLine[] =>
  linesOf(...raw).map((line) => ({ ...line, kind, by: 'x' }))
const clues = (own: Draft, kept: Line[] = [], gone: RemovedLine[] = []): Clue[] => cluesOf(own, { kept, removed: gone })
const texts = (found: readonly Clue[]): string[] => found.map(({ text }) => text)
const cover = (...raw: string[]): Block[] => blocksOf('text', linesOf(...raw))
/** All lines in one block. */
const whole = (...raw: string[]): Block[] => {
  const [first] = cover(...raw)
  return first ? [{ ...first, text: raw.join(' '), lines: linesOf(...raw), span: [1, raw.length] }] : []
}

test('heads of pages, the title, the cover and what the §s are headed by, in this order', () => {
  const own = draft(cover('Ekby'), {
    title: { text: 'Protokoll', span: [2, 2] },
    paragrafer: [
      { label: null, span: [8, 8] },
      { label: 'Kommunstyrelsen § 61 23.04.2024', span: [9, 9] },
      { label: 'Kommunstyrelsen § 62 24.04.2024', span: [19, 19] },
    ] as unknown as Draft['paragrafer'],
  })
  expect(clues(own, linesOf('Ekby', 'Protokoll · Nämnden', 'Mer'), removed('page-header', 'Ekby kommun'))).toEqual([
    { from: 'page-header', text: 'Ekby kommun', pieces: ['Ekby kommun'], span: [1, 1] },
    { from: 'title', text: 'Protokoll', pieces: ['Protokoll', 'Nämnden', 'Protokoll'], span: [2, 2] },
    { from: 'text', text: 'Ekby', pieces: ['Ekby', 'Ekby'], span: [1, 1] },
    {
      from: 'text',
      text: 'Kommunstyrelsen 23.04.2024',
      pieces: ['Kommunstyrelsen 23.04.2024'],
      span: [9, 9],
    },
  ])
})

test('a title of several lines has the pieces of all of them, and of no others', () => {
  const own = draft([], { title: { text: 'A B', span: [2, 3] } })
  expect(clues(own, linesOf('x', 'A', 'B', 'y'))[0]?.pieces).toEqual(['A', 'B', 'A B'])
})

test('heads of pages are told once each, and feet are none', () => {
  const heads = removed('page-header', '', 'Ekby', 'Nämnden', 'Ekby')
  expect(clues(draft([]), [], [...removed('page-footer', 'Fot'), ...heads])).toEqual([
    { from: 'page-header', text: 'Ekby\nNämnden', pieces: ['Ekby', 'Nämnden'], span: [2, 2] },
  ])
})

test('only the cover is one', () => {
  const [a, b] = [cover('Ekby'), cover('Ada Provlund')]
  const sections = [
    { kind: 'cover', blocks: a },
    { kind: 'attendance', blocks: b },
  ] as unknown as Draft['sections']
  expect(coverOf(draft([], { sections }))).toEqual(a)
})

describe('a line that is labelled with a day stands first', () => {
  test.each([
    'Sammanträdesdatum 12 mars',
    'SAMMANTRÄDESDAG 12 mars',
    'Sammanträdestid 12 mars',
    'Mötesdatum 12 mars',
    'Mötesdag 12 mars',
    'Mötestid 12 mars',
    'Datum och tid 12 mars',
    'Datum 12 mars',
    'Dag och tid 12 mars',
    'Plats och tid: Ekby',
    'Tid och plats: Ekby',
    'Tid: kl. 9',
    'När: kl. 9',
  ])('%s', (line) => expect(texts(clues(draft(cover('Ekby', line))))).toEqual([line, 'Ekby', line]))
  test.each(['Datumet 12 mars', 'Tidning', 'Närvarande', 'Med datum', 'Dag'])('and this does not: %s', (line) => {
    expect(texts(clues(draft(cover('Ekby', line))))).toEqual(['Ekby', line])
  })
})

test('a block of more than 120 letters is text, unless it is labelled', () => {
  const [most, more, labelled] = ['a'.repeat(120), 'b'.repeat(121), `Datum ${'c'.repeat(120)}`]
  expect(texts(clues(draft(cover(most, more, labelled))))).toEqual([labelled, most])
})

describe('of a head that runs on', () => {
  test('the first four lines are clues each by itself', () => {
    const found = clues(draft(whole('A', 'B', 'C', 'D', 'E')))
    expect(texts(found)).toEqual(['A B C D E', 'A', 'B', 'C', 'D'])
    expect(found[2]).toEqual({ from: 'text', text: 'B', pieces: ['B', 'B'], span: [2, 2] })
  })
  test('two lines are so, and one is not', () => {
    expect(texts(clues(draft(whole('A', 'B'))))).toEqual(['A B', 'A', 'B'])
    expect(texts(clues(draft(whole('A'))))).toEqual(['A'])
  })
  test('in the first four blocks', () => {
    const last = whole('X', 'Y')
    expect(texts(clues(draft([...cover('A', 'B', 'C'), ...last])))).toEqual(['A', 'B', 'C', 'X Y', 'X', 'Y'])
    expect(texts(clues(draft([...cover('A', 'B', 'C', 'D'), ...last])))).toEqual(['A', 'B', 'C', 'D', 'X Y'])
  })
})

describe('what can be a name is cut', () => {
  const pieces = (...raw: string[]): readonly string[] | undefined =>
    clues(draft([]), [], removed('page-header', ...raw))[0]?.pieces
  test.each<[string, string[], string[]]>([
    ['at a dash', ['Ekby – Nämnden'], ['Ekby', 'Nämnden']],
    ['at a long dash', ['Ekby — Nämnden'], ['Ekby', 'Nämnden']],
    ['at a bar', ['Ekby | Nämnden'], ['Ekby', 'Nämnden']],
    ['at a bar close by', ['Ekby|Nämnden'], ['Ekby', 'Nämnden']],
    ['at a dot', ['Ekby · Nämnden'], ['Ekby', 'Nämnden']],
    ['at a bullet', ['Ekby • Nämnden'], ['Ekby', 'Nämnden']],
    ['at a hyphen between spaces', ['Ekby - Nämnden'], ['Ekby', 'Nämnden']],
    ['not at one within a word', ['Ekby-Nämnden'], ['Ekby-Nämnden']],
    ['at columns', ['Ekby      Nämnden'], ['Ekby', 'Nämnden']],
    ['and nothing is none', ['Ekby||Nämnden'], ['Ekby', 'Nämnden']],
    [
      'and joined with a committee below',
      ['Nämndens', 'arbetsutskott'],
      ['Nämndens arbetsutskott', 'Nämndens', 'arbetsutskott'],
    ],
    ['utskottet', ['Nämndens', 'utskottet'], ['Nämndens utskottet', 'Nämndens', 'utskottet']],
    ['presidium', ['Nämndens', 'Presidium'], ['Nämndens Presidium', 'Nämndens', 'Presidium']],
    ['presidiet', ['Nämndens', 'presidiet'], ['Nämndens presidiet', 'Nämndens', 'presidiet']],
    ['beredning', ['Nämndens', 'valberedningen'], ['Nämndens valberedningen', 'Nämndens', 'valberedningen']],
    ['beredning alone', ['Nämndens', 'beredning'], ['Nämndens beredning', 'Nämndens', 'beredning']],
    ['not without s', ['Nämnden', 'arbetsutskott'], ['Nämnden', 'arbetsutskott']],
    ['not with s within', ['Nämndens möte', 'arbetsutskott'], ['Nämndens möte', 'arbetsutskott']],
    ['not with another word', ['Nämndens', 'möte'], ['Nämndens', 'möte']],
    ['not with more words', ['Nämndens', 'arbetsutskott möter'], ['Nämndens', 'arbetsutskott möter']],
    ['not with words before', ['Nämndens', 'Om utskott'], ['Nämndens', 'Om utskott']],
  ])('%s', (_, raw, expected) => expect(pieces(...raw)).toEqual(expected))
})

describe('a name that the margin broke is whole, and no part of it another:', () => {
  const pieces = (blocks: Block[]): string[] => clues(draft(blocks)).flatMap((clue) => clue.pieces)
  test.each<[string, string[], string[]]>([
    ['behind "och"', ['Protokoll Vatten- och', 'avloppsnämnden'], ['Protokoll Vatten- och avloppsnämnden']],
    ['behind "för"', ['Nämnden för', 'vatten'], ['Nämnden för vatten']],
    ['at a hyphen', ['Vattenförsörjnings-', 'nämnden'], ['Vattenförsörjnings-nämnden']],
    ['before "och"', ['Nämnden för vatten', 'och avlopp'], ['Nämnden för vatten och avlopp']],
    ['over three lines', ['Vatten-', 'och', 'avloppsnämnden'], ['Vatten- och avloppsnämnden']],
    [
      'which goes on beside',
      ['Vatten- och      Datum', 'avloppsnämnden      2024'],
      ['Datum', 'Vatten- och avloppsnämnden', '2024'],
    ],
    ['whose end stands alone', ['Ekby      Vatten- och', 'avloppsnämnden'], ['Ekby', 'Vatten- och avloppsnämnden']],
    ['behind a place', ['Styrelsen för Ekby', 'folkhögskola'], ['Styrelsen för Ekby folkhögskola']],
    [
      'in another column',
      ['Ekby      Vatten- och      2024', '          avloppsnämnden   Sida 1'],
      ['Ekby', '2024', 'Vatten- och avloppsnämnden', 'Sida 1'],
    ],
    [
      'of a committee in another column',
      ['Ekby      Nämndens      2024', '          arbetsutskott Sida 1'],
      ['Ekby', 'Nämndens', '2024', 'arbetsutskott Sida 1'],
    ],
    [
      'of a committee below it',
      ['Ekby      Nämndens      2024', '          arbetsutskott      Sida 1'],
      ['Ekby', 'Nämndens arbetsutskott', 'Nämndens', '2024', 'arbetsutskott', 'Sida 1'],
    ],
    ['a place that is whole', ['Nämnden för Ekby', 'Protokoll'], ['Nämnden för Ekby', 'Protokoll']],
    ['a name that is whole', ['Nämnden', 'Och mer'], ['Nämnden', 'Och mer']],
    ['a name further down', ['Vatten- och', '', '', 'avloppsnämnden'], ['Vatten- och', 'avloppsnämnden']],
    ['nothing beside it', ['Ekby      Vatten- och', 'Datum      '], ['Ekby', 'Vatten- och Datum']],
  ])('%s', (_, raw, expected) => expect(pieces(whole(...raw)).slice(0, expected.length)).toEqual(expected))

  test('in the lines of blocks one below the other', () => {
    expect(pieces(cover('Vatten- och', 'avloppsnämnden'))).toEqual([
      'Vatten- och',
      'Vatten- och avloppsnämnden',
      'avloppsnämnden',
    ])
  })
  test('in heads of pages', () => {
    const found = clues(draft([]), [], removed('page-header', 'Vatten- och', 'avloppsnämnden'))
    expect(found[0]?.pieces).toEqual(['Vatten- och avloppsnämnden'])
  })
})
