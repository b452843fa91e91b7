/**
 * Browser code as the pages load it: a TypeScript file in, one classic script out. Classic, because a browser
 * refuses external modules on a page that is opened from a disk.
 */
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'

const FOLDER = 'src/client'

/** Names of the scripts that pages link: every TypeScript file at the top of the folder. */
export function clientNames(): string[] {
  return readdirSync(resolve(FOLDER))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.d.ts'))
    .map((name) => name.replace(/\.ts$/, ''))
}

/** @param name Path below `src/client`, without its ending. */
export async function bundle(name: string): Promise<string> {
  const result = await build({
    entryPoints: [resolve(FOLDER, `${name}.ts`)],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  })
  return result.outputFiles[0]?.text ?? ''
}
