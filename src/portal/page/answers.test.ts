/**
 * One question to many sites: what stands there while some are waited for, and when they are given up. The clock is the
 * test's.
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SearchResult, Question } from '../../search/page/found.ts'
import { answersOf, type AskedSite } from './answers.ts'
import { Absent } from './sites.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const QUESTION: Question = {
  query: 'vatten',
  chosen: { organ: [], år: [], beslutstyp: [], slag: [], oenighet: [] },
  sort: 'relevans',
}
const nobody = new AbortController().signal
const site = (name: string, search: () => Promise<SearchResult>): AskedSite => ({
  place: { name, address: `https://${name}.se/` },
  search,
})
const found = (count: number): SearchResult => ({ count }) as SearchResult
const never = (): Promise<SearchResult> => new Promise(() => undefined)

const shown = (answers: ReturnType<typeof answersOf>): string[] =>
  answers.now().map(({ place, found, why }) => `${place.name} ${why ?? found?.count ?? 'väntas'}`)

test('what has been answered stands there while the others are waited for, in the order of the sites', async () => {
  const slow = new Set<AskedSite>()
  const sites = [
    site('a', never),
    site('b', () => Promise.resolve(found(3))),
    site('c', () => Promise.reject(new Absent('old'))),
    site('d', () => Promise.reject(new Error('no network'))),
  ]
  const answers = answersOf(sites, QUESTION, nobody, slow)
  await vi.advanceTimersByTimeAsync(1)
  expect(shown(answers)).toEqual(['a väntas', 'b 3', 'c old', 'd down'])
  await vi.advanceTimersByTimeAsync(30_000)
  await answers.all
  expect(shown(answers)).toEqual(['a slow', 'b 3', 'c old', 'd down'])
  expect([...slow]).toEqual([sites[0]])
})

test('a site that was too slow is not asked again until the reader says so', async () => {
  const search = vi.fn(() => Promise.resolve(found(1)))
  const own = site('a', search)
  const slow = new Set([own])
  const answers = answersOf([own], QUESTION, nobody, slow)
  await answers.all
  expect([shown(answers), search.mock.calls.length]).toEqual([['a slow'], 0])
  slow.clear()
  const again = answersOf([own], QUESTION, nobody, slow)
  await again.all
  expect(shown(again)).toEqual(['a 1'])
})
