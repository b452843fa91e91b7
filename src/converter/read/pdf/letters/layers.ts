/**
 * Which texts of a page lie on one another: what is drawn on it in, for each text how many lie under it out. Letters
 * are looked up by the squares of the page that they stand in, for a page may have many thousands of them.
 */
import { entryAt } from '../../../../model/lists.ts'
import { INVISIBLE, type Drawn } from '../drawing/drawn.ts'
import { areaOf, type Box } from '../drawing/places.ts'
import type { Sheet } from '../drawing/sheet.ts'
import type { Letter } from './letters.ts'

/** Text over text over text: more layers are taken for this one. */
const MOST_LEVELS = 4
/** Letters of different texts that share this much of the smaller lie on one another. */
const OVERLAP = 0.3
/** Size of the squares that letters are looked up by, in pixels, and the most letters one is searched for. */
const SQUARE = 16
const MOST_IN_SQUARE = 64

/** The texts of a page that leave ink. */
export const inkOf = ({ drawn }: Sheet): Drawn[] =>
  drawn.filter(({ kind, mode }) => kind === 'text' && mode !== INVISIBLE)

/**
 * How many texts lie under each text that leaves ink, at most {@link MOST_LEVELS} - 1: a label over a bar over a name
 * is one over the name.
 */
export function levelsOf(sheet: Sheet): Map<Drawn, number> {
  const under = textsUnder(sheet)
  const { drawn } = sheet
  const levels = new Map<Drawn, number>()
  drawn.forEach((one, index) => {
    if (one.kind !== 'text' || one.mode === INVISIBLE) return
    const below = [...(under.get(index) ?? [])].map((lower) => levels.get(entryAt(drawn, lower)) ?? 0)
    levels.set(one, below.length === 0 ? 0 : Math.min(MOST_LEVELS - 1, 1 + Math.max(...below)))
  })
  return levels
}

/** For each text, by its place among what is drawn, those with letters under its own. */
function textsUnder({ drawn, letters, bars }: Sheet): Map<number, Set<number>> {
  const under = new Map<number, Set<number>>()
  const squares = new Map<string, Letter[]>()
  for (const letter of [...letters, ...bars].filter((one) => one.drawn >= 0 && drawn[one.drawn]?.mode !== INVISIBLE)) {
    for (const key of squaresOf(letter.box)) {
      const others = squares.get(key) ?? []
      if (others.length === 0) squares.set(key, others)
      for (const other of others.filter((one) => one.drawn !== letter.drawn && liesOn(letter, one))) {
        const [lower, upper] = other.drawn < letter.drawn ? [other.drawn, letter.drawn] : [letter.drawn, other.drawn]
        under.set(upper, (under.get(upper) ?? new Set()).add(lower))
      }
      if (others.length < MOST_IN_SQUARE) others.push(letter)
    }
  }
  return under
}

function squaresOf({ left, top, right, bottom }: Box): string[] {
  const keys: string[] = []
  for (let x = Math.floor(left / SQUARE); x <= right / SQUARE && keys.length < MOST_IN_SQUARE; x++) {
    for (let y = Math.floor(top / SQUARE); y <= bottom / SQUARE && keys.length < MOST_IN_SQUARE; y++)
      keys.push(`${x} ${y}`)
  }
  return keys
}

/** The same letter a hair apart is bold type. */
function liesOn(one: Letter, other: Letter): boolean {
  const shared = areaOf({
    left: Math.max(one.box.left, other.box.left),
    top: Math.max(one.box.top, other.box.top),
    right: Math.min(one.box.right, other.box.right),
    bottom: Math.min(one.box.bottom, other.box.bottom),
  })
  if (shared === 0 || shared < OVERLAP * Math.min(areaOf(one.box), areaOf(other.box))) return false
  const height = one.box.bottom - one.box.top
  return one.text !== other.text || Math.hypot(one.x - other.x, one.y - other.y) > height * 0.25
}
