/**
 * `npm test`: everything that must hold, in order, until something does not. The browser and the web servers are found
 * or fetched before anything else is done. The last line is the sum of the tests alone: `N passed, N failed`, where a
 * step that failed otherwise than by a test counts as one. Exit status is that of the step that failed.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser, installBrowser } from './lib/browser.ts'
import { figuresOf } from './lib/test/figures.ts'
import { installMissing } from './lib/test/programs.ts'
import { runSteps, seconds } from './lib/test/run.ts'
import { stepsIn } from './lib/test/steps.ts'

const folder = mkdtempSync(join(tmpdir(), 'paragraf-test-'))
const steps = stepsIn(folder)

async function main(): Promise<number> {
  installMissing()
  const known = findBrowser()
  if (known === null) console.log('Testerna behöver en Chromium, som saknas här.')
  console.log(`Webbläsare: ${known ?? (await installBrowser())}`)
  const start = performance.now()
  const status = runSteps(steps)
  console.log(`\nTid: ${seconds(start)}`)
  return status
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
const { passed, failed } = figuresOf(steps)
const others = process.exitCode !== 0 && failed === 0 ? 1 : 0
rmSync(folder, { recursive: true, force: true })
console.log(`${passed} passed, ${failed + others} failed`)
