/** Which of what stands before the first § is the title of the document. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import type { Block, Mark, MarkedBlock } from '../types/block.ts'
import { blocksOf } from './blocks.fixture.ts'
import { readPreamble } from './preamble.ts'

const BELOW = 'Mötet öppnades klockan 18.'
/** The first block, and a line of text below it. */
function before(text: string, kind: Block['kind'] = 'text', type: Mark['type'] = 'text'): MarkedBlock[] {
  const blocks = [...blocksOf(kind, toLines(textLines([text]))), ...blocksOf('text', toLines(textLines(['', BELOW])))]
  return blocks.map((block, at) => ({ block, mark: { type: at === 0 ? type : 'text', kind: 'cover' } as Mark, by: '' }))
}
const LONG = 'Protokoll från Ekby byalag '.padEnd(200, 'x')

test.each<[string, string, boolean, Block['kind']?, Mark['type']?]>([
  ['a line that says what the document is', 'Protokoll Tekniska nämnden 2024-03-12', true],
  ['the name of a form', 'Sammanträdesprotokoll', false],
  ['the name of a form with its number', 'Styrelseprotokoll nr 3', false],
  ['an organisation', 'Ekby kommun', false],
  ['an authority', 'Skogsmyndigheten', false],
  ['the church above the name of a parish', 'Svenska kyrkan', false],
  ['a label around its value', 'Plats och tid för Stora salen, klockan 16:30 sammanträde', false],
  ['which §§ it holds', 'RF § 44–46', false],
  ['which §§ it holds, in words', 'Paragrafer 1-12', false],
  ['the number of the document in the register', 'Diarienr HSN 2024-00012', false],
  ['the same without its label', 'KS 2024/14', false],
  ['a number within a title', 'Protokoll KS 2024/14', true],
  ['what is said of §§', 'RF §§ 44–46 justerade', true],
  ['a place that only begins like one', 'Platsbesök i Ekby', true],
  ['a sentence', 'Mötet öppnades av Ada Provlund.', false],
  ['a label that nobody knows, and its value', 'Husets färg: röd', false],
  ['a label that is known, apart from its value', 'Plats   Kommunhuset', false],
  ['a line as long as a title may be', LONG, true],
  ['the number of a page', '1', false],
  ['one sign more', `${LONG}x`, false],
  ['a row', 'Protokoll Tekniska nämnden', false, 'row'],
  ['the heading of a section', 'Protokoll Tekniska nämnden', false, 'text', 'section'],
])('%s first of all, "%s": a title is %s', (_, text, isTitle, kind, type) => {
  const { title, sections } = readPreamble(before(text, kind, type))
  expect(title?.text ?? null).toBe(isTitle ? text : null)
  const kept = sections
    .flatMap(({ heading, blocks }) => [...(heading ? [heading] : []), ...blocks])
    .map((one) => one.text)
  expect(kept).toEqual(isTitle ? [BELOW] : [text.replace(/ +/g, ' '), BELOW])
})

test('nothing has no title and no sections', () => {
  expect(readPreamble([])).toEqual({ title: null, sections: [] })
})

describe('what the source marks as the heading of all, below what it does not, is the title:', () => {
  /** Blocks with their ranks, "# " the highest and "## " the next. */
  const titleIn = (...rows: string[]): string | null => {
    const blocks = blocksOf('text', toLines(textLines(rows.map((row) => row.replace(/^#+ /, '')))))
    const ranked = blocks.map((block, at): MarkedBlock => {
      const rank = /^#+/.exec(rows[at] ?? '')?.[0].length ?? null
      return {
        block: { ...block, lines: block.lines.map((line) => ({ ...line, rank })) },
        mark: { type: 'text' },
        by: null,
      }
    })
    return readPreamble(ranked).title?.text ?? null
  }
  test.each<[string, string[], string]>([
    ['below one line', ['Provkåren', '# Kårstyrelsemöte 5'], 'Kårstyrelsemöte 5'],
    ['below three', ['Provkåren', 'Ekby', 'Hem', '# Kårstyrelsemöte 5'], 'Kårstyrelsemöte 5'],
    ['but not below four', ['Provkåren', 'Ekby', 'Hem', 'Sök', '# Kårstyrelsemöte 5'], 'Provkåren'],
    ['nor of the next rank', ['Provkåren', '## Kårstyrelsemöte 5'], 'Provkåren'],
    ['nor where it says nothing of a meeting', ['Provkåren', '# Dagordning'], 'Provkåren'],
    ['nor below one that is marked too', ['# Provkåren', '# Kårstyrelsemöte 5'], 'Provkåren'],
    ['nor below one of the next rank', ['## Provkåren', '# Kårstyrelsemöte 5'], 'Provkåren'],
    ['nor where it is none', ['Provkåren', 'Kårstyrelsemöte 5'], 'Provkåren'],
  ])('%s', (_, rows, title) => expect(titleIn(...rows)).toBe(title))
})

test.each([
  ['Nämnden: Ekby', false],
  ['En lång etikett: x', false],
  ['AB: Ekby', true],
  ['2024 års möte: Ekby', true],
  ['Möte 3 med nämnden: Ekby', true],
])('"%s" is a title, and no label with its value: %s', (text, isTitle) =>
  expect(readPreamble(before(text)).title?.text ?? null).toBe(isTitle ? text : null),
)
