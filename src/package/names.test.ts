import { expect, test } from 'vitest'
import { clashesIn, isPlainPath } from './names.ts'

test.each([
  ['a.html', true],
  ['a/b c/å.html', true],
  ['a/b c/a\u030a.html', true],
  ['.nojekyll', true],
  ['a..b', true],
  ['consul.html', true],
  ['con-rad/com10.html', true],
  ['', false],
  ['/a', false],
  ['a/', false],
  ['a//b', false],
  ['./a', false],
  ['../a', false],
  ['a/../../b', false],
  ['a/..', false],
  ['a\\b', false],
  ['C:a', false],
  ['a\nb', false],
  ['a\u0085b', false],
  ['a\u202eb', false],
  ['a\u200bb', false],
  ['a\u2028b', false],
  ['a\ud800', false],
  ['con.html', false],
  ['a/CON', false],
  ['nul', false],
  ['Aux.txt/b', false],
  ['com1.pf_index', false],
  ['lpt9', false],
  ['COM².html', false],
  ['nul .txt', false],
  ['CONOUT$', false],
  ['a.', false],
  ['a./b', false],
  ['a ', false],
  ['x. ', false],
  ['a<b', false],
  ['a>b', false],
  ['a"b', false],
  ['a|b', false],
  ['a?b', false],
  ['a*b', false],
])('whether %j is the same file in its folder everywhere: %s', (path, expected) => {
  expect(isPlainPath(path)).toBe(expected)
})

test.each([
  ['nothing alike', ['a.html', 'b.html', 'a/b.html', 'a/c.html'], []],
  ['the same path twice, which is told otherwise', ['a', 'a'], []],
  ['case', ['a.html', 'b', 'A.html'], ['a.html', 'A.html']],
  ['case of a folder', ['organ/å', 'Organ/Å'], ['organ/å', 'Organ/Å']],
  ['folders of other case with other files, which become one folder', ['a/b', 'A/c'], []],
  ['form of letters', ['\u00e5.html', 'a\u030a.html'], ['\u00e5.html', 'a\u030a.html']],
  ['both', ['\u00c5', 'a\u030a'], ['\u00c5', 'a\u030a']],
  ['long s, sharp s and sign of Kelvin', ['ſ', 's', 'ß', 'ss', '\u212a', 'k'], ['ſ', 's', 'ß', 'ss', '\u212a', 'k']],
  ['a file where a folder must be', ['a/b/c', 'A', 'd'], ['A', 'a/b/c']],
])('names that are one file somewhere: %s', (_, paths, expected) => {
  expect(clashesIn(paths)).toEqual(expected)
})
