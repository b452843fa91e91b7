/**
 * `npm run fuzz`: mutates the seeds and converts what comes of it; see `lib/fuzz/run.ts`. Status 1 when something was
 * found.
 */
import { availableParallelism } from 'node:os'
import { command } from './lib/command.ts'
import { fuzz } from './lib/fuzz/run.ts'

await command({
  name: 'fuzz',
  about: 'Förvanskar fröna och omvandlar det som blir: inget får krascha, ingen rad får försvinna.',
  options: {
    runs: { type: 'count', default: 20_000, says: 'antal körningar' },
    jobs: { type: 'count', default: availableParallelism(), says: 'antal processer' },
  },
  run: (values) => fuzz(values),
})
