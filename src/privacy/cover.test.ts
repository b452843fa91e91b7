import { describe, expect, test } from 'vitest'
import { coverLines } from './cover.ts'

const masked = (line: string) => coverLines([line]).lines[0]
const ID = '[maskerat: personnummer]'
const PHONE = '[maskerat: telefonnummer]'
const MAIL = '[maskerat: e-postadress]'

describe('an identity number is covered:', () => {
  test.each([
    ['född 811228-9874', `född ${ID}`],
    ['19811228-9874', ID],
    ['811228+9874', ID],
    ['198112289874', ID],
    ['19811228 9874', ID],
    ['811228–9874', ID],
    ['811228\u20119874', ID],
    ['811228 - 9874', ID],
    ['samordningsnummer 811288-9871', `samordningsnummer ${ID}`],
    ['811228-9874, 850709-9805', `${ID}, ${ID}`],
    ['850709-98⁰⁵, 8507⁰⁹-9805, 850709-9805²', `${ID}, ${ID}, ${ID}²`],
    ['850709-98⁰⁵², 850709-9₈₀₅³, 850709-98⁰⁵¹²', `${ID}, ${ID}, ${ID}`],
    ['850709-98051, 19850709-980512', `${ID}1, ${ID}12`],
    ['Bilaga 850709-98052', 'Bilaga 850709-98052'],
    ['Referens 850709-98052', 'Referens 850709-98052'],
    ['Löpnummer: 850709-980512', 'Löpnummer: 850709-980512'],
    ['personnummer 850709-98052', `personnummer ${ID}2`],
  ])('%s', (line, expected) => expect(masked(line)).toBe(expected))
})

describe('what only looks like one is kept:', () => {
  test.each([
    ['a wrong check digit', '811228-9875'],
    ['an organisation number', '556036-0793'],
    ['an organisation number of a municipality', '212000-2080'],
    ['a month that does not exist', '811328-9873'],
    ['a longer number', '1811228-98741'],
    ['a dnr', 'HSN 571-2024'],
    ['a period of years', '2022-2024'],
  ])('%s', (_, line) => expect(masked(line)).toBe(line))
})

describe('a mobile number is covered, a switchboard is not:', () => {
  test.each([
    ['070-123 45 67', PHONE],
    ['0701234567', PHONE],
    ['073 123 45 67', PHONE],
    ['070-12 34 567', PHONE],
    ['070\u00a0123\u00a045\u00a067', PHONE],
    ['070 – 123 45 67', PHONE],
    ['+46 70 123 45 67', PHONE],
    ['+46 (0)70-123 45 67', PHONE],
    ['0046 70 123 45 67', PHONE],
    ['0⁷0-123 45 67, 070-12³ 45 67', `${PHONE}, ${PHONE}`],
    ['0⁷0-123 45 67¹, 070-12³ 45 67²', `${PHONE}¹, ${PHONE}²`],
    ['070-123 45 67①, 070-123 45 67₂', `${PHONE}①, ${PHONE}₂`],
    ['+46 70 123 4⁵⁶⁷', PHONE],
    ['070-123 45 ⁶⁷², 070-123 ⁴⁵⁶⁷¹²', `${PHONE}, ${PHONE}`],
    ['Beslut Kim 070-123 45 67', `Beslut Kim ${PHONE}`],
    ['Beslut Kim 0701234567', `Beslut Kim ${PHONE}`],
    ['Dnr Kim 070-123 45 67', `Dnr Kim ${PHONE}`],
    ['Dnr KS 0701234567', 'Dnr KS 0701234567'],
    ['Dnr Ksn 0701234567', 'Dnr Ksn 0701234567'],
    ['OCR Nr 0731234567', 'OCR Nr 0731234567'],
    ['Faktura Telia 0701234567', 'Faktura Telia 0701234567'],
    ['¹ Ring ⁰⁷⁰-¹²³ ⁴⁵ ⁶⁷', `¹ Ring ${PHONE}`],
    ['0910-71 10 00', '0910-71 10 00'],
    ['08-123 456 78', '08-123 456 78'],
    ['kl. 0730-0815', 'kl. 0730-0815'],
    ['2023-07-12 123 45 67', '2023-07-12 123 45 67'],
  ])('%s', (line, expected) => expect(masked(line)).toBe(expected))
})

describe('the address of a person is covered, that of an office is not:', () => {
  test.each([
    ['anna.ek@ekby.se', MAIL],
    ['Skriv till anna@ekby.se.', `Skriv till ${MAIL}.`],
    ['åsa.öberg@ekby.se', MAIL],
    ['anna@örebro.se', MAIL],
    ['infoanna@ekby.se', MAIL],
    ['registrator@ekby.se', 'registrator@ekby.se'],
    ['Info@ekby.se', 'Info@ekby.se'],
    ['kommun.teknik@ekby.se', 'kommun.teknik@ekby.se'],
  ])('%s', (line, expected) => expect(masked(line)).toBe(expected))
})

