/**
 * Bold made by printing twice, a hair apart, whole pieces or letter by letter: pieces in, each word once out. PDF.js
 * reads both printings into pieces that lie on one another; which letters are seen once, PDFium's reading tells.
 */
import { entryAt, firstOf } from '../../../../model/lists.ts'
import type { Piece } from '../types.ts'
import { LETTER } from './match.ts'

/** A letter where it is drawn, in the measures of the pieces. */
export interface Spotted {
  text: string
  x: number
  y: number
}

/** How far apart two printings lie at most, in letter sizes. */
const APART = 0.2
/** Pieces share more than this, in letter sizes, when they lie on one another. */
const SHARED = 0.12
/** Two of a letter nearer than this, in letter sizes, are one printed twice: two of "l" or "i" stand further apart. */
const ONE_LETTER = 0.12
const SAME_LINE = 0.25

/** @param letters Those of the page, as PDFium reads them. */
export function withoutDoubles(pieces: readonly Piece[], letters: readonly Spotted[]): Piece[] {
  const upright = pieces.filter(({ turned, hidden }) => !turned && !hidden)
  const chains = chainsOf(upright)
  if (chains.length === 0) return [...pieces]
  const known = [...letters].sort((a, b) => a.y - b.y)
  const instead = new Map<Piece, Piece | null>()
  for (const chain of chains) {
    const first = firstOf(chain)
    const kept = onceOf(chain, lettersOf(chain, known))
    chain.forEach((piece) => instead.set(piece, null))
    kept.forEach((piece, index) => instead.set(chain[index] ?? first, piece))
  }
  return pieces.flatMap((piece) => {
    const kept = instead.get(piece)
    return kept === null ? [] : [kept ?? piece]
  })
}

const rightOf = ({ x, width }: Piece): number => x + width

/** Runs of pieces on one line that lie on one another, from the left. */
function chainsOf(pieces: readonly Piece[]): Piece[][] {
  const chains: Piece[][] = []
  for (const row of rowsOf(pieces.filter(({ text }) => text.trim() !== ''))) {
    let chain: Piece[] = []
    let right = -Infinity
    for (const piece of row.sort((a, b) => a.x - b.x)) {
      if (chain.length > 0 && piece.x < right - SHARED * piece.size) chain.push(piece)
      else {
        if (chain.length > 1) chains.push(chain)
        chain = [piece]
        right = -Infinity
      }
      right = Math.max(right, rightOf(piece))
    }
    if (chain.length > 1) chains.push(chain)
  }
  return chains
}

function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    const [first] = row ?? []
    const level = first && piece.y - first.y <= APART * Math.min(first.size, piece.size)
    if (row && level) row.push(piece)
    else rows.push([piece])
  }
  return rows
}

/** Letters on a chain's line, from the left, each once. */
function lettersOf(chain: readonly Piece[], known: readonly Spotted[]): string[] {
  const { x, y, size } = firstOf(chain)
  const reach = SAME_LINE * size
  const right = Math.max(...chain.map(rightOf))
  const found: Spotted[] = []
  let [low, high] = [0, known.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (entryAt(known, middle).y < y - reach) low = middle + 1
    else high = middle
  }
  for (let at = low; at < known.length && entryAt(known, at).y <= y + reach; at++) {
    const letter = entryAt(known, at)
    if (letter.x >= x - reach && letter.x < right) found.push(letter)
  }
  found.sort((a, b) => a.x - b.x)
  const last = new Map<string, number>()
  return found.flatMap((letter) => {
    const before = last.get(letter.text) ?? -Infinity
    if (letter.x - before < ONE_LETTER * size) return []
    last.set(letter.text, letter.x)
    return [letter.text]
  })
}

/** The pieces of a chain, each letter once; as they came where that cannot be told. */
function onceOf(chain: readonly Piece[], seen: readonly string[]): Piece[] {
  const whole = withoutTwins(chain)
  if (whole.length === 1 || lettersIn(whole).join('') === seen.join('')) return whole
  const laid = laidTogether(chain)
  const text =
    letterByLetter(whole.map((piece) => piece.text).join(''), seen) ??
    (laid === null ? null : letterByLetter(laid, seen))
  if (text === null) return whole
  const first = firstOf(whole)
  return [{ ...first, text, width: Math.max(...whole.map(rightOf)) - first.x }]
}

