/** What `convert` does of what it is asked: one round, rounds without end, or a share of the sources ahead. */
import { statSync } from 'node:fs'
import { Misuse } from '../command.ts'
import { oneLine } from '../one-line.ts'
import { shareAsked } from '../share.ts'
import { convertShare } from './share.ts'
import { privateFolder } from './private-folder.ts'
import type { Known } from './changed.ts'
import { dayAsked } from './day.ts'
import { CONTENT, convertFolder, DEFAULT_TO, type Options } from './round.ts'
import { repeatOnChange } from './repeat.ts'

interface Asked extends Pick<Options, 'from' | 'to' | 'report' | 'force'> {
  date: string | undefined
  watch: boolean
  part: string | undefined
}

/** @returns The exit status. @throws {Misuse} Before anything is written. @throws What broke a round off. */
export async function convertAsked({ watch, date, part, ...values }: Asked): Promise<number> {
  const day = dayAsked(date)
  if (!statSync(values.from, { throwIfNoEntry: false })?.isDirectory())
    throw new Misuse(`hittar ingen mapp ${values.from}`)
  if (part !== undefined) return await ahead(part, { ...values, watch })
  const options = { ...values, day, aside: privateFolder() }
  const known: Known | null = watch ? new Map() : null
  const failed = await convertFolder(options, known)
  if (known === null) return failed > 0 ? 1 : 0
  repeatOnChange(options.from, () => convertFolder(options, known), wordsFor)
  return 0
}

/** @throws {Misuse} Also where it is asked for what a part cannot do. */
async function ahead(part: string, asked: Pick<Asked, 'from' | 'to' | 'report' | 'watch'>): Promise<number> {
  if (asked.watch || asked.to !== DEFAULT_TO) throw new Misuse('--part går inte ihop med --to eller --watch')
  console.error(`convert: ${await convertShare(asked, shareAsked(part))}`)
  return 0
}

/** What is said of a round that was broken off, the first one or a later. */
export async function wordsFor(error: unknown): Promise<string> {
  // Only now: it loads what a build checks content with.
  const { ownFileFaults } = await import('./own-files.ts')
  return ownFileFaults(CONTENT, error) ?? `convert: ${oneLine(error)}`
}
