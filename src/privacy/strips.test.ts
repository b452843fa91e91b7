import { expect, test } from 'vitest'
import { hitsInStrips, stripsOf } from './strips.ts'

const TEXT = ['Sökande   Ärende', 'Ada       Altan', 'Ek', '', 'Bo        Garage'].join('\n')

test('cells below one another are a column, over a row that lacks it and a blank one', () => {
  expect(stripsOf(TEXT).map(({ text }) => text)).toEqual(['Sökande\nAda\nEk\nBo', 'Ärende\nAltan'])
})

test.each([
  ['lines of text are none', 'Ada Ek\nBo Alm'],
  ['nor is a row alone', 'Ada   Ek'],
  ['nor cells that begin further in', 'Ada   Ek\n  Bo       Alm'],
  ['nor those of the third row below', 'Ada   Ek\nx\n\nBo   Alm'],
])('%s', (_, text) => expect(stripsOf(text).map(({ text }) => text)).toEqual(text.includes('x') ? ['Ada\nx\nBo'] : []))

test('what is found over the end of a cell is a place in each cell; within a cell it is found elsewhere', () => {
  const find = (text: string) =>
    Array.from(text.matchAll(/Ad|da\nE|o/g), ({ 0: { length }, index: from }) => ({ from, to: from + length }))
  const hits = hitsInStrips(stripsOf(TEXT.replace('Ada', 'xda')), find)
  expect(hits.map(({ from, to }) => TEXT.slice(from, to))).toEqual(['da', 'E'])
})
