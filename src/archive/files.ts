/** Where content lies on the disk: names of files. */
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { contentName } from '../places.ts'

/** @returns Whole path; the project is the folder that the command runs in. */
export function contentFolder(): string {
  return resolve(contentName())
}

/** Ids of a collection, from the files below its folder: `hsn-au/2024-11-28`, `hsn-au`. Hidden files are no content. */
export function listIds(collection: 'protokoll' | 'organ'): string[] {
  const folder = join(contentFolder(), collection)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md') && !/(?:^|\/)\./.test(name))
    .map((name) => name.replace(/\.md$/, ''))
    .sort()
}

/** @param id As the collection has it: the path below its folder, without ending. */
export function fileOf(collection: 'protokoll' | 'organ', id: string): string {
  return join(contentFolder(), collection, `${id}.md`)
}
