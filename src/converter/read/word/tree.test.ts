/** Trees of XML by the names that Word usually gives. */
import { strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { W } from '../../../../tests/docx.ts'
import { shapeOf } from './trees.fixture.ts'
import {
  ancestors,
  attribute,
  child,
  childrenOf,
  elements,
  insertAfter,
  isElement,
  isOn,
  made,
  paragraphOf,
  parentOf,
  parse,
  partFrom,
  remove,
  runOf,
  textOf,
  toTree,
  unwrap,
  value,
  wordsIn,
} from './tree.ts'

const OPEN = 'http://schemas.openxmlformats.org/'
const STRICT = 'http://purl.oclc.org/ooxml/'
const MICROSOFT = 'http://schemas.microsoft.com/office/word/2010/'

describe('a family of names has its usual prefix:', () => {
  test.each<[family: string, prefix: string]>([
    [`${OPEN}wordprocessingml/2006/main`, 'w'],
    [`${OPEN}officeDocument/2006/math`, 'm'],
    [`${OPEN}drawingml/2006/main`, 'a'],
    [`${OPEN}drawingml/2006/wordprocessingDrawing`, 'wp'],
    [`${OPEN}drawingml/2006/picture`, 'pic'],
    [`${OPEN}drawingml/2006/chart`, 'c'],
    [`${OPEN}drawingml/2006/diagram`, 'dgm'],
    [`${OPEN}markup-compatibility/2006`, 'mc'],
    [`${STRICT}wordprocessingml/main`, 'w'],
    [`${STRICT}officeDocument/math`, 'm'],
    [`${MICROSOFT}wordprocessingShape`, 'wps'],
    [`${MICROSOFT}wordml`, 'w14'],
    ['urn:schemas-microsoft-com:vml', 'v'],
    ['http://example.org/other', 'q'],
    [`http://example.org/?${OPEN}wordprocessingml/2006/main`, 'q'],
    ['toString', 'q'],
  ])('%s: %s', (family, prefix) => {
    const tree = toTree(`<q:a xmlns:q="${family}" q:b="1"><q:c/></q:a>`)
    const root = tree.documentElement
    expect([root.nodeName, root.tagName, root.firstChild?.nodeName]).toEqual([
      `${prefix}:a`,
      `${prefix}:a`,
      `${prefix}:c`,
    ])
    expect(attribute(root, `${prefix}:b`)).toBe('1')
    expect(elements(tree, `${prefix}:c`)).toHaveLength(1)
  })

  test('also without one, and with space around the sign', () => {
    const tree = toTree(`<a xmlns = '${OPEN}wordprocessingml/2006/main'><b/></a>`)
    expect(shapeOf(tree)).toBe('a(b)')
    expect(tree.documentElement.nodeName).toBe('w:a')
  })
  test('one of several that are not usual', () => {
    const tree = toTree(`<w:a ${W}><x:p xmlns:x="${OPEN}drawingml/2006/main"/><y:p xmlns:y="urn:y"/></w:a>`)
    expect(shapeOf(tree)).toBe('a(a:p y:p)')
  })
})

test('a tree is written as it was', () => {
  const xml = `<w:a ${W}><w:b w:c="1">å</w:b></w:a>`
  expect(strFromU8(partFrom(toTree(xml)))).toBe(xml)
})

test('what is not well-formed gives a part of a tree, and nothing is printed', () =>
  expect(parse('<a><b></a>').documentElement.nodeName).toBe('a'))

const tree = (): Document =>
  parse(
    `<w:a ${W}>x<w:p><w:pPr><w:b w:val="7"/><w:c/><w:d w:val=""/></w:pPr><w:r><w:t>Ett </w:t></w:r><w:x><w:r><w:t>två</w:t></w:r></w:x></w:p><!-- y --><w:q/></w:a>`,
  )
const find = (from: Document, name: string, at = 0): Element => elements(from, name)[at] as Element

describe('walking:', () => {
  const a = tree()
  const properties = find(a, 'w:pPr')
  test('elements are neither words nor the document', () =>
    expect([
      isElement(a),
      isElement(a.documentElement),
      isElement(a.documentElement.firstChild),
      isElement(null),
    ]).toEqual([false, true, false, false]))
  test('all of a name, in their order; none of nothing', () =>
    expect([elements(a, 'w:r').length, elements(undefined, 'w:r')]).toEqual([2, []]))
  test('children are elements', () =>
    expect(childrenOf(a.documentElement).map(({ nodeName }) => nodeName)).toEqual(['w:p', 'w:q']))
  test('the first child of a name, not those deeper', () => {
    expect(child(properties, 'w:c')?.nodeName).toBe('w:c')
    expect([child(a.documentElement, 'w:r'), child(undefined, 'w:r'), child(a.documentElement, '#text')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
  test('a value', () =>
    expect(['w:b', 'w:c', 'w:d', 'w:e'].map((name) => value(properties, name))).toEqual([
      '7',
      undefined,
      '',
      undefined,
    ]))
  test('an attribute of nothing is none', () => expect(attribute(undefined, 'w:val')).toBeUndefined())
  test('what stands around, from the inside out', () => {
    const text = find(a, 'w:t', 1)
    expect(ancestors(text).map(({ nodeName }) => nodeName)).toEqual(['w:r', 'w:x', 'w:p', 'w:a'])
    expect([parentOf(text)?.nodeName, parentOf(a.documentElement), parentOf(a)]).toEqual(['w:r', undefined, undefined])
    expect([paragraphOf(text)?.nodeName, paragraphOf(find(a, 'w:q'))]).toEqual(['w:p', undefined])
  })
  test('words', () => expect([wordsIn(a), wordsIn(properties), wordsIn(undefined)]).toEqual(['Ett två', '', '']))
  test.each<[set: string, isSet: boolean]>([
    ['', true],
    ['w:val="1"', true],
    ['w:val="true"', true],
    ['w:val="on"', true],
    ['w:val=""', true],
    ['w:val="10"', true],
    ['w:val="00"', true],
    ['w:val="0"', false],
    ['w:val="False"', false],
    ['w:val="OFF"', false],
  ])('a property with %s is on: %s', (set, isSet) =>
    expect(isOn(child(parse(`<w:a ${W}><w:b ${set}/></w:a>`).documentElement, 'w:b'))).toBe(isSet),
  )
  test('one that is missing is not', () => expect(isOn(undefined)).toBe(false))
})

describe('changing:', () => {
  test('an element leaves', () => {
    const a = tree()
    const x = find(a, 'w:x')
    remove(x)
    remove(x)
    expect(shapeOf(a)).toBe('a(p(r(t:Ett )) q)')
  })
  test('what it holds takes its place, or what one in it holds', () => {
    const a = tree()
    unwrap(find(a, 'w:x'))
    expect(shapeOf(a)).toBe('a(p(r(t:Ett ) r(t:två)) q)')
    unwrap(find(a, 'w:p'), find(a, 'w:r', 1))
    expect(shapeOf(a)).toBe('a(t:två q)')
  })
  test('one comes after another', () => {
    const a = tree()
    insertAfter(made(a, 'w:z'), find(a, 'w:r'))
    insertAfter(made(a, 'w:z'), find(a, 'w:q'))
    insertAfter(made(a, 'w:z'), made(a, 'w:p'))
    expect(shapeOf(a)).toBe('a(p(r(t:Ett ) z x(r(t:två))) q z)')
  })
  test('made elements are of the edition of their tree', () => {
    const a = tree()
    const one = made(a, 'w:p', made(a, 'w:r'), a.createTextNode('Ett'))
    expect([one.namespaceURI, one.textContent, shapeOf(one)]).toEqual([
      `${OPEN}wordprocessingml/2006/main`,
      'Ett',
      'p(r)',
    ])
  })
  test('words keep the space at their ends', () => {
    const text = textOf(tree(), ' Ett ')
    expect([attribute(text, 'xml:space'), shapeOf(text)]).toEqual(['preserve', 't: Ett '])
  })
  test('a run has a copy of the properties', () => {
    const a = tree()
    const properties = find(a, 'w:pPr')
    const run = runOf(a, 'Ett', properties)
    expect([childrenOf(run).map(({ nodeName }) => nodeName), child(run, 'w:pPr') === properties]).toEqual([
      ['w:pPr', 'w:t'],
      false,
    ])
    expect([value(child(run, 'w:pPr'), 'w:b'), childrenOf(runOf(a, 'Ett')).length]).toEqual(['7', 1])
  })
})
