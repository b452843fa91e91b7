/**
 * A mask holds for the meeting: words that one source of it covers may not be read in another, be that the same minutes
 * in another format, decisions in brief or a corrected copy. What was converted in, what each is refused for out.
 */
import { join } from 'node:path'
import { message } from '../../../src/model/rules.ts'
import type { Message } from '../../../src/model/types.ts'
import { leaksIn } from '../../../src/privacy/index.ts'
import type { Result } from '../../../src/review/result.ts'
import { textOf } from './content-before.ts'
import { readIfThere } from './files.ts'
import { partOf, type ConversionStore } from './store.ts'

/** Where what a source would publish may be read. */
interface Place {
  store: ConversionStore
  to: string
  /** Whether it stands in `to` as it would be written, so that the store need not hold it. */
  stands: (one: Result) => boolean
}

/** @returns By source; those that may be published are not in it. */
export function maskedBeside(conversions: readonly Result[], place: Place): Map<string, Message> {
  const masking = conversions.filter(({ covers }) => covers.own > 0)
  const found = new Map<string, Message>()
  if (masking.length === 0) return found
  const beside = Map.groupBy(
    masking.flatMap((one) => meetingsOf(one).map((meeting) => ({ one, meeting }))),
    ({ meeting }) => meeting,
  )
  for (const one of conversions) {
    if (one.outcome === 'failed' || one.covers.lifted) continue
    const others = meetingsOf(one).flatMap((meeting) => (beside.get(meeting) ?? []).map((other) => other.one))
    const other = others.find((other) => other !== one && isReadIn(one, wordsOnlyOf(other, one), place))
    if (other) found.set(one.source, readable(other.published))
  }
  return found
}

/** What tells of a source which meeting it is of: body and day, and its own name without its ending. */
function meetingsOf({ source, met }: Result): string[] {
  const byName = `name ${source.replace(/\.[^./]*$/, '').toLowerCase()}`
  return met === null || met.date === null ? [byName] : [byName, `day ${met.organ.slug} ${met.date}`]
}

/** What the sidecar of one covers and that of another does not. */
const wordsOnlyOf = ({ covers: { asked, own } }: Result, { covers }: Result): string[] =>
  asked.slice(0, own).filter((words) => !covers.asked.includes(words))

function isReadIn(one: Result, words: readonly string[], { store, to, stands }: Place): boolean {
  const { page, source, covers } = one
  if (words.length === 0 || page === null) return false
  const isThere = stands(one)
  const texts = isThere
    ? [page, textOf(page)].map((name) => readIfThere(join(to, name)) ?? '')
    : (['page', 'text'] as const).map((kind) => partOf(store, source, kind))
  return texts.some((text) => leaksIn(text, words, covers.offices).some(({ kind }) => kind === 'by-editor'))
}

const readable = (other: string): Message =>
  message('mask-beside', null, {
    reason: `Unexpected words that another source of this meeting, ${other}, covers`,
    note: 'expected them covered in both; give this source the same mask, or say why they may be read: unmask: {because: …}',
    found: `ord som ${other}, från samma möte, täcker`,
    expected: 'täckta i båda',
  })
