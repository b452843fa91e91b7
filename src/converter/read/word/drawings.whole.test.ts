/** What stands in a drawing is read once, as paragraphs after the one that it hangs on. */
import { describe, expect, test } from 'vitest'
import { p, run } from '../../../../tests/docx.ts'
import { chooseAlternates, liftBoxes, objectsIn, picturesIn, placeBoxes, type Box } from './drawings.ts'
import { placesBy } from './place.ts'
import { bodyOf, documentOf } from './trees.fixture.ts'
import { elements, wordsIn } from './tree.ts'

describe('of several ways to draw a thing', () => {
  const choice = (inside: string): string => `<mc:Choice>${inside}</mc:Choice>`
  const fallback = (inside: string): string => `<mc:Fallback>${inside}</mc:Fallback>`
  const chosen = (inside: string): string => {
    const tree = documentOf(`<mc:AlternateContent>${inside}</mc:AlternateContent>`)
    chooseAlternates(tree)
    return bodyOf(tree)
  }
  const text = (words: string): string => `<w:t>${words}</w:t>`
  test.each<[what: string, inside: string, expected: string]>([
    ['the first with words is seen', choice(text('A')) + fallback(text('B')), 't:A'],
    ['also where that is the last', choice('<w:x/>') + fallback(text('B')), 't:B'],
    ['or between', choice('<w:x/>') + choice(text('B')) + fallback(text('C')), 't:B'],
    ['blanks are no words', choice(text(' ')) + fallback(text('B')), 't:B'],
    ['words of drawings are', choice('<a:t>A</a:t>') + fallback(text('B')), 'a:t:A'],
    ['blanks of drawings are none', choice('<a:t> </a:t>') + fallback(text('B')), 't:B'],
    ['formulas are words', choice('<m:t>A</m:t>') + fallback(text('B')), 'm:t'],
    ['so are those along a path', choice('<v:textpath string="A"/>') + fallback(text('B')), 'v:textpath'],
    ['a path without is none', choice('<v:textpath string=" "/>') + fallback(text('B')), 't:B'],
    ['nor one that says nothing', choice('<v:textpath/>') + fallback(text('B')), 't:B'],
    ['without words the one for older programs', choice('<w:x/>') + fallback('<w:y/>'), 'y'],
    ['or the first', choice('<w:x/>') + choice('<w:y/>'), 'x'],
    ['what is no way is passed over', text('Z') + '<mc:Choices>' + text('Z') + '</mc:Choices>' + choice('<w:x/>'), 'x'],
    ['without any, nothing', '', ''],
    [
      'and so in one within another',
      choice(`<mc:AlternateContent>${choice('<w:x/>')}${fallback(text('A'))}</mc:AlternateContent>`),
      't:A',
    ],
  ])('%s', (_, inside, expected) => expect(chosen(inside)).toBe(expected))
})

const box = (inside: string): string => `<w:txbxContent>${inside}</w:txbxContent>`
const floating = (inside: string): string => `<w:drawing><wp:anchor>${box(inside)}</wp:anchor></w:drawing>`
const hung = (words: string, ...boxes: string[]): string => `<w:p>${run(words)}<w:r>${boxes.join('')}</w:r></w:p>`
/** Paragraphs of a document after its boxes are lifted, and of each box what is known. */
function lifted(body: string): { lines: string[]; boxes: [anchor: string, words: string[], floats: boolean][] } {
  const tree = documentOf(body)
  const boxes = liftBoxes(tree)
  expect(elements(tree, 'w:txbxContent')).toEqual([])
  return {
    lines: elements(tree, 'w:p').map(wordsIn),
    boxes: boxes.map(({ anchor, paragraphs, floats }) => [wordsIn(anchor), paragraphs.map(wordsIn), floats]),
  }
}

