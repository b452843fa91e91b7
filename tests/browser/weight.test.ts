/** What a reader must fetch to read one §, as a server sends it: compressed. */
import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from 'vitest'
import { DIST, PARAGRAFER, htmlOf } from './site.ts'

const KB = 1000
const weight = (path: string): number => gzipSync(readFileSync(join(DIST, path))).length
const PATHS = PARAGRAFER.map(({ path }) => path)

/** What pages load by an attribute, as paths in the site. */
function loaded(pattern: RegExp): string[] {
  return [
    ...new Set(
      PATHS.flatMap((path) =>
        [...htmlOf(path).matchAll(pattern)].map(([, link = '']) => posix.join(posix.dirname(path), link)),
      ),
    ),
  ]
}

const sum = (paths: readonly string[]): number => paths.reduce((total, path) => total + weight(path), 0)

test('no § page weighs more than 20 kB', () => {
  const [heaviest = ''] = [...PATHS].sort((a, b) => weight(b) - weight(a))
  console.log(`Tyngsta paragrafsidan: ${heaviest}, ${String(weight(heaviest))} byte`)
  expect(weight(heaviest)).toBeGreaterThan(0)
  expect(weight(heaviest)).toBeLessThanOrEqual(20 * KB)
})

test('the style of a § page weighs 12 kB at most', () => {
  const styles = loaded(/<link rel="stylesheet" href="([^"]+)"/g)
  console.log(`Stilmall: ${styles.join(', ')}, ${String(sum(styles))} byte`)
  expect(styles).toHaveLength(1)
  expect(sum(styles)).toBeLessThanOrEqual(12 * KB)
})

// It writes the buttons for citations too, which no page carries.
test('the script of a § page weighs 5.5 kB at most', () => {
  const scripts = loaded(/<script[^>]*\ssrc="([^"]+)"/g)
  console.log(`Skript: ${scripts.join(', ')}, ${String(sum(scripts))} byte`)
  expect(scripts.length).toBeGreaterThan(0)
  expect(sum(scripts)).toBeLessThanOrEqual(5.5 * KB)
})
