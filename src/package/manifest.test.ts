import { expect, test } from 'vitest'
import { compare, inByteOrder, MANIFEST, ManifestError, readManifest, writeManifest } from './manifest.ts'

const A = 'a'.repeat(64)
const B = 'b'.repeat(64)

test('the list is written as sha256sum writes it, sorted by bytes, and read back as it was', () => {
  const hashes = new Map([
    ['ö.html', A],
    ['a/b.html', B],
    ['a.html', A],
    ['Z.html', B],
  ])
  const text = `${B}  Z.html\n${A}  a.html\n${B}  a/b.html\n${A}  ö.html\n`
  expect(writeManifest(hashes)).toBe(text)
  expect(readManifest(text)).toEqual(hashes)
})

test('a sign outside the basic plane comes after all others, as its bytes do', () => {
  expect(inByteOrder(['\u{1f4c4}', '\uffee', 'z'])).toEqual(['z', '\uffee', '\u{1f4c4}'])
})

test.each([
  ['nothing listed', '', 'är tom'],
  ['a last line cut off', `${A}  a.html\n${A}  b.ht`, 'avklippt'],
  ['a hash too short', `${A.slice(1)}  a.html\n`, 'rad 1'],
  ['one space only', `${A} a.html\n`, 'rad 1'],
  ['an empty line', `${A}  a.html\n\n`, 'rad 2'],
  ['lines ended as in Windows', `${A}  a.html\r\n`, 'rad 1'],
  ['a path that leads out', `${A}  a.html\n${A}  ../b.html\n`, 'rad 2 har en otillåten sökväg: ../b.html'],
  ['a file twice', `${A}  a.html\n${B}  a.html\n`, 'rad 2 nämner samma fil en gång till: a.html'],
  ['a name that Windows keeps', `${A}  con.html\n`, 'rad 1 har en otillåten sökväg: con.html'],
  ['names that differ by case', `${A}  A.html\n${A}  a.html\n`, 'A.html och a.html, som är samma namn'],
  ['a file where a folder must be', `${A}  a\n${A}  a/b\n`, 'a och a/b, som är samma namn'],
  ['itself in other case', `${A}  Manifest.SHA256.txt\n`, 'otillåten'],
  ['the list in itself', `${A}  ${MANIFEST}\n`, 'otillåten'],
])('a list with %s is refused', (_, text, reason) => {
  expect(() => readManifest(text)).toThrow(ManifestError)
  expect(() => readManifest(text)).toThrow(reason)
})

test('a file whose name cannot be listed stops the writing', () => {
  expect(() => writeManifest(new Map([['a\\b', A]]))).toThrow('a\\b')
  expect(() =>
    writeManifest(
      new Map([
        ['å', A],
        ['Å', A],
      ]),
    ),
  ).toThrow('Filerna å och Å är samma namn')
})

test('what is missing, what is changed and what is extra are told apart, and the list itself is none of them', () => {
  const listed = new Map([
    ['same', A],
    ['changed', A],
    ['missing', A],
  ])
  const found = new Map([
    ['same', A],
    ['changed', B],
    ['extra', A],
    [MANIFEST, B],
  ])
  expect(compare(listed, found)).toEqual({ missing: ['missing'], changed: ['changed'], extra: ['extra'] })
  expect(compare(listed, listed)).toEqual({ missing: [], changed: [], extra: [] })
})
