import { expect, test } from 'vitest'
import { workersWorth } from './page-workers.ts'

test.each([
  { what: 'a first build of a large archive', threads: 4, made: 52_000, pages: 52_000, beside: 3 },
  { what: 'a first build of a small one', threads: 4, made: 1_000, pages: 1_000, beside: 2 },
  { what: 'one protokoll more in a large archive', threads: 4, made: 600, pages: 52_000, beside: 0 },
  { what: 'a site of few pages', threads: 4, made: 300, pages: 300, beside: 0 },
  { what: 'a machine with one processor', threads: 1, made: 52_000, pages: 52_000, beside: 0 },
])('$what is made by $beside threads beside', ({ threads, made, pages, beside }) => {
  expect(workersWorth({ threads, made, pages })).toBe(beside)
})