describe('a box', () => {
  test.each<[what: string, body: string, lines: string[], boxes: [string, string[], boolean][]]>([
    ['in the line', hung('A', box(p('B') + p('C'))) + p('D'), ['A', 'B', 'C', 'D'], [['A', ['B', 'C'], false]]],
    ['beside the text', hung('A', floating(p('B'))), ['A', 'B'], [['A', ['B'], true]]],
    [
      'beside the text as older programs say it',
      hung('A', `<w:pict><v:shape style="margin:0;POSITION : absolute">${box(p('B'))}</v:shape></w:pict>`),
      ['A', 'B'],
      [['A', ['B'], true]],
    ],
    [
      'that older programs set in the line',
      hung('A', `<w:pict><v:shape style="position:relative">${box(p('B'))}</v:shape><v:x/></w:pict>`),
      ['A', 'B'],
      [['A', ['B'], false]],
    ],
    [
      'whose style says nothing',
      hung('A', `<w:pict><v:shape>${box(p('B'))}</v:shape></w:pict>`),
      ['A', 'B'],
      [['A', ['B'], false]],
    ],
    [
      'in what only has such a style',
      hung('A', `<w:pict style="position:absolute">${box(p('B'))}</w:pict>`),
      ['A', 'B'],
      [['A', ['B'], false]],
    ],
    [
      'after another on the same paragraph',
      hung('A', box(p('B')), box(p('C'))) + p('D'),
      ['A', 'B', 'C', 'D'],
      [
        ['A', ['B'], false],
        ['A', ['C'], false],
      ],
    ],
    ['without words', hung('A', box('<w:p/>')) + p('B'), ['A', '', 'B'], []],
    ['of blanks', hung('A', box(p(' '))), ['A', ' '], []],
    ['that hangs on nothing', box(p('B')) + p('C'), ['B', 'C'], []],
    [
      'of drawings',
      hung('A', '<a:txBody><a:bodyPr/><a:p><a:r><a:t>B </a:t></a:r><a:r><a:t>b</a:t></a:r></a:p><a:p/></a:txBody>'),
      ['A', 'B b', ''],
      [['A', ['B b', ''], false]],
    ],
  ])('%s', (_, body, lines, boxes) => expect(lifted(body)).toEqual({ lines, boxes }))

  test('of drawings keeps its breaks, and nothing else', () => {
    const tree = documentOf(hung('A', '<a:txBody><a:p><a:t>B</a:t><a:br/><a:x/><a:t>C</a:t></a:p></a:txBody>'))
    liftBoxes(tree)
    expect(bodyOf(tree)).toBe('p(r(t:A) r) p(r(t:B) r(br) r(t:C))')
  })
})

