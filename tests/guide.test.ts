/** The pictures of the editor's guide: each that it names is there, says in words what it shows, and is light. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const named = [...readFileSync('docs/redaktor.md', 'utf8').matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g)].map(
  ([, alt = '', path = '']) => ({ alt, path }),
)
const sizeOf = (path: string): number => statSync(join('docs', path)).size

test('the guide names the pictures that are there, and no others', () => {
  const there = readdirSync('docs/bilder').map((name) => `bilder/${name}`)
  expect(named.map(({ path }) => path).sort()).toEqual(there.sort())
  expect(named.length).toBeGreaterThan(3)
})

test.each(named)('$path says what it shows, and weighs at most 150 kB', ({ alt, path }) => {
  expect(alt.split(' ').length).toBeGreaterThan(5)
  expect(sizeOf(path)).toBeLessThanOrEqual(150_000)
})

test('all together weigh at most 600 kB', () => {
  expect(named.reduce((sum, { path }) => sum + sizeOf(path), 0)).toBeLessThanOrEqual(600_000)
})
