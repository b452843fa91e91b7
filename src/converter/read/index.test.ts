/** Which reader reads a file, by the ending of its name. */
import { describe, expect, test } from 'vitest'
import { docx, p } from '../../../tests/docx.ts'
import { ReadError } from './error.ts'
import { read } from './index.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test.each<[name: string, bytes: Uint8Array, format: string]>([
  ['protokoll.txt', bytes('§ 1 Val'), 'text'],
  ['PROTOKOLL.TXT', bytes('§ 1 Val'), 'text'],
  ['protokoll.md', bytes('§ 1 Val'), 'markdown'],
  ['protokoll.html', bytes('<p>§ 1 Val'), 'html'],
  ['protokoll.htm', bytes('<p>§ 1 Val'), 'html'],
  ['protokoll.docx', docx(p('§ 1 Val')), 'docx'],
  ['ekby.2024.txt', bytes('§ 1 Val'), 'text'],
])('%s', async (name, given, format) => {
  const source = await read(name, given)
  expect([source.format, source.lines.map(({ printed }) => printed)]).toEqual([format, ['§ 1 Val']])
})

test('a PDF is read by the reader of those, which refuses what is none', async () => {
  await expect(read('protokoll.pdf', bytes('§ 1 Val'))).rejects.toMatchObject({
    ruleId: expect.stringMatching(/pdf/) as string,
  })
})

describe('what no reader knows is refused, with what to do:', () => {
  const told = (name: string): Promise<string> =>
    read(name, bytes('§ 1 Val')).then(
      () => 'read',
      (error: unknown) => (error instanceof ReadError ? `${error.ruleId}: ${error.message} ${error.advice}` : 'other'),
    )
  test.each([
    ['protokoll.doc', /"\.doc".*\.txt, \.pdf, \.docx, \.html, \.htm, \.md.*Word/],
    ['protokoll.odt', /LibreOffice/],
    ['protokoll.rtf', /Word or LibreOffice/],
    ['protokoll.pages', /Pages/],
    ['protokoll.xls', /save the protokoll as text/],
    ['protokoll', /"none"/],
    ['mapp.txt/protokoll', /"none"/],
  ])('%s', async (name, expected) => {
    const said = await told(name)
    expect(said).toMatch(/^unknown-type: /)
    expect(said).toMatch(expected)
  })
})
