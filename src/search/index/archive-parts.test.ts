import { expect, test } from 'vitest'
import { partsOfArchive } from './archive-parts.ts'

const meeting = (slug: string, date: string | null, length: number) => ({ slug, date, records: { length } })
const dayOf = (at: number): string =>
  `20${String(10 + Math.floor(at / 300))}-${String(1 + (at % 300)).padStart(3, '0')}`
const MEETINGS = Array.from({ length: 600 }, (_, at) => meeting(`b${at % 7}`, dayOf(at), 10 + ((at * 7) % 40)))

const sizes = (parts: readonly (readonly { records: { length: number } }[])[]): number[] =>
  parts.map((own) => own.reduce((sum, { records }) => sum + records.length, 0))

test('parts follow one another, and hold the whole archive', () => {
  expect(partsOfArchive(MEETINGS).flat()).toEqual(MEETINGS)
  expect(partsOfArchive([])).toEqual([])
})

test('no part is small but the last, and none large but a meeting that is', () => {
  const own = sizes(partsOfArchive(MEETINGS))
  expect(Math.max(...own)).toBeLessThanOrEqual(400)
  expect(Math.min(...own.slice(0, -1))).toBeGreaterThanOrEqual(200)
  expect(sizes(partsOfArchive([meeting('a', null, 5), meeting('a', '2024', 900), meeting('b', '2024', 5)]))).toEqual([
    5, 900, 5,
  ])
})

test('a new meeting changes few parts, wherever it comes', () => {
  const texts = (meetings: typeof MEETINGS) => partsOfArchive(meetings).map((own) => JSON.stringify(own))
  const before = new Set(texts(MEETINGS))
  for (const at of [0, 100, 301, 590, 600]) {
    const after = texts([...MEETINGS.slice(0, at), meeting('ny', dayOf(at), 27), ...MEETINGS.slice(at)])
    expect(after.filter((own) => !before.has(own)).length, String(at)).toBeLessThanOrEqual(6)
  }
})
