/**
 * Writes what the search needs into a built site: Pagefind's index of one record a §, made small, and our own files
 * beside it (what a hit shows, the words of the corpus, diary numbers). Records in, files out; what they hold is
 * decided in `src/search`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import swedish from 'dictionary-sv'
import { gzipSync, strToU8 } from 'fflate'
import { contentFolder } from '../../../src/archive/files.ts'
import { OWN_WORDS, ownWordsIn } from '../../../src/archive/own-words.ts'
import { byDateDescending } from '../../../src/model/dates.ts'
import type { OrganData } from '../../../src/model/schema.ts'
import { packCatalogue, type MeetingEntry } from '../../../src/search/index/catalogue.ts'
import { diaryFiles } from '../../../src/search/index/diaries.ts'
import { analysisOf, type Analysis } from '../../../src/search/index/analysis.ts'
import { packFacets } from '../../../src/search/index/facet-column.ts'
import { beginningOf, beginningsOf, pack, wordsOfIndex, type Word } from '../../../src/search/index/lexicon.ts'
import { tokensOf, type OfMatter, type SearchRecord, type Shown } from '../../../src/search/index/records.ts'
import type { Start } from '../../../src/search/index/start.ts'
import { fold, wordsOf } from '../../../src/swedish/stem.ts'
import { sameMatter } from '../../../src/search/index/matter-column.ts'
import { packThesaurus } from '../../../src/search/index/thesaurus.ts'
import { otherWords, readSynlex } from '../../../src/search/index/other-words.ts'
import { wordFile } from '../../../src/search/query/word-file.ts'
import { inEngine } from '../../../src/places.ts'
import { EVERYDAY } from '../../../src/swedish/everyday.ts'
import { inflectionsOf } from '../../../src/swedish/inflections.ts'
import { engineScript, pagefindFiles } from '../../../src/search/index/pagefind.ts'
import { repack } from '../../../src/search/index/repack.ts'

/** Files of what hits show, about: a file a record is 100,000 files for 4,000 meetings. */
const TEXT_FILES = 25_000

/** A thesaurus of Swedish; where it is from stands beside it. */
const SYNLEX = ['src', 'swedish', 'synlex', 'synlex.txt']

export interface IndexSize {
  records: number
  meetings: number
  files: number
  bytes: number
}

/** A meeting as the search knows it. */
export interface SearchedMeeting {
  slug: string
  date: string | null
  records: SearchRecord[]
}

/** @param read Every meeting, by id. */
export async function writeSearch(
  site: string,
  read: readonly SearchedMeeting[],
  bodies: ReadonlyMap<string, OrganData>,
): Promise<IndexSize> {
  const { organs, meetings, records, organisations } = inOrder(read, bodies)
  const inflections = inflectionsOf(
    Buffer.from(swedish.aff).toString('utf8'),
    Buffer.from(swedish.dic).toString('utf8'),
  )
  const analysis = analysisOf(
    records.map(({ title, content }) => `${title} ${content}`),
    inflections,
  )
  const bundle = await pagefindFiles(records.map((record) => ({ content: tokensOf(record, analysis) })))
  const { pageList, chunks, wasm } = repack(bundle)
  if (pageList.lengths.length !== records.length)
    throw new Error(
      `Pagefind tog med ${pageList.lengths.length} av ${records.length} poster; sökningen skulle visa fel paragraf.`,
    )

  const texts = inGroups(shownOf(records, organisations), Math.ceil(records.length / TEXT_FILES))
  const diaries = diaryFiles(records.map(({ dnrs }, record) => ({ record, dnr: dnrs })))
  const words = wordFiles(analysis)
  const thesaurus = packThesaurus(
    otherWords(analysis, inflections, [ownWords(), EVERYDAY], readSynlex(readFileSync(inEngine(...SYNLEX), 'utf8'))),
  )
  const start: Start = {
    pageList,
    catalogue: packCatalogue(organs, meetings),
    beginnings: [...words.keys()].join(' '),
    thesaurus: [...thesaurus.keys()].join(' '),
    diaryFiles: diaries.length,
    textsAFile: Math.ceil(records.length / TEXT_FILES),
  }
  const written = writer(site)
  written.data('start.bin', JSON.stringify(start))
  written.data('filter.bin', JSON.stringify(packFacets(records.map(({ facets }) => facets))))
  written.data('wasm.bin', wasm)
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
  for (const [name, packed] of thesaurus) written.data(`sv/${name}.bin`, packed)
  written.plain('motor.js', await engineScript(bundle))
  return { records: records.length, meetings: meetings.length, ...written.size() }
}

/** Everything the index is made of, meetings newest first. */
function inOrder(
  all: readonly SearchedMeeting[],
  bodies: ReadonlyMap<string, OrganData>,
): {
  organs: { name: string; words: string[] }[]
  meetings: MeetingEntry[]
  records: SearchRecord[]
  organisations: string[]
} {
  const read = all.toSorted((a, b) => byDateDescending(a, b) || (a.slug < b.slug ? -1 : 1))
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
    organisations: read.flatMap(({ slug, records }) => records.map(() => bodies.get(slug)?.organisation ?? slug)),
  }
}

/** Packed words by how they begin. */
function wordFiles(analysis: Analysis): Map<string, string> {
  const words = wordsOfIndex(analysis)
  const beginnings = new Set(beginningsOf(words.keys()))
  const files = new Map<string, Map<string, Word>>([...beginnings].map((beginning) => [beginning, new Map()]))
  for (const [word, own] of words) files.get(beginningOf(word, beginnings) ?? '')?.set(word, own)
  return new Map([...files].map(([beginning, own]) => [beginning, pack(own)]))
}

/** @param organisations Of each record. */
function shownOf(records: readonly SearchRecord[], organisations: readonly string[]): Shown[] {
  const matters = sameMatter(records.map((record, at) => ({ ...record, organisation: organisations[at] ?? '' })))
  const isDeferred = ({ facets }: SearchRecord): boolean => facets.types[0] === 'återkommer'
  return records.map((record, at) => {
    const { url, title, dnr, outcome, tone, content } = record
    const matter = (matters[at] ?? []).map((other): OfMatter => {
      const own = records[other] as SearchRecord
      return {
        ...{ record: other, url: own.url, outcome: own.outcome, tone: own.tone },
        ...(own.title === title ? {} : { title: own.title }),
        ...(isDeferred(own) ? { deferred: true } : {}),
      }
    })
    return {
      ...{ url, title, dnr, outcome, tone, content },
      ...(isDeferred(record) ? { deferred: true } : {}),
      ...(matter.length > 0 ? { matter } : {}),
    }
  })
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

/** What the publisher says that people call things. */
function ownWords(): Map<string, string[]> {
  const file = join(contentFolder(), OWN_WORDS)
  return existsSync(file) ? ownWordsIn(readFileSync(file, 'utf8')) : new Map()
}
