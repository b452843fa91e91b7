/**
 * What stood on the site before other words take its place: kept in a file beside the content file before that is
 * written over, so that a round that is killed loses nothing; then told of, with what sidecars say of it, and covered
 * as today's masks ask. Only what was published has an earlier wording: a draft has none, nor has what changes on its
 * first day.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readMeeting, type Meeting } from '../../../src/content-file/read.ts'
import { officesOf, type KnownOrgan } from '../../../src/converter/index.ts'
import { withCauses } from '../../../src/corrections/causes.ts'
import {
  correctionsName,
  isCorrections,
  pageOfCorrections,
  readCorrections,
  writeCorrections,
  type Correction,
  type Wording,
} from '../../../src/corrections/file.ts'
import { MOST_ELSEWHERE, withoutWords } from '../../../src/corrections/gone.ts'
import { recorded, withdrawnIn } from '../../../src/corrections/record.ts'
import { safeCorrections, type Covering } from '../../../src/corrections/safe.ts'
import { ifReadable } from '../../../src/model/content-error.ts'
import type { Permalinks } from '../../../src/model/permalinks.ts'
import { tookOf } from '../../../src/model/takeover.ts'
import type { Result } from '../../../src/review/result.ts'
import { addressOf, folderOf } from './content-before.ts'
import { listContent, readIfThere, remove, writeWhole } from './files.ts'
import type { PublishedEntry, Replaced } from './entry.ts'
import { sourceOf } from './orphans.ts'

interface Round {
  /** The folder of content files. */
  to: string
  register: Permalinks
  /** ISO day. */
  date: string
  organs: readonly KnownOrgan[]
  results: readonly Result[]
  /** Words to cover in every source. */
  masks: readonly string[]
}

/** Texts that somebody has taken back today. */
type Gone = Wording[]

interface Corrections {
  keep: (replaced: Replaced) => void
  told: (entries: readonly PublishedEntry[]) => PublishedEntry[]
}

/**
 * @param isPublished Whether the folder is the one that the site is made of; nothing stood on the site of another.
 * @throws {ContentError} Before anything is written, when a file of corrections cannot be read.
 */
export function correctionsIn(round: Round, isPublished: boolean): Corrections {
  if (!isPublished) return { keep: () => undefined, told: (entries) => [...entries] }
  for (const name of listContent(round.to, correctionsName('.md'))) readAt(round.to, name)
  const gone: Gone = []
  return { keep: (replaced) => keepEarlier(replaced, round, gone), told: (entries) => toldOf(entries, round, gone) }
}

const readAt = (to: string, name: string): Correction[] => readCorrections(readIfThere(join(to, name)), join(to, name))

function keepEarlier(replaced: Replaced, round: Round, gone: Gone): void {
  const { conversion, output, after, isByHand } = replaced
  const before = isByHand ? asWritten(replaced) : replaced.before
  if (before === null || !wasPublished(replaced, round) || isAnothers(before, conversion, round)) return
  const [was, is] = [parsed(before, output), parsed(after, output)]
  if (was === null || is === null) return
  gone.push(...withdrawnIn(was, is))
  const isSame = was.data.sha256 === is.data.sha256
  const source = isByHand ? ('hand' as const) : isSame ? ('same' as const) : ('new' as const)
  const today = { date: round.date, source, covering: coveringOf(conversion) }
  write(round.to, output, recorded(knownOf(output, conversion, round), was, is, today))
}

/** The page that a person edited, as it was before; null where it was made in another way than today. */
function asWritten({ before, after }: Replaced): string | null {
  const written = (page: string | null): string | undefined => /^written: .+$/m.exec(page ?? '')?.[0]
  return written(before) === written(after) ? before : null
}

/** Whether it was on the site before today, at its address or at the one that it leaves. */
function wasPublished({ conversion, output }: Replaced, { register, organs, date }: Round): boolean {
  const { met, published } = conversion
  if (!organs.some(({ slug, draft }) => slug === met?.organ.slug && !draft)) return false
  const own = register[folderOf(output)]
  const entry = own !== undefined && own.movedTo === undefined ? own : register[addressOf(published, register) ?? '']
  return entry !== undefined && entry.published !== date
}

