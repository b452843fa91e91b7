/** The parts of a Word file, as its relations tell which is which. */
import { strFromU8, strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docx, relations, W } from '../../../../tests/docx.ts'
import { ReadError } from '../error.ts'
import { broken, openPackage, partsFor, relationsOf, targetsFrom, treeFor, type Package } from './parts.ts'

const refused = (bytes: Uint8Array): unknown => {
  try {
    return openPackage(bytes)
  } catch (error) {
    return error
  }
}
const zipped = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, part]) => [name, strToU8(part)])))
const PART = `<w:styles ${W}/>`

describe('the document is', () => {
  const mainOf = (target: string, name: string, mode = ''): unknown => {
    const root = `<Relationships><Relationship Id="a" Type="x/styles" Target="s.xml"/><Relationship Id="r" Type="x/officeDocument" Target="${target}" ${mode}/></Relationships>`
    const found = refused(zipped({ '_rels/.rels': root, [name]: PART, 's.xml': PART }))
    return found instanceof Error ? found.message : (found as Package).main
  }
  test.each<[target: string, name: string, main: string]>([
    ['word/document.xml', 'word/document.xml', 'word/document.xml'],
    ['/word/document2.xml', 'word/document2.xml', 'word/document2.xml'],
    ['./word/document2.xml', 'word/document2.xml', 'word/document2.xml'],
    ['word/../other/d.xml', 'other/d.xml', 'other/d.xml'],
    ['missing.xml', 'word/document.xml', 'word/document.xml'],
    ['missing.xml', 'other.xml', 'Unexpected fault in the Word file: no word/document.xml'],
  ])('that %s names, of %s', (target, name, main) => expect(mainOf(target, name)).toBe(main))
  test('nothing outside the file', () =>
    expect(mainOf('other.xml', 'other.xml', 'TargetMode="External"')).toMatch(/no word\/document.xml/))
  test('where it usually lies, without relations', () =>
    expect((refused(zipped({ 'word/document.xml': PART })) as Package).main).toBe('word/document.xml'))
  test('named as plainly as can be', () => {
    const root = relations({ officeDocument: './word/./document2.xml' })
    const { parts } = openPackage(zipped({ '_rels/.rels': root, 'word/document2.xml': PART }))
    expect(strFromU8(parts['_rels/.rels'] as Uint8Array)).toBe(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="main" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document2.xml"/></Relationships>',
    )
  })
})

describe('refused is', () => {
  test.each<[what: string, bytes: Uint8Array, rule: string, words: RegExp, advice: RegExp]>([
    [
      'a file in an older format',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]),
      'encrypted',
      /before 2007/,
      /take its password away/,
    ],
    ['a file that is no zip', strToU8('Hej'), 'broken-docx', /^Unexpected fault in the Word file: /, /open it in Word/],
    ['a file of other bytes at last', new Uint8Array([0xd0, 0xcf, 0x11, 0xe1]), 'broken-docx', /fault/, /whole \.docx/],
  ])('%s', (_, bytes, ruleId, words, advice) => {
    const error = refused(bytes)
    expect(error).toBeInstanceOf(ReadError)
    expect(error).toMatchObject({
      ruleId,
      line: null,
      message: expect.stringMatching(words) as string,
      advice: expect.stringMatching(advice) as string,
    })
  })
})

test('only parts that hold text are read', () => {
  const names = ['a.xml', 'b.XML', 'c.rels', 'd.png', 'e.xml.png', 'fxml']
  const files = Object.fromEntries(names.map((name) => [`word/${name}`, PART]))
  const { parts } = openPackage(zipped({ 'word/document.xml': PART, ...files }))
  expect(Object.keys(parts).sort()).toEqual([
    '_rels/.rels',
    'word/a.xml',
    'word/b.XML',
    'word/c.rels',
    'word/document.xml',
  ])
})

test('a fault is told in few words', () => {
  expect(broken(new Error(`a\n  b${'c'.repeat(200)}`)).message).toBe(
    `Unexpected fault in the Word file: a b${'c'.repeat(117)}`,
  )
  expect(broken('Oj').message).toBe('Unexpected fault in the Word file: Oj')
  const known = new ReadError('too-large', null, 'a', 'b', { found: 'c', expected: 'd' })
  expect(broken(known)).toBe(known)
})

test.each([
  ['word/document.xml', 'word/_rels/document.xml.rels'],
  ['a/b/c.xml', 'a/b/_rels/c.xml.rels'],
  ['document.xml', '_rels/document.xml.rels'],
])('relations of %s lie in %s', (part, expected) => expect(relationsOf(part)).toBe(expected))

describe('parts of a role', () => {
  const pack = (files: Record<string, string>): Package => openPackage(docx('', files))
  test.each<[what: string, files: Record<string, string>, role: Parameters<typeof partsFor>[1], expected: string[]]>([
    [
      'by their usual names',
      { 'styles.xml': PART, 'styles2.xml': PART },
      'styles',
      ['word/styles.xml', 'word/styles2.xml'],
    ],
    ['in the folder of themes', { 'theme/theme1.xml': PART }, 'theme', ['word/theme/theme1.xml']],
    [
      'not by names that are longer',
      { 'mystyles.xml': PART, 'styles.xml.xml': PART, 'x/styles.xml': PART, 'stylesWithEffects.xml': PART },
      'styles',
      [],
    ],
    [
      'by relations first',
      { '_rels/document.xml.rels': relations({ styles: 'z.xml' }), 'z.xml': PART, 'styles.xml': PART },
      'styles',
      ['word/z.xml', 'word/styles.xml'],
    ],
    [
      'once',
      { '_rels/document.xml.rels': relations({ styles: 'styles.xml' }), 'styles.xml': PART },
      'styles',
      ['word/styles.xml'],
    ],
    ['that are there', { '_rels/document.xml.rels': relations({ styles: 'z.xml' }) }, 'styles', []],
    ['of that role', { '_rels/document.xml.rels': relations({ numbering: 'z.xml' }), 'z.xml': PART }, 'styles', []],
    [
      'from another folder',
      { '_rels/document.xml.rels': relations({ styles: '../word/sub/./s.xml' }), 'sub/s.xml': PART },
      'styles',
      ['word/sub/s.xml'],
    ],
    [
      'by name where they are heads',
      { '_rels/document.xml.rels': relations({ header: 'header2.xml' }), 'header2.xml': PART, 'header1.xml': PART },
      'header',
      ['word/header1.xml', 'word/header2.xml'],
    ],
    [
      'and feet',
      { '_rels/document.xml.rels': relations({ footer: 'footer2.xml' }), 'footer2.xml': PART, 'footer1.xml': PART },
      'footer',
      ['word/footer1.xml', 'word/footer2.xml'],
    ],
    ['none', {}, 'comments', []],
  ])('%s', (_, files, role, expected) => expect(partsFor(pack(files), role)).toEqual(expected))

  test('as a tree', () => {
    expect(treeFor(pack({ 'styles.xml': PART }), 'styles')?.documentElement.nodeName).toBe('w:styles')
    expect(treeFor(pack({}), 'styles')).toBeUndefined()
  })
  test('and where the ids of the document lead', () => {
    const file = pack({
      '_rels/document.xml.rels':
        '<Relationships><Relationship Id="a" Type="x/aFChunk" Target="c.txt"/><Relationship/><Relationship Id="b" Target="http://a" TargetMode="External"/></Relationships>',
    })
    expect([...targetsFrom(file)]).toEqual([
      ['a', 'word/c.txt'],
      ['', 'word/'],
    ])
  })
})
