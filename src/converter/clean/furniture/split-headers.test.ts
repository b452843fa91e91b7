/** Heads that the heading of a new page parts from the name of their body. */
import { describe, expect, test } from 'vitest'
import { gone, textsAt, times } from './lines.fixture.ts'
import { findSplitHeaders } from './split-headers.ts'
import type { Kinds } from './types.ts'
import { toLines } from '../lines.ts'
import { textLines } from '../../read/text.ts'

describe('a body’s name that a heading parts from the rest of the head is a head:', () => {
  /** Eight pages, two of them with these lines between the text of the one before and the rest of their head. */
  const pages = (rest: string, ...split: string[]): string[] =>
    times(8, (number) => [
      ...['Ada Provlund reserverar sig.', ''],
      ...(number % 3 === 0 ? split.flatMap((line) => [line, '']) : []),
      ...[rest, `${number} (8)`, '', 'Text.', ''],
    ])
  const edges = (rest: string): string[] => times(8, (number) => [rest, `${number} (8)`])
  test.each([
    ['Kommunstyrelsen', 'Reservation', 'Protokoll nr 4'],
    ['Barn- och utbildningsnämnden', 'Huvudvotering', 'Ekby kommun'],
    ['TEKNISKA NÄMNDEN', 'Skickas till', 'Sammanträdesdatum 2024-03-12'],
  ])('%s / %s / %s', (name, heading, rest) => {
    const found = gone(...pages(rest, name, heading))
    expect(found.filter((text) => !edges(rest).includes(text))).toEqual([name, name])
  })

  test.each<[string, string[]]>([
    ['what is no name of a body', ['Ekonomiavdelningen', 'Reservation']],
    ['recipients below their heading', ['Skickas till', 'Kommunstyrelsen', 'Reservation']],
    ['a name with a sentence below', ['Kommunstyrelsen', 'Nämnden antar planen.']],
  ])('not %s', (_, split) => {
    expect(gone(...pages('Protokoll nr 4', ...split))).toEqual(edges('Protokoll nr 4'))
  })

  test('not a recipient that stands so once', () => {
    const raw = [
      ...times(4, (number) => ['Text.', '', `${number} (5)`, '']),
      'Gatunämnden',
      '',
      'Reservation',
      '',
      '5 (5)',
    ]
    expect(gone(...raw)).toEqual(times(5, (number) => [`${number} (5)`]))
  })

  describe('also right above a §, where the rest of the head went with the first § of the page:', () => {
    const minutes = (...last: string[]): string[] => [
      ...pages('Protokoll nr 4', 'Kommunstyrelsen', 'Reservation'),
      ...last,
      '§ 717 Budget',
    ]
    test.each<[string, string[], number]>([
      ['the body whose heads the others are', ['', 'Kommunstyrelsen'], 3],
      ['not another body', ['', 'Gatunämnden'], 2],
      ['not a recipient', ['', 'Skickas till', '', 'Kommunstyrelsen'], 2],
      ['not the end of a text', ['Ansökan lämnas till', 'Kommunstyrelsen'], 2],
      ['not apart from the §', ['', 'Kommunstyrelsen', ''], 2],
    ])('%s', (_, last, count) => {
      expect(gone(...minutes(...last)).filter((text) => /styrelsen|nämnden/.test(text))).toHaveLength(count)
    })
  })
})

describe('a body’s name parted from its head', () => {
  const of = (rows: readonly string[], gaps = 1): string[] => {
    const lines = toLines(textLines(rows)).map((line) => ({ ...line, gap: gaps }))
    const known: Kinds = new Map(
      [...lines.keys()]
        .filter((index) => lines[index]?.text.startsWith('Protokoll'))
        .map((index) => [index, 'page-header']),
    )
    return textsAt(findSplitHeaders(lines, known), lines)
  }
  const SPLIT = ['Kommunstyrelsen', 'Reservation', 'Protokoll nr 4', 'Text.']
  test('stands apart, on two pages', () => {
    expect(of([...SPLIT, ...SPLIT])).toEqual(['Kommunstyrelsen', 'Kommunstyrelsen'])
    expect(of([...SPLIT, ...SPLIT], 0)).toEqual([])
    expect(of(SPLIT)).toEqual([])
  })
  test('is the body of most pages, and no other', () => {
    const other = ['Gatunämnden', 'Reservation', 'Protokoll nr 4', 'Text.']
    expect(of([...SPLIT, ...SPLIT, ...SPLIT, ...other, ...other])).toEqual(Array.from({ length: 3 }, () => SPLIT[0]))
    expect(of([...other, ...other, ...SPLIT, ...SPLIT, ...SPLIT])).toEqual(Array.from({ length: 3 }, () => SPLIT[0]))
  })
  test('has a heading below it that is no furniture, and furniture below that', () => {
    const twice = (...rows: string[]): number => of([...rows, ...rows]).length
    expect(twice('Kommunstyrelsen', 'Protokoll nr 4', 'Protokoll nr 5', 'Text.')).toBe(0)
    expect(twice('Kommunstyrelsen', 'Reservation', 'Text.', 'Mer text.')).toBe(0)
  })
})
