/**
 * Conversions to content files: what is new is written, what is the same is left, what was edited by hand is kept – with
 * what must be covered covered there too. Beside the content stand drafts for unknown bodies, the register of addresses
 * and the list of what must not be built. Touches the disk through `store.ts`.
 */
import { join } from 'node:path'
import { meetingFolder } from '../../../src/model/address.ts'
import { register, type Permalinks } from '../../../src/model/permalinks.ts'
import { message, type RuleId } from '../../../src/model/rules.ts'
import type { Message } from '../../../src/model/types.ts'
import { COVERS, leaksIn } from '../../../src/privacy/index.ts'
import { namelessName, type Conversion, type KnownOrgan } from '../../../src/converter/index.ts'
import { coverEdited } from '../../../src/content-file/edited.ts'
import { lostMasks } from '../../../src/content-file/kept-masks.ts'
import { isTextUntouched, isUntouched } from '../../../src/content-file/write.ts'
import { toOrganDraft } from './organ-draft.ts'
import type { ReportEntry } from '../../../src/review/report.ts'
import type { Stopped } from '../../../src/model/stopped.ts'
import { stoppingRule } from '../../../src/review/stopped.ts'
import { listContent, readIfThere, remove, writeWhole } from './files.ts'
import { sourceOf } from './standing.ts'

