/** What a reader can have checked: the site as the server sends it, or a folder on their own disk. */
import type { Copy, Hasher } from '../check.ts'
import { MANIFEST, ManifestError } from '../manifest.ts'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** Not the browser's own: that one is withheld on plain http, which is where intranets are. */
export function hasher(): Hasher {
  const hash = sha256.create()
  return {
    update: (chunk) => {
      hash.update(chunk)
    },
    hex: () => bytesToHex(hash.digest()),
  }
}

/** SHA-256 of a file on the reader's disk, read in pieces. */
export async function hashOf(file: Blob, signal: AbortSignal): Promise<string> {
  const hash = hasher()
  await file.stream().pipeTo(new WritableStream({ write: hash.update }), { signal })
  return hash.hex()
}

/**
 * Only what would end the path is written otherwise: "ar=2024" stays, which not every server would know again as
 * "ar%3D2024".
 */
const addressOf = (path: string): string => encodeURI(path).replace(/[?#]/g, (sign) => encodeURIComponent(sign))

/**
 * @param root Address of the site, ending in a slash. What the browser remembers is passed over: the server is asked.
 */
export function siteCopy(root: string, signal: AbortSignal): Copy {
  return {
    paths: null,
    // Names with a dot first are for servers, and most do not send them.
    hides: (path) => /(?:^|\/)\./.test(path),
    read: async (path, take) => {
      const response = await fetch(root + addressOf(path), {
        cache: 'no-store',
        signal,
      })
      if (response.status === 404 || response.status === 410) return false
      if (!response.ok) throw new Error(`servern svarade ${response.status}`)
      await response.body?.pipeTo(new WritableStream({ write: take }))
      return true
    },
  }
}

/** @throws ManifestError when the list does not lie in the folder itself, which then is another folder. */
export function folderCopy(files: readonly File[]): Copy {
  const byPath = new Map(files.map((file) => [file.webkitRelativePath.split('/').slice(1).join('/'), file]))
  if (!byPath.has(MANIFEST)) throw new ManifestError(`Mappen saknar ${MANIFEST}. Välj mappen som START.html ligger i.`)
  return {
    paths: [...byPath.keys()],
    read: async (path, take) => {
      const file = byPath.get(path)
      await file?.stream().pipeTo(new WritableStream({ write: take }))
      return file !== undefined
    },
  }
}
