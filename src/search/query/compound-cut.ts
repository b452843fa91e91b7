/** A word that nobody has written, cut into words that somebody has. */
import { PARTICLE_WORDS, STOP_WORDS } from '../../swedish/words/stopwords.ts'

export interface CompoundPart {
  /** As it stands in the compound. */
  word: string
  bases: string[]
}

/** Shorter pieces are no words, but for those below. */
const SHORTEST_PIECE = 3
/** Shorter words that are often part of a compound. */
const SHORT_PIECES: ReadonlySet<string> = new Set(['bi', 'by', 'el', 'is', 'it', 'ko', 'va', 'ö', 'öl'])

/** A word cut into the fewest known pieces; of equally many the cut whose shortest piece is longest. */
export function cutCompound(
  word: string,
  asHead: (piece: string) => string[],
  asWord: (piece: string) => string[],
): CompoundPart[] {
  interface Cut {
    pieces: CompoundPart[]
    shortest: number
  }
  /** What a piece may be where it stands; [] where it is none. */
  const basesAt = (start: number, end: number): string[] => {
    const [piece, isLast] = [word.slice(start, end), end === word.length]
    if (piece.length < SHORTEST_PIECE && !SHORT_PIECES.has(piece)) return []
    if ((start === 0 && isLast) || STOP_WORDS.has(piece) || (!isLast && PARTICLE_WORDS.has(piece))) return []
    return isLast ? asWord(piece) : asHead(piece)
  }
  const isBetter = (here: Cut, best: Cut | null): boolean =>
    best === null ||
    here.pieces.length < best.pieces.length ||
    (here.pieces.length === best.pieces.length && here.shortest > best.shortest)
  /** The best cut of what stands before each place. */
  const upTo: (Cut | null)[] = [{ pieces: [], shortest: Infinity }]
  for (let end = 1; end <= word.length; end++) {
    let best: Cut | null = null
    for (let start = 0; start < end; start++) {
      const before = upTo[start]
      const bases = before ? basesAt(start, end) : []
      if (!before || bases.length === 0) continue
      const pieces = [...before.pieces, { word: word.slice(start, end), bases }]
      const here: Cut = { pieces, shortest: Math.min(before.shortest, end - start) }
      if (isBetter(here, best)) best = here
    }
    upTo[end] = best
  }
  return upTo[word.length]?.pieces ?? []
}

/** The words that a later part of an unknown compound may be, whose files must be at hand to tell. */
export function possibleEnds(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_PIECE + 1) }, (_, at) =>
    word.slice(SHORTEST_PIECE + at),
  )
}
