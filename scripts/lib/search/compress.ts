/**
 * Packing bytes, the same on every machine. Node's own zlib writes the system's name and packs otherwise on another
 * processor (it is Chromium's, which looks for repetitions with what the processor has for it) and in another version
 * of Node. This one is zlib as WebAssembly, of the version that `package.json` pins with zip.js.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The functions of zip.js' WebAssembly that are used here. A stream and a place in memory are numbers. */
interface Zlib {
  memory: { buffer: ArrayBuffer }
  malloc: (size: number) => number
  deflate_new: () => number
  deflate_init_gzip: (stream: number, level: number) => number
  deflate_init_raw: (stream: number, level: number) => number
  /** Bytes put out, in the lower 24 bits; over them 1 when all is out, and a negative number for an error. */
  deflate_process: (stream: number, from: number, size: number, to: number, room: number, flush: number) => number
  deflate_last_consumed: (stream: number) => number
  deflate_end: (stream: number) => number
}

const SIZE = 1 << 16
/** zlib's word for "there is no more". */
const FINISH = 4
const DONE = 1

interface Ready {
  zlib: Zlib
  from: number
  to: number
}

let ready: Ready | null = null

function load(): Ready {
  const file = createRequire(import.meta.url).resolve('@zip.js/zip.js/dist/zip-module.wasm')
  const zlib = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file))).exports as unknown as Zlib
  return { zlib, from: zlib.malloc(SIZE), to: zlib.malloc(SIZE) }
}

/** @param level 1 is quick, 9 is small. */
export function gzip(bytes: Uint8Array, level: number): Uint8Array {
  return packed(bytes, ({ deflate_init_gzip }, stream) => deflate_init_gzip(stream, level))
}

/** Without gzip's 18 bytes of header and trailer. */
export function deflateRaw(bytes: Uint8Array, level: number): Uint8Array {
  return packed(bytes, ({ deflate_init_raw }, stream) => deflate_init_raw(stream, level))
}

function packed(bytes: Uint8Array, start: (zlib: Zlib, stream: number) => number): Uint8Array {
  const { zlib, from, to } = (ready ??= load())
  const stream = zlib.deflate_new()
  if (start(zlib, stream) !== 0) throw new Error('Unexpected zlib that cannot begin')
  const pieces: Uint8Array[] = []
  for (let at = 0, code = 0; code !== DONE;) {
    const size = Math.min(SIZE, bytes.length - at)
    new Uint8Array(zlib.memory.buffer).set(bytes.subarray(at, at + size), from)
    const result = zlib.deflate_process(stream, from, size, to, SIZE, at + size === bytes.length ? FINISH : 0)
    code = result >> 24
    if (code < 0) throw new Error(`Unexpected code ${code} of zlib`)
    at += zlib.deflate_last_consumed(stream)
    pieces.push(new Uint8Array(zlib.memory.buffer).slice(to, to + (result & 0xffffff)))
  }
  zlib.deflate_end(stream)
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces)
}
