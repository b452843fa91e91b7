/**
 * `npm run convert -- [--from seeds] [--to content/protokoll] [--report FILE] [--force] [--watch]`
 * Converts every source below a folder into content files, prints how sure it is of each, and writes the same as a page
 * for the editor, `granska.html`. Exit status 0: all converted; 1: a source failed, the others are converted all the
 * same; 2: wrong usage; 3: another run is at it, nothing was done; 4: broken off, with a line that says why. With another `--to` nothing outside it is written. With `--watch` it stays and converts what changes.
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { convertAll } from './lib/convert/all.ts'
import { readPermalinks } from '../src/model/permalinks.ts'
import { type Conversion, type Covers, type KnownOrgan, officesOf, type Source } from '../src/converter/index.ts'
import { keepRegisters, publish, stoppedOf } from './lib/convert/publish.ts'
import { toReport, type ReportEntry } from '../src/review/report.ts'
import { reviewOf } from '../src/review/review.ts'
import { reviewPage } from '../src/review/page.ts'
import { linkNotice } from '../src/review/notice.ts'
import { standingWithoutSource } from './lib/convert/standing.ts'
import { STOPPED, type Stopped } from '../src/model/stopped.ts'
import { stoppedList } from '../src/review/stopped.ts'
import { readFolder, readIfThere, readOrgans, remove, writeWhole, type Folder } from './lib/convert/files.ts'
import { tell, tellNotice } from '../src/review/tell.ts'
import { watchFolders } from './lib/convert/watch.ts'
import { Busy, withLock } from './lib/lock.ts'
import { oneLine } from './lib/one-line.ts'
import { sweep } from './lib/sweep.ts'

/** The folder of content; `PARAGRAF_CONTENT` names another one, as for the build. */
const CONTENT = process.env['PARAGRAF_CONTENT'] ?? 'content'
const DEFAULT_TO = join(CONTENT, 'protokoll')
/** Beside the folder of content, and so outside what is built and published. */
const REVIEW = join(CONTENT, '..', 'granska.html')

/** Statuses of a run that did nothing for another was at it, and of one that broke off. */
const BUSY = 3
const BROKEN = 4

interface Options {
  from: string
  to: string
  report: string | undefined
  force: boolean
  watch: boolean
}

function usage(error: string): never {
  console.error(
    `convert: ${error}. Usage: npm run convert -- [--from DIR] [--to DIR] [--report FILE] [--force] [--watch]`,
  )
  process.exit(2)
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        from: { type: 'string', default: 'seeds' },
        to: { type: 'string', default: DEFAULT_TO },
        report: { type: 'string' },
        force: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
      },
    })
    return { ...values, report: values.report }
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error))
  }
}

/** What was converted before, so that only what has changed since is converted again. */
interface Known {
  organs: string
  bySource: Map<string, { source: Source; conversion: Conversion }>
}

/** One round over all sources, alone with what it writes. @returns How many failed. */
function alone(options: Options, known: Known): Promise<number> {
  const written = resolve(options.to) === resolve(DEFAULT_TO) ? CONTENT : options.to
  return withLock(resolve(written), 'En annan omvandling', () => {
    sweep(written)
    return round(options, known)
  })
}

/** @returns How many failed. */
async function round(options: Options, known: Known): Promise<number> {
  const organs = readOrgans(join(CONTENT, 'organ'))
  const register = readPermalinks(readIfThere(join(CONTENT, 'permalinks.json')), join(CONTENT, 'permalinks.json'))
  const folder = folderOf(options.from)
  const { conversions, fresh } = await convertChanged(folder.sources, organs, known)
  const entries = [...publish(conversions, { ...options, register }), ...folder.faults.map(faultEntry)]
  const reviews = entries.map(reviewOf)
  const isDefault = resolve(options.to) === resolve(DEFAULT_TO)
  if (isDefault) keepRegisters(CONTENT, entries, organs, register)
  const standing = standingWithoutSource(options.to, entries, coversOf(folder.masks, organs))
  const notices = [...folder.links.map(linkNotice), ...standing.notices]
  if (isDefault) {
    keepStopped([...stoppedOf(entries, register), ...standing.stopped])
    writeWhole(REVIEW, await reviewPage(reviews, notices))
  }
  if (options.report) writeWhole(options.report, toReport(entries, notices))
  for (const review of reviews)
    if (fresh.has(review.source) || folder.faults.some(({ name }) => name === review.source))
      for (const line of tell(options.from, review)) console.error(line)
  for (const notice of notices)
    console.error(tellNotice(notice.ruleId === 'source-link' ? options.from : options.to, notice))
  const failed = count(entries, 'failed') + standing.stopped.length
  if (isDefault && (notices.length > 0 || reviews.some(({ look }) => look.length > 0)))
    console.error(`convert: se ${REVIEW} för det som behöver en människa`)
  console.error(
    `convert: ${entries.length} källor, ${count(entries, 'converted')} skrivna, ${count(entries, 'unchanged')} oförändrade, ${count(entries, 'kept')} behållna, ${count(entries, 'failed')} misslyckade`,
  )
  return failed
}

