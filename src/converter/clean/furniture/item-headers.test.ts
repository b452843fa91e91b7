/** Heads that say the meeting and the § of their page again. */
import { describe, expect, test } from 'vitest'
import { gone, textsAt, times } from './lines.fixture.ts'
import { findItemHeaders } from './item-headers.ts'
import { toLines } from '../lines.ts'
import { textLines } from '../../read/text.ts'

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

describe('the meeting and its § again', () => {
  const of = (...raw: string[]): string[] => {
    const lines = toLines(textLines(raw))
    return textsAt(findItemHeaders(lines), lines)
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
