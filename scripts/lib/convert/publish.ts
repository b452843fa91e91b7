/**
 * Conversions to content files: what is new is written, what is the same is left, what was edited by hand is kept – with
 * what must be covered covered there too. What each would write has been laid aside and is taken from there, one at a time.
 */
import { join } from 'node:path'
import { pageIn, sessionsOf, type Seated } from '../../../src/archive/sessions.ts'
import type { Permalinks } from '../../../src/model/permalinks.ts'
import { message } from '../../../src/model/rules.ts'
import type { Message } from '../../../src/model/types.ts'
import { COVERS, leaksIn } from '../../../src/privacy/index.ts'
import { coverEdited } from '../../../src/content-file/edited.ts'
import { lostMasks } from '../../../src/content-file/kept-masks.ts'
import { inSession, isTextUntouched, isUntouched } from '../../../src/content-file/write.ts'
import { asideOf } from './aside.ts'
import type { Outcome } from '../../../src/review/report.ts'
import type { Result } from '../../../src/review/result.ts'
import { listContent, readIfThere, writeWhole } from './files.ts'
import { sourceOf } from './standing.ts'

/** What became of a source. */
export interface Entry {
  conversion: Result
  outcome: Outcome
  /** Relative to the folder written to; null when failed. */
  output: string | null
  messages: readonly Message[]
}

export interface Target {
  /** Where what would be published lies, see `aside.ts`. */
  aside: string
  /** The folder of content files. */
  to: string
  /** Whether edits by hand are written over. */
  force: boolean
  /** Every address that was published. */
  register: Permalinks
}

/** What stands there from before. */
interface Standing {
  register: Permalinks
  /** Pages by the source that they say they were made of. */
  pages: Map<string, string[]>
  /** Pages whose source is not there any more, and their source texts. */
  withoutSource: string[]
  orphaned: string[]
}

function standingOf(conversions: readonly Result[], { to, register: known }: Target): Standing {
  const present = new Set(conversions.map(({ published }) => published))
  const pages = Map.groupBy(listContent(to), (name) => sourceOf(readIfThere(join(to, name)) ?? '') ?? '')
  const withoutSource = [...pages].flatMap(([source, names]) => (present.has(source) ? [] : names))
  const texts = withoutSource.map((name) => readIfThere(join(to, textOf(name))) ?? '')
  return { register: known, pages, withoutSource, orphaned: texts.filter((text) => text.includes(COVERS['by-editor'])) }
}

export const textOf = (page: string): string => page.replace(/\.md$/, '.txt')

type Laid = ReturnType<typeof asideOf>

/** Writes the content files, each whole or not at all; what became of each source, in the order they came. */
export function publish(conversions: readonly Result[], target: Target): Entry[] {
  const standing = standingOf(conversions, target)
  const sessions = sessionsOf(conversions.flatMap((one) => seatOf(one, standing)))
  const seated = conversions.map((one) => inOwnPlace(one, sessions.get(one.source)))
  const clashes = findClashes(seated, target.to)
  return seated.map((conversion) => store(conversion, clashes, target, standing, sessions.get(conversion.source)))
}

