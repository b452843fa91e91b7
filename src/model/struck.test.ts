/** Struck words in a text: what is between two pairs of tildes, and no rule of them. */
import { expect, test } from 'vitest'
import { asStruck, STRUCK, withoutStruck } from './struck.ts'

test.each<[text: string, struck: string[]]>([
  ['~~500~~ 700 kronor', ['500']],
  ['Kostar ~~5~~ ~~600 kr~~.', ['5', '600 kr']],
  [asStruck('a b'), ['a b']],
  ['från ~~500 till 700', []],
  ['~~ 500 ~~', []],
  ['~~ 500~~', []],
  ['~~500 ~~', []],
  ['~~~~', []],
  ['~~~500~~~', []],
  ['ca ~500~ kronor', []],
  ['~~ett\ntvå~~', []],
  ['inget', []],
])('%j strikes %j', (text, struck) => expect(Array.from(text.matchAll(STRUCK), ([, words]) => words)).toEqual(struck))

test('the rest of a text is what no line goes through', () =>
  expect(withoutStruck('~~Avslå~~ Bifalla ~~två~~ motioner')).toBe(' Bifalla  motioner'))
