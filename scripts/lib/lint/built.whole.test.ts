/**
 * Expressions that are built while a module loads, which no linter reads: under the flag `i` both `\p{Lu}` and `\p{Ll}`
 * are any letter, where nothing puts the flag off around them.
 */
import { globSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const ROOMS = 'src/{converter,swedish,privacy,model,content-file,across}'
const CASED = /\\p\{L[ul]\}/
const FLAG_OFF = /\(\?-i:(?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)/g

const isBlind = ({ flags, source }: RegExp): boolean => flags.includes('i') && CASED.test(source.replace(FLAG_OFF, ''))

test('what is looked for tells apart an expression that minds case', () => {
  expect([/\p{Lu}/u, /\p{L}/iu, /(?-i:\p{Lu}\p{Ll})x/iu].map(isBlind)).toEqual([false, false, false])
  // eslint-disable-next-line no-restricted-syntax -- it is what is looked for
  expect(isBlind(/a\p{Lu}/iu)).toBe(true)
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
