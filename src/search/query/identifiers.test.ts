import { expect, test } from 'vitest'
import { packCatalogue, unpackCatalogue } from '../index/catalogue.ts'
import { resolve } from './identifiers.ts'

const organs = [
  { name: 'Arbetsutskottet', words: ['hsn', 'au', 'halso', 'och', 'sjukvardsnamndens', 'arbetsutskott'] },
  { name: 'Beredningsgruppen', words: ['nrf', 'bg', 'beredningsgruppen'] },
]
const meetings = [
  { organ: 0, date: '2024-11-28', numbers: ['206', '218'] },
  { organ: 1, date: '2021-12', numbers: ['206', '212', '213', '7a'] },
]
const catalogue = unpackCatalogue(packCatalogue(organs, meetings))
const names = [
  'hsn-au/2024-11-28 p206',
  'hsn-au/2024-11-28 p218',
  'hsn-au/2024-11-28',
  'nrf-bg/2021-12 p206',
  'nrf-bg/2021-12 p212',
  'nrf-bg/2021-12 p213',
  'nrf-bg/2021-12 punkt7a',
  'nrf-bg/2021-12',
]
const diaries = {
  'HSN 571-2024': [0],
  'HSN 1043:1-2021': [1],
  'KS 2023/123': [1],
  'KS 2024/13': [0],
  'SLK-2024-00074': [1],
  '7/21': [3, 7],
  '111/21': [4],
  '111/20': [5],
  '010/21': [6],
}
const found = (query: string) => resolve(query, catalogue, diaries).map(({ record }) => names[record])

test.each([
  ['HSN 571-2024', ['hsn-au/2024-11-28 p206']],
  ['hsn571-2024', ['hsn-au/2024-11-28 p206']],
  ['571–2024', ['hsn-au/2024-11-28 p206']],
  ['HSN 1043-2021', ['hsn-au/2024-11-28 p218']],
  // No month: a dnr.
  ['2024-13', ['hsn-au/2024-11-28 p206']],
  ['ks 2023/123', ['hsn-au/2024-11-28 p218']],
  ['SLK-2024-00074', ['hsn-au/2024-11-28 p218']],
  ['slk 2024 00074', ['hsn-au/2024-11-28 p218']],
  ['111/21', ['nrf-bg/2021-12 p212']],
  ['dnr 111/21', ['nrf-bg/2021-12 p212']],
  ['Dnr: 111 / 2021', ['nrf-bg/2021-12 p212']],
  ['10/21', ['nrf-bg/2021-12 punkt7a']],
  ['7/21', ['nrf-bg/2021-12 p206']],
])('dnr %s', (query, expected) => {
  expect(found(query)).toEqual(expected)
})

test.each([
  ['§ 206', ['hsn-au/2024-11-28 p206', 'nrf-bg/2021-12 p206']],
  ['§206', ['hsn-au/2024-11-28 p206', 'nrf-bg/2021-12 p206']],
  ['paragraf 206', ['hsn-au/2024-11-28 p206', 'nrf-bg/2021-12 p206']],
  ['7 a', ['nrf-bg/2021-12 punkt7a']],
  ['hsn au 206/2024', ['hsn-au/2024-11-28 p206']],
  ['arbetsutskottet § 206', ['hsn-au/2024-11-28 p206']],
  ['beredningsgruppen § 206 2021', ['nrf-bg/2021-12 p206']],
  ['§ 206 den 28 november 2024', ['hsn-au/2024-11-28 p206']],
])('paragraf %s', (query, expected) => {
  expect(found(query)).toEqual(expected)
})

test.each([
  ['2024-11-28', ['hsn-au/2024-11-28']],
  ['28 november 2024', ['hsn-au/2024-11-28']],
  ['20241128', ['hsn-au/2024-11-28']],
  ['november 2024', ['hsn-au/2024-11-28']],
  ['nov 2024', ['hsn-au/2024-11-28']],
  ['torsdagen den 28:e nov. 2024', ['hsn-au/2024-11-28']],
  ['28/11 2024', ['hsn-au/2024-11-28']],
  ['28/11-24', ['hsn-au/2024-11-28']],
  ['28.11.2024', ['hsn-au/2024-11-28']],
  ['2024/11/28', ['hsn-au/2024-11-28']],
  ['241128', ['hsn-au/2024-11-28']],
  ['28 november', ['hsn-au/2024-11-28']],
  ['28/11', ['hsn-au/2024-11-28']],
  ['möte 7/12', ['nrf-bg/2021-12']],
  ['2021-12-07', ['nrf-bg/2021-12']],
  ['hsn au 2024-11-28', ['hsn-au/2024-11-28']],
])('date %s', (query, expected) => {
  expect(found(query)).toEqual(expected)
})

