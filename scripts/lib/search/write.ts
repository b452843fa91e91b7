/**
 * Writes what the search needs into a built site: Pagefind's index of one record a §, made small, and our own files
 * beside it (what a hit shows, the words of the corpus, diary numbers). Records in, files out; what they hold is
 * decided in `src/search`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { byDateDescending } from '../../../src/model/dates.ts'
import type { OrganData } from '../../../src/model/schema.ts'
import { packCatalogue, type MeetingEntry } from '../../../src/search/index/catalogue.ts'
import { diaryFiles } from '../../../src/search/index/diaries.ts'
import { packFacets } from '../../../src/search/index/facet-column.ts'
import { beginningOf, beginningsOf, pack, wordsOfIndex, type Word } from '../../../src/search/index/lexicon.ts'
import type { SearchRecord, Shown } from '../../../src/search/index/records.ts'
import type { Start } from '../../../src/search/index/start.ts'
import { fold, wordsOf } from '../../../src/swedish/stem.ts'
import { wordFile } from '../../../src/search/query/word-file.ts'
import type { Splitter } from '../../../src/swedish/compounds.ts'
import { diskScripts } from '../../../src/search/index/disk.ts'
import { RECORDS_A_PIECE, textFiles } from '../../../src/search/index/text-file.ts'
import { deflateRaw, gzip } from './compress.ts'
import { makeIndex } from './index.ts'

/** How hard zlib tries. The files of the index are many bytes: more takes many times as long, for 3 % less. */
const SMALLEST = 9
const SMALL = 6

export interface IndexSize {
  records: number
  meetings: number
  files: number
  bytes: number
  /** Parts of the archive that had to be taken apart anew. */
  anew: number
}

/** A meeting as the search knows it. */
export interface SearchedMeeting {
  slug: string
  date: string | null
  records: SearchRecord[]
}

/**
 * @param read Every meeting, by id. @param keep Folder for what the next build need not work out again.
 */
export async function writeSearch(
  site: string,
  read: readonly SearchedMeeting[],
  bodies: ReadonlyMap<string, OrganData>,
  keep = resolve('.cache', 'sok'),
): Promise<IndexSize> {
  const { organs, meetings, records } = inOrder(read, bodies)
  const { pageList, chunks, browser, vocabulary, split, anew } = await makeIndex(newestFirst(read), keep)
  const texts = inGroups(records.map(shownOnly), RECORDS_A_PIECE).map((own) => deflateRaw(json(own), SMALLEST))
  const diaries = diaryFiles(records.map(({ dnrs }, record) => ({ record, dnr: dnrs })))
  const words = wordFiles(vocabulary, split)
  const start: Start = {
    pageList,
    catalogue: packCatalogue(organs, meetings),
    beginnings: [...words.keys()].join(' '),
    diaryFiles: diaries.length,
  }
  const written = writer(join(site, 'pagefind'))
  const files = function* (): Generator<readonly [string, Uint8Array]> {
    yield ['start.bin', gzip(json(start), SMALLEST)]
    yield ['wasm.bin', gzip(browser.wasm, SMALLEST)]
    yield ['filter.bin', gzip(json(packFacets(records.map(({ facets }) => facets))), SMALLEST)]
    for (const [beginning, packed] of words) yield [wordFile(beginning), gzip(Buffer.from(packed), SMALLEST)]
    for (const [at, chunk] of chunks.entries()) yield [`index/${at}.pf_index`, gzip(chunk, SMALL)]
    yield* textFiles(texts)
    for (const [at, own] of diaries.entries()) yield [`dnr/${at}.bin`, gzip(json(own), SMALLEST)]
  }
  for (const [name, script] of diskScripts(written.all(files()))) written.write(name, script)
  written.write('motor.js', browser.script)
  return { records: records.length, meetings: meetings.length, anew, ...written.size() }
}

/** Everything the index is made of, meetings newest first. */
function inOrder(
  all: readonly SearchedMeeting[],
  bodies: ReadonlyMap<string, OrganData>,
): { organs: { name: string; words: string[] }[]; meetings: MeetingEntry[]; records: SearchRecord[] } {
  const read = newestFirst(all)
  const slugs = [...new Set(read.map(({ slug }) => slug))].sort()
  return {
    organs: slugs.map((slug) => {
      const body = bodies.get(slug)
      const names = [slug, body?.name, body?.organisation, body?.shortName, ...(body?.aliases ?? [])]
      return {
        name: body?.name ?? slug,
        words: [...new Set(names.flatMap((name) => wordsOf(name ?? '').map(fold)))].sort(),
      }
    }),
    meetings: read.map(({ slug, date, records }) => ({
      organ: slugs.indexOf(slug),
      date,
      numbers: records.flatMap(({ number }) => number ?? []),
    })),
    records: read.flatMap(({ records }) => records),
  }
}

function newestFirst(all: readonly SearchedMeeting[]): SearchedMeeting[] {
  return all.toSorted((a, b) => byDateDescending(a, b) || (a.slug < b.slug ? -1 : 1))
}

/** Packed words by how they begin. A part can be searched, so it is a word to the browser's speller and splitter too. */
function wordFiles(vocabulary: ReadonlyMap<string, number>, split: Splitter): Map<string, string> {
  const counts = new Map(vocabulary)
  for (const [word, count] of vocabulary)
    for (const part of split(word)) counts.set(part, (counts.get(part) ?? 0) + count)
  const words = wordsOfIndex(counts, split)
  const beginnings = new Set(beginningsOf(words.keys()))
  const files = new Map<string, Map<string, Word>>([...beginnings].map((beginning) => [beginning, new Map()]))
  for (const [word, own] of words) files.get(beginningOf(word, beginnings) ?? '')?.set(word, own)
  return new Map([...files].map(([beginning, own]) => [beginning, pack(own)]))
}

function shownOnly({ url, title, dnr, outcome, tone, content }: SearchRecord): Shown {
  return { url, title, dnr, outcome, tone, content }
}

function inGroups<T>(values: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, at) => values.slice(at * size, (at + 1) * size))
}

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value))

interface Writer {
  write: (name: string, content: string | Uint8Array) => void
  /** Writes each and hands it on. */
  all: (files: Iterable<readonly [string, Uint8Array]>) => Generator<readonly [string, Uint8Array]>
  size: () => { files: number; bytes: number }
}

function writer(folder: string): Writer {
  const size = { files: 0, bytes: 0 }
  const made = new Set<string>()
  const write = (name: string, content: string | Uint8Array): void => {
    const path = join(folder, name)
    const own = dirname(path)
    if (!made.has(own)) mkdirSync(own, { recursive: true })
    made.add(own)
    writeFileSync(path, content)
    size.files++
    size.bytes += content.length
  }
  return {
    write,
    all: function* (files) {
      for (const file of files) {
        write(...file)
        yield file
      }
    },
    size: () => size,
  }
}
