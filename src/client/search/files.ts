/**
 * Fetching the index. Over http it is plain `fetch`; opened from a disk, where a browser refuses to fetch, each file of the
 * index has a twin that is a classic script and hands over the same bytes as base64 (`X.js` beside `X`).
 */

declare global {
  interface Window {
    /** Called by the twins. */
    paragrafFile?: (name: string, base64: string) => void
    /** What Pagefind calls instead of `fetch`; the build puts the name there. */
    paragrafFetch?: (address: string) => Promise<Pick<Response, 'ok' | 'status' | 'arrayBuffer' | 'json'>>
    paragrafPagefind?: PagefindModule
    /** Filled by the scripts that the build writes: the words of the corpus, and the table of identifiers. */
    paragrafData?: { words?: string; ids?: unknown }
  }
}

export interface PagefindModule {
  createInstance: (options: object) => Pagefind
}

export interface Pagefind {
  init: () => Promise<void>
  options: (options: object) => Promise<void>
  filters: () => Promise<Record<string, Record<string, number>>>
  search: (term: string | null, options?: { filters?: object }) => Promise<Answer>
}

export interface Answer {
  results: { id: string; score: number; words: number[]; data: () => Promise<Fragment> }[]
}

export interface Fragment {
  raw_url?: string
  url: string
  content: string
  meta: Record<string, string>
}

/** Runs a script of the site once; the promise is kept so that nobody asks twice. */
const loaded = new Map<string, Promise<void>>()

export function loadScript(address: string): Promise<void> {
  const known = loaded.get(address)
  if (known) return known
  const promise = new Promise<void>((done, failed) => {
    const script = document.createElement('script')
    script.src = address
    script.onload = () => { script.remove(); done() }
    script.onerror = () => { loaded.delete(address); failed(new Error(`Kunde inte läsa ${address}`)) }
    document.head.append(script)
  })
  loaded.set(address, promise)
  return promise
}

export const isOnDisk = (): boolean => location.protocol === 'file:'

/** Makes the index fetchable and gives Pagefind, ready to be asked. */
export async function openPagefind(folder: string, options: object): Promise<Pagefind> {
  window.paragrafFetch = isOnDisk() ? diskFetch(folder) : (address) => fetch(address)
  await loadScript(`${folder}pagefind.js`)
  if (!window.paragrafPagefind) throw new Error('Pagefind saknas')
  const pagefind = window.paragrafPagefind.createInstance({ ...options, basePath: folder, noWorker: true })
  await pagefind.init()
  return pagefind
}

function diskFetch(folder: string): NonNullable<Window['paragrafFetch']> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  window.paragrafFile = (name, base64) => files.set(name, Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)))
  return async (address) => {
    // Pagefind drops "file://" from the folder it was given, so the name is what stands after its last part.
    const name = address.replace(/^.*\/pagefind\//, '').replace(/\?.*$/, '')
    await loadScript(`${folder}${name}.js`)
    const bytes = files.get(name)
    if (!bytes) throw new Error(`Tom fil ${name}`)
    return {
      ok: true,
      status: 200,
      arrayBuffer: () => Promise.resolve(bytes.buffer),
      json: () => Promise.resolve(JSON.parse(new TextDecoder().decode(bytes)) as unknown),
    }
  }
}
