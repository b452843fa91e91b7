import { expect, test } from 'vitest'
import { Superseded, RequestSlot } from './request-slot.ts'

/** What a page shows of questions whose answers come in this order: each shows its own answer, or what went wrong. */
async function shownOf(asked: readonly string[], answered: readonly string[]): Promise<string[]> {
  const slot = new RequestSlot()
  const shown: string[] = []
  const waiting = new Map<string, PromiseWithResolvers<string>>()
  const pages = asked.map(async (question) => {
    const answer = Promise.withResolvers<string>()
    waiting.set(question, answer)
    try {
      shown.push(await slot.next().wait(answer.promise))
    } catch (error) {
      if (!(error instanceof Superseded)) shown.push(`fel: ${String(error)}`)
    }
  })
  for (const answer of answered) {
    const [question = '', fault] = answer.split('!')
    if (fault === undefined) waiting.get(question)?.resolve(question)
    else waiting.get(question)?.reject(fault)
    await new Promise(setImmediate)
  }
  await Promise.all(pages)
  return shown
}

test.each([
  ['an answer is shown', ['b'], ['b'], ['b']],
  ['a fault is told', ['b'], ['b!trasig'], ['fel: trasig']],
  ['only the newest question is answered', ['b', 'bu', 'bud'], ['b', 'bu', 'bud'], ['bud']],
  ['a late answer does not take the place of a newer one', ['b', 'bu'], ['bu', 'b'], ['bu']],
  ['a late fault does not take the place of a newer answer', ['b', 'bu'], ['bu', 'b!trasig'], ['bu']],
  ['a fault of an older question is not told', ['b', 'bu'], ['b!trasig', 'bu'], ['bu']],
])('%s', async (_, asked, answered, expected) => {
  expect(await shownOf(asked, answered)).toEqual(expected)
})

test('a new turn gives up what the one before still does, and is the current one', () => {
  const slot = new RequestSlot()
  const first = slot.next()
  expect([slot.current === first, first.signal.aborted]).toEqual([true, false])
  const second = slot.next()
  expect([slot.current === second, first.signal.aborted, second.signal.aborted]).toEqual([true, true, false])
})

test('more of an answer that comes when its turn is over is not shown', async () => {
  const slot = new RequestSlot()
  const more = slot.next().wait(Promise.resolve('fler'))
  slot.next()
  await expect(more).rejects.toThrow(Superseded)
})
