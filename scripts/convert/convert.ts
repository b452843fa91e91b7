/**
 * The pipeline of one source: bytes in, content file, published source text, report entry and messages out.
 * It reads no file and writes none, and waits for nothing but the library that reads the bytes. A conversion always
 * returns; a source that cannot be converted comes back as `failed` with one message that says why and what to do.
 */
import { createHash } from 'node:crypto'
import type { Ledger, Message } from '../../src/protokoll/types.ts'
import { readMeeting } from '../../src/protokoll/document.ts'
import { assemble } from './assemble/index.ts'
import { toBlocks } from './blocks.ts'
import { decidersIn } from './deciders.ts'
import { removeFurniture } from './furniture.ts'
import { identify, type Identity, type KnownOrgan } from './identity.ts'
import { softenHyphens } from './hyphens.ts'
import { publishedLines, toLedger } from './ledger.ts'
import { toLines } from './lines.ts'
import { toContent } from './markdown.ts'
import { splitMargin } from './margin.ts'
import { maskLines } from './privacy.ts'
import { read } from './read/index.ts'
import { ReadError } from './read/error.ts'
import { recognise } from './recognisers/index.ts'
import { findSeries } from './series.ts'
import { EMPTY_SIDECAR, readSidecar, SidecarError, type Sidecar } from './sidecar.ts'
import { toPublishedSource } from './published-source.ts'
import { unsettled } from './unsettled.ts'
import { voteMessages } from './votes.ts'
import type { Draft, DraftParagraf, Furniture, Line, MarkedBlock, Block, SourceText } from './types.ts'

