import { expect, test } from 'vitest'
import { progressLine, progressOn } from './progress.ts'

test.each([
  [{ done: 0, of: 26155, ms: 9000 }, '  0 av 26 155 sidor'],
  [{ done: 40, of: 2000, ms: 1500 }, '  40 av 2 000 sidor'],
  [{ done: 500, of: 2000, ms: 5000 }, '  500 av 2 000 sidor, omkring 15 s kvar'],
  [{ done: 100, of: 10_000, ms: 3000 }, '  100 av 10 000 sidor, omkring 5 min kvar'],
  [{ done: 1999, of: 2000, ms: 5000 }, '  1 999 av 2 000 sidor, omkring 1 s kvar'],
])('what is told of %o', (at, line) => {
  expect(progressLine('sidor', at)).toBe(line)
})

/** What is written when so many pages are done, half a second between. */
function written(isTTY: boolean): string[] {
  const lines: string[] = []
  let now = 0
  const out = { isTTY, write: (text: string): boolean => lines.push(text) > 0 }
  const tell = progressOn(out, 'sidor', () => now)
  for (let done = 1; done <= 3; done++) {
    now += 500
    tell(done, 3)
    tell(done, 3)
  }
  return lines
}

test('a terminal has one line, which is gone when all is done', () => {
  expect(written(true)).toEqual(['\r\x1b[K  1 av 3 sidor', '\r\x1b[K  2 av 3 sidor', '\r\x1b[K', '\r\x1b[K'])
})

test('a log has none', () => {
  expect(written(false)).toEqual([])
})
