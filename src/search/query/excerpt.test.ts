import { expect, test } from 'vitest'
import { excerpt, matchedWords } from './excerpt.ts'

const text =
  'Ett avtal om hyrpersonal. Sedan kom mycket annat innan hyrläkare, som fick avtal, nämndes till sist i protokollet.'
const shown = (places: number[][], length: number) =>
  excerpt(text, places, length)
    .map(({ text: own, marked }) => (marked ? `[${own}]` : own))
    .join('')

test('begins at the start when the first match is there', () => {
  expect(shown([[3]], 5)).toBe('Ett avtal om [hyrpersonal]. Sedan …')
})

test('shows the stretch with the most different words asked', () => {
  expect(shown([[3, 9], [12]], 12)).toBe(
    '… [hyrpersonal]. Sedan kom mycket annat innan [hyrläkare], som fick [avtal], nämndes till …',
  )
})

test('the words to mark are as the text writes them, each once', () => {
  expect(matchedWords(text, [[3, 9], [12]])).toEqual(['hyrpersonal', 'hyrläkare', 'avtal'])
})

test('a record without text shows nothing', () => {
  expect(excerpt('', [[]])).toEqual([])
})
