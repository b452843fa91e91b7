/**
 * Texts of a page as a reader reads them: HTML of a stretch of a page in; each paragraph's words out, across emphasis
 * and with entities resolved, and where a stretch of them stands in the HTML. A body in bold and its § after it are one
 * text; cells of a row are one, with a bar between.
 */

/** A piece of text between two tags. */
interface Part {
  /** Where it stands in the HTML. */
  at: number
  /** Letters of its words. */
  length: number
  /** Offset in the piece of each of them, and the end; null where the piece is its words, without entities. */
  offsets: number[] | null
  /** Nothing may be led from here. */
  closed: boolean
  /** Of its first letter in the words of the run. */
  start: number
}

export interface Run {
  text: string
  parts: Part[]
}

export interface Stretch {
  from: number
  to: number
}

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)
const CELLS: ReadonlySet<string> = new Set(['td', 'th'])
const BETWEEN_CELLS = ' | '
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp|shy));|[^&]+|&/giu
const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad' },
}

/** Gathers runs while a page is read from its beginning: `text` and `tag` in the order of the page, then `end`. */
export class Runs {
  readonly done: Run[] = []
  private run: Run = { text: '', parts: [] }

  text(raw: string, at: number, closed: boolean): void {
    const start = this.run.text.length
    const { words, offsets } = raw.includes('&') ? resolved(raw) : { words: raw, offsets: null }
    this.run.text += words
    this.run.parts.push({ at, length: words.length, offsets, closed, start })
  }

  /** @param name In small letters. */
  tag(name: string, isEnd: boolean): void {
    if (INLINE.has(name)) return
    if (name === 'br') this.run.text += ' '
    else if (CELLS.has(name)) this.run.text += isEnd ? BETWEEN_CELLS : ''
    else this.end()
  }

  end(): void {
    if (this.run.parts.length > 0) this.done.push(this.run)
    this.run = { text: '', parts: [] }
  }
}

/** A piece of text with its entities as the letters they are. */
function resolved(raw: string): { words: string; offsets: number[] } {
  const offsets: number[] = []
  let words = ''
  for (const { 0: piece, 1: hex, 2: figures, 3: name, index } of raw.matchAll(ENTITY)) {
    const isEntity = piece.length > 1 && piece.startsWith('&')
    const letters = isEntity ? lettersOf(piece, hex, figures, name) : piece
    for (let step = 0; step < letters.length; step++) offsets.push(isEntity ? index : index + step)
    words += letters
  }
  return { words, offsets: [...offsets, raw.length] }
}

function lettersOf(piece: string, hex?: string, figures?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? piece
  const code = hex !== undefined ? Number.parseInt(hex, 16) : figures !== undefined ? Number(figures) : null
  return code === null || code > 0x10ffff ? piece : String.fromCodePoint(code)
}

/**
 * Where letters of a run stand: in which pieces, by their place in the HTML. Null where some stand where nothing may be
 * led from.
 */
export function placesOf({ parts }: Run, { from, to }: Stretch): ({ at: number } & Stretch)[] | null {
  const touched = parts.filter(({ start, length }) => start < to && start + length > from)
  if (touched.some(({ closed }) => closed)) return null
  return touched.map((part) => ({ at: part.at, from: placeIn(part, from), to: placeIn(part, to) }))
}

/** Where a letter of the run stands in a piece that it is in, or is before or after. */
function placeIn({ start, length, offsets }: Part, letter: number): number {
  const own = Math.min(length, Math.max(0, letter - start))
  return offsets === null ? own : (offsets[own] ?? 0)
}
