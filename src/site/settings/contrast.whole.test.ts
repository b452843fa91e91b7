/** Colours that can be read on the site's own grounds: random ones. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { wcagContrast } from 'culori'
import { expect, test } from 'vitest'
import { LEAST, nearestThatPasses, type Scheme, surfacesIn } from './contrast.ts'

const site = surfacesIn(readFileSync('src/styles/tokens.css', 'utf8'))

test('whatever colour is asked for, the nearest passes, is a colour, and is its own nearest', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
  fc.assert(
    fc.property(colour, fc.constantFrom<Scheme>('light', 'dark'), (asked, scheme) => {
      const near = nearestThatPasses(asked, scheme, site)
      expect(near).toMatch(/^#[0-9a-f]{6}$/)
      for (const ground of site[scheme]) expect(wcagContrast(near, ground)).toBeGreaterThanOrEqual(LEAST)
      expect(nearestThatPasses(near, scheme, site)).toBe(near)
    }),
    { numRuns: 200 },
  )
})
