/**
 * A head that the text of its page runs into: "Kommunstyrelsen", then the heading that the page begins with, then the rest
 * of the head, as programs that read a PDF by places give it. The body's name is the head's where that comes back.
 */
import type { RemovalKind } from '../../../model/types.ts'
import { isBodyName } from '../../../swedish/bodies.ts'
import { partKindOf } from '../../../swedish/heading-words.ts'
import type { Line } from '../../types.ts'
import { isEdge, type Kinds } from './types.ts'

/** Once may be a recipient on the last line of a page. */
const LEAST = 2

export function findSplitHeads(lines: readonly Line[], known: Kinds): Kinds {
  const split = [...lines.keys()].filter((index) => isSplit(lines, index, known))
  const names = Map.groupBy(split, (index) => lines[index]?.text ?? '')
  const heads = [...names.values()].filter((indexes) => indexes.length >= LEAST).flat()
  return new Map(heads.map((index): [number, RemovalKind] => [index, 'page-header']))
}

function isSplit(lines: readonly Line[], index: number, known: Kinds): boolean {
  const [line, heading] = [lines[index], lines[index + 1]]
  if (!line || !heading || known.has(index) || known.has(index + 1) || !isEdge(known.get(index + 2))) return false
  return line.gap > 0 && heading.gap > 0 && isBodyName(line.text) && partKindOf(heading.text) !== undefined
}
