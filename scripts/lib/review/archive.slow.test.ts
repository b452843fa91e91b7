import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readArchive } from './archive.ts'

const SEED = join('hsn-au', '2024-11-28.md')
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paragraf-archive-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a folder of meetings and the folder of content around it are read alike', () => {
  cpSync(join('content', 'protokoll'), join(folder, 'protokoll'), { recursive: true })
  const { files, meetings, unreadable } = readArchive(folder)
  expect({ meetings: meetings.length, unreadable }).toEqual({ meetings: files.length, unreadable: [] })
  expect(files).toContain('hsn-au/2024-11-28.md')
  expect(readArchive(join(folder, 'protokoll')).meetings).toEqual(meetings)
})

test('a file that cannot be read is named, and the others are read all the same', () => {
  cpSync(join('content', 'protokoll', SEED), join(folder, 'a.md'))
  writeFileSync(join(folder, 'b.md'), 'Hej')
  const { files, meetings, unreadable } = readArchive(folder)
  expect({ files, read: meetings.map(({ file }) => file) }).toEqual({ files: ['a.md', 'b.md'], read: ['a.md'] })
  expect(unreadable).toEqual([expect.stringMatching(/^b\.md/)])
})

test.each([
  ['Hej', /^b\.md: hittade ett huvud med fel \(source: saknas; /],
  ['---\na: [\n---\n', /^b\.md:\d: hittade ett huvud som inte går att läsa \(/],
])('what is wrong with the file %j is said in the words that a build has', (text, words) => {
  writeFileSync(join(folder, 'b.md'), text)
  expect(readArchive(folder).unreadable).toEqual([expect.stringMatching(words)])
})

test('an empty folder holds nothing', () => {
  expect(readArchive(folder)).toEqual({ files: [], meetings: [], unreadable: [] })
})

test('a folder of content that has bodies and no protokoll yet has nothing to read', () => {
  cpSync(join('content', 'organ'), join(folder, 'organ'), { recursive: true })
  expect(readArchive(folder)).toEqual({ files: [], meetings: [], unreadable: [] })
})
