import { expect, test } from 'vitest'
import { findDate, findYearlessDate } from './dates.ts'

test.each([
  ['Möte den 19 februari 2021', '2021-02-19'],
  ['Datum: 2024-11-28', '2024-11-28'],
  ['20210319 8.00 - 11.00', '2021-03-19'],
  ['19/2 2021', '2021-02-19'],
  ['19/2-2021', '2021-02-19'],
  ['1 Maj 2024', '2024-05-01'],
  ['den 29 februari 2024', '2024-02-29'],
  ['den 29 februari 2023', undefined],
  ['2021-02-30', undefined],
  ['2021-13-01', undefined],
  ['den 16 mars', undefined],
  ['HSN 571-2024', undefined],
  ['2022-2024', undefined],
  ['tel 120210319', undefined],
  ['', undefined],
])('the date in "%s"', (text, expected) => expect(findDate(text)).toBe(expected))

test.each([
  ['Beslut i korthet 16 mars', '16 mars'],
  ['16 mars 2023', undefined],
  ['mars', undefined],
])('a day without a year in "%s"', (text, expected) => expect(findYearlessDate(text)).toBe(expected))
