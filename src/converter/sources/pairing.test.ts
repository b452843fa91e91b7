/** Which sidecar belongs to which source, and which files are neither. */
import { describe, expect, test } from 'vitest'
import { likeliest, pairFiles } from './pairing.ts'

const NFD = (name: string): string => name.normalize('NFD')

describe('a sidecar is found', () => {
  test.each([
    ['by the name of its source', 'kalla.txt', 'kalla.md'],
    ['in capitals', 'kalla.txt', 'KALLA.MD'],
    ['when the source is in capitals', 'Kalla.TXT', 'kalla.md'],
    ['with its letters put together otherwise', 'möte.txt', NFD('möte.md')],
    ['when those of the source are', NFD('möte.docx'), 'möte.md'],
    ['by the whole name of its source', 'kalla.docx', 'kalla.docx.md'],
    ['with the ending that Windows hides', 'kalla.pdf', 'kalla.md.txt'],
    ['with both', 'mars/Kalla.PDF', 'mars/kalla.pdf.MD.TXT'],
    ['beside minutes in Markdown', 'kalla.md', 'kalla.md.md'],
    ['beside them, as Windows names it', 'kalla.md', 'kalla.md.md.txt'],
    ['saved by a word processor', 'kalla.txt', 'kalla.md.docx'],
    ['kept as a copy', 'kalla.txt', 'kalla.md.bak'],
    ['with a tilde', 'kalla.txt', 'kalla.md~'],
    ['with a space', 'kalla.txt', 'kalla.md '],
    ['of another Markdown', 'kalla.txt', 'kalla.mdx'],
    ['by a name with points', 'kalla.2024.pdf', 'kalla.2024.md'],
  ])('%s', (_, name, sidecar) => {
    expect(pairFiles([name, sidecar])).toEqual({ pairs: [{ name, sidecars: [sidecar] }], lone: [], masks: [] })
  })
})

describe('a sidecar is not', () => {
  test.each([
    ['in another folder', 'a/kalla.txt', 'b/kalla.md'],
    ['with a longer name', 'kalla.txt', 'kalla-2.md'],
  ])('%s', (_, name, sidecar) => {
    expect(pairFiles([name, sidecar])).toEqual({ pairs: [{ name, sidecars: [] }], lone: [sidecar], masks: [] })
  })
})

test('two sources of one name share a sidecar, and two sidecars for one source are both named', () => {
  expect(pairFiles(['a.pdf', 'a.txt', 'a.md']).pairs).toEqual([
    { name: 'a.pdf', sidecars: ['a.md'] },
    { name: 'a.txt', sidecars: ['a.md'] },
  ])
  expect(pairFiles(['a.docx', 'a.docx.md', 'a.md']).pairs).toEqual([
    { name: 'a.docx', sidecars: ['a.docx.md', 'a.md'] },
  ])
})

test.each([
  '~$kalla.docx',
  'mars/~$kalla.docx',
  'Thumbs.db',
  'ehthumbs.db',
  'desktop.ini',
  'Desktop.INI',
  '.DS_Store',
  '.~lock.kalla.odt#',
  '~WRL0001.tmp',
  '__MACOSX/kalla.txt',
  '@eaDir/kalla.txt',
  'kalla.txt~',
  '#kalla.txt#',
  '~DF12.tmp',
  'Picasa.ini',
  'kalla.bak',
  'mars/Kalla.PDF.BAK',
  'kalla.docx.tmp',
  'kalla.wbk',
  '.kalla.txt.swp',
  'kalla.pdf.crdownload',
  'kalla.txt.orig',
  'Genväg till kalla.lnk',
  'README.md',
  'mars/LÄSMIG.md',
  'LÄS-MIG.md',
  'Läs mig.md.txt',
  NFD('läsmig.md'),
  'Icon\r',
  'kalla.txt:Zone.Identifier',
  'mars/Thumbs.db:encryptable',
  '$RECYCLE.BIN/kalla.txt',
])('%s is no source', (name) => {
  expect(pairFiles([name])).toEqual({ pairs: [], lone: [], masks: [] })
})

test.each([
  'Thumbs.db.pdf',
  'desktop.ini.docx',
  'icon\r.txt',
  'Picasa.ini.html',
  '#3 Val.txt',
  'Val #3#.txt',
  'kalla.bak.pdf',
  'kalla.tmp.2024.docx',
  'README.md.pdf',
  'Kl. 10:30.txt',
  'recycle.bin/kalla.txt',
  'Inte maskera.txt',
  'maskera.txt.pdf',
  'mars/maskera.txt',
])('%s is a source, whatever its name holds', (name) => {
  expect(pairFiles([name])).toEqual({ pairs: [{ name, sidecars: [] }], lone: [], masks: [] })
})

test.each([
  'maskera',
  'maskera.txt',
  'MASKERA.YAML',
  'maskera.yml',
  'maskera.docx',
  'maskera.md.doc',
  'maskera.md.htm',
])('%s asks for covering in every source', (name) =>
  expect(pairFiles([name])).toEqual({ pairs: [], lone: [], masks: [name] }),
)

test('what is to be covered everywhere stands in a file of its own, in the folder itself', () => {
  expect(pairFiles(['Maskera.md', 'a.txt'])).toEqual({
    pairs: [{ name: 'a.txt', sidecars: [] }],
    lone: [],
    masks: ['Maskera.md'],
  })
  expect(pairFiles(['maskera.md', 'maskera.md.txt', 'maskera.bak'])).toEqual({
    pairs: [],
    lone: [],
    masks: ['maskera.md', 'maskera.md.txt', 'maskera.bak'],
  })
  expect(pairFiles(['mars/maskera.md']).lone).toEqual(['mars/maskera.md'])
})

test('the source that a lost sidecar was likely meant for', () => {
  expect(
    likeliest('kommunstyrelsen-2026-03-10.md', ['namnden 2025-01-02.txt', 'Kommunstyrelsen 2026-03-10 rättad.txt']),
  ).toBe('Kommunstyrelsen 2026-03-10 rättad.txt')
  expect(likeliest('kommunstyrelsen.md', ['tn.txt'])).toBeNull()
})
