import { describe, expect, test } from 'vitest'
import { textLines } from '../read/text.ts'
import { toLines } from '../clean/lines.ts'
import { isLabelAgain, labelIn, titleOf, wordsOf } from './title-words.ts'

test.each<[label: string, rest: string, lines: string[], told: string]>([
  ['§ 12', 'Budget', ['§ 12 Budget'], '§ 12'],
  ['§ 12', 'KSAU § 11', ['§ 12   KSAU § 11'], '§ 12 (KSAU § 11)'],
  ['§ 12', '', ['§ 12', '(KSAU § 11)', 'Dnr KS 2024/16', 'AU § 3'], '§ 12 (KSAU § 11, AU § 3)'],
  ['§ 12', 'AU § 3, Dnr KS 2024/16', ['§ 12   AU § 3, Dnr KS 2024/16', 'Budget'], '§ 12 (AU § 3)'],
  ['§ 12', 'Dnr KS 2024/16 (AU § 3)', ['§ 12   Dnr KS 2024/16 (AU § 3)', 'Budget'], '§ 12 (AU § 3)'],
  ['§ 12', 'Dnr KS 2024/16 § 3 AU', ['§ 12   Dnr KS 2024/16 § 3 AU', 'Budget'], '§ 12 (§ 3 AU)'],
  // What the label has it does not say again; another number that begins so is another §.
  ['KSAU § 11, KS § 12', '', ['KSAU § 11', 'KS § 12'], 'KSAU § 11, KS § 12'],
  ['KS § 12', '', ['KS § 12', 'KS § 1'], 'KS § 12 (KS § 1)'],
  ['KS § 12', '', ['KS § 12', 'KF § 12'], 'KS § 12 (KF § 12)'],
  ['§ 12', '', ['§ 12', 'Nämnden § 3'], '§ 12 (Nämnden § 3)'],
  // The number on the agenda, above a title
  ['§ 12', 'Ärende 9', ['§ 12   Ärende 9', 'Budget'], '§ 12 Ärende 9'],
  ['§ 12', 'Punkt 9', ['§ 12   Punkt 9'], '§ 12'],
  ['§ 12', 'Ärende 9 i listan', ['§ 12   Ärende 9 i listan', 'och annat'], '§ 12'],
  // Finland's stamp says the heading's own number again.
  [
    'Tekniska nämnden § 17 12.03.2024',
    '',
    ['Tekniska nämnden § 17 12.03.2024', 'TEKN § 17'],
    'Tekniska nämnden § 17 12.03.2024',
  ],
])('"%s" with "%s" of %j is labelled "%s"', (label, rest, lines, told) => {
  expect(labelIn({ label, number: /\d+/.exec(label)?.[0] ?? '', rest }, toLines(textLines(lines)))).toBe(told)
})

const linesOf = (...raw: string[]) => toLines(textLines(raw))

test('what has no label, or no line, has none', () => {
  expect(labelIn({ label: null, number: '12', rest: 'Budget' }, linesOf('Budget', 'KSAU § 11'))).toBeNull()
  expect(labelIn({ label: '§ 12', number: '12', rest: 'Budget' }, [])).toBe('§ 12')
})

test.each<[label: string, lines: string[], told: string]>([
  // A line below that is words names no § of the heading.
  ['§ 12', ['§ 12', 'Yttrande från KSAU § 11'], '§ 12'],
  // Only what a stamp begins with is said again, and only with its number.
  [
    'Tekniska nämnden § 17 12.03.2024',
    ['Tekniska nämnden § 17 12.03.2024', 'KST § 17'],
    'Tekniska nämnden § 17 12.03.2024 (KST § 17)',
  ],
  [
    'Tekniska nämnden § 17 12.03.2024',
    ['Tekniska nämnden § 17 12.03.2024', 'TEKN § 117'],
    'Tekniska nämnden § 17 12.03.2024 (TEKN § 117)',
  ],
])('"%s" of %j is labelled "%s"', (label, lines, told) => {
  expect(labelIn({ label, number: /\d+/.exec(label)?.[0] ?? '', rest: '' }, linesOf(...lines))).toBe(told)
})

test.each<[line: string, label: string | null, again: boolean]>([
  ['KS § 63 Ny skola', 'KSAU § 31, KS § 63', true],
  ['KSAU § 31', 'KSAU § 31, KS § 63', true],
  ['KS § 64 Ny skola', 'KSAU § 31, KS § 63', false],
  ['KS § 63, KF § 12', 'KSAU § 31, KS § 63', false],
  ['KS § 63', 'KS § 63', false],
  ['Ny skola', 'KSAU § 31, KS § 63', false],
  ['KS § 63', null, false],
])('"%s" below "%s" says the label again: %s', (text, label, again) => {
  const [line] = linesOf(text)
  expect(line && isLabelAgain(line, { label })).toBe(again)
})

describe('the words of a heading', () => {
  test('on a line of cells are one title, beside the number of the matter', () => {
    const [line] = linesOf('Ny skola    i Ekby    KS 2024/16')
    expect(line && wordsOf(line)).toEqual({ title: 'Ny skola i Ekby', dnr: ['KS 2024/16'] })
  })
  test.each<[label: string | null, rest: string, lines: string[], title: string, dnr: string[]]>([
    ['§ 12', 'Ny skola', ['§ 12 Ny skola'], 'Ny skola', []],
    ['§ 12', 'Ny skola', [], 'Ny skola', []],
    ['§ 12', 'Ny skola i', ['§ 12 Ny skola i', 'Ekby'], 'Ny skola i Ekby', []],
    ['§ 12', '', ['§ 12', 'Ny skola', 'KS 2024/16'], 'Ny skola', ['KS 2024/16']],
    ['§ 12', 'Ny skola KS 2024/16', ['§ 12 Ny skola    KS 2024/16', 'i Ekby'], 'Ny skola i Ekby', ['KS 2024/16']],
    ['§ 12', '24/88', ['§ 12   24/88', 'Ny skola'], 'Ny skola', ['24/88']],
    ['§ 12', '88-2024', ['§ 12   88-2024', 'Ny skola'], 'Ny skola', ['88-2024']],
    ['§ 12', '2024/88 - 045', ['§ 12   2024/88 - 045', 'Ny skola'], 'Ny skola', ['2024/88 - 045']],
    ['§ 12', '24/88', ['§ 12   24/88'], '24/88', []],
    ['§ 12', '13.30', ['§ 12   13.30', 'Ny skola'], '13.30 Ny skola', []],
    ['§ 12', '2024-03-12', ['§ 12   2024-03-12', 'Ny skola'], '2024-03-12 Ny skola', []],
    ['KSAU § 31, KS § 63', 'Ny skola', ['KSAU § 31, KS § 63 Ny skola', 'KS § 63'], 'Ny skola', []],
    ['§ 12', 'Ny skola (KS 2024/16)', ['§ 12 Ny skola (KS 2024/16)'], 'Ny skola', ['KS 2024/16']],
  ])('%s "%s" of %j', (label, rest, lines, title, dnr) => {
    expect(titleOf({ label, rest }, linesOf(...lines))).toEqual({ title, dnr })
  })
})
