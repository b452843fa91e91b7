import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isList, isWith } from '../kept/shape.ts'
import { keptIn } from './kept.ts'

const isValue = isWith<{ value: number }>({ value: 'number' })

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paragraf-kvar-'))
  const kept = keptIn(folder)
  kept.write('a', { value: 1 })
  kept.write('b', { value: 2 })
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test.each([false, true])('what lies there is read, ahead: %s; what nobody asks for goes', (isAhead) => {
  const kept = keptIn(folder)
  if (isAhead) kept.ahead()
  expect([kept.read('a', isValue), kept.read('c', isValue)]).toEqual([{ value: 1 }, null])
  kept.tidy()
  expect(readdirSync(folder)).toEqual(['a'])
})

test.each([false, true])('what is damaged is not there, ahead: %s', (isAhead) => {
  const bytes = readFileSync(join(folder, 'a'))
  writeFileSync(
    join(folder, 'a'),
    bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte)),
  )
  const kept = keptIn(folder)
  if (isAhead) kept.ahead()
  expect([kept.read('a', isValue), kept.read('b', isValue)]).toEqual([null, { value: 2 }])
})

test.each([false, true])('what has another shape than is asked for is not there, ahead: %s', (isAhead) => {
  const kept = keptIn(folder)
  if (isAhead) kept.ahead()
  expect([kept.read('a', isList), kept.read('b', isValue)]).toEqual([null, { value: 2 }])
})

test('what is written after all was read ahead is what is read', () => {
  const kept = keptIn(folder)
  kept.ahead()
  kept.write('a', { value: 3 })
  expect(kept.read('a', isValue)).toEqual({ value: 3 })
})
