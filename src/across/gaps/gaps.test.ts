/** What is missing between published meetings, and of which bodies nothing can be said. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapsOf, type Numbered } from './find.ts'
import { numbersIn } from './numbers.ts'

const run = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)
const met = (date: string | null, numbers: number[], more: Partial<Numbered> = {}): Numbered => ({
  ...{ id: date ?? 'x', date, numbers, isPart: false, withdrawn: false },
  ...more,
})
const told = (...meetings: Numbered[]): string[] =>
  gapsOf(meetings).gaps.map(({ from, to, after, before }) => `${from}–${to} ${after} ${before}`)
const why = (...meetings: Numbered[]): string | null => gapsOf(meetings).because

const JAN = met('2024-01-10', run(1, 10))
const FEB = met('2024-02-10', run(11, 20))
const APR = met('2024-04-10', run(31, 40))

test('ids tell the numbers of §s, whole and once', () => {
  expect(numbersIn(['p206', 'p207a', 'p216-1', 'p207', 'punkt3'])).toEqual([206, 207])
  expect(numbersIn(['punkt3', 'punkt4'])).toEqual([3, 4])
})

test('a stretch that no meeting holds is one gap, in whatever order they come', () => {
  expect(told(APR, JAN, FEB)).toEqual(['21–30 2024-02-10 2024-04-10'])
  expect(told(JAN, FEB)).toEqual([])
})

test('two missing meetings beside one another are one gap', () => {
  expect(told(JAN, FEB, met('2024-06-10', run(51, 60)))).toEqual(['21–50 2024-02-10 2024-06-10'])
})

test('what opens or closes a year is no gap', () => {
  expect(
    told(met('2023-12-01', run(90, 95)), met('2023-11-01', run(80, 89)), FEB, met('2024-03-10', run(21, 30))),
  ).toEqual([])
})

test.each([
  ['an extract', met('2024-03-01', [21], { isPart: true }), ['22–30 2024-02-10 2024-04-10']],
  ['a meeting without a day', met(null, run(21, 30)), []],
  ['a meeting whose numbers nobody could read', met('2024-03-01', []), []],
  ['one that was taken back', met('2024-03-01', [], { withdrawn: true }), []],
  [
    'decisions in brief with numbers of their own',
    met('2024-03-01', run(1, 4), { isPart: true }),
    ['21–30 2024-02-10 2024-04-10'],
  ],
  ['one whose numbers fall', met('2024-03-01', [21, 28, 22]), []],
  ['a second piece of a day', met('2024-02-10', run(21, 30), { id: 'b' }), []],
])('%s between two meetings', (_, between, expected) => {
  expect(told(JAN, FEB, between, APR)).toEqual(expected)
})

test('a meeting whose numbers nobody could read hides no other gap', () => {
  expect(told(JAN, met('2024-01-20', []), FEB, APR)).toEqual(['21–30 2024-02-10 2024-04-10'])
})

test('a number that was misread makes no gap, and hides none before it', () => {
  const days = [JAN, FEB, APR, met('2024-05-10', run(41, 50)), met('2024-06-10', [500])]
  const rest = [met('2024-08-10', run(51, 60)), met('2024-09-10', run(61, 70))]
  expect(told(...days, ...rest)).toEqual(['21–30 2024-02-10 2024-04-10'])
})

describe('nothing is said of a body', () => {
  test.each([
    ['each-meeting', [met('2024-01-10', run(1, 5)), met('2024-02-10', run(1, 8)), met('2024-03-10', run(1, 4))]],
    ['too-few', [JAN]],
    ['too-few', [met('2024-01-10', [12]), met('2024-02-10', [45]), met('2024-03-10', [80])]],
    ['no-numbers', [met('2024-01-10', []), met('2024-02-10', [])]],
    ['several-series', [met('2024-01-10', run(50, 60)), met('2024-02-10', run(7, 9)), met('2024-03-10', run(5, 6))]],
  ] as const)('%s', (because, meetings) => {
    expect([why(...meetings), told(...meetings)]).toEqual([because, []])
  })

  test('but a year that begins with a whole meeting at § 1 and goes on with another is enough', () => {
    expect(told(JAN, met('2024-03-10', run(21, 30)))).toEqual(['11–20 2024-01-10 2024-03-10'])
  })
})

test('whatever is taken away is found, and nothing else', () => {
  const sizes = fc.array(fc.integer({ min: 2, max: 30 }), { minLength: 6, maxLength: 12 })
  fc.assert(
    fc.property(sizes, fc.array(fc.integer({ min: 2, max: 20 }), { maxLength: 4 }), (counts, taken) => {
      let next = 1
      const all = counts.map((count, at) => {
        const numbers = run(next, next + count - 1)
        next += count
        return met(`2024-${String(at + 1).padStart(2, '0')}-05`, numbers)
      })
      // The first two stay, so that two meetings show that the numbers run on; so does the last.
      const gone = new Set(taken.filter((at) => at < all.length - 1))
      const left = all.filter((_, at) => !gone.has(at))
      const missing = all.filter((_, at) => gone.has(at)).flatMap(({ numbers }) => numbers)
      const found = gapsOf(left)
      // Where nearly all are gone nothing is said; else every number that is gone.
      if (found.because === null) expect(found.gaps.flatMap(({ from, to }) => run(from, to))).toEqual(missing)
      else expect(gone.size).toBeGreaterThan(2)
    }),
    { seed: 20_261_126 },
  )
})
