/**
 * What Stryker runs for the mutants of a room, see `stryker.config.js`: quick tests that speak of it, without projects.
 */
import { dirname } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { ROOMS } from './stryker.config.js'

interface Room {
  besides: readonly string[]
  tests?: readonly string[]
  slow?: readonly string[]
}

const name = process.env['MUTANTS_ROOM'] ?? ''
const rooms: Readonly<Record<string, Room>> = ROOMS
const { besides, tests = [], slow = [] } = rooms[name] ?? { besides: [] }

/** Quick tests before slow ones: the first that fails ends the try, and Vitest would begin with the longest. */
const KINDS = [/(?<!\.(?:whole|slow))\.test\.ts$/, /(?<!fixtures)\.whole\.test\.ts$/, /fixtures\.whole\.test\.ts$/, /$/]
const kindOf = ({ moduleId }: TestSpecification): number => KINDS.findIndex((kind) => kind.test(moduleId))

/** Those beside the code that is changed first of all: they were written for it. */
class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [changed = '', another] = this.ctx.config.related ?? []
    const own = another === undefined ? dirname(changed) : null
    const placeOf = (file: TestSpecification): number => (dirname(file.moduleId) === own ? -1 : kindOf(file))
    return Promise.resolve(files.toSorted((a, b) => placeOf(a) - placeOf(b)))
  }
}

export default defineConfig({
  test: {
    include: [
      ...[name, ...besides].map((folder) => `src/${folder}/**/!(*.slow).test.ts`),
      ...slow.map((path) => `src/${name}/${path}.slow.test.ts`),
      ...tests.map((one) => `tests/${one}.whole.test.ts`),
      'tests/content-file.whole.test.ts',
      'tests/fixtures.whole.test.ts',
    ],
    sequence: { sequencer: QuickFirst },
    // As in `vitest.config.ts`: Vite, which reads every module, took most of a try.
    experimental: { viteModuleRunner: false },
    // Each change is tried in a process of its own, where every module is read once: code that can be changed in forty
    // thousand places is large.
    isolate: false,
    // It is slow, too; Stryker stops what a change makes endless.
    testTimeout: 60_000,
  },
})
