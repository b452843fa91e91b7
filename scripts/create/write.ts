/**
 * Writes a new project where nothing is lost by it: a folder that holds something is refused unless asked for, and no
 * file is overwritten.
 */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf } from '../lib/error-code.ts'

/** What a folder may hold and be empty all the same: a repository that was just made, what systems leave. */
const NOTHING = new Set(['.git', '.DS_Store', 'Thumbs.db', 'desktop.ini'])

/** @returns Why nothing may be written there, in Swedish; null where it may. */
export function refusal(folder: string, mayHold: boolean): string | null {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found === undefined) return null
  if (!found.isDirectory()) return `${folder} är en fil; ange en mapp`
  const [first] = readdirSync(folder).filter((name) => !NOTHING.has(name))
  if (first === undefined || mayHold) return null
  return `${folder} är inte tom (där finns ${first}); ange en tom mapp, eller --befintlig om filerna ska läggas bredvid. Inget skrevs`
}

/** @returns The paths of files that were there already, and are as they were. */
export function writeNew(folder: string, files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    try {
      writeFileSync(file, text, { flag: 'wx' })
      return []
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return [path]
      throw error
    }
  })
}
