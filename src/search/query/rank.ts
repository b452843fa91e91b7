/**
 * Puts what the index holds of each word asked into one order: postings in, records out, the best first. A record that
 * holds all the words is strong; words of a title count more than those of a text, words that stand as they were asked
 * more than words apart, and what holds a word only in part, in another shape or another word in its stead is weak.
 */
import type { Field } from './token.ts'

/** Where a record holds a word. */
export interface Held {
  fields: Set<Field>
  /** Places of the word in title and text, counted in words between white space from the title's first. */
  title: number[]
  text: number[]
}
export type Postings = ReadonlyMap<number, Held>

/** What the index holds of a word of the query. */
export interface TermAnswer {
  /** Which word of the query it is; null for what stands apart. */
  place: number | null
  /** Of the word in all inflections. */
  whole: Postings
  /** Of the words it is made of, each in whatever place. */
  pieces: readonly Postings[]
  /** Both halves are needed, since the word itself is written somewhere. */
  isWritten: boolean
  /** Of other words in its stead, each with how near they are, 0–1. */
  instead: readonly { postings: Postings; weight: number }[]
}

export interface Ranked {
  record: number
  score: number
  /** Places in the answers of the words that the record does not hold whole; none in a strong hit. */
  lacks: readonly number[]
  /** It holds all the words whole, and not only far from one another. */
  isStrong: boolean
}

/** Set by `npm run eval:search -- --tune`, a search over judged queries with cross-validation. */
export const WEIGHTS = {
  /**
   * The word in the title, as the end of a compound in it, as another part of one; in the text, or in what the site
   * says.
   */
  title: 5,
  titleEnd: 4,
  titlePart: 4,
  text: 1,
  /** Part of a compound of the text, or in a company's name. */
  part: 0.4,
  /** So many times in the text say half of all that more could. */
  saturation: 2,
  /** How much a record's length counts: halves meet in a long text by chance, and a short one has little else. */
  length: 0.1,
  /** The first piece, which few records hold, of a word that nobody has written: a compound of the title begins so. */
  firstPiece: 2,
  /** What a word met in pieces weighs beside the word itself, and how much a missing piece takes. */
  pieces: 0.5,
  pieceMissing: 1.2,
  /** How much a missing word takes. */
  missing: 2,
  /** Words as far apart as they were asked, in the title or the text; all within a window. */
  rowInTitle: 2,
  row: 1.5,
  near: 1.3,
  /** What only put its matter off comes after what decided it, and so do pages that say who was at the meeting. */
  aside: 0.85,
  /** More so where the title says the word, which it says along the whole matter. */
  putOffInTitle: 0.75,
}
export type Weights = typeof WEIGHTS

/** How much of what the query tells a record must hold. */
const LEAST_HELD = 0.3
/** How much of a word its pieces must tell. */
const LEAST_SHARE = 0.45
/** A piece that fewer than one record in so many holds tells enough by itself in a title, beside a rarer one even. */
const TELLING_PIECE = 150
/** What a record holds of a word at least that such a piece is of. */
const LEAST_BY_PIECE = 0.35
/** What other words say of the one asked: the share that they always say, and what the nearest say more. */
const INSTEAD = { least: 0.2, more: 0.75 }

const WINDOW = 15
/** Words of a text that are farther apart than this are of different things. */
const SCATTERED = 60
/** Held in this field the word is held whole, or as a part of a word of the title, which is then about it. */
const STRONG: ReadonlySet<Field> = new Set(['title', 'text', 'name', 'said', 'titleEnd', 'titlePart'])

/** Whether a word is held as a strong hit holds it. */
export const holdsWhole = ({ fields }: Held): boolean => [...fields].some((field) => STRONG.has(field))

const IN_TITLE: readonly Field[] = ['title', 'titleEnd', 'titlePart']

