/**
 * What signatures left in the sources reaches nothing that is published or kept: the secrets are read out of the seeds,
 * and looked for in every file, with what is compressed or wrapped unpacked first.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { DIST, filesIn } from './site.ts'
import { unpacked } from './unpack.ts'

const SECRETS = [
  /IDENTIFIKATIONS-ID:\s*(\S+)/g,
  /\btx=([\w-]+)/g,
  /(https?:\/\/\S+(?:verifier|validate)\S*)/g,
  /Comfact Signature Referensnummer:\s*(\S+)/g,
]

/** Without the underscore that ids begin with, for an index leaves such signs out of its words. */
const secretsIn = (text: string): string[] =>
  SECRETS.flatMap((pattern) => [...text.matchAll(pattern)].map(([, secret = '']) => secret.replace(/^_/, '')))

const seed = (start: string): string =>
  readFileSync(
    join('seeds', readdirSync('seeds').find((name) => name.startsWith(start) && name.endsWith('.txt')) ?? start),
    'utf8',
  )

const contents = new Map(
  [DIST, 'content'].map((folder) => [
    folder,
    filesIn(folder).map((path) => ({ path, bytes: unpacked(readFileSync(join(folder, path)), path) })),
  ]),
)
const texts = new Map(
  [...contents].map(([folder, files]) => [
    folder,
    files.map(({ path, bytes }) => ({ path, text: bytes.toString('utf8').toLowerCase() })),
  ]),
)
const filesWith = (folder: string, sought: string): string[] =>
  (texts.get(folder) ?? []).filter(({ text }) => text.includes(sought.toLowerCase())).map(({ path }) => path)

test('the seeds hold secrets of each kind', () => {
  for (const pattern of SECRETS)
    expect([...(seed('001') + seed('003')).matchAll(pattern)].length, pattern.source).toBeGreaterThan(0)
  expect(secretsIn(seed('003')).filter((secret) => /^[0-9a-f]{30,}$/.test(secret))).toHaveLength(3)
  expect(secretsIn(seed('002'))).not.toEqual([])
})

test('no secret of a signature is in the site or in what is kept of the sources', () => {
  const secrets = new Set(['001', '002', '003'].flatMap((start) => secretsIn(seed(start))))
  const found = [...secrets].flatMap((secret) =>
    [...filesWith(DIST, secret), ...filesWith('content', secret)].map((path) => `${secret}: ${path}`),
  )
  expect(found).toEqual([])
})

test('what is looked for would be found: in pages, in what is kept, in the compressed index and in its twins', () => {
  const found = filesWith(DIST, 'patienthotell')
  for (const place of [
    /^protokoll\/.*\.html$/,
    /^pagefind\/text\/\d+\.bin$/,
    /^pagefind\/index\/\d+\.pf_index$/,
    /^pagefind\/disk\/\d+\.js$/,
  ]) {
    expect(
      found.some((path) => place.test(path)),
      place.source,
    ).toBe(true)
  }
  expect(filesWith('content', 'patienthotell').some((path) => path.endsWith('.txt'))).toBe(true)
})

/**
 * A file that this test could not open is still compressed, and does not get smaller; or it is one long run of base64.
 */
function isClosed(bytes: Buffer): boolean {
  return (
    bytes.length > 500 &&
    (gzipSync(bytes).length > bytes.length * 0.95 || /[A-Z0-9+/]{400}/i.test(bytes.toString('latin1')))
  )
}

const FACE = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'

test('no file of the site is wrapped in a way that this test cannot open', () => {
  // The reading face is packed by those who keep it, and holds nothing of ours.
  const face = readFileSync(createRequire(import.meta.url).resolve(FACE))
  const closed = (contents.get(DIST) ?? []).filter(({ bytes }) => isClosed(bytes) && !bytes.equals(face))
  expect(closed.map(({ path }) => path)).toEqual([])
  const text = Buffer.from(seed('000'))
  expect([text, deflateSync(text), Buffer.from(gzipSync(text).toString('base64'))].map(isClosed)).toEqual([
    false,
    true,
    true,
  ])
})
