import { describe, expect, test } from 'vitest'
import { coverText } from './cover.ts'

describe('a private telephone number is covered as', () => {
  test.each([
    '070-123 45 67', '0701234567', '070 123 45 67', '070-1234567', '070-12 34 567', '070-123 4567', '0701-23 45 67', '0701-234567', '070.123.45.67', '(070) 123 45 67', '(070)123 45 67', '07 01 23 45 67', '07-01-23-45-67', '070/123 45 67', '070 / 123 45 67',
    '070\u2212123 45 67', '070–123 45 67', '070 – 123 45 67', '070\u2009123\u200945\u200967', '070\u00a0123\u00a045\u00a067', '070\t123\t45\t67', '070-123-45-67', '070-1 234 567', 'tel. 0701-2345 67', '070 12 34 56 7', '070\n-123 45 67', 'privat 0910-123 45', 'bostaden: tel 0910-123 45', '07 0123 4567', '070·123·45·67', '0 70 123 45 67', '0 7 0 1 2 3 4 5 6 7', '070–\n123 45 67', '070-123\n45 67', '070-123 45\n67', '070\u200b1234567', '070-1\u00ad234567', '０７０-１２３４５６７', '٠٧٠-١٢٣٤٥٦٧',
    '072-123 45 67', '073-123 45 67', '076-123 45 67', '079-123 45 67', '+46 70 123 45 67', '+4670-1234567', '+46701234567', '+46 (0)70 123 45 67', '+46(0)701234567', '+46 070-123 45 67', '0046 70 123 45 67', '0046701234567', '0046-70-1234567', '00 46 70 123 45 67', '+46-70-123-45-67', 'tel:+46-70-123-45-67', '(+46) 70 123 45 67', '+ 46 70 123 45 67', '+46.70.123.45.67', 'Tfn-070 123 45 67', 'Tfn070-123 45 67', 'mobil:070-1234567', 'sms 0701234567', '0910-12345/070-123 45 67', '070&#45;123 45 67', '070\\-123 45 67', '**070**-123 45 67', '070-123 45 67/073-765 43 21', '070-123 45 67 eller 073-765 43 21', '070 | 1234567',
    'Hemtelefon: 0910-123 45', 'tel hem 0910-123 45', 'Tel. hem: 08-123 456 78', 'bostad: 0910-12345', 'Bostadstelefon 090-12 34 56', 'privat tfn 0910-12 34 56', '0910-123 45 (hem)', '0910-123 45 (bostad)', 'hem: 0910\n12345',
  ])('%j', (form) => {
    const text = `Den sökande har ${form} som nummer.`
    const covered = coverText(text)
    expect(covered.replace('0910-12345/', '').replace(/\D/g, '')).toBe('')
    expect(covered).toContain('[maskerat: telefonnummer]')
    expect(covered).toMatch(/^Den sökande har .*som nummer\.$/s)
    expect(covered.split('\n')).toHaveLength(text.split('\n').length)
  })
})

describe('what is nobody’s stays:', () => {
  test.each([
    ['a switchboard', 'växeln 0910-71 10 00'], ['of Stockholm', '08-123 456 78'], ['an office', 'Socialkontoret, tfn 0910-123 45'], ['home care', 'Hemtjänsten 0910-12 34 56'], ['a home’s office', 'Strandgårdens hem 0910-12 34 56'], ['a housing company', 'Bostadsbolaget 0910-12 34 56'],
    ['a service number', '0771-567 567'], ['a national office', '010-123 45 67'], ['clock times', 'kl. 0730-0815'], ['with points', 'kl. 07.30-08.15'], ['times and a number', 'kl. 0730-0815 10 st'], ['several', 'kl. 07.30-08.15 09.00-10.00'], ['a day and numbers', '2023-07-12 123 45 67'], ['days', '2024-07-01 – 2024-07-31'],
    ['an invoice', 'Faktura 0701234567'], ['its number', 'Fakturanr 0701234567'], ['an account', 'Konto 0712345678'], ['an OCR number', 'OCR: 0701234567'], ['a diary number', 'Dnr 0701234567'], ['a reference', 'Ref 0701234567'], ['bankgiro', 'Bg 070-1234567'], ['a part of a code', 'AB_0701234567x'], ['an amount', '10 701 234 567 kr'], ['a longer number', '0701234567890'], ['one that is too short', '070-123 45'], ['a point of a list', '1.070-123'],
  ])('%s', (_, text) => expect(coverText(`Se ${text} här.`)).toBe(`Se ${text} här.`))
})
