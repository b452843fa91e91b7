import { describe, expect, test } from 'vitest'
import { coverText } from './cover.ts'

describe('a private telephone number is covered as', () => {
  test.each([
    '070-123 45 67',
    '0701234567',
    '070 123 45 67',
    '070-1234567',
    '070-12 34 567',
    '070-123 4567',
    '0701-23 45 67',
    '0701-234567',
    '070.123.45.67',
    '(070) 123 45 67',
    '(070)123 45 67',
    '07 01 23 45 67',
    '07-01-23-45-67',
    '070/123 45 67',
    '070 / 123 45 67',
    '070\u2212123 45 67',
    '070–123 45 67',
    '070 – 123 45 67',
    '070\u2009123\u200945\u200967',
    '070\u00a0123\u00a045\u00a067',
    '070\t123\t45\t67',
    '070-123-45-67',
    '070-1 234 567',
    'tel. 0701-2345 67',
    '070 12 34 56 7',
    '070\n-123 45 67',
    'privat 0910-123 45',
    'bostaden: tel 0910-123 45',
    '07 0123 4567',
    '070·123·45·67',
    '0 70 123 45 67',
    '0 7 0 1 2 3 4 5 6 7',
    '070–\n123 45 67',
    '070-123\n45 67',
    '070-123 45\n67',
    '070\u200b1234567',
    '070-1\u00ad234567',
    '０７０-１２３４５６７',
    '٠٧٠-١٢٣٤٥٦٧',
    '072-123 45 67',
    '073-123 45 67',
    '076-123 45 67',
    '079-123 45 67',
    '46701234567',
    'Ring 46 70 123 45 67',
    'Mob 73 123 45 67',
    'tfn 050 123 4567',
    'Tel. 040 123 4567',
    '+358 50 123 4567',
    '+358401234567',
    '+46 70 123 45 67',
    '+4670-1234567',
    '+46701234567',
    '+46 (0)70 123 45 67',
    '+46(0)701234567',
    '+46 070-123 45 67',
    '0046 70 123 45 67',
    '0046701234567',
    '0046-70-1234567',
    '00 46 70 123 45 67',
    '+46-70-123-45-67',
    'tel:+46-70-123-45-67',
    '(+46) 70 123 45 67',
    '+ 46 70 123 45 67',
    '+46.70.123.45.67',
    'Tfn-070 123 45 67',
    'Tfn070-123 45 67',
    'mobil:070-1234567',
    'sms 0701234567',
    '0910-12345/070-123 45 67',
    '070&#45;123 45 67',
    '070\\-123 45 67',
    '**070**-123 45 67',
    '070-123 45 67/073-765 43 21',
    '070-123 45 67 eller 073-765 43 21',
    '070 | 1234567',
    'Hemtelefon: 0910-123 45',
    'tel hem 0910-123 45',
    'Tel. hem: 08-123 456 78',
    'bostad: 0910-12345',
    'Bostadstelefon 090-12 34 56',
    'privat tfn 0910-12 34 56',
    '0910-123 45 (hem)',
    '0910-123 45 (bostad)',
    'hem: 0910\n12345',
    '070:123 45 67',
    '070: 123 45 67',
    '070:1234567',
    '070_1234567',
    '070_123_45_67',
    '070, 123 45 67',
    '070, 1234567',
    '070,123 45 67',
    'O70-123 45 67',
    'O70-123 45 67'.replace('O', '\u041e'),
    '070-123 O5 67',
    'O70-1O3 O5 67',
    'o70123456O',
    'Q7O-l23 45 67',
  ])('%j', (form) => {
    const text = `Den sökande har ${form} som nummer.`
    const covered = coverText(text)
    expect(covered.replace('0910-12345/', '').replace(/\D/g, '')).toBe('')
    expect(covered).toContain('[maskerat: telefonnummer]')
    expect(covered).toMatch(/^Den sökande har .*som nummer\.$/s)
    expect(covered.split('\n')).toHaveLength(text.split('\n').length)
  })
})

const PHONE = '[maskerat: telefonnummer]'

