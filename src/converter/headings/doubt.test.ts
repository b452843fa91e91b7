/** Numbers that may hold the sign of the §: whether a person is asked, or the document itself says what is meant. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import type { Line } from '../types/line.ts'
import { candidatesOf } from './candidates.ts'
import type { Found } from './choose.ts'
import { inDoubt, misread, withoutSign } from './doubt.ts'
import { FORMS } from './forms.ts'

interface Read {
  found: Found
  lines: readonly Line[]
}

/** The series of one form in lines that blank ones part. */
function read(name: string, ...raw: string[]): Read {
  const form = FORMS.find((one) => one.name === name)
  if (!form) throw new Error(`Unexpected form ${name}, expected one of the table`)
  const lines = toLines(textLines(raw.flatMap((line) => [line, ''])))
  return { found: { form, chain: candidatesOf(form, lines, []), again: new Set(), moved: [] }, lines }
}
const doubts = ({ found, lines }: Read, ...beside: string[]): string[] =>
  inDoubt(found, lines, beside).map(({ severity, line, found: said }) => `${severity} ${line ?? ''}: ${said ?? ''}`)
const meant = ({ found, lines }: Read, ...beside: string[]) =>
  withoutSign(found, lines, beside)?.map(({ value, last, number, label, rest }) => [value, last, number, label, rest])

const BARE = ['845 Val', '846 Taxa', '847 Bad']
const SAID = 'numren 845–847, som kan vara § 45–47 med paragraftecknet läst som 8'
const LETTERED = ['KS 834 Val', 'KS 835 Taxa', 'KS 836 Bad']

describe('a person is asked', () => {
  test.each<[string, string, string[], string]>([
    ['of a bare number', 'n title', BARE, `error 1: ${SAID}`],
    ['of a number apart', 'n  title', ['845   Val', '846   Taxa', '847   Bad'], `error 1: ${SAID}`],
    ['of a number alone', 'n alone', ['845', 'Val', '846', 'Taxa', '847', 'Bad'], `error 1: ${SAID}`],
    ['of a long number with a full stop', 'n.', ['845. Val', '846. Taxa', '847. Bad'], `error 1: ${SAID}`],
    [
      'of numbers with 5 first',
      'n title',
      ['Text', '545 Val', '546 Taxa', '547 Bad'],
      'error 3: numren 545–547, som kan vara § 45–47 med paragraftecknet läst som 5',
    ],
    [
      'of numbers with gaps',
      'n title',
      ['834 Val', '836 Taxa', '841 Bad'],
      'error 1: numren 834–841, som kan vara § 34–41 med paragraftecknet läst som 8',
    ],
    [
      'and warned of numbers of two figures',
      'n title',
      ['81 Val', '82 Taxa', '83 Bad', '84 Hus'],
      'warning 1: numren 81–84, som kan vara § 1–4 med paragraftecknet läst som 8',
    ],
    [
      'of numbers with letters that the text names with the sign',
      'letters n',
      [...LETTERED, 'Se KS § 35.'],
      'error 1: numren 834–836, som kan vara § 34–36 med paragraftecknet läst som 8',
    ],
  ])('%s', (_, form, raw, expected) => expect(doubts(read(form, ...raw))).toEqual([expected]))

  test('of what stands beside the lines too', () =>
    expect(doubts(read('letters n', ...LETTERED), 'Se KS § 35.')).toHaveLength(1))

  test('in words', () => {
    const { found, lines } = read('n title', ...BARE)
    expect(inDoubt(found, lines, [])).toMatchObject([
      {
        ruleId: 'number-doubtful',
        reason: 'Unexpected numbers 845–847, all with 8 first, as scanning reads §: they may be § 45–47',
        note: 'expected a § before each number; compare with the original, and write the § in the source if it stands there',
        expected: 'ett paragraftecken före varje nummer',
      },
    ])
  })
})

describe('nobody is asked', () => {
  test.each<[string, string, string[]]>([
    ['of numbers that begin otherwise', 'n title', ['745 Val', '746 Taxa', '747 Bad']],
    ['where one begins otherwise', 'n title', ['894 Val', '899 Taxa', '910 Bad']],
    ['where one number would begin with 0', 'n title', ['803 Val', '817 Taxa', '845 Bad']],
    ['where the text has such a number with its sign', 'n title', [...BARE, 'Enligt § 846 gäller detta.']],
    ['of short numbers with a full stop', 'n.', ['81. Val', '82. Taxa', '83. Bad', '84. Hus']],
    ['of numbers with letters alone', 'letters n', LETTERED],
    ['of those, whatever a heading says', 'letters n', ['KS 834 Val', 'KS 835 Svar på § 34', 'KS 836 Bad']],
    ['of those where the text names other numbers', 'letters n', [...LETTERED, 'Se KS § 12.']],
    ['of those where the text says what is meant', 'letters n', [...LETTERED, 'Paragrafer 34–36']],
    ['of those of four figures', 'letters n', ['KS 8451 Val', 'KS 8452 Taxa', 'Se KS § 51.']],
    ['where the last of two figures begins otherwise', 'n title', ['81 Val', '82 Taxa', '83 Bad', '84 Hus', '95 Väg']],
    ['of numbers with a sign that the text names shorter', '§ n', ['§ 845 Val', '§ 846 Taxa', 'Se § 46.']],
    ['of numbers with a sign', '§ n', ['§ 845 Val', '§ 846 Taxa', '§ 847 Bad']],
    ['of none', 'n title', ['Val', 'Taxa']],
  ])('%s', (_, form, raw) => expect(doubts(read(form, ...raw))).toEqual([]))
})

describe('numbers with letters lose their first figure', () => {
  const shorter = [
    [34, 34, '34', '§ 34', 'Val'],
    [35, 35, '35', '§ 35', 'Taxa'],
    [36, 36, '36', '§ 36', 'Bad'],
  ]
  test('where the text tells the range', () =>
    expect(meant(read('letters n', ...LETTERED, 'Paragrafer 34–36'))).toEqual(shorter))
  test('where it is told beside', () =>
    expect(meant(read('letters n', ...LETTERED), 'Paragrafer 34–36')).toEqual(shorter))
  test('with 5 first', () =>
    expect(meant(read('letters n', 'KS 545 Val', 'KS 546 Taxa', 'Paragrafer 45–46'))).toEqual([
      [45, 45, '45', '§ 45', 'Val'],
      [46, 46, '46', '§ 46', 'Taxa'],
    ]))
  test.each<[string, string, string[]]>([
    ['where it tells another', 'letters n', [...LETTERED, 'Paragrafer 34–38']],
    ['where it only names one', 'letters n', [...LETTERED, 'Se KS § 35.']],
    ['where it tells nothing', 'letters n', LETTERED],
    ['where there are no letters', 'n title', ['834 Val', '835 Taxa', '836 Bad', 'Paragrafer 34–36']],
    ['of two figures', 'letters n', ['KS 84 Val', 'KS 85 Taxa', 'Paragrafer 4–5']],
  ])('but not %s', (_, form, raw) => expect(meant(read(form, ...raw))).toBeUndefined())
})

test('that signs were misread is told on the first of them', () => {
  const { chain } = read('n title', 'Text', ...BARE).found
  expect(misread(chain)).toMatchObject({
    ruleId: 'sign-misread',
    line: 3,
    reason: 'Unexpected signs where each § should stand, as scanning reads them (8, 5, S, $), expected §',
    note: 'the numbers were read as § 845 to § 847; check them against the original',
  })
  expect(misread([])).toMatchObject({
    line: null,
    note: 'the numbers were read as §  to § ; check them against the original',
  })
})
