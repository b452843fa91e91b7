/**
 * Other search engines of npm on the same records, so that the lead is seen: records and judged queries in, figures
 * out.
 */
import lunr from 'lunr'
import stemmerSupport from 'lunr-languages/lunr.stemmer.support'
import swedish from 'lunr-languages/lunr.sv'
import MiniSearch from 'minisearch'
import type { SearchRecord } from '../../../src/search/index/records.ts'
import { mean, measure, type Measures, type JudgedPlace } from '../../../src/search/query/measures.ts'
import type { JudgedQuery } from './evaluate.ts'
import { plainPagefind } from './plain-pagefind.ts'

type Ask = (query: string) => string[]
type Peer = (records: readonly SearchRecord[]) => Ask

stemmerSupport(lunr)
swedish(lunr)

const PEERS: Readonly<Record<string, Peer>> = {
  MiniSearch: (records) => {
    const index = new MiniSearch({
      fields: ['title', 'dnr', 'content'],
      idField: 'url',
    })
    index.addAll(records.map(({ url, title, dnr, content }) => ({ url, title, dnr, content })))
    const options = { prefix: true, fuzzy: 0.2, boost: { title: 5, dnr: 2 } }
    return (query) => index.search(query, options).map(({ id }) => String(id))
  },
  'lunr + lunr-languages sv': (records) => {
    const index = lunr(function () {
      this.use(lunr.sv)
      this.ref('url')
      this.field('title', { boost: 5 })
      this.field('dnr', { boost: 2 })
      this.field('content')
      for (const { url, title, dnr, content } of records) this.add({ url, title, dnr, content })
    })
    // What its own query language means by "-", ":" and "*" nobody has asked for.
    return (query) => index.search(query.replace(/[-:*^~+]/g, ' ')).map(({ ref }) => ref)
  },
}

/** @param known What each address shows. @returns Figures by the peer's name. */
export async function peersOn(
  records: readonly SearchRecord[],
  queries: readonly JudgedQuery[],
  known: ReadonlyMap<string, JudgedPlace>,
): Promise<Map<string, Measures>> {
  const measured = async (ask: (query: string) => string[] | Promise<string[]>): Promise<Measures> => {
    const all: Measures[] = []
    for (const { q, relevant } of queries) {
      const hits = (await ask(q)).slice(0, 10)
      const places = hits.flatMap((url) => known.get(url.replace(/^\//, '').replace(/#.*/, '')) ?? [])
      all.push(measure(places, relevant))
    }
    return mean(all)
  }
  const found = new Map<string, Measures>()
  for (const [name, peer] of Object.entries(PEERS)) found.set(name, await measured(peer(records)))
  const pagefind = await plainPagefind(records)
  try {
    found.set('Pagefind', await measured(pagefind.ask))
  } finally {
    await pagefind.close()
  }
  return found
}