describe('a mobile number may be parted as', () => {
  test.each([
    '0701234567',
    '070 1234567',
    '070 123 4567',
    '070 123 45 67',
    '070 12 34 567',
    '070 12 345 67',
    '070 1234 567',
    '0701 234567',
    '0701 23 45 67',
    '0701 234 567',
    '0701 23 4567',
    '07 0123 4567',
    '070 1 234 567',
    '070 1 23 45 67',
    '070 123 4 567',
    '070 12345 67',
    '070 12 34567',
    '070 123 456 7',
    '070 12 34 56 7',
    '070 123456 7',
    '070123 4567',
    '070123 45 67',
    '07012 345 67',
    '07 01234567',
    '07012 34567',
    '0701 234 5 67',
    '07 01 234 567',
    '07 01 23 45 67',
    '07 0 123 45 67',
    '07 0 1234567',
    '0 70 123 45 67',
    '0 70 1234567',
    '0 701234567',
    '0 7 0 1 2 3 4 5 6 7',
  ])('%s', (number) => {
    expect(coverText(`Se ${number} här`)).toBe(`Se ${PHONE} här`)
    expect(coverText(`Se ${number.replaceAll(' ', '-')} här`)).toBe(`Se ${PHONE} här`)
  })
  test('otherwise beside a word for it', () => {
    for (const word of [
      'tele',
      'telefon',
      'Tel.',
      'tfn:',
      'mobil',
      'mobilnr',
      'mobiltelefon',
      'mob.:',
      'sms',
      'ring',
      'nås på',
      'telnr',
      'telefonnummer (',
    ])
      expect(coverText(`${word} 0701 2 34567`.replace('( ', '('))).toBe(`${word} ${PHONE}`.replace('( ', '('))
    for (const word of ['hotel', 'mobila', 'sms;', 'tel: ring inte', 'kl'])
      expect(coverText(`${word} 0701 2 34567`)).toBe(`${word} 0701 2 34567`)
  })
})

describe('of a number as far as it goes, and no further:', () => {
  test.each([
    ['(070) 123 45 67', PHONE],
    ['( 070) 123 45 67', PHONE],
    ['(070-123 45 67)', `(${PHONE})`],
    ['tel (070-123 45 67)', `tel (${PHONE})`],
    ['+ 46 70 123 45 67 1', `${PHONE} 1`],
    ['(+46) 70 123 45 67', `(${PHONE}`],
    ['0046 (0) 70 123 45 67', PHONE],
    ['+46 (70) 123 45 67', PHONE],
    ['+46 70 123 45 678', '+46 70 123 45 678'],
    ['+46 1 701234567', '+46 1 701234567'],
    ['+46 70 123 45', '+46 70 123 45'],
    ['+46 70 123 kr 45 67', '+46 70 123 kr 45 67'],
    ['+47 70 123 45 67', '+47 70 123 45 67'],
    ['00 47 70 123 45 67', '00 47 70 123 45 67'],
    ['01 46 70 123 45 67', '01 46 70 123 45 67'],
    ['46 70 123 45 67', '46 70 123 45 67'],
    ['+1 46 70 123 45 67', '+1 46 70 123 45 67'],
    ['070-123 45 678', '070-123 45 678'],
    ['070-123 45 67 8', `${PHONE} 8`],
    ['077-123 45 67', '077-123 45 67'],
    ['1.0701234567', '1.0701234567'],
    ['1-0701234567', '1-0701234567'],
    ['1,0701234567', '1,0701234567'],
    ['1, 0701234567', `1, ${PHONE}`],
    ['x,0701234567', `x,${PHONE}`],
    ['0701234567,0739876543', `${PHONE},${PHONE}`],
    ['070-123 45 67¹', `${PHONE}¹`],
    ['+47 912 34 567', PHONE],
    ['+45 20 12 34 56 Kristin', `${PHONE} Kristin`],
    ['Beslut\nRing 070-123 45 67', `Beslut\nRing ${PHONE}`],
    ['Beslut Mobil 070-123 45 67', `Beslut Mobil ${PHONE}`],
    ['Handling\n\nKim 070-123 45 67', `Handling\n\nKim ${PHONE}`],
    ['Beslut KS 0701234567', 'Beslut KS 0701234567'],
    ['0047 91234567', PHONE],
    ['+47 22 12 34 56', '+47 22 12 34 56'],
    ['+45 20 12 34 56', PHONE],
    ['+45 33 12 34 56', '+45 33 12 34 56'],
    ['+47 912 34 5678', '+47 912 34 5678'],
    ['x0701234567', 'x0701234567'],
    ['_0701234567', '_0701234567'],
    ['id=0701234567', 'id=0701234567'],
    ['%0701234567', '%0701234567'],
    ['a/0701234567', 'a/0701234567'],
    ['0910-12345/0701234567', `0910-12345/${PHONE}`],
    ['0701234567x', '0701234567x'],
    ['0701234567_1', '0701234567_1'],
    ['0701234567.', `${PHONE}.`],
    ['x070-123 45 67', `x${PHONE}`],
    ...['Tfn', 'tel', 'Telefon', 'mobil', 'mob', 'nr', 'sms'].map((word) => [`${word}0701234567`, `${word}${PHONE}`]),
    ['hotel0701234567', 'hotel0701234567'],
    ['telx0701234567', 'telx0701234567'],
    ['Ärende 070-123 45 67', 'Ärende 070-123 45 67'],
    ['07.30-08.15 09', '07.30-08.15 09'],
    ['07-01 23-45 67', '07-01 23-45 67'],
    ['0 7-0 1 2 3 4 5 6 7', '0 7-0 1 2 3 4 5 6 7'],
    ['kl 07 30 08 15 09', 'kl 07 30 08 15 09'],
    ['kl. 07 30 08 15 09', 'kl. 07 30 08 15 09'],
    ['klockan 07 30 08 15 09', 'klockan 07 30 08 15 09'],
    ['kl. 8 i 07 30 08 15 09', `kl. 8 i ${PHONE}`],
    ['kl. 0730 08 15 09', `kl. ${PHONE}`],
  ])('%j', (text, expected) => expect(coverText(text)).toBe(expected))
})

