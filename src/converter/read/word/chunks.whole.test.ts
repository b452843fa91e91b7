/** Pieces of other formats in a Word file, where they stand. */
import { strToU8, zipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { docx, p } from '../../../../tests/docx.ts'
import type { SourceText } from '../../types/source.ts'
import { ReadError } from '../error.ts'
import { printedOf, rowLine, sourceLine } from '../source-line.ts'
import { readChunks, withChunks, type Chunks } from './chunks.ts'
import { openPackage, treeOf } from './parts.ts'
import { wordsIn } from './tree.ts'

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk'
const relations = (targets: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map((target, at) => `<Relationship Id="c${at}" Type="${TYPE}" Target="${target}"/>`)
    .join('')}</Relationships>`
const chunk = (at: number): string => `<w:altChunk r:id="c${at}"/>`
const place = (at: number): string => `\uFDD3${at}\uFDD3`
const inside = (...printed: string[]): SourceText => ({
  format: 'docx',
  encoding: 'docx',
  lines: printed.map((one) => sourceLine(one)),
})

interface Found extends Chunks {
  /** Words of the document as they stand then. */
  words: string
}
async function found(
  body: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  readInside: () => Promise<SourceText> = () => Promise.resolve(inside('Inne')),
): Promise<Found> {
  const names = Object.keys(files)
  const bytes = docx(body, { '_rels/document.xml.rels': relations(names), ...files })
  const pack = openPackage(bytes)
  const tree = treeOf(pack.parts, pack.main)
  const chunks = await readChunks(bytes, pack, tree, readInside)
  expect(tree.getElementsByTagName('w:altChunk')).toHaveLength(0)
  return { ...chunks, words: wordsIn(tree) }
}
const printed = ({ lines }: Chunks): string[][] => [...lines.values()].map((one) => printedOf(one))
/** What one piece gives: its lines, or nothing where it is left out. */
async function linesOf(
  file: string | Uint8Array,
  readInside?: () => Promise<SourceText>,
): Promise<string[] | undefined> {
  const chunks = await found(chunk(0), { 'a.bin': file }, readInside)
  expect(chunks.leftOut).toBe(chunks.lines.size === 0 ? 1 : 0)
  return printed(chunks)[0]
}

test('each piece leaves a word in its place', async () => {
  const chunks = await found(p('Före') + chunk(0) + p('Mellan') + chunk(1), { 'a.txt': 'Ett', 'b.txt': 'Två\nTre' })
  expect(chunks.words).toBe(`Före${place(0)}Mellan${place(1)}`)
  expect([...chunks.lines.keys()]).toEqual([place(0), place(1)])
  expect(printed(chunks)).toEqual([['Ett'], ['Två', 'Tre']])
  expect([chunks.leftOut, chunks.messages]).toEqual([0, []])
})

test('a file without pieces has none', async () => {
  const chunks = await found(p('Text'), { 'a.txt': 'Ett' })
  expect([chunks.lines.size, chunks.leftOut, chunks.words]).toEqual([0, 0, 'Text'])
})

test('a piece that names nothing, or what is not there, is left out', async () => {
  const chunks = await found(`<w:altChunk/>${chunk(7)}${p('Kvar')}${chunk(0)}`, { 'a.txt': 'Ett' })
  expect([chunks.leftOut, printed(chunks), chunks.words]).toEqual([2, [['Ett']], `Kvar${place(2)}`])
})

test('a hundred pieces are read', async () => {
  const chunks = await found(chunk(0).repeat(102), { 'a.txt': 'Ett' })
  expect([chunks.lines.size, chunks.leftOut]).toEqual([100, 2])
})

const ENTRIES = [
  '<!DOCTYPE html>',
  '<html>',
  '<BODY class="a">',
  '<head>',
  '<meta/>',
  '<p>',
  '<div>',
  '<table>',
  '<span>',
  '<h1>',
  '<h6>',
  '<ul>',
  '<ol>',
  '<br/>',
  '<br>',
  '<p\nid="a">',
]
test.each(ENTRIES)('%j makes a page', async (tag) => {
  expect(await linesOf(`${tag}<i>Ett</i> &amp; två`)).not.toEqual([`${tag}<i>Ett</i> &amp; två`])
})

test.each(['a <b', '<h7>Ett', '<pre>Ett', '<Ada Provlund> sade', 'p> Ett'])('%j is text', async (text) => {
  expect(await linesOf(text)).toEqual([text])
})

test('a page is told by its first two thousand bytes', async () => {
  expect(await linesOf(`${'a'.repeat(1997)}<p>Ett`)).toEqual(['a'.repeat(1997), '', 'Ett'])
  expect(await linesOf(`${'a'.repeat(1998)}<p>Ett`)).toEqual([`${'a'.repeat(1998)}<p>Ett`])
})

test.each<[string, string]>([
  ['rich text', '{\\rtf1 Ett}'],
  ['rich text below blanks', ' \n{\\rtf1 Ett}'],
  ['a mail', 'MIME-Version: 1.0\n\n<p>Ett</p>'],
  [
    'a mail with other fields first',
    'From: <Word>\nSubject: Ett\n och två\n\toch tre\nmime-version: 1.0\n\n<p>Ett</p>',
  ],
  ['bytes of no text', '\0\u0001\u0002\u0003\0\u0005\u0006\0'],
])('%s is left out', async (_, text) => expect(await linesOf(text)).toBeUndefined())

test.each<[string, string]>([
  ['rich text further in', 'Se {\\rtf1 Ett}'],
  ['such a field behind words', 'Se här\nMIME-Version: 1.0'],
  ['such a field behind a blank line', 'Ett: två\n\nMIME-Version: 1.0'],
  ['such a word within a field', 'Ett: MIME-Version: 1.0'],
])('%s is text', async (_, text) => expect(await linesOf(text)).toEqual(text.split('\n')))

test('an empty piece gives no line, and is none that cannot be read', async () => {
  expect([await linesOf(''), await linesOf(' \n ')]).toEqual([[], []])
})

const zip = zipSync({ 'word/document.xml': strToU8('<a/>') })
test('a Word file in it is read by who reads Word files', async () => {
  const read = vi.fn(() => Promise.resolve(inside('Ett', 'två')))
  expect(await linesOf(zip, read)).toEqual(['Ett', 'två'])
  expect(read).toHaveBeenCalledWith(zip)
  expect([await linesOf('PA', read), await linesOf('aK', read)]).toEqual([['PA'], ['aK']])
  expect(read).toHaveBeenCalledTimes(1)
})

const refusedAs = (ruleId: ReadError['ruleId']) => (): Promise<SourceText> =>
  Promise.reject(new ReadError(ruleId, null, 'Unexpected', 'expected', { found: 'fel', expected: 'rätt' }))
test('of a Word file that cannot be read only changes that nobody settled are told', async () => {
  expect(await linesOf(zip, refusedAs('broken-docx'))).toBeUndefined()
  expect(await linesOf(zip, refusedAs('empty'))).toEqual([])
  await expect(linesOf(zip, refusedAs('tracked-changes'))).rejects.toMatchObject({ ruleId: 'tracked-changes' })
  await expect(linesOf(zip, () => Promise.reject(new TypeError('Oj')))).rejects.toThrow('Oj')
})

test('what is hidden in a piece is hidden in the whole, its heads are none, and messages lose their line', async () => {
  const text = inside('Ett')
  const told = (ruleId: 'hidden-text' | 'struck-text') =>
    ({ ruleId, line: 3, severity: 'warning', reason: '', note: '' }) as never
  const chunks = await found(chunk(0), { 'a.docx': zip }, () =>
    Promise.resolve({
      ...text,
      lines: [
        ...text.lines,
        sourceLine('Dold', { known: 'hidden-text' }),
        sourceLine('Sida 1', { known: 'page-number' }),
      ],
      messages: [told('hidden-text'), told('struck-text')],
    }),
  )
  const [lines = []] = chunks.lines.values()
  expect(lines.map(({ printed: one, known }) => [one, known])).toEqual([
    ['Ett', null],
    ['\uFDD0Dold\uFDD1', null],
  ])
  expect(chunks.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['struck-text', null]])
})

const PIECES: Chunks = {
  lines: new Map([
    [place(0), ['Ett', '', 'två'].map((one) => sourceLine(one))],
    [place(12), [sourceLine('tre')]],
  ]),
  messages: [],
  leftOut: 0,
}

test('a piece alone on its line is its lines', () => {
  const lines = [sourceLine('Före'), sourceLine(` ${place(0)} `), sourceLine('Efter')]
  expect(printedOf(withChunks(lines, PIECES))).toEqual(['Före', 'Ett', '', 'två', 'Efter'])
})

test('a piece beside other cells is on one line with them', () => {
  const [row] = withChunks([rowLine([place(0), 'b', `c ${place(12)}`])], PIECES)
  expect([row?.printed, row?.cells]).toEqual(['Ett två    b    c tre', ['Ett två', 'b', 'c tre']])
  const [words] = withChunks([sourceLine(`a ${place(12)}${place(0)} ${place(3)}.`)], PIECES)
  expect([words?.printed, words?.cells]).toEqual(['a treEtt två .', null])
})

test('lines without a piece are as they were', () => {
  const lines = [rowLine(['a', 'b']), sourceLine('c')]
  expect(withChunks(lines, PIECES)).toEqual(lines)
  const none = { ...PIECES, lines: new Map() }
  expect(withChunks([sourceLine(place(0))], none)).toEqual([sourceLine(place(0))])
})
