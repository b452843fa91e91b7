/** The store: what is laid there comes back as it was or not at all. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { convert } from '../../../src/converter/index.ts'
import { resultOf } from '../../../src/review/result.ts'
import {
  pruneStore,
  isIntact,
  readStored,
  storeConversion,
  openStore,
  partOf,
  reportOn,
  storedFor,
  type StoredConversion,
} from './store.ts'

const TEXT = 'Tekniska nämnden 2024-03-12\n\n§ 1 Taxa\n\nBeslut\n\nNämnden beslutar att anta taxan.\n\n§ 2 Val\n'
const NAME = 'mapp/å.txt'
const source = (text: string) => ({ name: NAME, bytes: new TextEncoder().encode(text), sidecar: null })
const OFFICES = ['Tekniska nämnden']
const COVERED = { asked: [], offices: OFFICES }

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'paragraf-hylla-')), 'cache', 'hylla')
  openStore(folder)
})
afterEach(() => rmSync(join(folder, '..', '..'), { recursive: true, force: true }))

async function laid(text = TEXT, hasReport = false) {
  const conversion = await convert(source(text), [])
  return { conversion, kept: readStored(storeConversion(folder, 'nyckel', conversion, hasReport), OFFICES) }
}
const storeOf = ({ parts }: StoredConversion) => ({ folder, bySource: new Map([[NAME, parts]]) })

test.each(['null', '[]', '{"parts":{}}', '{"result":{},"parts":[]}'])('%s tells of no conversion', (said) =>
  expect(() => readStored(said, OFFICES)).toThrow(TypeError),
)

test('what a conversion would publish comes back as it was, and what is told of it, the report where it is asked for', async () => {
  const { conversion, kept } = await laid()
  if (conversion.outcome === 'failed') throw new Error(JSON.stringify(conversion.messages))
  const { content, publishedSource } = conversion.stages
  const store = storeOf(kept)
  expect([partOf(store, NAME, 'page'), partOf(store, NAME, 'text')]).toEqual([content, publishedSource])
  expect(partOf(store, NAME, 'beside')).toContain('Nämnden beslutar')
  expect(reportOn(store, NAME)).toBeNull()
  const told = resultOf(conversion)
  expect(kept.result).toEqual({ ...told, covers: { ...told.covers, offices: OFFICES } })
  expect(reportOn(storeOf((await laid(TEXT, true)).kept), NAME)).toMatchObject({
    format: 'text',
    ledger: { lines: 10 },
  })
})

test('the same stands there for the same key, and nothing for another', async () => {
  const { kept } = await laid()
  expect(storedFor(folder, NAME, 'nyckel', COVERED)).toEqual(kept)
  expect(storedFor(folder, NAME, 'annan', COVERED)).toBeNull()
  expect(storedFor(folder, NAME, 'nyc', COVERED)).toBeNull()
  expect(storedFor(folder, 'annan.txt', 'nyckel', COVERED)).toBeNull()
})

test('of one that failed the fault stands there, and nothing that it would publish', async () => {
  const { kept } = await laid('')
  expect(storedFor(folder, NAME, 'nyckel', COVERED)).toEqual(kept)
  expect([kept.result.outcome, kept.parts, isIntact(folder, NAME, kept.parts)]).toEqual(['failed', {}, true])
  expect(() => partOf(storeOf(kept), NAME, 'page')).toThrow('run convert again')
})

test('what is covered in all sources is told by who asks, and stands in nothing that lies there', async () => {
  const asked = ['Ada Provlund']
  const conversion = await convert({ ...source(`${TEXT}\nAda Provlund skrev.\n`), masks: asked }, [])
  const kept = readStored(storeConversion(folder, 'nyckel', conversion, false), OFFICES)
  expect(
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join(''),
  ).not.toContain('Ada')
  expect(storedFor(folder, NAME, 'nyckel', { asked, offices: OFFICES })).toEqual(kept)
})

test.each([
  [
    'its own sidecar covers words',
    { sidecar: '---\nmask: [{text: Ada Provlund, because: privat}]\n---\n', name: NAME },
  ],
  ['its name holds what is covered', { masks: ['Ada'], name: 'mapp/ada.txt', sidecar: null }],
])('a source is converted each time where %s', async (_, more) => {
  const conversion = await convert({ ...source(`${TEXT}\nAda Provlund skrev.\n`), ...more }, [])
  expect(conversion.outcome).toBe('converted')
  storeConversion(folder, 'nyckel', conversion, false)
  expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toEqual([])
})

test('a fault of the program is not kept: another try may go well', async () => {
  const conversion = { ...(await convert(source(''), [])) }
  const [message] = conversion.messages
  if (!message) throw new Error('expected a message')
  storeConversion(folder, 'nyckel', { ...conversion, messages: [{ ...message, ruleId: 'fault' }] }, false)
  expect(storedFor(folder, NAME, 'nyckel', COVERED)).toBeNull()
})

test('a single byte that is another one is seen, wherever it stands', async () => {
  const { kept } = await laid(TEXT, true)
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const whole = readFileSync(path)
    for (let at = 0; at < whole.length; at += 97) {
      const bytes = Buffer.from(whole)
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
      writeFileSync(path, bytes)
      const isBelieved = storedFor(folder, NAME, 'nyckel', COVERED) !== null && isIntact(folder, NAME, kept.parts)
      expect(isBelieved, `${name} ${at}`).toBe(false)
    }
    writeFileSync(path, whole.subarray(0, whole.length - 1))
    expect(storedFor(folder, NAME, 'nyckel', COVERED) !== null && isIntact(folder, NAME, kept.parts)).toBe(false)
    writeFileSync(path, whole)
  }
  expect([storedFor(folder, NAME, 'nyckel', COVERED), isIntact(folder, NAME, kept.parts)]).toEqual([kept, true])
})

test('what was changed while it lay there is not published, and is made anew the next time', async () => {
  const { kept } = await laid()
  const parts = readdirSync(folder).find((name) => name.endsWith('.parts')) ?? ''
  writeFileSync(join(folder, parts), 'något annat')
  expect(() => partOf(storeOf(kept), NAME, 'page')).toThrow('run convert again')
  expect(storedFor(folder, NAME, 'nyckel', COVERED)).toBeNull()
})

test('nobody else reads it, and a folder that cannot be used is known as one', async () => {
  await laid()
  const modes = [folder, ...readdirSync(folder).map((name) => join(folder, name))].map((path) => statSync(path).mode)
  expect(modes.map((mode) => mode & 0o077)).toEqual([0, 0, 0])
  writeFileSync(join(folder, '..', 'fil'), '')
  expect([openStore(folder), openStore(join(folder, '..', 'fil'))]).toEqual([true, false])
})

test('of sources that are there no more nothing is kept', async () => {
  await laid()
  writeFileSync(join(folder, 'annat'), '')
  pruneStore(folder, [NAME])
  expect(readdirSync(folder)).toHaveLength(2)
  pruneStore(folder, [])
  expect(readdirSync(folder)).toEqual([])
})
