/**
 * What stands in the folder of content before this round writes there: pages by their source, and the register of
 * addresses.
 */
import { join } from 'node:path'
import type { Permalinks } from '../../../src/model/permalinks.ts'
import { COVERS } from '../../../src/privacy/index.ts'
import type { Result } from '../../../src/review/result.ts'
import type { Disk } from './disk.ts'
import { readIfThere } from './files.ts'

/** What stands there from before. */
export interface ContentBefore {
  register: Permalinks
  /** Pages by the source that they say they were made of. */
  pages: Map<string, string[]>
  /** Pages whose source is not there any more, and their source texts. */
  withoutSource: string[]
  orphaned: string[]
}

/** @param register As it stood. @param disk What lies in `to`, with the source of each page. */
export function contentBefore(
  conversions: readonly Result[],
  { to, register: known, disk }: { to: string; register: Permalinks; disk: Disk },
): ContentBefore {
  const present = new Set(conversions.map(({ published }) => published))
  const names = [...disk.keys()].filter((name) => name.endsWith('.md'))
  const pages = Map.groupBy(names, (name) => disk.get(name)?.source ?? '')
  const withoutSource = [...pages].flatMap(([source, names]) => (present.has(source) ? [] : names))
  const texts = withoutSource.map((name) => readIfThere(join(to, textOf(name))) ?? '')
  return { register: known, pages, withoutSource, orphaned: texts.filter((text) => text.includes(COVERS['by-editor'])) }
}

/** The source text beside a page, by the page's name. */
export const textOf = (page: string): string => page.replace(/\.md$/, '.txt')

/** The folder of a page on the site. */
export const folderOf = (output: string): string => `protokoll/${output.replace(/\.md$/, '')}`

/** The folder that a source's page has today. @param known A register that nobody changes. */
export const addressOf = (published: string, known: Permalinks): string | undefined =>
  foldersOf(published, known).find((folder) => known[folder]?.movedTo === undefined)

const byRegister = new WeakMap<Permalinks, ReadonlyMap<string, readonly string[]>>()

/** The folders that the register has of a source, in its order. @param known A register that nobody changes. */
export function foldersOf(published: string, known: Permalinks): readonly string[] {
  const folders = byRegister.get(known) ?? Map.groupBy(Object.keys(known), (folder) => known[folder]?.source ?? '')
  byRegister.set(known, folders)
  return folders.get(published) ?? []
}
