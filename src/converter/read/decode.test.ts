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
    ['a break in the title of a §', '§ 2 Torget\u2028i norr\vNytt\vtorg', '§ 2 Torget i norr\nNytt torg'],
    ['a break before clauses', 'KS § 2 Torget\vatt anta\vtaxan', 'KS § 2 Torget\natt anta taxan'],
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

describe('with a mark at the start:', () => {
  test.each<[string, number[], string, string]>([
    ['UTF-16, low byte first', [0xff, 0xfe, 0x41, 0, 0x42], 'utf-16le', 'A'],
    ['UTF-16, high byte first', [0xfe, 0xff, 0, 0x41], 'utf-16be', 'A'],
    ['half a mark is a letter', [0xff, 0x41, 0x42], 'windows-1252', 'ÿAB'],
    ['nor is the other half one', [0xfe, 0x41, 0x42], 'windows-1252', 'þAB'],
    ['nor what stands behind another letter', [0x41, 0xfe, 0x42], 'windows-1252', 'AþB'],
    ['nor behind one, the other way', [0x41, 0xff, 0x42], 'windows-1252', 'AÿB'],
  ])('%s', (_, bytes, encoding, text) => {
    const decoded = decode(Uint8Array.from(bytes))
    expect([decoded.encoding, decoded.text.slice(0, text.length)]).toEqual([encoding, text])
  })
})

describe('the bytes have the last word on what a file says of itself:', () => {
  const bytes = Uint8Array.from([0x41, 0xd0, 0x42])
  test.each<[string | undefined, string]>([
    ['iso-8859-5', 'iso-8859-5'],
    ['utf-8', 'windows-1252'],
    ['UTF8', 'windows-1252'],
    ['utf-16', 'windows-1252'],
    ['no-such-set', 'windows-1252'],
    ['', 'windows-1252'],
    [undefined, 'windows-1252'],
  ])('"%s" is read as %s', (declared, encoding) => expect(decode(bytes, declared).encoding).toBe(encoding))
  test('UTF-8 without fault is UTF-8', () =>
    expect(decode(new TextEncoder().encode('på ön'), 'iso-8859-5')).toEqual({ text: 'på ön', encoding: 'utf-8' }))
})

describe('old Macintosh is told by five of its letters inside words:', () => {
  const encodingOf = (text: string): string => decode(single(text, MAC)).encoding
  test.each([
    ['five', 'åb äb öb åz äz', 'macintosh'],
    ['four', 'åb äb öb åz', 'windows-1252'],
    ['before and behind capitals', 'åA Zä öA Zå äA', 'macintosh'],
    ['behind small letters', 'aå zä aö zå aä', 'macintosh'],
    ['not beside signs and figures', 'å@ ä[ ö` å{ ä1 ö-', 'windows-1252'],
    ['not alone', 'å ä ö å ä ö', 'windows-1252'],
    ['nor behind signs', '@å [ä `ö {å 1ä', 'windows-1252'],
  ])('%s', (_, text, encoding) => expect(encodingOf(text)).toBe(encoding))
})

test('what is refused says which byte, where, and what to do', () => {
  const refusal = (bytes: Uint8Array): ReadError => {
    try {
      decode(bytes)
    } catch (error) {
      if (error instanceof ReadError) return error
    }
    throw new Error('expected to be refused')
  }
  const binary = refusal(Uint8Array.from([0x61, 0x62, 0x07, 0x63]))
  expect([binary.ruleId, binary.message, binary.advice]).toEqual([
    'binary',
    expect.stringMatching(/0x07 at offset 2/),
    expect.stringContaining('plain text'),
  ])
  const dos = refusal(single(TEXT, DOS))
  expect([dos.ruleId, dos.message, dos.advice]).toEqual([
    'unknown-encoding',
    expect.stringContaining('850'),
    expect.stringContaining('UTF-8'),
  ])
  expect(refusal(Uint8Array.from([0x07])).message).toContain('offset 0')
  const wide = refusal(Uint8Array.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))
  expect([wide.ruleId, wide.message]).toEqual(['unknown-encoding', expect.stringContaining('UTF-32')])
})

test('a text of nothing, or of ends of files alone, is empty', () => {
  expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' })
  expect(decode(Uint8Array.from([0x1a, 0x0a])).text).toBe('')
})

describe('UTF-16 without a mark has its zeroes on one side:', () => {
  test('six of ten letters at least', () => {
    const mixed = (swedish: number): Uint8Array => utf16('a'.repeat(swedish) + '→'.repeat(10 - swedish), 0)
    expect(decode(mixed(6)).encoding).toBe('utf-16le')
    expect(() => decode(mixed(5))).toThrow(ReadError)
  })
  test('none on the other', () => {
    expect(() => decode(Uint8Array.from([...utf16('Ekby', 0), 0, 0x41]))).toThrow(ReadError)
    expect(() => decode(Uint8Array.from([...utf16('Ekby', 1), 0x41, 0]))).toThrow(ReadError)
  })
  test('and as many bytes on both', () => {
    expect(() => decode(utf16('Ekby', 0).subarray(0, 7))).toThrow(ReadError)
    expect(decode(utf16('a', 0))).toEqual({ text: 'a', encoding: 'utf-16le' })
  })
})
