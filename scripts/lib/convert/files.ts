/**
 * The files that `convert` reads and writes: sources with their sidecars, bodies, and content written whole or not
 * at all.
 */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { readOrgan } from '../../../src/content-file/read.ts'
import { ContentError } from '../../../src/model/content-error.ts'
import type { OrganData } from '../../../src/model/organ-schema.ts'
import { SLUG } from '../../../src/model/values.ts'
import { resultOf } from '../../../src/review/result.ts'
import type { Waiting } from './all.ts'
import type { PublishedEntry } from './entry.ts'
import { gather, type Gathered, type KnownOrgan, type Source } from '../../../src/converter/index.ts'
import { compareText } from '../../../src/model/order.ts'

export interface Folder extends Omit<Gathered, 'sources'> {
  sources: Waiting[]
  /** Links, which are not followed: they may lead out of the folder, or round in it. */
  links: string[]
}

/** All sources below a folder, sorted by name, each with its sidecar. */
export const readSources = (folder: string): Source[] =>
  readFolder(folder).sources.map(({ source, read }) => ({ ...source, bytes: read() }))

/** One source with its sidecar, which lies beside it; what lies deeper is not looked at. Null where it is none. */
export function readSource(path: string): Source | null {
  const name = basename(path)
  const found = readFolder(dirname(path), false).sources.find(({ source }) => source.name === name)
  return found === undefined ? null : { ...found.source, bytes: found.read() }
}

/**
 * All sources below a folder with what else was found there: sidecars without a source, links.
 * @param isDeep Folders inside it too.
 */
export function readFolder(folder: string, isDeep = true): Folder {
  const entries = readdirSync(folder, { recursive: isDeep, withFileTypes: true })
    .map((entry) => ({ entry, name: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/') }))
    .sort((a, b) => compareText(a.name, b.name))
  // A link is followed to a sidecar alone: what it covers must be known.
  const isSidecarLink = (name: string): boolean =>
    /\.md/i.test(name) && statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true
  const names = entries
    .filter(({ entry, name }) => entry.isFile() || (entry.isSymbolicLink() && isSidecarLink(name)))
    .map(({ name }) => name)
  const gathered = gather(names, (name) => readFileSync(join(folder, name)))
  return {
    ...gathered,
    sources: gathered.sources.map((source) => {
      const path = join(folder, source.name)
      return { source, size: statSync(path).size, read: () => readFileSync(path) }
    }),
    links: entries.filter(({ entry }) => entry.isSymbolicLink()).map(({ name }) => name),
  }
}

/**
 * The bodies in `content/organ/`. @throws {ContentError} When a file there cannot be used; nothing can be trusted then.
 */
export function readOrgans(folder: string): KnownOrgan[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort(compareText)
    .map((name) => name.slice(0, -3))
    .map((slug) => ({ slug, ...organIn(join(folder, `${slug}.md`), slug) }))
}

/** A name that is no address, and letters that are no letters, would go on into every page of the body's. */
function organIn(path: string, slug: string): OrganData {
  const text = readFileSync(path, 'utf8')
  if (!SLUG.test(slug) || text.includes('\ufffd'))
    throw new ContentError(path, {
      english: 'expected a slug for its name, and UTF-8',
      swedish: 'filnamnet är ingen adress, eller filen är inte UTF-8',
    })
  return readOrgan(text, path)
}

/** The pages of a folder of content, sorted: "hsn-au/2024-11-28.md". */
export function listContent(folder: string, ending = '.md'): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.split(sep).join('/'))
    .sort(compareText)
}

/** A file's text, or null when there is none. */
export function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

/** Writes whole or not at all: to a file beside, then renamed over the old one. */
export function writeWhole(path: string, text: string | Iterable<string>): void {
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.${process.pid}.tmp`
  try {
    if (typeof text === 'string') writeFileSync(temporary, text)
    else writePieces(temporary, text)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w')
  try {
    for (const piece of pieces) writeFileSync(file, piece)
  } finally {
    closeSync(file)
  }
}

/** A file that is not there is removed already. */
export function remove(path: string): void {
  rmSync(path, { force: true })
}

/** A file that is no source and cannot be used as what it is: its fault stands among those of the sources. */
export function faultEntry({ name, sha256, asks, message }: Folder['faults'][number]): PublishedEntry {
  const covers = { asked: [], own: 0, asks, lifted: false, offices: [] }
  const fate = { outcome: 'failed' as const, source: name, published: name, page: null, sidecar: null, causes: [] }
  const conversion = resultOf({ ...fate, sha256, covers, stages: {}, messages: [message] })
  return { conversion, outcome: 'failed', output: null, messages: [message] }
}
