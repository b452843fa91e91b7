/**
 * The pages as a program: what Astro's build makes of the templates before it renders anything. It depends on the
 * engine and not on the content, so that it is remembered; Astro's own `generate` is then asked for no page
 * (`render.ts` does that).
 */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { AstroIntegration } from 'astro'
import { inEngine } from '../../../src/places.ts'
import { isList } from '../kept/shape.ts'
import { pathsIn } from '../package/folder.ts'
import { siteConfig } from './config.ts'
import type { Memory } from './memory/index.ts'

export interface Bundle {
  /** The module that gives Astro's app. */
  entry: string
}

const NAME = 'motor'
const LIST = 'motor/filer'
/** Named by Astro, with a hash of its own. */
const ENTRY = /^prerender-entry\.[^/]+\.mjs$/

/** @param work Where Astro may build; emptied. */
export async function bundleOf(memory: Memory, work: string): Promise<Bundle> {
  const folder = memory.folder(NAME)
  const program = join(folder, 'program')
  if (!isWhole(program, memory.read(LIST, isList))) {
    rmSync(folder, { recursive: true, force: true })
    await make(program, work)
    memory.write(LIST, hashesOf(program))
  }
  const entry = pathsIn(program).find((path) => ENTRY.test(path))
  if (entry === undefined) throw new Error('Unexpected output of Astro, expected a program of the pages')
  return { entry: join(program, entry) }
}

async function make(program: string, work: string): Promise<void> {
  // Only here: to load Astro with Vite takes longer than all that is left to do when nothing of this is needed.
  const { build } = await import('astro')
  mkdirSync(dirname(program), { recursive: true })
  const keep: AstroIntegration = {
    name: 'paragraf-program',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'paragraf-program',
          setup: () => {
            cpSync(join(work, '.prerender'), program, { recursive: true })
            return Promise.resolve()
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Astro bads om en sida som ingen har nämnt')),
        })
      },
    },
  }
  const logLevel = process.env['DEBUG'] ? 'info' : 'silent'
  await build({ ...(await siteConfig()), outDir: work, integrations: [keep], logLevel })
  assertPlain(work)
  rmSync(work, { recursive: true, force: true })
}

/**
 * Styles and scripts are files of their own that endpoints write: what Astro would add to a page, nobody would add
 * here.
 */
function assertPlain(work: string): void {
  const [own] = pathsIn(work).filter((path) => !existsSync(inEngine('public', path)))
  if (own !== undefined) throw new Error(`Unexpected ${own} by Astro, expected styles and scripts from endpoints alone`)
}

function hashesOf(folder: string): [path: string, hash: string][] {
  const hash = (path: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
  return existsSync(folder) ? pathsIn(folder).map((path) => [path, hash(path)]) : []
}

const isWhole = (folder: string, listed: unknown): boolean =>
  listed !== undefined && JSON.stringify(listed) === JSON.stringify(hashesOf(folder))
