/** The comment of a pull request: which protokoll and §§ a change of the content touches, by count and id alone. */
import { expect, test } from 'vitest'
import { converted, source } from '../../tests/sources.ts'
import { commentOf } from './comment.ts'

const contentOf = async (decision: string): Promise<string> =>
  (
    await converted(
      source(`Protokoll Tekniska nämnden 2024-11-28

§ 1 Hemlig rubrik

Beslut

Tekniska nämnden beslutar att ${decision}.
`),
    )
  ).stages.content
const [was, is] = [await contentOf('anta planen'), await contentOf('avslå planen')]
const doubt = (file: string) => ({
  id: 'x',
  says: 'x',
  hits: [{ suspicion: 'x', file, paragraf: '§ 1', line: 7, words: 'hemliga ord' }],
})
const rowsOf = (comment: string): string[] => comment.split('\n').filter((line) => line.startsWith('| `'))

test.each([
  [
    'what is new with its size',
    {},
    { 'tn/a.md': is },
    ['| `tn/a` | nytt | paragrafer och punkter: 1, beslut: 1 | 1 |'],
  ],
  [
    'what differs by its ids',
    { 'tn/a.md': was },
    { 'tn/a.md': is },
    ['| `tn/a` | ändrat | p1: beslut, uppgifter | 1 |'],
  ],
  ['what is gone', { 'tn/a.md': was }, {}, ['| `tn/a` | borttaget | adressen måste leva vidare | 0 |']],
  ['nothing of what stands as it stood', { 'tn/a.md': was }, { 'tn/a.md': was }, []],
])('%s', (_, before, after, expected) => {
  const comment = commentOf(new Map(Object.entries(before)), new Map(Object.entries(after)), [doubt('tn/a.md')])
  expect(rowsOf(comment).map((row) => row.replace(/ +/g, ' '))).toEqual(expected)
})

test('no word of a record stands in it', () => {
  const comment = commentOf(new Map([['tn/a.md', was]]), new Map([['tn/a.md', is]]), [doubt('tn/a.md')])
  expect(comment).not.toMatch(/hemlig|planen/i)
  expect(comment).toContain('0 nytt, 1 ändrat, 0 borttaget; att se efter: 1')
})

test('an archive that comes in whole is cut at two hundred rows, and the rest counted', () => {
  const many = new Map(Array.from({ length: 203 }, (_, at) => [`tn/${at}.md`, is]))
  const comment = commentOf(new Map(), many, [])
  expect(rowsOf(comment)).toHaveLength(200)
  expect(comment).toContain('… och 3 till.')
})

test('what stood there and cannot be read is told, and what it became', () => {
  const comment = commentOf(new Map([['tn/a.md', 'Hemliga rader']]), new Map([['tn/a.md', is]]), [])
  expect(rowsOf(comment).map((row) => row.replace(/ +/g, ' '))).toEqual([
    '| `tn/a` | ändrat | gick inte att läsa förut; paragrafer och punkter: 1, beslut: 1 | 0 |',
  ])
  expect(comment).not.toContain('Hemliga')
})

test('a comment of many changed §§ fits where comments are written', async () => {
  const minutes = (word: string): string =>
    `Protokoll Tekniska nämnden 2024-11-28\n${Array.from({ length: 60 }, (_, at) => `\n§ ${at + 1} Ärende\n\nBeslut\n\nTekniska nämnden beslutar att ${word} planen.\n`).join('')}`
  const [before, after] = await Promise.all(
    ['anta', 'avslå'].map(async (word) => (await converted(source(minutes(word)))).stages.content),
  )
  const name = 'byggnadsnamndens-arbetsutskott/2024-11-28.md'
  const [row = ''] = rowsOf(commentOf(new Map([[name, before ?? '']]), new Map([[name, after ?? '']]), []))
  expect(row).toContain('och 52 till')
  // Two hundred of them, in what GitHub takes.
  expect(row.length * 200).toBeLessThan(65_000)
})
