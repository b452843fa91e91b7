/**
 * Bodies that nobody has described yet: a source is read again with the drafts that its round makes, so that the first
 * `convert` writes the same as the second, which finds those drafts on the disk; and every run says that they are drafts,
 * until a person has looked at them.
 */
import { organSchema } from '../../src/protokoll/schema.ts'
import type { Message } from '../../src/protokoll/types.ts'
import type { Conversion } from './convert.ts'
import type { KnownOrgan } from './identity.ts'

/** After so many rounds the drafts are taken as they are; two are enough for all but sources that name each other's bodies. */
const ROUNDS = 4

/** @param run Converts every source with the bodies it is given; what came of each the last time tells what need not be tried again. */
export async function withDrafts(organs: readonly KnownOrgan[], run: (organs: readonly KnownOrgan[], last: readonly Conversion[]) => Promise<Conversion[]>): Promise<Conversion[]> {
  let drafts: KnownOrgan[] = []
  let conversions: Conversion[] = []
  for (let round = 1; ; round++) {
    conversions = await run([...organs, ...drafts], conversions)
    const used = draftsOf(conversions, organs)
    if (round === ROUNDS || isSame(used, drafts)) break
    drafts = used
  }
  const written = new Set(organs.filter(({ draft }) => draft).map(({ slug }) => slug))
  const unwritten = new Set(drafts.map(({ slug }) => slug))
  return conversions.map((one) => told(one, written, unwritten))
}

/** The bodies that nobody has described, as their files will be read: by name of file. */
function draftsOf(conversions: readonly Conversion[], organs: readonly KnownOrgan[]): KnownOrgan[] {
  const described = new Set(organs.map(({ slug }) => slug))
  const found = conversions.flatMap((one) => (one.outcome === 'converted' ? [one.stages.identity.organ] : [])).filter(({ slug }) => !described.has(slug))
  const bySlug = new Map(found.map(({ slug, name, organisation }) => [slug, { slug, ...organSchema.parse({ name, organisation, draft: true }) }]))
  return [...bySlug.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1))
}

const isSame = (some: readonly KnownOrgan[], others: readonly KnownOrgan[]): boolean => JSON.stringify(some) === JSON.stringify(others)

/** The editor is told of a draft each time, and one that is on no disk yet is still to be written. */
function told(conversion: Conversion, written: ReadonlySet<string>, unwritten: ReadonlySet<string>): Conversion {
  if (conversion.outcome === 'failed') return conversion
  const { stages, messages } = conversion
  const { slug, name } = stages.identity.organ
  if (!written.has(slug) && !unwritten.has(slug)) return conversion
  const isTold = messages.some(({ ruleId }) => ruleId === 'organ-draft' || ruleId === 'organ-unknown')
  const all = isTold ? messages : [...messages, draftMessage(name)].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  return { ...conversion, messages: all, stages: { ...stages, identity: { ...stages.identity, known: written.has(slug) } } }
}

function draftMessage(name: string): Message {
  return { ruleId: 'organ-draft', severity: 'warning', line: null, reason: `Unexpected body "${name}", expected one of content/organ/`, note: 'a draft is written there; check its name and organisation and set draft: false' }
}
