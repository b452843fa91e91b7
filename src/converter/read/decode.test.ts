import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'
import { ReadError } from './error.ts'
import { usable } from './usable.ts'

const TEXT = 'Nämnden föreslår att mötet på ön går över till nästa år, så är det beslutat.\n'.repeat(3)
const utf16 = (text: string, low: 0 | 1): Uint8Array =>
  Uint8Array.from(
    Array.from(text).flatMap((char) =>
      low === 0
        ? [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]
        : [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 0xff],
    ),
  )
const single = (text: string, letters: Record<string, number>): Uint8Array =>
  Uint8Array.from(Array.from(text), (char) => letters[char] ?? char.charCodeAt(0))
const MAC = { å: 0x8c, ä: 0x8a, ö: 0x9a }
const DOS = { å: 0x86, ä: 0x84, ö: 0x94 }

describe('without a mark at the start:', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-16, low byte first', utf16(TEXT, 0), 'utf-16le'],
    ['UTF-16, high byte first', utf16(TEXT, 1), 'utf-16be'],
    ['Windows-1252', single(TEXT, {}), 'windows-1252'],
    ['old Macintosh', single(TEXT, MAC), 'macintosh'],
  ])('%s', (_, bytes, encoding) => expect(decode(bytes)).toEqual({ text: TEXT, encoding }))
})

test('old DOS is told and refused', () => {
  expect(() => decode(single(TEXT, DOS))).toThrow('code page 850')
})

test('quotation marks of Windows-1252 beside words are not letters of another set', () => {
  expect(
    decode(single('”f”r” ”s”” „kallad„ †död †jul Šibenik möte', { '”': 0x94, '„': 0x84, '†': 0x86, Š: 0x8a })).encoding,
  ).toBe('windows-1252')
})

test('an odd zero byte is no UTF-16', () => {
  expect(() => decode(Uint8Array.from([0x61, 0x62, 0x63, 0, 0x64, 0x65]))).toThrow(ReadError)
})

describe('letters destroyed before the file came:', () => {
  test.each([
    ['UTF-8 read as Windows-1252', 'fÃ¶rslag pÃ¥ mÃ¶te, sÃ¥ Ã¤r det', true],
    ['question marks', 'f?rslag om m?te p? ?n, s? ?r det n?sta g?ng: v?gen', true],
    ['one foreign name', 'SÃ£o Paulo och förslag', false],
    ['addresses with questions', 'https://x.se/a?b c?d e?f g?h i?j k?l – förslag', false],
    ['questions without a space, in a text with its letters', 'vad?hur vem?när a?b c?d e?f å', false],
  ])('%s', (_, text, refused) => {
    if (refused) expect(() => usable([text])).toThrow(ReadError)
    else expect(usable([text])).toEqual([text])
  })
})

describe('what editors leave behind is white space, an end of a line, or a hyphen:', () => {
  test.each([
    ['a vertical tab', 'rad ett\vrad två', 'rad ett\nrad två'],
    ['the end of a page inside a line', 'rad ett\frad två\n\frad tre', 'rad ett\n\frad två\n\frad tre'],
    ['the next line of old machines', 'rad ett\u0085rad två', 'rad ett\nrad två'],
    [
      'separators inside a marked heading',
      '## Torget\u2028i norr\u2028och söder\nNytt\u2028torg',
      '## Torget i norr och söder\nNytt\ntorg',
    ],
    ['separators of lines and paragraphs', 'ett\u2028två\u2029tre', 'ett\ntvå\ntre'],
    ['separators of files, groups, records and fields', 'a\u001c b \u001dc \u001e d\u001f', 'a  b  c   d '],
    ['Word’s hyphens inside words', 'Anna\u001eLena sam\u001fman', 'Anna\u2011Lena sam\u00adman'],
    ['the end of a file', 'text\n\u001a', 'text\n'],
    ['the end of a file, twice', 'text\u001a\u001a\r\n', 'text'],
  ])('%s', (_, text, expected) => expect(decode(new TextEncoder().encode(text)).text).toBe(expected))

  test.each([
    ['a zero byte', 'a\u0000b'],
    ['the end of a file in its middle', 'a\u001ab'],
    ['an escape', 'a\u001b[1mb'],
    ['a bell', 'a\u0007b'],
  ])('not %s', (_, text) => {
    expect(() => decode(new TextEncoder().encode(text))).toThrow(ReadError)
  })
})
