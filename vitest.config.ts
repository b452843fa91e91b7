/**
 * Three projects: `unit`, the inner loop, starts no process and needs nothing but Node; `slow` (`*.slow.test.ts`) runs
 * the commands and feeds the readers huge sources; `browser` needs the built site and real browsers.
 */
import { configDefaults, defineConfig } from 'vitest/config'
import { keepCode } from './scripts/lib/code-cache.ts'

// Most of what a command takes in a test is to be loaded: Node keeps what it made of the code, for tests as for
// commands.
keepCode()

const SLOW = '**/*.slow.test.ts'

export default defineConfig({
  test: {
    // Node takes the types away, as when a command runs, and Vite need not read every module: a third of the time of
    // short tests.
    experimental: { viteModuleRunner: false },
    projects: [
      {
        // The code that a command runs, not what some packages keep for their own developers: it checks itself at
        // every step.
        ssr: { resolve: { conditions: ['module', 'node'] } },
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
          exclude: [...configDefaults.exclude, SLOW],
          // All cores, and every module read once: what these test keeps no state that another file could meet.
          maxWorkers: '100%',
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'slow',
          include: ['src', 'scripts', 'tests'].map((folder) => `${folder}/${SLOW}`),
          testTimeout: 60_000,
        },
      },
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
