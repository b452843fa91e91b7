/**
 * Every page of the site: those whose key is known and whose files are as they were are taken from the site that lies
 * there, the rest are made, here and in threads beside (`page-workers.ts`). Pages that share a key are taken or made
 * together.
 */
import { stop } from 'esbuild'
import { beginRound, framed, meetingWithKey } from '../../../src/archive/asked.ts'
import { startPageWorkers } from './page-workers.ts'
import type { ExistingSite, SiteWriter } from './site-writer.ts'
import { groupsOf, type InFrame, type MadePages, type PageMaker, makeInTurn, makePage } from './make-pages.ts'
import { appOf, type Page, pagesOf } from './pages.ts'
import { isAsItWas, type SiteRecord } from './record.ts'
import type { BuildInput } from './threads.ts'
import { sharedQueue, workQueue } from './work-queue.ts'

export interface Rendered extends MadePages {
  taken: number
  /** How many threads made them. */
  threads: number
}

export interface Before extends ExistingSite {
  record: SiteRecord | null
  /** Whether a page of this key is to be made at all; all are, where nothing is said. */
  isAsked?: (key: string | undefined) => boolean
}

export interface Ways {
  /** The folder that the layer lays files in. */
  site: string
  seen: BuildInput
  /** How many threads may make pages, this one among them. */
  threads: number
  /** Called for each page that is made here: how many have been made, of how many. */
  tell: (done: number, of: number) => void
}

/** @param entry The program that `bundle.ts` makes. */
export async function renderPages(
  entry: string,
  before: Before,
  layer: SiteWriter,
  { site, seen, threads, tell }: Ways,
): Promise<Rendered> {
  const { dist, record, isAsked = () => true } = before
  beginRound(record?.questions ?? new Map<string, string[]>())
  const app = await appOf(entry)
  const pages = (await pagesOf(app)).filter(({ key }) => isAsked(key))
  const inFrame = await framed()
  const { known = [], rest = [] } = Object.groupBy(pages, sorterOf(before, pages, inFrame))
  const rendered = {
    keys: new Map<string, string>(),
    questions: new Map<string, string[]>(),
    made: 0,
    taken: known.length,
  }
  for (const page of known) {
    layer.take(page.path)
    take(page, before, inFrame, rendered)
  }
  const groups = groupsOf(rest)
  const shared = sharedQueue()
  const beside = startPageWorkers(
    { ...seen, entry, site, before: { dist, record }, keys: groups.map(([key]) => key), shared },
    { threads, made: rest.length, pages: pages.length },
  )
  const queue = workQueue(shared)
  const told = (): void => {
    tell(queue.done(), rest.length)
  }
  const maker: PageMaker = { app, layer, inFrame, queue, made: rendered, tell: told }
  try {
    // What has no key is of the whole archive, and long: others begin with the rest.
    for (const page of rest.filter(({ key }) => key === undefined)) await makePage(page, maker)
    // Scripts and styles are among them, and the process that made those would else wait for more.
    await stop()
    await makeInTurn(groups, maker)
    for (const worker of await beside.made) add(worker.made, worker.hashes, { rendered, layer })
    return { ...rendered, threads: 1 + beside.threads }
  } finally {
    await beside.stop()
  }
}

/** What is known of a page that is taken as it was. */
function take({ path, key = '' }: Page, { record }: Before, inFrame: InFrame, rendered: MadePages): void {
  rendered.keys.set(path, inFrame(key))
  const id = meetingWithKey(key)
  if (id !== undefined) rendered.questions.set(id, record?.questions.get(id) ?? [])
}

/** What a thread has made. */
function add(
  { keys, questions, made }: MadePages,
  hashes: ReadonlyMap<string, string>,
  { rendered, layer }: { rendered: MadePages; layer: SiteWriter },
): void {
  for (const [path, key] of keys) rendered.keys.set(path, key)
  for (const [id, own] of questions) rendered.questions.set(id, own)
  for (const [path, hash] of hashes) layer.hashes.set(path, hash)
  rendered.made += made
}

/** Whether a page had its key the last time too, and it and all that share the key are as they were. */
function sorterOf(
  { dist, record }: Before,
  pages: readonly Page[],
  inFrame: InFrame,
): (page: Page) => 'known' | 'rest' {
  if (record === null) return () => 'rest'
  const isSame = ({ path, key = '' }: Page): boolean =>
    record.keys.get(path) === inFrame(key) && isAsItWas(dist, path, record.files.get(path))
  const changed = new Set(pages.filter((page) => page.key !== undefined && !isSame(page)).map(({ key }) => key))
  return ({ key }) => (key !== undefined && !changed.has(key) ? 'known' : 'rest')
}
