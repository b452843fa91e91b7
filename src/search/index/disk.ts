/**
 * The index for a page that is opened from a disk, where a browser reads scripts and nothing else: the same files once
 * more, as base64, many in a script, since a folder is copied to a stick file by file.
 */

/** Where the scripts lie in the index' folder. */
const DISK = 'disk/'
/** Tells which files each script holds. */
export const DISK_LIST = `${DISK}lista.js`

/** Where a script lies, from the index' folder. @param at From 0. */
export const diskScript = (at: number): string => `${DISK}${at}.js`

/** Whether a path within the index' folder is only for a disk. */
export const isForDisk = (name: string): boolean => name.startsWith(DISK)

/** Letters of a script, about: a disk reads as much in some milliseconds. */
const LETTERS = 250_000

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1)

/**
 * @param files By name; those that are asked for together should stand together. @returns Scripts by name, the list of
 * them last.
 */
export function* diskScripts(files: Iterable<readonly [string, Uint8Array]>): Generator<[string, string]> {
  const names: string[][] = []
  let own: Record<string, string> = {}
  let letters = 0
  const script = (): [string, string] => {
    names.push(Object.keys(own))
    const made: [string, string] = [diskScript(names.length - 1), `paragrafFiles(${JSON.stringify(own)})\n`]
    own = {}
    letters = 0
    return made
  }
  let folder = ''
  for (const [name, bytes] of files) {
    const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')
    // Where one folder has grown the scripts of the next are as they were.
    const isElsewhere = folder !== folderOf(name)
    folder = folderOf(name)
    if (letters > 0 && (isElsewhere || letters + base64.length > LETTERS)) yield script()
    own[name] = base64
    letters += base64.length
  }
  if (letters > 0) yield script()
  yield [DISK_LIST, `paragrafDisk(${JSON.stringify(names)})\n`]
}
