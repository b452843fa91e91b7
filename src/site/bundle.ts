/**
 * Browser code as the pages load it: a TypeScript file in, one classic script out. Classic, because a browser
 * refuses external modules on a page that is opened from a disk.
 */
import { readdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { inEngine, SCRIPT } from '../places.ts'
import { siteSettings } from './settings/index.ts'
import type { Language } from '../words/languages.ts'

const FOLDER = 'src/client'
const APART = ['.test', '.d']

/** Names of the scripts that pages link: every script at the top of the folder. */
export function clientNames(): string[] {
  return readdirSync(inEngine(FOLDER))
    .filter((name) => name.endsWith(SCRIPT))
    .map((name) => name.slice(0, -SCRIPT.length))
    .filter((name) => !APART.some((apart) => name.endsWith(apart)))
}

/** @param name Path below `src/client`, without its ending. */
export function bundle(name: string): Promise<string> {
  return bundleFile(`${FOLDER}/${name}`)
}

/**
 * @param name Path below the engine, without its ending.
 * @param define Names that the code asks for and what they are, as esbuild takes them.
 */
export async function bundleFile(name: string, define: Record<string, string> = {}): Promise<string> {
  const result = await build({
    entryPoints: [inEngine(`${name}${SCRIPT}`)],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    define,
    plugins: [speaking(siteSettings().language)],
    // Of TypeScript and of the JavaScript that the package holds alike, wherever a project has settings of its own.
    tsconfigRaw: { compilerOptions: { alwaysStrict: true } },
  })
  return result.outputFiles[0]?.text ?? ''
}

/**
 * Browser code asks the Swedish words; where the site speaks another language, those of the same name are put in their
 * place.
 */
const speaking = (language: Language): Plugin => ({
  name: 'words',
  setup: (build) => {
    build.onResolve({ filter: /\/words\/sv\/[^/]+$/ }, ({ path, resolveDir, importer }) => ({
      path: resolve(resolveDir || dirname(importer), path.replace('/words/sv/', `/words/${language}/`)),
    }))
  },
})
