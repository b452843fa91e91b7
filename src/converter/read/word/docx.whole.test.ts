import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { ReadError } from '../error.ts'
import { docx as wordFile, p, relations, run, W } from '../../../../tests/docx.ts'
import { readDocx } from '../plain.fixture.ts'
import { readDocx as typed } from './docx.ts'

const STYLES = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Paragraf"><w:name w:val="Paragraf"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Under"><w:name w:val="Under"/><w:basedOn w:val="Paragraf"/></w:style></w:styles>`
const docx = (body: string, parts: Record<string, string> = {}): Uint8Array =>
  wordFile(body, { 'styles.xml': STYLES, ...parts })

const style = (name: string): string => `<w:pStyle w:val="${name}"/>`
const item = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
const level = (at: number, format: string, text: string, start = 1): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const NUMBERING = `<w:numbering ${W}>
<w:abstractNum w:abstractNumId="0">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '§ %1', 12)}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>`

const linesOf = async (body: string, parts: Record<string, string> = {}): Promise<string[]> =>
  (await readDocx(docx(body, parts))).lines

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await readDocx(bytes)
  } catch (error) {
    if (error instanceof ReadError) return error.ruleId
    throw error
  }
  throw new Error('expected to be refused')
}

test('headings are marked, paragraphs stand apart, å, ä and ö are whole', async () => {
  expect(await linesOf(p('Möte på ön', style('Rubrik1')) + p('Närvarande') + p('Anna Ek (S) &amp; Bo'))).toEqual([
    '# Möte på ön',
    '',
    'Närvarande',
    '',
    'Anna Ek (S) & Bo',
  ])
})

test('a tab parts columns, but not a number from its text', async () => {
  expect(await linesOf(p('Plats:\tStora salen\tkl 18') + p('§ 1\tMötets öppnande') + p('1.\tVal\tBo'))).toEqual([
    'Plats:    Stora salen    kl 18',
    '',
    '§ 1 Mötets öppnande',
    '',
    '1. Val    Bo',
  ])
})

test('rows of a table are lines, their cells columns', async () => {
  const row = (...cells: string[]): string => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`
  expect(await linesOf(`<w:tbl>${row('Namn', 'Röst')}${row('Anna Ek', 'Ja')}</w:tbl>`)).toEqual([
    'Namn    Röst',
    'Anna Ek    Ja',
  ])
})

