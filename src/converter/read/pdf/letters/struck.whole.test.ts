/** Words that a line goes through are told with their line, and stay, as those of Word files and web pages do. */
import { describe, expect, test } from 'vitest'
import { readPdf } from '../pdf.ts'
import { piece } from '../pieces.fixture.ts'
import { markStruck, withStruck } from './struck.ts'
import { drawnPdf, gridLines, type Drawn } from '../tags/tagged.fixture.ts'

const WORDS = [
  { x: 57, y: 60, text: '§ 1 Budget för kommande år' },
  { x: 57, y: 90, text: 'Avgiften är 500 kronor från och med nästa år.' },
  { x: 57, y: 110, text: 'Nämnden har fått ett förslag från kontoret.' },
]
const told = async (drawn: Pick<Drawn, 'lines' | 'annotations'>): Promise<[string, string][]> => {
  const { lines: text, messages = [] } = await readPdf(await drawnPdf({ words: WORDS, ...drawn }))
  return messages
    .filter(({ ruleId }) => ruleId === 'struck-text')
    .map(({ ruleId, line }) => [ruleId, text[(line ?? 0) - 1]?.printed ?? ''])
}

/** "500" of the second line stands from 115 to 134 points. */
test.each<[string, NonNullable<Drawn['lines']>, [string, string][]]>([
  ['through a word', [[115, 86.5, 134, 86.5]], [['struck-text', 'Avgiften är ~~500~~ kronor från och med nästa år.']]],
  [
    'through the whole line',
    [[57, 106.5, 268, 106.5]],
    [['struck-text', '~~Nämnden har fått ett förslag från kontoret.~~']],
  ],
  ['under the words', [[57, 92, 268, 92]], []],
  ['over the words', [[57, 79, 268, 79]], []],
  ['across the page', [[20, 86.5, 570, 86.5]], []],
  ['around a table', gridLines([50, 300], [48, 70, 97, 120]), []],
])('a line %s', async (_, lines, expected) => expect(await told({ lines })).toEqual(expected))

test('a mark laid on words strikes them as a line through them does', async () => {
  const annotations = [{ subtype: 'StrikeOut', box: [115, 82, 134, 92] as const }]
  expect(await told({ annotations })).toEqual([['struck-text', 'Avgiften är ~~500~~ kronor från och med nästa år.']])
})

test('notes and stamps on a page are counted, and their words never told', async () => {
  const { lines, messages = [] } = await readPdf(
    await drawnPdf({
      words: WORDS,
      annotations: [
        { subtype: 'Text', contents: 'Fel summa', box: [10, 10, 30, 30] },
        { subtype: 'Stamp', box: [400, 10, 500, 40] },
      ],
    }),
  )
  expect(messages).toMatchObject([{ ruleId: 'comment-left-out', found: '2 st' }])
  expect(JSON.stringify([lines, messages])).not.toContain('Fel summa')
})

describe('a line over pieces of text', () => {
  /** Two words of ten letters each, 50 points wide, with a gap of ten between them; they stand on 100. */
  const PIECES = [piece(50, 100, 'Avgiften ä'), piece(110, 100, 'tusen kron')]
  const line = (x1: number, x2: number, y1 = 97, y2 = y1) => ({ x1, x2, y1, y2 })
  const struck = (rules: ReturnType<typeof line>[], pieces = PIECES): string =>
    markStruck(withStruck(pieces, rules, []))
      .map(({ text }) => text)
      .join(' ')
  test.each<[string, ReturnType<typeof line>[], string]>([
    ['is none where there is none', [], 'Avgiften ä tusen kron'],
    ['strikes the word that it goes through', [line(50, 100)], '~~Avgiften ä~~ tusen kron'],
    ['strikes both', [line(50, 160)], '~~Avgiften ä tusen kron~~'],
    ['strikes what is the most of it', [line(50, 108.8)], '~~Avgiften ä~~ tusen kron'],
    ['but not where it goes on beyond', [line(40, 100)], 'Avgiften ä tusen kron'],
    ['strikes half a word', [line(80, 100)], 'Avgift ~~en ä~~ tusen kron'],
    ['but no edge of it', [line(93, 100)], 'Avgiften ä tusen kron'],
    ['strikes from low in the letters', [line(50, 100, 98.8)], '~~Avgiften ä~~ tusen kron'],
    ['but not below', [line(50, 100, 98.9)], 'Avgiften ä tusen kron'],
    ['strikes to high in them', [line(50, 100, 95)], '~~Avgiften ä~~ tusen kron'],
    ['but not above', [line(50, 100, 94.9)], 'Avgiften ä tusen kron'],
    ['strikes nothing where it goes down', [line(70, 72, 80, 110)], 'Avgiften ä tusen kron'],
    ['nor where it is as high as wide', [line(50, 100, 97, 147)], 'Avgiften ä tusen kron'],
    ['of several strikes each its own', [line(110, 160), line(50, 90)], '~~Avgiften~~  ä ~~tusen kron~~'],
    ['strikes words in the midst of a piece', [line(115, 135)], 'Avgiften ä t ~~usen~~  kron'],
  ])('%s', (_, rules, expected) => expect(struck(rules)).toBe(expected))

  test('begins and ends where the letters of the page do', () => {
    const letters = Array.from('Avgiftenä', (text, at) => ({
      text,
      x: [50, 51, 52, 53, 54, 55, 56, 57, 90][at] ?? 0,
      y: 100,
    }))
    const parts = withStruck(PIECES, [line(50, 70)], letters)
    expect(parts.map(({ text, x, width }) => [text, x, width])).toEqual([
      ['Avgiften', 50, 23.5],
      [' ä', 73.5, 26.5],
      ['tusen kron', 110, 50],
    ])
  })

  test('strikes no blank, nothing turned and nothing that is hidden', () => {
    const [one, other] = PIECES
    if (!one || !other) throw new Error('two pieces')
    expect(struck([line(50, 100)], [{ ...one, text: '          ' }])).toBe('          ')
    expect(struck([line(50, 100)], [{ ...one, turned: true }])).toBe('Avgiften ä')
    expect(struck([line(50, 100)], [{ ...one, hidden: true }])).toBe('Avgiften ä')
  })
  test('is not looked at among more than a page has', () => {
    const rules = (count: number) => [line(50, 100), ...Array.from({ length: count - 1 }, () => line(300, 310))]
    expect([struck(rules(3000)), struck(rules(3001))]).toEqual(['~~Avgiften ä~~ tusen kron', 'Avgiften ä tusen kron'])
  })
})
