/** The index that is put together here, against the one that Pagefind makes when it is given all records at once. */
import { close, createIndex } from 'pagefind'
import { expect, test } from 'vitest'
import { fromBytes, Reader } from './cbor.ts'
import { encode } from './encode.ts'
import { termsOf } from './pagefind-terms.ts'
import { joined } from './joined.ts'
import { listsOf, interner } from './interning.ts'
import { unpacked } from './pagefind.ts'
import { postingsOf } from './postings.ts'

/** As they are indexed: what stands between white space, a place each. */
const RECORDS = [
  'vqardzt-kqoerzt-vqardkqoerzt och/eller E-hälsan; råden 🌾. rad råd',
  'hyrpersonalqt 33,5 COVID-19 WKWebView (råden). rad',
  'avtalqt - avtalqz avtalqt',
  'rqadqt rqaderqz rad rådet råden ehqelsaqd',
]

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

/** As Pagefind does it. */
async function byPagefind(): Promise<Words> {
  const { index } = await createIndex({ forceLanguage: 'sv' })
  for (const [at, content] of RECORDS.entries())
    await index?.addCustomRecord({ content, url: String(at), language: 'sv', filters: {}, sort: {}, meta: {} })
  const { files = [] } = (await index?.getFiles()) ?? {}
  await close()
  return Object.assign(
    {},
    ...files.filter(({ path }) => path.startsWith('index/')).map(({ content }) => wordsIn(unpacked(content))),
  ) as Words
}

/** @param cut How many records each part has. */
async function byUs(cut: readonly number[]): Promise<Words> {
  const table = await termsOf([...new Set(RECORDS.flatMap((text) => text.split(' ')))])
  let before = 0
  const parts = cut.map((size) => {
    const ids = interner()
    const lists = listsOf(RECORDS.slice(before, before + size), (text) => text.split(' '), ids)
    const placed = { pieces: encode(table.names, postingsOf({ all: ids.all, lists }, table)), before }
    before += size
    return placed
  })
  const { words, bytes } = joined(parts)
  const head = [0x81, 0x99, words.length >> 8, words.length & 255]
  return wordsIn(Buffer.concat([Uint8Array.from(head), bytes]))
}

test.each([[[4]], [[1, 3]], [[2, 1, 1]]])(
  'the index that is put together of parts of %j records is what Pagefind makes of the whole',
  async (cut) => {
    const [whole, ours] = [await byPagefind(), await byUs(cut)]
    expect(ours).toEqual(whole)
    // Pieces of words with a hyphen, and forms with dots, are there to be compared.
    expect(Object.keys(whole)).toEqual(expect.arrayContaining(['covid', 'rad', 'rqadqt', 'kqoerzt']))
  },
)
