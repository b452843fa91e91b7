import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { NEUTRAL } from '../../../../src/site/settings/settled.ts'
import { pathsIn } from '../../package/folder.ts'
import { memoryOf } from './index.ts'
import { readSealed, writeSealed } from '../../kept/sealed.ts'
import { isAnything } from '../../kept/shape.ts'
import { memoryOwner } from './owner.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'paragraf-minne-'))
})
beforeEach(() => rmSync(root, { recursive: true, force: true }))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const VALUE = { rows: [['§ 1', null, undefined]], by: new Map([['a', 1]]) }
const WHOSE = { engine: 'motor1', site: 'sajt1' }

test('a value comes back as it was', () => {
  const file = join(root, 'mapp', 'ett')
  writeSealed(file, VALUE)
  expect(readSealed(file, isAnything)).toEqual(VALUE)
  expect(pathsIn(root)).toEqual(['mapp/ett'])
})

test('a file with one byte changed anywhere, one that is cut, an empty one and none are no value', () => {
  const file = join(root, 'ett')
  writeSealed(file, VALUE)
  const whole = readFileSync(file)
  for (let at = 0; at < whole.length; at++) {
    const damaged = Buffer.from(whole)
    damaged.writeUInt8((whole.readUInt8(at) + 1) % 256, at)
    writeFileSync(file, damaged)
    expect(readSealed(file, isAnything), `byte ${at}`).toBeUndefined()
  }
  for (const length of [whole.length - 1, 32, 1, 0]) {
    writeFileSync(file, whole.subarray(0, length))
    expect(readSealed(file, isAnything), `${length} byte`).toBeUndefined()
  }
  expect(readSealed(join(root, 'inget'), isAnything)).toBeUndefined()
})

test('what is remembered of one site is not believed of another; a parsed file is the same for all sites of an engine', () => {
  const memory = memoryOf(WHOSE, root)
  memory.write('granskade/a', 1)
  memory.write('lasta/a', 2)
  const otherSite = memoryOf({ ...WHOSE, site: 'sajt2' }, root)
  expect([otherSite.read('granskade/a', isAnything), otherSite.read('lasta/a', isAnything)]).toEqual([undefined, 2])
  const otherEngine = memoryOf({ engine: 'motor2', site: 'sajt3' }, root)
  expect([otherEngine.read('granskade/a', isAnything), otherEngine.read('lasta/a', isAnything)]).toEqual([
    undefined,
    undefined,
  ])
})

test('a build that ends well forgets what it had no use of, and what a killed one left half written', () => {
  const before = memoryOf(WHOSE, root)
  for (const name of ['lasta/a', 'lasta/b', 'granskade/a', 'granskade/b']) before.write(name, name)
  memoryOf({ engine: 'motor0', site: 'sajt0' }, root).write('lasta/a', 'gammalt')
  writeFileSync(join(root, 'sajt-sajt1', 'granskade', 'a.ny'), 'halv')
  const now = memoryOf(WHOSE, root)
  now.read('granskade/a', isAnything)
  now.keep('lasta/a')
  now.forgetRest()
  expect(pathsIn(root)).toEqual(['motor-motor1/lasta/a', 'sajt-sajt1/granskade/a'])
})

const LOADED = { settings: NEUTRAL, file: 'webbplats.yaml', files: [], faults: [], lineOf: () => null }

test('another setting is another site of the same engine', () => {
  const [one, other] = [memoryOwner(LOADED), memoryOwner({ ...LOADED, settings: { ...NEUTRAL, name: 'Ekby' } })]
  expect(other.engine).toBe(one.engine)
  expect(other.site).not.toBe(one.site)
  expect(memoryOwner(LOADED)).toEqual(one)
})
