/** A kept part is used where its records and all that its index asked for are as they were, and nowhere else. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { joined } from '../../../src/search/index/joined.ts'
import type { Analysis } from '../../../src/search/index/analysis.ts'
import { readingsIn } from '../../../src/search/index/readings.ts'
import type { SearchRecord } from '../../../src/search/index/records.ts'
import { keptIn } from './kept.ts'
import { indexed, type Indexed, openPart } from './parts.ts'

const home = mkdtempSync(join(tmpdir(), 'paragraf-delar-'))
afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

const record = (title: string): SearchRecord => ({
  ...{ url: 'protokoll/a/2024-05-01/p1.html', title, dnr: '', content: 'Nämnden om gång- och cykelbron.', number: '1' },
  ...{ outcome: 'Beslut', tone: 'own', dnrs: [], facets: { types: [], stage: 'eget beslut', holds: [] } },
})
const RECORDS = [record('Simhall'), record('Gång- och cykelbro')]
const PARTS: Readonly<Record<string, string[]>> = { cykelbro: ['cykel', 'bro'] }
const analysis: Analysis = {
  ...{ vocabulary: new Map(), baseOf: (word) => word, partBaseOf: (part) => part },
  split: (word) => PARTS[word] ?? [],
}

/** As one build does it. */
async function built(records = RECORDS, words: Analysis = analysis, made = 'kod') {
  const kept = keptIn(home)
  const part = openPart(records, made, kept)
  const { parts, anew } = await indexed([part], readingsIn(words), kept)
  return { file: join(home, part.name), anew, parts }
}

const cold = await built()

test('the same is not indexed again', async () => {
  expect(cold.anew).toBe(1)
  const again = await built()
  expect(again.anew).toBe(0)
  expect(again.parts[0]?.pieces).toEqual(cold.parts[0]?.pieces)
})

test.each<[what: string, ...Parameters<typeof built>]>([
  ['a record', [record('Simhallar'), record('Gång- och cykelbro')]],
  ['the base of a word', RECORDS, { ...analysis, baseOf: (word) => (word === 'simhall' ? 'hall' : word) }],
  [
    'a compound',
    RECORDS,
    { ...analysis, split: (word) => (word === 'simhall' ? ['sim', 'hall'] : analysis.split(word)) },
  ],
  ['the base of a part', RECORDS, { ...analysis, partBaseOf: (part) => (part === 'bro' ? 'broar' : part) }],
])('another is indexed again: %s', async (_, ...given) => {
  const own = await built(...given)
  expect(own.anew).toBe(1)
  expect(own.parts[0]?.pieces).not.toEqual(cold.parts[0]?.pieces)
  expect((await built(...given)).anew).toBe(0)
  expect((await built()).parts[0]?.pieces).toEqual(cold.parts[0]?.pieces)
})

test('what other code made is not used', async () => {
  expect((await built(RECORDS, analysis, 'annan')).anew).toBe(1)
})

test('what is said of words that it did not ask for is nothing to it', async () => {
  await built()
  expect((await built(RECORDS, { ...analysis, baseOf: (word) => (word === 'badhus' ? 'bad' : word) })).anew).toBe(0)
})

test('one that is damaged is none', async () => {
  const bytes = readFileSync(cold.file)
  for (let place = 0; place < bytes.length; place += Math.ceil(bytes.length / 9)) {
    writeFileSync(
      cold.file,
      bytes.map((byte, at) => (at === place ? byte ^ 4 : byte)),
    )
    const own = await built()
    expect([place, own.anew]).toEqual([place, 1])
    expect(own.parts[0]?.pieces).toEqual(cold.parts[0]?.pieces)
  }
})

const OTHER: Analysis = { ...analysis, baseOf: (word) => (word === 'simhall' ? 'hall' : word) }

test('what parts were told may be lost: each is asked itself', async () => {
  await built()
  const answers = join(home, 'svar')
  rmSync(answers)
  expect((await built()).anew).toBe(0)
  rmSync(answers)
  expect((await built(RECORDS, OTHER)).anew).toBe(1)
})

test('what is kept of what parts were told vouches for no part that was indexed after it', async () => {
  await built()
  const answers = join(home, 'svar')
  const older = readFileSync(answers)
  // A build that ended between the part and the answers.
  await built(RECORDS, OTHER)
  writeFileSync(answers, older)
  const own = await built()
  expect(own.anew).toBe(1)
  expect(own.parts[0]?.pieces).toEqual(cold.parts[0]?.pieces)
})

test('of many parts, more than are asked for at once, each is what it is alone', async () => {
  const folder = mkdtempSync(join(home, 'flera-'))
  const read = readingsIn(analysis)
  const kept = keptIn(folder)
  const open = Array.from({ length: 20 }, (_, at) => openPart([record(`Simhall ${at}`)], 'kod', kept))
  const { parts, anew } = await indexed(open, read, kept)
  expect([parts.length, anew]).toEqual([20, 20])
  const words = ({ pieces }: Indexed) => joined([{ pieces, before: 0 }])
  for (const at of [0, 15, 16, 19]) {
    const { parts: alone } = await indexed([openPart([record(`Simhall ${at}`)], 'annan', kept)], read, kept)
    expect(alone.map(words)).toEqual(parts.slice(at, at + 1).map(words))
  }
  const again = open.map(({ records }) => openPart(records, 'kod', kept))
  expect((await indexed(again, read, kept)).anew).toBe(0)
})
