/** Everything that must hold, and the sum of it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser, installBrowser } from '../browser.ts'
import { oneLine } from '../one-line.ts'
import { figuresOf } from './figures.ts'
import { installMissing } from './programs.ts'
import { secondsSince } from '../tenths.ts'
import { runSteps } from './run.ts'
import { stepsIn, type Step } from './steps.ts'

/** Tells the sum whatever happens. @returns The exit status. */
export async function testAll(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-test-'))
  const steps = stepsIn(folder)
  const status = await ran(steps).catch((error: unknown) => {
    console.error(oneLine(error))
    return 1
  })
  const { passed, failed } = figuresOf(steps)
  const others = status !== 0 && failed === 0 ? 1 : 0
  rmSync(folder, { recursive: true, force: true })
  console.log(`${passed} passed, ${failed + others} failed`)
  return status
}

async function ran(steps: readonly Step[]): Promise<number> {
  installMissing()
  const known = findBrowser()
  if (known === null) console.log('Testerna behöver en Chromium, som saknas här.')
  console.log(`Webbläsare: ${known ?? (await installBrowser())}`)
  const start = performance.now()
  const status = runSteps(steps)
  console.log(`\nTid: ${secondsSince(start)}`)
  return status
}
