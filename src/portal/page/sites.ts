/**
 * The sites that the portal asks, each by its own index: what it publishes about itself is read first, for an index of
 * another form must not be read. The engine's WebAssembly and the script that binds it are the portal's own, fetched
 * once; of a site nothing is ever run.
 */
import { fieldsOf } from '../../model/fields.ts'
import { Engine } from '../../search/page/engine.ts'
import type { SearchResult, Question } from '../../search/page/found.ts'
import { filesOf, remembering, unpacked, type Files } from '../../search/page/files.ts'
import { INDEX_VERSION } from '../../search/version.ts'

/** Why a site has no hits. That it was slow may be the reader's own machine, and is not said to be the site's fault. */
export type Why = 'down' | 'slow' | 'old' | 'new'

/** A site that cannot be asked now. */
export class Absent extends Error {
  readonly why: Why
  constructor(why: Why) {
    super(why)
    this.why = why
  }
}

export interface SiteAddress {
  name: string
  /** Ends in a slash. */
  address: string
}

/** Milliseconds that one file of a site may take. */
const PATIENCE = 8_000

/** A site of the list. */
export class SearchedSite {
  readonly place: SiteAddress
  readonly #engine: Engine
  #version: Promise<void> | null = null

  /** @param own What runs: fetched when the first site is asked. */
  constructor(place: SiteAddress, own: () => Promise<Uint8Array<ArrayBuffer>>) {
    this.place = place
    this.#engine = new Engine(filesOfSite(`${place.address}pagefind/`, own))
  }

  /** Fetches what every search needs; of an index of another form nothing. @throws {Absent} */
  async warm(): Promise<void> {
    await this.isReadable()
    await this.#engine.warm().catch(absent)
  }

  /** @throws {Absent} Or the signal's reason. */
  async search(question: Question, signal: AbortSignal): Promise<SearchResult> {
    await this.warm()
    signal.throwIfAborted()
    return this.#engine.search(question, signal).catch((error: unknown) => {
      signal.throwIfAborted()
      return absent(error)
    })
  }

  /**
   * Whether it answers, and with an index that this engine reads. A failure is forgotten, so that the next search tries
   * again. @throws {Absent}
   */
  isReadable(): Promise<void> {
    const look = async (): Promise<void> => {
      const text = new TextDecoder().decode(await fetched(`${this.place.address}data/webbplats.json`))
      const { sokregister } = fieldsOf(JSON.parse(text))
      if (sokregister !== INDEX_VERSION) throw new Absent(Number(sokregister) > INDEX_VERSION ? 'new' : 'old')
    }
    this.#version ??= look().catch((error: unknown) => {
      this.#version = null
      return absent(error)
    })
    return this.#version
  }
}

function absent(error: unknown): never {
  if (error instanceof Absent) throw error
  throw new Absent(error instanceof Error && error.name === 'TimeoutError' ? 'slow' : 'down')
}

/** The engine's own files, from beside the portal's page; bound before any index is opened: all share it. */
export function ownEngine(folder: string): () => Promise<Uint8Array<ArrayBuffer>> {
  const files = filesOf(folder)
  let ready: Promise<Uint8Array<ArrayBuffer>> | null = null
  const open = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const [bytes] = await Promise.all([files.bytes('wasm.bin'), files.script('motor.js')])
    await window.paragrafPagefind?.wasm_bindgen({ module_or_path: bytes })
    return bytes
  }
  return () =>
    (ready ??= open().catch((error: unknown) => {
      ready = null
      throw error
    }))
}

function filesOfSite(folder: string, own: () => Promise<Uint8Array<ArrayBuffer>>): Files {
  const once = remembering()
  const bytes = (name: string): Promise<Uint8Array<ArrayBuffer>> =>
    name === 'wasm.bin' ? own() : once(name, () => fetched(folder + name))
  const text = async (name: string): Promise<string> => new TextDecoder().decode(await bytes(name))
  return {
    bytes,
    text,
    piece: (name, from, to) => once(`${name}:${from}-${to}`, () => pieceOf(folder + name, from, to)),
    json: (name) => once(`${name}:json`, async () => withoutOthers(name, JSON.parse(await text(name)))),
    script: async () => {
      await own()
    },
  }
}

/**
 * Other words are not asked here, and their files, some 25 kB a question and site, are not fetched: the index seems to
 * have none.
 */
const withoutOthers = (name: string, value: unknown): unknown =>
  name === 'start.bin' && typeof value === 'object' ? { ...value, thesaurus: '' } : value

/** @throws When it does not come in time, or is not there. */
const fetched = async (address: string): Promise<Uint8Array<ArrayBuffer>> =>
  unpacked(new Uint8Array(await (await answer(address)).arrayBuffer()))

/**
 * Some bytes of a file; a server that knows no pieces sends the whole. One range is a header that needs no leave of
 * another site.
 */
async function pieceOf(address: string, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  const response = await answer(address, { Range: `bytes=${from}-${to - 1}` })
  const bytes = new Uint8Array(await response.arrayBuffer())
  return response.status === 206 ? bytes : bytes.slice(from, to)
}

async function answer(address: string, headers: HeadersInit = {}): Promise<Response> {
  const response = await fetch(address, {
    ...{ credentials: 'omit', referrerPolicy: 'no-referrer', mode: 'cors', headers },
    signal: AbortSignal.timeout(PATIENCE),
  })
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} for ${address}`)
  return response
}
