/** Which version is the newer, and which one wrote the content. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { compareVersions, writerOf } from './versions.ts'

const folder = mkdtempSync(join(tmpdir(), 'paragraf-version-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['1.2.3', '1.2.3', 0],
  ['1.2.10', '1.2.9', 1],
  ['2.0.0', '10.0.0', -1],
  ['1.0.0-rc.2', '1.0.0', -1],
  ['1.0.0-rc.10', '1.0.0-rc.2', 1],
  ['1.0.0+a', '1.0.0+b', 0],
  ['senaste', '1.0.0', 0],
])('%s against %s', (one, other, sign) => {
  expect([Math.sign(compareVersions(one, other)), Math.sign(compareVersions(other, one)) + 0]).toEqual([sign, 0 - sign])
})

test.each([
  ['{ "paragraf": "1.2.3" }', '1.2.3'],
  ['{ "paragraf": 1 }', null],
  ['{ "paragraf": "ny" }', null],
  ['null', null],
  ['{', null],
])('content that says %s was written by %s', (text, writer) => {
  writeFileSync(join(folder, 'paragraf.json'), text)
  expect(writerOf(folder)).toBe(writer)
})

test('content that says nothing may be of any version', () => {
  expect(writerOf(join(folder, 'annat'))).toBe(null)
})
