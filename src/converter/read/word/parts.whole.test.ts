/** A Word file with a part without end. */
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { W } from '../../../../tests/docx.ts'
import { MOST_BYTES } from '../limits.ts'
import { openPackage } from './parts.ts'

const PART = `<w:styles ${W}/>`
const MOST = ' '.repeat(MOST_BYTES + 1)
const zipped = (name: string, part: string): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(PART), [name]: strToU8(part) })

test('a part without end is refused where it holds text', () => {
  expect(() => openPackage(zipped('word/a.xml', MOST))).toThrow(
    expect.objectContaining({ ruleId: 'too-large', message: expect.stringMatching(/part of the Word file/) as string }),
  )
})

test('a part without end is not opened where it holds none', () => {
  expect(openPackage(zipped('word/a.png', MOST)).main).toBe('word/document.xml')
})
