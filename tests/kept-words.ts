/**
 * What tests ask of every conversion: nothing is lost on the way. The ledger counts lines, and a line counts as
 * published where one of its words is; here each word does.
 */
import type { Conversion } from '../src/converter/index.ts'

const WORD = /[\p{L}\d]{3,}/gu

/** "12: Taxan" for each word that stands on line 12 of the published source, and nowhere in the content file. */
export function lostWords({ stages }: Conversion): string[] {
  const { ledger, content, publishedSource } = stages
  if (!ledger || content === undefined || publishedSource === undefined) return []
  const removed = new Set(ledger.removed.flatMap(({ span: [from, to] }) => numbersFrom(from, to)))
  const kept = new Set(content.toLowerCase().match(WORD))
  return publishedSource
    .split('\n')
    .flatMap((line, at) =>
      removed.has(at + 1)
        ? []
        : (line.match(WORD) ?? []).flatMap((word) => (kept.has(word.toLowerCase()) ? [] : [`${at + 1}: ${word}`])),
    )
}

const numbersFrom = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)
