/** Items that have headings but no numbers: which headings are items, and the numbers that we give them. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { markdownBody } from '../read/markdown-lines.ts'
import { textLines } from '../read/text.ts'
import type { Heading } from '../types/block.ts'
import type { Line } from '../types/line.ts'
import { findHeaded, headedBelow } from './unnumbered.ts'

/** Markdown whose lines are parted by blank ones. */
const marked = (...raw: string[]): Line[] => toLines(markdownBody(raw.flatMap((line) => [line, ''])).lines)
const told = (headings: readonly Heading[]): string[] =>
  headings.map(({ number, rest, depth }) => `${number} ${rest} ${depth}`)

test.each<[string, string[], string[]]>([
  ['of one rank', ['# Protokoll', '## Val', 'Text.', '## Bad'], ['1 Val 0', '2 Bad 0']],
  ['of the sixth', ['# Protokoll', '###### Val', 'Text.', '###### Bad'], ['1 Val 0', '2 Bad 0']],
  [
    'with those below them',
    ['# Protokoll', '## Val', '### Kassör', '### Revisor', '## Bad', '### Taxa', '#### Barn'],
    ['1 Val 0', '1.1 Kassör 1', '1.2 Revisor 1', '2 Bad 0', '2.1 Taxa 1', '2.1.1 Barn 2'],
  ],
  ['a rank left out', ['## Val', '#### Kassör', '## Bad'], ['1 Val 0', '1.1 Kassör 1', '2 Bad 0']],
  [
    'not a lower one above the first',
    ['### Beslut i korthet', 'Text.', '## Val', 'Text.', '## Bad'],
    ['1 Val 0', '2 Bad 0'],
  ],
  ['one alone is none', ['# Protokoll', '## Val', 'Text.'], []],
  [
    'who was not called',
    ['## Ej kallade', 'Text.', '## Kallade till mötet'],
    ['1 Ej kallade 0', '2 Kallade till mötet 0'],
  ],
  ['those that say what is below are none', ['## Val', '## Beslut', '## Närvarande', '## Bad'], ['1 Val 0', '2 Bad 0']],
  [
    'nor who was called, nor a day',
    ['## Kallade', '## Val', 'Text.', '## 2 juli 2018', '## Bad'],
    ['1 Val 0', '2 Bad 0'],
  ],
  [
    'a day in a title is a part of it',
    ['## Val', 'Text.', '## Svar på skrivelse 2 juli 2018'],
    ['1 Val 0', '2 Svar på skrivelse 2 juli 2018 0'],
  ],
  ['below text', ['Hej', '## Val', 'Text.', '## Bad'], ['1 Val 0', '2 Bad 0']],
  ['no headings', ['Protokoll', 'Text.'], []],
])('marked headings %s', (_, raw, expected) => expect(told(findHeaded(marked(...raw)))).toEqual(expected))

test('headings one right below the other down to the day say what the document is', () => {
  const cover = ['## Protokoll', '## Provföreningen', '## 2 juli 2018']
  expect(told(findHeaded(marked(...cover, '## Val', 'Text.', '## Bad')))).toEqual(['1 Val 0', '2 Bad 0'])
  expect(told(findHeaded(marked('Text.', ...cover, '## Val', 'Text.', '## Bad')))).toEqual(['1 Val 0', '2 Bad 0'])
  // Parted by text they are items, but for the day.
  expect(told(findHeaded(marked('## Val', 'Text.', '## Bad', '## 2 juli 2018')))).toEqual(['1 Val 0', '2 Bad 0'])
})

test('stars are headings in an Org file, and a list elsewhere', () => {
  const org = (...raw: string[]): string[] => told(findHeaded(toLines(textLines(raw))))
  const body = ['* Val', 'Se * Text', '** Kassör', '* Bad']
  expect(org('#+TITLE: Protokoll', ...body)).toEqual(['1 Val 0', '1.1 Kassör 1', '2 Bad 0'])
  expect(org('#+title: Protokoll', ...body)).toEqual(['1 Val 0', '1.1 Kassör 1', '2 Bad 0'])
  expect(org('Protokoll', ...body)).toEqual([])
})

