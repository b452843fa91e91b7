import { describe, expect, test } from 'vitest'
import { removeFurniture } from './index.ts'
import { findItemHeads, findRunningHeads, findSplitHeads } from './running-heads.ts'
import type { Kinds } from './types.ts'
import { toLines } from '../lines.ts'
import { textLines } from '../../read/text.ts'

const gone = (...raw: string[]) => removeFurniture(toLines(textLines(raw))).removed.map(({ text }) => text)
const times = <T>(count: number, made: (number: number) => T[]): T[] =>
  Array.from({ length: count }, (_, at) => made(at + 1)).flat()

describe('minutes of a body, the same on each page, are a head:', () => {
  test.each([
    'Ekby kommun Kommunstyrelsen, protokoll',
    'Barnnämndens protokoll',
    'PROTOKOLL Barn- och utbildningsnämnden 2024-03-12',
    'Sammanträdesprotokoll för kommunstyrelsen',
  ])('%s', (head) => {
    const items = times(4, (number) => [`§ ${number} Ärende`, '', 'Planen antas.', '', head])
    expect(gone(...items)).toEqual(times(4, () => [head]))
    const pages = times(4, () => ['Kontoret redovisar ärendet och', '', head, '', 'dess gång.'])
    expect(gone(...pages)).toEqual(times(4, () => [head]))
  })

  test.each<[string, string[]]>([
    ['it comes back too seldom', ['Text.', '', 'Barnnämndens protokoll', '', '§ 1 Ärende', 'Barnnämndens protokoll']],
    ['it is what a heading leads to', times(5, () => ['Handlingar', '', 'Barnnämndens protokoll', '', 'Text.'])],
    ['text follows it', times(5, () => ['', 'Barnnämndens protokoll', 'läggs till handlingarna.'])],
    ['it names no minutes', times(5, () => ['Text.', '', 'Barnnämnden', '', '§ 1 Ärende'])],
    ['it is a heading word', times(5, (number) => [`§ ${number} Ärende`, '', 'Beslut', '', 'Planen antas.', ''])],
    ['it names no body', times(5, () => ['Text.', '', 'Föregående protokoll', '', 'Text.'])],
    ['it is a name in a roll', times(5, () => ['Närvarande', '', 'Ada Provlund', '', 'Ledamot', ''])],
  ])('not where %s', (_, raw) => expect(gone(...raw)).toEqual([]))
})

describe('the meeting and the § again are a head:', () => {
  const items = (head: (number: number) => string): string[] =>
    times(3, (number) => [`KS § ${number} ÄRENDE`, '', head(number), '', 'Planen antas.', ''])
  test.each<[string, (number: number) => string]>([
    ['after the date', (number) => `Kommunstyrelse 14.11.2017 § ${number}`],
    ['before the date', (number) => `Kommunstyrelsen § ${number}, 2017-11-14`],
    ['minutes', (number) => `Barnnämnden protokoll 14 november 2017 § ${number}`],
  ])('%s', (_, head) => expect(gone(...items(head))).toEqual([head(1), head(2), head(3)]))

  test.each<[string, (number: number) => string]>([
    ['the § of another meeting', (number) => `Kommunstyrelse 10.10.2017 § ${number + 7}`],
    ['words of the text', (number) => `Kommunstyrelsen beslutade 2017-10-10 § ${number}`],
    ['a date of its own', (number) => `Kommunstyrelse 1${number}.10.2017 § ${number}`],
  ])('not with %s', (_, head) => expect(gone(...items(head))).toEqual([]))
})

test('the meeting and the § again are text where the same words also point to another §', () => {
  const head = 'Kommunstyrelse 14.11.2017 §'
  const items = times(3, (number) => [`KS § ${number} ÄRENDE`, '', `${head} ${number}`, '', 'Planen antas.', ''])
  expect(gone(...items, `${head} 99`)).toEqual([])
})

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

/** Lines that are heads, by their texts. */
const heads = (found: ReadonlyMap<number, unknown>, lines: readonly { text: string }[]): string[] =>
  [...found.keys()].map((index) => lines[index]?.text ?? '?')

describe('minutes that name no body are a head where half of them stand beside other furniture', () => {
  const HEAD = 'Protokoll Ekby'
  /** Pages, so many of them with the number of the page beside the head. */
  const found = (beside: number, above = false): number => {
    const lines = toLines(
      textLines(
        times(6, (number) => [
          'Text.',
          '',
          ...(above ? [`Sida ${number}`, HEAD] : [HEAD, `Sida ${number}`]),
          '',
          '§ 1 Val',
          '',
        ]),
      ),
    )
    const known: Kinds = new Map(
      [...lines.keys()]
        .filter((index) => lines[index]?.text.startsWith('Sida'))
        .slice(0, beside)
        .map((index) => [index, 'page-number']),
    )
    const open = lines.map((line) =>
      line.text === HEAD ? { ...line, gap: 1 } : { ...line, gap: Math.max(line.gap, 1) },
    )
    return findRunningHeads(open, known).size
  }
  test.each<[beside: number, above: boolean, count: number]>([
    [3, false, 6],
    [2, false, 0],
    [3, true, 6],
    [2, true, 0],
  ])('%i of six beside, above: %s', (beside, above, count) => expect(found(beside, above)).toBe(count))
})

test('minutes of a body in a line as long as a sentence are none', () => {
  const of = (letters: number) => {
    const head = 'Barnnämndens protokoll a'.padEnd(letters, 'a')
    const lines = toLines(textLines(times(4, () => ['Text.', '', head, '', 'Text.'])))
    return findRunningHeads(lines, new Map()).size
  }
  expect([of(80), of(81)]).toEqual([4, 0])
})

test('one in ten may stand where it is text', () => {
  const HEAD = 'Barnnämndens protokoll'
  const of = (good: number) => {
    const lines = toLines(
      textLines([
        ...times(good, () => ['Text.', '', HEAD, '', 'Text.', '']),
        'Text.',
        '',
        HEAD,
        'läggs till handlingarna.',
      ]),
    )
    return findRunningHeads(lines, new Map()).size
  }
  expect([of(9), of(8)]).toEqual([10, 0])
})

describe('the meeting and its § again', () => {
  const of = (...raw: string[]): string[] => {
    const lines = toLines(textLines(raw))
    return heads(findItemHeads(lines), lines)
  }
  const own = (number: number): string => `Kommunstyrelse 14.11.2017 § ${number}`
  test('are two of them at least', () => {
    expect(of('§ 1 Val', own(1))).toEqual([])
    expect(of('§ 1 Val', own(1), own(1))).toEqual([own(1), own(1)])
    expect(of(own(1), '§ 1 Val', own(1), own(1))).toEqual([])
  })
  test('have a body, a date and a §, and nothing else', () => {
    const twice = (line: string): number => of('§ 1 Val', line, line).length
    expect(twice('Kommunstyrelse § 1')).toBe(0)
    expect(twice('14.11.2017 § 1')).toBe(0)
    expect(twice('14.11.2017, § 1 –')).toBe(0)
    expect(twice('Kommunstyrelse   14.11.2017   –   § 1')).toBe(2)
    expect(twice(`${'Kommunstyrelse '.repeat(5)}14.11.2017 § 1`)).toBe(0)
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
    return heads(findSplitHeads(lines, known), lines)
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
