import { expect, test } from 'vitest'
import { processWide } from './process-wide.ts'

type Module = typeof import('./process-wide.ts')

test('another copy of the module has the same value', async () => {
  const own = processWide('test.shared', () => ({ told: 'here' }))
  const copy = (await import(/* @vite-ignore */ `${import.meta.resolve('./process-wide.ts')}?copy`)) as Module
  expect(copy.processWide).not.toBe(processWide)
  expect(copy.processWide('test.shared', () => ({ told: 'anew' }))).toBe(own)
})

test('each name has a value of its own', () => {
  expect(processWide('test.one', () => ({}))).not.toBe(processWide('test.other', () => ({})))
})
