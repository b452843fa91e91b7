/** Several lists as one. Expectations are written by hand. */
import { expect, test } from 'vitest'
import { bestFirst, Merged, newestFirst, type Dated, type Source } from './merge.ts'

interface Named extends Dated {
  name: string
}

const hit = (name: string, date: string | null = null, marked = 0): Named => ({
  name,
  date,
  titleWords: Array.from({ length: marked }, () => ({ marked: true })),
})

/** A source, and what was asked of it. */
function source(...items: Named[]): Source<Named> & { asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    entries: items.length,
    load: (from, to) => {
      asked.push(`${from}–${to}`)
      return Promise.resolve(items.slice(from, to))
    },
  }
}

const namesOf = async (merged: Merged<Named>, count: number): Promise<string> =>
  (await merged.next(count)).map(({ item }) => item.name).join(' ')

test('the best are taken in turns; of two firsts the one with the words in its title, then the newer one', async () => {
  const a = source(hit('a1', '2020-01-01'), hit('a2', '2024-01-01'), hit('a3'))
  const b = source(hit('b1', '2019-01-01', 2))
  const c = source(hit('c1', '2022-01-01'), hit('c2', '2021-01-01'))
  expect(await namesOf(new Merged([a, b, c], bestFirst), 10)).toBe('b1 c1 a1 a2 c2 a3')
})

test('the newest are the newest of all, and what has no day comes last', async () => {
  const a = source(hit('a1', '2024-05-01'), hit('a2', '2021-12'), hit('a3'))
  const b = source(hit('b1', '2024-06-01'), hit('b2', '2024-05-01'), hit('b3', '2020-01-01'))
  expect(await namesOf(new Merged([a, b], newestFirst), 10)).toBe('b1 a1 b2 a2 b3 a3')
})

test('a list goes on where it stopped, loses none and gives none twice', async () => {
  const a = source(hit('a1'), hit('a2'), hit('a3'), hit('a4'))
  const b = source(hit('b1'), hit('b2'))
  const merged = new Merged([a, b], bestFirst)
  expect([
    await namesOf(merged, 3),
    await namesOf(merged, 2),
    await namesOf(merged, 9),
    await namesOf(merged, 9),
  ]).toEqual(['a1 b1 a2', 'b2 a3', 'a4', ''])
})

test('of ten sites with hits one text each is fetched for the first ten', async () => {
  const sources = Array.from({ length: 10 }, (_, at) => source(...['1', '2', '3'].map((name) => hit(`${at}-${name}`))))
  await new Merged(sources, bestFirst).next(10)
  expect(sources.map(({ asked }) => asked.join())).toEqual(Array.from({ length: 10 }, () => '0–1'))
})

test('a site that fails on the way is told, and the others go on', async () => {
  const broken: Source<Named> = { entries: 2, load: () => Promise.reject(new Error('gone')) }
  const failed: number[] = []
  const merged = new Merged([source(hit('a1'), hit('a2')), broken], bestFirst, (at) => failed.push(at))
  expect(await namesOf(merged, 5)).toBe('a1 a2')
  expect(failed).toEqual([1])
})
