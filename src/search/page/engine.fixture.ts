/**
 * A small index in memory, in the files that a site has: meetings with a few words each in, what a browser would fetch
 * out. In the stead of Pagefind's WebAssembly stands a table of the tokens of each record; all else is what the build
 * writes.
 */
import { deflateRawSync } from 'node:zlib'
import { packCatalogue } from '../index/catalogue.ts'
import { dnrFiles } from '../index/dnr-files.ts'
import { packFacets, type Facets } from '../index/facet-column.ts'
import { lengthLetter } from '../index/page-list.ts'
import { pack } from '../index/packed-words.ts'
import type { Start } from '../index/start.ts'
import { RECORDS_A_PIECE, textFileOf } from '../index/text-file.ts'
import { packThesaurus, type OtherWords } from '../index/thesaurus.ts'
import { beginningOf, beginningsOf, type IndexWord } from '../index/words.ts'
import { token } from '../query/token.ts'
import { wordFile } from '../query/word-file.ts'
import type { Files } from './files.ts'

/** A §, in words that are without inflection. */
interface Paragraf {
  number: string
  title: string
  content: string
  dnr?: string
  facets?: Partial<Facets>
}

export interface Met {
  organ: string
  date: string
  own: readonly Paragraf[]
}

interface Site {
  files: Files
  /** Names of what was fetched. */
  fetched: string[]
  /** What sets the engine of words where the browser has it. */
  engine: object
}

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean)

/** @param meetings Newest first. @param thesaurus Other words, by the word that is asked. @param failing Whether a file
 * cannot be fetched just now. */
export function siteOf(
  meetings: readonly Met[],
  thesaurus: Readonly<Record<string, OtherWords>> = {},
  failing: (name: string) => boolean = () => false,
): Site {
  const organs = [...new Set(meetings.map(({ organ }) => organ))]
  const records = meetings.flatMap(({ organ, date, own }) => [
    ...own.map((paragraf) => ({ ...paragraf, url: `${organ}/${date}/p${paragraf.number}` })),
    { number: null, title: 'Protokoll', content: '', url: `${organ}/${date}`, dnr: '', facets: {} },
  ])
  const places = new Map<string, Map<number, number[]>>()
  const words = new Map<string, IndexWord>()
  for (const [record, { title, content }] of records.entries()) {
    const [inTitle, inText] = [wordsIn(title), wordsIn(content)]
    for (const [at, word] of [...inTitle, ...inText].entries()) {
      const own = token(word, at < inTitle.length ? 'title' : 'text')
      const held = places.get(own) ?? new Map<number, number[]>()
      places.set(own, held.set(record, [...(held.get(record) ?? []), at]))
    }
    for (const word of new Set([...inTitle, ...inText]))
      words.set(word, { count: (words.get(word)?.count ?? 0) + 1, parts: null, base: word })
  }
  const beginnings = beginningsOf(words.keys())
  const others = packThesaurus(new Map(Object.entries(thesaurus)))
  const diaries = dnrFiles(records.map(({ dnr = '' }, record) => ({ record, dnr: dnr === '' ? [] : [dnr] })))
  const start: Start = {
    pageList: {
      version: '1',
      lengths: records.map(({ content }) => lengthLetter(wordsIn(content).length)).join(''),
      chunks: '',
      fields: [],
    },
    catalogue: packCatalogue(
      organs.map((name) => ({ name, words: [name.toLowerCase()] })),
      meetings.map(({ organ, date, own }) => ({
        organ: organs.indexOf(organ),
        date,
        numbers: own.map(({ number }) => number),
      })),
    ),
    beginnings: beginnings.join(' '),
    thesaurus: [...others.keys()].join(' '),
    diaryFiles: diaries.length,
  }
  const inFile = (beginning: string): [string, IndexWord][] =>
    [...words].filter(([word]) => beginningOf(word, new Set(beginnings)) === beginning)
  const texts: ReadonlyMap<string, string> = new Map([
    ['start.bin', JSON.stringify(start)],
    ['filter.bin', JSON.stringify(packFacets(records.map(({ facets }) => ({ ...NO_FACETS, ...facets }))))],
    ...beginnings.map((own) => [wordFile(own), pack(new Map(inFile(own)))] as const),
    ...[...others].map(([name, packed]) => [`sv/${name}.bin`, packed] as const),
    ...diaries.map((own, at) => [`dnr/${at}.bin`, JSON.stringify(own)] as const),
  ])
  const shown = records
    .map(({ url, title, content, dnr = '' }) => ({ url, title, dnr, outcome: '', tone: '', content }))
    .reverse()
  const pieces = Array.from({ length: Math.ceil(shown.length / RECORDS_A_PIECE) }, (_, at) =>
    deflateRawSync(JSON.stringify(shown.slice(at * RECORDS_A_PIECE, (at + 1) * RECORDS_A_PIECE))),
  )
  const textFile = Uint8Array.from(textFileOf(pieces))
  const fetched: string[] = []
  const served = <T>(name: string, file: T): Promise<T> => {
    fetched.push(name)
    return failing(name) ? Promise.reject(new Error(`Ingen kontakt: ${name}`)) : Promise.resolve(file)
  }
  return {
    fetched,
    files: {
      bytes: (name) => served(name, new Uint8Array()),
      piece: (name, from, to) => served(name, textFile.slice(from, to)),
      text: (name) => served(name, texts.get(name) ?? ''),
      json: (name) => served(name, JSON.parse(texts.get(name) ?? 'null') as unknown),
      script: (name) => served(name, undefined),
    },
    engine: Object.assign(({ module_or_path: own }: { module_or_path: unknown }) => begun(own), {
      init_pagefind: () => 1,
      load_index_chunk: () => 1,
      request_indexes: () => '["0"]',
      search: (...[, word, , , , isExact]: [number, string, string, string, string, boolean]) =>
        JSON.stringify({ results: [...(places.get(word) ?? [])].map(([p, all]) => resultOf(p, all, isExact)) }),
    }),
  }
}

/** The engine is made of the bytes that were fetched. */
const begun = (bytes: unknown): Promise<void> =>
  bytes instanceof Uint8Array ? Promise.resolve() : Promise.reject(new Error('Ingen motor'))

const NO_FACETS: Facets = { types: [], stage: 'eget beslut', holds: [] }

/** Of a word that is asked exactly the engine tells the first place alone. */
const resultOf = (record: number, places: readonly number[], isExact: boolean): object => ({
  p: String(record),
  l: (isExact ? places.slice(0, 1) : places).map((l) => ({ l })),
})
