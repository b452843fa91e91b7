import { expect, test } from 'vitest'
import type { Files } from './files.ts'
import { Listing } from './listing.ts'

const start = {
  pageList: { version: '1', lengths: '#', chunks: '', fields: [] },
  catalogue: { organs: [{ name: 'Nämnden', words: ['namnden'] }], meetings: [[0, '2024-03-12', '']] },
  beginnings: '',
  thesaurus: '',
  diaryFiles: 1,
}

/** What a server answers, by the name of the file. */
const filesOf = (answers: Record<string, unknown>): Files =>
  ({ json: (name: string) => Promise.resolve(answers[name]) }) as Files

test('the list is read from its first file', async () => {
  const listing = await Listing.of(filesOf({ 'start.bin': start }))
  expect(listing.catalogue.meetings).toHaveLength(1)
})

test.each([
  ['nothing', null],
  ['a text', '<html>'],
  ['another register', { ...start, pageList: { version: '1' } }],
  ['one without its words', { ...start, beginnings: 1 }],
  ['one without its numbers', { ...start, diaryFiles: '1' }],
  ['one without its meetings', { ...start, catalogue: { organs: [] } }],
])('%s is no list', async (_, answer) => {
  await expect(Listing.of(filesOf({ 'start.bin': answer }))).rejects.toThrow('Unexpected content of start.bin')
})

test.each([
  ['filter.bin', { facets: [], facetOf: '' }, { facets: [] }],
  ['filter.bin', { facets: [], facetOf: '' }, { facets: {}, facetOf: '' }],
])('what filters ask of %s is looked into', async (name, right, wrong) => {
  const values = async (file: unknown): Promise<unknown> =>
    (await Listing.of(filesOf({ 'start.bin': start, [name]: file }))).values(true)
  await expect(values(right)).resolves.toBeTypeOf('function')
  await expect(values(wrong)).rejects.toThrow(`Unexpected content of ${name}`)
})

test('so are the dnrs', async () => {
  const named = async (file: unknown): Promise<unknown> =>
    (await Listing.of(filesOf({ 'start.bin': start, 'dnr/0.bin': file }))).named('KS 2024/12')
  await expect(named({ 'KS 2024/12': [0] })).resolves.toHaveLength(1)
  await expect(named({ 'KS 2024/12': 0 })).rejects.toThrow('Unexpected content of dnr/0.bin')
})

test.each([
  [12, 'KS 571-2024', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
  [20, 'KS 571-2024', [8, 9, 10, 11, 12, 13, 14]],
  [20, 'KS 41-2024', [0, 1, 2, 3, 4, 18, 19]],
  [20, 'taxa', []],
])('of %i files of dnrs, what is near %j is looked for in %j', async (diaryFiles, query, expected) => {
  const asked: number[] = []
  const json = (name: string): Promise<unknown> => {
    if (name.startsWith('dnr/')) asked.push(Number(/\d+/.exec(name)?.[0]))
    return Promise.resolve(name === 'start.bin' ? { ...start, diaryFiles } : {})
  }
  await (await Listing.of({ json } as Files)).unknown(query)
  expect(asked.toSorted((a, b) => a - b)).toEqual(expected)
})
