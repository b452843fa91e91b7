import { expect, test } from 'vitest'
import type { Block } from '../types/block.ts'
import { joinLines } from '../read/join-lines.ts'
import { textBlocks } from '../assemble/blocks.fixture.ts'
import { splitList } from './cut-labels.ts'

/** A paragraph of so many lines. */
function paragraph(rows: readonly string[], more: Partial<Block> = {}): Block {
  const blocks = textBlocks('text', rows)
  const lines = blocks.flatMap((block) => block.lines)
  return { ...(blocks[0] as Block), lines, text: joinLines(rows), span: [1, rows.length], ...more }
}

/** Its pieces, each with its first line as it is read. */
const cut = (rows: readonly string[], more?: Partial<Block>): (readonly [text: string, line: string | undefined])[] =>
  splitList(paragraph(rows, more)).map(({ text, lines }) => [text, lines[0]?.text])

const PLACE = 'Datum: 12 mars. Plats: Ekgatan 4.'
const LIST = 'Närvarande: Ada Ek, Bo Lind. Frånvarande: Cia Alm.'

test('a list of who was there stands apart from the labels before it, with all that follows', () => {
  expect(cut([`${PLACE} ${LIST}`])).toEqual([
    [PLACE, `${PLACE} ${LIST}`],
    [LIST, LIST],
  ])
})

test('a list that begins within a line is read from there, and goes on below', () => {
  const [, list] = splitList(paragraph(['Plats: Ekgatan. Närvarande: Ada Ek,', 'Bo Lind.']))
  expect(list?.lines.map(({ text }) => text)).toEqual(['Närvarande: Ada Ek,', 'Bo Lind.'])
  expect(list?.span).toEqual([1, 2])
})

test('so does a sentence that lists them', () => {
  const [absent, list] = ['Cia Alm och Dan By var frånvarande.', 'Närvarande var Ada Ek, Bo Lind.']
  expect(cut([`${absent} ${list}`])).toEqual([
    [absent, `${absent} ${list}`],
    [list, list],
  ])
})

test.each<[why: string, rows: string[], more?: Partial<Block>]>([
  ['the list stands first', [LIST]],
  ['no label lists anybody', [PLACE]],
  ['the label is in the middle of a sentence', ['Vi som var där, Närvarande: Ada Ek']],
  ['the sentence counts them', ['Mötet var kort. Närvarande var 12 personer.']],
  ['it heads an item', [`${PLACE} ${LIST}`], { heading: {} as Block['heading'] }],
  ['it is a row', [`${PLACE} ${LIST}`], { kind: 'row' }],
])('a paragraph is whole where %s', (_, rows, more) => expect(cut(rows, more)).toHaveLength(1))
