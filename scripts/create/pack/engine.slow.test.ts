/** What the package holds, and that an old Node hears why nothing happens. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toPackage } from './compile.ts'
import { createManifest } from './create.ts'
import { engineBin, engineFiles, engineManifest, type Repository } from './engine.ts'

const repository = JSON.parse(readFileSync('package.json', 'utf8')) as Repository

test('commands, pages and guides are in it; tests, declarations, tools of the repository and documents of others are not', async () => {
  const files = await engineFiles()
  for (const path of [
    'scripts/paragraf.ts',
    'scripts/lib/convert/worker.ts',
    'scripts/lib/build/page-worker.ts',
    'scripts/lib/build/read-ahead-worker.ts',
    'scripts/lib/search/thread.ts',
    'src/pages/index.astro',
    'docs/redaktor.md',
    'SECURITY.md',
  ])
    expect(files).toContain(path)
  expect(
    files.filter((path) =>
      /\.(?:test|fixture)\.|\.d\.ts$|^(?:tests|seeds|content|node_modules)\/|scripts\/(?:create|test|fuzz)/.test(path),
    ),
  ).toEqual([])
})

/** A package that a script or a page asks for, by its name: "zod", "@zip.js/zip.js". */
const OUTER = /\b(?:from|import)[\s(]+['"]((?:@[^/'"]+\/)?[^./'"][^/'"]*)/g

/** Those of a text that only the repository has. */
const ofRepository = (text: string): string[] =>
  [...text.matchAll(OUTER)].flatMap(([, name = '']) => (Object.hasOwn(repository.devDependencies, name) ? [name] : []))

test('no file of it asks for a package that only the repository has', async () => {
  const asking = (await engineFiles())
    .filter((path) => /\.(?:ts|astro)$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
    .filter(({ text }) => ofRepository(text).length > 0)
  // Types alone are gone in JavaScript.
  expect(asking.filter(({ path, text }) => ofRepository(toPackage(path, text).text).length > 0)).toEqual([])
})

test('both packages have one version, and exact versions of what they need', () => {
  const exact = /^\d+\.\d+\.\d+$/
  const engine = engineManifest(repository, '1.2.3')
  expect(engine).toMatchObject({ name: 'paragraf', version: '1.2.3', bin: { paragraf: 'bin.js' } })
  expect(engine).not.toHaveProperty('devDependencies')
  expect(engine).not.toHaveProperty('optionalDependencies')
  const create = createManifest(repository, '1.2.3')
  expect(create).toMatchObject({ name: 'create-paragraf', version: '1.2.3' })
  for (const { dependencies } of [engine, create] as Pick<Repository, 'dependencies'>[])
    for (const version of Object.values(dependencies)) expect(version).toMatch(exact)
})

test.each([
  ['18.0.0', 1],
  ['23.11.0', 1],
])('Node %s is told that it is too old, on one line', (node, status) => {
  const said: string[] = []
  const stop = (): never => {
    throw new Error('stopped')
  }
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is run as an old Node would run it, with that Node's name
  const bin = new Function('process', 'console', engineBin.replace(/^#!.*/, '')) as (...given: unknown[]) => void
  let exited: number | null = null
  const exit = (code: number): never => {
    exited = code
    return stop()
  }
  expect(() => bin({ versions: { node }, exit }, { error: (line: string) => said.push(line) })).toThrow('stopped')
  expect([exited, said.length]).toEqual([status, 1])
  expect(said[0]).toMatch(
    new RegExp(`^paragraf: det här är Node ${RegExp.escape(node)}, och det behövs Node 24 eller nyare\\.`),
  )
})
