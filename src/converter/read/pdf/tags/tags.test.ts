/** What the structure of a page says of its pieces, and when it is not trusted. */
import { describe, expect, test } from 'vitest'
import { piece } from '../pieces.fixture.ts'
import { tagsOf, type Marked, type TagTable, type TreeNode } from './tags.ts'

const leaf = (id: string): TreeNode => ({ type: 'content', id })
const node = (role: string, ...children: TreeNode[]): TreeNode => ({ role, children })
/** Words at a line of the page, and how far to the right. */
const words = (id: string | null, line: number, text = 'Ord som text', x = 50): Marked => ({
  id,
  piece: piece(x, 100 + line * 20, text),
  isArtifact: false,
})
const told = (tree: TreeNode, marked: Marked[]): [string, unknown][] | null => {
  const tags = tagsOf(tree, marked)
  return tags && [...tags]
}

test('headings by their rank, marks of lists, and text of which nothing is said', () => {
  expect(
    told(
      node(
        'Document',
        node('H1', leaf('a')),
        node('L', node('LI', node('Lbl', leaf('b')), node('LBody', leaf('c')))),
        node('H6', node('Span', leaf('d'))),
      ),
      [words('a', 0), words('b', 1, '1.'), words('c', 1, 'Ord som text', 80), words('d', 2)],
    ),
  ).toEqual([
    ['a', { heading: { rank: 1 } }],
    ['b', { paragraph: {}, isLabel: true }],
    ['c', { paragraph: {} }],
    ['d', { heading: { rank: 6 } }],
  ])
})

test.each(['H', 'H7', 'TH1', 'Title', 'Span'])('the role %s is no heading', (role) => {
  expect(told(node(role, leaf('a')), [words('a', 0)])).toEqual([['a', {}]])
})

test('pieces of one paragraph are of the same, and those of the next of another; so are an item of a list and its text', () => {
  const tree = node(
    'Document',
    node('P', leaf('a'), node('Span', leaf('b'))),
    node('P', leaf('c')),
    node('L', node('LI', node('Lbl', leaf('d')), node('LBody', leaf('e')))),
  )
  const marked = ['a', 'b', 'c', 'd', 'e'].map((id, at) => words(id, at))
  const [a, b, c, d, e] = [...(tagsOf(tree, marked)?.values() ?? [])].map(({ paragraph }) => paragraph)
  expect(a).toBe(b)
  expect(new Set([a, c, d, e]).size).toBe(4)
})

test('cells by row and place; a row is a head where all of its cells are', () => {
  const table: TagTable = {
    rows: [
      { cells: 2, isHead: true },
      { cells: 2, isHead: false },
      { cells: 0, isHead: false },
    ],
  }
  const tree = node(
    'Table',
    node('THead', node('TR', node('TH', leaf('a')), node('TH', leaf('b')))),
    node('TBody', node('TR', node('TH', leaf('c')), node('TD', node('P', leaf('d')))), node('TR')),
  )
  const marked = ['a', 'b', 'c', 'd'].map((id, at) => words(id, at))
  expect(told(tree, marked)).toEqual([
    ['a', { cell: { table, row: 0, place: 0 } }],
    ['b', { cell: { table, row: 0, place: 1 } }],
    ['c', { cell: { table, row: 1, place: 0 } }],
    ['d', { cell: { table, row: 1, place: 1 } }],
  ])
})

test('a table around another only sets the page: the cells are those of the inner one', () => {
  const inner = node('Table', node('TR', node('TD', leaf('a'))))
  const table: TagTable = { rows: [{ cells: 1, isHead: false }] }
  expect(
    told(node('Table', node('TR', node('TD', node('P', leaf('b')), inner))), [words('b', 0), words('a', 1)]),
  ).toEqual([
    ['b', { paragraph: {} }],
    ['a', { cell: { table, row: 0, place: 0 } }],
  ])
})

test('a table with a heading in a cell only sets the page', () => {
  const tree = node('Table', node('TR', node('TD', node('H2', leaf('b')), leaf('a'))))
  expect(told(tree, [words('b', 0), words('a', 1)])).toEqual([
    ['b', { heading: { rank: 2 } }],
    ['a', {}],
  ])
})

describe('no tree, or one that tells too little, says nothing:', () => {
  const tree = node('Document', node('P', leaf('a')))
  test('no tree', () => expect(tagsOf(null, [words('a', 0)])).toBe(null))
  test('a place that it names twice', () => {
    expect(told(node('Document', leaf('a'), leaf('a')), [words('a', 0)])).toBe(null)
  })
  test('none of the text', () => expect(told(tree, [words(null, 0)])).toBe(null))
  test('no letters at all', () => expect(told(tree, [words('a', 0, '–')])).toBe(null))
  test.each([
    [95, 5, 1],
    [94, 6, null],
  ])('%i letters in it and %i among them', (inside, outside, size) => {
    const marked = [words('a', 0, 'x'.repeat(inside)), words(null, 1, 'x'.repeat(outside)), words('a', 2, '–')]
    expect(told(tree, marked)?.length ?? null).toBe(size)
  })
  test.each<[string, number[], 1 | null]>([
    ['four lines above and four below are heads and feet that nothing marks', [0, 1, 2, 3, 7, 8, 9, 10], 1],
    ['five above are text', [-1, 0, 1, 2, 3], null],
    ['five below are text', [7, 8, 9, 10, 11], null],
    ['those beside its first and last line are text', [4, 6], null],
  ])('%s', (_, lines, size) => {
    const edges = lines.map((line) => words(null, line, 'Sida 1', 300))
    expect(told(tree, [words('a', 4), ...edges, words('a', 6)])?.length ?? null).toBe(size)
  })
  test('a line outside that is marked is left out by the tree', () => {
    expect(told(tree, [words('b', 0), words('a', 1)])).toBe(null)
  })
  test('what is no part of the text does not count, nor what is turned', () => {
    const outside = words(null, 1, 'x'.repeat(90))
    expect(told(tree, [words('a', 0), { ...outside, isArtifact: true }])).toHaveLength(1)
    expect(told(tree, [words('a', 0), { ...outside, piece: { ...outside.piece, turned: true } }])).toHaveLength(1)
  })
})

describe('the order goes down the page, or it is not trusted:', () => {
  const inOrder = (...places: [line: number, x?: number][]): boolean => {
    const ids = places.map((_, at) => `i${at}`)
    const marked = places.map(([line, x], at) => words(`i${at}`, line, 'Ord som text', x))
    return tagsOf(node('Document', ...ids.map(leaf)), marked) !== null
  }
  const down = (count: number): [number][] => Array.from({ length: count }, (_, line) => [line])
  test('down', () => expect(inOrder(...down(5))).toBe(true))
  test('one jump up', () => expect(inOrder([1], [0])).toBe(false))
  test('up to the next column', () => expect(inOrder([0], [1], [0, 300])).toBe(true))
  test('up to what begins right where the last ended', () => {
    expect(inOrder([1], [0, 110])).toBe(true)
    expect(inOrder([1], [0, 109])).toBe(false)
  })
  test('a hair up is no jump', () => {
    expect(inOrder([0], [-0.35])).toBe(true)
    expect(inOrder([0], [-0.36])).toBe(false)
  })
  test('one jump of more than ten steps is forgiven, two are not', () => {
    expect(inOrder(...down(10), [3])).toBe(false)
    expect(inOrder(...down(11), [3])).toBe(true)
    expect(inOrder(...down(11), [3], [1])).toBe(false)
  })
})
