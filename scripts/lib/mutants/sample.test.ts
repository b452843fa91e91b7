import { expect, test } from 'vitest'
import { checker, sampled, type Place } from './sample.ts'

const mutant = (id: string, fileName: string, line: number, column = 0): Place => ({
  id,
  fileName,
  location: { start: { line, column } },
})

// Numbered as Stryker met the files; in order of place they are c d a b f e.
const MUTANTS = [
  mutant('a', 'src/b.ts', 2),
  mutant('b', 'src/b.ts', 10),
  mutant('c', 'src/a.ts', 5, 1),
  mutant('d', 'src/a.ts', 5, 9),
  mutant('e', 'src/c.ts', 1, 8),
  mutant('f', 'src/c.ts', 1, 2),
]

test.each([
  [1, ['c']],
  [2, ['c', 'b']],
  [3, ['c', 'a', 'f']],
  [4, ['c', 'a', 'b', 'e']],
  [6, ['c', 'd', 'a', 'b', 'f', 'e']],
  [9, ['c', 'd', 'a', 'b', 'f', 'e']],
])('%i of six mutants are every k-th in the order of the code, however they are numbered', (count, ids) => {
  expect(sampled(MUTANTS, count)).toEqual(ids)
  expect(sampled(MUTANTS.toReversed(), count)).toEqual(ids)
})

test('what is in the sample is tried, the rest counts in no score', async () => {
  const sample = checker(2)
  const groups = await sample.group(MUTANTS)
  expect(groups).toEqual([['c'], ['b'], ['a', 'd', 'e', 'f']])
  const verdicts = await Promise.all(groups.map((ids) => sample.check(MUTANTS.filter(({ id }) => ids.includes(id)))))
  const passed = verdicts.flatMap((each) => Object.entries(each)).filter(([, { status }]) => status === 'passed')
  expect(passed.map(([id]) => id)).toEqual(['c', 'b'])
  expect(Object.keys(verdicts[2] ?? {})).toHaveLength(4)
})
