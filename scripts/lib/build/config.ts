/**
 * How Astro is asked to build: pages, styles and copied files are the engine's; whatever it writes lies in the
 * project's `.cache/`.
 */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import type { AstroInlineConfig } from 'astro'
import { inEngine } from '../../../src/places.ts'

/** @returns Of this project; its `.cache/` is made, with what the engine needs to be found from there. */
export async function siteConfig(): Promise<AstroInlineConfig> {
  const root = resolve('.cache')
  findModulesFrom(root)
  // Only here: it loads all of Astro and Vite, which a build that remembers its program does without.
  const { default: config } = await import('../../../astro.config.mjs')
  return {
    ...config,
    configFile: false,
    root,
    srcDir: inEngine('src'),
    publicDir: inEngine('public'),
    // Their usual places are in node_modules, which need not be there, or not be one's own.
    cacheDir: join(root, 'astro'),
    vite: { cacheDir: join(root, 'vite') },
  }
}

/**
 * Pages are built below the project and ask for modules from there, as does Astro for its own. Where the engine is
 * installed somewhere else, in a container or for all of a machine, a link leads to them.
 */
function findModulesFrom(root: string): void {
  mkdirSync(root, { recursive: true })
  const link = join(root, 'node_modules')
  if (isThere(root)) return
  rmSync(link, { recursive: true, force: true })
  symlinkSync(modulesOfEngine(), link, 'junction')
}

function isThere(folder: string): boolean {
  const found = foundFrom(join(folder, 'x.js'))
  return found !== null && found === foundFrom(inEngine('package.json'))
}

function foundFrom(file: string): string | null {
  try {
    return createRequire(file).resolve('astro/package.json')
  } catch {
    return null
  }
}

/** The folder that its packages lie in. */
export function modulesOfEngine(): string {
  const found = foundFrom(inEngine('package.json'))
  if (found === null) throw new Error('Paragraf är inte helt installerad. Kör: npm install')
  return dirname(dirname(found))
}
