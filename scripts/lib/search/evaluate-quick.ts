/**
 * Judged queries put to the engine itself, on an index made there and then: the figures of the list, and two that a
 * page does not show by itself – how many of the strong hits are relevant, and of the first five by date.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  gradesOf,
  mean as meanOf,
  measure,
  type Judged,
  type Measures,
  type JudgedPlace,
} from '../../../src/search/query/measures.ts'
import type { Engine } from '../../../src/search/page/engine.ts'
import { places, readQueries, report, row, summaryOf, type Answered, type JudgedQuery } from './evaluate.ts'
import { peersOn } from './peers.ts'
import { engineOf, indexInto, listed, oneByOne, questionOf } from './quick.ts'
import { tuned, type Tried } from './tune.ts'

export interface AskedQuickly {
  queries: string
  json: string | undefined
  /** Other engines beside, on the same records. */
  peers: boolean
  /** The weights of the ranking are searched for. */
  tune: boolean
}

type QuickAnswered = Answered & {
  /** With the §§ of each matter below the one that decided it, as a page lists them. */
  gathered: Measures
  /** Strong hits, §§. */
  strong: number
  /** The share of them that is judged relevant; null where there are none. */
  strongShare: number | null
  /** The share of the first five by date that is relevant, of as many as are judged so; null where no strong hit is. */
  byDate: number | null
}

const FIRST = 10
const NEWEST = 5

/**
 * @param asked The file of judged queries, and whether other engines are asked too and weights tried. Figures go to the
 * console, and to the file that is asked for.
 */
export async function evaluateQuickly({ queries: file, json, peers, tune }: AskedQuickly): Promise<void> {
  const queries = readQueries(file)
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-sok-'))
  try {
    const records = await indexInto(folder)
    const engine = engineOf(folder)
    const known = places()
    const answered: QuickAnswered[] = []
    for (const query of queries) answered.push(await answer(engine, query, known))
    console.log(`${records.length} poster`)
    report(answered)
    reportStrong(answered)
    if (peers) for (const [name, figures] of await peersOn(records, queries, known)) row(name, queries.length, figures)
    if (tune) await reportTuned(engine, queries, known)
    if (json !== undefined)
      writeFileSync(json, `${JSON.stringify({ ...summaryOf(answered), queries: answered }, null, 1)}\n`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function answer(
  engine: Engine,
  { q, type, relevant }: JudgedQuery,
  known: ReadonlyMap<string, JudgedPlace>,
): Promise<QuickAnswered> {
  const { signal } = new AbortController()
  const found = await engine.search(questionOf(q), signal)
  const hits = await oneByOne(engine, q, found, FIRST)
  const gathered = (await listed(found, FIRST)).map(({ url }) => url)
  const at = (urls: readonly string[]): JudgedPlace[] => urls.flatMap((url) => known.get(withoutPlace(url)) ?? [])
  const strong = at((await listed(found, found.count)).filter(({ isStrong }) => isStrong).map(({ url }) => url))
  const newest = await engine.search(questionOf(q, { sort: 'datum' }), signal)
  const dated = at(
    (await listed(newest, NEWEST)).flatMap(({ url, isStrong }) => (isStrong ? url : [])).slice(0, NEWEST),
  )
  return {
    q,
    type,
    ...measure(at(hits), relevant),
    grades: gradesOf(at(hits), relevant),
    hits: hits.slice(0, FIRST),
    gathered: measure(at(gathered), relevant),
    strong: strong.length,
    strongShare: strong.length === 0 ? null : sharedOf(strong, relevant, strong.length),
    byDate: dated.length === 0 ? null : sharedOf(dated, relevant, Math.min(NEWEST, relevant.length)),
  }
}

const withoutPlace = (url: string): string => url.replace(/#.*/, '')

/** The share of `of` hits that some judgement meets; a meeting judged as a whole is met by each of its §§. */
function sharedOf(hits: readonly JudgedPlace[], judged: readonly Judged[], of: number): number {
  const met = hits.filter(({ source, number }) =>
    judged.some((own) => own.source === source && (own.number === null || own.number === number)),
  )
  return met.length / of
}

function reportStrong(answered: readonly QuickAnswered[]): void {
  row('ärenden samlade', answered.length, meanOf(answered.map(({ gathered }) => gathered)))
  const shares = answered.flatMap(({ strongShare }) => strongShare ?? []).sort((a, b) => a - b)
  const counts = answered.map(({ strong }) => strong).sort((a, b) => a - b)
  const dated = answered.flatMap(({ byDate }) => byDate ?? [])
  const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0
  const mean = (all: readonly number[]): number => all.reduce((sum, own) => sum + own, 0) / Math.max(1, all.length)
  console.log(`säkra träffar, median                 ${median(counts)}`)
  console.log(`andel av dem som hör till, median     ${median(shares).toFixed(2)}`)
  console.log(`av de fem nyaste hör till, medel      ${mean(dated).toFixed(2)}`)
}

async function reportTuned(
  engine: Engine,
  queries: readonly JudgedQuery[],
  known: ReadonlyMap<string, JudgedPlace>,
): Promise<void> {
  const asked = await Promise.all(
    queries.map(async ({ q, relevant }) => ({ q, relevant, ...(await engine.answers(q)) })),
  )
  const [one] = asked
  if (one === undefined) return
  const urls = await Promise.all(Array.from({ length: one.archive.records }, (_, record) => one.urlOf(record)))
  const tried: Tried[] = asked.map(({ q, relevant, answers }) => ({ q, relevant, answers }))
  const found = tuned(tried, one.archive, (record) => known.get(withoutPlace(urls[record] ?? '')))
  row('före', tried.length, found.before)
  row('efter', tried.length, found.after)
  row('ej sedda', tried.length, found.heldOut)
  console.log(`vikter: ${JSON.stringify(found.weights)}`)
  console.log(`utan verkan: ${found.idle.join(', ') || 'ingen'}`)
}
