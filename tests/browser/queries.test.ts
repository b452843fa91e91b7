/** The 40 judged queries: the least that they must come to over http, and the same hits in order from a disk. */
import { beforeAll, describe, expect, test } from 'vitest'
import { chromiumAsker, firefoxAsker, type Asker } from '../../scripts/lib/search/ask.ts'
import { evaluate, readQueries, summaryOf, type Answered } from '../../scripts/lib/search/evaluate.ts'
import { BASES, SITE } from './site.ts'

const QUERIES = readQueries('tests/truth/queries.json')
const DISK = BASES['a disk'] as string

/** Least MRR@10 by type of query. */
const GOALS: readonly [string, number][] = [
  ['exact', 1],
  ['inflection', 1],
  ['identifier', 1],
  ['name', 1],
  ['compound', 0.95],
  ['multiword', 0.95],
  ['misspelling', 0.9],
  ['question', 0.85],
]

async function answersOf(opened: Promise<Asker>): Promise<Answered[]> {
  const asker = await opened
  try {
    return await evaluate(asker, QUERIES)
  } finally {
    await asker.close()
  }
}

let web: Answered[]
beforeAll(async () => {
  web = await answersOf(chromiumAsker(SITE))
})

test.each(GOALS)('queries of type %s find what they seek first, MRR@10 at least %d', (type, goal) => {
  expect(summaryOf(web).byType[type]?.mrr10).toBeGreaterThanOrEqual(goal)
})

test('all together order their hits well, nDCG@10 at least 0.90', () => {
  expect(summaryOf(web).overall.ndcg10).toBeGreaterThanOrEqual(0.9)
})

describe.each([
  ['Chromium', chromiumAsker],
  ['Firefox', firefoxAsker],
] as const)('from a disk in %s', (_, asker) => {
  test('each query gives the same hits in the same order as over http', async () => {
    const disk = await answersOf(asker(DISK))
    expect(disk.map(({ q, hits }) => [q, hits])).toEqual(web.map(({ q, hits }) => [q, hits]))
  })
})
