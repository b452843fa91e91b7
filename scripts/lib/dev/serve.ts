/** The site as Astro's own server makes it, page by page. */
import { resolve } from 'node:path'
import { dev } from 'astro'
import { contentFolder } from '../../../src/archive/files.ts'
import { loadSettings } from '../../../src/site/settings/index.ts'
import { siteConfig } from '../build/config.ts'
import { reload } from './reload.ts'

/** Starts it; it runs until it is interrupted. */
export async function serveSite(): Promise<void> {
  // Read by the policy of the pages, which otherwise let no page hear of a change.
  process.env['PARAGRAF_DEV'] = 'ja'
  const config = await siteConfig()
  await dev({
    ...config,
    root: resolve('.'),
    integrations: [reload(contentFolder(), loadSettings().files)],
    // No page has a script that Vite would have to look through.
    vite: { ...config.vite, optimizeDeps: { noDiscovery: true, entries: [] } },
  })
}
