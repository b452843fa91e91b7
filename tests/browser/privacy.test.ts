/**
 * What signatures left in the sources reaches nothing that is published or kept: the secrets are read out of the seeds,
 * and looked for in every file, with what is compressed or wrapped unpacked first.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { DIST, filesIn } from './site.ts'

const SECRETS = [
  /IDENTIFIKATIONS-ID:\s*(\S+)/g,
  /\btx=([\w-]+)/g,
  /(https?:\/\/\S+(?:verifier|validate)\S*)/g,
  /Comfact Signature Referensnummer:\s*(\S+)/g,
]

const secretsIn = (text: string): string[] => SECRETS.flatMap((pattern) => [...text.matchAll(pattern)].map(([, secret = '']) => secret))

const seed = (start: string): string => readFileSync(join('seeds', readdirSync('seeds').find((name) => name.startsWith(start) && name.endsWith('.txt')) ?? start), 'utf8')

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Example: paragrafFile("fragment/sv_1.pf_fragment","H4sI…") */
const TWIN = /^paragrafFile\("[^"]*","([A-Za-z0-9+/=]*)"\)/

/** All that a file says, whatever it is wrapped in. */
function unpacked(bytes: Buffer): string {
  if (isGzip(bytes)) return unpacked(gunzipSync(bytes))
  const text = bytes.toString('utf8')
  const wrapped = TWIN.exec(text)?.[1]
  return wrapped === undefined ? text : unpacked(Buffer.from(wrapped, 'base64'))
}

const filesWith = (folder: string, sought: string): string[] => [...(texts.get(folder) ?? [])].filter(([, text]) => text.includes(sought.toLowerCase())).map(([path]) => path)
const texts = new Map([DIST, 'content'].map((folder) => [folder, new Map(filesIn(folder).map((path) => [path, unpacked(readFileSync(join(folder, path))).toLowerCase()]))]))

test('the seeds hold secrets of each kind', () => {
  for (const pattern of SECRETS) expect([...(seed('001') + seed('003')).matchAll(pattern)].length, pattern.source).toBeGreaterThan(0)
  expect(secretsIn(seed('003')).filter((secret) => secret.startsWith('_'))).toHaveLength(3)
  expect(secretsIn(seed('002'))).not.toEqual([])
})

test('no secret of a signature is in the site or in what is kept of the sources', () => {
  const secrets = new Set(['001', '002', '003'].flatMap((start) => secretsIn(seed(start))))
  const found = [...secrets].flatMap((secret) => [...filesWith(DIST, secret), ...filesWith('content', secret)].map((path) => `${secret}: ${path}`))
  expect(found).toEqual([])
})

test('what is looked for would be found: in pages, in what is kept, in the compressed index and in its twins', () => {
  const kinds = filesWith(DIST, 'patienthotell').map((path) => /(pf_fragment|pf_index)?(\.js)?(\.html)?$/.exec(path)?.[0])
  expect(new Set(kinds)).toEqual(new Set(['pf_fragment', 'pf_fragment.js', 'pf_index', 'pf_index.js', '.html']))
  expect(filesWith('content', 'patienthotell').some((path) => path.endsWith('.txt'))).toBe(true)
})

test('no file of the site is wrapped in a way that this test cannot open', () => {
  const closed = [...(texts.get(DIST) ?? [])].filter(([path, text]) => text.includes('\ufffd') && !/\.(wasm|pf_\w+|pagefind)(\.js)?$|wasm/.test(path)).map(([path]) => path)
  expect(closed).toEqual([])
})
