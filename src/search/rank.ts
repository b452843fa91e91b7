/**
 * Puts the index's answers, one a word asked, into one order. Pagefind scores each word (rarer words and
 * words in titles weigh more); here a record gains by holding more of the words, and a word found only
 * through its parts counts less than one found whole.
 */

export interface Found {
  id: string
  score: number
}

export interface TermAnswer {
  /** Of the word and its other forms; a record counts once, by its best. */
  whole: readonly Found[]
  /** One answer a part, in the order of the parts. */
  parts: readonly (readonly Found[])[]
}

export interface Ranked {
  id: string
  score: number
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
const PHRASE_WEIGHT = 1.5

/**
 * @param meetingPages Ids of the records that are a meeting's own page.
 * @param inRow Ids of the records that have the words in a row.
 */
export function rank(answers: readonly TermAnswer[], meetingPages: ReadonlySet<string>, inRow: ReadonlySet<string> = new Set()): Ranked[] {
  const total = new Map<string, number>()
  const held = new Map<string, number>()
  for (const answer of answers) {
    for (const [id, score] of scoresOf(answer)) {
      total.set(id, (total.get(id) ?? 0) + score)
      held.set(id, (held.get(id) ?? 0) + 1)
    }
  }
  const factor = (id: string) => ((held.get(id) ?? 0) / answers.length) * (meetingPages.has(id) ? MEETING_WEIGHT : 1) * (inRow.has(id) ? PHRASE_WEIGHT : 1)
  return [...total]
    .map(([id, score]) => ({ id, score: score * factor(id) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

function scoresOf({ whole, parts }: TermAnswer): Map<string, number> {
  const scores = new Map<string, number>()
  for (const { id, score } of whole) scores.set(id, Math.max(score, scores.get(id) ?? 0))
  const best = Math.max(0, ...scores.values())
  const sums = new Map<string, { score: number; held: number }>()
  for (const found of parts) {
    for (const { id, score } of found) {
      const sum = sums.get(id) ?? { score: 0, held: 0 }
      sums.set(id, { score: sum.score + score / parts.length, held: sum.held + 1 / parts.length })
    }
  }
  for (const [id, { score, held }] of sums) {
    // Squared: "hyrläkare" is not about everything that has to do with läkare.
    const joined = score * held ** 2 * (best > 0 ? PART_WEIGHT : 1)
    const own = scores.get(id)
    if (own !== undefined) scores.set(id, own + joined * PART_BESIDE_WHOLE)
    else scores.set(id, best > 0 ? Math.min(joined, best * PART_CEILING) : joined)
  }
  return scores
}