/** A file that is no source and cannot be used as what it is: its fault stands among those of the sources. */
function faultEntry({ name, sha256, asks, message }: Folder['faults'][number]): ReportEntry {
  const covers = { asked: [], own: 0, asks, lifted: false, offices: [] }
  return {
    conversion: {
      outcome: 'failed',
      source: name,
      published: name,
      page: null,
      sidecar: null,
      sha256,
      covers,
      stages: {},
      messages: [message],
    },
    outcome: 'failed',
    output: null,
    messages: [message],
  }
}

/** What must not be built; nothing lies there when everything may be. */
function keepStopped(stopped: readonly Stopped[]): void {
  const path = join(CONTENT, STOPPED)
  if (stopped.length === 0) remove(path)
  else writeWhole(path, stoppedList(stopped))
}

async function convertChanged(
  sources: readonly Source[],
  organs: readonly KnownOrgan[],
  known: Known,
): Promise<{ conversions: Conversion[]; fresh: Set<string> }> {
  const asText = JSON.stringify(organs)
  const isKnown = (source: Source): boolean => {
    const before = known.bySource.get(source.name)?.source
    return (
      known.organs === asText &&
      before !== undefined &&
      alike(before, source) &&
      Buffer.compare(before.bytes, source.bytes) === 0
    )
  }
  const changed = sources.filter((source) => !isKnown(source))
  const converted = await convertAll(changed, organs)
  const bySource = new Map(
    changed.map((source, at) => [source.name, { source, conversion: converted[at] as Conversion }]),
  )
  const conversions = sources.map(
    ({ name }) => (bySource.get(name) ?? known.bySource.get(name))?.conversion as Conversion,
  )
  known.organs = asText
  known.bySource = new Map(
    sources.map((source, at) => [source.name, { source, conversion: conversions[at] as Conversion }]),
  )
  return { conversions, fresh: new Set(bySource.keys()) }
}

/** What is covered in every page, whatever it was made from. */
const coversOf = (asked: readonly string[], organs: readonly KnownOrgan[]): Pick<Covers, 'asked' | 'offices'> => ({
  asked,
  offices: officesOf(organs),
})

/** Whether everything but the bytes is as it was. */
const alike = ({ bytes: _, ...before }: Source, { bytes: __, ...now }: Source): boolean =>
  JSON.stringify(before) === JSON.stringify(now)

function folderOf(folder: string): Folder {
  try {
    return readFolder(folder)
  } catch (error) {
    return usage(`cannot read ${folder}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const count = (entries: readonly ReportEntry[], outcome: ReportEntry['outcome']): number =>
  entries.filter((entry) => entry.outcome === outcome).length

/** Stays until it is interrupted; a change during a round gives another round after it. */
function stay(options: Options, known: Known): void {
  let running = Promise.resolve()
  watchFolders(
    [options.from, join(CONTENT, 'organ')].filter((folder) => existsSync(folder)),
    () => {
      running = running
        .then(() => alone(options, known))
        .then(
          () => undefined,
          (error: unknown) => {
            console.error(`convert: ${oneLine(error)}`)
          },
        )
    },
  )
  console.error(`convert: väntar på ändringar i ${options.from} (avsluta med Ctrl+C)`)
}

const options = readOptions()
const known: Known = { organs: '', bySource: new Map() }
try {
  const failed = await alone(options, known)
  if (options.watch) stay(options, known)
  else process.exitCode = failed > 0 ? 1 : 0
} catch (error) {
  console.error(`convert: ${oneLine(error)}`)
  process.exitCode = error instanceof Busy ? BUSY : BROKEN
}
