/** The words of an element, as its source holds them and as they are printed. */
import { expect, test } from 'vitest'
import { elementOf, pieceOf } from './pieces.fixture.ts'
import { BREAK, printedWordsOf, wordsOf } from './words.ts'

test.each<[html: string, words: string, printed: string]>([
  ['Ett', 'Ett', 'Ett'],
  ['<p>Ett <b>två <i>tre</i></b> fyra</p>', 'Ett två tre fyra', 'Ett två tre fyra'],
  ['<p>Ett<br>två</p>', 'Etttvå', `Ett${BREAK}två`],
  ['<p>Ett<wbr>två</p>', 'Etttvå', 'Etttvå'],
  ['<p>Ett<!-- två --></p>', 'Ett', 'Ett'],
  ['<p></p>', '', ''],
])('%s', (html, words, printed) => {
  expect([wordsOf(pieceOf(html)), printedWordsOf(pieceOf(html))]).toEqual([words, printed])
})

test('words of elements that are passed over are not printed', () => {
  const element = elementOf('<p>Ett <b>två</b><br><i>tre <b>fyra</b></i></p>')
  expect(printedWordsOf(element, ({ tagName }) => tagName === 'b')).toBe(`Ett ${BREAK}tre `)
  expect(printedWordsOf(element, ({ tagName }) => tagName === 'p')).toBe('')
})
