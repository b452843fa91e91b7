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
  ['slk 2024 00074', ['hsn-au/2024-11-28 p218']],
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

const NOTHING = read('')

test.each<[string, Partial<ReturnType<typeof read>>]>([
  ['19/2 2021', { date: '2021-02-19' }],
  ['19/2-21', { date: '2021-02-19' }],
  ['19.2.2021', { date: '2021-02-19' }],
  ['1-2-1999', { date: '1999-02-01' }],
  ['2021-2-9', { date: '2021-02-09' }],
  ['2021/02/19', { date: '2021-02-19' }],
  ['2021/2-9', { figures: ['2021', '2', '9'] }],
  ['slk-2024-1-9', { organWords: ['slk'], figures: ['2024', '1', '9'] }],
  ['slk-1-9-2024', { organWords: ['slk'], figures: ['1', '9', '2024'] }],
  ['19/2 2021-5', { figures: ['2021', '5'] }],
  ['hsn529-2022', { organWords: ['hsn'], figures: ['529', '2022'] }],
  ['hsn/529:2', { organWords: ['hsn'], figures: ['529', '2'] }],
  ['571–2024', { figures: ['571', '2024'] }],
  ['571 − 2024', { figures: ['571', '2024'] }],
  ['7 a', { number: '7a' }],
  ['7 a b', { number: '7a', organWords: ['b'] }],
  ['7 i', { number: '7' }],
  ['7 and', { number: '7', organWords: ['and'] }],
  ['7:1', { figures: ['7', '1'] }],
  ['7.1', { number: '7.1' }],
  ['12345', { organWords: ['12345'] }],
  ['§§206', { saysParagraf: true, number: '206' }],
  ['§ 2024', { saysParagraf: true, number: '2024' }],
  ['§ 206 2024', { saysParagraf: true, number: '206', year: '2024' }],
  ['2024 2025', { year: '2024', number: '2025' }],
  ['2024 2025 2026', { year: '2024', number: '2025', organWords: ['2026'] }],
  ['1899', { number: '1899' }],
  ['”nämnden” (hsn)!', { organWords: ['nämnden', 'hsn'] }],
  ['hsn-au', { organWords: ['hsn', 'au'] }],
  ['hsn.au/bg', { organWords: ['hsn', 'au', 'bg'] }],
  ['NA\u0308MNDEN', { organWords: ['nämnden'] }],
  ['d. nr 7', { saysDnr: true, number: '7' }],
  ['nämnden: 7.', { organWords: ['nämnden'], number: '7' }],
  ['28 november 2024', { date: '2024-11-28' }],
  ['28:e nov', { day: '11-28' }],
  ['3:de maj', { day: '05-03' }],
  ['1a juni', { day: '06-01' }],
  ['november 2024', { date: '2024-11' }],
  ['november', { organWords: ['november'] }],
  ['novem 2024', { organWords: ['novem'], year: '2024' }],
  ['no 2024', { organWords: ['no'], year: '2024' }],
  ['28 november 24', { day: '11-28', number: '24' }],
  ['2024-11', { date: '2024-11' }],
  ['2024-12', { date: '2024-12' }],
  ['2024-13', { figures: ['2024', '13'] }],
  ['2024-00', { figures: ['2024', '00'] }],
  ['20241128', { date: '2024-11-28' }],
  ['241131', { date: '2024-11-31' }],
  ['241132', { organWords: ['241132'] }],
  ['240028', { organWords: ['240028'] }],
  ['241100', { organWords: ['241100'] }],
  ['18241128', { organWords: ['18241128'] }],
])('“%s” reads as %j', (query, reading) => expect(read(query)).toEqual({ ...NOTHING, ...reading }))

test('nothing reads as nothing', () => {
  expect(NOTHING).toEqual({
    organWords: [],
    figures: [],
    number: null,
    year: null,
    date: null,
    day: null,
    saysDnr: false,
    saysParagraf: false,
  })
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
