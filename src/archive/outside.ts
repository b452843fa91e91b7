/**
 * All that the pages of a meeting know of the rest of the archive, and the one way they come to know it: what is told
 * of each §, and what its references lead to. It is part of the key of the pages (`asked.ts`), so that pages are made
 * anew when any of it is another.
 */
import type { Backlink } from '../across/references/backlinks.ts'
import type { Resolver } from '../across/references/resolve.ts'
import type { Mention, Resolved } from '../across/references/types.ts'
import { paragrafPath } from '../model/address.ts'
import { proposalFor, type Proposal } from '../view/compared.ts'
import { matterLine, type MatterLine } from '../view/matter.ts'
import { across, type Across } from './across.ts'
import { keyBefore, keyOf, wasAnswered } from './asked.ts'
import type { MeetingEntry } from './catalogue.ts'
import { correctionsOf } from './corrections.ts'

/** What is told of one §. */
interface ParagrafOutside {
  /** Where it stands in its matters. */
  matters: MatterLine[]
  /** Who refers to it. */
  backlinks: readonly Backlink[]
  /** What its decision is held against, with the hash of the file that it stands in. */
  proposal: (Proposal & { hash: string }) | null
}

interface MeetingOutside {
  of: (id: string) => ParagrafOutside
  /** What a mention in its text leads to. */
  resolve: Resolver['resolve']
  /** Address of the page of the matter that one of its numbers is of; null where it has none. */
  matterPage: (dnr: string) => string | null
}

/** @returns What the archive of this build tells; what is asked of it is remembered for the key. */
export const outsideOf = async (entry: MeetingEntry): Promise<MeetingOutside> => outsideIn(await across(), entry)

/** @param all The archive, which a test may invent. */
export function outsideIn(all: Across, entry: MeetingEntry): MeetingOutside {
  return {
    of: (id) => paragrafOutside(entry, id, all),
    resolve: (mention) => {
      const resolved = all.resolve(mention, entry)
      wasAnswered(entry.id, questionOf(mention), answerOf(resolved))
      return resolved
    },
    matterPage: (dnr) => all.matterPage(dnr, entry),
  }
}

/** A build has one entry a meeting, and several kinds of pages ask for its key. */
const keys = new WeakMap<MeetingEntry, string>()

/** Key of all pages of a meeting: nothing else than what is hashed here may show in them. */
export async function meetingKey(entry: MeetingEntry): Promise<string> {
  const known = keys.get(entry)
  if (known !== undefined) return known
  // What stood there is covered by names that other files tell.
  const corrections = (await correctionsOf(entry)).map(({ correction, anchor }) => ({ correction, anchor }))
  const key = keyIn(await across(), entry, corrections)
  keys.set(entry, key)
  return key
}

/** @param corrections As its pages show them. */
export function keyIn(all: Across, entry: MeetingEntry, corrections: readonly object[] = []): string {
  const { id, hash, body, history, taken, folder } = entry
  const told = entry.paragrafer.map((one) => paragrafOutside(entry, one.id, all))
  const pages = entry.paragrafer.flatMap(({ dnr }) => dnr.map((one) => all.matterPage(one, entry)))
  const own = keyOf(id, hash, body, history, taken, folder, told, pages, corrections)
  return keyBefore(id, own, (question) => answerOf(all.resolve(mentionOf(question), entry)))
}

function paragrafOutside(entry: MeetingEntry, id: string, { matters, backlinks, hashOf }: Across): ParagrafOutside {
  const path = paragrafPath(entry, id)
  const own = matters.of(path)
  const proposal = proposalFor(own, path)
  return {
    matters: own.filter(({ steps }) => steps.length > 1).map((matter) => matterLine(matter, path)),
    backlinks: backlinks(path),
    proposal: proposal && { ...proposal, hash: hashOf(proposal.meeting) },
  }
}

/** What a resolver looks at in a mention, and nothing of where it stands. */
function questionOf(mention: Mention): string {
  return mention.kind === 'dnr'
    ? JSON.stringify({ kind: 'dnr', dnr: mention.dnr, foreign: mention.foreign })
    : JSON.stringify({ kind: 'paragraf', whose: mention.whose, date: mention.date, number: mention.number })
}

/** @param question As {@link questionOf} wrote it: of a last build too, whose record is sealed by its hash. */
const mentionOf = (question: string): Mention => {
  const own = JSON.parse(question) as Mention
  return own.kind === 'dnr' ? { ...own, quote: '', from: 0, to: 0 } : { ...own, quote: '', from: 0, to: 0, same: false }
}

const answerOf = (resolved: Resolved): string => JSON.stringify(resolved)
