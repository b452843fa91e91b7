/** Which of what stands before the first § is the title of the document. */
import { expect, test } from 'vitest'
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
  ['a place that only begins like one', 'Platsbesök i Ekby', true],
  ['a sentence', 'Mötet öppnades av Ada Provlund.', false],
  ['a label that nobody knows, and its value', 'Husets färg: röd', false],
  ['a label that is known, apart from its value', 'Plats   Kommunhuset', false],
  ['a line as long as a title may be', LONG, true],
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
