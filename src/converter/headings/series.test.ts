import { describe, expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import { findSeries } from './series.ts'

const found = (...raw: string[]) => findSeries(toLines(textLines(raw)))
const headings = (...raw: string[]): string[] =>
  found(...raw).headings.map(({ number, line }) => `${number} at ${line}`)

describe('the headings of a series:', () => {
  test.each<[string, string[], string[]]>([
    ['§ and number', ['§ 1 Upprop', 'text.', '', '§ 2 Val'], ['1 at 1', '2 at 4']],
    ['with a dot', ['§ 1.  Upprop', '', '§ 2. Val'], ['1 at 1', '2 at 3']],
    ['without a space', ['§1 Upprop', '', '§2 Val'], ['1 at 1', '2 at 3']],
    ['letters of the body before', ['KS § 12 Upprop', '', 'KS § 13 Val'], ['12 at 1', '13 at 3']],
    ['number before §', ['12 § Upprop', '', '13 § Val'], ['12 at 1', '13 at 3']],
    ['numbered points', ['1. Upprop', '', 'Text.', '', '2. Val'], ['1 at 1', '2 at 5']],
    ['the word Ärende', ['Ärende 1', 'Upprop.', '', 'Ärende 2', 'Val.'], ['1 at 1', '2 at 4']],
    [
      'sub-items by letter',
      ['7. Aktuellt', '', '7 a) Vatten', '', '7 b) Gator', '', '8. Nästa möte'],
      ['7 at 1', '7a at 3', '7b at 5', '8 at 7'],
    ],
    [
      'a wrapped cross-reference is none',
      ['§ 76 Lokaler', '', 'Nämnden har tidigare enligt', '§ 77 beslutat om detta.', '', '§ 77 Badhus'],
      ['76 at 1', '77 at 6'],
    ],
    [
      'a lower number in the text is none',
      ['§ 76 Lokaler', '', 'Enligt avtalets', '§ 5 gäller hyran.', '', '§ 77 Badhus'],
      ['76 at 1', '77 at 6'],
    ],
    [
      'numbered clauses are none beside §',
      ['§ 1 Val', '', '1. att välja', '', '2. att utse', '', '§ 2 Slut'],
      ['1 at 1', '2 at 7'],
    ],
    [
      'an agenda gives way to the minutes',
      ['§ 1 Upprop', '§ 2 Val', '', '§ 1 Upprop', '', 'Text.', '', '§ 2 Val'],
      ['1 at 4', '2 at 8'],
    ],
    [
      'a list of contents gives way to the minutes',
      ['§ 1 Upprop ....... 1', '§ 2 Val . . . . . . 2', '', '§ 1 Upprop', '', '§ 2 Val'],
      ['1 at 4', '2 at 6'],
    ],
    [
      'the § of the body that meets, first or last',
      ['KS § 3 Val', '', 'AU § 7, KS § 4 Bad', '', 'KS § 5, AU § 8 Slut'],
      ['3 at 1', '4 at 3', '5 at 5'],
    ],
    [
      'after a bullet, also close to its title',
      ['• 1. Upprop', '• 2. Val', '• 3.Bad', '• 4. Slut'],
      ['1 at 1', '2 at 2', '3 at 3', '4 at 4'],
    ],
    [
      'those that go step by step, though a list inside has more',
      [
        '§64 Öppnande',
        '',
        '§65 Val',
        '',
        '§66 Protokoll',
        '',
        'att ändra',
        '',
        '§41 Till.',
        '',
        '§48 Till.',
        '',
        '§54 Till.',
        '',
        '§57 Till.',
      ],
      ['64 at 1', '65 at 3', '66 at 5'],
    ],
    ['those of an extract, which leap', ['§ 3 Val', '', '§ 8 Bad', '', '§ 21 Slut'], ['3 at 1', '8 at 3', '21 at 5']],
    [
      'those that leap, where too few go step by step',
      ['§3 Val', '', '§4 Bad', '', '§41 Till.', '', '§48 Till.', '', '§54 Till.', '', '§57 Till.', '', '§63 Till.'],
      ['3 at 1', '4 at 3', '41 at 5', '48 at 7', '54 at 9', '57 at 11', '63 at 13'],
    ],
    [
      'set in like the list inside an item, the ones at the margin',
      ['1. Upprop', '', '    1. Ada', '    2. Bo', '', '2. Val', '', '3. Slut'],
      ['1 at 1', '2 at 6', '3 at 8'],
    ],
    ['one word "Ärende" is no series of points', ['Ärende 1', 'Upprop.'], []],
    ['one § is a series, one point is none', ['1. Upprop', '', 'Text.'], []],
    ['one § alone', ['§ 1 Upprop', '', 'Text.'], ['1 at 1']],
    ['text without numbers has none', ['Hej', '', 'på er'], []],
    ['sentences with numbers have none', ['1. Vi ses.', '', '2. Vi går.'], []],
  ])('%s', (_, raw, expected) => expect(headings(...raw)).toEqual(expected))
})

test('a number passed over is told of', () => {
  expect(found('§ 3 Val', '', '§ 5 Slut').gaps).toEqual([{ after: '3', before: '5', line: 3 }])
  expect(found('§ 3 Val', '', '§ 4 Slut').gaps).toEqual([])
  expect(found('§§ 3–5 Rapporter', '', '§ 6 Slut').gaps).toEqual([])
  expect(found('§§ 3–5 Rapporter', '', '§ 7 Slut').gaps).toHaveLength(1)
})

test.each([
  ['the word forts.', '§ 16 forts.'],
  ['forts. after the title', '§ 16 Gator forts.'],
  ['the word in brackets', '§ 16 Gator (fortsättning)'],
  ['the title alone', '§ 16 Gator'],
  ['the number alone', '§ 16'],
])('a heading printed again is merged: %s', (_, again) => {
  const series = found('§ 16 Gator', '', 'Text.', '', again, '', 'Text.', '', '§ 17 Val')
  expect(series.headings.map(({ line }) => line)).toEqual([1, 9])
  expect(series.repeated.map(({ line }) => line)).toEqual([5])
})

test('nothing is printed again, passed over or told of where there is no series', () => {
  expect(found('Hej', '', 'på er')).toEqual({ headings: [], repeated: [], gaps: [], messages: [] })
})

test('a number printed again that is no heading is merged with none', () => {
  expect(found('§ 16 Gator', '', 'Text.', '', '§ 17 Val', '', '§ 3', '', '§ 3').repeated).toEqual([])
})

test('label and rest are as printed', () => {
  expect(found('§ 2.  Upprop och val', '', '§ 3.  Slut').headings[0]).toMatchObject({
    label: '§ 2.',
    rest: 'Upprop och val',
    style: 'p',
    depth: 0,
  })
  expect(found('7. Aktuellt', '', '7 a) Vatten', '', '8. Slut').headings[1]).toMatchObject({
    label: '7 a)',
    rest: 'Vatten',
    style: 'punkt',
    depth: 1,
  })
})

describe('signs that scanning misread', () => {
  const messages = (...raw: string[]): string[] => found(...raw).messages.map(({ ruleId }) => ruleId)
  test('are told of', () => {
    expect(messages('§ 1 Upprop', '', '8 2 Val', '', 'S 3 Slut')).toEqual(['sign-misread'])
    expect(messages('§ 1 Upprop', '', '§ 2 Val', '', '§ 3 Slut')).toEqual([])
  })
  test.each<[string, string[], string[]]>([
    ['between those that it read', ['§ 1 Upprop', '', '8 2 Val', '', 'S 3 Slut'], ['1 at 1', '2 at 3', '3 at 5']],
    ['not where a number is passed over', ['S 1 Upprop', '', 'S 2 Val', '', 'S 4 Slut'], []],
    ['not where the numbers go on without', ['88 Val', '', '89 Taxa', '', '90 Bad'], ['88 at 1', '89 at 3', '90 at 5']],
    ['not of two alone', ['S 1 Upprop', '', 'S 2 Val'], []],
    [
      'over a line that was lost',
      ['87 A', '88 B', '89 C', '810 D', '812 E', '813 F', '814 G'].flatMap((line) => [line, '']),
      ['7 at 1', '8 at 3', '9 at 5', '10 at 7', '12 at 9', '13 at 11', '14 at 13'],
    ],
  ])('%s', (_, raw, expected) => expect(headings(...raw)).toEqual(expected))

  test.each<[string, string[]]>([
    ['the cover', ['Paragrafer 45–47', '', '845 Val', '', '846 Taxa', '', '847 Bad']],
    ['its margin', ['Paragrafer      45–47', '', '845. Val', '', '846. Taxa', '', '847. Bad']],
    ['a reference', ['845', 'Val', '', '846', 'Taxa', 'Se § 45.', '', '847', 'Bad']],
  ])('are put back where the text says so: %s', (_, raw) => {
    expect(found(...raw).headings.map(({ label }) => label)).toEqual(['§ 45', '§ 46', '§ 47'])
    expect(messages(...raw)).toEqual(['sign-misread'])
  })

  test.each<[string, string[], boolean]>([
    ['with titles beside them', ['845 Val', '', '846 Taxa', '', '847 Bad'], true],
    ['with titles below', ['845', 'Val', '', '846', 'Taxa', '', '847', 'Bad'], true],
    ['not with a sign of their own', ['KS 845 Val', '', 'KS 846 Taxa', '', 'KS 847 Bad'], false],
    ['not where they go on past it', ['88 Val', '', '89 Taxa', '', '90 Bad'], false],
    ['in an extract', ['845      Val', '', '847      Taxa', '', '851      Bad'], true],
    ['with letters where the text has its sign', ['KS 845 Val', '', 'KS 846 Taxa', 'KS § 45', '', 'KS 847 Bad'], true],
    ['with a full stop', ['845. Val', '', '846. Taxa', '', '847. Bad'], true],
    ['not points of a list', ['81. Val', '', '82. Taxa', '', '83. Bad'], false],
    ['not where the text names one so', ['Se § 846.', '', '845 Val', '', '846 Taxa', '', '847 Bad'], false],
    ['not where they have signs', ['§ 845 Val', '', '§ 846 Taxa', '', '§ 847 Bad'], false],
  ])('are told where nobody can tell 845 from § 45: %s', (_, raw, isTold) => {
    expect(messages(...raw)).toEqual(isTold ? ['number-doubtful'] : [])
  })
})

test('numbers in doubt stop a document where few have so many points', () => {
  const severity = (...raw: string[]): string | undefined => found(...raw).messages[0]?.severity
  expect(severity('845 Val', '', '846 Taxa', '', '847 Bad')).toBe('error')
  expect(severity('81 Val', '', '82 Taxa', '', '83 Bad')).toBe('warning')
})

test('a § stands beside a word of the margin that says so, and beside no other', () => {
  const numbers = (...raw: string[]): (string | null)[] =>
    found(...raw).headings.map(({ label, rest }) => `${label} ${rest}`)
  expect(numbers('Ärende      § 57 Badhus', '', 'Text.', '', 'Rubrik      § 58 Taxor', '', 'Text.')).toEqual([
    '§ 57 Badhus',
    '§ 58 Taxor',
  ])
  expect(numbers('§ 57 Badhus', '', 'Ada Provlund      § 58 Deltar ej')).toEqual(['§ 57 Badhus'])
})
