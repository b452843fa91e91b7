/** The index that is put together here, against the one that Pagefind makes when it is given all records at once. */
import { close, createIndex } from 'pagefind'
import { expect, test } from 'vitest'
import { fromBytes, Reader } from './cbor.ts'
import { derivedOf } from './compound-fields.ts'
import { encode } from './encode.ts'
import { heldAs, NOTHING_HELD } from './held.ts'
import { unpacked } from './pagefind.ts'
import { partOf } from './part.ts'
import { postingsOf } from './postings.ts'
import { statedOf, type Searchable } from './records.ts'
import { stem } from '../../swedish/stem.ts'

const record = (title: string, content: string, dnr = '', types: Searchable['facets']['types'] = []): Searchable => ({
  ...{ title, content, dnr },
  facets: { types, stage: 'eget beslut', holds: [] },
})

/** Newest first, as the index numbers them. */
const RECORDS = [
  record('§ 4 Vårdköer', 'E-hälsan prövas, och/eller köerna. Rad och råd; råden 🌾.', 'KS 571-2024', ['avslås']),
  record(
    '§ 3 Hyrpersonal på gård',
    'Hyrpersonal och hyrläkare på gården kostar 33,5 mnkr. COVID-19 WKWebView (råden).',
    'KS 2024/12, KS 2024/13',
  ),
  record('§ 2', '–', ''),
  record('§ 1 Råd', 'Rådet råder rad. Vårdkön är vårdens kö, sade Ada\u200b Provlund. ___PAGEFIND_WEIGHT___2', ''),
]
/** Parts of the archive: the first and the last record are of one body. */
const PARTS = [
  [0, 3],
  [1, 2],
] as const
const PLACES = [
  { part: 0, record: 0 },
  { part: 1, record: 0 },
  { part: 1, record: 1 },
  { part: 0, record: 1 },
]
const PIECES: Record<string, string[]> = {
  hyrpersonal: ['hyr', 'personal'],
  hyrläkare: ['hyr', 'läkare'],
  vårdköer: ['vård', 'köer'],
  vårdkön: ['vård', 'kön'],
}
const split = (word: string): string[] => PIECES[word] ?? []

type Pages = [page: number, text: number[], fields: number[]][]
type Words = Record<string, [Pages, ...[form: string, Pages][]]>

function wordsIn(index: Uint8Array): Words {
  const reader = new Reader(index)
  const pages = (): Pages =>
    Array.from({ length: reader.array() }, () => {
      reader.array()
      return [reader.number(), reader.numbers(), reader.numbers()]
    })
  reader.array()
  return Object.fromEntries(
    Array.from({ length: reader.array() }, (): [string, Words[string]] => {
      reader.array()
      const word = fromBytes(reader.text())
      const plain = pages()
      const forms = Array.from({ length: reader.array() }, (): [string, Pages] => {
        reader.array()
        return [fromBytes(reader.text()), pages()]
      })
      return [word, [plain, ...forms]]
    }),
  )
}

/** As Pagefind does it, fields of compounds and all. */
async function byPagefind(): Promise<Words> {
  const { index } = await createIndex({ forceLanguage: 'sv' })
  for (const [at, own] of RECORDS.entries()) {
    const { title, dnr, belopp, words, named } = statedOf(own)
    const parts = (of: string[]): string[] => {
      const stems = new Set(of.map(stem))
      return [...new Set(of.flatMap(split))].filter((part) => !stems.has(stem(part)))
    }
    const fields = {
      title,
      dnr,
      belopp,
      rubrikord: [...parts(words.title), ...named].join(' '),
      ord: parts(words.content).join(' '),
    }
    await index?.addCustomRecord({
      // What is an order to Pagefind is a word to us, and a record without words gets its title's.
      content: own.content.replace('___PAGEFIND', 'PAGEFIND').replace(/^–$/, title),
      ...{ url: String(at), language: 'sv', filters: {}, sort: {} },
      meta: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')),
    })
  }
  const { files = [] } = (await index?.getFiles()) ?? {}
  await close()
  return Object.assign(
    {},
    ...files.filter(({ path }) => path.startsWith('index/')).map(({ content }) => wordsIn(unpacked(content))),
  ) as Words
}

async function byUs(): Promise<Words> {
  const parts = PARTS.map((own) => partOf(own.map((at) => RECORDS[at] as Searchable)))
  const derived = derivedOf(
    parts.map(({ words }) => words),
    PLACES,
    split,
  )
  const chunks = [...new Set([...parts.flatMap((part) => part.chunks), ...derived.words])]
  // What was known before is not asked for again, and is the same.
  const table = await heldAs(chunks, await heldAs(chunks.slice(0, 9), NOTHING_HELD))
  const { words, bytes } = encode(table.names, postingsOf({ parts, order: PLACES, derived }, table))
  const head = [0x81, 0x99, words.length >> 8, words.length & 255]
  return wordsIn(Buffer.concat([Uint8Array.from(head), bytes]))
}

test('parts of the archive put together are what Pagefind makes of the whole', async () => {
  const [whole, ours] = [await byPagefind(), await byUs()]
  expect(ours).toEqual(whole)
  // Pieces of words with a hyphen, forms with dots, and parts of compounds are there to be compared.
  expect(Object.keys(whole)).toEqual(expect.arrayContaining(['covid', 'rad', 'hyr', 'personal', 'vard', '571']))
})
