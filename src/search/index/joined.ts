/** Parts put together to the whole index: for each word its pages, and those of its forms with rings and dots. */
import { Writer, type ByteText } from './cbor.ts'
import { namesIn, writePage, type PartIndex } from './encode.ts'
import { interner } from './interning.ts'

/** Every word of the index, in the order of their bytes. */
export interface Encoded {
  words: ByteText[]
  /** Where the item of each word begins, and where the last ends. */
  from: number[]
  bytes: Uint8Array
}

/** A part, and how many records come before it. */
export interface PlacedPart {
  pieces: PartIndex
  before: number
}

/** A form of a word, by the number of its name. */
interface Form {
  form: ByteText
  name: number
}

/** @param parts In the order of their records. */
export function joined(parts: readonly PlacedPart[]): Encoded {
  const held = heldIn(parts)
  const forms = formsOf(held.names)
  const words = [...forms.keys()].sort(byBytes)
  const out = new Writer(1 << 24)
  const from = words.map((word) => {
    const start = out.length
    writeWord(out, word, forms.get(word) ?? [], held)
    return start
  })
  return { words, from: [...from, out.length], bytes: out.written }
}

/** Where each name is held, name by name. */
interface Held {
  names: string[]
  /** Where the places of each name begin in the two others, and where the last end. */
  from: Uint32Array
  /** A part, and the name's number there; in the order of the parts. */
  part: Uint32Array
  own: Uint32Array
  parts: readonly PlacedPart[]
}

function heldIn(parts: readonly PlacedPart[]): Held {
  const all = interner()
  const ids = parts.map(({ pieces }) => Uint32Array.from(namesIn(pieces), all.of))
  const from = new Uint32Array(all.all.length + 1)
  for (const own of ids) for (const id of own) from[id + 1] = (from[id + 1] as number) + 1
  for (let id = 1; id < from.length; id++) from[id] = (from[id] as number) + (from[id - 1] as number)
  const [next, total] = [from.slice(), from.at(-1) ?? 0]
  const held = { names: all.all, from, part: new Uint32Array(total), own: new Uint32Array(total), parts }
  ids.forEach((own, part) => {
    own.forEach((id, at) => {
      const place = next[id] as number
      next[id] = place + 1
      held.part[place] = part
      held.own[place] = at
    })
  })
  return held
}

/** Forms of each word. */
function formsOf(names: readonly string[]): Map<ByteText, Form[]> {
  const forms = new Map<ByteText, Form[]>()
  names.forEach((held, name) => {
    const space = held.indexOf(' ')
    const [word, form] = [held.slice(0, space), held.slice(space + 1)]
    const known = forms.get(word)
    if (known) known.push({ form, name })
    else forms.set(word, [{ form, name }])
  })
  return forms
}

function writeWord(out: Writer, word: ByteText, forms: readonly Form[], held: Held): void {
  out.array(3)
  out.text(word)
  const plain = forms.find(({ form }) => form === '')
  if (plain) writeName(out, plain.name, held)
  else out.array(0)
  const others = forms.filter(({ form }) => form !== '').sort(byFirstPage(held))
  out.array(others.length)
  for (const { form, name } of others) {
    out.array(2)
    out.text(form)
    writeName(out, name, held)
  }
}

/** The pages of a name, part after part. */
function writeName(out: Writer, name: number, { from, part, own, parts }: Held): void {
  const [start, end] = [from[name] as number, from[name + 1] as number]
  const at = (place: number): PlacedPart => parts[part[place] as number] as PlacedPart
  let count = 0
  for (let place = start; place < end; place++) count += at(place).pieces.count[own[place] as number] as number
  out.array(count)
  let last = 0
  for (let place = start; place < end; place++) {
    const { pieces, before } = at(place)
    const id = own[place] as number
    writePage(out, before + (pieces.first[id] as number) - last)
    last = before + (pieces.last[id] as number)
    out.copy(pieces.bytes, pieces.from[id] as number, pieces.from[id + 1] as number)
  }
}

const byBytes = (a: ByteText, b: ByteText): number => (a < b ? -1 : a > b ? 1 : 0)

/** As Pagefind meets them: by record, in one record by their bytes. */
function byFirstPage({ from, part, own, parts }: Held): (a: Form, b: Form) => number {
  const first = ({ name }: Form): number => {
    const place = from[name] as number
    const { pieces, before } = parts[part[place] as number] as PlacedPart
    return before + (pieces.first[own[place] as number] as number)
  }
  return (a, b) => first(a) - first(b) || byBytes(a.form, b.form)
}
