/**
 * Bodies that are met for the first time: a source is read again with the drafts that its round makes, so that the first
 * `convert` writes the same as the second, which finds those drafts on the disk.
 */
import { organSchema } from '../../src/protokoll/schema.ts'
import type { Message } from '../../src/protokoll/types.ts'
import type { Conversion } from './convert.ts'
import type { KnownOrgan } from './identity.ts'

/** After so many rounds the drafts are taken as they are; two are enough for all but sources that name each other's bodies. */
const ROUNDS = 4

/** @param run Converts every source with the bodies it is given; what came of each the last time tells what need not be tried again. */
export async function withDrafts(organs: readonly KnownOrgan[], run: (organs: readonly KnownOrgan[], last: readonly Conversion[]) => Promise<Conversion[]>): Promise<Conversion[]> {
  const told = new Map<string, Message>()
  let drafts: KnownOrgan[] = []
  let conversions: Conversion[] = []
  for (let round = 1; ; round++) {
    conversions = await run([...organs, ...drafts], conversions)
    for (const { source, messages } of conversions) for (const message of messages) if (message.ruleId === 'organ-draft') told.set(source, message)
    const used = draftsOf(conversions, organs)
    if (round === ROUNDS || isSame(used, drafts)) return conversions.map((one) => drafted(one, drafts, told))
    drafts = used
  }
}

/** The bodies that nobody has described, as their files will be read: by name of file. */
function draftsOf(conversions: readonly Conversion[], organs: readonly KnownOrgan[]): KnownOrgan[] {
  const described = new Set(organs.map(({ slug }) => slug))
  const found = conversions.flatMap((one) => (one.outcome === 'converted' ? [one.stages.identity.organ] : [])).filter(({ slug }) => !described.has(slug))
  const bySlug = new Map(found.map(({ slug, name, organisation }) => [slug, { slug, ...organSchema.parse({ name, organisation, draft: true }) }]))
  return [...bySlug.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1))
}

const isSame = (some: readonly KnownOrgan[], others: readonly KnownOrgan[]): boolean => JSON.stringify(some) === JSON.stringify(others)

/** Its body is a draft and has yet to be written, and the editor is told so. */
function drafted(conversion: Conversion, drafts: readonly KnownOrgan[], told: ReadonlyMap<string, Message>): Conversion {
  if (conversion.outcome === 'failed') return conversion
  const { stages, messages } = conversion
  if (!drafts.some(({ slug }) => slug === stages.identity.organ.slug)) return conversion
  const message = told.get(conversion.source)
  const all = message === undefined || messages.some(({ ruleId }) => ruleId === 'organ-draft') ? messages : [...messages, message].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  return { ...conversion, messages: all, stages: { ...stages, identity: { ...stages.identity, known: false } } }
}
