/**
 * Conversions to content files: what is new is written, what is the same is left, what was edited by hand is kept –
 * with what must be covered covered there too. What each would write has been laid aside and is taken from there, one
 * at a time.
 */
import { join } from 'node:path'
import type { Permalinks } from '../../../src/model/permalinks.ts'
import { strangersIn, type Unplaced } from '../../../src/archive/strangers.ts'
import { isAnybodys } from '../../../src/converter/index.ts'
import { ifReadable } from '../../../src/model/content-error.ts'
import { message } from '../../../src/model/rules.ts'
import type { Message } from '../../../src/model/types.ts'
import { inSession } from '../../../src/content-file/write.ts'
import { changesOf, isSame, type Changes } from '../../../src/review/changes.ts'
import type { Result } from '../../../src/review/result.ts'
import { NOTHING_SEEN } from '../../../src/review/seen.ts'
import { addressOf, contentBefore, textOf, type ContentBefore } from './content-before.ts'
import type { Disk } from './disk.ts'
import { failed, type PublishedEntry, type Files, type Replaced } from './entry.ts'
import { readIfThere, writeWhole } from './files.ts'
import { isEdited, keptByHand } from './kept-by-hand.ts'
import { maskedBeside } from './masks-beside.ts'
import { lostMask, lostWithdrawal, standingLeak } from './lost.ts'
import { placedByDay, type PlacedResult } from './same-day.ts'
import { findClashes, outputOf, ownerOf } from './two-sources.ts'
import { hashOf, partOf, type ConversionStore } from './store.ts'

export interface Target {
  /** Where what would be published lies. */
  store: ConversionStore
  /** The folder of content files. */
  to: string
  /** Whether edits by hand are written over. */
  force: boolean
  /** Every address that was published. */
  register: Permalinks
  /** What stands in the folder of content. */
  disk: Disk
  /** Keeps what stood there before other words take its place. */
  keep?: ((replaced: Replaced) => void) | undefined
}

/** Writes the content files, each whole or not at all; what became of each source, in the order they came. */
export function publish(conversions: readonly Result[], target: Target): PublishedEntry[] {
  const standing = contentBefore(conversions, target)
  const seats = placedByDay(conversions, standing)
  const clashes = findClashes(
    seats.map(({ conversion }) => conversion),
    target,
  )
  const strangers = strangersIn(conversions.flatMap((one) => unplacedIn(one, target.to)))
  const beside = maskedBeside(
    seats.map(({ conversion }) => conversion),
    { ...target, stands: (one) => standsAt(outputOf(one), one.source, target.store, target.disk) },
  )
  return seats.map((seat) => {
    const masked = beside.get(seat.conversion.source)
    if (masked) return failed({ ...seat.conversion, seen: NOTHING_SEEN }, masked)
    const other = strangers.get(seat.conversion.source)
    return other === undefined
      ? publishOne(seat, clashes, target, standing)
      : failed(seat.conversion, ...standingLeak(seat.conversion, target.to, standing), anybodys(seat.conversion, other))
  })
}

/** A meeting of a body that nothing says whose it is. */
function unplacedIn(one: Result, to: string): Unplaced[] {
  const { met, source, published } = one
  if (one.outcome === 'failed' || !met || met.known || !isAnybodys(met.organ)) return []
  return [{ source, slug: met.organ.slug, people: met.people, stands: ownerOf(join(to, outputOf(one))) === published }]
}

const unchanged = (conversion: Result): PublishedEntry => ({
  conversion,
  outcome: 'unchanged',
  output: outputOf(conversion),
  messages: conversion.messages,
})

function publishOne(
  seat: PlacedResult,
  clashes: ReadonlyMap<string, Message>,
  target: Target,
  standing: ContentBefore,
): PublishedEntry {
  const { conversion, session } = seat
  const refused = refusedBy(conversion, clashes)
  if (refused !== null) return failed(conversion, ...standingLeak(conversion, target.to, standing), ...refused)
  const isThere = session === undefined && standsAt(outputOf(conversion), conversion.source, target.store, target.disk)
  return isThere ? unchanged(conversion) : put(seat, target, standing)
}

/** One that differs from what stands there, or may. */
function put(
  { conversion, session }: PlacedResult,
  { to, force, store, keep: keepEarlier }: Target,
  standing: ContentBefore,
): PublishedEntry {
  const output = outputOf(conversion)
  const made = partOf(store, conversion.source, 'page')
  const publishedSource = partOf(store, conversion.source, 'text')
  const content = session === undefined ? made : inSession(made, session)
  const files = { page: join(to, output), text: join(to, textOf(output)) }
  const existing = { page: readIfThere(files.page), text: readIfThere(files.text) }
  if (existing.page === content && existing.text === publishedSource) return unchanged(conversion)
  const before = stoodBefore(existing, conversion, to, standing)
  const lost =
    lostMask(conversion, publishedSource, { output, existing: before }, standing) ??
    lostWithdrawal(conversion, before.page, content)
  if (lost) return failed(conversion, lost)
  const replaced = { conversion, output, before: before.page, after: content, isByHand: false }
  if (isEdited(existing) && !force) return keptByHand(replaced, files, existing, keepEarlier)
  keepEarlier?.(replaced)
  const changes = changesAt(output, before.page, content)
  writeWhole(files.text, publishedSource)
  writeWhole(files.page, content)
  return { conversion, outcome: 'converted', output, messages: conversion.messages, changes }
}

/** Why a source is not published, beside what it tells itself; null where it may be. */
function refusedBy({ outcome, source }: Result, clashes: ReadonlyMap<string, Message>): Message[] | null {
  if (outcome === 'failed') return []
  const clash = clashes.get(source)
  return clash === undefined ? null : [clash]
}

/** Whether both files of a source stand there as they would be written. */
export const standsAt = (output: string, source: string, store: ConversionStore, disk: Disk): boolean =>
  disk.get(output)?.sha256 === hashOf(store, source, 'page') &&
  disk.get(textOf(output))?.sha256 === hashOf(store, source, 'text')

/**
 * What stood at a source's address or, where nothing does, at the one that it leaves: what it says now is held against
 * that.
 */
function stoodBefore(
  existing: Files<string | null>,
  { published }: Result,
  to: string,
  { register: known }: ContentBefore,
): Files<string | null> {
  const address = addressOf(published, known)?.replace(/^protokoll\//, '')
  if (existing.page !== null || existing.text !== null || address === undefined) return existing
  const page = `${address}.md`
  return { page: readIfThere(join(to, page)), text: readIfThere(join(to, textOf(page))) }
}

/** A page that stood there broken has nothing to compare with. */
function changesAt(output: string, before: string | null, after: string): Changes | null {
  const changes = before === null ? null : ifReadable(() => changesOf(before, after, output))
  return changes === null || isSame(changes) ? null : changes
}

const anybodys = ({ met }: Result, other: string): Message =>
  message('body-of-whom', null, {
    reason: `Unexpected "${met?.organ.name ?? ''}" without its organisation in two sources that share nobody, this and ${other}`,
    note: 'expected one body for one address; name the body in a sidecar: organ: {value: …, because: …}, or the organisation in the name of the folder',
    found: `”${met?.organ.name ?? ''}” utan organisation både här och i ${other}, och inga gemensamma deltagare`,
    expected: 'ett organ för varje adress',
  })
