/** What is counted of a page or a part of a Word file before it is parsed: levels cost little to try. */
import { expect, test } from 'vitest'
import { ReadError } from './error.ts'
import { DEEPEST, refuseDeep, refuseHugeHtml, refuseHugeXml, refuseLarge } from './limits.ts'

const PART = { english: 'part', swedish: 'en del' }
const xml = (text: string) => (): void => refuseHugeXml(new TextEncoder().encode(text), PART)
const html = (text: string) => (): void => refuseHugeHtml(text)
function thrownBy(check: () => void): unknown {
  try {
    check()
  } catch (error) {
    return error
  }
  return undefined
}
const deep = (open: string, close = '', levels = DEEPEST + 1): string => open.repeat(levels) + close.repeat(levels)

test.each<[string, () => void]>([
  ['XML as deep as it may be', xml(deep('<a>', '</a>', DEEPEST))],
  ['elements beside one another', xml(deep('<a></a>'))],
  ['elements that close themselves', xml(deep('<a/>'))],
  ['elements with attributes that do', xml(deep('<a b="1" />'))],
  ['instructions and comments', xml(deep('<?a?>') + deep('<!-- a -->'))],
  ['signs that are text', xml(`<a>${'> /> '.repeat(DEEPEST)}</a>`)],
  ['a text that is none', xml('Protokoll')],
  ['a page as deep as it may be', html(deep('<div>', '</div>', DEEPEST))],
  ['divisions beside one another', html(deep('<div></div>'))],
  ['paragraphs that are left open', html(deep('<p>'))],
  ['rows and cells that are', html(deep('<tr><td>'))],
  ['breaks, in capitals too', html(deep('<BR>'))],
  ['more ends than beginnings', html(deep('</div>') + deep('<div>', '', DEEPEST))],
  ['marks of letters that end', html(deep('<b></b>') + '<p>'.repeat(1000))],
])('%s can be read', (_, check) => expect(check).not.toThrow())

test.each<[string, () => void, RegExp]>([
  ['deeper XML', xml(deep('<a>', '</a>')), /part nested more than 500 levels deep/],
  ['deeper XML with text', xml(`Hej ${deep('<a b="/">')}`), /part nested more than 500 levels deep/],
  ['XML whose elements close themselves within', xml(deep('<a><b/>')), /part nested more than 500 levels deep/],
  ['many elements of XML', xml('<a/>'.repeat(500_001)), /part of more than 500000 elements/],
  ['a deeper page', html(deep('<div>')), /page nested more than 500 levels deep/],
  ['a deeper page in capitals', html(deep('<DIV class="a">')), /page nested more than 500 levels deep/],
  ['a page below needless ends', html(deep('</div>') + deep('<div>')), /page nested more than 500 levels deep/],
  ['many elements of a page', html('<br>'.repeat(250_001)), /page of more than 250000 elements/],
  // Each paragraph begins the marks anew: 400 paragraphs of 401, and those of the marks.
  ['marks of letters left open', html(deep('<b>', '', 400) + '<p>'.repeat(700)), /page of more than 250000 elements/],
])('%s is refused', (_, check, reason) => {
  const error = thrownBy(check)
  expect(error).toBeInstanceOf(ReadError)
  expect(String(error)).toMatch(reason)
})

test('bytes and levels are refused from one more than there may be', () => {
  expect(() => refuseLarge(20_000_000)).not.toThrow()
  expect(() => refuseLarge(20_000_001)).toThrow(/file of 20000001 bytes, expected at most 20000000/)
  expect(() => refuseLarge(11, 10, PART)).toThrow(/part of 11 bytes, expected at most 10/)
  expect(() => refuseDeep(500)).not.toThrow()
  expect(() => refuseDeep(501)).toThrow(/page nested/)
  expect(() => refuseDeep(3, 2, { english: 'list', swedish: 'en lista' })).toThrow(/list nested more than 2/)
})
