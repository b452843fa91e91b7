/**
 * Writes what the search needs into a built site: Pagefind's index of one record a §, made small, and our own files
 * beside it (what a hit shows, the words of the corpus, diary numbers). Records in, files out; what they hold is
 * decided in `src/search`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { entryAt, inGroups } from '../../../src/model/lists.ts'
import { contentFolder } from '../../../src/archive/files.ts'
import { OWN_WORDS, ownWordsIn } from '../../../src/archive/own-words.ts'
import type { OrganData } from '../../../src/model/organ-schema.ts'
import type { Analysis } from '../../../src/search/index/analysis.ts'
import { packCatalogue } from '../../../src/search/index/catalogue.ts'
import { dnrFiles } from '../../../src/search/index/dnr-files.ts'
import { diskScripts } from '../../../src/search/index/disk.ts'
import { packFacets } from '../../../src/search/index/facet-column.ts'
import { wordFiles } from '../../../src/search/index/packed-words.ts'
import { wordsOfIndex } from '../../../src/search/index/words.ts'
import { synonymEntries, readSynlex } from '../../../src/search/index/synonyms.ts'
import type { Shown } from '../../../src/search/index/records.ts'
import { marked } from '../../../src/search/index/page-list.ts'
import { newestFirst, searchedIn, type SearchedMeeting } from '../../../src/search/index/searched.ts'
import { markOf, shownOf } from '../../../src/search/index/shown.ts'
import type { Start } from '../../../src/search/index/start.ts'
import { RECORDS_A_FILE, RECORDS_A_PIECE, textFile, textFileOf, toStored } from '../../../src/search/index/text-file.ts'
import { packThesaurus } from '../../../src/search/index/thesaurus.ts'
import { wordFile } from '../../../src/search/query/word-file.ts'
import { inEngine } from '../../../src/places.ts'
import { EVERYDAY, SAID_BESIDE } from '../../../src/swedish/words/everyday.ts'
import type { Inflections } from '../../../src/swedish/words/inflections.ts'
import { deflateRaw, gzip } from './compress.ts'
import { keptWords, swedishInflections } from './dictionary.ts'
import { SEARCH } from './folder.ts'
import { makeIndex } from './index.ts'
import { keptIn, type KeptFiles } from './kept.ts'
import { packBeside } from './pack-beside.ts'
import { packerOf, type Packer } from './packer.ts'
import { makerHash } from './made-by.ts'

/** How hard zlib tries. The files of the index are many bytes: more takes many times as long, for 3 % less. */
const SMALLEST = 9
const SMALL = 6

/** A thesaurus of Swedish; where it is from stands beside it. */
const SYNLEX = ['src', 'swedish', 'words', 'synlex', 'synlex.txt']

export interface IndexSize {
  records: number
  meetings: number
  files: number
  bytes: number
  /** Parts of the archive that had to be indexed anew. */
  anew: number
}

/** Writes a file, by its path from the site's root. */
export type Put = (path: string, content: string | Uint8Array) => void

/** What the search needs whatever the meetings are. */
export interface Ready {
  kept: KeptFiles
  made: string
  packer: Packer
  dictionary: ReturnType<typeof keptWords>
}

/**
 * What an index is written with: what was kept, and the packing and the dictionary that ask it first.
 * @param keep Folder for what the next build need not work out again; all of it is read.
 */
export function readyToWrite(keep = resolve('.cache', 'sok')): Ready {
  const [kept, made] = [keptIn(keep), makerHash()]
  kept.ahead()
  return { kept, made, packer: packerOf(made, kept), dictionary: keptWords(swedishInflections(), made, kept) }
}

