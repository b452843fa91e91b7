import { describe, expect, test } from 'vitest'
import { toLines } from './lines.ts'
import { rowLine, sourceLine } from '../read/source-line.ts'
import { textLines } from '../read/text.ts'
import type { SourceLine } from '../types/source.ts'

describe('a line is made ready for matching:', () => {
  test.each([
    ['no-break space', '§\u00a02', '§ 2'],
    ['narrow no-break space', 'Anna\u202fEk', 'Anna Ek'],
    ['tabs', 'a\tb \t c', 'a b c'],
    ['form feed', '\fa', 'a'],
    ['ends', '  a  ', 'a'],
    ['zero-width signs', 'be\u200bslut\ufeff', 'beslut'],
    ['soft hyphens', 'Bered\u00adnings\u00adbeslut', 'Beredningsbeslut'],
    [
      'soft hyphens beside hyphens',
      'IT-\u00adenheten, e\u00ad-post, 2024\u2013\u00ad2026',
      'IT-enheten, e-post, 2024\u20132026',
    ],
    [
      'soft hyphens that stand for hyphens',
      'BG\u00adledamot, e\u00adpost, 2024\u00ad03',
      'BG-ledamot, e-post, 2024-03',
    ],
    ['bullet of a symbol font', '\uf0b7 punkt', '• punkt'],
    ['letters set as one', 'Traﬁk och aﬀär', 'Trafik och affär'],
    ['hyphens that let no line end', 'TN 2024\u201112, E\u20104', 'TN 2024-12, E-4'],
    ['combining ring', 'a\u030a', 'å'],
    ['runs of spaces inside', 'Gator  \u00a0 12', 'Gator 12'],
    ['letters of a heading word set apart', 'B E S L U T', 'BESLUT'],
    ['its words too', ' B E S L U T  I   N Ä M N D E N :', 'BESLUT I NÄMNDEN:'],
    ['what the document is, set apart', 'P r o t o k o l l', 'Protokoll'],
    ['letters of no such word', 'M S C L V', 'M S C L V'],
    ['letters and more', 'B E S L U T 12', 'B E S L U T 12'],
    ['letters of a short word', 'J Ä V', 'J Ä V'],
    ['a dot between words is no bullet', 'Anna · Bo och 3 · 4', 'Anna · Bo och 3 · 4'],
  ])('%s', (_, raw, expected) => expect(toLines(textLines([raw])).map(({ text }) => text)).toEqual([expected]))
})

test('blank lines leave their number, and white space before the text is told of', () => {
  expect(toLines(textLines(['ett', '', ' \u00a0', ' två', '\t', 'tre']))).toMatchObject([
    { number: 1, text: 'ett', gap: 0, opens: null },
    { number: 4, text: 'två', gap: 2, opens: 'set-in' },
    { number: 6, text: 'tre', gap: 1, opens: null },
  ])
})

test('what stands apart is made ready too', () => {
  const [line] = toLines(textLines(['  \u00a7\u00a012\t Taxa fo\u0308r bad   KS\u00a02024/3 ']))
  expect(line?.pieces).toEqual([
    { text: '§ 12', at: 2 },
    { text: 'Taxa för bad', at: 8 },
    { text: 'KS 2024/3', at: 24 },
  ])
})

test.each<[string, string[]]>([
  ['Ada        [maskerat: telefonnummer]', ['Ada', '[maskerat: telefonnummer]']],
  ['[maskerat: namn]   070', ['[maskerat: namn]', '070']],
])('of a covered line what is left stands apart: %s', (shown, expected) => {
  expect(toLines(textLines(['Ada   070']), [shown])[0]?.pieces.map(({ text }) => text)).toEqual(expected)
})

test('the mark of a heading is no piece', () => {
  const lines = toLines([sourceLine('##   § 1  Val   ##', { rank: 2 })])
  expect(lines.map(({ text, pieces }) => [text, ...pieces.map((piece) => piece.text)])).toEqual([
    ['§ 1 Val', '§ 1', 'Val'],
  ])
})

test('a covered value stays in its cell', () => {
  const row = rowLine(['Ada', '', '070-123 45 67'])
  const covered = toLines([row], ['Ada        [maskerat: telefonnummer]'])
  expect(covered[0]?.cells).toEqual(['Ada', '', '[maskerat: telefonnummer]'])
})

test('what a reader knows of a line goes with it, and nothing that it does not', () => {
  const shape = (line: SourceLine) => {
    const [found] = toLines([line])
    return [found?.isFarIn, found?.isBold, found?.leads, found?.opensPage, Object.keys(found ?? {}).length]
  }
  const [plain] = textLines(['Ekby'])
  if (!plain) throw new Error('a line')
  const [, , , , own] = shape(plain)
  expect(shape(plain)).toEqual([undefined, undefined, undefined, undefined, own])
  expect(shape({ ...plain, isFarIn: true })).toEqual([true, undefined, undefined, undefined, Number(own) + 1])
  expect(shape({ ...plain, isBold: true })).toEqual([undefined, true, undefined, undefined, Number(own) + 1])
  expect(shape({ ...plain, leads: '  Ada\u00a0Provlund ' })).toEqual([
    undefined,
    undefined,
    'Ada Provlund',
    undefined,
    Number(own) + 1,
  ])
})

test('the first line with words below what parts two pages opens a page', () => {
  const opens = (...raw: string[]): (true | undefined)[] => toLines(textLines(raw)).map(({ opensPage }) => opensPage)
  expect(opens('ett', '\ftvå', 'tre')).toEqual([undefined, true, undefined])
  expect(opens('ett', ' \f', '', 'två', 'tre')).toEqual([undefined, true, undefined])
  expect(opens('ett\ftvå')).toEqual([undefined])
})

test.each<[cells: string[], isRow: boolean]>([
  [['att', 'godkänna rapporten'], false],
  [['att:', 'godkänna rapporten'], false],
  [['ATT,', 'godkänna rapporten'], false],
  [[' att ', 'godkänna rapporten'], false],
  [['', ' ', 'att', 'godkänna rapporten'], false],
  [['att godkänna', 'rapporten'], true],
  [['skatt', '5'], true],
  [['attest', '5'], true],
  [['att.', '5'], true],
  [['5', 'att'], true],
])('%j are cells of a row, and no clause: %s', (cells, isRow) => {
  expect(toLines([rowLine(cells)])[0]?.cells !== null).toBe(isRow)
})

test('of a covered row that lost its cells what stands apart are its cells', () => {
  const [line] = toLines([rowLine(['Ada', '070-123 45 67'])], ['[maskerat: namn]   och    annat'])
  expect(line?.cells).toEqual(line?.pieces.map(({ text }) => text))
})
