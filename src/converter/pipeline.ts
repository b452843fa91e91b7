/**
 * The stages of a conversion in the order of the README, each a pure function: what a reader gave in, the content file,
 * the published source text and the messages out. Each value is kept as it is reached, so that a source that fails in
 * the middle can be looked at as far as it came.
 */
import type { Ledger, Message } from '../model/types.ts'
import { readMeeting } from '../content-file/read.ts'
import { toContent } from '../content-file/write.ts'
import { readPageNumber } from '../swedish/numbers/page-number.ts'
import { coverText, leaksIn } from '../privacy/index.ts'
import { emptyFields } from './account/empty-fields.ts'
import { publishedLines, toLedger } from './account/ledger.ts'
import { checks, gapMessages, leakMessages, maskMessages, unmasked } from './account/messages.ts'
import { toPublishedSource } from './account/source-text.ts'
import { assemble } from './assemble/index.ts'
import { withTitles } from './assemble/titles.ts'
import { withdraw, withWithdrawn } from './assemble/withdrawn.ts'
import { toBlocks } from './blocks/index.ts'
import { clean, type Cleaned } from './clean/index.ts'
import { splitMargin } from './blocks/margin.ts'
import { coveredSidecar, guarded, publicName, type Covers } from './covers.ts'
import { FORMS } from './headings/forms.ts'
import { findSeries, type Series } from './headings/series.ts'
import { identify, unsaid, type Identity } from './identify/identity.ts'
import type { KnownOrgan } from './identify/body-found.ts'
import { unsettled } from './identify/unsettled.ts'
import { printedOf } from './read/source-line.ts'
import { cutItems, type Cut } from './recognise/cut.ts'
import { decidersIn } from './recognise/deciders.ts'
import { recognise } from './recognise/index.ts'
import { hashOf, type Source } from './source.ts'
import type { Sidecar } from './sources/sidecar-schema.ts'
import type { Block, Heading, MarkedBlock } from './types/block.ts'
import type { Draft, DraftParagraf } from './types/draft.ts'
import type { Furniture, Line } from './types/line.ts'
import type { SourceText } from './types/source.ts'

/** Every stage's value, for `npm run inspect` and for the report. */
export interface Stages {
  text: SourceText
  lines: Line[]
  furniture: Furniture
  headings: Heading[]
  /** The lines that are kept, heading words of the margin on lines of their own. */
  margin: Line[]
  blocks: Block[]
  cut: Cut[]
  marks: MarkedBlock[]
  draft: Draft
  identity: Identity
  ledger: Ledger
  content: string
  publishedSource: string
}

export interface Beside {
  sidecar: Sidecar
  covers: Covers
  organs: readonly KnownOrgan[]
  /** Takes the value of each stage as it is reached. */
  reached: Partial<Stages>
}

/** @returns Every stage's value, and what is to be told, in the order of the source. */
export function pipeline(source: Source, text: SourceText, beside: Beside): { stages: Stages; messages: Message[] } {
  const { covers, organs, reached } = beside
  const keep = <K extends keyof Stages>(stage: K, value: Stages[K]): Stages[K] => (reached[stage] = value)
  const sidecar = coveredSidecar(beside.sidecar, (words) => coverText(words, covers.asked, covers.offices))

  keep('text', text)
  const cleaned = clean(text, covers)
  const lines = keep('lines', cleaned.lines)
  const aside = cleaned.removed.map(({ text: words }) => words)
  const series = findSeries(cleaned.kept, FORMS, aside)
  const headings = keep('headings', series.headings)
  const furniture = keep('furniture', withoutRepeats(cleaned, series))
  const margin = keep('margin', splitMargin(furniture.kept, new Set(headings.map(({ line }) => line))))
  const blocks = keep('blocks', toBlocks(margin, headings))
  const deciders = decidersIn(blocks, namesOf(organs), headsIn(furniture))
  const cut = keep('cut', cutItems(blocks, deciders))
  const marks = keep('marks', recognise(cut, deciders))
  const whole = withTitles(assemble(marks, restartsIn(furniture)), sidecar)
  const file = { name: source.name, published: publicName(source, covers) }
  const met = identify(whole, furniture, sidecar, file, organs)
  const { draft, spans, reason } = withdraw(whole, sidecar)
  keep('draft', draft)
  const identity = keep('identity', reason ? unsaid(met, reason) : met)
  const removed = withWithdrawn([...furniture.removed, ...emptyFields(draft, furniture.kept)], lines, spans)
  const ledger = keep('ledger', toLedger(text.lines.length, lines, removed, cleaned.masked, publishedLines(draft)))
  const publishedSource = keep('publishedSource', toPublishedSource(cleaned.safe, removed))
  const written = { source: file.published, sha256: hashOf(source), publishedSource }
  const content = keep('content', toContent({ ...written, text, draft, identity, sidecar, ledger }))

  const own = new Set(sidecar.mask.map((one) => one.text))
  const messages = [
    ...(text.messages ?? []),
    ...draft.messages,
    ...identity.messages,
    ...gapMessages(series.gaps),
    ...series.messages.map((one) => asScan(one, text)),
    ...maskMessages(ledger),
    ...cleaned.notFound.filter((words) => own.has(words)).map(unmasked),
    ...(source.guards ?? []).flatMap((guard) => guarded(guard, printedOf(text.lines))),
    ...draft.paragrafer.flatMap(messagesOf),
    ...unsettled(draft, furniture, sidecar),
    ...checks(draft, ledger),
    // The last gate: what is about to be written is looked through once more, as it will stand.
    ...leakMessages(
      leaksIn(content, covers.asked, covers.offices),
      leaksIn(publishedSource, covers.asked, covers.offices),
    ),
  ]
  if (!messages.some(({ severity }) => severity === 'error')) readMeeting(content, source.name)
  const stages = {
    text,
    lines,
    furniture,
    headings,
    margin,
    blocks,
    cut,
    marks,
    draft,
    identity,
    ledger,
    content,
    publishedSource,
  }
  return { stages, messages: messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
}

const messagesOf = ({ messages, children }: DraftParagraf): Message[] => [...messages, ...children.flatMap(messagesOf)]

/** What may be misread is not published of a scan, where it likely is. */
const asScan = (one: Message, { isScanned = false }: SourceText): Message =>
  isScanned && one.ruleId === 'number-doubtful' ? { ...one, severity: 'error' } : one

/** A heading that its series met before, on top of a page, is furniture too. */
function withoutRepeats({ kept, removed }: Cleaned, { repeated }: Series): Furniture {
  const again = new Set(repeated.map(({ line }) => line))
  const repeats = kept
    .filter(({ number }) => again.has(number))
    .map((line) => ({ ...line, kind: 'repeated-heading' as const, by: 'repeated heading' }))
  return { kept: kept.filter(({ number }) => !again.has(number)), removed: [...removed, ...repeats] }
}

const namesOf = (organs: readonly KnownOrgan[]): string[] =>
  organs.filter(({ draft }) => !draft).flatMap(({ name, aliases }) => [name, ...aliases])

const headsIn = ({ removed }: Furniture): Line[] => removed.filter(({ kind }) => kind === 'page-header')

/** Lines where the pages are counted anew: an appendix begins. */
const restartsIn = ({ removed }: Furniture): number[] =>
  removed.filter(({ kind, text }) => kind === 'page-number' && isFirstOfAll(text)).map(({ number }) => number)

/** "1 (6)": a page number that counts from one */
function isFirstOfAll(printed: string): boolean {
  const { page, of } = readPageNumber(printed)
  return page === 1 && of !== null
}
