/** What stands in the folder of content before this round writes there: pages by their source, and the register of addresses. */
import { join } from 'node:path'
import type { Permalinks } from '../../../src/model/permalinks.ts'
import { COVERS } from '../../../src/privacy/index.ts'
import type { Result } from '../../../src/review/result.ts'
import { listContent, readIfThere } from './files.ts'
import { sourceOf } from './standing.ts'

/** What stands there from before. */
export interface Standing {
  register: Permalinks
  /** Pages by the source that they say they were made of. */
  pages: Map<string, string[]>
  /** Pages whose source is not there any more, and their source texts. */
  withoutSource: string[]
  orphaned: string[]
}

export function standingOf(
  conversions: readonly Result[],
  { to, register: known }: { to: string; register: Permalinks },
): Standing {
  const present = new Set(conversions.map(({ published }) => published))
  const pages = Map.groupBy(listContent(to), (name) => sourceOf(readIfThere(join(to, name)) ?? '') ?? '')
  const withoutSource = [...pages].flatMap(([source, names]) => (present.has(source) ? [] : names))
  const texts = withoutSource.map((name) => readIfThere(join(to, textOf(name))) ?? '')
  return { register: known, pages, withoutSource, orphaned: texts.filter((text) => text.includes(COVERS['by-editor'])) }
}

export const textOf = (page: string): string => page.replace(/\.md$/, '.txt')

/** The folder of a page on the site. */
export const folderOf = (output: string): string => `protokoll/${output.replace(/\.md$/, '')}`

/** The folder that a source's page has today. */
export function addressOf(published: string, known: Permalinks): string | undefined {
  return Object.entries(known).find(([, entry]) => entry.source === published && entry.movedTo === undefined)?.[0]
}
