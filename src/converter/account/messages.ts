/** What the pipeline itself says of a document once all its stages are known; each value in, its messages out. */
import { privateValueName } from '../../model/private-values.ts'
import { message } from '../../model/rules.ts'
import type { Ledger, Message } from '../../model/types.ts'
import type { Leak } from '../../privacy/index.ts'
import type { Draft } from '../types/draft.ts'

/** So many gaps are no lost headings but another way of numbering. */
const MANY_GAPS = 4

export interface Gap {
  after: string
  before: string
  line: number
}

/** Numbers of §§ that do not follow one another: each place, or one message where there are many. */
export function gapMessages(gaps: readonly Gap[]): Message[] {
  const [first] = gaps
  if (first && gaps.length >= MANY_GAPS)
    return [
      message('number-gap', first.line, {
        reason: `Unexpected gaps in the numbers at ${gaps.length} places, the first § ${first.before} after § ${first.after}, expected each the next`,
        note: 'check the source: it may number its items in another way, or headings are not recognised',
        found: `luckor på ${gaps.length} ställen, den första § ${first.before} efter § ${first.after}`,
        expected: 'nästa nummer varje gång',
      }),
    ]
  return gaps.map(({ after, before, line }) =>
    message('number-gap', line, {
      reason: `Unexpected § ${before} after § ${after}, expected the next number`,
      note: 'check the source: a heading may be missing or not recognised',
      found: `§ ${before} efter § ${after}`,
      expected: 'nästa nummer',
    }),
  )
}

/** Each value that was covered. */
export function maskMessages({ masked }: Ledger): Message[] {
  return masked.map(({ span, kind }) =>
    message(`masked-${kind}`, span[0], {
      reason: `Unexpected ${kind} in the text, published with the value covered`,
      note: 'check that nothing else on the line identifies a private person',
      expected: 'inget som pekar ut en enskild',
    }),
  )
}

/** An editor who asks for a name to be covered must not believe that it was. */
export function unmasked(): Message {
  return message('sidecar-mask', null, {
    reason: 'Unexpected entry of mask in the sidecar, expected words that stand in the source',
    note: 'correct the spelling, or take the entry away',
    expected: 'ord som står i källan',
  })
}

const MOST_LEAKS = 5

/** Private values that are left in what would be written: the page's, then its source text's. */
export function leakMessages(inContent: readonly Leak[], inSource: readonly Leak[]): Message[] {
  const found = [
    ...inContent.map((leak) => ({ ...leak, file: 'content', words: 'i sidan' })),
    ...inSource.map((leak) => ({ ...leak, file: 'source text', words: 'i källtexten' })),
  ]
  return found.slice(0, MOST_LEAKS).map(({ kind, line, file, words }) =>
    message('private-value-left', file === 'content' ? null : line, {
      reason: `Unexpected ${kind} in what would be published, line ${line} of the ${file}`,
      note: 'expected every private value to be covered; cover it with mask in the sidecar, and please report it',
      found: `${privateValueName(kind)} på rad ${line} ${words}`,
      expected: 'täckt',
    }),
  )
}

/** What a finished document must be: it has items, each with an id of its own, and each line is accounted for. */
export function checks(draft: Draft, ledger: Ledger): Message[] {
  const ids = draft.paragrafer.flatMap((p) => [p.id, ...p.children.map(({ id }) => id)])
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  return [
    ...(draft.paragrafer.length === 0 ? [noItems()] : []),
    ...twice.map((id) =>
      message('id-clash', null, {
        reason: `Unexpected second "${id}", expected each number once`,
        note: 'check the numbering of the source',
        found: `${id} två gånger`,
        expected: 'varje nummer en gång',
      }),
    ),
    ...ledger.unaccounted.map((span) =>
      message('line-unaccounted', span[0], {
        reason: 'Unexpected line that is neither published, removed nor masked',
        note: 'this is a fault in Paragraf; please report it with the source',
        expected: 'att varje rad publiceras, tas bort eller täcks',
      }),
    ),
  ]
}

const noItems = (): Message =>
  message('no-items', null, {
    reason: 'Unexpected document without §, numbered points or decisions',
    note: 'expected at least one; check that this is a protokoll, or give it headings',
    expected: 'minst en',
  })
