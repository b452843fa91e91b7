/** What is known of a § before what stands below it is read. */
import { expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import type { Heading } from '../types/block.ts'
import { blocksOf } from './blocks.fixture.ts'
import { openingOf } from './opening.ts'

const [, BLOCK] = blocksOf('text', toLines(textLines(['Protokoll', '§ 12 Val'])))
const HEADING: Heading = { line: 2, number: '12', label: '§ 12', style: 'p', rest: 'Val', depth: 0 }
const opening = (runIn?: Heading['runIn']) =>
  BLOCK &&
  openingOf(
    BLOCK,
    { type: 'paragraf', heading: { ...HEADING, ...(runIn && { runIn }) }, title: 'Val av kassör', dnr: ['2024/7'] },
    'Personal',
  )

test('is its number, label and title, its dnrs, its group and its lines', () => {
  expect(opening()).toEqual({
    number: '12',
    label: '§ 12',
    style: 'p',
    title: 'Val av kassör',
    titleFrom: 'source',
    dnr: ['2024/7'],
    group: 'Personal',
    span: [2, 2],
  })
})

test.each([
  ['the decision, where it is derived from it', true, 'decision'],
  ['the source, where it only runs on into the text', false, 'source'],
])('its title is from %s', (_, derived, from) => {
  expect(opening({ title: 'Val', dnr: [], derived })?.titleFrom).toBe(from)
})
