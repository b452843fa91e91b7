/** Where the signatures end, and what follows them begins. */
import { expect, test } from 'vitest'
import type { MarkedBlock } from '../types/block.ts'
import { splitClosing } from './closing.ts'

/** "! " heads a section, "| " is a row; "¶" begins a page. */
const marked = (rows: readonly string[]): MarkedBlock[] =>
  rows.map((row) => {
    const [, page, sign, text] = /^(¶?)([!|]? ?)(.*)$/.exec(row) ?? []
    const lines = [{ opens: page === '' ? null : 'removed' }]
    const mark = { type: sign === '! ' ? 'section' : 'text' }
    return { block: { kind: sign === '| ' ? 'row' : 'text', text, lines }, mark } as unknown as MarkedBlock
  })
const TEXT = 'Kontoret har gått igenom alla avtal om skötsel av parker.'

test.each<[string, string[], number]>([
  ['nothing is signed where no section is headed', ['Ada Provlund', 'Bo Provberg'], 0],
  ['names are signatures', ['! Justeras', 'Ada Provlund', 'Bo Provberg'], 3],
  ['text on a page of its own is no signature', ['! Justeras', 'Ada Provlund', `¶${TEXT}`, 'Bo Provberg'], 2],
  ['text on the page of the signatures is with them', ['! Justeras', 'Ada Provlund', TEXT], 3],
  ['a page that goes on with a section is one more to sign', ['! Justeras', 'Ada Provlund', '¶! Sekreterare', TEXT], 4],
  ['a page that goes on with a row is one more to sign', ['! Justeras', 'Ada Provlund', '¶| Bo', TEXT], 4],
  ['a page of names and offices is one more to sign', ['! Justeras', '¶Ada Provlund', 'Bo Provberg, ersättare'], 3],
  ['an office with its colon is a place to sign', ['! Justeras', '¶Mötessekretare:', 'Ada Provlund'], 3],
  ['other words with a colon are none', ['! Justeras', '¶Kallade:', 'Ada Provlund'], 1],
  ['a page of a long line is none', ['! Justeras', '¶Ada Provlund', 'Ada Provlund '.repeat(5)], 1],
  ['a page with a day on it is none', ['! Justeras', '¶Ada Provlund', 'Sjöby den 12 mars'], 1],
  ['an appendix begins on the same page', ['! Justeras', 'Ada Provlund', 'Bilaga 3', 'Ada Provlund'], 2],
  ['a head of an appendix is no place to sign', ['! Justeras', '¶Ada Provlund', 'Bilaga A'], 1],
])('%s', (_, rows, signed) => {
  const { closing, rest } = splitClosing(marked(rows))
  expect([closing.length, rest.length]).toEqual([signed, rows.length - signed])
})
