/** Tabs of a Word file part columns, and rows with as many as their head keep their empty cells. */
import { describe, expect, test } from 'vitest'
import { docx, p } from '../../../../tests/docx.ts'
import { readDocx } from './docx.ts'

/** "A|B" of a row, "!" before one whose cells stand in the columns of their places; else the line as printed. */
async function rowsOf(...paragraphs: string[]): Promise<string[]> {
  const { lines } = await readDocx(docx(paragraphs.map((text) => p(text)).join('')))
  return lines
    .filter(({ printed }) => printed !== '')
    .map(({ printed, cells, isPlaced }) => (cells ? `${isPlaced ? '!' : ''}${cells.join('|')}` : printed))
}
const HEAD = 'Närvarande\tFrånvarande\tErsättare'

describe('below a row that has all its cells', () => {
  test.each<[what: string, row: string, expected: string]>([
    ['one that has all', 'Ada Ek\tBo Ek\tCia Ek', 'Ada Ek|Bo Ek|Cia Ek'],
    ['an empty cell first', '\tBo Ek\tCia Ek', '!|Bo Ek|Cia Ek'],
    ['an empty cell within', 'Ada Ek\t\tCia Ek', '!Ada Ek||Cia Ek'],
    ['an empty cell last', 'Ada Ek\tBo Ek\t', '!Ada Ek|Bo Ek|'],
    ['one cell alone', '\t\tCia Ek', '!||Cia Ek'],
    ['fewer tabs', '\tBo Ek', 'Bo Ek'],
    ['more of them', 'Ada Ek\t\t\tBo Ek', 'Ada Ek|||Bo Ek'],
    ['no tab', 'Ada Ek', 'Ada Ek'],
    ['a number, which is the mark of what follows', '1.\tAda Ek\t', '1. Ada Ek'],
  ])('%s', async (_, row, expected) => expect(await rowsOf(HEAD, row)).toEqual([HEAD.replaceAll('\t', '|'), expected]))

  test('all those that follow, and none below another line', async () => {
    expect(await rowsOf(HEAD, '\tBo Ek\t', 'Ada Ek\t\t', 'Övriga', '\tDan Ek\t')).toEqual([
      'Närvarande|Frånvarande|Ersättare',
      '!|Bo Ek|',
      '!Ada Ek||',
      'Övriga',
      'Dan Ek',
    ])
  })
  test('after a break of the line as well', async () => {
    const broken =
      '<w:p><w:r><w:t>Närvarande</w:t><w:tab/><w:t>Frånvarande</w:t><w:br/><w:tab/><w:t>Bo Ek</w:t></w:r></w:p>'
    const { lines } = await readDocx(docx(broken))
    expect(lines.map(({ cells }) => cells)).toEqual([
      ['Närvarande', 'Frånvarande'],
      ['', 'Bo Ek'],
    ])
  })
})

describe('of two columns the second alone', () => {
  test.each<[what: string, text: string, expected: string]>([
    ['a name', 'Bo Ek', '!|Bo Ek'],
    ['a figure', '12 000', '!|12 000'],
    ['goes on in lower case', 'att höja taxan', 'att höja taxan'],
    ['a sentence', 'Styrelsen fick ett brev.', 'Styrelsen fick ett brev.'],
    ['more than a few words', 'Styrelsen har fått ett brev om taxan från sina grannar', ''],
  ])('%s', async (_, text, expected) =>
    expect(await rowsOf('Beslut\tTaxan', `\t${text}`)).toEqual(['Beslut|Taxan', expected || text]),
  )
})

test('below a number and its title there are no columns', async () => {
  expect(await rowsOf('§ 1\tVal', '\tBo Ek', '2.\tTaxa', '\t12 000')).toEqual(['§ 1 Val', 'Bo Ek', '2. Taxa', '12 000'])
})

test.each<[what: string, paragraph: string, expected: string]>([
  ['after a number is a space', '1.\tVal\tBo Ek', '1. Val|Bo Ek'],
  ['before all is nothing', '\tMötet öppnades.', 'Mötet öppnades.'],
  ['after all is nothing', 'Mötet öppnades.\t', 'Mötet öppnades.'],
  ['on either side is nothing', '\t\tMötet öppnades.\t', 'Mötet öppnades.'],
])('a tab %s', async (_, paragraph, expected) => expect(await rowsOf(paragraph)).toEqual([expected]))

test('a paragraph of tabs alone says nothing', async () => {
  expect(await rowsOf('Före', '\t\t', 'Efter')).toEqual(['Före', 'Efter'])
})
