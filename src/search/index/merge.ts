/**
 * Parts of the index as one: what Pagefind would have written, had it been given all records at once, derived fields
 * included. A word at a time: its pages from every part, by their numbers in the whole; places are copied as they are.
 */
import { Reader, Writer, type ByteText } from './cbor.ts'
import type { Derived } from './compound-fields.ts'
import { DERIVED, FIELDS } from './fields.ts'
import type { Postings } from './part.ts'

export interface MergedPart {
  postings: Postings
  /** Number in the whole of each record of the part; rising. */
  records: Uint32Array
}

/** How Pagefind holds a word. */
export interface Held {
  word: ByteText
  /** '' where it is written as it is held. */
  form: ByteText
}

/** Every word of the index, in the order of their bytes. */
export interface Merged {
  words: ByteText[]
  /** Where the item of each word begins, and where the last ends. */
  from: number[]
  bytes: Uint8Array
}

/** A form of a word: where it stands in the parts, and which of the derived postings are its own. */
interface Form {
  runs: { part: MergedPart; from: number; to: number }[]
  /** Numbers in {@link Derived}, which are in the order of records, fields and places. */
  derived: number[]
}

export function merge(parts: readonly MergedPart[], derived: Derived, held: (word: string) => Held): Merged {
  const ids = new Map<ByteText, number>()
  const idOf = (word: ByteText): number => {
    const id = ids.get(word) ?? ids.size
    ids.set(word, id)
    return id
  }
  const heldOf = derived.words.map(held)
  const inParts = together(parts.map(({ postings }) => Uint32Array.from(postings.words, idOf)))
  const inDerived = together([Uint32Array.from(heldOf, ({ word }) => idOf(word))])
  const postingsOf = together([derived.word])
  const words = [...ids.keys()].sort(byBytes)
  const out = new Writer(1 << 20)
  const from = words.map((word) => {
    const start = out.length
    const id = ids.get(word) as number
    const forms = new Map<ByteText, Form>()
    const formOf = (form: ByteText): Form => {
      const known = forms.get(form) ?? { runs: [], derived: [] }
      forms.set(form, known)
      return known
    }
    inParts(id, (at, own) => {
      const part = parts[at] as MergedPart
      const { formsFrom, forms: names, pagesFrom } = part.postings
      for (let form = formsFrom[own] as number; form < (formsFrom[own + 1] as number); form++)
        formOf(names[form] as ByteText).runs.push({
          part,
          from: pagesFrom[form] as number,
          to: pagesFrom[form + 1] as number,
        })
    })
    inDerived(id, (_, own) => {
      const form = formOf((heldOf[own] as Held).form)
      postingsOf(own, (__, posting) => form.derived.push(posting))
    })
    writeWord(out, word, forms, derived)
    return start
  })
  return { words, from: [...from, out.length], bytes: out.written }
}

function writeWord(out: Writer, word: ByteText, forms: ReadonlyMap<ByteText, Form>, derived: Derived): void {
  out.array(3)
  out.text(word)
  writePages(out, pagesOf(forms.get(''), derived), derived)
  const variants = [...forms]
    .filter(([name]) => name !== '')
    .map(([name, form]): [ByteText, Page[]] => [name, pagesOf(form, derived)])
    .sort(byFirstPage)
  out.array(variants.length)
  for (const [name, pages] of variants) {
    out.array(2)
    out.text(name)
    writePages(out, pages, derived)
  }
}

/** A record that holds a word: where its places lie, and which derived postings it has. */
interface Page {
  record: number
  /** null where only derived fields hold the word. */
  part: MergedPart | null
  /** Number of the page in the part. */
  page: number
  derived: number[]
}

const NONE: number[] = []

/** In the order of their records. */
function pagesOf(form: Form | undefined, { record: recordOf }: Derived): Page[] {
  if (form === undefined) return []
  const pages: Page[] = []
  for (const { part, from, to } of form.runs)
    for (let page = from; page < to; page++)
      pages.push({ record: part.records[part.postings.pages[page] as number] as number, part, page, derived: NONE })
  if (form.runs.length > 1) pages.sort(byRecord)
  if (form.derived.length === 0) return pages
  // Two words of the corpus may be one to Pagefind.
  form.derived.sort((a, b) => a - b)
  const all: Page[] = []
  let at = 0
  for (const posting of form.derived) {
    const record = recordOf[posting] as number
    while (at < pages.length && (pages[at] as Page).record <= record) all.push(pages[at++] as Page)
    const last = all.at(-1)
    if (last?.record !== record) all.push({ record, part: null, page: 0, derived: [posting] })
    else if (last.derived === NONE) last.derived = [posting]
    else last.derived.push(posting)
  }
  for (; at < pages.length; at++) all.push(pages[at] as Page)
  return all
}

