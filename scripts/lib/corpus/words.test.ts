import { expect, test } from 'vitest'
import { randomOf } from './random.ts'
import { growingWords, stockOf } from './words.ts'

const DICTIONARY = [
  'läkar/UXZ',
  'screening/ADXY',
  'trädgård/ADXY',
  'kajak/AXY',
  'orkan/AXY',
  'budget/AXY',
  'hyrläkare/AXY',
  '16V',
].join('\n')

test('parts come from the dictionary, none with the beginning of a word to avoid', () => {
  const stock = stockOf(DICTIONARY, ['budgetdirektiv', 'läkare'])
  expect(stock.heads).toEqual(['screening', 'trädgård', 'kajak', 'orkan'])
  expect(stock.tails).toEqual(['screening', 'trädgård', 'kajak', 'orkan'])
})

test('the same seed gives the same words, and the vocabulary grows more slowly than the text', () => {
  const stock = {
    heads: Array.from({ length: 300 }, (_, at) => `h${at}`),
    tails: Array.from({ length: 300 }, (_, at) => `t${at}`),
  }
  const draw = () => Array.from({ length: 20_000 }, growingWords(randomOf(7), stock))
  const words = draw()
  expect(draw()).toEqual(words)
  const half = new Set(words.slice(0, 10_000)).size
  const whole = new Set(words).size
  expect(whole).toBeGreaterThan(half * 1.2)
  expect(whole).toBeLessThan(half * 1.9)
})
