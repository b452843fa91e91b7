import { afterEach, expect, test, vi } from 'vitest'
import { oncePerBuild } from './once.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** Counts its calls, from 1. */
function counter(): () => number {
  let calls = 0
  return () => ++calls
}

test('a build works a value out once', () => {
  const value = oncePerBuild(counter())
  expect([value(), value(), value()]).toEqual([1, 1, 1])
})

test('a value that is nothing is remembered as well', () => {
  const calls = counter()
  const value = oncePerBuild(() => (calls() === 1 ? undefined : 'again'))
  expect([value(), value()]).toEqual([undefined, undefined])
})

test('what could not be worked out is tried again', () => {
  const calls = counter()
  const value = oncePerBuild(() => {
    if (calls() === 1) throw new Error('not yet')
    return 'found'
  })
  expect(value).toThrow('not yet')
  expect(value()).toBe('found')
})

test('while the site is worked on, each call works it out anew', () => {
  vi.stubEnv('PARAGRAF_DEV', '1')
  const value = oncePerBuild(counter())
  expect([value(), value()]).toEqual([1, 2])
})
