import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSealed, writeSealed } from './sealed.ts'
import { type Guard, isBytes, isList, isListOf, isMapOf, isWith } from './shape.ts'

interface Kept {
  name: string
  rows: Map<string, number>
  counts: Uint32Array
}

const isKept = isWith<Kept>({ name: 'text', rows: 'map', counts: 'numbers' })
const KEPT: Kept = { name: 'a', rows: new Map([['§ 1', 2]]), counts: Uint32Array.of(1, 2) }

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'paragraf-form-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What is read of a value that was written. */
function readBack<T>(value: unknown, is: Guard<T>): T | undefined {
  const file = join(folder, 'ett')
  writeSealed(file, value)
  return readSealed(file, is)
}

test.each<[what: string, value: unknown, is: Guard<unknown>]>([
  ['an object with its fields', KEPT, isKept],
  ['one that has more', { ...KEPT, more: null }, isKept],
  ['an empty list', [], isListOf(isKept)],
  ['a list of such', [KEPT, KEPT], isListOf(isKept)],
  ['a list of anything', ['§ 1', null], isList],
  ['an empty map', new Map(), isMapOf(isBytes)],
  ['a map of bytes', new Map([['a', Uint8Array.of(1)]]), isMapOf(isBytes)],
])('a sealed file that holds %s is read', (_, value, is) => {
  expect(readBack(value, is)).toEqual(value)
})

test.each<[what: string, value: unknown, is: Guard<unknown>]>([
  ['an object that lacks a field', { name: 'a', rows: KEPT.rows }, isKept],
  ['an object with a field of another kind', { ...KEPT, rows: [['§ 1', 2]] }, isKept],
  ['numbers of another size', { ...KEPT, counts: Uint8Array.of(1, 2) }, isKept],
  ['null', null, isKept],
  ['a text', 'a', isKept],
  ['a list in place of an object', [KEPT], isKept],
  ['an object in place of a list', KEPT, isListOf(isKept)],
  ['a list of other objects', [{ name: 'a' }], isListOf(isKept)],
  ['an object in place of a map', { a: Uint8Array.of(1) }, isMapOf(isBytes)],
  ['a map of other values', new Map([['a', 'b']]), isMapOf(isBytes)],
  ['a map by other keys', new Map([[1, Uint8Array.of(1)]]), isMapOf(isBytes)],
])('a sealed file that holds %s is not there', (_, value, is) => {
  expect(readBack(value, is)).toBeUndefined()
})
