/**
 * Parts of the archive that one build leaves to the next: what is written in each, and its words with their places.
 * What words are is told by the whole archive, so that a part is indexed anew where one that its index has asked for is
 * another now (`answers.ts`).
 */
import { createHash } from 'node:crypto'
import { entryAt, inGroups } from '../../../src/model/lists.ts'
import { encode, type PartIndex } from '../../../src/search/index/encode.ts'
import { termsOf } from '../../../src/search/index/pagefind-terms.ts'
import type { WrittenWords } from '../../../src/search/index/written.ts'
import { partOf, writtenInPart } from '../../../src/search/index/part.ts'
import { postingsOf } from '../../../src/search/index/postings.ts'
import { type ReadWord, traced } from '../../../src/search/index/readings.ts'
import type { SearchRecord } from '../../../src/search/index/records.ts'
import { type Tokens, tokensOf } from '../../../src/search/index/tokens.ts'
import { isWith } from '../kept/shape.ts'
import { type Answers, type Asked, answersIn } from './answers.ts'
import type { KeptFiles } from './kept.ts'

/** A part whose words have been indexed. */
export interface Indexed {
  pieces: PartIndex
  /** Of each record, how much stands in it. */
  lengths: Uint32Array
}

/** What is kept of a part, besides what is written in it. */
type KeptPart = Indexed & Asked

const isKeptPart = isWith<KeptPart>({ pieces: 'object', lengths: 'numbers', asked: 'text', answers: 'text' })
const isWritten = isWith<WrittenWords>({ vocabulary: 'map' })

/** A part of the archive, whose index may be known. */
export interface OpenPart {
  name: string
  records: readonly SearchRecord[]
  before: KeptPart | null
}

/** @param records In the order of the index. @param made Hash of the code that makes parts. */
export function openPart(records: readonly SearchRecord[], made: string, kept: KeptFiles): OpenPart {
  const name = `${nameOf(records, made)}.del`
  return { name, records, before: kept.read(name, isKeptPart) }
}

/** What is written in each part; a file of its own, since it is done with before the index is begun. */
export function* writtenInEach(parts: readonly OpenPart[], kept: KeptFiles): Generator<WrittenWords> {
  for (const { name, records } of parts) {
    const file = `${name}.ord`
    const before = kept.read(file, isWritten)
    const written = before ?? writtenInPart(records)
    if (before === null) kept.write(file, written)
    yield written
  }
}

/** Everything of the records that a part is made of. */
function nameOf(records: readonly SearchRecord[], made: string): string {
  const hash = createHash('sha256').update(made)
  for (const { title, dnr, content, facets } of records)
    hash.update(JSON.stringify([title, dnr, content, facets.types, facets.holds]))
  return hash.digest('hex')
}

/** Parts whose words are held at once, and Pagefind asked for: with all those of a large archive memory follows it. */
const AT_ONCE = 16

/** @returns The parts in order, and how many had to be indexed. */
export async function indexed(
  parts: readonly OpenPart[],
  read: ReadWord,
  kept: KeptFiles,
): Promise<{ parts: Indexed[]; anew: number }> {
  const answers = answersIn(read, kept)
  const open = parts.filter(({ name, before }) => before === null || !answers.hold(name, before))
  const fresh = new Map<OpenPart, KeptPart>()
  for (const some of inGroups(open, AT_ONCE))
    for (const [part, own] of await indexAnew(some, read, answers)) {
      kept.write(part.name, own)
      fresh.set(part, own)
    }
  answers.close()
  const ownOf = (part: OpenPart): KeptPart => {
    const own = fresh.get(part) ?? part.before
    if (own === null) throw new Error(`Part ${part.name} was neither kept nor indexed.`)
    return own
  }
  return { parts: parts.map(ownOf), anew: open.length }
}

/** Pagefind is asked once for all of these. */
async function indexAnew(
  parts: readonly OpenPart[],
  read: ReadWord,
  answers: Answers,
): Promise<Map<OpenPart, KeptPart>> {
  const taken = parts.map((part) => {
    const trace = traced(read)
    return { part, tokens: tokensOf(partOf(part.records), trace.read), asked: [...trace.asked] }
  })
  const table = await termsOf([...new Set(taken.flatMap(({ tokens }) => tokens.all))])
  return new Map(
    taken.map(({ part, tokens, asked }): [OpenPart, KeptPart] => [
      part,
      {
        ...answers.given(part.name, asked),
        ...{ pieces: encode(table.names, postingsOf(tokens, table)), lengths: lengthsOf(tokens) },
      },
    ]),
  )
}

/** Of each record, how much stands in it. */
const lengthsOf = ({ lists: { from } }: Tokens): Uint32Array =>
  from.subarray(1).map((end, record) => end - entryAt(from, record))
