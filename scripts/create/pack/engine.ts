/** What the package `paragraf` is made of: its `package.json`, and which files of the repository go into it. */
import { existsSync, readdirSync } from 'node:fs'
import { build } from 'esbuild'
import { LEAST_NODE } from '../../../src/places.ts'

/** What `package.json` of the repository says that its packages say too. */
export interface Repository {
  version: string
  description: string
  license: string
  dependencies: Readonly<Record<string, string>>
  devDependencies: Readonly<Record<string, string>>
  optionalDependencies: Readonly<Record<string, string>>
}

/** Commands, and what they start as processes and threads of their own, which no import leads to. */
const ENTRIES = [
  'scripts/paragraf.ts',
  'scripts/lib/convert/worker.ts',
  'scripts/lib/build/page-worker.ts',
  'scripts/lib/build/read-ahead-worker.ts',
  'scripts/lib/search/thread.ts',
  'src/converter/read/scan/worker.ts',
]
/** Folders that are the engine's whole; the pages of `src` name their files in ways that no import tells. */
const FOLDERS = ['src', 'public', 'hosting']
const FILES = ['LICENSE', 'SECURITY.md', 'astro.config.mjs', 'docs/redaktor.md', 'docs/drift.md']
/** Tests, and what they are made of; declarations are TypeScript's own and say nothing in JavaScript. */
const APART = /\.(?:test|fixture|d)\.ts$|(?:^|\/)\.DS_Store$/

/**
 * Paths of the repository, "/" between, that the package holds; each is in it under its own name, as `toPackage`
 * changes it.
 */
export async function engineFiles(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: ENTRIES,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outdir: 'dist',
    write: false,
    metafile: true,
  })
  const reached = Object.keys(metafile.inputs).filter((path) => existsSync(path))
  return [...new Set([...reached, ...FOLDERS.flatMap(filesBelow), ...FILES])].filter((path) => !APART.test(path)).sort()
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))

/**
 * Node does not come with it, as in the repository: its package is of no use in a small container, and stands before
 * the one there.
 */
export function engineManifest(repository: Repository, version: string): object {
  const { description, license, dependencies } = repository
  return {
    name: 'paragraf',
    version,
    description,
    license,
    type: 'module',
    bin: { paragraf: 'bin.js' },
    engines: { node: `>=${LEAST_NODE}` },
    dependencies,
  }
}

/** In words that any Node reads: what is wrong with an older one is told, and not what it stumbles on. */
export const engineBin = `#!/usr/bin/env node
var major = Number(process.versions.node.split('.')[0])
if (major < ${LEAST_NODE}) {
  console.error('paragraf: det här är Node ' + process.versions.node + ', och det behövs Node ${LEAST_NODE} eller nyare. Installera den som kallas LTS från https://nodejs.org/')
  process.exit(1)
}
import('./scripts/paragraf.js')
`

export const engineReadme = `# Paragraf

Gör en sökbar och länkbar webbplats av svenska protokoll.

\`\`\`sh
npm create paragraf@latest min-webbplats   # ett nytt projekt
npx paragraf                               # kommandona, i projektets mapp
\`\`\`

Redaktörens handbok: \`docs/redaktor.md\`. Att lägga ut webbplatsen: \`docs/drift.md\`, med inställningar i \`hosting/\`.
`
