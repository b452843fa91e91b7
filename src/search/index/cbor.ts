/**
 * As much of CBOR (RFC 8949) as Pagefind writes: whole numbers, texts and arrays, in bytes. Reads and skips items, so that
 * a large array can be cut between its items without taking them apart.
 */

interface Head {
  /** 0 a number, 1 a negative number, 3 a text, 4 an array. */
  type: number
  value: number
  /** Where what follows the head begins. */
  next: number
}

function readHead(bytes: Uint8Array, at: number): Head {
  const first = bytes[at] as number
  const size = first & 0x1f
  if (size < 24) return { type: first >> 5, value: size, next: at + 1 }
  const length = 2 ** (size - 24)
  if (length > 4) throw new Error(`Unexpected CBOR head ${first} at ${at}, expected one of at most five bytes`)
  let value = 0
  for (let byte = 1; byte <= length; byte++) value = value * 256 + (bytes[at + byte] as number)
  return { type: first >> 5, value, next: at + 1 + length }
}

/** Where the item that begins at `at` ends. */
function skip(bytes: Uint8Array, at: number): number {
  const { type, value, next } = readHead(bytes, at)
  if (type < 2) return next
  if (type === 3) return next + value
  if (type !== 4) throw new Error(`Unexpected CBOR type ${type} at ${at}, expected a number, a text or an array`)
  let end = next
  for (let item = 0; item < value; item++) end = skip(bytes, end)
  return end
}

/** Where each item of the array that begins at `at` begins, and where the last ends. */
export function itemsOf(bytes: Uint8Array, at: number): number[] {
  const { type, value, next } = readHead(bytes, at)
  if (type !== 4) throw new Error(`Unexpected CBOR type ${type} at ${at}, expected an array`)
  const places = [next]
  for (let item = 0; item < value; item++) places.push(skip(bytes, places[item] as number))
  return places
}

export function readText(bytes: Uint8Array, at: number): string {
  const { type, value, next } = readHead(bytes, at)
  if (type !== 3) throw new Error(`Unexpected CBOR type ${type} at ${at}, expected a text`)
  return Buffer.from(bytes.subarray(next, next + value)).toString('utf8')
}

export function readNumber(bytes: Uint8Array, at: number): number {
  const { type, value } = readHead(bytes, at)
  if (type !== 0) throw new Error(`Unexpected CBOR type ${type} at ${at}, expected a number`)
  return value
}
