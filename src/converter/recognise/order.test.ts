/** The order of the recognisers: what each place decides, so that a swap is seen. */
import { describe, expect, test } from 'vitest'
import { toBlocks } from '../blocks/index.ts'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import { cutItems } from './cut.ts'
import { NO_DECIDERS } from './deciders.ts'
import { recognise, RECOGNISERS, type RecogniserEntry } from './index.ts'

const PARAGRAPH = 'Regionerna delar på kostnaden för den nya biobanken.'

/** Blocks that two neighbours would claim, and who has them. */
const CLAIMED: Record<string, readonly [lines: string[], by: string]> = {
  'part / reservation': [['Reservation: Anna Ek (S) reserverar sig mot beslutet.'], 'part'],
  'reservation / section': [['Följande reserverar sig, alla närvarande:'], 'reservation'],
  'section / lead-in': [['Nämnden noterar att följande är närvarande:'], 'section'],
  'lead-in / decision sentence': [['Nämnden godkänner följande avtal:'], 'lead-in'],
  'decision sentence / subheading': [['Nämnden bifaller ansökan', '', PARAGRAPH], 'decision sentence'],
  'subheading / short line': [['Finansiering av biobank', '', PARAGRAPH], 'subheading'],
}
/** Neighbours that never claim the same block: one asks for a heading or a number alone, the other for text. */
const FREE = new Set(['paragraf / item marker', 'item marker / part'])

/** A line above, so that what is read stands apart. */
const firstBy = (lines: readonly string[], table: readonly RecogniserEntry[]): string | null | undefined =>
  recognise(
    cutItems(toBlocks(toLines(textLines(['Det var en gång.', '', ...lines])), []), NO_DECIDERS),
    NO_DECIDERS,
    table,
  )[1]?.by

const pairs = RECOGNISERS.slice(1).map((entry, at) => ({ at, name: `${RECOGNISERS[at]?.name ?? ''} / ${entry.name}` }))

describe('neighbours:', () => {
  test.each(pairs)('$name', ({ at, name }) => {
    const claimed = CLAIMED[name]
    expect([name, claimed !== undefined, FREE.has(name)]).toEqual([name, !FREE.has(name), FREE.has(name)])
    if (!claimed) return
    const [lines, by] = claimed
    const swapped = RECOGNISERS.with(at, RECOGNISERS[at + 1] as RecogniserEntry).with(
      at + 1,
      RECOGNISERS[at] as RecogniserEntry,
    )
    expect(firstBy(lines, RECOGNISERS)).toBe(by)
    expect(firstBy(lines, swapped)).toBe(RECOGNISERS[at + 1]?.name)
  })
})

test('each place has a reason and a name of its own', () => {
  expect(RECOGNISERS.filter(({ reason }) => reason === '')).toEqual([])
  expect(new Set(RECOGNISERS.map(({ name }) => name)).size).toBe(RECOGNISERS.length)
})
