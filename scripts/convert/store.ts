/**
 * The files that `convert` reads and writes: sources with their sidecars, bodies, and content written whole or not
 * at all. The only module of the converter, beside the command, that touches a disk.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, extname, join, relative, sep } from 'node:path'
import matter from 'gray-matter'
import { describeIssues, organSchema } from '../../src/protokoll/schema.ts'
import type { Source } from './convert.ts'
import type { KnownOrgan } from './identity.ts'

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** "README.md", "LÄSMIG.md": about the folder, not a source in it */
const ABOUT = /(?:^|\/)(?:readme|l[äa]smig|läs ?mig)\.md$/iu

/**
 * All sources below a folder, sorted by name. `NAME.md` beside `NAME.*` is its sidecar, a lone `.md` a source;
 * hidden files and what tells about the folder are left alone.
 */
export function readSources(folder: string): Source[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(byCodePoint)
  const stem = (name: string): string => name.slice(0, name.length - extname(name).length)
  const others = new Set(names.filter((name) => extname(name) !== '.md').map(stem))
  const isSource = (name: string): boolean => extname(name) !== '.md' || !(others.has(stem(name)) || ABOUT.test(name))
  return names.filter(isSource).map((name) => {
    const sidecar = join(folder, `${stem(name)}.md`)
    return { name, bytes: readFileSync(join(folder, name)), sidecar: extname(name) !== '.md' && existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : null }
  })
}

/** The bodies in `content/organ/`. @throws {Error} When a file there does not fit the schema; nothing can be trusted then. */
export function readOrgans(folder: string): KnownOrgan[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((name) => name.endsWith('.md')).sort(byCodePoint).map((name) => {
    const result = organSchema.safeParse(matter(readFileSync(join(folder, name), 'utf8'), {}).data)
    if (!result.success) throw new Error(`${join(folder, name)}: ${describeIssues(result.error).join('; ')}`)
    return { slug: name.slice(0, -3), ...result.data }
  })
}

/** A file's text, or null when there is none. */
export function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

/** Writes whole or not at all: to a file beside, then renamed over the old one. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, text)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

export function remove(path: string): void {
  rmSync(path, { force: true })
}
