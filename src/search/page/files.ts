/**
 * Fetching the files of the index. Over http it is plain `fetch`, of a piece where a piece is wanted; opened from a
 * disk, where a browser refuses to fetch, the same bytes lie as base64 in classic scripts of many files each
 * (`disk/N.js`).
 */
import { DISK_LIST, diskScript } from '../index/disk.ts'

declare global {
  interface Window {
    /** Called by the list of scripts: the names of the files in each. */
    paragrafDisk?: (scripts: string[][]) => void
    /** Called by a script: its files by name, as base64. */
    paragrafFiles?: (files: Record<string, string>) => void
  }
}

/** A file by its name in the index' folder. */
export interface Files {
  bytes: (name: string) => Promise<Uint8Array<ArrayBuffer>>
  /** Bytes `from` to before `to`, as they lie in the file. */
  piece: (name: string, from: number, to: number) => Promise<Uint8Array<ArrayBuffer>>
  json: (name: string) => Promise<unknown>
  text: (name: string) => Promise<string>
  script: (name: string) => Promise<void>
}

/** @param folder Address of the index, ending in a slash. */
export function filesOf(folder: string): Files {
  const once = remembering()
  const raw = location.protocol === 'file:' ? fromDisk(folder, once) : overHttp(folder)
  const bytes = async (name: string) => unpacked(await raw(name))
  const text = async (name: string) => new TextDecoder().decode(await bytes(name))
  return {
    bytes,
    piece: (name, from, to) => once(`${name}:${from}-${to}`, () => raw(name, { from, to })),
    text: (name) => once(`${name}:text`, () => text(name)),
    json: (name) => once(`${name}:json`, async () => JSON.parse(await text(name)) as unknown),
    script: (name) => once(name, () => loadScript(`${folder}${name}`)),
  }
}

export type Once = <T>(name: string, load: () => Promise<T>) => Promise<T>

/**
 * Loads each name once; a failure is forgotten, so that the next search tries again.
 * @param most So many are remembered; with one more it begins anew.
 */
export function remembering(most = Infinity): Once {
  const known = new Map<string, Promise<unknown>>()
  return <T>(name: string, load: () => Promise<T>): Promise<T> => {
    if (known.size >= most && !known.has(name)) known.clear()
    const promise =
      known.get(name) ??
      load().catch((error: unknown) => {
        known.delete(name)
        throw error
      })
    known.set(name, promise)
    // Each form that a name is asked for in has a name of its own.
    return promise as Promise<T>
  }
}

interface Range {
  from: number
  to: number
}

type Raw = (name: string, range?: Range) => Promise<Uint8Array<ArrayBuffer>>

function overHttp(folder: string): Raw {
  /** What servers that know no pieces sent whole. */
  const whole = new Map<string, Uint8Array<ArrayBuffer>>()
  return async (name, range) => {
    const known = whole.get(name)
    if (known !== undefined && range !== undefined) return known.slice(range.from, range.to)
    const { bytes, isPiece } = await (range === undefined ? fetched(folder + name) : piece(folder + name, range))
    if (range === undefined || isPiece) return bytes
    whole.set(name, bytes)
    return bytes.slice(range.from, range.to)
  }
}

/** Each by a name of its own: Chromium's cache mixes up pieces of one that are asked for side by side. */
const piece = (address: string, { from, to }: Range): Promise<Fetched> =>
  fetched(`${address}?${from}-${to - 1}`, { headers: { Range: `bytes=${from}-${to - 1}` } })

interface Fetched {
  bytes: Uint8Array<ArrayBuffer>
  isPiece: boolean
}

async function fetched(address: string, how: RequestInit = {}): Promise<Fetched> {
  const response = await fetch(address, how)
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} for ${address}`)
  return { bytes: new Uint8Array(await response.arrayBuffer()), isPiece: response.status === 206 }
}

function fromDisk(folder: string, once: Once): Raw {
  const given = new Map<string, string>()
  const scripts = new Map<string, string>()
  window.paragrafDisk = (lists) => {
    lists.forEach((names, at) => {
      for (const name of names) scripts.set(name, diskScript(at))
    })
  }
  window.paragrafFiles = (files) => {
    for (const [name, base64] of Object.entries(files)) given.set(name, base64)
  }
  const load = (name: string): Promise<void> => once(name, () => loadScript(folder + name))
  return async (name, range) => {
    await load(DISK_LIST)
    await load(scripts.get(name) ?? '')
    const base64 = given.get(name)
    if (base64 === undefined) throw new Error(`Unexpected script without the bytes of ${name}`)
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
    return range === undefined ? bytes : bytes.slice(range.from, range.to)
  }
}

/** A server may say that the file is compressed, and the browser has then unpacked it already. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

function loadScript(address: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement('script')
    script.src = address
    script.onload = () => {
      script.remove()
      done()
    }
    script.onerror = () => {
      script.remove()
      failed(new Error(`Unexpected end of loading ${address}`))
    }
    document.head.append(script)
  })
}