export interface Source {
  /** Path below the folder of sources, "/" between its parts. */
  name: string
  bytes: Uint8Array
  /** Text of the sidecar beside it, if there is one. */
  sidecar: string | null
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

export type Conversion =
  | { outcome: 'converted'; source: string; sha256: string; stages: Stages; messages: Message[] }
  | { outcome: 'failed'; source: string; sha256: string; messages: Message[] }

/** "1 (6)": a page number that counts from one */
const FIRST_PAGE = /(?:^|\D)1 ?(?:\(|av |\/)/i

export async function convert(source: Source, organs: readonly KnownOrgan[]): Promise<Conversion> {
  const sha256 = createHash('sha256').update(source.bytes).digest('hex')
  const failed = (message: Message): Conversion => ({ outcome: 'failed', source: source.name, sha256, messages: [message] })
  try {
    const beside = source.sidecar === null ? null : readSidecar(source.sidecar)
    const text = await read(source.name, source.bytes, { changes: beside?.changes?.value })
    const sidecar = beside ?? (text.facts === undefined ? EMPTY_SIDECAR : readSidecar(text.facts))
    const stages = runStages(source, text, sha256, sidecar, organs)
    const error = stages.messages.find(({ severity }) => severity === 'error')
    if (error) return { outcome: 'failed', source: source.name, sha256, messages: stages.messages }
    return { outcome: 'converted', source: source.name, sha256, stages, messages: stages.messages }
  } catch (error) {
    if (error instanceof ReadError) return failed({ ruleId: error.ruleId, severity: 'error', line: error.line, reason: error.message, note: error.advice })
    if (error instanceof SidecarError) return failed({ ruleId: 'sidecar', severity: 'error', line: error.line, reason: error.message, note: `correct ${source.name.replace(/\.[^.]+$/, '.md')} and run convert again` })
    return failed({ ruleId: 'fault', severity: 'error', line: null, reason: `Unexpected fault while converting: ${String(error).replace(/\s+/g, ' ').slice(0, 200)}`, note: 'expected none; this is a fault in Paragraf, please report it with the source' })
  }
}

function runStages(source: Source, text: SourceText, sha256: string, sidecar: Sidecar, organs: readonly KnownOrgan[]): Stages & { messages: Message[] } {
  const { lines: safe, masked, notFound } = maskLines(text.lines, sidecar.mask.map((one) => one.text))
  const lines = softenHyphens(toLines(safe, text.indented))
  const { kept, removed } = removeFurniture(lines, text.furniture)
  const series = findSeries(kept)
  const repeatedAt = new Set(series.repeated.map(({ line }) => line))
  const repeats = kept.filter(({ number }) => repeatedAt.has(number)).map((line) => ({ ...line, kind: 'repeated-heading' as const }))
  const furniture: Furniture = { kept: kept.filter(({ number }) => !repeatedAt.has(number)), removed: [...removed, ...repeats] }
  const blocks = toBlocks(splitMargin(furniture.kept, new Set(series.headings.map(({ line }) => line))), series.headings)
  const marks = recognise(blocks, decidersIn(blocks, organs.flatMap(({ name, aliases }) => [name, ...aliases]), removed.filter(({ kind }) => kind === 'page-header').map((line) => line.text)))
  const restarts = removed.filter((line) => line.kind === 'page-number' && FIRST_PAGE.test(line.text)).map(({ number }) => number)
  const draft = withTitles(assemble(marks, restarts), sidecar)
  const identity = identify(draft, furniture, sidecar, source.name, organs)
  const ledger = toLedger(text.lines.length, lines, furniture.removed, masked, publishedLines(draft))
  const messages = [...(text.messages ?? []), ...draft.messages, ...identity.messages, ...gapMessages(series.gaps), ...maskMessages(ledger), ...notFound.map(unmasked), ...draft.paragrafer.flatMap(voteMessages), ...unsettled(draft, furniture, sidecar), ...checks(draft, ledger)]
  const content = toContent({ source: source.name, sha256, text, draft, identity, sidecar, ledger })
  if (!messages.some(({ severity }) => severity === 'error')) readMeeting(content, source.name)
  const publishedSource = toPublishedSource(safe, furniture.removed)
  return { text, lines, furniture, blocks, marks, draft, identity, ledger, content, publishedSource, messages: messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
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
    return title === undefined ? { ...paragraf, children } : { ...paragraf, children, title, titleFrom: 'sidecar', headingSpan: paragraf.headingSpan }
  }
  const messages: Message[] = unknown.map((id) => ({ ruleId: 'sidecar-title', severity: 'error', line: null, reason: `Unexpected title for "${id}" in the sidecar, expected one of ${[...known].join(', ')}`, note: 'correct the id in titles.values' }))
  return { ...draft, paragrafer: draft.paragrafer.map(retitle), messages: [...draft.messages, ...messages] }
}

/** So many gaps are no lost headings but another way of numbering. */
const MANY_GAPS = 4

function gapMessages(gaps: readonly { after: string; before: string; line: number }[]): Message[] {
  const [first] = gaps
  if (first && gaps.length >= MANY_GAPS) {
    return [{ ruleId: 'number-gap', severity: 'warning', line: first.line, reason: `Unexpected gaps in the numbers at ${gaps.length} places, the first § ${first.before} after § ${first.after}, expected each the next`, note: 'check the source: it may number its items in another way, or headings are not recognised' }]
  }
  return gaps.map(({ after, before, line }) => ({ ruleId: 'number-gap', severity: 'warning', line, reason: `Unexpected § ${before} after § ${after}, expected the next number`, note: 'check the source: a heading may be missing or not recognised' }))
}

function maskMessages({ masked }: Ledger): Message[] {
  return masked.map(({ span, kind }) => ({ ruleId: `masked-${kind}`, severity: 'info', line: span[0], reason: `Unexpected ${kind} in the text, published with the value covered`, note: 'check that nothing else on the line identifies a private person' }))
}

/** An editor who asks for a name to be covered must not believe that it was. */
function unmasked(): Message {
  return { ruleId: 'sidecar-mask', severity: 'error', line: null, reason: 'Unexpected entry of mask in the sidecar, expected words that stand in the source', note: 'correct the spelling, or take the entry away' }
}

function checks(draft: Draft, ledger: Ledger): Message[] {
  const ids = draft.paragrafer.flatMap((p) => [p.id, ...p.children.map(({ id }) => id)])
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  return [
    ...(draft.paragrafer.length === 0 ? [{ ruleId: 'no-items', severity: 'error' as const, line: null, reason: 'Unexpected document without §, numbered points or decisions', note: 'expected at least one; check that this is a protokoll, or give it headings' }] : []),
    ...twice.map((id) => ({ ruleId: 'id-clash', severity: 'error' as const, line: null, reason: `Unexpected second "${id}", expected each number once`, note: 'check the numbering of the source' })),
    ...ledger.unaccounted.map((span) => ({ ruleId: 'line-unaccounted', severity: 'error' as const, line: span[0], reason: 'Unexpected line that is neither published, removed nor masked', note: 'this is a fault in Paragraf; please report it with the source' })),
  ]
}
