import { describe, expect, test } from 'vitest'
import { coverLines, coverText } from './cover.ts'

/**
 * What is left of "Sökande FORM bor här." when the form is covered, in one piece or, over cells and lines, in several.
 */
const ALL_COVERED =
  /^Sökande [^\d[]*(?:\[maskerat: personnummer\]\)?[\s|>*-]*(?:<br>[\s|>*-]*)?)+(?: \(personnummer\))? ?bor här\.$/

describe('an identity number is covered as', () => {
  test.each([
    '850709-9805',
    'SE850709980501',
    'SE 8507099805 01',
    '19850709-9805',
    '850709+9805',
    '18850709-9805',
    '20050709-9802',
    '8507099805',
    '198507099805',
    '850709 9805',
    '19850709 9805',
    '850709  9805',
    '850709\t9805',
    '850709\u00a09805',
    '850709\u202f9805',
    '850709\u20099805',
    '850709\u20029805',
    '850709\u200a9805',
    '850709\u30009805',
    '850709\u20119805',
    '850709\u20129805',
    '850709\u20139805',
    '850709\u20149805',
    '850709\u20159805',
    '850709\u22129805',
    '850709\u20439805',
    '850709\ufe639805',
    '850709\uff0d9805',
    '850709\u00ac9805',
    '850709 - 9805',
    '850709 – 9805',
    '850709- 9805',
    '850709 -9805',
    '850709--9805',
    '850709/9805',
    '850709.9805',
    '850709:9805',
    '850709_9805',
    '850709·9805',
    '850709~9805',
    '850709=9805',
    '1985-07-09-9805',
    '1985-07-09 9805',
    '1985-07-09 - 9805',
    '85 07 09 - 9805',
    '85 07 09 9805',
    '85 07 09-98 05',
    '1985 07 09 - 98 05',
    '85-07-09-9805',
    '85.07.09-9805',
    '85/07/09-9805',
    '1985 07 09 9805',
    '19 850709-9805',
    '19 85 07 09-9805',
    '1985.07.09-9805',
    '1985-0709-9805',
    '198507-09-9805',
    '85-07-09 / 9805',
    '850709 (9805)',
    '850709, (9805)',
    '1985 0709 9805',
    '19 8507099805',
    '8 5 0 7 0 9 - 9 8 0 5',
    '8 5 0 7 0 9 9 8 0 5',
    '1 9 8 5 0 7 0 9 - 9 8 0 5',
    '8|5|0|7|0|9|9|8|0|5',
    '850709\u200b-9805',
    '850709-\u2060\u20609805',
    '85\u00ad0709-9805',
    '\ufeff850709-9805',
    '850709\u200e-9805',
    '8\u200c5\u200d0709-9805',
    '850709-98\ufe0f05',
    '850709-98\u034f05',
    '8̲5̲0̲7̲0̲9̲-̲9̲8̲0̲5̲',
    '８５０７０９-９８０５',
    '８５０７０９－９８０５',
    '٨٥٠٧٠٩-٩٨٠٥',
    '۸۵۰۷۰۹-۹۸۰۵',
    '८५०७०९-९८०५',
    '𝟖𝟓𝟎𝟕𝟎𝟗-𝟗𝟖𝟎𝟓',
    '⑧⑤0709-9805',
    '850709    9805',
    '850709          9805',
    '850709 | 9805',
    '19850709 | -9805',
    '850709    -9805',
    '850709- | 9805',
    '850709|9805',
    '850709-\n9805',
    '850709\n-9805',
    '850709\n9805',
    '850709-\n\n9805',
    '850709-\r\n9805',
    '850709\u00ad\n9805',
    '850709-\n   9805',
    '850709-\n| 9805',
    '850709-\n> 9805',
    '85-07-09\n9805',
    '1985-\n07-09-9805',
    '8507\n09-9805',
    '850709-<br>9805',
    '850709<br/>-9805',
    '850709&#45;9805',
    '850709&#x2d;9805',
    '850709&ndash;9805',
    '850709&nbsp;9805',
    '850709&minus;9805',
    '850709\\-9805',
    '&#56;50709-9805',
    '850709-&shy;9805',
    '<b>850709</b>-9805',
    '**850709**-9805',
    '850709-**9805**',
    '`850709-9805`',
    '701063-2391',
    '7010632391',
    '19701063-2391',
    '811288-9871',
    '70-10-63-2391',
    'personnummer 850709-9805',
    'pnr850709-9805',
    '(850709-9805)',
    'id=850709-9805',
    'personnr. 850709-9804',
    'pers.nr 850709-1111',
    'p.nr: 8507091111',
    'p-nr 850709 1111',
    'personnummer 850799-1234',
    'född 850709-1111',
    'född den 850709-1111',
    'f. 850709-1111',
    'samordningsnummer 701063-1111',
    'id-nummer: 850709-1111',
    'social security number 850709-1111',
    'personnummer (10 siffror) 850709-9805',
    'personnummer 850709-T123',
    'född 850709-R123',
    'personnr 19850709-TF12',
    '850709-1111 (personnummer)',
    'personnummer: 850709-\n1111',
    'personnummer\n850709-1111',
    'personnummer för sökanden är 850709-1111',
    'Personnummer    Namn\n850709-1111',
    'personnr 850709-t123',
    '85-07 09-9805',
    '850709-98 05',
    '19850709 - 98 05',
    '85 0709-9805',
    '8507 09-9805',
    '85-0709 - 9805',
    '(850709)-(9805)',
    '850709-(9805)',
    '(850709) - 9805',
    '850709(-9805)',
    '850709 (- 9805)',
    '850709[1]-9805',
    '850709-98|05',
    '850709-98 | 05',
    '850709 - -9805',
    '850709 -- 9805',
    '850709- - - 9805',
    'Konto 850709-9805',
    'org.nr 850709-9805',
    'ref 850709-9805',
    'Akt 850709-9805',
  ])('%j', (form) => {
    const text = `Sökande ${form} bor här.`
    const covered = coverText(text)
    expect(covered.replace('(10 siffror)', '').replace(/\D/g, '')).toBe('')
    expect(covered.split('\n')).toHaveLength(text.split('\n').length)
    if (!/[<`*&=/#]|[\r]|\\/.test(form))
      expect(covered.replace('(10 siffror) ', '').replace(/\n/g, ' ')).toMatch(ALL_COVERED)
    expect(covered.endsWith(' bor här.')).toBe(true)
  })
})

describe('what is nobody’s number stays:', () => {
  test.each([
    ['an organisation number', '556677-8899'],
    ['of value added tax', 'SE556677889901'],
    ['a letter longer', 'XSE850709980501'],
    ['without its hyphen', 'Org.nr 5566778899'],
    ['with its prefix', '16556677-8899'],
    ['of a municipality', '212000-1355'],
    ['with a space', 'org nr 556568 6366'],
    ['a wrong check digit', '850709-9804'],
    ['a month that does not exist', '851309-9805'],
    ['a day that does not exist', '850732-9805'],
    ['a day that the month has not', '850230-1234'],
    ['a longer number', '1850709-98051'],
    ['a dnr', 'Dnr KS 850709-9805'],
    ['another', 'dnr: 2024-123456'],
    ['with its year', 'HSN 571-2024'],
    ['of a matter', 'Ärendenummer 8507099805'],
    ['an amount', '1 985 070 998 kr'],
    ['a period', '20240712 - 20240714'],
    ['a period of ISO days', '2024-07-12 – 2024-09-14'],
    ['days side by side', '2025-05-19--2026-12-31'],
    ['a term', '2026-01-12--06-12'],
    ['an ISBN', 'ISBN 978-91-7009-798-5'],
    ['an account', 'Konto 8507099805'],
    ['bankgiro', 'Bankgiro 5050-1055'],
    ['plusgiro', 'Pg 850709-9'],
    ['an invoice', 'Fakturanr 8507099805'],
    ['with its word', 'OCR-nummer 8507099805'],
    ['an OCR number', 'OCR 8507099805'],
    ['an OCR number in a cell', '| OCR        | 8507099805 |'],
    ['a reference', 'Referens 9913991234'],
    ['a project', 'Projekt 2024 0815 0001'],
    ['a switchboard', '0910-71 10 00'],
    ['a time', '2021-03-22 21:40:04'],
    ['a row of sums', '1250   850709   9805   3300'],
    ['a table of sums', '| 850709 | 9805 | 120 |'],
    ['the word, but another number', 'personnummer ska inte stå. Nr 123456-1234'],
    ['the word, but a matter', 'personnummer, dnr 850709-1111'],
    ['a code', 'SLK-202400439'],
    ['digits of a code', 'a8507099805f'],
    ['a sentence’s end and a number', 'nr 850709.\n\n9805 st'],
    ['a property', 'Prov 1:23'],
    ['a birthday', 'född 1985-07-09'],
  ])('%s', (_, text) => expect(coverText(`Se ${text} här.`)).toBe(`Se ${text} här.`))
})

const isCovered = (text: string): boolean => coverText(text) !== text

describe('beside “född” a number is covered whose day exists, if it is a coordination number 60 more:', () => {
  test.each([
    ['01', 31],
    ['02', 28],
    ['03', 31],
    ['04', 30],
    ['05', 31],
    ['06', 30],
    ['07', 31],
    ['08', 31],
    ['09', 30],
    ['10', 31],
    ['11', 30],
    ['12', 31],
  ])('month %s has %i days', (month, last) => {
    const days = ['00', '01', String(last), String(last + 1), '60', '61', String(60 + last), String(61 + last)]
    expect(days.filter((day) => isCovered(`född 85${month}${day}-1111`))).toEqual([
      '01',
      String(last),
      '61',
      String(60 + last),
    ])
  })
  test.each([
    ['840229-1111', true],
    ['850229-1111', false],
    ['000229-1111', true],
    ['850001-1111', false],
    ['851301-1111', false],
    ['19840229-1111', true],
    ['18840229-1111', true],
    ['17840229-1111', false],
    ['16850709-1111', false],
    ['850709-1111-08-12', false],
    ['850709-1111.8.12', false],
    ['850709-1111/08', false],
    ['850709-1111-8', true],
    ['850709-1111-123', true],
    ['850709-1111 08-12', true],
  ])('%s: %s', (number, covered) => expect(isCovered(`född ${number}`)).toBe(covered))
})

describe('how a number is parted, and what stands beside it, tells a person’s from others:', () => {
  test.each([
    ['personnummer 8507991234', true],
    ['personnummer 198507991234', true],
    ['personnummer 850799-1234', true],
    ['personnummer 85 07 99 1234', false],
    ['personnummer 178507991234', false],
    ['personnummer 85079912345', false],
    ['850-709-9805', false],
    ['8507 0998 05', false],
    ['8507-099805', false],
    ['1985-07099805', false],
    ['850709 98 05', false],
    ['personnummer 850709 98 05', true],
    ['Pnr 19850709 98 05', true],
    ['personnummer 85 07 09 98 05', true],
    ['född 850709 98 05', true],
    ['bidrag 850709 98 05', false],
    ['850709.98 05', false],
    ['850709|98|05', false],
    ['850709-98|050', false],
    ['| 850709-98 | 05 |', false],
    ['| 12 | 850709-98 | 05 |', false],
    ['född | 850709-98 | 05 |', true],
    ['556677(-8899)', false],
    ['Dnr 850709(-9805)', false],
    ['556677-88 99', false],
    ['850709-98 050', false],
    ['850709-98 04', false],
    ['85 0709 9805', false],
    ['8507 09 9805', false],
    ['8-50709-9805', false],
    ['85\n0709-9805', false],
    ['19\n850709-9805', true],
    ['85-07-09 9805', true],
    ['85-07 09 9805', false],
    ['85-07 09 - 9805', true],
    ['1985-07 09 9805', true],
    ['Konto 850709-9805', true],
    ['Konto 850709 - 9805', true],
    ['Konto 850709 9805', false],
    ['Konto 850709.9805', false],
    ['Konto 850709--9805', false],
    ['Konto 8507099805', false],
    ['a8507099805', false],
    ['_8507099805', false],
    ['8507099805x', false],
    ['8507099805_', false],
    ['8507099805å', true],
    ['nr8507099805', true],
    ['nummer8507099805', true],
    ['id8507099805', true],
    ['tfn8507099805', true],
    ['nrx8507099805', false],
    ['19850709   9805   3300', false],
    ['120   850709   9805', false],
    ['120 |\n850709   9805', false],
    ['120 st   850709   9805', true],
    ['1985 07 09   9805   3300', false],
    ['19 850709   9805   3300', false],
    ['19\n8507099805\n12', true],
    ['850709\n9805\n12', false],
    ['850709 9805 12', true],
    ['1985 07 09   9805', true],
    ['19121212 1212', true],
    ['1912 1212 1212', true],
    ['19121212 1215', false],
  ])('%j: %s', (text, covered) => expect(isCovered(text)).toBe(covered))
})

describe('digits in boxes of their own:', () => {
  test.each([
    ['8 5 0 7 0 9 - 9 8 0 5', true],
    ['8    5    0    7    0    9    9    8    0    5', true],
    ['8     5     0     7     0     9     9     8     0     5', false],
    ['8 | 5 | 0 | 7 | 0 | 9 -| 9 | 8 | 0 | 5', true],
    ['8 | 5 | 0 | 7 | 0 | 9 | | 9 | 8 | 0 | 5', true],
    ['8 5 0 7 0 9 , 9 8 0 5', false],
    ['8 5 0 7 0 9 9 8 0 4', false],
    ['8 5 0 7 0 9 9 8 0 5 1', false],
    ['8 5 1 3 0 9 9 8 0 5', false],
    ['1 7 8 5 0 7 0 9 9 8 0 5', false],
    ['1 9 8 5 0 7 0 9 9 8 0 5', true],
    ['8 5 0 7 0 9 9 8 0 5 | 12', true],
    ['personnummer 8 5 0 7 0 9 1 1 1 1', true],
    ['personnummer 8 5 0 7 9 9 1 1 1 1', false],
  ])('%j: %s', (text, covered) => expect(isCovered(text)).toBe(covered))
})

describe('a number for the time being stands beside a word that says so:', () => {
  test.each([
    ['personnummer 850709 T123', true],
    ['född 850709-TF12', true],
    ['född 850709T123', true],
    ['född 19850709 + T123', true],
    ['850709-T123', false],
    ['dnr 850709-T123', false],
    ['född 850709-T1234', false],
    ['född 850709-T1', false],
    ['född 850709-TFA123', false],
    ['född 850709-T12a', false],
    ['född 850709, T123', false],
    ['född 851309-T123', false],
    ['född 8507-T123', false],
  ])('%j: %s', (text, covered) => expect(isCovered(text)).toBe(covered))
})

describe('what follows a number with a right check digit, or stands before it, does not hide it:', () => {
  const COVER = '[maskerat: personnummer]'
  test.each([
    ['[19850709] [9805]', `[${COVER}]`],
    ['“850709”-“9805”', `“${COVER}”`],
    ['850709-9805-01', `${COVER}-01`],
    ['19850709-9805-02', `${COVER}-02`],
    ['8507099805-01', `${COVER}-01`],
    ['850709-9805/08', `${COVER}/08`],
    ['850709-9805-08-12', `${COVER}-08-12`],
    ['850709-9804-01', '850709-9804-01'],
    ['Dnr 850709-9805-01', 'Dnr 850709-9805-01'],
    ['850732-9805 850709-9805', `850732-9805 ${COVER}`],
    ['850709-9804, 850709-9805', `850709-9804, ${COVER}`],
    ['850709-9804-850709-9805', `850709-9804-${COVER}`],
    ['556677-8899/8507099805', `556677-8899/${COVER}`],
    ['850709 850709-9805', `850709 ${COVER}`],
    ['Motion 12, 8507099805', `Motion 12, ${COVER}`],
    ['Punkt 12\n85 0709-9805', `Punkt 12\n${COVER}`],
  ])('%s', (text, expected) => expect(coverText(text)).toBe(expected))
})

describe('in a table, the day and the last four in neighbouring cells are a person’s where its head or another row says so:', () => {
  const rows = (...lines: string[]): string => lines.join('\n')
  test.each([
    ['a head with a bar', rows('| Född | Sista fyra |', '|---|---|', '| 850709 | 9805 |', '| 900118 | 9811 |'), true],
    ['a head of tabs', rows('Pnr\tNr\tAntal', '850709\t9805\t12'), true],
    ['a head above a blank line', rows('Född    Sista fyra    Antal', '', '850709    9805    12'), true],
    ['a head further up', rows('Födelsedatum   Kod   Antal', '12   4   9', '850709   9805   12'), true],
    ['two rows that are both right', rows('| 850709 | 9805 | 12 |', '| 900118 | 9811 | 7 |'), true],
    [
      'the last four in a column of their own',
      rows('| Född | Namn | Sista fyra |', '| 850709 | Kim Ek | 9805 |'),
      true,
    ],
    [
      'wrong check digits',
      rows('| Namn | Personnr |', '|---|---|', '| Kim | 850709-1111 |', '| Bo | 850709-9804 |'),
      true,
    ],
    ['wrong, in another column', rows('| Personnr | Nr |', '|---|---|', '| saknas | 1 |', '|  | 850709-9804 |'), false],
    ['with a number first', rows('1   850709   9805', '2   900118   9811'), true],
    ['sums', rows('Konto   Antal   Summa', '850709   9805   12'), false],
    ['a head of another table', rows('Född   Nr', '', 'Text står här.', '', '850709   9805   12'), false],
    ['a head of the table before', rows('Född   Nr', '', 'Konto   Antal', '', '850709   9805   12'), false],
    ['rows of which one is right', rows('850709   9805   12', '900118   9812   7'), false],
  ])('%s', (_, text, covered) => expect(/850709|9805/.test(coverText(text))).toBe(!covered))
})

describe('the halves that a column’s edge parts are those of one number:', () => {
  test.each([
    ['Kim 900118-  x\n9811 y', true],
    ['Kim 19900118 -  x\n9811 y', true],
    ['Kim 900118-\nx\n  9811 y', true],
    ['Kim 900118-  x\ny  9811', true],
    ['Kim 900118-  1 x\n9811 y', true],
    ['| 900118-** | x |\n| **9811** | y |', true],
    ['> 900118- | x\n>  9811 y', true],
    ['Kim 900118-  x  9811 y', false],
    ['Kim 900118-\nx\ny\n9811 z', false],
    ['Kim 900118- x\n9811 y', false],
    ['Kim 900118,  x\n9811 y', false],
    ['Kim 900118x-  x\n9811 y', false],
    ['Kim 900118-  x\noch 9811 y', false],
    ['Kim 900118-  x\n98110 y', false],
    ['Kim 900118-  x\n9812 y', false],
    ['Kim 901318-  x\n9811 y', false],
    ['Kim 17900118-  x\n9811 y', false],
    ['Kim 90011-  x\n9811 y', false],
  ])('%j: %s', (text, covered) => expect(isCovered(text)).toBe(covered))
})

describe('the last four digits, told apart from the day:', () => {
  test.each([
    ['född 850709, fyra sista siffrorna 9805', true],
    ['Född: 850709\nSista fyra: 9805', true],
    ['Född 850709, bor i Ekby, sista fyra 9805', true],
    ['Född 850709, bor i Ekby, sista fyra siffror 9805', true],
    ['Född 850709, bor i Ekby, sista fyra raderna i 9805', false],
    ['personnummer 850709,9805', true],
    ['född 850709; 9805', true],
    ['de sista fyra 2024', false],
    ['850732, fyra sista 9805', false],
    ['Dagarna 850709,9805', false],
  ])('%j: %s', (text, covered) => {
    const digits = coverText(text).replace(/\D/g, '')
    expect(digits).toBe(covered ? '' : text.replace(/\D/g, ''))
  })
})

test('over a page’s foot and head, which the page leaves out', () => {
  const lines = ['Den sökande 850709-', '', 'Sida 1 (2)', '', 'Almby kommun', '9805 bor här.']
  expect(coverLines(lines, { skip: new Set([2, 4]) })).toEqual({
    lines: [
      'Den sökande [maskerat: personnummer]',
      '',
      'Sida 1 (2)',
      '',
      'Almby kommun',
      '[maskerat: personnummer] bor här.',
    ],
    masked: [
      { span: [1, 1], kind: 'identity-number' },
      { span: [6, 6], kind: 'identity-number' },
    ],
    notFound: [],
  })
})

test('cells stay apart', () => {
  expect(coverText('| 850709 | 9805 |')).toBe('| [maskerat: personnummer] | [maskerat: personnummer] |')
  expect(coverText('850709      9805')).toBe('[maskerat: personnummer]      [maskerat: personnummer]')
})

test.each([
  [
    'a column beside text',
    'Kim har pnr 900118-    Dessutom deltog\n9811 och bor i Ekby.    Robin Exempel.',
    'Kim har pnr [maskerat: personnummer]-    Dessutom deltog\n[maskerat: personnummer] och bor i Ekby.    Robin Exempel.',
  ],
  [
    'the right one of two',
    'Kim Provsson bor här   Robin, 900118-\nsedan i våras.         9811',
    'Kim Provsson bor här   Robin, [maskerat: personnummer]-\nsedan i våras.         [maskerat: personnummer]',
  ],
  [
    'a cell over another',
    '| 900118- | Dessutom |\n| 9811 | deltog |',
    '| [maskerat: personnummer]- | Dessutom |\n| [maskerat: personnummer] | deltog |',
  ],
  ['a matter called by a number', 'Ärende 900118-9811', 'Ärende [maskerat: personnummer]'],
])('a number broken over %s, and beside words that are mostly of matters', (_, text, expected) => {
  expect(coverText(text)).toBe(expected)
})

test.each([
  '2024-03-12 0815',
  '20240312 0815',
  '2012-05-22 0815',
  'Sammanträdesdatum   2024-03-12   0815-1700',
  '| 2012-05-22 | 0815 |',
  '2012-12-12 1215',
])('%s is a day and a time', (text) => {
  expect(coverText(text)).toBe(text)
})

test.each([
  'l9850709-9805',
  '19850709-98O5',
  '85O7O9-9805',
  '8S0709-9805',
  'I9850709-9805',
  '|9850709-9805',
  '85O7099805',
])('scanning has read a digit as a letter: %s', (form) => {
  expect(coverText(`Sökande ${form} bor här.`)).toMatch(ALL_COVERED)
})

test.each(['BN 2O24-1234', 'S50709-9802', 'OO0709-9805', 'SOSOl0-BOlS', 'X85O709-9805', 'Modell B50709-9806A'])(
  'a code of letters and digits stays: %s',
  (form) => {
    expect(coverText(`Sökande ${form} bor här.`)).toBe(`Sökande ${form} bor här.`)
  },
)

describe('what is somebody’s number at one place is so at every other, and nobody else’s:', () => {
  const ID = '[maskerat: personnummer]'

  test.each([
    ['God man för 850709-9805.\nDnr ÖFN 850709-9805', `God man för ${ID}.\nDnr ÖFN ${ID}`],
    ['Faktura 8507099805\n\nSökande 19850709-9805', `Faktura ${ID}\n\nSökande ${ID}`],
    ['God man för 640823-3234.\nDnr ÖFN 850709-9805', `God man för ${ID}.\nDnr ÖFN 850709-9805`],
    ['Personnummer 556677-8899\n\nOrg.nr 556677-8899', `Personnummer ${ID}\n\nOrg.nr 556677-8899`],
    ['God man för 850709-9805, 850709 av 9805', `God man för ${ID}, 850709 av 9805`],
  ])('%s', (text, expected) => expect(coverText(text)).toBe(expected))
})
