/**
 * Expressions that are built while a module loads, which no linter reads: under the flag `i` both `\p{Lu}` and `\p{Ll}`
 * are any letter, where nothing puts the flag off around them.
 */
import { globSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const ROOMS = 'src/{converter,swedish,privacy,model,content-file,across}'
const CASED = /\\p\{L[ul]\}/
const FLAG_OFF = /\(\?-i:(?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)/g

const isBlind = ({ flags, source }: RegExp): boolean => flags.includes('i') && CASED.test(source.replace(FLAG_OFF, ''))

test.each([
  [String.raw`\p{Lu}`, 'u', false],
  [String.raw`\p{L}`, 'iu', false],
  [String.raw`(?-i:\p{Lu}\p{Ll})x`, 'iu', false],
  [String.raw`a\p{Lu}`, 'iu', true],
])('%s with the flags %s is blind to case: %s', (source, flags, expected) => {
  expect(isBlind(new RegExp(source, flags))).toBe(expected)
})

/** In a process that has compiled much V8 reads such a one in one case alone: see `swedish/lines/any-case.ts`. */
const SPLIT = /\(\?-?i:[^()]*\|/
test('no choice stands where a part of an expression has another case', () => {
  const files = globSync('{src,scripts}/**/*.ts').filter((path) => !/any-case|built\.whole/.test(path))
  expect(SPLIT.test('(?i:ja|nej)')).toBe(true)
  expect(files.filter((path) => SPLIT.test(readFileSync(path, 'utf8')))).toEqual([])
})

test('no expression that is built says a capital where it finds any letter', async () => {
  const built: RegExp[] = []
  const plain = RegExp
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, args: [string | RegExp, string?]) => {
      const made = new target(...args)
      built.push(made)
      return made
    },
  })
  try {
    const files = globSync(`${ROOMS}/**/*.ts`).filter((path) => !/\.(?:test|fixture)\.ts$|worker\.ts$/.test(path))
    expect(files.length).toBeGreaterThan(300)
    // Anew: other tests have them loaded.
    for (const path of files) await import(`${pathToFileURL(path).href}?built`)
  } finally {
    globalThis.RegExp = plain
  }
  expect(built.length).toBeGreaterThan(100)
  expect(built.filter(isBlind).map(String)).toEqual([])
})
