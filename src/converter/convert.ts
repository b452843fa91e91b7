/**
 * One source: bytes in, content file, published source text and messages out. It reads no file and writes none, and
 * waits for nothing but the library that reads the bytes. A conversion always returns; a source that cannot be
 * converted comes back as `failed`, with one message that says why and what to do, and with the stages it reached.
 */
import { dayOf } from '../model/address.ts'
import { message } from '../model/rules.ts'
import type { Cause, Message } from '../model/types.ts'
import { coverText, officeNames } from '../privacy/index.ts'
import { coversBefore, coversBy, mayAsk, publicName, type Covers } from './covers.ts'
import type { Identity } from './identify/identity.ts'
import type { KnownOrgan } from './identify/body-found.ts'
import { pipeline, type Stages } from './pipeline.ts'
import { ReadError } from './read/error.ts'
import { read } from './read/index.ts'
import type { ScanOptions } from './read/scan/types.ts'
import { hashOf, type Source } from './source.ts'
import { EMPTY_SIDECAR, type Sidecar } from './sources/sidecar-schema.ts'
import { readSidecar } from './sources/sidecar.ts'
import { SidecarError } from './sources/sidecar-faults.ts'

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
  /** What its sidecar tells of corrections. */
  causes: readonly Cause[]
  messages: Message[]
}

export type Conversion =
  (Outcome & { outcome: 'converted'; stages: Stages }) | (Outcome & { outcome: 'failed'; stages: Partial<Stages> })

/**
 * @param organs The bodies that are known; the source may name another.
 * @param scans How pages that are pictures are read; without, they are not.
 */
export async function convert(
  source: Source,
  organs: readonly KnownOrgan[],
  scans: ScanOptions = {},
): Promise<Conversion> {
  const ownOffices = officesOf(organs)
  const reached: Partial<Stages> = {}
  let covers = coversBefore(source, ownOffices)
  let page: string | null = null
  let causes: readonly Cause[] = []
  const failed = (...messages: Message[]): Conversion => ({
    outcome: 'failed',
    ...outcomeOf(source, covers, page, causes),
    stages: reached,
    messages,
  })
  const readFacts = (file: string | null | undefined): Sidecar => {
    // Until the facts are read, what they may ask for is as good as asked.
    covers = { ...covers, asks: covers.asks || mayAsk(file ?? '') }
    const sidecar = file === null || file === undefined ? EMPTY_SIDECAR : readSidecar(file)
    covers = coversBy(sidecar, source, ownOffices)
    causes = causesIn(sidecar, covers)
    return sidecar
  }
  if (source.refused) return failed(source.refused)
  try {
    const beside = readFacts(source.sidecar)
    const text = await read(source.name, source.bytes, { ...scans, changes: beside.changes?.value })
    const sidecar = source.sidecar === null ? readFacts(text.facts) : beside
    const { messages, stages } = pipeline(source, text, { sidecar, covers, organs, reached })
    page = pageOf(stages.identity, publicName(source, covers))
    if (messages.some(({ severity }) => severity === 'error')) return failed(...messages)
    return { outcome: 'converted', ...outcomeOf(source, covers, page, causes), stages, messages }
  } catch (error) {
    return failed(messageOf(error, source))
  }
}

function messageOf(error: unknown, source: Source): Message {
  if (error instanceof ReadError) {
    const { ruleId, line, message: reason, advice, said } = error
    return message(ruleId, line, { reason, note: advice, severity: 'error', ...said })
  }
  if (error instanceof SidecarError) {
    const note = `correct ${source.sidecarName ?? source.name} and run convert again`
    return message('sidecar', error.line, { reason: error.message, note, ...error.said })
  }
  return faultOf(error)
}

/** What is expected instead of a fault that no source should have been able to cause, and what to do about one. */
export const OWN_FAULT = 'expected none; this is a fault in Paragraf, please report it with the source'

function faultOf(error: unknown): Message {
  const words = String(error).replace(/\s+/g, ' ').slice(0, 200)
  return message('fault', null, {
    reason: `Unexpected fault while converting: ${words}`,
    note: OWN_FAULT,
    found: words,
  })
}

/** A source that could not be converted at all: what came of it. */
export function refusedBefore(source: Source, message: Message): Conversion {
  return { outcome: 'failed', ...outcomeOf(source, coversBefore(source, []), null), stages: {}, messages: [message] }
}

const offices = new WeakMap<readonly KnownOrgan[], readonly string[]>()

/** Words of the bodies' names; the same list for the same bodies. @param organs A list that nobody changes. */
export function officesOf(organs: readonly KnownOrgan[]): readonly string[] {
  const names = offices.get(organs) ?? organs.filter(({ draft }) => !draft).flatMap(officeNames)
  offices.set(organs, names)
  return names
}

/** Its words are published, and so covered. */
const causesIn = ({ corrected }: Sidecar, { asked, offices }: Covers): Cause[] =>
  corrected.map(({ what = null, date = null, by, because, hidden = false }) => ({
    ...{ what, date, by, hidden },
    because: coverText(because, asked, offices),
  }))

function outcomeOf(
  source: Source,
  covers: Covers,
  page: string | null,
  causes: readonly Cause[] = [],
): Omit<Outcome, 'messages'> {
  return {
    source: source.name,
    published: publicName(source, covers),
    page,
    sidecar: source.sidecarName ?? null,
    sha256: hashOf(source),
    covers,
    causes,
  }
}

function pageOf({ organ, date, session }: Identity, published: string): string {
  return `${organ.slug}/${dayOf({ date, session, source: published })}.md`
}
