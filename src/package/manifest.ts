/**
 * The list of a site's files with the SHA-256 of each, in the form that `sha256sum` writes and checks: a line a file,
 * sorted by the bytes of its path. Text in, values out; who reads the files is another matter.
 */
import { shown } from '../model/shown.ts'
import { clashesIn, isPlainPath, nameKey } from './names.ts'

/**
 * Where the list lies in the site; `.txt`, which every server sends and every system opens. It does not list itself.
 */
export const MANIFEST = 'manifest.sha256.txt'

/** Bytes of the longest list that is read, that of some 500,000 files; a longer one is made to fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024

/** Hashes as 64 hexadecimal digits, by path from the site's root. */
export type Hashes = ReadonlyMap<string, string>

export interface Differences {
  /** Listed and not there. */
  missing: string[]
  /** There with another hash. */
  changed: string[]
  /** There and not listed. */
  extra: string[]
}

/** What is wrong with a list, in words for the reader. */
export class ManifestError extends Error {}

/** @throws ManifestError for a list longer than any that is read. */
export function refuseLarge(bytes: number): void {
  if (bytes > MOST_BYTES)
    throw new ManifestError(`${MANIFEST} är större än ${MOST_BYTES / 1024 / 1024} MB och läses inte.`)
}

const LINE = /^([0-9a-f]{64}) {2}(.+)$/

/** @throws ManifestError for a path that `readManifest` would refuse. */
export function writeManifest(hashes: Hashes): string {
  const [one, other] = clashesIn([...hashes.keys(), MANIFEST])
  if (one !== undefined)
    throw new ManifestError(`Filerna ${shown(one)} och ${shown(other ?? '')} är samma namn på Windows och Mac.`)
  return inByteOrder([...hashes.keys()])
    .map((path) => {
      if (!isPlainPath(path)) throw new ManifestError(`Filen ${shown(path)} har ett namn som inte går överallt.`)
      return `${hashes.get(path) ?? ''}  ${path}\n`
    })
    .join('')
}

/**
 * @throws ManifestError where a line is not one, a path is unsafe, stands twice or clashes with another, or nothing is
 * listed.
 */
export function readManifest(text: string): Map<string, string> {
  const hashes = listedIn(text)
  const [one, other] = clashesIn(hashes.keys())
  if (one !== undefined)
    throw new ManifestError(
      `${MANIFEST} nämner ${shown(one)} och ${shown(other ?? '')}, som är samma namn på Windows och Mac.`,
    )
  if (hashes.size === 0) throw new ManifestError(`${MANIFEST} är tom.`)
  return hashes
}

function listedIn(text: string): Map<string, string> {
  const hashes = new Map<string, string>()
  const refuse = (row: number, what: string): never => {
    throw new ManifestError(`${MANIFEST} rad ${row} ${what}`)
  }
  if (text !== '' && !text.endsWith('\n')) throw new ManifestError(`${MANIFEST} är avklippt: sista raden är inte hel.`)
  // A line at a time: a list of nothing but line ends would fill the memory.
  for (let row = 1, at = 0; at < text.length; row++) {
    const end = text.indexOf('\n', at)
    const [, hash, path] = LINE.exec(text.slice(at, end)) ?? []
    at = end + 1
    if (hash === undefined || path === undefined) return refuse(row, 'är inte en kontrollsumma och en sökväg.')
    if (!isPlainPath(path) || nameKey(path) === nameKey(MANIFEST))
      return refuse(row, `har en otillåten sökväg: ${shown(path)}`)
    if (hashes.has(path)) return refuse(row, `nämner samma fil en gång till: ${path}`)
    hashes.set(path, hash)
  }
  return hashes
}

/** @param found Hashes of what is there. The list itself is neither missing nor extra. */
export function compare(listed: Hashes, found: Hashes): Differences {
  const paths = [...listed.keys()]
  return {
    missing: paths.filter((path) => !found.has(path)),
    changed: paths.filter((path) => found.has(path) && found.get(path) !== listed.get(path)),
    extra: [...found.keys()].filter((path) => path !== MANIFEST && !listed.has(path)),
  }
}

// Half of a sign beyond 16 bits, which UTF-16 puts before some that UTF-8 puts before it.
const HALF_SIGN = /[\ud800-\udfff]/

/** Paths sorted by the bytes of their UTF-8, as `LC_ALL=C sort` does: the same on every machine. */
export function inByteOrder(paths: readonly string[]): string[] {
  if (!paths.some((path) => HALF_SIGN.test(path))) return [...paths].sort()
  const encoder = new TextEncoder()
  return paths
    .map((path) => ({ path, bytes: encoder.encode(path) }))
    .sort((a, b) => byBytes(a.bytes, b.bytes))
    .map(({ path }) => path)
}

function byBytes(a: Uint8Array, b: Uint8Array): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) if (a[at] !== b[at]) return (a[at] ?? 0) - (b[at] ?? 0)
  return a.length - b.length
}
