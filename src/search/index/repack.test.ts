import { expect, test } from 'vitest'
import { fromBytes, Reader } from './cbor.ts'
import { encode } from './encode.ts'
import { heldAs, NOTHING_HELD } from './held.ts'
import { listsOf, numbered } from './lists.ts'
import { unpackRanges } from './page-list.ts'
import { postingsOf } from './postings.ts'
import { repack } from './repack.ts'
import type { Files } from '../page/files.ts'
import { openPagefind } from '../page/pagefind.ts'

const WORDS = ['avtal', 'upphandling', 'vårdförlopp', 'budget', 'nämndplan', 'ambulans']
const records = Array.from({ length: 300 }, (_, at) =>
  at === 7 ? '' : `${WORDS[at % WORDS.length] ?? ''}en nummer ${at} personal ${'ord '.repeat(at)}x${at}y${at * 7}`,
)

test('every record keeps its number, every word is in one file, and is found there', async () => {
  const ids = numbered()
  const lists = listsOf(records, (text) => text.split(' ').filter(Boolean), ids)
  const tokens = { all: ids.all, lists }
  const table = await heldAs(tokens.all, NOTHING_HELD)
  const encoded = encode(table.names, postingsOf(tokens, table))
  const { pageList, chunks } = repack(
    encoded,
    records.map((_, at) => at + 4),
    '1.6.0',
  )
  expect(pageList.lengths).toHaveLength(records.length)
  const ranges = unpackRanges(pageList.chunks)
  expect(ranges).toHaveLength(chunks.length)
  const words = chunks.map(wordsIn)
  expect(words.map((own) => [own[0], own.at(-1)])).toEqual(ranges)
  expect(words.flat()).toEqual(words.flat().sort())
  expect(new Set(words.flat()).size).toBe(words.flat().length)

  const files = { bytes: (name: string) => Promise.resolve(chunks[Number(/\d+/.exec(name)?.[0])]) } as unknown as Files
  const index = openPagefind(files, pageList.chunks)
  const ask = async (word: string): Promise<number[]> => (await index.of(word)).map(({ record }) => record)
  expect(await ask('budget')).toEqual(records.flatMap((_, at) => (at % WORDS.length === 3 ? [at] : [])))
  expect(await ask('x299y2093')).toEqual([299])
  // All but the one that says nothing.
  expect(await ask('personal')).toHaveLength(299)
})

function wordsIn(chunk: Uint8Array): string[] {
  const reader = new Reader(chunk)
  const skipPages = (): void => {
    for (let pages = reader.array(); pages > 0; pages--) {
      reader.array()
      reader.number()
      reader.numbers()
      reader.numbers()
    }
  }
  reader.array()
  return Array.from({ length: reader.array() }, () => {
    reader.array()
    const word = fromBytes(reader.text())
    skipPages()
    for (let forms = reader.array(); forms > 0; forms--) {
      reader.array()
      reader.text()
      skipPages()
    }
    return word
  })
}
