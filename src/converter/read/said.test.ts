/** What a source that cannot be read is told with, in Swedish. */
import { expect, test } from 'vitest'
import { ReadError } from './error.ts'
import { read } from './index.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test.each<[name: string, bytes: Uint8Array, found: string, expected: string]>([
  ['a.txt', bytes(''), 'inga ord', 'texten i ett protokoll'],
  ['a', bytes('Protokoll'), 'en fil utan filändelse', '.txt, .pdf, .docx, .html, .htm, .md'],
  [
    'a.doc',
    bytes('Protokoll'),
    'filtypen .doc',
    '.txt, .pdf, .docx, .html, .htm, .md; öppna filen i Word eller LibreOffice och spara den som .docx',
  ],
  ['a.txt', bytes('Beslut\u0001'), 'ett styrtecken på plats 6', 'text, eller filens rätta filändelse'],
  ['a.txt', bytes(`${'a'.repeat(30_001)}\n`), 'en rad med 30001 tecken', 'högst 30000'],
])('%s', async (name, source, found, expected) => {
  const error: unknown = await read(name, source).catch((one: unknown) => one)
  expect(error instanceof ReadError && error.said).toEqual({ found, expected })
})
