import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { check, isWhole, type Copy, type Hasher } from './check.ts'
import { MANIFEST, ManifestError, writeManifest } from './manifest.ts'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const hasher = (): Hasher => {
  const hash = createHash('sha256')
  return {
    update: (chunk) => {
      hash.update(chunk)
    },
    hex: () => hash.digest('hex'),
  }
}

const FILES = { 'a.html': 'a', 'b/c.html': 'c', 'd.html': 'd' }
const LIST = writeManifest(new Map(Object.entries(FILES).map(([path, text]) => [path, hashOf(text)])))

/** Files in memory; one whose text is null cannot be read. */
function copyOf(files: Record<string, string | null>, paths: readonly string[] | null = Object.keys(files)): Copy {
  return {
    paths,
    read: (path, take) => {
      const text = files[path]
      if (text === null) return Promise.reject(new Error('trasig'))
      for (const byte of Buffer.from(text ?? '')) take(Uint8Array.of(byte))
      return Promise.resolve(text !== undefined)
    },
  }
}

const whole = { ...FILES, [MANIFEST]: LIST }

test('a copy that is as listed is whole, and tells the hash of its list', async () => {
  const report = await check(copyOf(whole), { hasher, atOnce: 5 })
  expect(report).toEqual({
    listed: 3,
    agreeing: 3,
    missing: [],
    changed: [],
    extra: [],
    unread: [],
    unsafe: [],
    repeated: [],
    clashing: [],
    links: [],
    hash: hashOf(LIST),
  })
  expect(isWhole(report)).toBe(true)
})

test('each fault is told as what it is', async () => {
  const files = { 'a.html': 'A', 'b/c.html': null, 'e.html': 'e', '../f.html': 'f', [MANIFEST]: LIST }
  const report = await check(copyOf(files, [...Object.keys(files), 'a.html', 'a.html']), { hasher })
  expect(report).toMatchObject({
    listed: 3,
    agreeing: 0,
    missing: ['d.html'],
    changed: ['a.html'],
    extra: ['e.html'],
    unread: [{ path: 'b/c.html', why: 'trasig' }],
    unsafe: ['../f.html'],
    repeated: ['a.html'],
  })
  expect(isWhole(report)).toBe(false)
})

test.each([
  ['a file besides those listed', copyOf({ ...whole, 'sw.js': 'x' }), { extra: ['sw.js'], agreeing: 3 }],
  [
    'a file whose name is that of another on some system',
    copyOf({ ...whole, 'A.html': 'x' }),
    { extra: ['A.html'], clashing: ['a.html', 'A.html'] },
  ],
  ['a name that Windows keeps', copyOf({ ...whole, 'con.html': 'x' }), { unsafe: ['con.html'], extra: [] }],
  ['a link besides', { ...copyOf(whole), links: ['ut'] }, { links: ['ut'], agreeing: 3 }],
  [
    'a link in the place of a file',
    { ...copyOf({ 'a.html': 'a', 'b/c.html': 'c', [MANIFEST]: LIST }), links: ['d.html'] },
    { links: ['d.html'], missing: [], agreeing: 2 },
  ],
])('%s makes a copy broken', async (_, copy, found) => {
  const report = await check(copy, { hasher })
  expect(isWhole(report)).toBe(false)
  expect(report).toMatchObject(found)
})

test('where nobody can tell what there is besides, nothing is said of it', async () => {
  expect(await check(copyOf({ ...whole, 'e.html': 'e' }, null), { hasher })).toMatchObject({ agreeing: 3, extra: [] })
})

test('a file that is kept back from readers is not asked for', async () => {
  const { 'd.html': _, ...others } = whole
  const report = await check({ ...copyOf(others, null), hides: (path) => path === 'd.html' }, { hasher })
  expect([report.listed, isWhole(report)]).toEqual([2, true])
})

test('every file is counted as it goes', async () => {
  const counted: [number, number][] = []
  await check(copyOf(whole), { hasher, onFile: (...count) => counted.push(count) })
  expect(counted).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ])
})

test('a check that is stopped ends with what stopped it', async () => {
  const stopping = new AbortController()
  const stopped = check(copyOf(whole), {
    hasher,
    signal: stopping.signal,
    onFile: () => {
      stopping.abort(new Error('nog'))
    },
  })
  await expect(stopped).rejects.toThrow('nog')
})

test.each([
  ['without a list', FILES, 'saknas'],
  ['with a list that is no text', { ...FILES, [MANIFEST]: null }, 'trasig'],
  ['with a list of nothing', { ...FILES, [MANIFEST]: '' }, 'är tom'],
])('a copy %s cannot be checked', async (_, files, reason) => {
  await expect(check(copyOf(files), { hasher })).rejects.toThrow(reason)
})

test('a list with bytes that are no letters is refused', async () => {
  const copy: Copy = {
    paths: [MANIFEST],
    read: (_, take) => {
      take(Uint8Array.of(0xff))
      return Promise.resolve(true)
    },
  }
  await expect(check(copy, { hasher })).rejects.toThrow(ManifestError)
})
