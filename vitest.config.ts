/**
 * Four projects: `unit`, the inner loop, tests the parts; `whole` (`*.whole.test.ts`) whole documents, huge and random
 * texts, and what is held against a published schema; neither starts a process. `slow` (`*.slow.test.ts`) runs the
 * commands and feeds the readers what should stop them; `browser` needs the built site and real browsers.
 */
import { configDefaults, defineConfig } from 'vitest/config'
import { keepCode } from './scripts/lib/code-cache.ts'

// Most of what a command takes in a test is to be loaded: Node keeps what it made of the code, for tests as for
// commands.
keepCode()

const FOLDERS = ['src', 'scripts', 'tests']
const named = (kind: string): string[] => FOLDERS.map((folder) => `${folder}/**/*.${kind}.test.ts`)

/** All cores, and every module read once: what these test keeps no state that another file could meet. */
const INSIDE = { maxWorkers: '100%', isolate: false, testTimeout: 60_000 }
/** The code that a command runs, not what some packages keep for their own developers, which checks itself. */
const AS_RUN = { resolve: { conditions: ['module', 'node'] } }

export default defineConfig({
  test: {
    // Node takes the types away, as when a command runs, and Vite need not read every module: a third of the time of
    // short tests.
    experimental: { viteModuleRunner: false },
    projects: [
      {
        ssr: AS_RUN,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
          exclude: [...configDefaults.exclude, ...named('whole'), ...named('slow')],
          ...INSIDE,
        },
      },
      { ssr: AS_RUN, test: { name: 'whole', include: named('whole'), ...INSIDE } },
      { test: { name: 'slow', include: named('slow'), testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          testTimeout: 240_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