describe('numbers that Word counts are written out:', () => {
  test('§ numbers of a style, across other text, and letters under them', async () => {
    const body =
      p('Öppnande', style('Paragraf')) +
      p('Text.') +
      p('Val', style('Paragraf')) +
      p('Justerare', item(2, 1)) +
      p('Rösträknare', item(2, 1)) +
      p('Övrigt', style('Under')) +
      p('Fråga', item(2, 1))
    expect((await linesOf(body, { 'numbering.xml': NUMBERING })).filter(Boolean)).toEqual([
      '§ 12 Öppnande',
      'Text.',
      '§ 13 Val',
      'a) Justerare',
      'b) Rösträknare',
      '§ 14 Övrigt',
      'a) Fråga',
    ])
  })

  test('lists that go on, lists that start anew, and numbers of two levels', async () => {
    const body =
      p('a', item(3)) + p('b', item(3, 1)) + p('c', item(3, 1)) + p('d', item(3)) + p('e', item(4)) + p('f', item(4))
    expect((await linesOf(body, { 'numbering.xml': NUMBERING })).filter(Boolean)).toEqual([
      '1. a',
      '1.1 b',
      '1.2 c',
      '2. d',
      '1. e',
      '2. f',
    ])
  })

  test('not for bullets, for empty paragraphs, or where the paragraph says none', async () => {
    const body =
      p('punkt', item(1)) +
      p('', style('Paragraf')) +
      p('Rubrik', style('Paragraf') + '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      p('Sedan', style('Paragraf'))
    expect((await linesOf(body, { 'numbering.xml': NUMBERING })).filter(Boolean)).toEqual([
      '- punkt',
      'Rubrik',
      '§ 12 Sedan',
    ])
  })
})

test('heads and feet of the pages stand once, as furniture', async () => {
  const head = `<w:hdr ${W}>${p('Tekniska nämnden\t2024-03-12')}${p('2 (3)')}</w:hdr>`
  const { lines, furniture } = await readDocx(
    docx(p('§ 1 Öppnande'), {
      'header1.xml': head,
      'header2.xml': head,
      'footer1.xml': `<w:ftr ${W}>${p('Justerandes sign')}</w:ftr>`,
      'header3.xml': `<w:hdr ${W}/>`,
    }),
  )
  expect(lines).toEqual(['Tekniska nämnden    2024-03-12', '2 (3)', '§ 1 Öppnande', 'Justerandes sign'])
  expect(furniture).toEqual([
    { line: 1, kind: 'page-header' },
    { line: 2, kind: 'page-number' },
    { line: 4, kind: 'page-footer' },
  ])
})

test('the document may lie elsewhere, and its parts beside it', async () => {
  const head = `<w:hdr ${W}>${p('Tekniska nämnden')}</w:hdr>`
  const file = wordFile(
    p('§ 1 Val', style('Rubrik1')),
    {
      '_rels/document2.xml.rels': relations({ styles: 'styles2.xml', header: 'parts/topp.xml' }),
      'styles2.xml': STYLES,
      'parts/topp.xml': head,
    },
    'word/document2.xml',
  )
  expect((await readDocx(file)).lines).toEqual(['Tekniska nämnden', '# § 1 Val'])
  const dotted = { '_rels/.rels': strToU8(relations({ officeDocument: './word/document.xml' })) }
  expect((await readDocx(zipSync({ ...unzipSync(docx(p('§ 1 Val'))), ...dotted }))).lines).toEqual(['§ 1 Val'])
})

test('the name of the document may hold signs of markup', async () => {
  const { 'word/document.xml': document = new Uint8Array(), ...parts } = unzipSync(docx(p('§ 1 Val')))
  const root = strToU8(relations({ officeDocument: 'word/&lt;a&gt;&quot;b.xml' }))
  const file = zipSync({ ...parts, 'word/<a>"b.xml': document, '_rels/.rels': root })
  expect((await readDocx(file)).lines).toEqual(['§ 1 Val'])
})

test('words drawn across the pages are a head', async () => {
  const head = `<w:hdr ${W} xmlns:v="urn:schemas-microsoft-com:vml"><w:p><w:r><w:pict><v:shape><v:textpath string="UTKAST"/></v:shape></w:pict></w:r></w:p></w:hdr>`
  const { lines, furniture } = await readDocx(docx(p('§ 1 Val'), { 'header1.xml': head }))
  expect([lines, furniture]).toEqual([['UTKAST', '§ 1 Val'], [{ line: 1, kind: 'page-header' }]])
})

test('what is no Word file, is locked, is empty or holds too little is refused', async () => {
  expect(await refusal(strToU8('inte en zip'))).toBe('broken-docx')
  expect(await refusal(zipSync({ 'a.xml': strToU8('<a/>') }))).toBe('broken-docx')
  expect(await refusal(docx(p('§ 1 Öppnande')).subarray(0, 400))).toBe('broken-docx')
  expect(await refusal(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('encrypted')
  expect(await refusal(docx(p('')))).toBe('empty')
})

test('a paragraph all of whose runs are bold is known as such', async () => {
  const bold = '<w:b/>'
  const body = `<w:p>${run('Vill', bold)}${run('kor', bold)}</w:p><w:p>${run('Väg', bold)}${run(' 1')}</w:p>`
  expect((await readDocx(docx(body))).bold).toEqual([1])
})

test('what a tab parts are cells, without a number’s own tab', async () => {
  const read = await typed(
    docx(p('Plats:\tSalen\t') + p('1.\tVal') + p('1.\tVal\tBo') + p('Ada Provlund') + p('\tSalen') + p('Se\tVal')),
  )
  expect(read.lines.filter(({ printed }) => printed !== '').map(({ printed, cells }) => [printed, cells])).toEqual([
    ['Plats:    Salen', ['Plats:', 'Salen']],
    ['1. Val', null],
    ['1. Val    Bo', ['1. Val', 'Bo']],
    ['Ada Provlund', null],
    ['Salen', null],
    ['Se    Val', ['Se', 'Val']],
  ])
})

test('a tab in a cell of a table is space in it', async () => {
  const row = (...cells: string[]): string => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`
  const { lines } = await typed(docx(`<w:tbl>${row('Namn', 'Röst')}${row('Ada\tProvlund', 'Ja')}</w:tbl>`))
  expect(lines.map(({ printed, cells }) => [printed, cells])).toEqual([
    ['Namn    Röst', ['Namn', 'Röst']],
    ['Ada    Provlund    Ja', ['Ada    Provlund', 'Ja']],
  ])
})

const header = (inside: string): string => `<w:hdr ${W} xmlns:v="urn:schemas-microsoft-com:vml">${inside}</w:hdr>`
const watermark = (words: string): string =>
  `<w:p><w:r><w:pict><v:shape><v:textpath ${words}/></v:shape></w:pict></w:r></w:p>`

test('words drawn across the pages stand once, on one line, and not where the head says them', async () => {
  const read = async (...drawn: string[]): Promise<string[]> =>
    (await readDocx(docx(p('§ 1 Val'), { 'header1.xml': header(p('ARKIV') + drawn.map(watermark).join('')) }))).lines
  expect(await read('string="UTKAST"', 'string="UTKAST"')).toEqual(['ARKIV', 'UTKAST', '§ 1 Val'])
  expect(await read('string=" EJ   \n JUSTERAT "')).toEqual(['ARKIV', 'EJ JUSTERAT', '§ 1 Val'])
  expect(await read('string="ARKIV"', 'string=" "', 'on="t"')).toEqual(['ARKIV', '§ 1 Val'])
})

test('what is struck is told by its line, in a head, the text and a foot', async () => {
  const struck = (words: string): string => `<w:p>${run(words, '<w:strike/>')}</w:p>`
  const { messages, lines } = await readDocx(
    docx(p('§ 1 Val') + struck('Ada Provlund') + p('Bo Provberg'), {
      'header1.xml': header(p('Ekby') + struck('Utkast')),
      'footer1.xml': `<w:ftr ${W}>${p('Sidfot')}${struck('Arkiv')}</w:ftr>`,
    }),
  )
  const told = messages?.filter(({ ruleId }) => ruleId === 'struck-text').map(({ line }) => lines[(line ?? 0) - 1])
  expect(told).toEqual(['~~Utkast~~', '~~Ada Provlund~~', '~~Arkiv~~'])
})

test('a file of which nothing is to be told has no messages', async () => {
  expect(await readDocx(docx(p('§ 1 Val')))).not.toHaveProperty('messages')
})

test('tracked changes are refused by how many they are and where', async () => {
  const inserted = (words: string): string =>
    `<w:p><w:ins w:id="1" w:author="Ada" w:date="2024-01-01T00:00:00Z">${run(words)}</w:ins></w:p>`
  const reason = async (body: string, parts: Record<string, string> = {}): Promise<string> =>
    readDocx(docx(body, parts)).then(
      () => '',
      (error: unknown) => (error instanceof ReadError ? error.message : 'other'),
    )
  expect(await reason(p('§ 1 Val') + inserted('Ada'))).toMatch(/1 tracked change in .*in paragraph 2/)
  expect(await reason(inserted('Ada') + inserted('Bo'))).toMatch(/2 tracked changes in /)
  expect(await reason(p('§ 1 Val'), { 'header1.xml': header(inserted('Ekby')) })).toMatch(/in its header(?!\d)/)
  expect(await reason(inserted('Ada'), { 'header1.xml': header(inserted('Ekby')) })).toMatch(
    /in paragraph 1, in its header/,
  )
})
