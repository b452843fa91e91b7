import { expect, test } from 'vitest'
import { readReference } from './reference.ts'

test.each([
  ['19/12 2021', '2021-12-19'],
  ['2021/12/31', '2021-12-31'],
  ['19/13 2021', null],
  ['2021/13/19', null],
  ['19/0 2021', null],
  ['32/1 2021', null],
  ['0/5 2021', null],
])('%s is a day of a calendar, or none: %s', (query, date) => {
  expect(readReference(query).date).toBe(date)
})

const FILLERS = `
  måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen datum
  sammanträdesdatum den från i år nr protokoll protokollet möte mötet sammanträde sammanträdet beslut av vid ärende och`

test('words that only stand around a name of a thing are passed over', () => {
  for (const word of FILLERS.trim().split(/\s+/))
    expect([word, readReference(`${word} § 206`)]).toEqual([word, { ...readReference('§ 206') }])
})

test.each([
  ['saysDnr', 'dnr diarienummer diarienr diarie d.nr'],
  ['saysParagraf', '§ §§ paragraf paragrafen par punkt punkten p'],
] as const)('%s by each of its words', (said, words) => {
  for (const word of words.split(' ')) expect([word, readReference(`${word} 206`)[said]]).toEqual([word, true])
  expect(readReference('hsn 206')[said]).toBe(false)
})

test.each([
  ['19/13 2021', ['19', '13']],
  ['32/1 2021', ['32', '1']],
  ['19/12 2021', []],
])('%s stays the figures of a dnr where it is no day: %j', (query, figures) => {
  expect(readReference(query).figures).toEqual(figures)
})

const NOTHING = readReference('')

test.each<[string, Partial<ReturnType<typeof readReference>>]>([
  ['19/2 2021', { date: '2021-02-19' }],
  ['19/2-21', { date: '2021-02-19' }],
  ['19.2.2021', { date: '2021-02-19' }],
  ['1-2-1999', { date: '1999-02-01' }],
  ['23/1-95', { date: '1995-01-23' }],
  ['950123', { date: '1995-01-23' }],
  ['23/1-60', { date: '2060-01-23' }],
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
  ['2:dra maj', { day: '05-02' }],
  ['3dje febr', { day: '02-03' }],
  ['4:te august', { day: '08-04' }],
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
])('“%s” reads as %j', (query, reading) => expect(readReference(query)).toEqual({ ...NOTHING, ...reading }))

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
