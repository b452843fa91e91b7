/** What a page says that its elements are. */
import type { Nodes } from 'hast'
import { describe, expect, test } from 'vitest'
import { elementOf, findIn, pieceOf } from './pieces.fixture.ts'
import { opensParagraf, readRoles } from './roles.ts'

/** "dialog(h2 p)": the names of a piece's elements. */
const namesIn = (node: Nodes): string => {
  const inside = 'children' in node ? node.children.map(namesIn).filter(Boolean).join(' ') : ''
  if (node.type !== 'element') return inside
  return inside === '' ? node.tagName : `${node.tagName}(${inside})`
}
const read = (html: string): string => {
  const root = pieceOf(html)
  readRoles(root)
  return namesIn(root)
}

describe('an element of no meaning is', () => {
  test.each<[role: string, name: string]>([
    ['table', 'table'],
    ['grid', 'table'],
    ['rowgroup', 'tbody'],
    ['row', 'tr'],
    ['cell', 'td'],
    ['gridcell', 'td'],
    ['columnheader', 'th'],
    ['rowheader', 'th'],
    ['heading', 'h2'],
    ['note', 'div'],
    ['', 'div'],
  ])('by the role "%s" a %s', (role, name) => expect(read(`<div role="${role}">A</div>`)).toBe(name))

  test.each(['div', 'span', 'p', 'section'])('a %s', (name) =>
    expect([read(`<${name} role="grid">A</${name}>`), read(`<${name}>A</${name}>`)]).toEqual(['table', name]),
  )
  test.each(['article', 'b', 'dialog'])('but no %s', (name) =>
    expect([read(`<${name} role="grid">A</${name}>`), read(`<${name} role="heading">A</${name}>`)]).toEqual([
      name,
      name,
    ]),
  )
  test('also deep in others', () =>
    expect(read('<article><div role="table"><div role="row">A</div></div></article>')).toBe('article(table(tr))'))
})

test.each<[level: string, name: string]>([
  ['1', 'h1'],
  ['3', 'h3'],
  ['6', 'h6'],
  ['7', 'h6'],
  ['0', 'h2'],
  ['-1', 'h2'],
  ['1.5', 'h2'],
  ['x', 'h2'],
])('a heading of level %s is %s', (level, name) =>
  expect(read(`<div role="heading" aria-level="${level}">A</div>`)).toBe(name),
)

describe('a panel', () => {
  test.each(['dialog', 'template', 'noscript', 'form'])('that holds a §, %s, is opened', (name) =>
    expect(read(`<${name}><h3>§ 1 Val</h3><p>Ja</p></${name}>`)).toBe('div(h3 p)'),
  )
  test.each(['dialog', 'form'])('that holds none, %s, is not', (name) =>
    expect(read(`<${name}><h3>Sök</h3></${name}>`)).toBe(`${name}(h3)`),
  )
  test.each<[what: string, html: string, expected: string]>([
    ['has it deeper', '<dialog><div><h6>12 § Val</h6></div></dialog>', 'div(div(h6))'],
    ['has it first or last', '<dialog><h2>A</h2><h2>§ 1 Val</h2><h2>B</h2></dialog>', 'div(h2 h2 h2)'],
    ['has it in another', '<dialog><template><h2>§ 1 Val</h2></template></dialog>', 'div(div(h2))'],
    ['has no heading of it', '<dialog><p>§ 1 Val</p></dialog>', 'dialog(p)'],
    ['names it in a heading', '<dialog><h2>Om § 1</h2></dialog>', 'dialog(h2)'],
    ['has a block for it of another name', '<dialog><h1-x>§ 1 Val</h1-x></dialog>', 'dialog(h1-x)'],
    ['is called a block that is none', '<div><x-h1>§ 1</x-h1></div>', 'div(x-h1)'],
    ['holds what has a role', '<template><h2>§ 1 Val</h2><div role="row">A</div></template>', 'div(h2 tr)'],
  ])('%s', (_, html, expected) => expect(read(html)).toBe(expected))

  test.each<[role: string, left: string | undefined]>([
    ['dialog', undefined],
    ['alert', 'alert'],
  ])('that is opened has no role of %s', (role, left) => {
    const root = pieceOf(`<dialog role="${role}"><h2>§ 1 Val</h2></dialog>`)
    readRoles(root)
    expect(findIn(root, 'div')?.[0].properties['role']).toBe(left)
  })
})

