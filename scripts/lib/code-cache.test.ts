import { afterEach, expect, test, vi } from 'vitest'
import { keepCode } from './code-cache.ts'

afterEach(() => vi.unstubAllEnvs())

test('code is kept where Node can, and told to the processes that are started', () => {
  vi.stubEnv('NODE_COMPILE_CACHE', undefined)
  const enableCompileCache = vi.fn()
  keepCode({ enableCompileCache })
  expect(enableCompileCache).toHaveBeenCalledExactlyOnceWith(process.env['NODE_COMPILE_CACHE'])
})

test('a Node that has no such cache is left as it is', () => {
  vi.stubEnv('NODE_COMPILE_CACHE', undefined)
  keepCode({})
  expect(process.env['NODE_COMPILE_CACHE']).toBeUndefined()
})
