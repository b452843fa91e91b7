/**
 * Judged queries put to a built site: queries and something that asks in, how well each was answered out. What the
 * figures mean stands in `src/search/query/measures.ts`.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { fileOf, listIds } from '../../../src/archive/files.ts'
import { meetingPath, paragrafPath } from '../../../src/model/address.ts'
import { readData } from '../../../src/content-file/read.ts'
import type { ParagrafData } from '../../../src/model/paragraf-schema.ts'
import { gradesOf, mean, measure, type Measures, type JudgedPlace } from '../../../src/search/query/measures.ts'
import type { Asker } from './ask.ts'

const querySchema = z.object({
  q: z.string(),
  type: z.string(),
  relevant: z.array(z.object({ source: z.string(), number: z.string().nullable(), grade: z.number() })),
})
export type JudgedQuery = z.infer<typeof querySchema>

export type Answered = Measures & {
  q: string
  type: string
  /** Of the first ten hits. */
  grades: number[]
  /** Addresses of the hits, from the site's root, in order. */
  hits: string[]
}

export interface Summary {
  overall: Measures
  byType: Record<string, Measures>
}

/** @throws Where the file is none of judged queries. */
export function readQueries(file: string): JudgedQuery[] {
  return z.array(querySchema).parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** @returns In the order of the queries; a hit that leads to no page of the content counts for nothing. */
export async function evaluate(asker: Asker, queries: readonly JudgedQuery[]): Promise<Answered[]> {
  const known = places()
  const answered: Answered[] = []
  for (const { q, type, relevant } of queries) {
    const hits = await asker.ask(q)
    const found = hits.flatMap((path) => known.get(path) ?? [])
    answered.push({ q, type, ...measure(found, relevant), grades: gradesOf(found, relevant), hits })
  }
  return answered
}

/** @returns Means over all queries, and over those of each type. */
export function summaryOf(answered: readonly Answered[]): Summary {
  const types = [...new Set(answered.map(({ type }) => type))]
  return {
    overall: mean(answered),
    byType: Object.fromEntries(types.map((type) => [type, mean(answered.filter((own) => own.type === type))])),
  }
}

/** Prints the figures of so many queries as a line. */
export function row(name: string, count: number, { mrr10, ndcg10, recall10 }: Measures): void {
  const figures = [mrr10, ndcg10, recall10].map((figure) => figure.toFixed(3).padStart(9)).join('')
  console.log(`${name.padEnd(14)}${String(count).padStart(4)}${figures}`)
}

/** Prints the figures by type, and the queries that were answered least well. */
export function report(answered: readonly Answered[]): void {
  const { overall, byType } = summaryOf(answered)
  for (const { q, mrr10, ndcg10, grades } of answered)
    if (mrr10 < 1 || ndcg10 < 0.9)
      console.log(`  ${q}: ${grades.join(' ')} (MRR ${mrr10.toFixed(2)}, nDCG ${ndcg10.toFixed(2)})`)
  console.log(`${'slag'.padEnd(14)}   n   MRR@10  nDCG@10 recall@10`)
  for (const [type, measures] of Object.entries(byType))
    row(type, answered.filter((own) => own.type === type).length, measures)
  row('alla', answered.length, overall)
}

/** What the address of each page shows, from the content files: the site itself says nothing of sources. */
export function places(): Map<string, JudgedPlace> {
  const found = new Map<string, JudgedPlace>()
  for (const id of listIds('protokoll')) {
    const { data } = readData(readFileSync(fileOf('protokoll', id), 'utf8'), id)
    const { source } = data
    const add = (paragraf: ParagrafData): void => {
      found.set(paragrafPath(data, paragraf.id), { source, number: paragraf.number })
      paragraf.children.forEach(add)
    }
    found.set(meetingPath(data), { source, number: null })
    data.paragrafer.forEach(add)
  }
  return found
}
