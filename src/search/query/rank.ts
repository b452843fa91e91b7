/**
 * Puts what the index holds of each word asked into one order: postings in, records out, the best first. A record that
 * holds all the words is strong; words of a title count more than those of a text, words that stand as they were asked
 * more than words apart, and what holds a word only in part, in another shape or another word in its stead is weak.
 */
import { holdsWhole, IN_TITLE, type ArchiveFacts, type TermAnswer } from './answer.ts'
import { nearnessIn } from './nearness.ts'
import { piecesOf, type Score } from './pieces.ts'
import { lengthened, rarityOf, weightOf, WEIGHTS, type Weights } from './weights.ts'

export interface Ranked {
  record: number
  score: number
  /** Places in the answers of the words that the record does not hold whole; none in a strong hit. */
  lacks: readonly number[]
  /** It holds all the words whole, and not only far from one another. */
  isStrong: boolean
}

/** How much of what the query tells a record must hold. */
const LEAST_HELD = 0.3
/** What other words say of the one asked: the share that they always say, and what the nearest say more. */
const INSTEAD = { least: 0.2, more: 0.75 }

/**
 * @param answers One a word asked, in their order.
 * @returns Records that hold any of them; none where nothing is asked.
 */
export function rank(answers: readonly TermAnswer[], archive: ArchiveFacts, weights: Weights = WEIGHTS): Ranked[] {
  const scored = answers.map((answer) => scoresOf(answer, answers.length === 1, archive, weights))
  const counts = answers.map(({ isSlight }) => (isSlight ? weights.slight : 1))
  // A word that few records hold is missed more than one that is everywhere.
  const worth = answers.map((answer, at) => worthOf(answer, archive.records) * (counts[at] ?? 1))
  const all = worth.reduce((sum, own) => sum + own, 0)
  const totals = new Map<number, { score: number; held: number }>()
  for (const [at, scores] of scored.entries())
    for (const [record, { score, held }] of scores) {
      const total = totals.get(record) ?? { score: 0, held: 0 }
      totals.set(record, {
        score: total.score + score * (counts[at] ?? 1),
        held: total.held + held * (worth[at] ?? 0),
      })
    }
  const ranked = [...totals]
    .filter(([, { held }]) => held >= LEAST_HELD * all)
    .map(([record, { score, held }]): Ranked => {
      const lacks = scored.flatMap((scores, at) => ((scores.get(record)?.held ?? 0) < 1 ? [at] : []))
      const share = (held / all) ** weights.missing
      const nearness = nearnessIn(answers, record, archive.isOfReports(record))
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
function asideOf(record: number, answers: readonly TermAnswer[], archive: ArchiveFacts, weights: Weights): number {
  if (archive.isMeetingPage(record) || archive.isOfReports(record)) return weights.aside
  // It names a body, and says nothing of what that does: who asks for it in other words means what is done.
  if (archive.isElection(record)) return answers.some(({ whole }) => whole.has(record)) ? 1 : weights.aside
  if (!archive.isPutOff(record)) return 1
  const isInTitle = answers.some(({ whole }) => IN_TITLE.some((own) => whole.get(record)?.fields.has(own)))
  return isInTitle ? weights.putOffInTitle : weights.aside
}

function scoresOf(answer: TermAnswer, isAlone: boolean, archive: ArchiveFacts, weights: Weights): Map<number, Score> {
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

/** How much a word tells, which nobody may have written whole. */
function worthOf({ whole, pieces, instead }: TermAnswer, records: number): number {
  const all = [whole, ...pieces, ...instead.map(({ postings }) => postings)].filter(({ size }) => size > 0)
  const [first] = all
  return first === undefined ? rarityOf(whole, records) : rarityOf(first, records)
}
