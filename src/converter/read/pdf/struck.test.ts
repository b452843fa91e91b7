/** Words that a line goes through are told with their line, and stay, as those of Word files and web pages do. */
import { expect, test } from 'vitest'
import { readPdf } from './pdf.ts'
import { drawnPdf, gridLines, type Drawn } from './tagged.fixture.ts'

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
  ['through a word', [[115, 86.5, 134, 86.5]], [['struck-text', WORDS[1]?.text ?? '']]],
  ['through the whole line', [[57, 106.5, 268, 106.5]], [['struck-text', WORDS[2]?.text ?? '']]],
  ['under the words', [[57, 92, 268, 92]], []],
  ['over the words', [[57, 79, 268, 79]], []],
  ['across the page', [[20, 86.5, 570, 86.5]], []],
  ['around a table', gridLines([50, 300], [48, 70, 97, 120]), []],
])('a line %s', async (_, lines, expected) => expect(await told({ lines })).toEqual(expected))

test('struck words stay in the text', async () => {
  const { lines } = await readPdf(await drawnPdf({ words: WORDS, lines: [[115, 86.5, 134, 86.5]] }))
  expect(lines.map(({ printed }) => printed)).toContain(WORDS[1]?.text)
})

test('a mark laid on words strikes them as a line through them does', async () => {
  const annotations = [{ subtype: 'StrikeOut', box: [115, 82, 134, 92] as const }]
  expect(await told({ annotations })).toEqual([['struck-text', WORDS[1]?.text ?? '']])
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
