/** The five seeds, as the library reads them: nothing lost, nothing added, and the committed content as it is. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Source } from '../src/converter/index.ts'
import { converted, SEEDS } from './sources.ts'
import { letters, pageWords, sourceWords } from './words.ts'

const CONVERTED = await Promise.all(SEEDS.map(converted))

test('the committed content is what convert writes today', () => {
  for (const { stages } of CONVERTED) {
    const { organ, date } = stages.identity
    expect(readFileSync(join('content/protokoll', organ.slug, `${date}.md`), 'utf8')).toBe(stages.content)
    expect(readFileSync(join('content/protokoll', organ.slug, `${date}.txt`), 'utf8')).toBe(stages.publishedSource)
  }
})

describe.each(CONVERTED.map((one, index) => [one.source, SEEDS[index] as Source, one] as const))(
  '%s',
  (_, one, { stages }) => {
    const { ledger } = stages

    test('has every line that is not blank published, removed with a reason or masked with a reason', () => {
      const lines = (list: readonly { span: readonly [number, number] }[]): number =>
        list.reduce((sum, { span }) => sum + span[1] - span[0] + 1, 0)
      expect(ledger.unaccounted).toEqual([])
      expect(ledger.published + lines(ledger.removed) + lines(ledger.masked) + ledger.blank).toBe(ledger.lines)
      expect(ledger.lines).toBe(new TextDecoder().decode(one.bytes).split('\n').length)
    })

    test('has on its page the words of its source, in order, and no others', () => {
      expect(letters(pageWords(stages.content, stages.draft.title !== null))).toBe(letters(sourceWords(stages)))
    })
  },
)
