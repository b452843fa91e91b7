/** Makes pages: those that share a key together, one such group after another, beside others that do the same. */
import { settled } from '../../../src/archive/asked.ts'
import type { SiteWriter } from './site-writer.ts'
import { type App, type Page, render } from './pages.ts'
import type { SiteRecord } from './record.ts'
import type { WorkQueue } from './work-queue.ts'

export interface MadePages extends Pick<SiteRecord, 'keys' | 'questions'> {
  /** How many pages. */
  made: number
}

export interface PageMaker {
  app: App
  layer: SiteWriter
  queue: WorkQueue
  inFrame: InFrame
  /** What has been made is added here. */
  made: MadePages
  /** Called for each page. */
  tell: () => void
}

/** A key with what every page shows of the whole archive. */
export type InFrame = (key: string) => string

/** What pages have in common, and they. */
export type PageGroup = [key: string, pages: Page[]]

/** Pages by key, in the order of the site; those that have none are left out. */
export const groupsOf = (pages: readonly Page[]): PageGroup[] =>
  [...Map.groupBy(pages, ({ key }) => key)].flatMap(([key, own]): PageGroup[] =>
    key === undefined ? [] : [[key, own]],
  )

/** One group after another, until there is none that nobody has begun with. */
export async function makeInTurn(groups: readonly PageGroup[], maker: PageMaker): Promise<void> {
  for (let next = groups[maker.queue.next()]; next !== undefined; next = groups[maker.queue.next()])
    await makeGroup(next, maker)
}

/** Only when all pages of a meeting have been made is it known what they ask. */
async function makeGroup([key, pages]: PageGroup, maker: PageMaker): Promise<void> {
  for (const page of pages) await makePage(page, maker)
  const meeting = settled(key)
  const { inFrame, made } = maker
  for (const { path } of pages) made.keys.set(path, inFrame(meeting?.key ?? key))
  if (meeting !== undefined) made.questions.set(meeting.id, meeting.questions)
}

/** A page that is made whatever is known, since it has no key. */
export async function makePage(page: Page, { app, layer, made, queue, tell }: PageMaker): Promise<void> {
  layer.put(page.path, await render(app, page))
  made.made++
  queue.count()
  tell()
}
