/** Notes at the foot and at the end: their signs where they stand, their words where the part ends. */
import { describe, expect, test } from 'vitest'
import { p, run } from '../../../../tests/docx.ts'
import { placeNotes } from './notes.ts'
import { placesBy } from './place.ts'
import { bodyOf, documentOf, partOf } from './trees.fixture.ts'
import { attribute, elements, wordsIn } from './tree.ts'

const foot = (id: number | string, more = ''): string => `<w:r><w:footnoteReference w:id="${id}" ${more}/></w:r>`
const end = (id: number): string => `<w:r><w:endnoteReference w:id="${id}"/></w:r>`
const para = (...inside: string[]): string => `<w:p>${inside.join('')}</w:p>`
const NOTES = partOf(
  'footnotes',
  [p('Utan moms.'), p('Ett.') + p(' ') + p('Två.'), p('A\tB'), p('* Se bilagan.'), p('x * Nej.')]
    .map((one, at) => `<w:footnote w:id="${at + 1}">${one}</w:footnote>`)
    .join(''),
)
const ENDS = partOf('endnotes', `<w:endnote w:id="1">${p('Slut.')}</w:endnote>`)
const byId = (tree: Document, name: string): Map<string, Element> =>
  new Map(elements(tree, name).map((one) => [attribute(one, 'w:id') ?? '', one]))

function placedIn(body: string, settings?: Document): Document {
  const tree = documentOf(body)
  const notes = {
    footnotes: byId(NOTES.cloneNode(true) as Document, 'w:footnote'),
    endnotes: byId(ENDS.cloneNode(true) as Document, 'w:endnote'),
  }
  placeNotes(tree, notes, settings, placesBy(undefined))
  expect([elements(tree, 'w:footnoteReference'), elements(tree, 'w:endnoteReference')]).toEqual([[], []])
  return tree
}
const placed = (body: string, settings?: Document): string[] => elements(placedIn(body, settings), 'w:p').map(wordsIn)
const settingsOf = (inside: string): Document => partOf('settings', inside)

test.each<[what: string, body: string, expected: string[]]>([
  ['a note at the foot', para(run('500 kr'), foot(1)), ['500 kr¹', 'Fotnot 1: Utan moms.']],
  ['a note at the end', para(run('500 kr'), end(1)), ['500 kr[i]', 'Slutnot i: Slut.']],
  ['both', para(run('A'), end(1), foot(1)), ['A[i]¹', 'Fotnot 1: Utan moms.', 'Slutnot i: Slut.']],
  ['two', para(run('A'), foot(1), run('B'), foot(2)), ['A¹B²', 'Fotnot 1: Utan moms.', 'Fotnot 2: Ett. Två.']],
  ['one that is missing, which counts', para(run('A'), foot(9), run('B'), foot(1)), ['AB²', 'Fotnot 2: Utan moms.']],
  ['a sign without an id', para(run('A'), '<w:r><w:footnoteReference/></w:r>'), ['A']],
  ['a note with a tab is one line', para(run('A'), foot(3)), ['A¹', 'Fotnot 1: A B']],
  [
    'a note where the part ends',
    para(run('A'), foot(1)) + p('B') + p('Beslut'),
    ['A¹', 'B', 'Fotnot 1: Utan moms.', 'Beslut'],
  ],
])('%s', (_, body, expected) => expect(placed(body)).toEqual(expected))

test('a sign outside all paragraphs has no place', () => {
  const tree = placedIn(foot(1) + p('A'))
  expect(bodyOf(tree)).toBe('r p(r(t:A))')
})

