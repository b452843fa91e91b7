/**
 * One round over all sources: each is converted and what it would publish laid aside; then, since two sources may be
 * one meeting and an address may have moved, all are published, one at a time, and the registers, the editor's page and
 * the report are written. Only what is told of a source is kept, so that memory follows its messages and not its text.
 */
import { join, resolve } from 'node:path'
import { officesOf } from '../../../src/converter/index.ts'
import { contentName } from '../../../src/places.ts'
import type { Permalinks } from '../../../src/model/permalinks.ts'
import { STOPPED, type Stopped } from '../../../src/model/stopped.ts'
import { numbersIn } from '../../../src/across/gaps/numbers.ts'
import { gapNotices, linkNotice, newRowNotices, type Notice, type NumberedMeeting } from '../../../src/review/notice.ts'
import { BESIDE, besideName } from '../../../src/review/page.ts'
import { bySource, reportEntry, reportPieces } from '../../../src/review/report.ts'
import { reviewOfSeen, type Review } from '../../../src/review/review.ts'
import { stoppedList } from '../../../src/review/stopped.ts'
import { tell, tellNotice } from '../../../src/review/tell.ts'
import { withLock } from '../lock.ts'
import { sweep } from '../sweep.ts'
import { tellWriter } from '../versions.ts'
import { draftLine } from '../build/drafts.ts'
import { keepBeside } from './beside.ts'
import { convertChanged, type Known } from './changed.ts'
import { correctionsIn } from './corrections.ts'
import { lookAt, type Disk } from './disk.ts'
import { faultEntry, readFolder, readOrgans, remove, writeWhole } from './files.ts'
import type { PublishedEntry } from './entry.ts'
import { newRows } from './new-rows.ts'
import { publish, standsAt } from './publish.ts'
import { keepRegisters, openRegister, stoppedOf } from './registers.ts'
import { keepReview } from './kept-review.ts'
import {
  pruneStore,
  removeUnpublished,
  openStore,
  reportOn,
  type StoredConversion,
  type ConversionStore,
} from './store.ts'
import { orphanedPages } from './orphans.ts'
import { sumInWords } from './sum.ts'

/** The folder of content; `PARAGRAF_CONTENT` names another one, as for the build. */
export const CONTENT = contentName()
export const DEFAULT_TO = join(CONTENT, 'protokoll')
/** Beside the folder of content, and so outside what is built and published. */
const REVIEW = join(CONTENT, '..', 'granska.html')
const BESIDES = join(CONTENT, '..', BESIDE)
/** What was converted lies here until the next round; it may be taken away at any time. */
export const STORE = join(CONTENT, '..', '.cache', 'konvertering')

/** What another that is at it is called. */
export const WORK = 'En annan omvandling'

export interface Options {
  from: string
  to: string
  report: string | undefined
  force: boolean
  /**
   * Where what would be published is laid when nothing outside {@link Options.to} may be written, see
   * `private-folder.ts`.
   */
  aside: string
  /** The day of publishing, see `day.ts`; the register's days never go backwards. */
  day: (register: Permalinks) => string
}

/**
 * Alone with what is written. @param known See {@link convertChanged}.
 * @returns How many sources and pages failed. @throws What broke it off; `Busy` (`lock.ts`) when another is at it.
 */
export function convertFolder(options: Options, known: Known | null): Promise<number> {
  const written = isDefault(options) ? CONTENT : options.to
  return withLock(resolve(written), WORK, () => {
    sweep(written)
    return round(options, known)
  })
}

const isDefault = ({ to }: Options): boolean => resolve(to) === resolve(DEFAULT_TO)

