/**
 * Checks a copy of the site against the list it carries. Where the copy is – a folder, a zip, a server – and what
 * hashes it are given; the same check runs in the command and in the reader's browser.
 */
import { compare, MANIFEST, ManifestError, readManifest, refuseLarge, type Differences } from './manifest.ts'
import { clashesIn, isPlainPath } from './names.ts'

type Take = (chunk: Uint8Array) => void

export interface Copy {
  /** Every file there is, as often as it is there; null where nobody can tell. */
  paths: readonly string[] | null
  /** Links, which lead elsewhere and are not followed. */
  links?: readonly string[]
  /** Hands over a file in pieces. @returns Whether it is there. @throws When it is and cannot be read. */
  read: (path: string, take: Take) => Promise<boolean>
  /** Whether a file is kept back from readers, as servers do with some, so that it cannot be missed. */
  hides?: (path: string) => boolean
}

export interface Hasher {
  update: Take
  hex: () => string
}

export interface Report extends Differences {
  /** How many files are listed, and how many of them are as listed. */
  listed: number
  agreeing: number
  /** There and not to be read, each with why. */
  unread: { path: string; why: string }[]
  /** Paths that would be written outside the folder, or differently on different systems. */
  unsafe: string[]
  /** Paths that are there more than once. */
  repeated: string[]
  /** Paths that are one file, or a file and a folder, on some system. */
  clashing: string[]
  links: string[]
  /** The list's own hash: two copies with the same are the same. */
  hash: string
}

export interface Options {
  hasher: () => Hasher
  /** Called for each file that has been looked at. */
  onFile?: (done: number, total: number) => void
  signal?: AbortSignal
  /** How many files are read at the same time. */
  atOnce?: number
}

/**
 * @throws ManifestError when there is no list, or none that can be read; what the signal says when it stops.
 */
export async function check(copy: Copy, { hasher, onFile, signal, atOnce = 1 }: Options): Promise<Report> {
  const own = hasher()
  const text = await textOf(copy, own)
  const listed = new Map([...readManifest(text)].filter(([path]) => copy.hides?.(path) !== true))
  const found = new Map<string, string>()
  const unread: Report['unread'] = []
  const waiting = [...listed.keys()]
  let next = 0
  let done = 0
  const work = async (): Promise<void> => {
    for (let path = waiting[next++]; path !== undefined; path = waiting[next++]) {
      signal?.throwIfAborted()
      const hash = hasher()
      try {
        if (await copy.read(path, hash.update)) found.set(path, hash.hex())
      } catch (error) {
        signal?.throwIfAborted()
        unread.push({ path, why: error instanceof Error ? error.message : String(error) })
      }
      onFile?.(++done, listed.size)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  const { missing, changed } = compare(listed, found)
  const links = [...(copy.links ?? [])]
  const untold = new Set([...unread.map(({ path }) => path), ...links])
  const gone = missing.filter((path) => !untold.has(path))
  const there = copy.paths ?? []
  return {
    listed: listed.size,
    agreeing: listed.size - missing.length - changed.length,
    missing: gone,
    changed,
    extra: [...new Set(there)].filter((path) => path !== MANIFEST && !listed.has(path) && isPlainPath(path)),
    unread,
    unsafe: there.filter((path) => !isPlainPath(path)),
    repeated: repeated(there),
    clashing: clashesIn([...there, ...links]),
    links,
    hash: own.hex(),
  }
}

/**
 * Whether everything that is listed is there as listed, and nothing else: a script put there besides can change what is
 * read.
 */
export function isWhole({ listed, agreeing, unsafe, repeated, clashing, links, extra }: Report): boolean {
  return listed === agreeing && [unsafe, repeated, clashing, links, extra].every((paths) => paths.length === 0)
}

async function textOf(copy: Copy, own: Hasher): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parts: string[] = []
  let bytes = 0
  const there = await copy.read(MANIFEST, (chunk) => {
    bytes += chunk.length
    refuseLarge(bytes)
    own.update(chunk)
    parts.push(decoded(() => decoder.decode(chunk, { stream: true })))
  })
  if (!there) throw new ManifestError(`Listan ${MANIFEST} saknas.`)
  return parts.join('') + decoded(() => decoder.decode())
}

function decoded(decode: () => string): string {
  try {
    return decode()
  } catch {
    throw new ManifestError(`${MANIFEST} är inte text.`)
  }
}

function repeated(paths: readonly string[]): string[] {
  const seen = new Set<string>()
  return [...new Set(paths.filter((path) => seen.size === seen.add(path).size))]
}
