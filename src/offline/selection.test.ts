import { expect, test } from 'vitest'
import { isKept, offerOf, offerScript, workerScript } from './selection.ts'

test('pages, their parts and the index are kept; twins for a disk, hidden files, data, the worker and the list of hashes are not', () => {
  const paths = [
    'index.html',
    'protokoll/a/2024-01-01/p1.html',
    'assets/site.js',
    'pagefind/start.bin',
    'pagefind/motor.js',
    'pagefind/index/0.pf_index',
    'pagefind/text/0.bin',
  ]
  const left = [
    'pagefind/disk/0.js',
    'pagefind/disk/lista.js',
    '.nojekyll',
    'sw.js',
    'manifest.sha256.txt',
    'data/beslut.csv',
    'protokoll/a/2024-01-01/index.json',
  ]
  expect([...paths, ...left].filter(isKept)).toEqual(paths)
})

test('what is offered is the sum of what is kept', () => {
  expect(
    offerOf(
      new Map([
        ['index.html', 100],
        ['assets/site.js', 50],
      ]),
    ),
  ).toEqual({ files: 2, pages: 1, bytes: 150, tooLarge: false })
})

test('too many files and too many bytes are each too large', () => {
  expect(offerOf(new Map([['a.html', 300_000_001]])).tooLarge).toBe(true)
  expect(offerOf(new Map(Array.from({ length: 20_001 }, (_, at) => [`${at}.html`, 1]))).tooLarge).toBe(true)
})

test('scripts begin with what they tell', () => {
  expect(offerScript({ files: 1, pages: 1, bytes: 2, tooLarge: false })).toBe(
    'globalThis.PARAGRAF_OFFLINE={"files":1,"pages":1,"bytes":2,"tooLarge":false};\n',
  )
  expect(
    workerScript('go()', [
      ['a.html', 'x='],
      ['b.html', 'y='],
    ]),
  ).toBe('self.PARAGRAF_FILES=[\n["a.html","x="],\n["b.html","y="]\n];\ngo()')
})