describe('a box beside a decision', () => {
  const placed = (...body: string[]): string => {
    const tree = documentOf(body.map((one) => (one.startsWith('<') ? one : p(one))).join(''))
    placeBoxes(tree, liftBoxes(tree), placesBy(undefined))
    return elements(tree, 'w:p').map(wordsIn).join(' / ')
  }
  const MOVED = 'Beslut / Ja / A / Mer / Textruta: B / Sammanfattning / Slut'
  const STAYS = 'Beslut / Ja / A / B / Mer / Sammanfattning / Slut'
  const after = (one: string): string => placed('Beslut', 'Ja', one, 'Mer', 'Sammanfattning', 'Slut')
  test('goes where it ends', () => expect(after(hung('A', floating(p('B'))))).toBe(MOVED))
  test('or where a proposal ends', () =>
    expect(placed('Förslag till beslut', 'Ja', hung('A', floating(p('B'))), 'Mer', 'Sammanfattning')).toBe(
      'Förslag till beslut / Ja / A / Mer / Textruta: B / Sammanfattning',
    ))
  test('stays in the line', () => expect(after(hung('A', box(p('B'))))).toBe(STAYS))
  test('stays where no decision is', () =>
    expect(placed('Sammanfattning', 'Ja', hung('A', floating(p('B'))), 'Mer', 'Beslut')).toBe(
      'Sammanfattning / Ja / A / B / Mer / Beslut',
    ))
  test('stays where the decision opens in its paragraph', () =>
    expect(placed('Beslut', 'Ja', hung('Beslut', floating(p('B'))), 'Mer', 'Slut')).toBe(
      'Beslut / Ja / Beslut / B / Mer / Slut',
    ))
  test('stays where nothing is decided above it', () =>
    expect(placed('Beslut', '', hung('', floating(p('B'))), 'Ja', 'Sammanfattning')).toBe(
      'Beslut /  /  / B / Ja / Sammanfattning',
    ))
  test('goes where something is, further up', () =>
    expect(placed('Beslut', 'Ja', '', hung('', floating(p('B'))), 'Sammanfattning')).toBe(
      'Beslut / Ja /  /  / Textruta: B / Sammanfattning',
    ))
  test.each(['att ändra', '1. Ja', '12) Ja', '• Ja', '– Ja', '* Ja', '- Ja', 'Sammanfattning'])(
    'is a part of it as "%s"',
    (words) =>
      expect(after(hung('A', floating(p(words))))).toBe(`Beslut / Ja / A / ${words} / Mer / Sammanfattning / Slut`),
  )
  test.each(['Att ändra', '123. Ja', '1.Ja', 'Se • Ja', '•Ja'])('is none as "%s"', (words) =>
    expect(after(hung('A', floating(p(words))))).toBe(
      `Beslut / Ja / A / Mer / Textruta: ${words} / Sammanfattning / Slut`,
    ),
  )
  test('is a part of it as an entry of a list, or a table', () => {
    expect(after(hung('A', floating(p('B', '<w:numPr/>'))))).toBe(STAYS)
    expect(after(hung('A', floating(`<w:tbl><w:tr><w:tc>${p('B')}</w:tc></w:tr></w:tbl>`)))).toBe(STAYS)
  })
  test('is told by its words that are seen', () =>
    expect(after(hung('A', floating(p('\uFDD0att \uFDD1Ja'))))).toContain('/ Textruta: \uFDD0att \uFDD1Ja /'))
  test('has its word before the first of its words, once', () =>
    expect(after(hung('A', floating(`<w:p/>${p('B', '<w:jc/>')}${p('C')}`)))).toBe(
      'Beslut / Ja / A / Mer /  / Textruta: B / C / Sammanfattning / Slut',
    ))
  test('of no words has none', () => {
    const tree = documentOf(p('Beslut') + p('Ja') + p('A') + p(''))
    const [, , anchor, empty] = elements(tree, 'w:p')
    const boxes: Box[] = anchor && empty ? [{ anchor, paragraphs: [empty], floats: true }] : []
    placeBoxes(tree, boxes, placesBy(undefined))
    expect([boxes.length, wordsIn(tree)]).toEqual([1, 'BeslutJaA'])
  })
})

describe('counted are', () => {
  test.each<[body: string, pictures: number, objects: number]>([
    ['<pic:pic/><v:imagedata/>', 2, 0],
    ['<w:object><v:imagedata/></w:object>', 0, 1],
    ['<w:object><w:x><pic:pic/><w:control/></w:x></w:object>', 0, 1],
    ['<w:object/><w:object/>', 0, 2],
    ...['w:object', 'w:control', 'w:contentPart', 'w14:contentPart', 'c:chart', 'w:subDoc', 'w:altChunk'].map(
      (name): [string, number, number] => [`<${name}/>`, 0, 1],
    ),
    ['<cx:chart xmlns:cx="urn:cx"/><dgm:relIds xmlns:dgm="urn:dgm"/>', 0, 2],
    ['<w:p/>', 0, 0],
  ])('of %s: %s pictures, %s objects', (body, pictures, objects) => {
    const tree = documentOf(body)
    expect([picturesIn(tree), objectsIn(tree)]).toEqual([pictures, objects])
  })
})
