/**
 * The pipeline of one source: bytes in, content file, published source text, report entry and messages out.
 * It reads no file and writes none, and waits for nothing but the library that reads the bytes. A conversion always
 * returns; a source that cannot be converted comes back as `failed` with one message that says why and what to do.
 */
import { createHash } from 'node:crypto'
import { dayOf } from '../model/address.ts'
import type { Ledger, Masked, Message } from '../model/types.ts'
import { coverLines, coverName, coverText, leaksIn, officeNames } from '../privacy/index.ts'
import { readMeeting } from '../content-file/read.ts'
import { assemble } from './assemble/index.ts'
import { toBlocks } from './blocks/index.ts'
import { decidersIn } from './recognise/deciders.ts'
import { removeFurniture } from './clean/furniture.ts'
import { identify, type Identity, type KnownOrgan } from './identify/identity.ts'
import { softenHyphens } from './clean/hyphens.ts'
import { publishedLines, toLedger } from './account/ledger.ts'
import { toLines } from './clean/lines.ts'
import { toContent } from '../content-file/write.ts'
import { splitMargin } from './clean/margin.ts'
import { read } from './read/index.ts'
import { ReadError } from './read/error.ts'
import { recognise } from './recognise/index.ts'
import { findSeries } from './headings/series.ts'
import { EMPTY_SIDECAR, readSidecar, SidecarError, type Sidecar } from './sources/sidecar.ts'
import { toPublishedSource } from './account/source-text.ts'
import { unsettled } from './identify/unsettled.ts'
import { voteMessages } from './assemble/votes.ts'
import type { Draft, DraftParagraf, Furniture, Line, MarkedBlock, Block, SourceText } from './types.ts'

export interface Source {
  /** Path below the folder of sources, "/" between its parts. */
  name: string
  bytes: Uint8Array
  /** Text of the sidecar beside it, if there is one. */
  sidecar: string | null
  /** What the folder calls that sidecar. */
  sidecarName?: string
  /** Words to cover in every source. */
  masks?: readonly string[]
  /** Sidecars that have lost their source: this one must not hold what they cover. */
  guards?: readonly Guard[]
  /** Why it must not be converted, whatever it holds. */
  refused?: Message
}

/** What a sidecar without a source asks to have covered; null where it cannot be read. */
export interface Guard {
  sidecar: string
  words: string[] | null
}

/** Every stage's value, for `npm run inspect` and for the report. */
export interface Stages {
  text: SourceText
  lines: Line[]
  furniture: Furniture
  blocks: Block[]
  marks: MarkedBlock[]
  draft: Draft
  identity: Identity
  ledger: Ledger
  content: string
  publishedSource: string
}

interface Outcome {
  /** The source's name in its folder. */
  source: string
  /** That name as it may be published, see {@link publicName}. */
  published: string
  /** Its file below the folder of content, "hsn-au/2024-11-28.md"; null where it was not read so far. */
  page: string | null
  sidecar: string | null
  sha256: string
  covers: Covers
  messages: Message[]
}

/** What is covered in all that is written of a source. */
export interface Covers {
  /** Words that the editor asks for, for this source and for all. */
  asked: readonly string[]
  /** How many of them its own sidecar asks for. */
  own: number
  /** Whether its sidecar asks for any, as far as it can be read. */
  asks: boolean
  /** Whether it says that what was covered before may be read. */
  lifted: boolean
  /** Words of the bodies' names: mailboxes called so are an office's. */
  offices: readonly string[]
}

export type Conversion = (Outcome & { outcome: 'converted'; stages: Stages }) | (Outcome & { outcome: 'failed' })

