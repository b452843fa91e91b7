/**
 * Records that hold the pieces of a word and not the word: what each is worth, and where one alone says enough.
 */
import { IN_TITLE, type ArchiveFacts, type Occurrence, type TermAnswer } from './answer.ts'
import type { Field } from './token.ts'
import { lengthened, rarityOf, weightOf, type Weights } from './weights.ts'

/** How much of a word its pieces must tell. */
const LEAST_SHARE = 0.45
/** A piece that fewer than one record in so many holds tells enough by itself in a title, beside a rarer one even. */
const TELLING_PIECE = 150
/** What a record holds of a word at least that such a piece is of. */
const LEAST_BY_PIECE = 0.35

export interface Score {
  score: number
  /** How much of the word: 1 where it is whole. */
  held: number
}

/** What a record holds of the pieces of a word. */
interface InPieces {
  score: number
  worth: number
  isInTitle: boolean
  /** It holds a piece of a word that nobody has written, which says enough by itself. */
  isTold: boolean
}
const NOTHING: InPieces = { score: 0, worth: 0, isInTitle: false, isTold: false }

type Pieces = Pick<TermAnswer, 'pieces' | 'isWritten'>

/** Records that hold pieces of a word. */
export function piecesOf(
  { pieces, isWritten, isAlone }: Pieces & { isAlone: boolean },
  archive: ArchiveFacts,
  weights: Weights,
): Map<number, Score> {
  const worths = pieces.map((postings) => rarityOf(postings, archive.records))
  const all = worths.reduce((sum, own) => sum + own, 0)
  const scores = new Map<number, Score>()
  for (const [record, { score, worth, isInTitle, isTold }] of inPieces({ pieces, isWritten }, archive, weights)) {
    // A piece that few records hold says more of what was meant: "karens" of "karensdag".
    const share = worth / all
    if (!isTold && !saysEnough(share, isInTitle, isWritten, isAlone)) continue
    const held = Math.max(0.8 * share, isTold ? LEAST_BY_PIECE : 0)
    scores.set(record, { score: score * weights.pieces * share ** weights.pieceMissing, held })
  }
  return scores
}

function inPieces({ pieces, isWritten }: Pieces, archive: ArchiveFacts, weights: Weights): Map<number, InPieces> {
  const sums = new Map<number, InPieces>()
  for (const [at, postings] of pieces.entries()) {
    const rarity = rarityOf(postings, archive.records)
    const isRare = !isWritten && postings.size * TELLING_PIECE < archive.records
    const isFirst = isRare && at === 0
    const tells: readonly Field[] = isFirst ? IN_TITLE : isRare ? ['title', 'titleEnd'] : []
    const saysAlone = ({ fields }: Occurrence): boolean => tells.some((own) => fields.has(own))
    // A piece that is itself part of another compound says little; "film" of "filmstöd" is that of "filmproduktion".
    const own = { ...weights, titlePart: isFirst ? weights.firstPiece : weights.part }
    for (const [record, held] of postings) {
      const sum = sums.get(record) ?? NOTHING
      const isInTitle = held.fields.has('title') || held.fields.has('titleEnd')
      sums.set(record, {
        score: sum.score + (rarity * weightOf(held, lengthened(record, archive, weights), own)) / pieces.length,
        worth: sum.worth + rarity,
        isInTitle: sum.isInTitle || isInTitle,
        isTold: sum.isTold || saysAlone(held),
      })
    }
  }
  return sums
}

/**
 * Where the word is written, half of it says something only as a word of a title, and one that is in every other record
 * only beside other words; of one that nobody has written such a half says nothing: "plats" of "begravningsplats".
 */
function saysEnough(share: number, isInTitle: boolean, isWritten: boolean, isAlone: boolean): boolean {
  if (isWritten && share < 1 && !isInTitle) return false
  return share >= LEAST_SHARE || (isWritten && !isAlone)
}
