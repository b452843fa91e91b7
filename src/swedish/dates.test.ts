import { expect, test } from 'vitest'
import { findDate, findShortDate, findYearlessDate } from './dates.ts'

test.each([
  ['Möte den 19 februari 2021', '2021-02-19'],
  ['Datum: 2024-11-28', '2024-11-28'],
  ['20210319 8.00 - 11.00', '2021-03-19'],
  ['19/2 2021', '2021-02-19'],
  ['19/2-2021', '2021-02-19'],
  ['1 Maj 2024', '2024-05-01'],
  ['den 29 februari 2024', '2024-02-29'],
  ['24 jan. 2019', '2019-01-24'],
  ['2 sept 2019', '2019-09-02'],
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

test.each([
  ['Styrelsemöte 220320', '2022-03-20'],
  ['STYRELSEMÖTESPROTOKOLL 950912', '1995-09-12'],
  ['Dagordning Styrelsemöte 19/7 -20', '2020-07-19'],
  ['Mötesprotokoll 23/1-14 Byalagsmöte', '2014-01-23'],
  ['Protokoll 28 maj -13', '2013-05-28'],
  ['Protokoll nr 802411-8310', undefined],
  ['Protokoll 229920', undefined],
  ['Faktura 220320', undefined],
  ['Möte 7/21', undefined],
])('the date with a short year in "%s"', (text, expected) => expect(findShortDate(text)).toBe(expected))