/** Each page by how far it is from the one before. */
function writePages(out: Writer, pages: readonly Page[], derived: Derived): void {
  out.array(pages.length)
  let last = 0
  for (const page of pages) {
    out.array(3)
    out.number(page.record - last)
    last = page.record
    writePlaces(out, page, derived)
  }
}

function writePlaces(out: Writer, { part, page, derived: own }: Page, derived: Derived): void {
  if (part === null) {
    out.array(0)
    out.numbers(fieldPlaces([], own, derived))
    return
  }
  const { places, placesFrom } = part.postings
  const [from, to] = [placesFrom[page] as number, placesFrom[page + 1] as number]
  if (own.length === 0) {
    out.copy(places, from, to)
    return
  }
  const reader = new Reader(places, from)
  reader.numbers()
  out.copy(places, from, reader.at)
  out.numbers(fieldPlaces(reader.numbers(), own, derived))
}

const DERIVED_NUMBERS = DERIVED.map((name) => FIELDS.indexOf(name))
/** A field is told by a negative number, and its places follow, each by how far it is from the one before. */
const FIRST_DERIVED = -1 - Math.min(...DERIVED_NUMBERS)

/** The places of a page's own fields with those of the derived ones among them, fields in order. */
function fieldPlaces(stated: readonly number[], own: readonly number[], { field, at }: Derived): number[] {
  const after = stated.findIndex((number) => number <= FIRST_DERIVED)
  const places = stated.slice(0, after < 0 ? stated.length : after)
  let [current, last] = [-1, 0]
  for (const posting of own) {
    if (field[posting] !== current) {
      current = field[posting] as number
      last = 0
      places.push(-1 - (DERIVED_NUMBERS[current] as number))
    }
    places.push((at[posting] as number) - last)
    last = at[posting] as number
  }
  return after < 0 ? places : [...places, ...stated.slice(after)]
}

const byRecord = (a: Page, b: Page): number => a.record - b.record

/** As Pagefind meets them: by record, in one record those of its text first, then by their bytes. */
function byFirstPage([nameA, [a]]: [ByteText, Page[]], [nameB, [b]]: [ByteText, Page[]]): number {
  if (a === undefined || b === undefined) return 0
  return a.record - b.record || Number(isInFieldsOnly(a)) - Number(isInFieldsOnly(b)) || byBytes(nameA, nameB)
}

const EMPTY_ARRAY = 0x80

function isInFieldsOnly({ part, page }: Page): boolean {
  return part === null || part.postings.places[part.postings.placesFrom[page] as number] === EMPTY_ARRAY
}

const byBytes = (a: ByteText, b: ByteText): number => (a < b ? -1 : a > b ? 1 : 0)

/** Calls back for each place at which a number stands, in order. */
type Each = (number: number, take: (list: number, at: number) => void) => void

/** Lists of numbers, turned around: where each number stands. */
function together(lists: readonly Uint32Array[]): Each {
  const most = lists.reduce((max, list) => list.reduce((own, number) => Math.max(own, number), max), -1)
  const from = new Uint32Array(most + 2)
  for (const list of lists) for (const number of list) from[number + 1] = (from[number + 1] as number) + 1
  for (let number = 0; number <= most; number++)
    from[number + 1] = (from[number + 1] as number) + (from[number] as number)
  const [listOf, atOf, next] = [
    new Uint16Array(from[most + 1] as number),
    new Uint32Array(from[most + 1] as number),
    from.slice(),
  ]
  lists.forEach((list, own) => {
    list.forEach((number, at) => {
      const place = next[number] as number
      next[number] = place + 1
      listOf[place] = own
      atOf[place] = at
    })
  })
  return (number, take) => {
    if (number > most) return
    for (let place = from[number] as number; place < (from[number + 1] as number); place++)
      take(listOf[place] as number, atOf[place] as number)
  }
}
