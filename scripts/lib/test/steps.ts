/** Everything that must hold, in order: what is cheap to ask stands first. */
import { join } from 'node:path'

export interface Step {
  name: string
  tool: string
  args: string[]
  /** Where vitest writes its figures. */
  json?: string
}

const vitest = (project: string, folder: string): Pick<Step, 'tool' | 'args' | 'json'> => {
  const json = join(folder, `${project}.json`)
  return {
    tool: 'vitest',
    args: ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${json}`],
    json,
  }
}

/** @param folder Where they write what nobody keeps. */
export const stepsIn = (folder: string): readonly Step[] => [
  { name: 'Typer i sidorna', tool: 'astro', args: ['check'] },
  { name: 'Typer i resten', tool: 'tsc', args: ['--noEmit'] },
  { name: 'Form', tool: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'Lint', tool: 'eslint', args: ['.'] },
  { name: 'Det som ingen använder', tool: 'knip', args: [] },
  { name: 'Enhetstester', ...vitest('unit', folder) },
  { name: 'Prov av hela dokument', ...vitest('whole', folder) },
  { name: 'Prov av kommandona', ...vitest('slow', folder) },
  { name: 'Omvandling av källorna', tool: 'node', args: ['scripts/convert.ts', '--to', join(folder, 'protokoll')] },
  { name: 'Bygge', tool: 'node', args: ['scripts/build.ts'] },
  { name: 'Webbläsartester', ...vitest('browser', folder) },
]
