/** The checksums by which an edit by hand is known. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { inSession, isTextUntouched, isUntouched } from './write.ts'

const sum = (text: string): string => createHash('sha256').update(text).digest('hex')
/** Signed as a content file is: the sum of the file with zeroes in its place. */
const signed = (file: string): string => file.replace('0'.repeat(64), sum(file))

const FILE = signed(`---
source: a.txt
written: '${'0'.repeat(64)}'
dateFrom: title
---

# Titel
`)

test('a file is as it was written, with the line ends of Windows too', () => {
  expect(isUntouched(FILE)).toBe(true)
  expect(isUntouched(FILE.replaceAll('\n', '\r\n').replace("'\r\ndateFrom", "'\ndateFrom"))).toBe(true)
})

test.each([
  ['another word', FILE.replace('Titel', 'Rubrik')],
  ['another sum', FILE.replace(/written: '.{6}/, "written: 'abcdef")],
  ['no sum', FILE.replace(/written: .+/, '')],
  ['its sum under another key', FILE.replace('written', 'rewritten')],
  ['its sum with more after it', FILE.replace(/(written: .+)/, '$1 x')],
])('with %s it is not', (_, file) => expect(isUntouched(file)).toBe(false))

test('the second meeting of a day is the same file, and signed', () => {
  const second = inSession(FILE, '2')
  expect(second.replace(/written: .+/, '')).toBe(
    FILE.replace(/written: .+/, '').replace('dateFrom: title\n', "dateFrom: title\nsession: '2'\n"),
  )
  expect(isUntouched(second)).toBe(true)
  expect(inSession(FILE.replace('dateFrom', 'xdateFrom'), '2')).not.toContain('session')
})

test.each([
  ['plain', `writtenText: ${sum('Text\n')}`, true],
  ['quoted', `writtenText: '${sum('Text\n')}'`, true],
  ['of other words', `writtenText: ${sum('Ord\n')}`, false],
  ['of none', 'source: a.txt', true],
  ['under another key', `xwrittenText: ${sum('Ord\n')}`, true],
  ['cut off', `writtenText: ${sum('Ord\n').slice(1)}`, true],
  ['with more after it', `writtenText: ${sum('Ord\n')}x`, true],
])('the text beside a file is as it was written, by a sum %s', (_, line, expected) => {
  expect(isTextUntouched(`---\n${line}\n---\n`, 'Text\n')).toBe(expected)
  expect(isTextUntouched(`---\n${line}\n---\n`, 'Text\r\n')).toBe(expected)
})
