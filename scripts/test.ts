/**
 * `npm test`: everything that must hold, in order, until something does not. The browser and the web servers are found
 * or fetched before anything else is done. The last line is the sum of the tests alone: `N passed, N failed`, where a
 * step that failed otherwise than by a test counts as one. Exit status is that of the step that failed.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { findBrowser, findFirefox, installBrowser } from './lib/browser.ts'
import { canInstallPackages, installPackages } from './lib/debian.ts'
import { missingServers } from './lib/servers.ts'

const TOOLS = resolve('node_modules/.bin')
const folder = mkdtempSync(join(tmpdir(), 'paragraf-test-'))

interface Step {
  name: string
  tool: string
  args: string[]
  /** Where vitest writes its figures. */
  json?: string
}

const vitest = (project: string): Pick<Step, 'tool' | 'args' | 'json'> => {
  const json = join(folder, `${project}.json`)
  return {
    tool: 'vitest',
    args: ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${json}`],
    json,
  }
}

const STEPS: readonly Step[] = [
  { name: 'Typer i sidorna', tool: 'astro', args: ['check'] },
  { name: 'Typer i resten', tool: 'tsc', args: ['--noEmit'] },
  { name: 'Form', tool: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'Lint', tool: 'eslint', args: ['.'] },
  { name: 'Det som ingen använder', tool: 'knip', args: [] },
  { name: 'Enhetstester', ...vitest('unit') },
  { name: 'Prov av kommandona', ...vitest('slow') },
  { name: 'Omvandling av källorna', tool: 'node', args: ['scripts/convert.ts', '--to', join(folder, 'protokoll')] },
  { name: 'Bygge', tool: 'node', args: ['scripts/build.ts'] },
  { name: 'Webbläsartester', ...vitest('browser') },
]

/** Runs a step with its words on this terminal and nothing to read from; gives its exit status. */
function run({ tool, args }: Step): number {
  const windows = process.platform === 'win32'
  const [command, given] =
    tool === 'node' ? [process.execPath, args] : [join(TOOLS, windows ? `${tool}.cmd` : tool), args]
  const { status, error } = spawnSync(command, given, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows && tool !== 'node',
    // The tools are scripts that ask for `node`: it is to be the one of the project.
    env: { ...process.env, PATH: [TOOLS, process.env['PATH']].join(delimiter), ASTRO_TELEMETRY_DISABLED: '1' },
  })
  if (error) console.error(error.message)
  return status ?? 1
}

interface Figures {
  numPassedTests: number
  numFailedTests: number
  numFailedTestSuites: number
}

/** A file of tests that could not even be read counts as one that failed. */
function counted(): { passed: number; failed: number } {
  const figures = STEPS.flatMap(({ json }) =>
    json !== undefined && existsSync(json) ? [JSON.parse(readFileSync(json, 'utf8')) as Figures] : [],
  )
  return figures.reduce(
    (sum, { numPassedTests, numFailedTests, numFailedTestSuites }) => ({
      passed: sum.passed + numPassedTests,
      failed: sum.failed + (numFailedTests || numFailedTestSuites),
    }),
    { passed: 0, failed: 0 },
  )
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1).replace('.', ',')} s`
}

function runAll(): number {
  for (const [index, step] of STEPS.entries()) {
    const start = performance.now()
    console.log(`\n[${index + 1}/${STEPS.length}] ${step.name} …`)
    const status = run(step)
    if (status !== 0) {
      console.log(`[${index + 1}/${STEPS.length}] ${step.name}: misslyckades efter ${seconds(start)} (kod ${status})`)
      return status
    }
    console.log(`[${index + 1}/${STEPS.length}] ${step.name}: klart på ${seconds(start)}`)
  }
  return 0
}

/** What is not here of all that the tests need besides a Chromium, which has more ways of coming here; as Debian names it. */
function missingPrograms(): string[] {
  return [...(findFirefox() === null ? ['firefox-esr'] : []), ...missingServers()]
}

/**
 * Says what is missing, then installs it.
 * @throws When something is missing that could not be installed: a test that cannot be run is one that failed.
 */
function installMissing(): void {
  const missing = missingPrograms()
  if (missing.length === 0) return
  if (canInstallPackages()) {
    console.log(
      `Testerna behöver ${missing.join(', ')}, som saknas här. Installeras nu med: apt-get install ${missing.join(' ')}`,
    )
    try {
      installPackages(missing)
    } catch (error) {
      console.log(
        `  apt-get gick inte: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
      )
    }
  }
  const left = missingPrograms()
  if (left.length > 0)
    throw new Error(
      `Testerna prövar sökningen i Firefox och inställningarna i hosting/ i riktiga webbservrar. Här saknas: ${left.join(', ')}. Installera dem, på Debian och Ubuntu med: sudo apt-get install ${left.join(' ')}`,
    )
}

async function main(): Promise<number> {
  installMissing()
  const known = findBrowser()
  if (known === null) console.log('Testerna behöver en Chromium, som saknas här.')
  console.log(`Webbläsare: ${known ?? (await installBrowser())}`)
  const start = performance.now()
  const status = runAll()
  console.log(`\nTid: ${seconds(start)}`)
  return status
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
const { passed, failed } = counted()
const others = process.exitCode !== 0 && failed === 0 ? 1 : 0
rmSync(folder, { recursive: true, force: true })
console.log(`${passed} passed, ${failed + others} failed`)
