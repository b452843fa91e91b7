/**
 * Conversions in files: what is told of each apart from what it would publish. In the project's cache they stay until
 * the next round, in a folder of this process (`private-folder.ts`) as long as that lives. Nothing in the store is
 * believed before its hash is checked, nor where it was made of anything else than what its key tells.
 */
import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Conversion } from '../../../src/converter/index.ts'
import type { RuleId } from '../../../src/model/rules.ts'
import { besidePage } from '../../../src/review/beside/page.ts'
import { besideOf } from '../../../src/review/beside/read.ts'
import { reportPart, type ReportPart } from '../../../src/review/report.ts'
import { resultOf, type Result } from '../../../src/review/result.ts'
import { sha256 } from '../kept/sha256.ts'
import { type Guard, isWith, shaped } from '../kept/shape.ts'

/**
 * The content file, the source text beside it, the editor's page of decisions beside lines, and what the report says.
 */
type Kind = 'page' | 'text' | 'beside' | 'report'

/** Where in its file a part lies, in bytes, and its SHA-256. */
interface Part {
  from: number
  to: number
  sha256: string
}

export type StoredParts = Partial<Record<Kind, Part>>

/** What is kept in memory of a conversion. */
export interface StoredConversion {
  result: Result
  /** None of one that failed. */
  parts: StoredParts
}

export interface ConversionStore {
  folder: string
  bySource: ReadonlyMap<string, StoredParts>
}

const fileOf = (folder: string, source: string, ending: 'json' | 'parts'): string =>
  join(folder, `${sha256(source)}.${ending}`)

const { R_OK, W_OK, X_OK } = constants

/** Makes the folder, which nobody else reads. @returns Whether it can be used. */
export function openStore(folder: string): boolean {
  try {
    mkdirSync(dirname(folder), { recursive: true })
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, R_OK | W_OK | X_OK)
    return true
  } catch {
    return false
  }
}

/** Faults that may not be there the next time, whatever the source. */
const PASSING: ReadonlySet<RuleId> = new Set(['fault', 'scan-not-read'])

/**
 * Lays a conversion aside. @param key What it was made of. @param hasReport Whether the report's part is asked for.
 * @returns What {@link readStored} reads. */
export function storeConversion(folder: string, key: string, conversion: Conversion, hasReport: boolean): string {
  const { covers, ...result } = resultOf(conversion)
  const laid = (asked: readonly string[]): string =>
    // Words of the bodies' names are the same for all: who asked knows them.
    JSON.stringify({ key, parts, result: { ...result, covers: { ...covers, asked, offices: [] } } })
  const texts = textsOf(conversion, hasReport)
  const whole = Buffer.concat(texts.map(([, bytes]) => bytes))
  let from = 0
  const parts: StoredParts = Object.fromEntries(
    texts.map(([kind, bytes]) => [kind, { from, to: (from += bytes.length), sha256: sha256(bytes) } satisfies Part]),
  )
  if (texts.length > 0) writeFileSync(fileOf(folder, conversion.source, 'parts'), whole, OWN)
  const written = laid([])
  if (mayStay(conversion))
    writeFileSync(fileOf(folder, conversion.source, 'json'), `${sha256(written)}\n${written}`, OWN)
  return laid(covers.asked)
}

/**
 * Words that somebody wants covered are written nowhere: what its own sidecar covers, or its name holds, is converted
 * each time.
 */
const mayStay = ({ covers, source, published, messages }: Conversion): boolean =>
  covers.own === 0 && published === source && !messages.some(({ ruleId }) => PASSING.has(ruleId))

const OWN = { mode: 0o600 }
/** Letters of a hash and the line's end after it. */
const HEAD = 65

function textsOf(conversion: Conversion, hasReport: boolean): [Kind, Buffer][] {
  if (conversion.outcome === 'failed') return []
  const { stages } = conversion
  const texts: [Kind, string][] = [
    ['page', stages.content],
    ['text', stages.publishedSource],
    ['beside', besidePage(besideOf(stages))],
  ]
  if (hasReport) texts.push(['report', JSON.stringify(reportPart(conversion))])
  return texts.map(([kind, text]) => [kind, Buffer.from(text)])
}

/**
 * What was laid aside with these words. @param offices Words of the bodies' names. @throws {TypeError} They tell of no
 * conversion.
 */