test.each([
  ['IDENTIFIKATIONS-ID: _0123456789abcdef0123456789abcdef01', 'IDENTIFIKATIONS-ID: [maskerat: e-signatur-id]'],
  ['_0123456789abcdef0123456789abcdef01 undertecknade', '[maskerat: e-signatur-id] undertecknade'],
  ['se a/_0123456789abcdef0123456789abcdef01', 'se a/_0123456789abcdef0123456789abcdef01'],
])('the token of a signing service: %s', (line, expected) => expect(masked(line)).toBe(expected))

test('each line is told of with its kind, once a kind', () => {
  const { masked: told } = coverLines(['Text', '811228-9874 och 850709-9805', '070-123 45 67 anna@ekby.se', 'Text'])
  expect(told).toEqual([
    { span: [2, 2], kind: 'identity-number' },
    { span: [3, 3], kind: 'phone' },
    { span: [3, 3], kind: 'email' },
  ])
})

test.each([
  ['Pnr 640823-~~3234~~ x', 'Pnr ~~[maskerat: personnummer]~~ x'],
  ['Pnr ~~640823~~-3234 x', 'Pnr ~~[maskerat: personnummer]~~ x'],
  ['Pnr 64~~08~~23-3234 x', 'Pnr [maskerat: personnummer] x'],
  ['~~Pnr 640823~~-3234 är ~~fel~~', '~~Pnr [maskerat: personnummer]~~ är ~~fel~~'],
  ['Pnr 640823-~~3234 är fel~~ x', 'Pnr ~~[maskerat: personnummer] är fel~~ x'],
])('what else is struck stays so in %j', (line, expected) => expect(masked(line)).toBe(expected))

test('what is covered already stays as it is', () => {
  const once = coverLines(['IDENTIFIKATIONS-ID: _0123456789abcdef0123456789abcdef01']).lines
  expect(coverLines(once)).toEqual({ lines: once, masked: [], notFound: [] })
})

test('a line that only stands between two halves of a value is not told of', () => {
  expect(coverLines(['Kim Provs-', '', 'son'], { asked: ['Kim Provsson'] }).masked).toEqual([
    { span: [1, 1], kind: 'by-editor' },
    { span: [3, 3], kind: 'by-editor' },
  ])
})

describe('lines that the page leaves out, and the blank ones beside them, part nothing:', () => {
  test.each([
    ['one', 'ada.ek@|Sida 2|ekby.example', [1], [1, 3]],
    ['blank ones above and below', 'ada.ek@||  |Sida 2| ||ekby.example', [3], [1, 7]],
    ['a foot, a head and what is between', 'ada.ek@||Sida 2||Almby||ekby.example', [2, 4], [1, 7]],
    ['at the edges', '|Sida 1||ada.ek@|Sida 2||ekby.example||Sida 3|', [1, 4, 8], [4, 7]],
    ['a blank line with neither beside it parts', 'ada.ek@||ekby.example|Sida 2', [3], []],
    ['a blank line below another line parts', 'Sida 2|ada.ek@||ekby.example', [0], []],
  ])('%s', (_, text, skip, spans) => {
    const { masked } = coverLines(text.split('|'), { skip: new Set(skip) })
    expect(masked.map(({ span }) => span[0])).toEqual(spans)
  })
})

test('lines are told of in order, whichever value was found first', () => {
  const { masked } = coverLines(['811228-9874 nr', '070-123 45 67', 'anna@ekby.se', 'från Kim'], {
    asked: ['Kim', 'nr'],
  })
  expect(masked.map(({ span, kind }) => `${String(span[0])} ${kind}`)).toEqual([
    '1 by-editor',
    '1 identity-number',
    '2 phone',
    '3 email',
    '4 by-editor',
  ])
})

test('a line end inside a line is a space, and stays', () => {
  expect(coverLines(['x\ny 850709-9805', 'Kim\nProvsson'], { asked: ['Kim Provsson'] }).lines).toEqual([
    `x\ny ${ID}`,
    '[maskerat: av redaktionen]\n[maskerat: av redaktionen]',
  ])
})

describe('what an editor asks for is covered:', () => {
  const COVER = '[maskerat: av redaktionen]'
  test.each([
    ['where it stands', ['Ansökan från Anna Ek har kommit in.'], [`Ansökan från ${COVER} har kommit in.`]],
    ['in the genitive and in capitals', ['Anna Eks ansökan', 'ANNA EK'], [`${COVER}s ansökan`, COVER]],
    [
      'across a line end',
      ['Ansökan från Anna', 'Ek har kommit in.'],
      [`Ansökan från ${COVER}`, `${COVER} har kommit in.`],
    ],
    ['but not inside other words', ['Johanna Ek och Anna Eklund'], ['Johanna Ek och Anna Eklund']],
  ] as const)('%s', (_, lines, expected) =>
    expect(coverLines(lines, { asked: ['Anna Ek'] }).lines).toEqual([...expected]),
  )

  test('with the lines it was covered on, and what stands nowhere is told', () => {
    const { masked, notFound } = coverLines(['Anna', 'Ek sökte.', 'Bo.'], { asked: ['Anna  Ek', 'Cia (C)'] })
    expect(masked).toEqual([
      { span: [1, 1], kind: 'by-editor' },
      { span: [2, 2], kind: 'by-editor' },
    ])
    expect(notFound).toEqual(['Cia (C)'])
  })
})
