/**
 * As much of CBOR (RFC 8949) as Pagefind writes: whole numbers, texts and arrays. Texts are kept as their bytes, a
 * letter a byte, so that comparing two of them compares bytes, as Pagefind does, and writing one copies it.
 */

/** UTF-8 bytes, each as the letter of its number: "å" is "Ã¥". */
export type ByteText = string

/** In a browser too, as {@link Writer}. */
export const toBytes = (text: string): ByteText => String.fromCharCode(...new TextEncoder().encode(text))

/** @returns The text; bytes that are no UTF-8 become U+FFFD. */
export const fromBytes = (bytes: ByteText): string => Buffer.from(bytes, 'latin1').toString('utf8')

const NUMBER = 0
const NEGATIVE = 1
const TEXT = 3
const ARRAY = 4

/** Takes items one after the other. */
export class Reader {
  readonly bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  /** Length of the array that begins here; its items follow. */
  array(): number {
    return this.#head(ARRAY)
  }

  /** A number, which may be negative. */
  number(): number {
    return (this.bytes[this.at] as number) >> 5 === NEGATIVE ? -1 - this.#head(NEGATIVE) : this.#head(NUMBER)
  }

  text(): ByteText {
    const length = this.#head(TEXT)
    const from = this.at
    this.at += length
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + from, length).toString('latin1')
  }

  numbers(): number[] {
    return Array.from({ length: this.array() }, () => this.number())
  }

  #head(type: number): number {
    const { bytes, at } = this
    const first = bytes[at] as number
    if (first >> 5 !== type) throw new Error(`Unexpected CBOR type ${first >> 5} at ${at}, expected ${type}`)
    const size = first & 0x1f
    this.at = at + 1
    if (size < 24) return size
    const length = 2 ** (size - 24)
    if (length > 4) throw new Error(`Unexpected CBOR head ${first} at ${at}, expected one of at most five bytes`)
    let value = 0
    for (let byte = 1; byte <= length; byte++) value = value * 256 + (bytes[at + byte] as number)
    this.at += length
    return value
  }
}

/** Bytes that grow as items are written. */
export class Writer {
  #bytes: Uint8Array
  length = 0

  constructor(size = 1 << 16) {
    this.#bytes = new Uint8Array(size)
  }

  array(length: number): void {
    this.#head(ARRAY, length)
  }

  number(value: number): void {
    if (value < 0) this.#head(NEGATIVE, -1 - value)
    else this.#head(NUMBER, value)
  }

  text(text: ByteText): void {
    this.#head(TEXT, text.length)
    this.#room(text.length)
    for (let at = 0; at < text.length; at++) this.#bytes[this.length++] = text.charCodeAt(at)
  }

  /** What another has written. */
  copy(bytes: Uint8Array, from: number, to: number): void {
    this.#room(to - from)
    for (let at = from; at < to; at++) this.#bytes[this.length++] = bytes[at] as number
  }

  /** What is written so far; not to be kept while more is written. */
  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.length)
  }

  #head(type: number, value: number): void {
    this.#room(5)
    const bytes = this.#bytes
    const first = type << 5
    if (value < 24) bytes[this.length++] = first | value
    else if (value < 256) {
      bytes[this.length++] = first | 24
      bytes[this.length++] = value
    } else if (value < 65_536) {
      bytes[this.length++] = first | 25
      bytes[this.length++] = value >> 8
      bytes[this.length++] = value & 255
    } else {
      bytes[this.length++] = first | 26
      for (const shift of [24, 16, 8, 0]) bytes[this.length++] = (value >>> shift) & 255
    }
  }

  #room(size: number): void {
    if (this.length + size <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.length + size))
    larger.set(this.written)
    this.#bytes = larger
  }
}
