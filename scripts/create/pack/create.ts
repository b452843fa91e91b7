/** What the package `create-paragraf` is made of: one script, with what it shares with the engine in it. */
import { build } from 'esbuild'
import type { Repository } from './engine.ts'

const PROMPTS = '@clack/prompts'

/**
 * @param repository What the engine's own `package.json` says.
 * @returns A `package.json` that asks for the same prompts.
 */
export function createManifest(
  { license, devDependencies, optionalDependencies }: Repository,
  version: string,
): object {
  return {
    name: 'create-paragraf',
    version,
    description: 'Gör en tom mapp till ett eget projekt för Paragraf: npm create paragraf',
    license,
    type: 'module',
    bin: { 'create-paragraf': 'create.js' },
    engines: { node: '>=20.12' },
    dependencies: { [PROMPTS]: devDependencies[PROMPTS] },
    // What a new project is told to bring where the machine's own Node is too old, as the repository does.
    nodes: optionalDependencies,
  }
}

/**
 * @returns The text of `create.js`, for the Node that is asked for in {@link createManifest}; the prompts are fetched
 * by npm.
 */
export async function createScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/create/index.ts'],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    banner: { js: '#!/usr/bin/env node' },
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

export const createReadme = `# create-paragraf

\`npm create paragraf@latest MAPP\` gör en tom mapp till ett eget projekt för [Paragraf](https://www.npmjs.com/package/paragraf).
`
