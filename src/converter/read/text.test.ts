import { describe, expect, test } from 'vitest'
import { ReadError } from './error.ts'
import { toLines } from '../clean/lines.ts'
import { readText } from './plain.fixture.ts'
import { textLines } from './text.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16le = (text: string): number[] =>
  Array.from(text).flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8])
const utf16be = (text: string): number[] =>
  Array.from(text).flatMap((char) => [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 0xff])
const latin1 = (text: string): number[] => Array.from(text).map((char) => char.charCodeAt(0))

describe('the encoding is found from the bytes:', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', utf8('§ 1 Möte på ön'), 'utf-8'],
    ['UTF-8 with a byte-order mark', utf8('\ufeff§ 1 Möte på ön'), 'utf-8'],
    ['UTF-16, low byte first', Uint8Array.from([0xff, 0xfe, ...utf16le('§ 1 Möte på ön')]), 'utf-16le'],
    ['UTF-16, high byte first', Uint8Array.from([0xfe, 0xff, ...utf16be('§ 1 Möte på ön')]), 'utf-16be'],
    ['Windows-1252', Uint8Array.from(latin1('§ 1 Möte på ön')), 'windows-1252'],
  ])('%s', (_, bytes, encoding) =>
    expect(readText(bytes)).toMatchObject({ format: 'text', encoding, lines: ['§ 1 Möte på ön'] }),
  )
})

test('curly quotes and dashes of Windows-1252 are themselves', () => {
  expect(readText(Uint8Array.from([0x94, 0x6d, 0xf6, 0x74, 0x65, 0x94, 0x20, 0x96])).lines).toEqual(['”möte” –'])
})

test.each([
  ['LF', 'a\nb\n', ['a', 'b', '']],
  ['CR LF', 'a\r\nb', ['a', 'b']],
  ['CR', 'a\rb', ['a', 'b']],
  ['a page', 'a\fb', ['a', '\fb']],
])('lines end at %s', (_, text, lines) => expect(readText(utf8(text)).lines).toEqual(lines))

describe('is refused, with the line:', () => {
  test.each<[string, Uint8Array, string, number | null]>([
    ['nothing', new Uint8Array(), 'empty', null],
    ['blank lines', utf8(' \n\t\n\u00a0'), 'empty', null],
    ['a zero byte', Uint8Array.from([0x61, 0, 0x62]), 'binary', null],
    ['the head of a zip', Uint8Array.from([0x50, 0x4b, 0x03, 0x04]), 'binary', null],
    ['U+FFFD', utf8('rad\nf\ufffdrslag'), 'destroyed-letters', 2],
    ['a line of 30,001 signs', utf8(`rad\n${'a'.repeat(30_001)}`), 'line-too-long', 2],
    ['100,001 lines', utf8('a\n'.repeat(100_000)), 'too-many-lines', 100_000],
  ])('%s', (_, bytes, rule, line) => {
    const attempt = (): unknown => readText(bytes)
    expect(attempt).toThrow(ReadError)
    expect(attempt).toThrow(
      expect.objectContaining({
        ruleId: rule,
        line,
        message: expect.stringMatching(/^Unexpected /) as string,
        advice: expect.stringMatching(/^expected /) as string,
      }),
    )
  })
})

describe('signs of Markdown', () => {
  const shown = (text: string): string[] =>
    toLines(textLines(text.split('\n'))).map(({ text: line, rank }) => `${rank ?? '-'} ${line}`)
  test.each([
    [
      'are what was printed in a text that is none',
      '# tjänster: 4\n** Not: se bilaga **',
      ['- # tjänster: 4', '- ** Not: se bilaga **'],
    ],
    [
      'also where each stands apart',
      '# tjänster: 4\n\n** Not: se bilaga **\n\n# lokaler: 2',
      ['- # tjänster: 4', '- ** Not: se bilaga **', '- # lokaler: 2'],
    ],
    ['are headings where several stand apart', '# Möte\n\n## § 1 Val\n\nText', ['1 Möte', '2 § 1 Val', '- Text']],
    ['so are lines in bold', '**§ 1 Val**\nText\n\n**§ 2 Taxa**', ['- § 1 Val', '- Text', '- § 2 Taxa']],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})