/** The numbered headings of marked lines are the points. */
function below(...raw: string[]): string[] {
  const lines = marked(...raw)
  const points = lines.flatMap(({ number: line, text }): Heading[] => {
    const number = /^(\d+)\. /.exec(text)?.[1]
    return number === undefined ? [] : [{ line, number, label: null, style: 'punkt', rest: '', depth: 0 }]
  })
  return told(headedBelow(points, lines))
}
const POINTS = ['## 1. Val', '## 2. Bad', '## 3. Hus', 'Text.']

test.each<[string, string[], string[]]>([
  [
    'of the same rank',
    [...POINTS, '## Övriga frågor', 'Text.', '## Avslutning'],
    ['4 Övriga frågor 0', '5 Avslutning 0'],
  ],
  ['of another rank', [...POINTS, '### Övriga frågor', '# Avslutning'], []],
  ['down to the appendices', [...POINTS, '## Övrigt', '## Bilagor', '## Karta'], ['4 Övrigt 0']],
  ['none but appendices', [...POINTS, '## Protokollsbilagor', '## Karta'], []],
  ['down to those who signed', [...POINTS, '## Övrigt', '## Signaturer', '## Karta'], ['4 Övrigt 0']],
  ['down to those present', [...POINTS, '## Övrigt', '## Närvarande', '## Karta'], ['4 Övrigt 0']],
  ['below two', [...POINTS.slice(0, 2), '## Övrigt'], []],
  ['below those of two ranks', ['## 1. Val', '# 2. Bad', '## 3. Hus', '## Övrigt'], []],
  ['below none', ['## Övrigt', 'Text.', '## Avslutning'], []],
  ['above them', ['## Övrigt', ...POINTS], []],
])('headings without a number below numbered ones: %s', (_, raw, expected) => {
  expect(below(...raw)).toEqual(expected)
})

test('points that are text have no headings below them', () => {
  const lines = marked('1\\. Val', '2\\. Bad', '3\\. Hus', 'Övrigt')
  const points = lines.slice(0, 3).map(({ number: line }, at): Heading => ({
    line,
    number: String(at + 1),
    label: null,
    style: 'punkt',
    rest: '',
    depth: 0,
  }))
  expect(headedBelow(points, lines)).toEqual([])
})

describe('where nothing is marked as a heading, lines that stand above the text', () => {
  /** Lines of text, "1:" before one that stands so high and "b:" before a bold one, blank ones between. */
  const standing = (...raw: string[]): Line[] =>
    toLines(textLines(raw.flatMap((line) => [line.replace(/^[\db]:/, ''), '']))).map((line, at) => {
      const look = /^([\db]):/.exec(raw[at] ?? '')?.[1]
      if (look === undefined) return line
      return { ...line, ...(look === 'b' ? { isBold: true as const } : { stands: Number(look) }) }
    })
  const three = (look: string): string[] => ['Val', 'Bad', 'Korv'].flatMap((title) => [`${look}:${title}`, 'Text.'])

  test.each<[what: string, raw: string[], expected: string[]]>([
    ['are items', ['1:Protokoll', 'Ekby', ...three('2')], ['1 Val 0', '2 Bad 0', '3 Korv 0']],
    ['in bold too, below the title', ['b:Protokoll', 'Ekby', ...three('b')], ['1 Val 0', '2 Bad 0', '3 Korv 0']],
    ['two are none', ['Ekby', ...three('1').slice(0, 4)], []],
    [
      'but words of parts and labels',
      ['1:Närvarande', 'Ada', ...three('1'), '1:Beslut', 'Text.'],
      ['1 Val 0', '2 Bad 0', '3 Korv 0'],
    ],
    [
      'but people, sentences and what no text is below',
      ['Ekby', ...three('1'), '1:Bo Provberg', 'x', '1:Alla röstar.', 'x', '1:Slut'],
      ['1 Val 0', '2 Bad 0', '3 Korv 0'],
    ],
    [
      'without those that stand lower',
      ['Ekby', '1:Val', '2:Kassör', 'x', ...three('1').slice(2)],
      ['1 Val 0', '2 Bad 0', '3 Korv 0'],
    ],
  ])('%s', (_, raw, expected) => expect(told(findHeaded(standing(...raw)))).toEqual(expected))
})
