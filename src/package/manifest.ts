/**
 * The list of a site's files with the SHA-256 of each, in the form that `sha256sum` writes and checks: a line a file,
 * sorted by the bytes of its path. Text in, values out; who reads the files is another matter.
 */

/** Where the list lies in the site; `.txt`, which every server sends and every system opens. It does not list itself. */
export const MANIFEST = 'manifest.sha256.txt'

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

const LINE = /^([0-9a-f]{64}) {2}(.+)$/

/** @throws ManifestError for a path that `readManifest` would refuse. */
export function writeManifest(hashes: Hashes): string {
  return inByteOrder([...hashes.keys()]).map((path) => {
    if (!isPlainPath(path)) throw new ManifestError(`Filen ${shown(path)} har ett namn som inte går överallt.`)
    return `${hashes.get(path) ?? ''}  ${path}\n`
  }).join('')
}

/** @throws ManifestError where a line is not one, a path is unsafe or stands twice, or nothing is listed. */
export function readManifest(text: string): Map<string, string> {
  const hashes = new Map<string, string>()
  if (text !== '' && !text.endsWith('\n')) throw new ManifestError(`${MANIFEST} är avklippt: sista raden är inte hel.`)
  for (const [index, line] of text.split('\n').slice(0, -1).entries()) {
    const [, hash, path] = LINE.exec(line) ?? []
    if (hash === undefined || path === undefined) throw new ManifestError(`${MANIFEST} rad ${index + 1} är inte en kontrollsumma och en sökväg.`)
    if (!isPlainPath(path) || path === MANIFEST) throw new ManifestError(`${MANIFEST} rad ${index + 1} har en otillåten sökväg: ${shown(path)}`)
    if (hashes.has(path)) throw new ManifestError(`${MANIFEST} rad ${index + 1} nämner samma fil en gång till: ${path}`)
    hashes.set(path, hash)
  }
  if (hashes.size === 0) throw new ManifestError(`${MANIFEST} är tom.`)
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

/**
 * Whether a path stays below the folder it is unpacked in, and means the same on every system.
 * @example isPlainPath('../a') // => false
 */
export function isPlainPath(path: string): boolean {
  return !/[\\:\u0000-\u001f\u007f]/.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part))
}

/** Paths sorted by the bytes of their UTF-8, as `LC_ALL=C sort` does: the same on every machine. */
export function inByteOrder(paths: readonly string[]): string[] {
  const encoder = new TextEncoder()
  return paths.map((path) => ({ path, bytes: encoder.encode(path) })).sort((a, b) => byBytes(a.bytes, b.bytes)).map(({ path }) => path)
}

/** A path on one line, whatever signs it holds. */
export function shown(path: string): string {
  return JSON.stringify(path).slice(1, -1).replaceAll('\\\\', '\\')
}

function byBytes(a: Uint8Array, b: Uint8Array): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) if (a[at] !== b[at]) return (a[at] ?? 0) - (b[at] ?? 0)
  return a.length - b.length
}
