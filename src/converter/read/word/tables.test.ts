/** Rows of a table of Word have all its columns, and what a merged cell hides is marked hidden. */
import { describe, expect, test } from 'vitest'
import { p } from '../../../../tests/docx.ts'
import { bodyOf, documentOf } from './trees.fixture.ts'
import { fillRows, gatherMerged } from './tables.ts'
import { elements } from './tree.ts'

const cell = (words: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${words === '' ? '<w:p/>' : p(words)}</w:tc>`
const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`
const table = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`
/** "A | B", a row each; the words of each paragraph of a cell with "/" between. */
const rowsOf = (tree: Document): string[] =>
  elements(tree, 'w:tr').map((one) =>
    elements(one, 'w:tc')
      .map((each) =>
        elements(each, 'w:p')
          .map(({ textContent }) => textContent)
          .join('/'),
      )
      .join(' | '),
  )

describe('columns that are passed over', () => {
  test.each<[what: string, properties: string, expected: string]>([
    ['none', '', 'A | B'],
    ['before', '<w:gridBefore w:val="2"/>', ' |  | A | B'],
    ['after', '<w:gridAfter w:val="1"/>', 'A | B | '],
    ['both', '<w:gridBefore w:val="1"/><w:gridAfter w:val="2"/>', ' | A | B |  | '],
    ['none in figures', '<w:gridBefore w:val="x"/><w:gridAfter w:val="-1"/>', 'A | B'],
  ])('%s', (_, properties, expected) => {
    const tree = documentOf(table(row(cell('A') + cell('B'), properties)))
    fillRows(tree)
    expect(rowsOf(tree)).toEqual([expected])
  })
  test('are sixty-three at most', () => {
    const tree = documentOf(table(row(cell('A'), '<w:gridBefore w:val="900000"/><w:gridAfter w:val="64"/>')))
    fillRows(tree)
    expect(elements(tree, 'w:tc')).toHaveLength(63 + 1 + 63)
  })
  test('stand behind what says how the row is', () => {
    const tree = documentOf(table(row(cell('A'), '<w:gridBefore w:val="1"/>')))
    fillRows(tree)
    expect(bodyOf(tree)).toBe('tbl(tr(tc(p) tc(p(r(t:A)))))')
    expect(elements(tree, 'w:tr')[0]?.firstChild?.nodeName).toBe('w:trPr')
  })
  test('are none of a row without cells', () => {
    const tree = documentOf(table(row('', '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>')))
    fillRows(tree)
    expect(elements(tree, 'w:tc')).toEqual([])
  })
})

test('a row that is said to be no head says nothing', () => {
  const tree = documentOf(
    table(row(cell('A'), '<w:tblHeader w:val="0"/>'), row(cell('B'), '<w:tblHeader/>'), row(cell('C'))),
  )
  fillRows(tree)
  expect(elements(tree, 'w:tr').map((one) => elements(one, 'w:tblHeader').length)).toEqual([0, 1, 0])
})

test('bookmarks are gone', () => {
  const tree = documentOf(
    `${table('<w:bookmarkStart w:id="1"/>', row(cell('A')), '<w:bookmarkEnd w:id="1"/>')}<w:bookmarkStart w:id="2"/>`,
  )
  fillRows(tree)
  expect(bodyOf(tree)).toBe('tbl(tr(tc(p(r(t:A)))))')
})

const ON = '<w:vMerge/>'
const FIRST = '<w:vMerge w:val="restart"/>'
const hidden = (words: string): string => `\uFDD0${words}\uFDD1`
describe('of cells merged downwards', () => {
  test.each<[what: string, rows: string[], expected: string[]]>([
    [
      'the first has the words of all',
      [cell('A', FIRST), cell('B', ON), cell('C', ON)],
      [`A/${hidden('B')}/${hidden('C')}`, '', ''],
    ],
    [
      'those that say so in a word, too',
      [cell('A', FIRST), cell('B', '<w:vMerge w:val="continue"/>')],
      [`A/${hidden('B')}`, ''],
    ],
    ['those without words stay as they are', [cell('A', FIRST), cell('', ON), cell(' ', ON)], ['A', '', ' ']],
    ['the first may not say that it is', [cell('A'), cell('B', ON)], [`A/${hidden('B')}`, '']],
    ['another first begins anew', [cell('A', FIRST), cell('B', FIRST), cell('C', ON)], ['A', `B/${hidden('C')}`, '']],
    ['one that is not merged ends them', [cell('A', FIRST), cell('B'), cell('C', ON)], ['A', `B/${hidden('C')}`, '']],
    ['the topmost stays', [cell('A', ON), cell('B', ON)], [`A/${hidden('B')}`, '']],
    [
      'each column has its own',
      [cell('A', FIRST) + cell('1'), cell('B', ON) + cell('2', ON)],
      [`A/${hidden('B')} | 1/${hidden('2')}`, ' | '],
    ],
    [
      'a cell over two columns counts twice',
      [cell('A') + cell('1') + cell('2'), cell('B', '<w:gridSpan w:val="2"/>') + cell('3', ON)],
      [`A | 1 | 2/${hidden('3')}`, 'B | '],
    ],
    [
      'one over no columns counts once',
      [cell('A') + cell('1'), cell('B', '<w:gridSpan w:val="0"/>') + cell('3', ON)],
      [`A | 1/${hidden('3')}`, 'B | '],
    ],
  ])('%s', (_, rows, expected) => {
    const tree = documentOf(table(...rows.map((one) => row(one))))
    gatherMerged(tree)
    expect(rowsOf(tree)).toEqual(expected)
  })

  test('those of another table are others', () => {
    const tree = documentOf(table(row(cell('A'))) + table(row(cell('B', ON))))
    gatherMerged(tree)
    expect(rowsOf(tree)).toEqual(['A', 'B'])
  })
  test('the properties of a hidden one stay where they are', () => {
    const tree = documentOf(table(row(cell('A')), row(cell('B', ON))))
    gatherMerged(tree)
    expect(elements(tree, 'w:tc').map((one) => elements(one, 'w:tcPr').length)).toEqual([1, 1])
  })
  test('what is no cell or row is passed over', () => {
    const tree = documentOf(
      table(`<w:x><w:tc>${p('Y')}</w:tc></w:x>`, row(`<w:x/>${cell('A')}${cell('1')}`), row(cell('B') + cell('2', ON))),
    )
    gatherMerged(tree)
    expect(rowsOf(tree)).toEqual([`A | 1/${hidden('2')}`, 'B | '])
  })
})
