/** What a page may load and do, to the letter: one word less and the protection is gone. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { CHECK_POLICY, inlinePolicy, OFFLINE_POLICY, POLICY, SEARCH_POLICY } from './policy.ts'

const REST = "img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'"

test.each([
  ['a page', POLICY, `default-src 'none'; style-src 'self'; script-src 'self'; ${REST}`],
  [
    'the search page',
    SEARCH_POLICY,
    `default-src 'none'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; ${REST}; connect-src 'self'`,
  ],
  [
    'the page that checks a copy',
    CHECK_POLICY,
    `default-src 'none'; style-src 'self'; script-src 'self'; ${REST}; connect-src 'self'`,
  ],
  [
    'the page that keeps a copy',
    OFFLINE_POLICY,
    `default-src 'none'; style-src 'self'; script-src 'self'; ${REST}; worker-src 'self'`,
  ],
])('%s', (_, policy, expected) => {
  expect(policy).toBe(expected)
})

test('a page with its own style and script allows these by their hash and no others', () => {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  expect(inlinePolicy('p{}', 'x()')).toBe(
    `default-src 'none'; style-src 'self' ${hash('p{}')}; script-src 'self' ${hash('x()')}; ${REST}`,
  )
})
