/**
 * What `npm run mutants` changes, one thing at a time, to see whether a test minds; and how much of it must be minded.
 * A room is a folder of `src/`; its floor is per cent of the mutants that die. Its own tests shall do that, with the
 * fixtures, and with those of the rooms `besides`: what only the seeds or the browser would feel counts as alive.
 * `tests` are its quick tests in `tests/`, written by hand from what should come out of a whole conversion: of every
 * format, of what is hidden or withdrawn, of the report. The seeds are none of them: no rule has its own expectation
 * there. `slow` are slow ones that nothing quick can stand for: pages that are set and drawn.
 */
export const ROOMS = {
  converter: {
    floor: 85,
    besides: [],
    tests: ['fixture', 'formats', 'hidden', 'hidden-text', 'report-shape', 'withdrawn', 'word-asides'],
    slow: ['read/pdf/letters/hidden', 'read/pdf/pdf', 'read/pdf/tables/tables'],
  },
  swedish: { floor: 80, besides: ['converter/recognise', 'converter/headings', 'converter/assemble'] },
  'content-file': { floor: 85, besides: [] },
  search: { floor: 80, besides: [] },
  view: { floor: 80, besides: [] },
  privacy: { floor: 85, besides: [] },
}

/** The rooms take their turns in `scripts/mutants.ts`, which names what is changed. */
export default {
  // From its version 10 on it names tests as vitest 5 does; one before runs none that stands in a `describe`.
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // The settings name the tests of a room; which of them reach a mutant is measured. For code that runs while a module
  // loads it cannot be: then all that import the module are tried.
  vitest: { configFile: 'vitest.mutants.config.ts', related: true },
  // A mutant that nothing has changed for since the last run keeps its fate.
  incremental: true,
  tempDirName: '.cache/stryker',
  // The first run counts what each test reaches: for the converter more than the usual five minutes on a busy machine.
  dryRunTimeoutMinutes: 60,
  // Besides what its tests take: what is only slow on a busy machine has not died.
  timeoutMS: 30_000,
  ignorePatterns: ['.astro', 'dist', 'dist.*', 'hosting', 'public'],
  reporters: ['progress-append-only'],
}
