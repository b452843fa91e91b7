import { describe, expect, it } from 'vitest'
import { plotOf } from './plot.ts'

const svg = plotOf([
  {
    name: 'ours',
    points: [
      [200, 1],
      [1000, 10],
    ],
  },
  {
    name: 'theirs',
    points: [
      [200, 1],
      [1000, 10],
    ],
  },
])

describe('plotOf', () => {
  it('draws a decade of seconds as high as the next', () => {
    const heights = [...svg.matchAll(/M64 ([\d.]+)H/g)].map(([, y]) => Number(y))
    expect(heights).toEqual([472, 24])
  })

  it('names lines that end at one place apart from one another', () => {
    const [ours, theirs] = [...svg.matchAll(/y="([\d.]+)"[^>]*>(?:ours|theirs)</g)].map(([, y]) => Number(y))
    expect((theirs ?? 0) - (ours ?? 0)).toBeGreaterThanOrEqual(17)
  })
})
