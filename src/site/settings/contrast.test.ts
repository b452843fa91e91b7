/** Colours that can be read on the site's own grounds, counted as WCAG does. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { leastContrast, nearestThatPasses, type Scheme, surfacesIn } from './contrast.ts'

const site = surfacesIn(readFileSync('src/styles/tokens.css', 'utf8'))
const plain = { light: ['#ffffff'], dark: ['#000000'] }

// By the formula of WCAG 2.2, by hand: black on white 21, #767676 on white 4.54, #777777 on white 4.48.
test.each<[string, Scheme, number]>([
  ['#000000', 'light', 21],
  ['#767676', 'light', 4.54],
  ['#777777', 'light', 4.48],
  ['#ffffff', 'light', 1],
])('%s in the %s scheme has the contrast %d', (colour, scheme, expected) => {
  expect(leastContrast(colour, scheme, plain)).toBeCloseTo(expected, 2)
})

test.each<[string, Scheme]>([
  ['#00524c', 'light'],
  ['#7fd0c6', 'dark'],
])('the site’s own colour %s passes in the %s scheme and is left as it is', (colour, scheme) => {
  expect(nearestThatPasses(colour, scheme, site)).toBe(colour)
})

test('the nearest keeps its hue: a yellow becomes a brown, a dark blue a light one', () => {
  expect(nearestThatPasses('#ffcc00', 'light', site)).toMatch(/^#[89].[67].0.$/)
  expect(nearestThatPasses('#003366', 'dark', site)).toMatch(/^#[4-6].[6-9].[a-f].$/)
})

test('it is the nearest: what is a little nearer does not pass', () => {
  const near = nearestThatPasses('#777777', 'light', plain)
  expect(near).toMatch(/^#7[56]7[56]7[56]$/)
})

test('a sheet of tokens without its grounds is not taken for one where everything passes', () => {
  expect(() => surfacesIn(':root{--paper:#fff}')).toThrow('Unexpected tokens.css')
})