export interface Archive {
  records: number
  isMeetingPage: (record: number) => boolean
  /** The meeting that a record is of, by its place in the catalogue. */
  meetingOf: (record: number) => number
  /** It only put its matter off. */
  isPutOff: (record: number) => boolean
  /** It is about who sits in a body. */
  isElection: (record: number) => boolean
  /** Words of a record, about; and of all on average. */
  lengthOf: (record: number) => number
  meanLength: number
}

/**
 * @param answers One a word asked, in their order.
 * @returns Records that hold any of them; none where nothing is asked.
 */
export function rank(answers: readonly TermAnswer[], archive: Archive, weights: Weights = WEIGHTS): Ranked[] {
  const scored = answers.map((answer) => scoresOf(answer, answers.length === 1, archive, weights))
  // A word that few records hold is missed more than one that is everywhere.
  const worth = answers.map((answer) => worthOf(answer, archive.records))
  const all = worth.reduce((sum, own) => sum + own, 0)
  const totals = new Map<number, { score: number; held: number }>()
  for (const [at, scores] of scored.entries())
    for (const [record, { score, held }] of scores) {
      const total = totals.get(record) ?? { score: 0, held: 0 }
      totals.set(record, { score: total.score + score, held: total.held + held * (worth[at] ?? 0) })
    }
  const ranked = [...totals]
    .filter(([, { held }]) => held >= LEAST_HELD * all)
    .map(([record, { score, held }]): Ranked => {
      const lacks = scored.flatMap((scores, at) => ((scores.get(record)?.held ?? 0) < 1 ? [at] : []))
      const share = (held / all) ** weights.missing
      const nearness = nearnessIn(answers, record)
      const near = nearness === 'apart' || nearness === 'scattered' ? 1 : weights[nearness]
      return {
        record,
        score: score * share * near * asideOf(record, answers, archive, weights),
        lacks,
        isStrong: lacks.length === 0 && nearness !== 'scattered',
      }
    })
  const told = new Set(
    ranked.flatMap(({ record, isStrong }) =>
      isStrong && !archive.isMeetingPage(record) ? archive.meetingOf(record) : [],
    ),
  )
  // What a meeting's page has of a § of that meeting, the § says itself.
  for (const own of ranked)
    if (archive.isMeetingPage(own.record) && told.has(archive.meetingOf(own.record))) own.isStrong = false
  // Of equals the newest goes first: records are numbered so.
  return ranked.sort((a, b) => Number(b.isStrong) - Number(a.isStrong) || b.score - a.score || a.record - b.record)
}

/** How much a record loses for what it is. */
function asideOf(record: number, answers: readonly TermAnswer[], archive: Archive, weights: Weights): number {
  if (archive.isMeetingPage(record)) return weights.aside
  // It names a body, and says nothing of what that does: who asks for it in other words means what is done.
  if (archive.isElection(record)) return answers.some(({ whole }) => whole.has(record)) ? 1 : weights.aside
  if (!archive.isPutOff(record)) return 1
  const isInTitle = answers.some(({ whole }) => IN_TITLE.some((own) => whole.get(record)?.fields.has(own)))
  return isInTitle ? weights.putOffInTitle : weights.aside
}

interface Score {
  score: number
  /** How much of the word: 1 where it is whole. */
  held: number
}

