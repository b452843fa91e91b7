/**
 * Writes what the search needs into a built site: Pagefind's index of one record a §, made small, and our own files
 * beside it (what a hit shows, the words of the corpus, diary numbers). Records in, files out; what they hold is
 * decided in `src/search`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { gzipSync, strToU8 } from 'fflate'
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
import { makeIndex } from './index.ts'

/** Files of what hits show, about: a file a record is 100,000 files for 4,000 meetings. */
const TEXT_FILES = 25_000

export interface IndexSize {
  records: number
  meetings: number
  files: number
  bytes: number
  /** Parts of the index that had to be indexed anew. */
  indexed: number
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
  const { pageList, chunks, engine, vocabulary, split, indexed } = await makeIndex(newestFirst(read), keep)
  const texts = inGroups(records.map(shownOnly), Math.ceil(records.length / TEXT_FILES))
  const diaries = diaryFiles(records.map(({ dnrs }, record) => ({ record, dnr: dnrs })))
  const words = wordFiles(vocabulary, split)
  const start: Start = {
    pageList,
    catalogue: packCatalogue(organs, meetings),
    beginnings: [...words.keys()].join(' '),
    diaryFiles: diaries.length,
    textsAFile: Math.ceil(records.length / TEXT_FILES),
  }
  const written = writer(site)
  written.data('start.bin', JSON.stringify(start))
  written.data('filter.bin', JSON.stringify(packFacets(records.map(({ facets }) => facets))))
  written.data('wasm.bin', engine.wasm)
  chunks.forEach((chunk, at) => {
    written.data(`index/${at}.pf_index`, chunk)
  })
  texts.forEach((own, at) => {
    written.data(`text/${at}.pf_fragment`, JSON.stringify(own))
  })
  diaries.forEach((own, at) => {
    written.data(`dnr/${at}.bin`, JSON.stringify(own))
  })
  for (const [beginning, packed] of words) written.data(wordFile(beginning), packed)
  written.plain('motor.js', engine.script)
  return { records: records.length, meetings: meetings.length, indexed, ...written.size() }
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

interface Writer {
  /** Compressed, with a twin that is a script, for a page that is opened from a disk. */
  data: (name: string, content: string | Uint8Array) => void
  plain: (name: string, content: string) => void
  size: () => { files: number; bytes: number }
}

function writer(site: string): Writer {
  const size = { files: 0, bytes: 0 }
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    size.files++
    size.bytes += content.length
  }
  return {
    data: (name, content) => {
      // Node's own gzip writes the system's name and may pack otherwise on another processor.
      const bytes = gzipSync(typeof content === 'string' ? strToU8(content) : content, { level: 9, mtime: 0 })
      write(join(site, 'pagefind', name), bytes)
      write(
        join(site, 'pagefind', `${name}.js`),
        `paragrafFile(${JSON.stringify(name)},"${Buffer.from(bytes).toString('base64')}")\n`,
      )
    },
    plain: (name, content) => {
      write(join(site, 'pagefind', name), content)
    },
    size: () => size,
  }
}
