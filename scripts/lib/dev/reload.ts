/** Makes the pages of `dev` anew when what they read by themselves changes, of which Vite knows nothing. */
import { resolve, sep } from 'node:path'
import type { AstroIntegration } from 'astro'
import sirv from 'sirv'
import { inEngine } from '../../../src/places.ts'

const BESIDES = [inEngine('src', 'styles'), inEngine('src', 'client')]
/** A conversion writes several files: they are one change, milliseconds apart. */
const TOGETHER = 50

const lies = (path: string, folder: string): boolean => resolve(path).startsWith(`${folder}${sep}`)

/** @param content The folder of content. @param settings Files of the settings. Both absolute. */
export const reload = (content: string, settings: readonly string[]): AstroIntegration => ({
  name: 'paragraf-dev',
  hooks: {
    'astro:server:setup': ({ server, refreshContent }) => {
      const shown = (): void => server.environments.client.hot.send({ type: 'full-reload', path: '*' })
      const forgotten = async (): Promise<void> => {
        await refreshContent?.({})
        // Routes remember what they were made of, and so are run anew; what was compiled of them stays, which is why a
        // change of content is seen within a second.
        server.environments.ssr.hot.send({ type: 'full-reload', path: '*' })
        shown()
      }
      let soon: NodeJS.Timeout | undefined
      server.middlewares.use('/pagefind', sirv('dist/pagefind', { dev: true }))
      server.watcher.add([content, ...settings])
      server.watcher.on('all', (_, path) => {
        if (BESIDES.some((folder) => lies(path, folder))) shown()
        if (!lies(path, content) && !settings.includes(resolve(path))) return
        clearTimeout(soon)
        soon = setTimeout(() => void forgotten(), TOGETHER)
      })
    },
  },
})