function scoresOf(answer: TermAnswer, isAlone: boolean, archive: Archive, weights: Weights): Map<number, Score> {
  const { records } = archive
  const scores = new Map<number, Score>()
  const rarity = rarityOf(answer.whole, records)
  for (const [record, held] of answer.whole) {
    scores.set(record, {
      score: rarity * weightOf(held, lengthened(record, archive, weights), weights),
      held: holdsWhole(held) ? 1 : 0.4,
    })
  }
  const better = (record: number, score: Score): void => {
    const own = scores.get(record)
    if (own === undefined) scores.set(record, score)
    else if (own.held < 1 && own.score < score.score)
      scores.set(record, { ...score, held: Math.max(own.held, score.held) })
  }
  for (const [record, score] of piecesOf({ ...answer, isAlone }, archive, weights)) better(record, score)
  for (const { postings, weight } of answer.instead) {
    const own = rarityOf(postings, records)
    for (const [record, held] of postings)
      better(record, {
        score: own * weightOf(held, lengthened(record, archive, weights), weights) * weight,
        held: INSTEAD.least + INSTEAD.more * weight,
      })
  }
  return scores
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
function piecesOf(
  { pieces, isWritten, isAlone }: Pieces & { isAlone: boolean },
  archive: Archive,
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

function inPieces({ pieces, isWritten }: Pieces, archive: Archive, weights: Weights): Map<number, InPieces> {
  const sums = new Map<number, InPieces>()
  for (const [at, postings] of pieces.entries()) {
    const rarity = rarityOf(postings, archive.records)
    const isRare = !isWritten && postings.size * TELLING_PIECE < archive.records
    const isFirst = isRare && at === 0
    const tells: readonly Field[] = isFirst ? IN_TITLE : isRare ? ['title', 'titleEnd'] : []
    const saysAlone = ({ fields }: Held): boolean => tells.some((own) => fields.has(own))
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

const rarityOf = (postings: Postings, records: number): number => Math.log(1 + records / (postings.size + 0.5))

/** How much a word tells, which nobody may have written whole. */
function worthOf({ whole, pieces, instead }: TermAnswer, records: number): number {
  const all = [whole, ...pieces, ...instead.map(({ postings }) => postings)].filter(({ size }) => size > 0)
  const [first] = all
  return first === undefined ? rarityOf(whole, records) : rarityOf(first, records)
}

/** How long a record is beside others, as far as that counts: a short one that holds a word is about it. */
function lengthened(record: number, { lengthOf, meanLength }: Archive, { length }: Weights): number {
  return 1 - length + (length * lengthOf(record)) / meanLength
}

/** @param length See {@link lengthened}. */
function weightOf({ fields, text }: Held, length: number, weights: Weights): number {
  const of = (field: 'title' | 'titleEnd' | 'titlePart'): number => (fields.has(field) ? weights[field] : 0)
  const often = text.length / (text.length + weights.saturation * length)
  const title = Math.max(of('title'), of('titleEnd'), of('titlePart'))
  const parts = fields.has('textPart') || fields.has('name') ? weights.part / length : 0
  const body = Math.max(fields.has('text') ? weights.text * often * 2 : 0, parts)
  return title + body + (fields.has('said') ? weights.text : 0)
}

/** How the words asked stand in a record that holds them all. */
type Nearness = 'rowInTitle' | 'row' | 'near' | 'apart' | 'scattered'

/** Words as they were asked, in title or text, or all within a window. */
function nearnessIn(answers: readonly TermAnswer[], record: number): Nearness {
  const placed = answers.flatMap(({ place, whole }) => {
    const held = whole.get(record)
    return place === null || held === undefined ? [] : [{ place, held }]
  })
  const asked = answers.filter(({ place }) => place !== null)
  const [first, ...rest] = placed
  if (first === undefined || rest.length === 0 || placed.length < asked.length) return 'apart'
  const isRow = (of: 'title' | 'text'): boolean =>
    first.held[of].some((at) => rest.every(({ place, held }) => held[of].includes(at + place - first.place)))
  const within = (window: number): boolean =>
    first.held.text.some((at) => rest.every(({ held }) => held.text.some((other) => Math.abs(other - at) <= window)))
  if (isRow('title')) return 'rowInTitle'
  if (isRow('text')) return 'row'
  if (within(WINDOW) || placed.every(({ held }) => held.title.length > 0)) return 'near'
  return placed.every(({ held }) => isInTextAlone(held)) && !within(SCATTERED) ? 'scattered' : 'apart'
}

const isInTextAlone = ({ fields }: Held): boolean =>
  [...fields].every((field) => !IN_TITLE.includes(field) && field !== 'said')