describe('a fixed number is a home’s where a word says so:', () => {
  test.each([
    ...['hemtel.', 'hem-tfn', 'bostadstelefon', 'bostads nr:', 'privattelefon', 'privat tel'],
    ...['tel hem', 'tfn. (hem', 'telefon, bostad', 'tel bostaden', 'tel bost', 'nummer privat'],
    ...['hem:', 'bost.', 'hem (', 'bostad', 'privat', 'hem: tfn', 'bostad: tel:'],
  ])('%s', (word) => {
    expect(coverText(`${word} 0910-123 45`)).toBe(`${word} ${PHONE}`)
    if (!/ (?:bostad|privat)$/.test(word)) expect(coverText(`x${word} 0910-123 45`)).toBe(`x${word} 0910-123 45`)
  })
  test.each([', hem.', ' (hem)', ' [bostad]', ' bostaden', ', bost.', ' privat;', ' hem  '])('%s after it', (word) => {
    expect(coverText(`Nås 0910-123 45${word}`)).toBe(`Nås ${PHONE}${word}`)
  })
  test.each([
    ['Strandgårdens hem 0910-123 45'],
    ['Ekby Bostads nya hem 0910-123 45'],
    ['Brev skickas hem 0910-123 45'],
    ['Växel 010-123 45 67, arbete 0910-123 45'],
    ['hemma hos oss 0910-123 45'],
    ['hemmet: 0910-123 45'],
    ['0910-123 45 hemtjänst'],
    ['0910-123 45 i hem.'],
    ['0910-123 45 hem eller'],
    ['hem: 0010-123 45'],
    ['hem: 910-123 45'],
    ['hem: 0910-12'],
    ['hem: kl. 0910'],
  ])('%s stays', (text) => expect(coverText(text)).toBe(text))
  test.each([
    ...['hem', 'bost', 'priv', 'priv.', 'Tel (h)', 'tel (b):', 'Telefon (priv.)', 'tfn h.', 'hemnummer är'],
    ...[
      'Kim Ek, hem',
      'Kim Ek (ordf), hem',
      '1. hem',
      'Mobil 0910, hem',
      'arb. 0910-1 / hem',
      'Kim Ek   hem',
      'Kim Ek (hem',
    ],
    ...['| Hemtelefon |', '| Namn | Kim Ek |\n| Bostad |', 'Hemtel:    ', 'Telefon bostad\n', 'privat på', 'hemma:'],
  ])('%s before it', (word) => expect(coverText(`${word} 08-12345678`)).toBe(`${word} ${PHONE}`))
  const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`
  const table = (...rows: string[]): string => rows.join('\n')
  test.each([
    [
      'each below a head that says so',
      table(row('Namn', 'Telefon bostad'), '|---|---|', row('Kim Ek', '0910-123 45'), row('Bo Alm', '08-123 456 78')),
      table(row('Namn', 'Telefon bostad'), '|---|---|', row('Kim Ek', PHONE), row('Bo Alm', PHONE)),
    ],
    [
      'up to the next head',
      table(row('Namn', 'Hem'), row('Kim', '08-123456'), row('Enhet', 'Växel'), row('Skolan', '0910-123 45')),
      table(row('Namn', 'Hem'), row('Kim', PHONE), row('Enhet', 'Växel'), row('Skolan', '0910-123 45')),
    ],
    [
      'below a cell without a number',
      table(row('Namn', 'Hemtelefon'), row('Kim', 'saknas'), row('Bo', '08-123456')),
      table(row('Namn', 'Hemtelefon'), row('Kim', 'saknas'), row('Bo', PHONE)),
    ],
    [
      'not those of offices',
      table(row('Enhet', 'Telefon'), row('Skolan', '0910-123 45')),
      table(row('Enhet', 'Telefon'), row('Skolan', '0910-123 45')),
    ],
  ])('in a table: %s', (_, text, expected) => expect(coverText(text)).toBe(expected))
  test('as far as it goes', () => {
    expect(coverText('hem: 08-123 45 67 1234 st')).toBe(`hem: ${PHONE} 1234 st`)
    expect(coverText('hem: 0910-123 45 67 89')).toBe(`hem: ${PHONE} 67 89`)
    expect(coverText('hem: 0910-123 45, 0910-543 21')).toBe(`hem: ${PHONE}, 0910-543 21`)
  })
})

describe('a mobile number that a column’s edge or a line’s end parts is one:', () => {
  test.each([
    ['070-\n        123 45 67', `${PHONE}\n        ${PHONE}`],
    ['Mobil 070-\n\n123 45 67', `Mobil ${PHONE}\n\n${PHONE}`],
    ['Kim 070-123     Dessutom\n45 67     deltog', `Kim ${PHONE}     Dessutom\n${PHONE}     deltog`],
    ['Kim Ek   Robin, 070-\nsedan i våras.   1234567', `Kim Ek   Robin, ${PHONE}-\nsedan i våras.   ${PHONE}`],
    ['| 070-123 | Dessutom |\n| 45 67 | deltog |', `| ${PHONE} | Dessutom |\n| ${PHONE} | deltog |`],
    ['| 070- |\n| 1234567 |', `| ${PHONE}- |\n| ${PHONE} |`],
    ['| 070-123 45 | x |\n| y | 67 |', `| ${PHONE} | x |\n| y | ${PHONE} |`],
    ['+46 70-123   x\n45 67   y', `${PHONE}   x\n${PHONE}   y`],
    ['kl. 0730-0815   x\n10 st   y', 'kl. 0730-0815   x\n10 st   y'],
    ['070-123   x\n45 678   y', '070-123   x\n45 678   y'],
    ['070-123   x\noch 45 67   y', '070-123   x\noch 45 67   y'],
    ['070-123   x\ny\nz\n45 67', '070-123   x\ny\nz\n45 67'],
    ['060-123   x\n45 67   y', '060-123   x\n45 67   y'],
    ['Dnr 070-123   x\n45 67   y', 'Dnr 070-123   x\n45 67   y'],
  ])('%j', (text, expected) => expect(coverText(text)).toBe(expected))
})

describe('what is nobody’s stays:', () => {
  test.each([
    ['a switchboard', 'växeln 0910-71 10 00'],
    ['of Stockholm', '08-123 456 78'],
    ['an office in Malmö', 'tfn 040-34 50 00'],
    ['one set otherwise', 'tfn 040-664 10 10'],
    ['a sum of nine figures', '731 234 567 kr'],
    ['a sum with its sign, as abroad', '+45 20 300 400 kr, +47 91 234 567 kronor och +45 20 30 40 50 tkr'],
    ['an office', 'Socialkontoret, tfn 0910-123 45'],
    ['home care', 'Hemtjänsten 0910-12 34 56'],
    ['a home’s office', 'Strandgårdens hem 0910-12 34 56'],
    ['a housing company', 'Bostadsbolaget 0910-12 34 56'],
    ['a service number', '0771-567 567'],
    ['a national office', '010-123 45 67'],
    ['clock times', 'kl. 0730-0815'],
    ['with points', 'kl. 07.30-08.15'],
    ['times and a number', 'kl. 0730-0815 10 st'],
    ['several', 'kl. 07.30-08.15 09.00-10.00'],
    ['a day and numbers', '2023-07-12 123 45 67'],
    ['days', '2024-07-01 – 2024-07-31'],
    ['an invoice', 'Faktura 0701234567'],
    ['its number', 'Fakturanr 0701234567'],
    ['a matter with a colon', 'Dnr 070:1234567'],
    ['a code and an amount', 'Konto 070, 123 45 67'],
    ['a sum in groups of three', '1 070, 123 456 7 kr'],
    ['a part of the name of a file', 'bild_070_1234567'],
    ['two numbers', 'rum 070, 1234'],
    ['numbers of a list', 'sidorna 070, 123, 456, 7'],
    ['a ratio', '070:123'],
    ['letters and numbers', 'O7-123 45'],
    ['a word and figures', 'Ol7-123 456 78 90'],
    ['an account', 'Konto 0712345678'],
    ['an OCR number', 'OCR: 0701234567'],
    ['a dnr', 'Dnr 0701234567'],
    ['a reference', 'Ref 0701234567'],
    ['bankgiro', 'Bg 070-1234567'],
    ['a part of a code', 'AB_0701234567x'],
    ['an amount', '10 701 234 567 kr'],
    ['a longer number', '0701234567890'],
    ['one that is too short', '070-123 45'],
    ['a point of a list', '1.070-123'],
  ])('%s', (_, text) => expect(coverText(`Se ${text} här.`)).toBe(`Se ${text} här.`))
})