test.each([
  'nämndplan 2025',
  '§ 206 upphandling',
  'avtal om 300 miljoner',
  'hyrpersonal',
  '',
  '§',
  'dnr 999/99',
  '31/13',
  '28/11 2023',
  '29 november',
  '281399',
])('%j names no one thing', (query) => {
  expect(found(query)).toEqual([])
})

test.each<[string, string[]]>([
  ['571/24', ['hsn-au/2024-11-28 p206']],
  ['0571-2024', ['hsn-au/2024-11-28 p206']],
  ['571-1924', []],
  ['57-2024', []],
  ['2024-571', []],
  ['571-2024-1', []],
  ['1043:1-2021', ['hsn-au/2024-11-28 p218']],
  ['1-2021', ['hsn-au/2024-11-28 p218']],
  ['ks 571-2024', []],
  ['slk 74-2024', []],
  ['2024-74', ['hsn-au/2024-11-28 p218']],
  ['dnr 7-2021', ['nrf-bg/2021-12 p206']],
  ['dnr 206/2024', []],
  ['206/2024', ['hsn-au/2024-11-28 p206']],
  ['206/24', ['hsn-au/2024-11-28 p206']],
  ['206/21', ['nrf-bg/2021-12 p206']],
  ['bg 206/2024', []],
  ['206/2024/1', []],
  ['nrf 206', ['nrf-bg/2021-12 p206']],
  ['beredningsgruppens 206', ['nrf-bg/2021-12 p206']],
  ['arbetsutskottens 206', ['hsn-au/2024-11-28 p206']],
  ['bgn 206', []],
  ['206 2021', ['nrf-bg/2021-12 p206']],
  ['206 2020', []],
  ['206 2024-11', ['hsn-au/2024-11-28 p206']],
  ['206 2024-12', []],
  ['206 28 november', ['hsn-au/2024-11-28 p206']],
  ['206 28/11', ['hsn-au/2024-11-28 p206']],
  ['206 29/11', []],
  ['2024-11-28 2024', ['hsn-au/2024-11-28']],
  ['2024-11-28 2023', []],
  ['bg 2024-11-28', []],
  ['november 2024', ['hsn-au/2024-11-28']],
  ['december 2021', ['nrf-bg/2021-12']],
  ['31 december', ['nrf-bg/2021-12']],
  ['31 november', []],
])('“%s” names %j', (query, expected) => expect(found(query)).toEqual(expected))

test('why a record is shown', () => {
  expect(resolve('571-2024', catalogue, diaries)).toEqual([{ by: 'dnr', record: 0 }])
  expect(resolve('§ 206 2024', catalogue, diaries)).toEqual([{ by: 'paragraf', record: 0 }])
  expect(resolve('2024-11-28', catalogue, diaries)).toEqual([{ by: 'date', record: 2 }])
})

test('meetings without a day, or of a year, are named by what they have', () => {
  const few = unpackCatalogue(
    packCatalogue(organs, [
      { organ: 0, date: null, numbers: ['1'] },
      { organ: 0, date: '2020', numbers: ['1'] },
    ]),
  )
  const records = (query: string): number[] => resolve(query, few, { 'A 5/20': [3, 1] }).map(({ record }) => record)
  expect(records('§ 1')).toEqual([0, 2])
  expect(records('§ 1 2020')).toEqual([2])
  expect(records('§ 1 2020-05-03')).toEqual([2])
  expect(records('§ 1 3 maj')).toEqual([])
  expect(records('1/20')).toEqual([2])
  expect(records('dnr 5/20')).toEqual([1, 3])
})

test('a year lists its meetings, of a body where one is named', () => {
  expect(found('2024')).toEqual(['hsn-au/2024-11-28'])
  expect(found('1987')).toEqual([])
  expect(found('budget 2024')).toEqual([])
})
