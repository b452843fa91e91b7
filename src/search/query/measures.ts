/**
 * How well a list of hits answers a judged query. Hits in order and judgements in, three figures out.
 *
 * - MRR@10 takes the first hit with grade 2 or more: 3 is what the searcher wants and 2 clearly useful, while 1
 *   only mentions the matter, and a searcher who meets that first has not been helped.
 * - nDCG@10 uses all grades, with gain 2^grade − 1, so that one wanted hit outweighs two useful ones.
 * - recall@10 is the share of the judged §s with grade 2 or more that are among the ten (of ten, where more are
 * judged).
 */

export interface Judged {
  source: string
  /** `null`: the meeting's page or anything on its agenda. */
  number: string | null
  grade: number
}

export interface JudgedPlace {
  source: string
  /** `null` for a meeting's own page. */
  number: string | null
}

export interface Measures {
  mrr10: number
  ndcg10: number
  recall10: number
}

const DEPTH = 10
const HELPFUL = 2

/** The grade of each of the first ten hits; a judgement is used up by the first hit that meets it. */
export function gradesOf(hits: readonly JudgedPlace[], judged: readonly Judged[]): number[] {
  const left = new Set(judged)
  return hits.slice(0, DEPTH).map((hit) => {
    const met = [...left].find(
      ({ source, number }) => source === hit.source && (number === null || number === hit.number),
    )
    if (met === undefined) return 0
    left.delete(met)
    return met.grade
  })
}

/** @returns Each figure 0 to 1; 0 also where nothing is judged to be of help. */
export function measure(hits: readonly JudgedPlace[], judged: readonly Judged[]): Measures {
  const grades = gradesOf(hits, judged)
  const ideal = judged
    .map(({ grade }) => grade)
    .sort((a, b) => b - a)
    .slice(0, DEPTH)
  const first = grades.findIndex((grade) => grade >= HELPFUL)
  const helpful = Math.min(DEPTH, judged.filter(({ grade }) => grade >= HELPFUL).length)
  return {
    mrr10: first === -1 ? 0 : 1 / (first + 1),
    ndcg10: ideal.length === 0 ? 0 : gain(grades) / gain(ideal),
    recall10: helpful === 0 ? 0 : grades.filter((grade) => grade >= HELPFUL).length / helpful,
  }
}

/** @returns 0 of nothing. */
export function mean(measures: readonly Measures[]): Measures {
  const of = (name: keyof Measures) => measures.reduce((sum, own) => sum + own[name], 0) / Math.max(1, measures.length)
  return { mrr10: of('mrr10'), ndcg10: of('ndcg10'), recall10: of('recall10') }
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)
}
