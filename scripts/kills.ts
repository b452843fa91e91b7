/**
 * `npm run kills`: kills convert, build and package at random moments and runs them again; see `lib/kills/run.ts`.
 * Status 1 when something differed.
 */
import { command } from './lib/command.ts'
import { kills } from './lib/kills/run.ts'

await command({
  name: 'kills',
  about: 'Dödar convert, build och package när som helst, kör dem igen och jämför varje byte.',
  options: {
    runs: { type: 'count', default: 100, least: 0, says: 'antal körningar' },
    pairs: { type: 'count', least: 0, says: 'antal par av byggen (annars en tiondel så många)' },
    seed: { type: 'count', default: 1, least: 0, says: 'samma tal ger samma ögonblick' },
  },
  run: ({ runs, pairs, seed }) => kills({ runs, pairs: pairs ?? Math.ceil(runs / 10), seed }),
})