export interface Target {
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

function standingOf(conversions: readonly Conversion[], { to, register: known }: Target): Standing {
  const present = new Set(conversions.map(({ published }) => published))
  const pages = Map.groupBy(listContent(to), (name) => sourceOf(readIfThere(join(to, name)) ?? '') ?? '')
  const withoutSource = [...pages].flatMap(([source, names]) => (present.has(source) ? [] : names))
  const texts = withoutSource.map((name) => readIfThere(join(to, textOf(name))) ?? '')
  return { register: known, pages, withoutSource, orphaned: texts.filter((text) => text.includes(COVERS['by-editor'])) }
}

const textOf = (page: string): string => page.replace(/\.md$/, '.txt')

type Converted = Extract<Conversion, { outcome: 'converted' }>

/** Writes the content files, each whole or not at all; what became of each source, in the order they came. */
export function publish(conversions: readonly Conversion[], target: Target): ReportEntry[] {
  const clashes = findClashes(conversions, target.to)
  const standing = standingOf(conversions, target)
  return conversions.map((conversion) => store(conversion, clashes, target, standing))
}

/** A source that was converted has its place. */
const outputOf = ({ page }: Converted): string => page ?? ''

/** Sources that would write the same file, except the one whose file already stands there. */
function findClashes(conversions: readonly Conversion[], to: string): Map<string, string> {
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

const failed = (conversion: Conversion, ...messages: Message[]): ReportEntry => ({
  conversion,
  outcome: 'failed',
  output: null,
  messages: [...conversion.messages, ...messages],
})

function store(
  conversion: Conversion,
  clashes: ReadonlyMap<string, string>,
  { to, force }: Target,
  standing: Standing,
): ReportEntry {
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
  const { content, publishedSource } = conversion.stages
  const files = { page: join(to, output), text: join(to, output.replace(/\.md$/, '.txt')) }
  const existing = { page: readIfThere(files.page), text: readIfThere(files.text) }
  if (existing.page === content && existing.text === publishedSource)
    return { conversion, outcome: 'unchanged', output, messages: conversion.messages }
  const lost = lostMask(conversion, output, existing, standing)
  if (lost) return failed(conversion, lost)
  const isEdited =
    existing.page !== null &&
    (!isUntouched(existing.page) || (existing.text !== null && !isTextUntouched(existing.page, existing.text)))
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
function keep(
  conversion: Converted,
  output: string,
  paths: Files<string>,
  existing: Files<string | null>,
): ReportEntry {
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
  { published, covers, stages: { publishedSource } }: Converted,
  output: string,
  existing: Files<string | null>,
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

const folderOf = (output: string): string => `protokoll/${output.replace(/\.md$/, '')}`

/**
 * A source that fails leaves what it once became; what its sidecar covers today must not stand there. Its page is the one
 * that names it, that it would be, or that the register has; where its name is new, any that has lost its source.
 */
function standingLeak(
  { published, page, covers }: Conversion,
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
function addressOf(published: string, known: Permalinks): string | undefined {
  return Object.entries(known).find(([, entry]) => entry.source === published && entry.movedTo === undefined)?.[0]
}

/** Where it is not known what is to be covered, the name of the source may hold it. */
const UNREAD: ReadonlySet<RuleId> = new Set(['sidecar', 'sidecar-unread', 'sidecar-orphan'])

/** What must not be built. */
export function stoppedOf(entries: readonly ReportEntry[], known: Permalinks): Stopped[] {
  return entries.flatMap(({ conversion, outcome, messages }) => {
    const rule = outcome === 'failed' ? stoppingRule(messages, conversion.covers.asks) : null
    const address = conversion.page === null ? addressOf(conversion.published, known) : folderOf(conversion.page)
    return rule === null
      ? []
      : [
          {
            address: address !== undefined && known[address] ? address : null,
            source: UNREAD.has(rule) ? namelessName(conversion.published, conversion.sha256) : conversion.published,
            rule,
          },
        ]
  })
}

/**
 * The address of a body that nobody has checked is not promised yet: its name may be read wrong. One that stands in the
 * register stays there, and so does what remembers that words were covered.
 */
function isPromised(
  { published, covers, stages }: Converted,
  organs: readonly KnownOrgan[],
  known: Permalinks,
): boolean {
  const { organ, date } = stages.identity
  const folder = meetingFolder({ organ: organ.slug, date, source: published })
  return (
    organs.some(({ slug, draft }) => slug === organ.slug && !draft) ||
    covers.own > 0 ||
    Object.entries(known).some(([address, { source }]) => address === folder || source === published)
  )
}

/**
 * Drafts for bodies nobody has described yet, and the register of addresses; content at an old address goes.
 * @param content The folder that holds `organ/`, `protokoll/` and `permalinks.json`.
 */
export function keepRegisters(
  content: string,
  entries: readonly ReportEntry[],
  organs: readonly KnownOrgan[],
  known: Permalinks,
): void {
  const published = entries.flatMap(({ conversion, outcome }) =>
    conversion.outcome === 'converted' && outcome !== 'failed' ? [conversion] : [],
  )
  for (const {
    stages: { identity },
  } of published) {
    const path = join(content, 'organ', `${identity.organ.slug}.md`)
    if (!identity.known && !organs.some(({ slug }) => slug === identity.organ.slug) && readIfThere(path) === null)
      writeWhole(path, toOrganDraft(identity.organ))
  }
  const next = register(
    known,
    published
      .filter((one) => isPromised(one, organs, known))
      .map(({ published: source, covers, stages: { identity, draft } }) => ({
        source,
        organ: identity.organ.slug,
        date: identity.date,
        ids: draft.paragrafer.flatMap((p) => [p.id, ...p.children.map(({ id }) => id)]),
        masks: covers.own,
      })),
  )
  for (const [folder, { movedTo }] of Object.entries(next)) {
    const old = join(content, `${folder}.md`)
    const text = movedTo ? readIfThere(old) : null
    if (text !== null && isUntouched(text)) [old, textOf(old)].forEach(remove)
  }
  forgetUnpromised(content, published, next)
  const path = join(content, 'permalinks.json')
  const text = `${JSON.stringify(next, null, 1)}\n`
  if (text !== readIfThere(path)) writeWhole(path, text)
}

/** What stands at an address that was never promised and that its source has left, when its body got its right name. */
function forgetUnpromised(content: string, published: readonly Converted[], next: Permalinks): void {
  const today = new Set(published.map(outputOf))
  const sources = new Set(published.map((one) => one.published))
  const folder = join(content, 'protokoll')
  for (const page of listContent(folder).filter((name) => !today.has(name) && !next[folderOf(name)])) {
    const text = readIfThere(join(folder, page)) ?? ''
    if (sources.has(sourceOf(text) ?? '') && isUntouched(text))
      [page, textOf(page)].map((name) => join(folder, name)).forEach(remove)
  }
}
