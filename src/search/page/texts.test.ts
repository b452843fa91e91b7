import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { textFileOf } from '../index/text-file.ts'
import type { Files } from './files.ts'
import { shownAt } from './texts.ts'

const shown = { url: 'a.html', title: 'Taxa', dnr: '', outcome: 'Beslut', tone: 'own', content: 'Taxan antas.' }

/** A site whose only file of texts has one piece. */
const filesWith = (records: unknown): Pick<Files, 'piece'> => {
  const bytes = Uint8Array.from(textFileOf([deflateRawSync(JSON.stringify(records))]))
  return { piece: (_, from, to) => Promise.resolve(bytes.slice(from, to)) }
}

test('the text of a record is read from its piece', async () => {
  expect(await shownAt(filesWith([shown]) as Files, 0, 1)).toEqual(shown)
})

test.each([
  ['no such record', []],
  ['no list', { 0: shown }],
  ['no record', ['Taxa']],
  ['a record without its text', [{ ...shown, content: undefined }]],
])('a piece that holds %s is refused', async (_, records) => {
  await expect(shownAt(filesWith(records) as Files, 0, 1)).rejects.toThrow(
    'Unexpected content of text/0.bin, expected record 0',
  )
})
