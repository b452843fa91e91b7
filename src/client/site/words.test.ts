import { expect, test } from 'vitest'
import { places, soughtWords } from './words.ts'

const found = (text: string, ...words: string[]) => places(text, words).map(([from, to]) => text.slice(from, to))

test('words are found where a word begins, in any case, and marked to its end', () => {
  expect(found('Avtalet och ramavtal om avtal.', 'avtal')).toEqual(['Avtalet', 'avtal'])
  expect(found('Åtgärd (HSN 571-2024)', 'åtgärd', '571')).toEqual(['Åtgärd', '571'])
})

test('signs in a word are only signs, and single letters are left alone', () => {
  expect(found('a (b) c+', 'c+', 'a')).toEqual(['c+'])
})

test('words are read from the address', () => {
  expect(soughtWords('?ord=nutrition+avtal&x=1')).toEqual(['nutrition', 'avtal'])
  expect(soughtWords('')).toEqual([])
})
