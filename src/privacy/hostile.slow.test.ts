/**
 * Whatever is put into a value, it does not hide it; whatever a text holds, its lines stay and the time follows its
 * length.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverLines, coverText } from './cover.ts'
import { leaksIn } from './gate.ts'
import { look } from './look.ts'

const isUnseen = (sign: string): boolean => /^\p{Cf}$/u.test(sign)
/** The same cases each time: a run that fails by chance tells nobody what broke. `HOSTILE_SEED=random` tries others. */
const SEED = process.env['HOSTILE_SEED'] === 'random' ? Math.floor(Math.random() * 2 ** 31) : 20_261_126
const unseen = fc.oneof(
  fc
    .integer({ min: 0, max: 0xe01ef })
    .filter((code) => !(code >= 0xd800 && code <= 0xdfff))
    .map((code) => String.fromCodePoint(code))
    .filter(isUnseen),
  fc.constantFrom(
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u202e',
    '\ufe0f',
    '\u{e0100}',
    '\u034f',
    '\u0332',
    '\u0001',
  ),
)
const values = fc.constantFrom(
  ['850709-9805', 'personnummer'],
  ['8507099805', 'personnummer'],
  ['070-123 45 67', 'telefonnummer'],
  ['kim.provsson@postlada.example', 'e-postadress'],
  ['192.168.77.10', 'ip-adress'],
  ['7c1b2c3d-1111-2222-3333-4a5b6c556677', 'e-signatur-id'],
)

test('a sign that nobody sees hides nothing, wherever it stands', () => {
  fc.assert(
    fc.property(
      values,
      fc.array(fc.tuple(fc.nat(), unseen), { minLength: 1, maxLength: 4 }),
      ([value = '', kind = ''], signs) => {
        const letters = Array.from(value)
        for (const [at, sign] of signs) letters.splice(1 + (at % (letters.length - 1)), 0, sign)
        const covered = look(coverText(`Sökande ${letters.join('')} här.`)).text
        expect(covered).toBe(`Sökande [maskerat: ${kind}] här.`)
      },
    ),
    { numRuns: 1000, seed: SEED },
  )
})

const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '850709',
        '-',
        '9805',
        '\n',
        ' ',
        '|',
        '@',
        'kim',
        '.',
        'gmail.com',
        '070',
        '123 45 67',
        '\r',
        '\u200b',
        '\u030a',
        '&#45;',
        '<br>',
        '\\',
        '[maskerat: personnummer]',
        'Kim',
        'Prov',
        'son',
        '- ',
        '> ',
        '\u2028',
        '(at)',
        'IP ',
        '10.0.0.1',
        'hem ',
        '08-123456',
        '©',
        ',com',
        '  ',
        'Pnr',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((all) => all.join(''))

test('any text: as many lines as before, and what is covered stays as it is', () => {
  fc.assert(
    fc.property(pieces, fc.array(fc.nat(6), { maxLength: 3 }), (text, skipped) => {
      const lines = text.split('\n')
      const once = coverLines(lines, {
        asked: ['Kim Provson'],
        skip: new Set(skipped.filter((at) => at < lines.length)),
      })
      expect(once.lines).toHaveLength(lines.length)
      once.lines.forEach((line, at) =>
        expect(line !== lines[at]).toBe(once.masked.some(({ span }) => span[0] === at + 1)),
      )
      const rest = coverText(text, ['Kim Provson'])
      expect(leaksIn(`\n${coverText(rest, ['Kim Provson'])}`, ['Kim Provson'])).toEqual([])
    }),
    { numRuns: 1000, seed: SEED },
  )
})

const SIZE = 60_000
const MILLION = new Set(['1', '-', '@', 'geo'])
describe('a text of one thing, over and over, is read in the time that its length asks:', () => {
  test.each([
    '1',
    '-',
    '@',
    'a@',
    'a.',
    '07 ',
    '070-123 45 67 ',
    '070-123  \n',
    'hem 08-123456 ',
    '850709-',
    '850709  9805\n',
    '850709  9805  ',
    'a©gmail , ',
    '850709 9805 ',
    '1 ',
    ' ',
    '\n',
    '| ',
    '(at)',
    '&#4',
    '<b ',
    '\\',
    '\u200b',
    'a\u0301',
    '\u200b\u0301',
    '0f',
    '0f:',
    ':',
    'K-\n',
    'id ',
    'geo',
    'personnummer ',
    '[maskerat: ',
    '- 1\n',
  ])('%j', (unit) => {
    const text = unit.repeat(MILLION.has(unit) ? 1_000_000 : Math.ceil(SIZE / unit.length))
    expect(coverLines(text.split('\n'), { asked: ['Kim Provson', 'K'] }).lines).toHaveLength(text.split('\n').length)
    expect(leaksIn(`---\n${text}\n---\n`, ['Kim Provson'])).toBeInstanceOf(Array)
  })
})
