/**
 * What Stryker runs for the mutants of a room, see `stryker.config.js`: quick tests that speak of it, without projects.
 */
import { configDefaults, defineConfig } from 'vitest/config'
import { ROOMS } from './stryker.config.js'

const room = process.env['MUTANTS_ROOM'] ?? ''
const settings: { besides: readonly string[]; tests?: readonly string[] } = Object.entries(ROOMS).find(
  ([name]) => name === room,
)?.[1] ?? { besides: [] }

export default defineConfig({
  test: {
    include: [
      ...[room, ...settings.besides].map((folder) => `src/${folder}/**/*.test.ts`),
      ...(settings.tests ?? []).map((name) => `tests/${name}.test.ts`),
      'tests/content-file.test.ts',
      'tests/fixtures.test.ts',
    ],
    exclude: [...configDefaults.exclude, '**/*.slow.test.ts'],
    // Code that can be changed is slow; Stryker stops what a change makes endless.
    testTimeout: 60_000,
  },
})
