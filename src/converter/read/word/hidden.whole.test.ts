import { describe, expect, test } from 'vitest'
import { docx, p, run, styles, W } from '../../../../tests/docx.ts'
import { readDocx } from '../plain.fixture.ts'

const BLACK_FILL = '<w:shd w:val="clear" w:color="auto" w:fill="000000"/>'
const DARK_FILL = '<w:shd w:val="clear" w:color="auto" w:fill="1F3864"/>'
const WHITE = '<w:color w:val="FFFFFF"/>'
const STYLES = styles(`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
<w:style w:type="character" w:styleId="Dold"><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Arvd"><w:basedOn w:val="Dold"/></w:style>
<w:style w:type="character" w:styleId="Synlig"><w:basedOn w:val="Dold"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="DoltStycke"><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Vit"><w:rPr>${WHITE}</w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="VitPaMork"><w:basedOn w:val="Vit"/><w:pPr>${DARK_FILL}</w:pPr></w:style>
<w:style w:type="table" w:styleId="Rutnat"><w:tblStylePr w:type="firstRow"><w:rPr>${WHITE}</w:rPr><w:tcPr>${DARK_FILL}</w:tcPr></w:tblStylePr></w:style>`)

/** Seen lines, and those hidden. */
async function read(body: string, parts: Record<string, string> = {}): Promise<{ seen: string[]; hidden: string[] }> {
  const { lines, furniture } = await readDocx(docx(body, { ...STYLES, ...parts }))
  const gone = new Set(furniture.filter(({ kind }) => kind === 'hidden-text').map(({ line }) => line))
  return {
    seen: lines.filter((line, index) => line !== '' && !gone.has(index + 1)),
    hidden: lines.filter((_, index) => gone.has(index + 1)),
  }
}

const HIDDEN: [string, string, string?][] = [
  ['hidden text', '<w:vanish/>'],
  ['hidden as Word always hides it', '<w:vanish/><w:specVanish/>'],
  ['a style of letters', '<w:rStyle w:val="Dold"/>'],
  ['a style based on it', '<w:rStyle w:val="Arvd"/>'],
  ['a style of paragraphs', '', '<w:pStyle w:val="DoltStycke"/>'],
  ['white letters', WHITE],
  ['letters as good as white', '<w:color w:val="FEFEFE"/>'],
  ['white of the theme', '<w:color w:themeColor="background1"/>'],
  ['white by a style of paragraphs', '', '<w:pStyle w:val="Vit"/>'],
  ['black highlight', '<w:highlight w:val="black"/>'],
  ['a black bar', BLACK_FILL],
  ['the colour of the shading', '<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>'],
  ['black on a black paragraph', '<w:color w:val="000000"/>', BLACK_FILL],
  ['a size of one point', '<w:sz w:val="2"/>'],
  ['that size for writing from right to left', '<w:sz w:val="22"/><w:szCs w:val="2"/><w:rtl/>'],
  ['letters squeezed to nothing', '<w:w w:val="1"/>'],
  [
    'letters without a fill',
    '<w14:textFill xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:noFill/></w14:textFill>',
  ],
]

describe('words that no one sees are set apart:', () => {
  test.each(HIDDEN)('%s', async (_, properties, paragraph = '') => {
    const body = `<w:p><w:pPr>${paragraph}</w:pPr>${run('Ring Kim Provsson.', properties)}</w:p>`
    expect(await read(p('Före.') + body + p('Efter.'))).toEqual({
      seen: ['Före.', 'Efter.'],
      hidden: ['Ring Kim Provsson.'],
    })
  })
})

const SEEN: [string, string, string?][] = [
  ['hiding taken back on the run', '<w:rStyle w:val="Dold"/><w:vanish w:val="0"/>'],
  ['hiding taken back in a style', '<w:rStyle w:val="Synlig"/>'],
  ['hiding that switches over', '<w:rStyle w:val="Dold"/>', '<w:pStyle w:val="DoltStycke"/>'],
  ['hidden on the web only', '<w:webHidden/>'],
  ['white on a dark paragraph', WHITE, DARK_FILL],
  ['white on a dark style', '', '<w:pStyle w:val="VitPaMork"/>'],
  ['white on a highlight', `${WHITE}<w:highlight w:val="darkBlue"/>`],
  ['white with an outline', `${WHITE}<w:outline/>`],
  ['letters that turn white by themselves', '', BLACK_FILL],
  ['pale grey', '<w:color w:val="D9D9D9"/>'],
  ['a shade of the theme’s white', '<w:color w:val="7F7F7F" w:themeColor="background1" w:themeShade="7F"/>'],
  ['four points', '<w:sz w:val="8"/>'],
  ['a small size for the other writing', '<w:sz w:val="22"/><w:szCs w:val="2"/>'],
  ['hiding before a change of looks', '<w:rPrChange w:id="1" w:author="A"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'],
]

