/** The file of corrections: what is written is what is read, and what is wrong in it is said with its name. */
import { expect, test } from 'vitest'
import { linesOfCorrections, readCorrections, writeCorrections } from './file.ts'
import { after, MINUTES } from './minutes.fixture.ts'

const NAME = 'content/protokoll/tn/2024-11-28.rattelser.json'

test('what is written is read as it was, byte for byte', async () => {
  const corrections = await after({ text: MINUTES.replace('150 000', '15 000') })
  const file = writeCorrections(corrections)
  expect(readCorrections(file, NAME)).toEqual(corrections)
  expect(writeCorrections(readCorrections(file, NAME))).toBe(file)
  expect(readCorrections(null, NAME)).toEqual([])
  expect(linesOfCorrections(corrections).join('\n')).toContain('anslå 150 000 kronor')
})

test.each([
  ['no JSON', '{', /\.rattelser\.json: .*expected JSON; fetch the last good one back$/],
  ['another shape', '[]', /\.rattelser\.json: .*expected corrections as convert writes them/],
  ['a key nobody knows', '{"corrections": [], "x": 1}', /\.rattelser\.json: /],
  ['days in disorder', writeCorrections([day('2027-01-15'), day('2026-12-03')]), /days in order/],
  ['a day that no calendar has', writeCorrections([day('2026-02-30')]), /\.rattelser\.json: /],
])('%s is refused', (_, file, message) => {
  expect(() => readCorrections(file, NAME)).toThrow(message)
})

function day(date: string) {
  const one = { id: 'p1', name: '§ 1', what: 'added' as const, by: 'unknown' as const, because: null, before: null }
  return { date, source: 'new' as const, paragrafer: [one] }
}
