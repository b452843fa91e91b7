/**
 * Every page of the site, by Astro's app: those whose key is known and whose files are as they were are taken from the
 * site that lies there, the rest are made. Pages that share a key are taken or made together.
 */
import { pathToFileURL } from 'node:url'
import type { RouteData } from 'astro'
import { StaticPaths, type PathWithRoute, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js'
import { beginRound, framed, meetingWithKey, settled } from '../../../src/archive/asked.ts'
import type { Bundle } from './bundle.ts'
import type { Laid, Layer } from './layer.ts'
import { isAsItWas, type SiteRecord } from './record.ts'

/** What we ask of the app that Astro's build makes, as its own prerenderer asks it. */
interface App extends StaticPathsApp {
  setInternals: (internals: object) => void
  setOptions: (options: object) => void
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>
}

export interface Rendered extends Pick<SiteRecord, 'keys' | 'questions'> {
  made: number
  taken: number
}

interface Page {
  path: string
  pathname: string
  route: RouteData
  key: string | undefined
}

export interface Before extends Laid {
  record: SiteRecord | null
  /** Whether a page of this key is to be made at all; all are, where nothing is said. */
  isAsked?: (key: string | undefined) => boolean
}

/** @param tell Called for each page that is made: how many of how many. */
export async function renderPages(
  bundle: Bundle,
  before: Before,
  layer: Layer,
  tell: (done: number, of: number) => void,
): Promise<Rendered> {
  beginRound(before.record?.questions ?? new Map<string, string[]>())
  const app = await appOf(bundle)
  const { isAsked = () => true } = before
  const pages = (await pagesOf(app)).filter(({ key }) => isAsked(key))
  const inFrame = await framed()
  const { known = [], rest = [] } = Object.groupBy(pages, sorterOf(before, pages, inFrame))
  const rendered: Rendered = { keys: new Map(), questions: new Map(), made: 0, taken: known.length }
  for (const page of known) {
    layer.take(page.path)
    take(page, before, inFrame, rendered)
  }
  for (const page of rest) {
    layer.put(page.path, await render(app, page))
    tell(++rendered.made, rest.length)
  }
  for (const [key, own] of Map.groupBy(rest, (page) => page.key))
    if (key !== undefined) settle(key, own, { rendered, inFrame })
  return rendered
}

/** A key with what every page shows of the whole archive. */
type InFrame = (key: string) => string
/** What is known of a page that is taken as it was. */
function take({ path, key = '' }: Page, { record }: Before, inFrame: InFrame, rendered: Rendered): void {
  rendered.keys.set(path, inFrame(key))
  const id = meetingWithKey(key)
  if (id !== undefined) rendered.questions.set(id, record?.questions.get(id) ?? [])
}

/** Pages of one key, when all have been made: only now is it known what those of a meeting ask. */
function settle(
  key: string,
  pages: readonly Page[],
  { rendered, inFrame }: { rendered: Rendered; inFrame: InFrame },
): void {
  const meeting = settled(key)
  for (const { path } of pages) rendered.keys.set(path, inFrame(meeting?.key ?? key))
  if (meeting !== undefined) rendered.questions.set(meeting.id, meeting.questions)
}

const IN_VAIN = { write: (): boolean => true }

async function appOf({ entry }: Bundle): Promise<App> {
  const { app } = (await import(pathToFileURL(entry).href)) as { app: App }
  // No page has a style or a script of Astro's (`bundle.ts` sees to that), so there is nothing to tell of them.
  app.setInternals({ pagesByKeys: new Map(), entrySpecifierToBundleMap: new Map() })
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: IN_VAIN } } })
  return app
}

/** Where two routes lead to one path the first has it, as with Astro. */
async function pagesOf(app: App): Promise<Page[]> {
  const pages = new Map<string, Page>()
  for (const found of await new StaticPaths(app).getAll()) {
    const page = pageOf(found)
    if (!pages.has(page.path)) pages.set(page.path, page)
  }
  return [...pages.values()]
}

/** As `build.format: 'preserve'` has it. */
function pageOf({ pathname, route, cacheKey }: PathWithRoute): Page {
  const plain = pathname.replace(/^\/|\/$/g, '')
  if (route.type === 'endpoint') return { path: plain, pathname: `/${plain}`, route, key: cacheKey }
  if (plain === '' || route.isIndex) {
    const folder = plain === '' ? '' : `${plain}/`
    return { path: `${folder}index.html`, pathname: `/${folder}`, route, key: cacheKey }
  }
  return { path: `${plain}.html`, pathname: `/${plain}.html`, route, key: cacheKey }
}

async function render(app: App, { path, pathname, route }: Page): Promise<Buffer> {
  const response = await app.render(new Request(new URL(pathname, 'http://localhost:4321')), { routeData: route })
  if (response.body === null || response.status >= 500 || (response.status >= 300 && response.status < 400))
    throw new Error(`Sidan ${path} gick inte att bygga (${response.status})`)
  return Buffer.from(await response.arrayBuffer())
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