async function round(options: Options, known: Known | null): Promise<number> {
  const { from, to, report } = options
  const aside = isDefault(options) && openStore(STORE) ? STORE : options.aside
  const organs = readOrgans(join(CONTENT, 'organ'))
  const register = openRegister(CONTENT, isDefault(options))
  const date = options.day(register)
  const { sources, faults, masks, links } = readFolder(from)
  const disk = lookAt(to)
  const besides = isDefault(options) ? lookAt(BESIDES, ['.html']) : null
  const ways = { aside, hasReport: report !== undefined, stands: (one: StoredConversion) => stands(one, disk, besides) }
  const { kept, fresh } = await convertChanged(sources, organs, ways, known)
  pruneStore(
    aside,
    sources.map(({ source }) => source.name),
  )
  const store = { folder: aside, bySource: new Map(kept.map(({ result, parts }) => [result.source, parts])) }
  const results = kept.map(({ result }) => result)
  const corrections = correctionsIn({ to, register, date, organs, results, masks }, isDefault(options))
  const published = publish(results, { ...options, register, store, disk, keep: corrections.keep })
  const entries = [...corrections.told(published), ...faults.map(faultEntry)]
  if (isDefault(options)) keepRegisters(CONTENT, entries, organs, register, date)
  const standing = orphanedPages(to, entries, { asked: masks, offices: officesOf(organs) })
  const own = isDefault(options)
    ? [...newRowNotices(newRows(entries, organs, register), date), ...gapNotices(entries.flatMap(seated))]
    : []
  const notices = [...links.map(linkNotice), ...standing.notices, ...own]
  const reviews = entries.map(reviewOfSeen)
  if (isDefault(options)) {
    keepStopped([...stoppedOf(entries, register), ...standing.stopped])
    await keepBeside(BESIDES, entries, store, besides ?? new Map())
    await keepReview(REVIEW, { reviews, notices }, aside)
    tellWriter()
  }
  if (report !== undefined) writeWhole(report, reportPieces(reported(entries, store), notices))
  removeUnpublished(aside, entries.flatMap(refused))
  const isTold = new Set([...fresh, ...faults.map(({ name }) => name)])
  say(
    options,
    reviews.filter((_, at) => isTold.has(entries[at]?.conversion.source ?? '')),
    notices,
  )
  if (isDefault(options)) {
    if (notices.length > 0 || reviews.some(({ look }) => look.length > 0))
      console.error(`convert: se ${REVIEW} för det som behöver en människa`)
    tellDrafts()
  }
  console.error(`convert: ${sumInWords(entries.map(({ outcome }) => outcome))}`)
  return entries.filter(({ outcome }) => outcome === 'failed').length + standing.stopped.length
}

/**
 * Whether all that is kept of a source stands where it would be written. @param besides Null where none are written.
 */
function stands({ result: { source, page }, parts }: StoredConversion, disk: Disk, besides: Disk | null): boolean {
  if (page === null) return false
  const own = { folder: '', bySource: new Map([[source, parts]]) }
  const isBeside = besides === null || besides.get(besideName(page))?.sha256 === parts.beside?.sha256
  return isBeside && standsAt(page, source, own, disk)
}

/** The source of what was converted and may not be published. */
const refused = ({ outcome, conversion }: PublishedEntry): string[] =>
  outcome === 'failed' && conversion.outcome === 'converted' ? [conversion.source] : []

/** A meeting that is published, by its numbers. */
function seated({ outcome, output, conversion: { met } }: PublishedEntry): NumberedMeeting[] {
  if (outcome === 'failed' || output === null || met === null) return []
  const { organ, date, ids, isBrief } = met
  return [{ id: output, organ: organ.slug, date, numbers: numbersIn(ids), isPart: isBrief, withdrawn: false }]
}

function* reported(entries: readonly PublishedEntry[], store: ConversionStore): Generator<string> {
  for (const entry of [...entries].sort(bySource)) yield reportEntry(entry, reportOn(store, entry.conversion.source))
}

/** What must not be built; nothing lies there when everything may be. */
function keepStopped(stopped: readonly Stopped[]): void {
  const path = join(CONTENT, STOPPED)
  if (stopped.length === 0) remove(path)
  else writeWhole(path, stoppedList(stopped))
}

function say({ from, to }: Options, reviews: readonly Review[], notices: readonly Notice[]): void {
  for (const review of reviews) for (const line of tell(from, review)) console.error(line)
  for (const notice of notices) console.error(tellNotice(notice.ruleId === 'source-link' ? from : to, notice))
}

/** At every round, also where nothing changed: their protokoll are not on the site. */
function tellDrafts(): void {
  const drafts = readOrgans(join(CONTENT, 'organ')).filter(({ draft }) => draft)
  if (drafts.length > 0) console.error(`convert: ${draftLine(drafts, CONTENT)}`)
}
