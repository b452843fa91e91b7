/**
 * `npm run dev`: the site while it is worked on. Pages are made when they are asked for, and shown anew when a
 * template, a style, a script or the content changes. The search is that of the last build. For sources:
 * `npm run convert -- --watch`.
 */
import { resolve, sep } from 'node:path'
import { type AstroIntegration, dev } from 'astro'
import sirv from 'sirv'
import { contentFolder } from '../src/archive/files.ts'
import { siteConfig } from './lib/build/config.ts'
import { inEngine } from '../src/places.ts'
import { loadSettings } from '../src/site/settings/index.ts'

/** What pages read by themselves, which Vite therefore knows nothing of. */
const CONTENT = contentFolder()
const SETTINGS = loadSettings().files
const BESIDES = [inEngine('src', 'styles'), inEngine('src', 'client')]
/** A conversion writes several files: they are one change, milliseconds apart. */
const TOGETHER = 50

const lies = (path: string, folder: string): boolean => resolve(path).startsWith(`${folder}${sep}`)

const reload: AstroIntegration = {
  name: 'paragraf-dev',
  hooks: {
    'astro:server:setup': ({ server, refreshContent }) => {
      const shown = (): void => server.environments.client.hot.send({ type: 'full-reload', path: '*' })
      const forgotten = async (): Promise<void> => {
        await refreshContent?.({})
        const { moduleGraph, hot } = server.environments.ssr
        moduleGraph.invalidateAll()
        hot.send({ type: 'full-reload', path: '*' })
        shown()
      }
      let soon: NodeJS.Timeout | undefined
      server.middlewares.use('/pagefind', sirv('dist/pagefind', { dev: true }))
      server.watcher.add([CONTENT, ...SETTINGS])
      server.watcher.on('all', (_, path) => {
        if (BESIDES.some((folder) => lies(path, folder))) shown()
        if (!lies(path, CONTENT) && !SETTINGS.includes(resolve(path))) return
        clearTimeout(soon)
        soon = setTimeout(() => void forgotten(), TOGETHER)
      })
    },
  },
}

// Read by the policy of the pages, which otherwise let no page hear of a change.
process.env['PARAGRAF_DEV'] = 'ja'
const config = await siteConfig()
await dev({
  ...config,
  root: resolve('.'),
  integrations: [reload],
  // No page has a script that Vite would have to look through.
  vite: { ...config.vite, optimizeDeps: { noDiscovery: true, entries: [] } },
})
