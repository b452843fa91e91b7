import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codeOf } from './error-code.ts'

function thrownBy(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    return error
  }
}

test.each<[string, unknown, string]>([
  ['of the system', thrownBy(() => readFileSync('no such file')), 'ENOENT'],
  ['without one', new Error('plain'), ''],
  ['that is no error', { code: 'ENOENT' }, ''],
])('the code of what was thrown, %s', (_, error, code) => {
  expect(codeOf(error)).toBe(code)
})
