/** How Astro is asked to build: pages, styles and copied files are the engine's; whatever it writes lies in the project. */
import { resolve } from 'node:path'
import type { AstroInlineConfig } from 'astro'
import config from '../../../astro.config.mjs'
import { inEngine } from '../../../src/places.ts'

export const siteConfig = (): AstroInlineConfig => ({
  ...config,
  configFile: false,
  root: resolve('.'),
  srcDir: inEngine('src'),
  publicDir: inEngine('public'),
  // Their usual places are in node_modules, which need not be there, or not be one's own.
  cacheDir: resolve('.cache', 'astro'),
  vite: { cacheDir: resolve('.cache', 'vite') },
})
