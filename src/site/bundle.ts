/**
 * Browser code as the pages load it: a TypeScript file in, one classic script out. Classic, because a browser
 * refuses external modules on a page that is opened from a disk.
 */
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

const FOLDER = 'src/client'

/** Names of the scripts that pages link: every TypeScript file at the top of the folder. */
export function clientNames(): string[] {
  return readdirSync(resolve(FOLDER))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.d.ts'))
    .map((name) => name.replace(/\.ts$/, ''))
}

/** @param name Path below `src/client`, without its ending. */
export function bundle(name: string): Promise<string> {
  return bundleFile(join(FOLDER, `${name}.ts`))
}

/** @param define Names that the code asks for and what they are, as esbuild takes them. */
export async function bundleFile(path: string, define: Record<string, string> = {}): Promise<string> {
  const result = await build({
    entryPoints: [resolve(path)],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    define,
  })
  return result.outputFiles[0]?.text ?? ''
}