/** A page of another meeting, which has another address today. */
function isAnothers(before: string, { published, page }: Result, { results }: Round): boolean {
  const source = sourceOf(before)
  return (
    source !== published && results.some((one) => one.published === source && one.page !== page && one.page !== null)
  )
}

const parsed = (page: string, name: string): Meeting | null => ifReadable(() => readMeeting(page, name))

/** At the meeting's address or, where it has moved, at the one it leaves. */
function knownOf(output: string, { published }: Result, { to, register }: Round): Correction[] {
  const name = correctionsName(output)
  const left = addressOf(published, register)?.replace(/^protokoll\//, '')
  if (existsSync(join(to, name)) || left === undefined) return readAt(to, name)
  return readAt(to, correctionsName(`${left}.md`))
}

function write(to: string, output: string, corrections: readonly Correction[]): void {
  const path = join(to, correctionsName(output))
  if (corrections.length === 0) {
    remove(path)
    return
  }
  const text = writeCorrections(corrections)
  if (text !== readIfThere(path)) writeWhole(path, text)
}

const coveringOf = ({ covers: { asked, offices } }: Result): Covering => ({ asked, offices })

/**
 * Corrections of each meeting with what is told of them today; those without a source of today are covered as all
 * sources ask.
 */
function toldOf(entries: readonly PublishedEntry[], round: Round, gone: Gone): PublishedEntry[] {
  const { to } = round
  const told = entries.map((entry) => {
    const { conversion, outcome, output } = entry
    if (outcome === 'failed' || output === null) return entry
    const known = knownOf(output, conversion, round)
    if (known.length === 0 && conversion.causes.length === 0) return entry
    const { corrections, hidden, messages } = withCauses(known, conversion.causes, takenBy(entry, entries, round))
    gone.push(...hidden)
    write(to, output, safeAt(to, output, corrections, coveringOf(conversion)))
    return { ...entry, messages: [...entry.messages, ...messages] }
  })
  const own = new Set(entries.flatMap(({ output }) => (output === null ? [] : [correctionsName(output)])))
  for (const name of listContent(to, correctionsName('.md')).filter((one) => isCorrections(one) && !own.has(one)))
    write(to, pageOfCorrections(name), safeAt(to, pageOfCorrections(name), readAt(to, name), everywhere(round, name)))
  // A § that has moved to the minutes of another meeting has left its words here.
  if (gone.length > 0)
    for (const name of listContent(to, correctionsName('.md')))
      write(to, pageOfCorrections(name), withoutWords(readAt(to, name), gone, MOST_ELSEWHERE))
  return told
}

/** Days that it got the address of another meeting, today's too. */
function takenBy(
  { output, conversion }: PublishedEntry,
  entries: readonly PublishedEntry[],
  { register, date }: Round,
): string[] {
  const own = register[folderOf(output ?? '')]
  const isElsewhere = (source: string): boolean =>
    entries.some((one) => one.conversion.published === source && one.output !== null && one.output !== output)
  const taker = { source: conversion.published, explained: [] }
  return tookOf(own, taker, isElsewhere, date).map((one) => one.date)
}

function safeAt(to: string, page: string, corrections: readonly Correction[], covering: Covering): Correction[] {
  const text = readIfThere(join(to, page))
  return safeCorrections(corrections, text === null ? null : parsed(text, page), covering)
}

/** What a page's own source covers, where it fails today; else what any does, for nobody knows whose words it has. */
function everywhere({ to, results, organs, masks }: Round, name: string): Covering {
  const source = sourceOf(readIfThere(join(to, pageOfCorrections(name))) ?? '')
  const own = results.find(({ published }) => published === source)
  const asked = own?.covers.asked ?? results.flatMap(({ covers }) => covers.asked)
  return { asked: [...new Set([...masks, ...asked])], offices: officesOf(organs) }
}
