import { expect, test } from 'vitest'
import { packCatalogue, unpackCatalogue } from '../index/catalogue.ts'
import { read, resolve } from './identifiers.ts'

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
  // No month: a diary number.
  ['2024-13', ['hsn-au/2024-11-28 p206']],
  ['ks 2023/123', ['hsn-au/2024-11-28 p218']],
  ['SLK-2024-00074', ['hsn-au/2024-11-28 p218']],
  ['111/21', ['nrf-bg/2021-12 p212']],
  ['dnr 111/21', ['nrf-bg/2021-12 p212']],
  ['Dnr: 111 / 2021', ['nrf-bg/2021-12 p212']],
  ['10/21', ['nrf-bg/2021-12 punkt7a']],
  ['7/21', ['nrf-bg/2021-12 p206']],
])('diary number %s', (query, expected) => {
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
  '2024',
  'dnr 999/99',
  '31/13',
  '28/11 2023',
  '29 november',
  '281399',
])('%j names no one thing', (query) => {
  expect(found(query)).toEqual([])
})

test.each([
  ['19/12 2021', '2021-12-19'],
  ['2021/12/31', '2021-12-31'],
  ['19/13 2021', null],
  ['2021/13/19', null],
  ['19/0 2021', null],
  ['32/1 2021', null],
  ['0/5 2021', null],
])('%s is a day of a calendar, or none: %s', (query, date) => {
  expect(read(query).date).toBe(date)
})

const FILLERS = `
  måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen datum
  sammanträdesdatum den från i år nr protokoll protokollet möte mötet sammanträde sammanträdet beslut av vid ärende och`

test('words that only stand around a name of a thing are passed over', () => {
  for (const word of FILLERS.trim().split(/\s+/))
    expect([word, read(`${word} § 206`)]).toEqual([word, { ...read('§ 206') }])
})

test.each([
  ['saysDnr', 'dnr diarienummer diarienr diarie d.nr'],
  ['saysParagraf', '§ §§ paragraf paragrafen par punkt punkten p'],
] as const)('%s by each of its words', (said, words) => {
  for (const word of words.split(' ')) expect([word, read(`${word} 206`)[said]]).toEqual([word, true])
  expect(read('hsn 206')[said]).toBe(false)
})

test.each([
  ['19/13 2021', ['19', '13']],
  ['32/1 2021', ['32', '1']],
  ['19/12 2021', []],
])('%s stays the figures of a diary number where it is no day: %j', (query, figures) => {
  expect(read(query).figures).toEqual(figures)
})