/** "1 (6)": a page number that counts from one */
const FIRST_PAGE = /(?:^|\D)1 ?(?:\(|av |\/)/i

/** What a sidecar has that may ask for words to be covered, well written or not. */
const ASKS = /m.sk|text|täck|dölj|anonym|skydd|sekret|bort/i

/** A bound, should covering and cleaning never come to rest. */
const MOST_ROUNDS = 8

export async function convert(source: Source, organs: readonly KnownOrgan[]): Promise<Conversion> {
  const offices = officesOf(organs)
  let covers = coversBefore(source, offices)
  let page: string | null = null
  let facts = source.sidecar ?? ''
  const failed = (...messages: Message[]): Conversion => ({
    outcome: 'failed',
    ...outcomeOf(source, covers, page),
    messages,
  })
  const readFacts = (file: string | null | undefined): Sidecar => {
    const sidecar = file === null || file === undefined ? EMPTY_SIDECAR : readSidecar(file)
    const own = sidecar.mask.map((one) => one.text)
    covers = {
      asked: [...own, ...(source.masks ?? [])],
      own: own.length,
      asks: own.length > 0 || (source.guards ?? []).length > 0,
      lifted: sidecar.unmask !== undefined,
      offices,
    }
    return sidecar
  }
  if (source.refused) return failed(source.refused)
  try {
    const beside = readFacts(source.sidecar)
    const text = await read(source.name, source.bytes, { changes: beside.changes?.value })
    facts = text.facts ?? facts
    const sidecar = source.sidecar === null ? readFacts(text.facts) : beside
    const { messages, ...stages } = runStages(source, text, { sidecar, covers, organs })
    page = pageOf(stages.identity, publicName(source, covers))
    return messages.some(({ severity }) => severity === 'error')
      ? failed(...messages)
      : { outcome: 'converted', ...outcomeOf(source, covers, page), stages, messages }
  } catch (error) {
    if (error instanceof ReadError)
      return failed({
        ruleId: error.ruleId,
        severity: 'error',
        line: error.line,
        reason: error.message,
        note: error.advice,
      })
    if (error instanceof SidecarError) covers = { ...covers, asks: covers.asks || ASKS.test(facts) }
    if (error instanceof SidecarError)
      return failed({
        ruleId: 'sidecar',
        severity: 'error',
        line: error.line,
        reason: error.message,
        note: `correct ${source.sidecarName ?? source.name} and run convert again`,
      })
    return failed({
      ruleId: 'fault',
      severity: 'error',
      line: null,
      reason: `Unexpected fault while converting: ${String(error).replace(/\s+/g, ' ').slice(0, 200)}`,
      note: 'expected none; this is a fault in Paragraf, please report it with the source',
    })
  }
}

/** A source that could not be converted at all: what came of it. */
export function refusedBefore(source: Source, message: Message): Conversion {
  return { outcome: 'failed', ...outcomeOf(source, coversBefore(source, []), null), messages: [message] }
}

/** What is known of the covers before the sidecar is read. */
function coversBefore({ masks, sidecar, refused }: Source, offices: readonly string[]): Covers {
  return { asked: masks ?? [], own: 0, asks: ASKS.test(sidecar ?? '') || refused !== undefined, lifted: false, offices }
}

function outcomeOf(source: Source, covers: Covers, page: string | null): Omit<Outcome, 'messages'> {
  return {
    source: source.name,
    published: publicName(source, covers),
    page,
    sidecar: source.sidecarName ?? null,
    sha256: hashOf(source),
    covers,
  }
}

const hashOf = ({ bytes }: Source): string => createHash('sha256').update(bytes).digest('hex')

/** Words of the bodies' names. */
export const officesOf = (organs: readonly KnownOrgan[]): string[] =>
  organs.filter(({ draft }) => !draft).flatMap(officeNames)

/**
 * A name that holds what is covered is published as the kind of file and the start of its checksum, so that it still
 * tells one source from another. Words of a name are often joined by "-", "_" or "+".
 */
function publicName(source: Source, { asked, offices }: Pick<Covers, 'asked' | 'offices'>): string {
  const { name } = source
  const words = name.replace(/%20/g, ' ').replace(/[-_+.%]+/g, ' ')
  const isSafe = coverName(name, asked, offices) === name && coverText(words, asked, offices) === words
  return isSafe ? name : namelessName(name, hashOf(source))
}

/** What a source is called where its own name may say too much: "kalla-3f2a91bc.txt". */
export function namelessName(name: string, sha256: string): string {
  return `kalla-${sha256.slice(0, 8)}${/\.[a-z]{2,4}$/i.exec(name)?.[0].toLowerCase() ?? ''}`
}

function pageOf({ organ, date }: Identity, published: string): string {
  return `${organ.slug}/${dayOf({ organ: organ.slug, date, source: published })}.md`
}

interface Beside {
  sidecar: Sidecar
  covers: Covers
  organs: readonly KnownOrgan[]
}

function runStages(
  source: Source,
  text: SourceText,
  { sidecar: asWritten, covers, organs }: Beside,
): Stages & { messages: Message[] } {
  const sidecar = coveredSidecar(asWritten, (words) => coverText(words, covers.asked, covers.offices))
  const { safe, lines, kept, removed, masked, notFound } = coverAndClean(text, covers)
  const series = findSeries(kept)
  const repeatedAt = new Set(series.repeated.map(({ line }) => line))
  const repeats = kept
    .filter(({ number }) => repeatedAt.has(number))
    .map((line) => ({ ...line, kind: 'repeated-heading' as const }))
  const furniture: Furniture = {
    kept: kept.filter(({ number }) => !repeatedAt.has(number)),
    removed: [...removed, ...repeats],
  }
  const blocks = toBlocks(
    splitMargin(furniture.kept, new Set(series.headings.map(({ line }) => line))),
    series.headings,
  )
  const bodies = organs.filter((organ) => !organ.draft).flatMap(({ name, aliases }) => [name, ...aliases])
  const marks = recognise(
    blocks,
    decidersIn(
      blocks,
      bodies,
      removed.filter(({ kind }) => kind === 'page-header').map((line) => line.text),
    ),
  )
  const restarts = removed
    .filter((line) => line.kind === 'page-number' && FIRST_PAGE.test(line.text))
    .map(({ number }) => number)
  const draft = withTitles(assemble(marks, restarts), sidecar)
  const identity = identify(draft, furniture, sidecar, source.name, organs)
  const ledger = toLedger(text.lines.length, lines, furniture.removed, masked, publishedLines(draft))
  const publishedSource = toPublishedSource(safe, furniture.removed)
  const content = toContent({
    source: publicName(source, covers),
    sha256: hashOf(source),
    publishedSource,
    text,
    draft,
    identity,
    sidecar,
    ledger,
  })
  const own = new Set(sidecar.mask.map((one) => one.text))
  const messages = [
    ...(text.messages ?? []),
    ...draft.messages,
    ...identity.messages,
    ...gapMessages(series.gaps),
    ...maskMessages(ledger),
    ...notFound.filter((words) => own.has(words)).map(unmasked),
    ...(source.guards ?? []).flatMap((guard) => guarded(guard, text.lines)),
    ...draft.paragrafer.flatMap(voteMessages),
    ...unsettled(draft, furniture, sidecar),
    ...checks(draft, ledger),
    ...leakMessages(content, publishedSource, covers),
  ]
  if (!messages.some(({ severity }) => severity === 'error')) readMeeting(content, source.name)
  return {
    text,
    lines,
    furniture,
    blocks,
    marks,
    draft,
    identity,
    ledger,
    content,
    publishedSource,
    messages: messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  }
}

/** The sidecar's own words are published too. */
function coveredSidecar(sidecar: Sidecar, cover: (words: string) => string): Sidecar {
  const fact = <T extends { value: string; because: string }>(one: T): T => ({ ...one, because: cover(one.because) })
  const { organ, date, title, place, titles, remarks, note } = sidecar
  return {
    ...sidecar,
    ...(organ && { organ: fact(organ) }),
    ...(date && { date: fact(date) }),
    ...(title && { title: { value: cover(title.value), because: cover(title.because) } }),
    ...(place && { place: { value: cover(place.value), because: cover(place.because) } }),
    ...(titles && {
      titles: {
        because: cover(titles.because),
        values: Object.fromEntries(Object.entries(titles.values).map(([id, words]) => [id, cover(words)])),
      },
    }),
    remarks: remarks.map(({ at, text, because }) => ({
      ...(at !== undefined && { at }),
      text: cover(text),
      because: cover(because),
    })),
    note: note === null ? null : cover(note),
  }
}

/** Words that a sidecar without a source covers stand here: it was meant for this source, likely under its old name. */
function guarded({ sidecar, words }: Guard, lines: readonly string[]): Message[] {
  const asked = words ?? []
  const isHere = asked.length > 0 && coverLines(lines, { asked, offices: [] }).notFound.length < asked.length
  return isHere
    ? [
        {
          ruleId: 'sidecar-orphan',
          severity: 'error',
          line: null,
          reason: `Unexpected words that the sidecar ${sidecar} covers and that has no source of its own`,
          note: 'expected them covered; give the sidecar the name of this source, or put them in a sidecar of its own',
        },
      ]
    : []
}

/** The last gate: what is about to be written is looked through once more, as it will stand. */
function leakMessages(content: string, publishedSource: string, { asked, offices }: Covers): Message[] {
  const found = [
    ...leaksIn(content, asked, offices).map((leak) => ({ ...leak, file: 'content' })),
    ...leaksIn(publishedSource, asked, offices).map((leak) => ({ ...leak, file: 'source text' })),
  ]
  return found.slice(0, MOST_LEAKS).map(({ kind, line, file }) => ({
    ruleId: 'private-value-left',
    severity: 'error',
    line: file === 'content' ? null : line,
    reason: `Unexpected ${kind} in what would be published, line ${line} of the ${file}`,
    note: 'expected every private value to be covered; cover it with mask in the sidecar, and please report it',
  }))
}

const MOST_LEAKS = 5

/**
 * Values are covered on the raw lines, and again with the heads and feet of pages left out, which may stand in the middle
 * of one. What is covered may make a line furniture, so this goes on until nothing more is found; each round covers a line.
 */
function coverAndClean(
  text: SourceText,
  { asked, offices }: Covers,
): Furniture & { safe: string[]; lines: Line[]; masked: Masked[]; notFound: string[] } {
  let cover = coverLines(text.lines, { asked, offices })
  let { masked, notFound } = cover
  for (let round = 1; ; round++) {
    const lines = softenHyphens(toLines(cover.lines, text.indented))
    const { kept, removed } = removeFurniture(lines, text.furniture)
    const next = coverLines(cover.lines, { asked, offices, skip: new Set(removed.map(({ number }) => number - 1)) })
    notFound = notFound.filter((phrase) => next.notFound.includes(phrase))
    if (next.masked.length === 0 || round > MOST_ROUNDS)
      return { safe: cover.lines, lines, kept, removed, masked, notFound }
    masked = [...masked, ...next.masked].sort((a, b) => a.span[0] - b.span[0])
    cover = next
  }
}

/** Titles an editor gives, by id. */
function withTitles(draft: Draft, sidecar: Sidecar): Draft {
  const { titles } = sidecar
  if (!titles) return draft
  const known = new Set(draft.paragrafer.flatMap((p) => [p.id, ...p.children.map(({ id }) => id)]))
  const unknown = Object.keys(titles.values).filter((id) => !known.has(id))
  const retitle = (paragraf: DraftParagraf): DraftParagraf => {
    const title = titles.values[paragraf.id]
    const children = paragraf.children.map(retitle)
    return title === undefined
      ? { ...paragraf, children }
      : { ...paragraf, children, title, titleFrom: 'sidecar', headingSpan: paragraf.headingSpan }
  }
  const messages: Message[] = unknown.map((id) => ({
    ruleId: 'sidecar-title',
    severity: 'error',
    line: null,
    reason: `Unexpected title for "${id}" in the sidecar, expected one of ${[...known].join(', ')}`,
    note: 'correct the id in titles.values',
  }))
  return { ...draft, paragrafer: draft.paragrafer.map(retitle), messages: [...draft.messages, ...messages] }
}

/** So many gaps are no lost headings but another way of numbering. */
const MANY_GAPS = 4

function gapMessages(gaps: readonly { after: string; before: string; line: number }[]): Message[] {
  const [first] = gaps
  if (first && gaps.length >= MANY_GAPS) {
    return [
      {
        ruleId: 'number-gap',
        severity: 'warning',
        line: first.line,
        reason: `Unexpected gaps in the numbers at ${gaps.length} places, the first § ${first.before} after § ${first.after}, expected each the next`,
        note: 'check the source: it may number its items in another way, or headings are not recognised',
      },
    ]
  }
  return gaps.map(({ after, before, line }) => ({
    ruleId: 'number-gap',
    severity: 'warning',
    line,
    reason: `Unexpected § ${before} after § ${after}, expected the next number`,
    note: 'check the source: a heading may be missing or not recognised',
  }))
}

function maskMessages({ masked }: Ledger): Message[] {
  return masked.map(({ span, kind }) => ({
    ruleId: `masked-${kind}`,
    severity: 'info',
    line: span[0],
    reason: `Unexpected ${kind} in the text, published with the value covered`,
    note: 'check that nothing else on the line identifies a private person',
  }))
}

/** An editor who asks for a name to be covered must not believe that it was. */
function unmasked(): Message {
  return {
    ruleId: 'sidecar-mask',
    severity: 'error',
    line: null,
    reason: 'Unexpected entry of mask in the sidecar, expected words that stand in the source',
    note: 'correct the spelling, or take the entry away',
  }
}

function checks(draft: Draft, ledger: Ledger): Message[] {
  const ids = draft.paragrafer.flatMap((p) => [p.id, ...p.children.map(({ id }) => id)])
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  return [
    ...(draft.paragrafer.length === 0
      ? [
          {
            ruleId: 'no-items',
            severity: 'error' as const,
            line: null,
            reason: 'Unexpected document without §, numbered points or decisions',
            note: 'expected at least one; check that this is a protokoll, or give it headings',
          },
        ]
      : []),
    ...twice.map((id) => ({
      ruleId: 'id-clash',
      severity: 'error' as const,
      line: null,
      reason: `Unexpected second "${id}", expected each number once`,
      note: 'check the numbering of the source',
    })),
    ...ledger.unaccounted.map((span) => ({
      ruleId: 'line-unaccounted',
      severity: 'error' as const,
      line: span[0],
      reason: 'Unexpected line that is neither published, removed nor masked',
      note: 'this is a fault in Paragraf; please report it with the source',
    })),
  ]
}
