/**
 * Before the browser tests: a site that is no older than what it is built from, and two servers that show it, one from
 * the root and one from `/a/b/`. `PARAGRAF_DIST` names another built folder, which is then taken as it is.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { serveFolder } from '../../scripts/lib/server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    dist: string
    /** Address of the site when served from the root, and from a folder below it. */
    atRoot: string
    below: string
  }
}

const SOURCES = ['content', 'webbplats.yaml', 'src', 'public', 'scripts', 'astro.config.mjs', 'package.json']

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = process.env['PARAGRAF_DIST'] ?? 'dist'
  if (dist === 'dist' && isStale(dist)) {
    console.log('dist/ saknas eller är äldre än källorna; bygger …')
    execFileSync(process.execPath, ['scripts/build.ts'], { stdio: ['ignore', 'inherit', 'inherit'] })
  }
  const [root, below] = [await serveFolder(dist), await serveFolder(dist, { base: '/a/b/' })]
  project.provide('dist', dist)
  project.provide('atRoot', root.url)
  project.provide('below', below.url)
  return async () => {
    await root.close()
    await below.close()
  }
}

function isStale(dist: string): boolean {
  const built = join(dist, 'index.html')
  return !existsSync(built) || Math.max(...SOURCES.map(newest)) > statSync(built).mtimeMs
}

/** When anything in a folder was last changed, in milliseconds. */
function newest(path: string): number {
  const own = statSync(path)
  if (!own.isDirectory()) return own.mtimeMs
  const inside = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Math.max(...inside.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs))
}
