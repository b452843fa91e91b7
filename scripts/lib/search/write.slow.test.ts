/** What is kept from one build to the next saves work and shows nowhere. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { siteWriter } from '../build/site-writer.ts'
import { hashesIn } from '../package/folder.ts'
import type { SearchedMeeting } from '../../../src/search/index/searched.ts'
import { readyToWrite, writeSearch } from './write.ts'

const home = mkdtempSync(join(tmpdir(), 'paragraf-sok-'))
afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

const meeting = (slug: string, date: string, words: readonly string[]): SearchedMeeting => ({
  ...{ slug, date },
  // So many that each meeting is a part of its own.
  records: Array.from({ length: 220 }, (_, at) => ({
    ...{ url: `protokoll/${slug}/${date}/p${at + 1}.html`, dnr: `KS ${at + 1}-2024`, dnrs: [`KS ${at + 1}-2024`] },
    ...{
      title: `§ ${at + 1} ${words[at] ?? 'frågor'}`,
      content: `Nämnden om ${words[at] ?? 'det'}, sade Ada Provlund.`,
    },
    ...{ outcome: 'Beslut', tone: 'own', number: String(at + 1) },
    facets: { types: [], stage: 'eget beslut', holds: [] },
  })),
})
const MEETINGS = [
  meeting('a', '2023-05-01', ['hyrpersonal', 'budget']),
  meeting('a', '2024-05-01', ['vårdköer', 'e-hälsa']),
  meeting('b', '2024-06-01', ['kvixpersonal', 'simhall']),
]
/** Its words make the halves of "hyrpersonal" and "kvixpersonal" known, which stand in two of the others. */
const ADDED = meeting('a', '2024-07-01', ['kvixläkare', 'läkare', 'kvixbil', 'bil', 'personal'])

let builds = 0
async function built(meetings: readonly SearchedMeeting[], keep: string) {
  const site = join(home, String(builds++))
  const { anew } = await writeSearch(siteWriter(site).put, meetings, new Map(), readyToWrite(join(home, keep)))
  return { anew, files: Object.fromEntries(hashesIn(site)) }
}

/** A build from nothing, whose kept files the tests go on from. */
const cold = await built(MEETINGS, 'cold')
function kept(name: string): string {
  cpSync(join(home, 'cold'), join(home, name), { recursive: true })
  return name
}

test('nothing changed, nothing is indexed again, and the files are the same', async () => {
  expect(cold.anew).toBe(3)
  expect(await built(MEETINGS, kept('same'))).toEqual({ anew: 0, files: cold.files })
})

test('one meeting more is its part anew, and those whose words it reads otherwise; files are as from nothing', async () => {
  const more = await built([...MEETINGS, ADDED], 'nothing')
  expect(more.files).not.toEqual(cold.files)
  expect(await built([...MEETINGS, ADDED], kept('more'))).toEqual({ anew: 3, files: more.files })
  expect(await built(MEETINGS, 'more')).toEqual({ anew: 2, files: cold.files })
})

test('kept files that are damaged, cut off or of something else show nowhere', async () => {
  const folder = join(home, kept('worn'))
  const names = readdirSync(folder)
  for (const [at, name] of names.entries()) {
    const bytes = readFileSync(join(folder, name))
    const flipped = bytes.map((byte, place) => (place === bytes.length >> 1 ? byte ^ 1 : byte))
    writeFileSync(join(folder, name), [flipped, bytes.subarray(0, 40), Buffer.from('')][at % 3] ?? flipped)
    expect((await built(MEETINGS, 'worn')).files, name).toEqual(cold.files)
  }
  expect(readdirSync(folder)).toEqual(names)
})