export function readStored(said: string, offices: readonly string[]): StoredConversion {
  const { parts, result } = laidAside(said, isStoredConversion)
  return { parts, result: { ...result, covers: { ...result.covers, offices } } }
}
const isStoredConversion = isWith<StoredConversion>({ result: 'object', parts: 'object' })

/** @throws {TypeError} */
function laidAside<T>(said: string, is: Guard<T>): T {
  const value = shaped(JSON.parse(said), is)
  if (value === undefined) throw new TypeError('Unexpected shape of what was laid aside, expected what is laid there')
  return value
}

/**
 * What a store does not hold of what is covered: words of the bodies' names, those that the source's own sidecar
 * covers, and those that are covered in all sources.
 */
export type WordsToCover = Pick<StoredConversion['result']['covers'], 'asked' | 'offices'>

/**
 * What was laid aside of a source; null where nothing was, where it was made of something else, or where it is damaged.
 */
export function storedFor(
  folder: string,
  source: string,
  key: string,
  { asked, offices }: WordsToCover,
): StoredConversion | null {
  const file = bytesIn(fileOf(folder, source, 'json'))
  if (file?.toString('latin1', 0, HEAD) !== `${sha256(file?.subarray(HEAD) ?? '')}\n`) return null
  const said = file.toString('utf8', HEAD)
  if (!said.startsWith(`{"key":"${key}",`)) return null
  const { parts, result } = readStored(said, offices)
  return { parts, result: { ...result, covers: { ...result.covers, asked } } }
}

/** Whether anything is told there of a source. */
export const isStored = (folder: string, source: string): boolean => existsSync(fileOf(folder, source, 'json'))

/** Whether all that a conversion would publish lies there undamaged. */
export function isIntact(folder: string, source: string, parts: StoredParts): boolean {
  const all = Object.values(parts)
  if (all.length === 0) return true
  const bytes = bytesIn(fileOf(folder, source, 'parts'))
  return bytes !== null && all.every(({ from, to, sha256: hash }) => sha256(bytes.subarray(from, to)) === hash)
}

function bytesIn(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

/**
 * A part of what a source would publish. @throws When it does not lie there, or not as it was laid; the next round
 * converts it anew.
 */
export function partOf({ folder, bySource }: ConversionStore, source: string, kind: Kind): string {
  const part = bySource.get(source)?.[kind]
  const bytes = part && bytesIn(fileOf(folder, source, 'parts'))?.subarray(part.from, part.to)
  if (bytes && sha256(bytes) === part.sha256) return bytes.toString('utf8')
  rmSync(fileOf(folder, source, 'json'), { force: true })
  throw new Error(
    `Unexpected change of the ${kind} of ${source} while it lay aside, expected it as it was laid; run convert again`,
  )
}

/** The hash of a part; undefined where it was not laid aside. */
export const hashOf = ({ bySource }: ConversionStore, source: string, kind: Kind): string | undefined =>
  bySource.get(source)?.[kind]?.sha256

const isReportPart = isWith<ReportPart>({ format: 'text', encoding: 'text' })

/** The report's part of a source; null where it was not converted. */
export const reportOn = (store: ConversionStore, source: string): ReportPart | null =>
  hashOf(store, source, 'report') === undefined ? null : laidAside(partOf(store, source, 'report'), isReportPart)

/** What tells of the editor's page, see `kept-review.ts`. */
export const REVIEWED = 'granska'

/** Takes away all but what lies there of these sources: of others nothing is kept. */
export function pruneStore(folder: string, sources: Iterable<string>): void {
  const names = new Set([REVIEWED, ...[...sources].map((source) => sha256(source))])
  for (const name of readdirSync(folder))
    if (!names.has(name.replace(/\.[a-z]+$/, ''))) rmSync(join(folder, name), { recursive: true, force: true })
}

/** Takes away all that lies there of a source. */
export function removeStored(folder: string, source: string): void {
  for (const ending of ['json', 'parts'] as const) rmSync(fileOf(folder, source, ending), { force: true })
}

/**
 * Takes away what these sources would have published, and what is not told of: it may hold what somebody wants covered.
 */
export function removeUnpublished(folder: string, sources: Iterable<string>): void {
  for (const source of sources) removeStored(folder, source)
  const names = new Set(readdirSync(folder))
  for (const name of names)
    if (name.endsWith('.parts') && !names.has(name.replace(/\.parts$/, '.json'))) rmSync(join(folder, name))
}
