/** Whether a line ends, or goes on. */
import { expect, test } from 'vitest'
import { endsSentence, goesOnInYear, isUnfinished, startsLower } from './line-ends.ts'

const OPEN = `
    och samt eller men att som i på av för till med om den det de en ett från vid under mellan genom inom utan över
    efter mot enligt per är har kan ska inte hos dess sin sitt sina vår deras hela alla`

test('a text goes on after a word that never ends a sentence', () => {
  for (const word of OPEN.trim().split(/\s+/)) {
    expect([word, isUnfinished(`Ansökan ${word}`)]).toEqual([word, true])
    expect([word, isUnfinished(`Ansökan ${word}x`)]).toEqual([word, false])
  }
})

test.each([
  ['Taxa,', true],
  ['Taxa –', true],
  ['Parker-', true],
  ['Parker\u00ad', true],
  ['Parker - och', true],
  ['RPG: -', false],
  ['RPG: –', false],
  ['Taxa, ny', false],
  ['Taxa (ny', true],
  ['Taxa (ny)', false],
  ['Taxa) (ny', true],
  ['(a) Taxa', false],
])('“%s” goes on: %s', (text, expected) => expect(isUnfinished(text)).toBe(expected))

test.each([
  ['Taxan antas.', true],
  ['Taxan antas!”', true],
  ['Antas den?)', true],
  ['Följande:', true],
  ['Taxan antas. Ja', false],
  ['~~Taxan antas.~~', true],
  ['~~Taxan~~', false],
  ['Taxan antas.x', false],
])('“%s” ends a sentence: %s', (text, expected) => expect(endsSentence(text)).toBe(expected))

test.each([
  ['taxan', true],
  [') taxan', true],
  ['; taxan', true],
  ['% taxan', true],
  [', taxan', true],
  ['Taxan', false],
  ['1 taxa', false],
])('“%s” goes on from the line before: %s', (text, expected) => expect(startsLower(text)).toBe(expected))

test.each([
  ['Val för verksamhetsåret', '2012', true],
  ['Budget för år', '2025 och plan', true],
  ['den 3 maj', '2023.', true],
  ['Planen gäller året', '2025, sedan', true],
  ['Budget för åren', '20 255', false],
  ['Vägen till Fornåret', 'Ekby', false],
  ['Antal i lager', '2012', false],
])('a year follows %j in %j: %s', (text, line, expected) => expect(goesOnInYear(text, line)).toBe(expected))