describe('words that are seen stay:', () => {
  test.each(SEEN)('%s', async (_, properties, paragraph = '') => {
    expect(await read(`<w:p><w:pPr>${paragraph}</w:pPr>${run('Bifall.', properties)}</w:p>`)).toEqual({
      seen: ['Bifall.'],
      hidden: [],
    })
  })
})

describe('in a table:', () => {
  const cell = (inside: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${inside}</w:p></w:tc>`
  const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`

  test('white on dark cells, by the cell or by the style of the table, is seen; on white ones it is not', async () => {
    const own = `<w:tbl>${row(cell(run('Namn', WHITE), DARK_FILL) + cell(run('Röst', WHITE), DARK_FILL))}${row(cell(run('Anna')) + cell(run('Ja', WHITE)))}</w:tbl>`
    const styled = `<w:tbl><w:tblPr><w:tblStyle w:val="Rutnat"/><w:tblLook w:val="0020"/></w:tblPr>${row(cell(run('Område')) + cell(run('År')))}${row(cell(run('Skola')) + cell(run('2024')))}</w:tbl>`
    expect(await read(own + styled)).toEqual({
      seen: ['Namn    Röst', 'Anna', 'Område    År', 'Skola    2024'],
      hidden: ['Ja'],
    })
  })

  test('a hidden row', async () => {
    const table = `<w:tbl>${row(cell(run('Anna')) + cell(run('Ja')))}${row(cell(run('Bo')) + cell(run('Nej')), '<w:hidden/>')}</w:tbl>`
    expect(await read(table)).toEqual({ seen: ['Anna    Ja'], hidden: ['Bo Nej'] })
  })
})

describe('in other places:', () => {
  test('in the middle of a line, and in a heading', async () => {
    const body = `<w:p>${run('A ')}${run('x ', '<w:vanish/>')}${run('b.')}</w:p><w:p>${run('§ 1 Val')}${run(' av Kim', '<w:vanish/>')}</w:p>`
    expect(await read(body)).toEqual({ seen: ['A b.', '§ 1 Val'], hidden: ['x', 'av Kim'] })
  })

  test('in heads, feet and notes; a note whose sign is hidden goes with it', async () => {
    const note = (id: number, inside: string): string => `<w:footnote w:id="${id}"><w:p>${inside}</w:p></w:footnote>`
    const sign = (id: number, properties = ''): string =>
      `<w:r><w:rPr>${properties}</w:rPr><w:footnoteReference w:id="${id}"/></w:r>`
    const parts = {
      'header1.xml': `<w:hdr ${W}><w:p>${run('Nämnden')}${run('dolt huvud', '<w:vanish/>')}</w:p></w:hdr>`,
      'footnotes.xml': `<w:footnotes ${W}>${note(2, run('Not ett.') + run('dold not', WHITE))}${note(3, run('Not två.'))}</w:footnotes>`,
      'footer1.xml': `<w:ftr ${W}><w:p>${run('dold fot', '<w:vanish/>')}</w:p></w:ftr>`,
    }
    expect(await read(`<w:p>${run('Text')}${sign(2)}${sign(3, '<w:vanish/>')}</w:p>`, parts)).toEqual({
      seen: ['Nämnden', 'Text¹', 'Fotnot 1: Not ett.'],
      hidden: ['dolt huvud', 'Not två.', 'dold not', 'dold fot'],
    })
  })

  test('with another prefix than the usual', async () => {
    const xml =
      '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:rPr><x:vanish/></x:rPr><x:t>dolt</x:t></x:r></x:p><x:p><x:r><x:t>synligt</x:t></x:r></x:p></x:body></x:document>'
    expect(await read('', { 'document.xml': xml })).toEqual({ seen: ['synligt'], hidden: ['dolt'] })
  })

  test('a numbered paragraph that is hidden as a whole is not counted', async () => {
    const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§ %1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
    const item = (inside: string): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${inside}</w:p>`
    expect(
      await read(item(run('Val')) + item(run('Dolt', '<w:vanish/>')) + item(run('Budget')), {
        'numbering.xml': numbering,
      }),
    ).toEqual({ seen: ['§ 1 Val', '§ 2 Budget'], hidden: ['Dolt'] })
  })
})

test('what is hidden or struck is told with its line, not its words', async () => {
  const { messages = [] } = await readDocx(
    docx(
      `${p('Ett')}<w:p>${run('Kim Provsson', '<w:vanish/>')}</w:p><w:p>${run('500 ', '<w:dstrike/>')}${run('700 kronor')}</w:p>`,
    ),
  )
  expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([
    ['hidden-text', 3],
    ['struck-text', 5],
  ])
  expect(JSON.stringify(messages)).not.toMatch(/Kim|500/)
})
