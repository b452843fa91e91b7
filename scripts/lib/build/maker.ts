/** Makes pages: those that share a key together, one such group after another, beside others that do the same. */
import { settled } from '../../../src/archive/asked.ts'
import type { Layer } from './layer.ts'
import { type App, type Page, render } from './pages.ts'
import type { SiteRecord } from './record.ts'
import type { Turns } from './turns.ts'

export interface Made extends Pick<SiteRecord, 'keys' | 'questions'> {
  /** How many pages. */
  made: number
}

export interface Maker {
  app: App
  layer: Layer
  turns: Turns
  inFrame: InFrame
  /** What has been made is added here. */
  made: Made
  /** Called for each page. */
  tell: () => void
}

/** A key with what every page shows of the whole archive. */
export type InFrame = (key: string) => string

/** What pages have in common, and they. */
export type Group = [key: string, pages: Page[]]

/** Pages by key, in the order of the site; those that have none are left out. */
export const groupsOf = (pages: readonly Page[]): Group[] =>
  [...Map.groupBy(pages, ({ key }) => key)].flatMap(([key, own]): Group[] => (key === undefined ? [] : [[key, own]]))

/** One group after another, until there is none that nobody has begun with. */
export async function makeInTurn(groups: readonly Group[], maker: Maker): Promise<void> {
  for (let next = groups[maker.turns.next()]; next !== undefined; next = groups[maker.turns.next()])
    await makeGroup(next, maker)
}

/** Only when all pages of a meeting have been made is it known what they ask. */
async function makeGroup([key, pages]: Group, maker: Maker): Promise<void> {
  for (const page of pages) await makePage(page, maker)
  const meeting = settled(key)
  const { inFrame, made } = maker
  for (const { path } of pages) made.keys.set(path, inFrame(meeting?.key ?? key))
  if (meeting !== undefined) made.questions.set(meeting.id, meeting.questions)
}

/** A page that is made whatever is known, since it has no key. */
export async function makePage(page: Page, { app, layer, made, turns, tell }: Maker): Promise<void> {
  layer.put(page.path, await render(app, page))
  made.made++
  turns.count()
  tell()
}
