/**
 * Every page of the site, by Astro's app: those whose key is known and whose files are as they were are taken from the site
 * that lies there, the rest are made. Pages that share a key are taken or made together.
 */
import { createHash } from 'node:crypto'
import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RouteData } from 'astro'
import { StaticPaths, type PathWithRoute, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js'
import { beginRound, meetingWithKey, settled } from '../../../src/archive/asked.ts'
import type { Bundle } from './bundle.ts'
import { isAsItWas, type SiteRecord } from './record.ts'

/** What we ask of the app that Astro's build makes, as its own prerenderer asks it. */
interface App extends StaticPathsApp {
  setInternals: (internals: object) => void
  setOptions: (options: object) => void
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>
}

export interface Rendered extends Pick<SiteRecord, 'keys' | 'questions'> {
  /** SHA-256 of each file, by path. */
  hashes: Map<string, string>
  made: number
  taken: number
}

interface Page {
  path: string
  pathname: string
  route: RouteData
  key: string | undefined
}

export interface Place {
  /** Where the pages are written. */
  site: string
  /** The site that lies there, and what is known of it. */
  dist: string
  record: SiteRecord | null
}

/** @param tell Called now and then, with how many pages of how many are made. */
export async function renderPages(bundle: Bundle, place: Place, tell: (done: number, of: number) => void): Promise<Rendered> {
  const { record } = place
  beginRound(record?.questions ?? new Map<string, string[]>())
  const app = await appOf(bundle)
  const pages = await pagesOf(app)
  const taken = takenFrom(place, pages)
  const rendered: Rendered = { keys: new Map(), questions: new Map(), hashes: new Map(), made: 0, taken: taken.size }
  const folders = new Set<string>()
  const placeFor = (path: string): string => {
    const file = join(place.site, path)
    const folder = dirname(file)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    return file
  }
  for (const { path, key } of taken.values()) {
    linkFile(join(place.dist, path), placeFor(path))
    rendered.hashes.set(path, record?.files.get(path)?.hash ?? '')
    rendered.keys.set(path, key ?? '')
    const id = meetingWithKey(key ?? '')
    if (id !== undefined) rendered.questions.set(id, record?.questions.get(id) ?? [])
  }
  const rest = pages.filter(({ path }) => !taken.has(path))
  for (const page of rest) {
    const body = await render(app, page)
    writeFileSync(placeFor(page.path), body)
    rendered.hashes.set(page.path, createHash('sha256').update(body).digest('hex'))
    rendered.made++
    tell(rendered.made, rest.length)
  }
  for (const { path, key } of rest) {
    if (key === undefined) continue
    const meeting = settled(key)
    rendered.keys.set(path, meeting?.key ?? key)
    if (meeting !== undefined) rendered.questions.set(meeting.id, meeting.questions)
  }
  return rendered
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

/** Pages whose key was theirs the last time too, when all that share the key are as they were. */
function takenFrom({ dist, record }: Place, pages: readonly Page[]): Map<string, Page> {
  if (record === null) return new Map()
  const keyed = pages.filter((page) => page.key !== undefined)
  const groups = Map.groupBy(keyed, ({ key }) => key)
  const whole = [...groups.values()].filter((group) =>
    group.every(
      ({ path, key }) => record.keys.get(path) === key && isAsItWas(dist, path, record.files.get(path)),
    ),
  )
  return new Map(whole.flat().map((page) => [page.path, page]))
}

/** A name more for the same file; where the disk has no such names, a copy. */
function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}
