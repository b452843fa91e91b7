/** Heads that no page number stands beside. */
import { describe, expect, test } from 'vitest'
import { gone, times } from './lines.fixture.ts'
import { findRunningHeaders } from './running-headers.ts'
import type { Kinds } from './types.ts'
import { toLines } from '../lines.ts'
import { textLines } from '../../read/text.ts'

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
    return findRunningHeaders(open, known).size
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
    return findRunningHeaders(lines, new Map()).size
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
    return findRunningHeaders(lines, new Map()).size
  }
  expect([of(9), of(8)]).toEqual([10, 0])
})
