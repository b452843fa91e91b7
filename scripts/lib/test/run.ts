/** The steps of the tests, run on this terminal one after the other. */
import { spawnSync } from 'node:child_process'
import { delimiter, join, resolve } from 'node:path'
import type { Step } from './steps.ts'
import { secondsSince } from '../tenths.ts'

const TOOLS = resolve('node_modules/.bin')

/**
 * Runs the steps in order until one does not hold, and says on this terminal how each went.
 * @returns The exit status of the step that failed; 0 where all held.
 */
export function runSteps(steps: readonly Step[]): number {
  for (const [index, step] of steps.entries()) {
    const start = performance.now()
    console.log(`\n[${index + 1}/${steps.length}] ${step.name} …`)
    const status = run(step)
    if (status !== 0) {
      console.log(
        `[${index + 1}/${steps.length}] ${step.name}: misslyckades efter ${secondsSince(start)} (kod ${status})`,
      )
      return status
    }
    console.log(`[${index + 1}/${steps.length}] ${step.name}: klart på ${secondsSince(start)}`)
  }
  return 0
}

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
