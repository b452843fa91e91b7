/**
 * `npm run looks`: takes the pictures anew that the tests hold each type of page against; see
 * `tests/browser/looks.test.ts`. Status 1: a page could not be shown.
 */
import { spawnSync } from 'node:child_process'
import { command } from './lib/command.ts'

const TEST = 'tests/browser/looks.test.ts'

await command({
  name: 'looks',
  about: 'Tar om bilderna som proven jämför varje slags sida med. Se efter vad som skiljer innan de sparas.',
  run: () => {
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'browser', TEST]
    const env = { ...process.env, LOOKS: 'skriv' }
    return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1
  },
})
