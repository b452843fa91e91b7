/**
 * Puts the index's answers, one a word asked, into one order. Pagefind scores each word (rarer words and
 * words in titles weigh more); here a record gains by holding more of the words, and a word found only
 * through its parts counts less than one found whole.
 */

export interface Found {
  record: number
  score: number
  /** Where in the record the word stands, counted in words. */
  places: readonly number[]
  /** Found in another shape than was asked, and so no full answer to the word. */
  weak?: boolean
}

export interface TermAnswer {
  /** Of the word and its other forms; a record counts once, by its best. */
  whole: readonly Found[]
  /** One answer a part, in the order of the parts. */
  parts: readonly (readonly Found[])[]
  /** Which word of the query it is; null for what stands apart. */
  place: number | null
}

export interface Ranked {
  record: number
  score: number
  /** Places in the answers of the words that the record does not hold whole; none in a strong hit. */
  lacks: readonly number[]
}

/** Weight of a match through parts where the whole word is known as well, measured on the 40 queries. */
const PART_WEIGHT = 0.25
/** A record that holds the whole word is about it; its parts then add only a little. */
const PART_BESIDE_WHOLE = 0.3
/** No match through parts passes half of the best match of the whole word. */
const PART_CEILING = 0.5
/** Pages that say who was at the meeting come after what the meeting did. */
const MEETING_WEIGHT = 0.3

/** Words that stand in a row as they were asked are most often a name or a set phrase. */
const PHRASE_WEIGHT = 2

/** A word met only in another shape is so much met. */
const WEAK_HELD = 0.5

export function rank(answers: readonly TermAnswer[], isMeetingPage: (record: number) => boolean): Ranked[] {
  const total = new Map<number, number>()
  const held = new Map<number, number>()
  const shares = answers.map(heldOf)
  for (const [at, answer] of answers.entries()) {
    for (const [record, score] of scoresOf(answer)) total.set(record, (total.get(record) ?? 0) + score)
    for (const [record, share] of shares[at] ?? []) held.set(record, (held.get(record) ?? 0) + share)
  }
  const lacks = (record: number) => shares.flatMap((own, at) => ((own.get(record) ?? 0) < 1 ? [at] : []))
  const row = inRow(answers)
  const factor = (record: number) =>
    ((held.get(record) ?? 0) / answers.length) *
    (isMeetingPage(record) ? MEETING_WEIGHT : 1) *
    (row.has(record) ? PHRASE_WEIGHT : 1)
  return (
    [...total]
      .map(([record, score]) => ({ record, score: score * factor(record), lacks: lacks(record) }))
      // Of equals the newest goes first: records are numbered so.
      .sort((a, b) => b.score - a.score || a.record - b.record)
  )
}

/** Records that have all the words as far from one another as they were asked. */
function inRow(answers: readonly TermAnswer[]): Set<number> {
  const [first, ...rest] = answers.filter(({ place }) => place !== null)
  if (first === undefined || rest.length === 0) return new Set()
  const places = rest.map(({ whole, place }) => ({ by: byRecord(whole), distance: (place ?? 0) - (first.place ?? 0) }))
  const found = first.whole.filter(({ record, places: own }) =>
    own.some((at) => places.every(({ by, distance }) => by.get(record)?.has(at + distance) === true)),
  )
  return new Set(found.map(({ record }) => record))
}

function byRecord(found: readonly Found[]): Map<number, Set<number>> {
  const places = new Map<number, Set<number>>()
  for (const { record, places: own } of found) {
    const known = places.get(record)
    if (known) for (const at of own) known.add(at)
    else places.set(record, new Set(own))
  }
  return places
}

/** How much of the word each record holds: all of it, some of its parts, or it in another shape. */
function heldOf({ whole, parts }: TermAnswer): Map<number, number> {
  const shares = new Map<number, number>()
  for (const found of parts)
    for (const record of new Set(found.map((answer) => answer.record)))
      shares.set(record, (shares.get(record) ?? 0) + 1 / parts.length)
  for (const { record, weak } of whole)
    shares.set(record, Math.max(shares.get(record) ?? 0, weak === true ? WEAK_HELD : 1))
  return shares
}

function scoresOf({ whole, parts }: TermAnswer): Map<number, number> {
  const scores = new Map<number, number>()
  let best = 0
  for (const { record, score } of whole) {
    scores.set(record, Math.max(score, scores.get(record) ?? 0))
    best = Math.max(best, score)
  }
  const sums = new Map<number, { score: number; held: number }>()
  for (const found of parts) {
    for (const { record, score } of found) {
      const sum = sums.get(record) ?? { score: 0, held: 0 }
      sums.set(record, { score: sum.score + score / parts.length, held: sum.held + 1 / parts.length })
    }
  }
  for (const [record, { score, held }] of sums) {
    // Squared: "hyrläkare" is not about everything that has to do with läkare.
    const joined = score * held ** 2 * (best > 0 ? PART_WEIGHT : 1)
    const own = scores.get(record)
    if (own !== undefined) scores.set(record, own + joined * PART_BESIDE_WHOLE)
    else scores.set(record, best > 0 ? Math.min(joined, best * PART_CEILING) : joined)
  }
  return scores
}
