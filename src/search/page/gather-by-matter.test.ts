import { expect, test } from 'vitest'
import { gathered } from './gather-by-matter.ts'

/** 1 and 4 put off what 6 decided; 2 and 3 are alone. */
const SHOWN: Record<number, { matter?: number[]; deferred?: boolean }> = {
  1: { matter: [4, 6], deferred: true },
  4: { matter: [1, 6], deferred: true },
  6: { matter: [1, 4] },
}
const shownOf = (record: number) => {
  const { matter = [], deferred = false } = SHOWN[record] ?? {}
  const of = (own: number) => ({ record: own, url: '', outcome: '', tone: '', deferred: SHOWN[own]?.deferred === true })
  return Promise.resolve({ deferred, matter: matter.map(of) })
}

test('a matter stands once, under the § that decided it', async () => {
  expect(await gathered([1, 2, 4, 3, 6], shownOf)(10)).toEqual([
    { record: 6, others: [1, 4] },
    { record: 2, others: [] },
    { record: 3, others: [] },
  ])
})

test('where no § that decided it is among the hits, the best of them leads', async () => {
  expect(await gathered([2, 4, 1], shownOf)(10)).toEqual([
    { record: 2, others: [] },
    { record: 4, others: [1] },
  ])
})

test('entries come a few at a time, in the same order, though two pages are asked for at once', async () => {
  const upTo = gathered([1, 2, 4, 3, 6], shownOf)
  const [one, two] = await Promise.all([upTo(1), upTo(2)])
  expect([one[0], two[1]]).toEqual([
    { record: 6, others: [1, 4] },
    { record: 2, others: [] },
  ])
})
