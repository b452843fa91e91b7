/** What a block is, where more than one recogniser could say so. */
import { describe, expect, test } from 'vitest'
import { toBlocks } from '../blocks/index.ts'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import type { Mark } from '../types/block.ts'
import { cutItems } from './cut.ts'
import { NO_DECIDERS } from './deciders.ts'
import { recognise } from './index.ts'

const marks = (...raw: string[]): Mark[] =>
  recognise(cutItems(toBlocks(toLines(textLines(raw)), []), NO_DECIDERS), NO_DECIDERS).map(({ mark }) => mark)

test('a heading word before its text opens a part, also where the text ends as a roll call begins', () => {
  expect(marks('Reservation: följande ledamöter reserverar sig, alla närvarande:')).toEqual([
    { type: 'part', kind: 'reservation', runIn: true },
  ])
})

describe('a short line names what follows where', () => {
  const above = (below: string): string | undefined => marks('Finansiering av biobank', '', below)[0]?.type
  test.each([
    ['a paragraph follows', 'Regionerna delar på kostnaden för den nya biobanken.', 'subheading'],
    ['forty characters follow', `${'a'.repeat(38)}. `, 'text'],
    ['a word or two follow', 'Kort text. Slut.', 'text'],
    ['text without a sentence follows', 'Regionerna delar på kostnaden för den nya biobanken', 'text'],
    ['a list follows', '• Regionerna', 'subheading'],
  ])('%s', (_, below, expected) => {
    expect(above(below)).toBe(expected)
  })
})

describe('a sentence that nothing announces', () => {
  const last = (...above: string[]): string | undefined => marks(...above).at(-1)?.type
  const APPROVED = 'Rapporten godkändes.'
  const WENT_THROUGH = 'Styrelsen tar del av rapporten.'
  test.each([
    ['decides where no other is announced', [APPROVED], 'decision-sentence'],
    ['decides nothing below a heading', ['Beslut', '', 'Planen antas.', '', APPROVED], 'text'],
    ['decides nothing where the heading runs in', ['Beslut att anta planen.', '', APPROVED], 'text'],
    ['decides where it goes through something', [WENT_THROUGH], 'decision-sentence'],
    ['goes through, and decides nothing below', ['Beslut', '', 'Planen antas.', '', WENT_THROUGH], 'text'],
  ])('%s', (_, lines, expected) => expect(last(...lines)).toBe(expected))
})
