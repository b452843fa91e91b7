/** The pages of the site as Astro's app knows them: which there are, and the bytes of one. */
import { pathToFileURL } from 'node:url'
import type { RouteData } from 'astro'
import { StaticPaths, type PathWithRoute, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js'

/** What we ask of the app that Astro's build makes, as its own prerenderer asks it. */
export interface App extends StaticPathsApp {
  setInternals: (internals: object) => void
  setOptions: (options: object) => void
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>
}

export interface Page {
  /** Below the site's root. */
  path: string
  pathname: string
  route: RouteData
  /** What it is made of, as a hash; undefined for one that is of the whole archive. */
  key: string | undefined
}

const IN_VAIN = { write: (): boolean => true }

/** @param entry The program that `bundle.ts` makes. */
export async function appOf(entry: string): Promise<App> {
  const { app } = (await import(pathToFileURL(entry).href)) as { app: App }
  // No page has a style or a script of Astro's (`bundle.ts` sees to that), so there is nothing to tell of them.
  app.setInternals({ pagesByKeys: new Map(), entrySpecifierToBundleMap: new Map() })
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: IN_VAIN } } })
  return app
}

/** Where two routes lead to one path the first has it, as with Astro. */
export async function pagesOf(app: App): Promise<Page[]> {
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

/** @throws Where the page cannot be made. */
export async function render(app: App, { path, pathname, route }: Page): Promise<Buffer> {
  const response = await app.render(new Request(new URL(pathname, 'http://localhost:4321')), { routeData: route })
  if (response.body === null || response.status >= 500 || (response.status >= 300 && response.status < 400))
    throw new Error(`Sidan ${path} gick inte att bygga (${response.status})`)
  return Buffer.from(await response.arrayBuffer())
}
