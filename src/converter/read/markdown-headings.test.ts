import { expect, test } from 'vitest'
import { spacedHeadings } from './markdown-headings.ts'

test.each([
  ['words', ['#Protokoll', '##Närvarande', '##Öppnande'], ['# Protokoll', '## Närvarande', '## Öppnande']],
  ['numbers', ['##Möte', '##1. Öppnande', '##2. Val'], ['## Möte', '## 1. Öppnande', '## 2. Val']],
])('headings of %s get the space that Markdown asks for', (_, raw, expected) =>
  expect(spacedHeadings(raw)).toEqual(expected),
)

test.each([
  ['two are too few', ['#Protokoll', '##Närvarande']],
  ['tags of one sign', ['#Budget', '#Skola', '#Vatten']],
  ['numbers of one sign', ['#1 Bil', '#2 Buss', '#3 Tåg', '##']],
  ['one has its space', ['#Protokoll', '##Närvarande', '##Öppnande', '## Val']],
])('no heading is meant where %s', (_, raw) => expect(spacedHeadings(raw)).toEqual(raw))