test.each<[html: string, type: string | undefined]>([
  ['<input type="checkbox"><label>§ 1 Val</label>', 'hidden'],
  ['<label><input type="checkbox"><b>§ 1 Val</b></label><div>A</div>', 'hidden'],
  ['<label><input type="checkbox"><h3>§ 1 Val</h3></label><p>A</p>', 'hidden'],
  ['<ul><li><label><input type="checkbox"><b>§ 2</b></label></li></ul>', 'checkbox'],
  ['<td><label><input type="checkbox"><b>§ 2</b></label><br></td>', 'checkbox'],
  ['<p><label><input type="checkbox"><b>§ 2</b></label><span>justeras</span></p>', 'checkbox'],
  ['<label><input type="checkbox">Ja till § 1</label>', 'checkbox'],
  ['<label><input type="checkbox" checked> § 3 Ja</label>', 'checkbox'],
  ['<label><input type="checkbox"><span>§ 3 Ja</span></label>', 'checkbox'],
  ['<label><input type="checkbox"><b>§ 3</b> Ja</label>', 'checkbox'],
  [
    '<label><input type="checkbox"><b>§ 3 Ja</b></label><label><input type="checkbox"><b>§ 3 Nej</b></label>',
    'checkbox',
  ],
  ['<p><input> <label>§ 1 Val</label></p>', 'hidden'],
  ['<input type="checkbox"><label>Ja till § 1</label>', 'checkbox'],
  ['<input type="checkbox"><p>§ 1 Val</p>', 'checkbox'],
  ['<input type="checkbox"><p>A</p><label>§ 1 Val</label>', 'checkbox'],
  ['<label>§ 1 Val</label><input type="checkbox">', 'checkbox'],
  ['<input>', undefined],
])('the box of %s is %s', (html, type) => {
  const root = pieceOf(html)
  readRoles(root)
  expect(findIn(root, 'input')?.[0].properties['type']).toBe(type)
})

test('nothing but a box is silenced', () => {
  const root = pieceOf('<b>A</b><label>§ 1 Val</label>')
  readRoles(root)
  expect(findIn(root, 'b')?.[0].properties).toEqual({})
})

test.each<[words: string, opens: boolean]>([
  ['§ 1 Val', true],
  ['§1', true],
  [' \n§ 12', true],
  ['1 § Val', true],
  ['1234§', true],
  ['12345 §', false],
  ['§  1', false],
  ['1  §', false],
  ['§ A', false],
  ['Se § 1', false],
  ['Se 1 §', false],
])('"%s" opens a §: %s', (words, opens) => expect(opensParagraf(elementOf(`<b>${words}</b>`))).toBe(opens))

test.each([
  ['names its panel', '<a role="tab" aria-controls="p">§ 1 Bad</a><div role="tabpanel" id="p"><p>Text</p></div>'],
  ['is named by it', '<a role="tab" id="t">§ 1 Bad</a><div role="tabpanel" aria-labelledby="x t"><p>Text</p></div>'],
  ['links to it', '<a role="tab" href="#p">§ 1 Bad</a><div role="tabpanel" id="p"><p>Text</p></div>'],
  ['heads who came', '<a role="tab" href="#p"> Närvarande </a><div role="tabpanel" id="p"><p>Ada</p></div>'],
])('a tab with the heading of a § that %s heads the panel', (_, html) => {
  expect(read(html)).toBe('a div(h2 p)')
})

test.each([
  ['without a §', '<a role="tab" aria-controls="p">Bad</a><div role="tabpanel" id="p"><p>Text</p></div>'],
  [
    'whose panel has its own heading',
    '<a role="tab" href="#p">§ 1 Bad</a><div role="tabpanel" id="p"><p>§ 1 Bad</p></div>',
  ],
  [
    'for who came, which its panel says too',
    '<a role="tab" href="#p">Närvarande</a><div role="tabpanel" id="p"><p>Närvarande: Ada</p></div>',
  ],
  ['whose panel is another', '<a role="tab" href="#q">§ 1 Bad</a><div role="tabpanel" id="p"><p>Text</p></div>'],
  ['without any names', '<a role="tab" href="">§ 1 Bad</a><div role="tabpanel"><p>Text</p></div>'],
])('a tab %s heads none', (_, html) => {
  expect(read(html)).toBe('a div(p)')
})

test.each([
  ['on a button', '<h2>§ 1 Bad <button>+</button></h2>', 'h2(nav)'],
  ['in a heading that opens a panel', '<h2 aria-expanded="false">§ 1 Bad <span>+</span></h2>', 'h2(nav)'],
  ['hidden from who listens', '<h2>§ 1 Bad <span aria-hidden="true">+</span></h2>', 'h2(nav)'],
  ['in a summary', '<details><summary><h2>§ 1 Bad <i>▼</i></h2></summary></details>', 'details(summary(h2(nav)))'],
  ['in a button', '<button><h2>§ 1 Bad <i>▼</i></h2></button>', 'button(h2(nav))'],
  ['but no word of it', '<h2>§ 1 65<span>+</span></h2>', 'h2(span)'],
  ['nor a raised one', '<h2>§ 1 hbtq<sup>+</sup></h2>', 'h2(sup)'],
  ['deeper', '<h2><span role="button">§ 1 Bad<i> ▼ </i> </span></h2>', 'h2(span(nav))'],
  ['but no word', '<h2>§ 1 Bad <b>A</b></h2>', 'h2(b)'],
  ['nor with words behind it', '<h2>§ 1 <b>+</b> Bad</h2>', 'h2(b)'],
  ['nor in another heading', '<h2>Bad <b>+</b></h2>', 'h2(b)'],
])('a sign last in the heading of a § is the page’s: %s', (_, html, expected) => {
  expect(read(html)).toBe(expected)
})
