/** A zip that cannot be read says why in Swedish. */
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipCopy } from './zip.ts'
import { reasonInWords } from './zip-words.ts'

const ZIP = zipSync({ 'a.txt': strToU8('hej hej hej hej hej hej hej hej') })
/** Where the first file's bytes begin: a header of 30 and the name. */
const BODY = 35

const changed = (at: number, ...bytes: readonly number[]): Uint8Array<ArrayBuffer> => {
  const zip = new Uint8Array(ZIP)
  zip.set(bytes, at)
  return zip
}
const opened = (bytes: Uint8Array<ArrayBuffer>): ReturnType<typeof zipCopy> => zipCopy(new Blob([bytes]))

test.each([
  ['nothing', new Uint8Array(), 'Det här är ingen hel zip-fil (den är ingen zip).'],
  ['no zip', new Uint8Array(strToU8('inte en zip, men längre än ett slut')), '(listan i slutet saknas).'],
  ['its end cut off', new Uint8Array(ZIP.subarray(0, -30)), '(listan i slutet saknas).'],
  ['bytes behind its end', new Uint8Array([...ZIP, 1, 2, 3]), '(den har mer än listan i slutet säger).'],
])('%s is told in words', async (_, bytes, words) => {
  await expect(opened(bytes)).rejects.toThrow(words)
})

test.each([
  ['its header gone', changed(0, 0, 0), 'går inte att packa upp (den ligger inte där listan säger)'],
  ['its name another in its header', changed(30, 98), '(dess delar säger emot varandra)'],
  ['its bytes others', changed(BODY, 0xff, 0xff, 0xff), 'går inte att packa upp'],
])('a file with %s is told in words', async (_, bytes, words) => {
  const copy = await opened(bytes)
  await expect(copy.read('a.txt', () => undefined)).rejects.toThrow(words)
})

test('no English stands for a reason without words', () => {
  expect(reasonInWords(new Error('Something new'))).toBe('')
})
