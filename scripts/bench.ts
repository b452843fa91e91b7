/** `npm run bench`: how fast sources are converted and the site is built; see `lib/bench.ts`. */
import { bench } from './lib/bench.ts'
import { command } from './lib/command.ts'

await command({
  name: 'bench',
  about: 'Mäter hur fort källor omvandlas, fröna och 1 000 påhittade, och hur fort webbplatsen byggs.',
  run: bench,
})
