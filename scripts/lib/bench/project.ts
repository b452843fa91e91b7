/**
 * A publisher's project of invented protokoll, one of them held back, so that adding it can be measured; and what
 * changes in it.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFrontMatter } from '../../../src/content-file/front-matter.ts'
import { DIST, inEngine, SCRIPT } from '../../../src/places.ts'
import { writeCorpus } from '../corpus/write.ts'
import { measured, type Cost } from './cost.ts'

export interface Project {
  folder: string
  /** Runs a command of the engine in it. */
  run: (command: string, ...args: readonly string[]) => Promise<Cost>
  /** The newest source, which was held back, comes to the others. */
  add: () => void
  /** One word of that source is another. */
  correct: () => void
  /** Its sidecar withdraws the whole of it. */
  withdraw: () => void
  remove: () => void
}

const SOURCES = 'kallor'

/** @param meetings How many are invented, the one held back among them; the five seeds come besides. */
export function projectOf(meetings: number): Project {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-bench-'))
  writeCorpus(meetings, folder)
  const newest = newestIn(join(folder, SOURCES))
  const [source, aside] = [join(folder, SOURCES, newest), join(folder, 'undanlagd')]
  const sidecar = source.replace(/\.txt$/, '.md')
  const front = existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : ''
  mkdirSync(join(folder, 'content', 'protokoll'), { recursive: true })
  renameSync(source, aside)
  // A sidecar without its source is a fault.
  rmSync(sidecar, { force: true })
  return {
    folder,
    run: (command, ...args) =>
      measured([process.execPath, inEngine('scripts', `${command}${SCRIPT}`), ...args], folder),
    add: () => {
      renameSync(aside, source)
      if (front !== '') writeFileSync(sidecar, front)
    },
    correct: () => {
      writeFileSync(source, readFileSync(source, 'utf8').replace(/(?<!\p{L})och(?!\p{L})/u, 'samt'))
    },
    withdraw: () => {
      writeFileSync(sidecar, withdrawn(front))
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Converts as `npm run convert` does for the project's own content. */
export const convertArgs = ['--from', SOURCES, '--date', '2026-11-26']

/** Where its site is built. */
export const siteOf = ({ folder }: Project): string => join(folder, DIST)

/** Of the last year, and the last of its names. */
function newestIn(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /^\d{4}.+\.txt$/.test(name))
  const newest = names.sort().at(-1)
  if (newest === undefined) throw new Error('Det behövs minst ett påhittat protokoll att mäta på')
  return newest
}

function withdrawn(sidecar: string): string {
  const notice = { what: 'all', date: '2026-11-26', because: 'Mätning', ground: 'Mätning' }
  return sidecar === ''
    ? writeFrontMatter({ withdrawn: notice }, '')
    : sidecar.replace(/\n---/, `\nwithdrawn: ${JSON.stringify(notice)}\n---`)
}
