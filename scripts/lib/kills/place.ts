/** A copy of the project with a few small sources, in a folder of its own; and what lies there, to compare. */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { sha256 } from '../kept/sha256.ts'
import { pathsIn } from '../package/folder.ts'

const PROJECT = ['src', 'scripts', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json']
/** Sources that are tried: few and small, so that many runs are soon done. */
const SOURCES = 3

/** @param home An empty folder; the packages are linked to, not copied. */
export function copyProject(home: string): void {
  for (const name of PROJECT) cpSync(name, join(home, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'), 'junction')
  const stem = (name: string): string => name.slice(0, name.length - extname(name).length)
  const sources = readdirSync('seeds')
    .filter((name) => extname(name) !== '.md')
    .sort((a, b) => statSync(join('seeds', a)).size - statSync(join('seeds', b)).size)
  mkdirSync(join(home, 'seeds'))
  for (const name of sources.slice(0, SOURCES)) {
    for (const file of [name, `${stem(name)}.md`])
      if (existsSync(join('seeds', file))) cpSync(join('seeds', file), join(home, 'seeds', file))
  }
  cpSync(join('content', 'organ'), join(home, 'content', 'organ'), { recursive: true })
}

/** Paths below the folder with the hash of each: what commands write, and what they must not leave. */
export type Tree = ReadonlyMap<string, string>

/**
 * What commands write. The editor's page says what the last run did, so that it is another after a second run by
 * design.
 */
export const WRITTEN = ['content', 'granska.html', 'dist', 'paragraf.zip'] as const
const COMPARED = ['content', 'dist', 'paragraf.zip']

/** @param names Files and folders below `home`; those that are missing are left out. */
export function treeOf(home: string, names: readonly string[] = COMPARED): Tree {
  const files = names.flatMap((name) => {
    const path = join(home, name)
    if (!existsSync(path)) return []
    return statSync(path).isDirectory() ? pathsIn(path).map((below) => `${name}/${below}`) : [name]
  })
  return new Map(files.map((file) => [file, sha256(readFileSync(join(home, file)))]))
}

/** The same paths with the same bytes. */
export function isSame(some: Tree, others: Tree): boolean {
  return some.size === others.size && [...some].every(([path, hash]) => others.get(path) === hash)
}

/** A few of the paths that are not alike. */
export function differences(found: Tree, expected: Tree): string {
  const paths = [...new Set([...found.keys(), ...expected.keys()])]
    .filter((path) => found.get(path) !== expected.get(path))
    .sort()
  return `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ` och ${paths.length - 3} till` : ''}`
}

/** Puts a folder back to what was kept of it. */
export function putBack(home: string, kept: string): void {
  for (const name of WRITTEN) {
    rmSync(join(home, name), { recursive: true, force: true })
    if (existsSync(join(kept, name))) cpSync(join(kept, name), join(home, name), { recursive: true })
  }
}

/** Names that no finished command leaves: what is half-done, moved aside or locked. */
export function remains(home: string): string[] {
  const isRemain = (name: string): boolean => /\.(?:ny|gammal|las|tmp)\+*$/.test(name)
  const inContent = existsSync(join(home, 'content'))
    ? pathsIn(join(home, 'content')).map((path) => `content/${path}`)
    : []
  const cache = join(home, '.cache')
  return [
    ...readdirSync(home),
    ...inContent,
    ...(existsSync(cache) ? readdirSync(cache).map((name) => `.cache/${name}`) : []),
  ].filter((name) => isRemain(name) || name === '.cache/bygge')
}
