/**
 * `npm test`: everything that must hold, in order, until something does not. The browser and the web servers are found
 * or fetched before anything else is done. The last line is the sum of the tests alone: `N passed, N failed`, where a
 * step that failed otherwise than by a test counts as one. Exit status is that of the step that failed.
 */
import { command } from './lib/command.ts'
import { testAll } from './lib/test/all.ts'

await command({
  name: 'test',
  about: 'Prövar allt som ska hålla, i ordning, tills något inte gör det. Webbläsaren hämtas om den saknas.',
  run: testAll,
})