/** Without the second printing of a piece, or of words within one. */
function withoutTwins(chain: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of [...chain].sort((a, b) => a.x - b.x || b.width - a.width)) {
    const room = APART * piece.size
    const twin = kept.find(
      (other) =>
        Math.abs(other.y - piece.y) <= room &&
        piece.x >= other.x - room &&
        rightOf(piece) <= rightOf(other) + room &&
        (other.text.trim() === piece.text.trim()
          ? Math.abs(other.x - piece.x) <= room
          : piece.text.trim().length > 1 && other.text.includes(piece.text.trim())),
    )
    if (!twin) kept.push(piece)
  }
  return kept
}

/**
 * How far what a piece begins with may seem to reach beside where the piece before ends, in letter sizes: an "m" is
 * twice as wide as most. The letters that are seen have the last word.
 */
const UNSURE = 2

/**
 * Words or letters printed twice one by one: each piece begins with what the one before ends in, or lies on it.
 * @returns Their text, "§ 7 Bygglov" of "§", "§ 7", "7 Bygglov" and "Bygglov"; null where a piece does neither.
 */
function laidTogether(chain: readonly Piece[]): string | null {
  const [first, ...others] = [...chain].sort((a, b) => a.x - b.x || b.width - a.width)
  if (!first) return null
  let text = first.text.trim()
  let right = rightOf(first)
  let last = text.length
  for (const piece of others) {
    const words = piece.text.trim()
    const end = rightOf(piece)
    if (end <= right + APART * piece.size && text.slice(-last - words.length).includes(words)) continue
    const shared = sharedOf(text, words, ((right - piece.x) / piece.width) * words.length, piece)
    if (shared === 0) return null
    text += words.slice(shared)
    right = Math.max(right, end)
    last = words.length
  }
  return text
}

/**
 * How many signs that a text ends in the words begin with, and go on after.
 *
 * @param about As many as there is room for.
 */
function sharedOf(text: string, words: string, about: number, { size, width }: Piece): number {
  const reach = (UNSURE * size * words.length) / width
  for (let count = Math.min(words.length - 1, text.length); count > 0; count--)
    if (Math.abs(count - about) <= reach && text.endsWith(words.slice(0, count))) return count
  return 0
}

const lettersIn = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap(({ text }) => Array.from(text).filter((sign) => LETTER.test(sign)))

/**
 * Both printings as one text, with as many of each letter as are seen; of other signs half of those that stand
 * together.
 * @example letterByLetter('§§ 2211', ['2', '1']) // => '§ 21'
 */
export function letterByLetter(doubled: string, seen: readonly string[]): string | null {
  const runs = runsOf(doubled)
  const counts = countsOf(seen)
  let at = 0
  let text = ''
  for (const { sign, spaces } of runs) {
    const printed = spaces.length
    let count = Math.ceil(printed / 2)
    if (LETTER.test(sign)) {
      const known = counts[at++]
      if (known?.sign !== sign || known.count > printed) return null
      count = known.count
    }
    const places = new Set(Array.from({ length: count }, (_, one) => Math.floor((one * printed) / count)))
    spaces.forEach((space, place) => {
      if (space && !text.endsWith(' ')) text += ' '
      if (places.has(place)) text += sign
    })
  }
  return at === counts.length ? text : null
}

/** Runs of one sign; for each of them whether a space stands before it. */
function runsOf(text: string): { sign: string; spaces: boolean[] }[] {
  const runs: { sign: string; spaces: boolean[] }[] = []
  let space = false
  for (const sign of text) {
    if (/\s/.test(sign)) {
      space = true
      continue
    }
    const last = runs.at(-1)
    if (last?.sign === sign) last.spaces.push(space)
    else runs.push({ sign, spaces: [space] })
    space = false
  }
  return runs
}

function countsOf(letters: readonly string[]): { sign: string; count: number }[] {
  const counts: { sign: string; count: number }[] = []
  for (const sign of letters) {
    const last = counts.at(-1)
    if (last?.sign === sign) last.count++
    else counts.push({ sign, count: 1 })
  }
  return counts
}
