import { expect, test } from 'vitest'
import type { Catalogue } from '../index/catalogue.ts'
import { isName, nearest } from './unknown.ts'

const catalogue = {
  organs: [{ name: 'Kommunstyrelsen', words: ['ks', 'kommunstyrelsen'] }],
  meetings: [],
  meetingOf: new Uint16Array(),
} as Catalogue
const diaries = {
  'SLK-2024-00486': [1],
  'SLK-2024-00048': [2],
  'SLK-2024-00050': [3],
  'SLK-2023-00049': [4],
  'HSN 49-2024': [5],
}

test.each([
  ['SLK-2024-99999', true],
  ['slk 2024 99999', true],
  ['2024-13-45', true],
  ['2024-02-30', true],
  ['ks 2025-06-19', true],
  ['§ 9999', true],
  ['budget 2026-2028', false],
  ['2026-2028', false],
  ['SOU 2024:57', false],
  ['24/7', false],
  ['00486-2024', true],
  ['träd', false],
])('%s is the name of something: %s', (query, expected) => {
  expect(isName(query, catalogue, diaries)).toBe(expected)
})

test('near are those of the same series and year: with a figure missing, then the nearest', () => {
  expect(nearest('SLK-2024-0046', diaries, 3)).toEqual(['SLK-2024-00048', 'SLK-2024-00486', 'SLK-2024-00050'])
  expect(nearest('SLK-2022-0046', diaries, 3)).toEqual([])
})