describe('a mark that the writer chose', () => {
  const own = (follows: string, mark: string, id = 4): string =>
    para(
      run('500 kr'),
      `<w:r><w:footnoteReference w:id="${id}" w:customMarkFollows="${follows}"/><w:t>${mark}</w:t></w:r>`,
    )
  test.each<[follows: string, mark: string, expected: string[]]>([
    ['1', '*', ['500 kr*', 'Fotnot *: Se bilagan.']],
    ['true', '*', ['500 kr*', 'Fotnot *: Se bilagan.']],
    ['on', ' * ', ['500 kr * ', 'Fotnot *: Se bilagan.']],
    ['0', '*', ['500 kr¹*', 'Fotnot 1: * Se bilagan.']],
    ['11', '*', ['500 kr¹*', 'Fotnot 1: * Se bilagan.']],
    ['1', '', ['500 kr¹', 'Fotnot 1: * Se bilagan.']],
    ['1', 'a b', ['500 kr¹a b', 'Fotnot 1: * Se bilagan.']],
    ['1', '123456789', ['500 kr123456789', 'Fotnot 12345678: * Se bilagan.']],
  ])('customMarkFollows="%s", "%s"', (follows, mark, expected) => expect(placed(own(follows, mark))).toEqual(expected))
  test('is taken from the beginning of the note alone', () =>
    expect(placed(own('1', '*', 5))).toEqual(['500 kr*', 'Fotnot *: x * Nej.']))
  test('is none of those that are counted', () =>
    expect(placed(own('1', '*') + para(run('A'), foot(1)))).toEqual([
      '500 kr*',
      'A¹',
      'Fotnot *: Se bilagan.',
      'Fotnot 1: Utan moms.',
    ]))
})

describe('a heading with a sign', () => {
  test.each<[heading: string, expected: string[]]>([
    ['§ 2 Val', ['§ 2 Val', 'Fotnot 1 till ”§ 2 Val”: Utan moms.']],
    ['§ 2  Val:\u00a0”A”', ['§ 2  Val:\u00a0”A”', 'Fotnot 1 till ”§ 2 Val A”: Utan moms.']],
    ['Beslut', ['Beslut', 'Fotnot 1 till ”Beslut”: Utan moms.']],
    ['Nämnden beslutar att', ['Nämnden beslutar att', 'Fotnot 1 till ”Nämnden beslutar att”: Utan moms.']],
    ['§ 2 Val sker.', ['§ 2 Val sker.¹', 'Fotnot 1: Utan moms.']],
    ['§ 2 Val!', ['§ 2 Val!¹', 'Fotnot 1: Utan moms.']],
    ['Text', ['Text¹', 'Fotnot 1: Utan moms.']],
    [`§ 2 ${'a'.repeat(90)}`, [`§ 2 ${'a'.repeat(90)}`, `Fotnot 1 till ”§ 2 ${'a'.repeat(56)}”: Utan moms.`]],
  ])('%s', (heading, expected) => expect(placed(para(run(heading), foot(1)))).toEqual(expected))
  test('is told by its words that are seen', () =>
    expect(placed(para(run('§ 2 Val\uFDD0 av Kim\uFDD1'), foot(1)))[1]).toBe('Fotnot 1 till ”§ 2 Val”: Utan moms.'))
})

describe('notes are counted', () => {
  const TWO = para(run('A'), foot(1), foot(2))
  test.each<[what: string, body: string, settings: Document | undefined, first: string]>([
    ['from one', TWO, undefined, 'A¹²'],
    ['from what the settings say', TWO, settingsOf('<w:footnotePr><w:numStart w:val="7"/></w:footnotePr>'), 'A⁷⁸'],
    ['in its signs', TWO, settingsOf('<w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr>'), 'A[a][b]'],
    ['not as notes at the end', TWO, settingsOf('<w:endnotePr><w:numStart w:val="7"/></w:endnotePr>'), 'A¹²'],
    [
      'from one, where that is no number',
      TWO,
      settingsOf('<w:footnotePr><w:numStart w:val="x"/></w:footnotePr>'),
      'A¹²',
    ],
    [
      'as the document says, before the settings',
      `${TWO}<w:sectPr><w:footnotePr/><w:footnotePr><w:numStart w:val="3"/></w:footnotePr></w:sectPr>`,
      settingsOf('<w:footnotePr><w:numStart w:val="7"/></w:footnotePr>'),
      'A³⁴',
    ],
  ])('%s', (_, body, settings, first) => expect(placed(body, settings)[0]).toBe(first))
  test('at the end as the settings say of those', () =>
    expect(
      placed(para(run('A'), end(1)), settingsOf('<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>')),
    ).toEqual(['A¹', 'Slutnot 1: Slut.']))
})