/** A meeting that calls itself nothing, and so may have to be told from another one of its day. */
function seatOf({ source, published, page, met }: Result, { pages, register: known }: Standing): Seated[] {
  if (met?.date === null || met?.session !== null || page === null) return []
  const registered = addressOf(published, known)?.replace(/^protokoll\//, '')
  const stood = [...(pages.get(published) ?? []), ...(registered === undefined ? [] : [`${registered}.md`])]
  return [{ source, page, ids: met.ids, stood }]
}

function inOwnPlace(conversion: Result, session: string | undefined): Result {
  const { page, met, messages } = conversion
  if (session === undefined || page === null || met === null) return conversion
  return {
    ...conversion,
    page: pageIn(page, session),
    met: { ...met, session },
    messages: [...messages, sameDay(page, session)],
  }
}

const sameDay = (page: string, session: string): Message =>
  message('same-day', null, {
    reason: `Unexpected second meeting of one body and day beside ${page}, told apart by their §§`,
    note: 'expected one; if it is the same meeting remove one source, else say which it is in a sidecar: session: {value: extra, because: …}',
    found: `möte nummer ${session} för organ och dag, med andra paragrafer`,
    expected: 'ett möte om dagen',
  })

/** A source that was converted has its place. */
const outputOf = ({ page }: Result): string => page ?? ''

/** Sources that would write the same file, except the one whose file already stands there. */
function findClashes(conversions: readonly Result[], to: string): Map<string, string> {
  const byOutput = Map.groupBy(
    conversions.filter((one) => one.outcome === 'converted'),
    outputOf,
  )
  const clashes = new Map<string, string>()
  for (const [output, sharing] of byOutput) {
    if (sharing.length === 1) continue
    const owner = /^source: (.+)$/m.exec(readIfThere(join(to, output)) ?? '')?.[1]
    for (const { source, published } of sharing) {
      const others = sharing.filter((other) => other.source !== source)
      if (owner !== published) clashes.set(source, `${others.map((other) => other.source).join(', ')} (${output})`)
    }
  }
  return clashes
}

const failed = (conversion: Result, ...messages: Message[]): Entry => ({
  conversion,
  outcome: 'failed',
  output: null,
  messages: [...conversion.messages, ...messages],
})

function store(
  conversion: Result,
  clashes: ReadonlyMap<string, string>,
  { to, force, aside }: Target,
  standing: Standing,
  session: string | undefined,
): Entry {
  if (conversion.outcome === 'failed') return failed(conversion, ...standingLeak(conversion, to, standing))
  const clash = clashes.get(conversion.source)
  if (clash)
    return failed(
      conversion,
      ...standingLeak(conversion, to, standing),
      message('two-sources', null, {
        reason: `Unexpected second source for one body and date, the same as ${clash}`,
        note: 'expected one; remove one of them, or tell the dates apart in a sidecar',
        found: `samma som ${clash}`,
        expected: 'en källa',
      }),
    )
  const output = outputOf(conversion)
  const { content: made, publishedSource } = asideOf(aside, conversion.source)
  const content = session === undefined ? made : inSession(made, session)
  const files = { page: join(to, output), text: join(to, textOf(output)) }
  const existing = { page: readIfThere(files.page), text: readIfThere(files.text) }
  if (existing.page === content && existing.text === publishedSource)
    return { conversion, outcome: 'unchanged', output, messages: conversion.messages }
  const lost =
    lostMask(conversion, publishedSource, { output, existing }, standing) ??
    lostWithdrawal(conversion, existing.page, content)
  if (lost) return failed(conversion, lost)
  const isEdited =
    existing.page !== null &&
    (!isUntouched(existing.page) || (existing.text !== null && !isTextUntouched(existing.page, existing.text)))
  if (isEdited && !force && withdrawnIn(content) > withdrawnIn(existing.page))
    return failed(conversion, stillThere(output))
  if (isEdited && !force) return keep(conversion, output, files, existing)
  writeWhole(files.text, publishedSource)
  writeWhole(files.page, content)
  return { conversion, outcome: 'converted', output, messages: conversion.messages }
}

interface Files<T> {
  page: T
  text: T
}

/** Files that a person has edited stay, with what must be covered covered; where that cannot be, nothing may be built. */
function keep(conversion: Result, output: string, paths: Files<string>, existing: Files<string | null>): Entry {
  const kept = (['page', 'text'] as const).flatMap((which) =>
    existing[which] === null
      ? []
      : [
          {
            path: paths[which],
            before: existing[which],
            after: coverEdited(existing[which], paths[which], conversion.covers),
          },
        ],
  )
  if (kept.some(({ after }) => after === null)) {
    return failed(
      conversion,
      message('mask-not-applied', null, {
        reason: `Unexpected private value in ${output}, which was edited by hand and where it could not be covered`,
        note: 'expected it covered; take it away there, or write the file anew with --force',
        found: `en privat uppgift i ${output}, som är ändrad för hand`,
        expected: 'täckt',
      }),
    )
  }
  for (const { path, before, after } of kept) if (after !== null && after !== before) writeWhole(path, after)
  const edited = message('edited-by-hand', null, {
    reason: `Unexpected edit by hand in ${output} or the text beside it, kept as it is`,
    note: 'expected the files as convert wrote them; move the correction to a sidecar, or take it back with --force',
    found: `en ändring i ${output} eller i texten bredvid`,
    expected: 'filerna som convert skrev dem',
  })
  return { conversion, outcome: 'kept', output, messages: [...conversion.messages, edited] }
}

/** What was published with words covered is never published without. */
function lostMask(
  { published, covers }: Result,
  publishedSource: Laid['publishedSource'],
  { output, existing }: { output: string; existing: Files<string | null> },
  { register: known, orphaned }: Standing,
): Message | undefined {
  if (covers.lifted) return undefined
  const own = Object.entries(known)
    .filter(([folder, { source }]) => folder === folderOf(output) || source === published)
    .map(([, { masks = 0 }]) => masks)
  // The page tells by its own words what was covered where; only where it is gone does the count have to do.
  const before = existing.text === null ? Math.max(0, ...own) : 0
  const fewer = before > covers.asked.length
  const [line] = [...(existing.text === null ? [] : [existing.text]), ...orphaned].flatMap((text) =>
    lostMasks(text, publishedSource),
  )
  if (!fewer && line === undefined) return undefined
  const what = fewer
    ? `${covers.asked.length} masks for an address that was published with ${before}`
    : `words that can be read where ${output} had them covered, line ${line ?? 0}`
  return message('masks-lost', null, {
    reason: `Unexpected ${what}`,
    note: 'expected them covered still; give this source the sidecar of the one before it, or say why they may be read: unmask: {because: …}',
    found: fewer
      ? `${covers.asked.length} maskeringar, där sidan har haft ${before}`
      : `ord som går att läsa där ${output} har haft dem täckta, rad ${line ?? 0}`,
    expected: 'täckta som förut',
  })
}

/** How much of a page is withdrawn. */
const withdrawnIn = (page: string | null): number => page?.match(/^ *withdrawn:/gm)?.length ?? 0

/** A page that a person edited is kept as it is, and would keep what is withdrawn. */
const stillThere = (output: string): Message =>
  message('mask-not-applied', null, {
    reason: `Unexpected edit by hand in ${output}, which holds what the sidecar withdraws`,
    note: 'expected it gone; take it away there, or write the file anew with --force',
    found: `text som är tillbakadragen i ${output}, som är ändrad för hand`,
    expected: 'ingen text',
  })

/** What was withdrawn comes back only when somebody says why. */
function lostWithdrawal({ covers }: Result, before: string | null, after: string): Message | undefined {
  if (covers.lifted || withdrawnIn(after) >= withdrawnIn(before)) return undefined
  return message('masks-lost', null, {
    reason: 'Unexpected text that was withdrawn from this page',
    note: 'expected it withdrawn still; keep withdrawn: in the sidecar, or say why it may be read: unmask: {because: …}',
    found: 'text som har varit tillbakadragen',
    expected: 'tillbakadragen som förut',
  })
}

/** The folder of a page on the site. */
export const folderOf = (output: string): string => `protokoll/${output.replace(/\.md$/, '')}`

/**
 * A source that fails leaves what it once became; what its sidecar covers today must not stand there. Its page is the one
 * that names it, that it would be, or that the register has; where its name is new, any that has lost its source.
 */
function standingLeak(
  { published, page, covers }: Result,
  to: string,
  { register: known, pages, withoutSource }: Standing,
): Message[] {
  if (covers.asked.length === 0) return []
  const address = addressOf(published, known)?.replace(/^protokoll\//, '')
  const own = new Set([
    ...(page === null ? [] : [page]),
    ...(address === undefined ? [] : [`${address}.md`]),
    ...(pages.get(published) ?? []),
    ...withoutSource,
  ])
  const left = [...own].find((name) =>
    [name, textOf(name)].some((file) =>
      leaksIn(readIfThere(join(to, file)) ?? '', covers.asked, covers.offices).some(({ kind }) => kind === 'by-editor'),
    ),
  )
  return left === undefined
    ? []
    : [
        message('mask-not-applied', null, {
          reason: `Unexpected words to cover in ${left}, which stands since its source could be read`,
          note: 'expected them covered; mend what is said of this source, or take the page away',
          found: `ord att täcka i ${left}, som ligger kvar från när källan gick att läsa`,
          expected: 'täckta',
        }),
      ]
}

/** The folder that a source's page has today. */
export function addressOf(published: string, known: Permalinks): string | undefined {
  return Object.entries(known).find(([, entry]) => entry.source === published && entry.movedTo === undefined)?.[0]
}
