/**
 * The search without a browser or pages: the index of a content folder made in a folder of its own, and the engine
 * asked in this process. What a page shows is not tried here; which hits it is given, and in what order, is.
 */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import { gunzipSync } from 'fflate'
import { Engine } from '../../../src/search/page/engine.ts'
import type { SearchResult, Hit, Question } from '../../../src/search/page/found.ts'
import { chosenBy } from '../../../src/search/page/state.ts'
import type { Files } from '../../../src/search/page/files.ts'
import type { SearchRecord } from '../../../src/search/index/records.ts'
import { rank } from '../../../src/search/query/rank.ts'
import { readArchive } from '../build/archive.ts'
import { siteWriter } from '../build/site-writer.ts'
import { writeSearch } from './write.ts'

/** Makes nothing but the index, below `folder`/pagefind. @returns What it was made of. */
export async function indexInto(folder: string): Promise<SearchRecord[]> {
  const { searched, bodies, apart } = readArchive(true)
  const meetings = searched.map((meeting) => ({ ...meeting, records: apart.records(meeting.id) }))
  await writeSearch(siteWriter(folder).put, meetings, bodies)
  return meetings.flatMap(({ records }) => records)
}

/** @param folder That holds `pagefind`. */
export function engineOf(folder: string): Engine {
  return new Engine(filesOnDisk(join(folder, 'pagefind')))
}

/** The engine's files as they lie on the disk; its own script sets what a browser has in `window`. */
function filesOnDisk(folder: string): Files {
  const unpacked = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
    const bytes = new Uint8Array(await readFile(join(folder, name)))
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
  }
  const known = new Map<string, Promise<unknown>>()
  const once = <T>(name: string, load: () => Promise<T>): Promise<T> => {
    const promise = known.get(name) ?? load()
    known.set(name, promise)
    // A name is asked for in one form alone.
    return promise as Promise<T>
  }
  const text = async (name: string): Promise<string> => new TextDecoder().decode(await unpacked(name))
  return {
    bytes: unpacked,
    piece: async (name, from, to) => new Uint8Array((await readFile(join(folder, name))).subarray(from, to)),
    text,
    json: (name) => once(name, async () => JSON.parse(await text(name)) as unknown),
    script: (name) => {
      Object.assign(globalThis, { window: globalThis })
      runInThisContext(readFileSync(join(folder, name), 'utf8'), { filename: name })
      return Promise.resolve()
    },
  }
}

/** What the engine is asked where nothing is chosen. */
export function questionOf(query: string, more: Partial<Question> = {}): Question {
  return { query, chosen: chosenBy(), sort: 'relevans', ...more }
}

/**
 * The hits as a page would list them: named ones, then strong ones, each with the rest of its matter, then weak ones.
 */
export async function listed(found: SearchResult, most: number): Promise<{ url: string; isStrong: boolean }[]> {
  const flat = (hits: readonly Hit[], isStrong: boolean) =>
    hits.flatMap(({ url, others }) => [{ url, isStrong }, ...others.map((other) => ({ url: other.url, isStrong }))])
  const direct = flat(found.direct, true)
  const [strong, weak] = await Promise.all([found.load(0, most), found.weak.load(0, most)])
  const all = [...direct, ...flat(strong, true), ...flat(weak, false)]
  return all.filter(({ url }, at) => all.findIndex((other) => other.url === url) === at)
}

/** Every § by itself, in the order of the ranking, with those that are named first. */
export async function oneByOne(engine: Engine, query: string, found: SearchResult, most: number): Promise<string[]> {
  if (found.unknown !== null) return found.unknown.near.map(({ url }) => url)
  const { answers, archive, urlOf } = await engine.answers(query)
  const first = rank(answers, archive).slice(0, most)
  const urls = await Promise.all(first.map(({ record }) => urlOf(record)))
  return [...new Set([...found.direct.map(({ url }) => url), ...urls])]
}
