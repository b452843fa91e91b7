/** That Node takes what is said of its memory: V8 passes over a flag that it does not know, and says so. */
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { inEngine } from '../../src/places.ts'

const wrongIn = (code: string): string =>
  spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stderr

test('the flag of a build is one that this Node has', () => {
  const heap = JSON.stringify(inEngine('scripts', 'lib', 'heap.ts'))
  expect(wrongIn(`(await import(${heap})).collectSooner()`)).toBe('')
  expect(wrongIn(`(await import('node:v8')).setFlagsFromString('--no-such-flag=1')`)).toContain('unrecognized flag')
})
