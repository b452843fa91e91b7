/** Where words are set that stand beside the text: at the end of the part that they belong to. */
import { describe, expect, test } from 'vitest'
import { p, W } from '../../../../tests/docx.ts'
import { placesBy } from './place.ts'
import { elements, parse, wordsIn } from './tree.ts'

const STYLES = parse(
  `<w:styles ${W}><w:style w:styleId="R1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="B"><w:name w:val="Body"/></w:style></w:styles>`,
)
const styled = (style: string, words: string): string => p(words, `<w:pStyle w:val="${style}"/>`)
const para = (one: string): string => (one.startsWith('<') ? one : p(one))
const row = (...cells: string[]): string => `<w:tr>${cells.map((one) => `<w:tc>${para(one)}</w:tc>`).join('')}</w:tr>`
/** The paragraphs of a body after a note is set for the one that begins with "*". */
const placed = (...blocks: string[]): string => {
  const tree = parse(`<w:body ${W}>${blocks.map(para).join('')}<w:sectPr/></w:body>`)
  const paragraphs = elements(tree, 'w:p')
  const { place } = placesBy(STYLES)
  for (const one of paragraphs.filter((each) => wordsIn(each).startsWith('*'))) {
    const [note] = elements(parse(`<w:x ${W}>${p(`NOT${/\d/.exec(wordsIn(one))?.[0] ?? ''}`)}</w:x>`), 'w:p')
    place(tree.importNode(note as Element, true), one)
  }
  return elements(tree, 'w:p')
    .map((one) => wordsIn(one))
    .join(' / ')
}

describe('a note stands before what opens', () => {
  test.each<[string, string, string[]]>([
    ['an item', '§ 2 Val', []],
    ['an item whose sign comes after', '2 § Val', []],
    ['an appendix', 'Bilaga 2', []],
    ['an appendix by its title', 'Bilaga Lista', []],
    ['a part', 'Beslut', []],
    ['a part that is run in', 'Beslutsunderlag: Skrivelsen', []],
    ['a section', 'Vid protokollet', []],
    ['a heading by the name of its style', styled('R1', 'Lokaler'), []],
    ['a heading by its style', styled('Heading2', 'Lokaler'), []],
  ])('%s', (_, opener) => {
    const shown = placed('Text', '*Mer', 'och text', opener, 'Slut').split(' / ')
    expect(shown.slice(0, 4)).toEqual(['Text', '*Mer', 'och text', 'NOT'])
  })
})

test.each<[string, string]>([
  ['a sentence about an appendix', 'Bilaga 2 visar läget.'],
  ['a word that begins so', 'Bilagan är lång'],
  ['an item in a sentence', 'Enligt § 2'],
  ['text in a style of its own', styled('B', 'Lokaler')],
  ['nothing', ''],
])('%s opens nothing: the note stands at the end', (_, text) => {
  expect(placed('*Mer', text, 'Slut').split(' / ').at(-1)).toBe('NOT')
})

test('notes of one part stand in their order', () => {
  expect(placed('*1', '*2', 'Text', 'Beslut', '*3')).toBe('*1 / *2 / Text / NOT1 / NOT2 / Beslut / *3 / NOT3')
})

describe('titles above what opens stay with it:', () => {
  test.each<[string, string[], string]>([
    ['a heading of a group', ['*Mer', 'Gator och vägar', '§ 2 Val'], '*Mer / NOT / Gator och vägar / § 2 Val'],
    [
      'two of them, and room between',
      ['*Mer', 'Gator', '', 'Parker', '§ 2 Val'],
      '*Mer / NOT / Gator /  / Parker / § 2 Val',
    ],
    ['not a sentence', ['*Mer', 'Gator byggs.', '§ 2 Val'], '*Mer / Gator byggs. / NOT / § 2 Val'],
    ['not one with figures', ['*Mer', 'Gata 2', '§ 2 Val'], '*Mer / Gata 2 / NOT / § 2 Val'],
    ['not one in small letters', ['*Mer', 'gator', '§ 2 Val'], '*Mer / gator / NOT / § 2 Val'],
    [
      'as long as sixty letters',
      ['*Mer', `G${'a'.repeat(59)}`, '§ 2 Val'],
      `*Mer / NOT / G${'a'.repeat(59)} / § 2 Val`,
    ],
    ['no longer', ['*Mer', `G${'a'.repeat(60)}`, '§ 2 Val'], `*Mer / G${'a'.repeat(60)} / NOT / § 2 Val`],
    [
      'a numbered one after a decision',
      ['Beslut', '*Ja', '12. Val', 'Sammanfattning'],
      'Beslut / *Ja / NOT / 12. Val / Sammanfattning',
    ],
    ['with a bracket', ['Beslut', '*Ja', '2) Val', 'Beslut'], 'Beslut / *Ja / NOT / 2) Val / Beslut'],
    [
      'not after another part',
      ['Sammanfattning', '*Ja', '12. Val', 'Beslut'],
      'Sammanfattning / *Ja / 12. Val / NOT / Beslut',
    ],
    ['never the paragraph of the note', ['*Mer', '§ 2 Val'], '*Mer / NOT / § 2 Val'],
  ])('%s', (_, blocks, expected) => {
    expect(placed(...blocks)).toBe(expected)
  })
})

describe('in a table', () => {
  test('the note stands in its cell, where the part ends there', () => {
    expect(placed(`<w:tbl><w:tr><w:tc>${p('*Mer')}${p('Beslut')}${p('Ja')}</w:tc></w:tr></w:tbl>`, 'Slut')).toBe(
      '*Mer / NOT / Beslut / Ja / Slut',
    )
  })
  test('in a row of its own, where the part ends in another row', () => {
    expect(placed(`<w:tbl>${row('*Mer')}${row('Text')}${row('Beslut')}</w:tbl>`, 'Slut')).toBe(
      '*Mer / Text / NOT / Beslut / Slut',
    )
  })
  test('after the table, where nothing opens in it', () => {
    expect(placed(`<w:tbl>${row('*Mer', 'a')}${row('Text', 'b')}</w:tbl>`, 'Text', 'Beslut')).toBe(
      '*Mer / a / Text / b / Text / NOT / Beslut',
    )
  })
})

test('the part that a block stands in is known by what opened it', () => {
  const tree = parse(
    `<w:body ${W}>${['Text', 'Beslut', 'Ja', '§ 2 Val', 'Mer'].map((one) => p(one)).join('')}</w:body>`,
  )
  const { partAt, opens } = placesBy(STYLES)
  const paragraphs = elements(tree, 'w:p')
  expect(paragraphs.map((one) => partAt(one))).toEqual([undefined, undefined, 'decision', 'decision', 'other'])
  expect(paragraphs.map((one) => opens(one))).toEqual([undefined, 'decision', undefined, 'other', undefined])
})