/** @param put How the files are written. @param read Every meeting, by id. */
export async function writeSearch(
  put: Put,
  read: readonly SearchedMeeting[],
  bodies: ReadonlyMap<string, OrganData>,
  { kept, made, packer, dictionary }: Ready = readyToWrite(),
): Promise<IndexSize> {
  const { organs, meetings, records } = searchedIn(read, bodies)
  const inflections = swedishInflections()
  const { pageList, chunks, browser, analysis, anew } = await makeIndex(
    newestFirst(read).reverse(),
    { inflections, words: dictionary },
    { kept, made },
  )
  const isPacked = (chunk: Uint8Array): boolean => packer.isKnown(`gzip ${SMALL}`, [chunk])
  const packing = packBeside(
    chunks.filter((chunk) => !isPacked(chunk)),
    SMALL,
  )
  const diaries = dnrFiles(records.map(({ dnrs }, record) => ({ record, dnr: dnrs })))
  const words = wordFiles(wordsOfIndex(analysis))
  const thesaurus = thesaurusFiles(analysis, inflections)
  const start: Start = {
    pageList: { ...pageList, lengths: marked(pageList.lengths, (record) => markOf(entryAt(records, record))) },
    catalogue: packCatalogue(organs, meetings),
    beginnings: [...words.keys()].join(' '),
    thesaurus: [...thesaurus.keys()].join(' '),
    diaryFiles: diaries.length,
  }
  const out = writer((name, content) => {
    put(SEARCH + name, content)
  })
  const gzipped = (bytes: Uint8Array): Uint8Array =>
    packer.packed(`gzip ${SMALLEST}`, [bytes], () => gzip(bytes, SMALLEST))
  const texts = [...textFiles(shownOf(records), packer)]
  const packed = await packing.packed()
  const indexFile = (chunk: Uint8Array): Uint8Array =>
    packer.packed(`gzip ${SMALL}`, [chunk], () => packed.get(chunk) ?? gzip(chunk, SMALL))
  const files = function* (): Generator<readonly [string, Uint8Array]> {
    yield ['start.bin', gzipped(json(start))]
    yield ['wasm.bin', gzipped(browser.wasm)]
    yield ['filter.bin', gzipped(json(packFacets(records.map(({ facets }) => facets))))]
    for (const [beginning, packed] of words) yield [wordFile(beginning), gzipped(Buffer.from(packed))]
    for (const [name, packed] of thesaurus) yield [`sv/${name}.bin`, gzipped(Buffer.from(packed))]
    for (const [at, chunk] of chunks.entries()) yield [`index/${at}.pf_index`, indexFile(chunk)]
    yield* texts
    for (const [at, own] of diaries.entries()) yield [`dnr/${at}.bin`, gzipped(json(own))]
  }
  for (const [name, script] of diskScripts(out.all(files()))) out.write(name, script)
  out.write('motor.js', browser.script)
  packer.close()
  dictionary.close()
  kept.tidy()
  return { records: records.length, meetings: meetings.length, anew, ...out.size() }
}

/** What hits show, file by file. */
function* textFiles(shown: readonly Shown[], packer: Packer): Generator<readonly [string, Uint8Array]> {
  const fromOldest = shown.map((own, record) => toStored(own, record)).reverse()
  for (const [at, records] of inGroups(fromOldest, RECORDS_A_FILE).entries()) {
    const pieces = inGroups(records, RECORDS_A_PIECE).map(json)
    const pack = (): Uint8Array => textFileOf(pieces.map((piece) => deflateRaw(piece, SMALLEST)))
    yield [textFile(at), packer.packed(`text ${SMALLEST}`, pieces, pack)]
  }
}

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value))

interface Writer {
  write: Put
  /** Writes each and hands it on. */
  all: (files: Iterable<readonly [string, Uint8Array]>) => Generator<readonly [string, Uint8Array]>
  size: () => { files: number; bytes: number }
}

function writer(put: Put): Writer {
  const size = { files: 0, bytes: 0 }
  const write: Put = (name, content) => {
    put(name, content)
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

/** Other words, packed, by the names of their files. */
function thesaurusFiles(analysis: Analysis, inflections: Inflections): Map<string, string> {
  const far = readSynlex(readFileSync(inEngine(...SYNLEX), 'utf8'))
  return packThesaurus(
    synonymEntries(analysis, inflections, { near: [ownWords(), EVERYDAY], far, beside: SAID_BESIDE }),
  )
}

/** What the publisher says that people call things. */
function ownWords(): Map<string, string[]> {
  const file = join(contentFolder(), OWN_WORDS)
  return existsSync(file) ? ownWordsIn(readFileSync(file, 'utf8')) : new Map<string, string[]>()
}
