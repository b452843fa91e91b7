/** What is measured of ours: the acts of a publisher, one after the other in one project. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { pathsIn } from '../package/folder.ts'
import type { Cost } from './cost.ts'
import { convertArgs, siteOf, type Project } from './project.ts'

/** What the page calls them, in the order in which they are done: each finds what the one before it left. */
export const STEPS = {
  convertCold: 'convert, all sources for the first time',
  buildCold: 'build, for the first time',
  convertUnchanged: 'convert, nothing changed',
  buildUnchanged: 'build, nothing changed',
  convertAdded: 'convert, one protokoll added',
  buildAdded: 'build, one protokoll added',
  convertCorrected: 'convert, one protokoll corrected',
  buildCorrected: 'build, one protokoll corrected',
  convertWithdrawn: 'convert, one protokoll withdrawn',
  buildWithdrawn: 'build, one protokoll withdrawn',
  index: 'index of the search alone, with nothing kept',
  package: 'package',
} as const

export type Step = keyof typeof STEPS

/** Each as the terminal is told of it; the page that is written is for developers, in English. */
export const SAID: Readonly<Record<Step, string>> = {
  convertCold: 'convert, alla källor för första gången',
  buildCold: 'build, för första gången',
  convertUnchanged: 'convert, inget ändrat',
  buildUnchanged: 'build, inget ändrat',
  convertAdded: 'convert, ett nytt protokoll',
  buildAdded: 'build, ett nytt protokoll',
  convertCorrected: 'convert, ett rättat protokoll',
  buildCorrected: 'build, ett rättat protokoll',
  convertWithdrawn: 'convert, ett tillbakadraget protokoll',
  buildWithdrawn: 'build, ett tillbakadraget protokoll',
  index: 'sökningens index för sig, utan något sparat',
  package: 'package',
}

export interface Ours {
  costs: Record<Step, Cost>
  /** Of the finished site. */
  files: number
  bytes: number
}

/** @param tell Is given each step as it begins. */
export async function measureOurs(project: Project, tell: (step: Step) => void): Promise<Ours> {
  const step = (name: Step, command: string, ...args: readonly string[]): Promise<Cost> => {
    tell(name)
    return project.run(command, ...args)
  }
  const convert = (name: Step): Promise<Cost> => step(name, 'convert', ...convertArgs)
  const build = (name: Step): Promise<Cost> => step(name, 'build')
  const first = { convertCold: await convert('convertCold'), buildCold: await build('buildCold') }
  const again = { convertUnchanged: await convert('convertUnchanged'), buildUnchanged: await build('buildUnchanged') }
  project.add()
  const added = { convertAdded: await convert('convertAdded'), buildAdded: await build('buildAdded') }
  const size = sizeOf(siteOf(project))
  project.correct()
  const corrected = {
    convertCorrected: await convert('convertCorrected'),
    buildCorrected: await build('buildCorrected'),
  }
  project.withdraw()
  const withdrawn = {
    convertWithdrawn: await convert('convertWithdrawn'),
    buildWithdrawn: await build('buildWithdrawn'),
  }
  const apart = { index: await step('index', 'lib/bench/index-alone'), package: await step('package', 'package') }
  return { costs: { ...first, ...again, ...added, ...corrected, ...withdrawn, ...apart }, ...size }
}

function sizeOf(site: string): { files: number; bytes: number } {
  const paths = pathsIn(site)
  return { files: paths.length, bytes: paths.reduce((sum, path) => sum + statSync(join(site, path)).size, 0) }
}
