/**
 * The name of the minutes, "Ekby stad Kommunstyrelsen, protokoll", set apart on page after page with nothing beside it that
 * tells a page: not a heading of what stands below, however often it comes back.
 */
import type { RemovalKind } from '../../../model/types.ts'
import { bodyWord } from '../../../swedish/bodies.ts'
import type { Line } from '../../types.ts'
import { wordsOf, type Kinds } from './types.ts'

const MINUTES = /(?<!\p{L})\p{L}{0,20}protokoll(?!\p{L})/iu
const BODY = new RegExp(String.raw`(?<!\p{L})${bodyWord('bare', 'definite')}s?(?!\p{L})`, 'u')
const LONGEST = 80
/** A name that comes back less often may be a document's, among others that a § names. */
const LEAST = 5
/** The share of its places where a blank line stands above it; a list of documents has none there. */
const APART = 0.9

export function findMinutesNames(lines: readonly Line[]): Kinds {
  const names = Map.groupBy(lines.keys(), (index) => wordsOf(lines[index] as Line))
  const found = new Map<number, RemovalKind>()
  for (const [words, indexes] of names) {
    if (indexes.length < LEAST || words.length > LONGEST || !MINUTES.test(words) || !BODY.test(words)) continue
    const apart = indexes.filter((index) => index === 0 || (lines[index]?.gap ?? 0) > 0)
    if (apart.length >= indexes.length * APART) for (const index of apart) found.set(index, 'page-header')
  }
  return found
}
