/**
 * Fetching the files of the index. Over http it is plain `fetch`; opened from a disk, where a browser refuses to fetch,
 * each has a twin that is a classic script and hands over the same bytes as base64 (`X.js` beside `X`).
 */

declare global {
  interface Window {
    /** Called by the twins. */
    paragrafFile?: (name: string, base64: string) => void
  }
}

/** A file by its name in the index' folder. */
export interface Files {
  bytes: (name: string) => Promise<Uint8Array<ArrayBuffer>>
  json: (name: string) => Promise<unknown>
  text: (name: string) => Promise<string>
  script: (name: string) => Promise<void>
}

/** @param folder Address of the index, ending in a slash. */
export function filesOf(folder: string): Files {
  const known = new Map<string, Promise<unknown>>()
  const once = <T>(name: string, load: () => Promise<T>): Promise<T> => {
    const promise =
      known.get(name) ??
      load().catch((error: unknown) => {
        // A failure is forgotten, so that the next search tries again.
        known.delete(name)
        throw error
      })
    known.set(name, promise)
    return promise as Promise<T>
  }
  const raw = location.protocol === 'file:' ? fromDisk(folder) : overHttp(folder)
  const bytes = async (name: string) => unpacked(await raw(name))
  const text = async (name: string) => new TextDecoder().decode(await bytes(name))
  return {
    bytes,
    text: (name) => once(`${name}:text`, () => text(name)),
    json: (name) => once(`${name}:json`, async () => JSON.parse(await text(name)) as unknown),
    script: (name) => once(name, () => loadScript(`${folder}${name}`)),
  }
}

type Raw = (name: string) => Promise<Uint8Array<ArrayBuffer>>

const overHttp =
  (folder: string): Raw =>
  async (name) => {
    const response = await fetch(folder + name)
    if (!response.ok) throw new Error(`${response.status} för ${name}`)
    return new Uint8Array(await response.arrayBuffer())
  }

function fromDisk(folder: string): Raw {
  const given = new Map<string, string>()
  window.paragrafFile = (name, base64) => given.set(name, base64)
  return async (name) => {
    await loadScript(`${folder}${name}.js`)
    const base64 = given.get(name)
    given.delete(name)
    if (base64 === undefined) throw new Error(`Tom fil ${name}`)
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
  }
}

/** A server may say that the file is compressed, and the browser has then unpacked it already. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
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
      failed(new Error(`Kunde inte läsa ${address}`))
    }
    document.head.append(script)
  })
}
