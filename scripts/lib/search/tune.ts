/**
 * Searches for the weights of the ranking on judged queries: what the index holds of each query in, the weights that
 * answer best out, and by 5-fold cross-validation how well such weights answer queries that they were not set by.
 */
import { mean, measure, type Judged, type Measures, type JudgedPlace } from '../../../src/search/query/measures.ts'
import type { ArchiveFacts, TermAnswer } from '../../../src/search/query/answer.ts'
import { rank } from '../../../src/search/query/rank.ts'
import { WEIGHTS, type Weights } from '../../../src/search/query/weights.ts'
import { keysOf } from '../../../src/model/tables.ts'

export interface Tried {
  q: string
  relevant: readonly Judged[]
  answers: readonly TermAnswer[]
}

const FOLDS = 5
const FIRST = 10
const STEPS = [0.5, 0.7, 1.4, 2]
/** A gain below this is chance. */
const LEAST = 1e-4
/** MRR beside nDCG: the first hit matters most to who asks. */
const MRR = 0.3

/** @param placeOf What a record shows. */
export function tuned(
  tried: readonly Tried[],
  archive: ArchiveFacts,
  placeOf: (record: number) => JudgedPlace | undefined,
): {
  weights: Weights
  before: Measures
  after: Measures
  /** Of queries that the weights were not set by. */
  heldOut: Measures
  /** Weights that no query feels, whatever they are. */
  idle: string[]
} {
  const ask = (own: readonly Tried[], weights: Weights): Measures =>
    mean(
      own.map(({ answers, relevant }) => {
        const first = rank(answers, archive, weights).slice(0, FIRST)
        return measure(
          first.flatMap(({ record }) => placeOf(record) ?? []),
          relevant,
        )
      }),
    )
  const value = (own: readonly Tried[], weights: Weights): number => {
    const { ndcg10, mrr10 } = ask(own, weights)
    return ndcg10 + MRR * mrr10
  }
  const climb = (own: readonly Tried[]): Weights => {
    let weights = { ...WEIGHTS }
    let best = value(own, weights)
    for (const name of keysOf(WEIGHTS))
      for (const step of STEPS) {
        const other = { ...weights, [name]: WEIGHTS[name] * step }
        const here = value(own, other)
        if (here > best + LEAST) {
          best = here
          weights = other
        }
      }
    return weights
  }
  const folds = Array.from({ length: FOLDS }, (_, fold) => tried.filter((_own, at) => at % FOLDS === fold))
  const held = folds.map((fold) => {
    const weights = climb(tried.filter((own) => !fold.includes(own)))
    return fold.map((own) => ask([own], weights))
  })
  const weights = climb(tried)
  const best = value(tried, weights)
  const isIdle = (name: keyof Weights): boolean =>
    STEPS.every((step) => Math.abs(value(tried, { ...weights, [name]: weights[name] * step }) - best) < LEAST)
  return {
    weights,
    before: ask(tried, WEIGHTS),
    after: ask(tried, weights),
    heldOut: mean(held.flat()),
    idle: keysOf(WEIGHTS).filter(isIdle),
  }
}
