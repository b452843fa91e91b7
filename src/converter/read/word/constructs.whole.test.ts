/**
 * Each way that Word has of holding words, with one word of its own: it comes out once, or it is told that it does not.
 */
import { describe, expect, test } from 'vitest'
import { docx, NAMES, p, run, W, type Parts } from '../../../../tests/docx.ts'
import { readDocx } from '../plain.fixture.ts'

const text = (inside: string): string => `<w:p>${inside}</w:p>`
const sdt = (content: string, properties = ''): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const char = (type: string, inside = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`
const code = (words: string): string => `<w:r><w:instrText xml:space="preserve">${words}</w:instrText></w:r>`
const field = (words: string, result: string, form = ''): string =>
  char('begin', form) + code(words) + char('separate') + result + char('end')
const form = (inside: string): string => `<w:ffData>${inside}</w:ffData>`
const drawn = (inside: string): string =>
  `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`
const vml = (inside: string): string =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict>`
const either = (choice: string, fallback = ''): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice>${fallback && `<mc:Fallback>${fallback}</mc:Fallback>`}</mc:AlternateContent>`
const math = (inside: string): string => text(`<m:oMath>${inside}</m:oMath>`)
const m = (words: string): string => `<m:r><m:t>${words}</m:t></m:r>`
const notes = (kind: 'footnote' | 'endnote', ...words: string[]): Parts => ({
  [`${kind}s.xml`]: `<w:${kind}s ${W}>${words.map((one, index) => `<w:${kind} w:id="${index + 1}">${p(one)}</w:${kind}>`).join('')}</w:${kind}s>`,
})
const chunk = (name: string): Parts => ({
  '_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="${name}"/></Relationships>`,
})

async function read(body: string, parts: Parts = {}): Promise<{ lines: string[]; told: string[] }> {
  const { lines, messages = [] } = await readDocx(docx(body, parts))
  return { lines: lines.filter(Boolean), told: messages.map(({ ruleId }) => ruleId) }
}

const SHOWN: [string, string, string[], Parts?][] = [
  [
    'a simple field',
    text(run('Dnr ') + `<w:fldSimple w:instr=" DOCPROPERTY Dnr ">${run('SN 7')}</w:fldSimple>`),
    ['Dnr SN 7'],
  ],
  [
    'a simple field in one',
    text(`<w:fldSimple w:instr="IF"><w:fldSimple w:instr="REF a">${run('inre')}</w:fldSimple></w:fldSimple>`),
    ['inre'],
  ],
  ['a field', text(run('enligt ') + field(' REF _Ref1 \\h ', run('§ 12')) + run('.')), ['enligt § 12.']],
  [
    'a field among the instructions of another',
    text(
      char('begin') +
        code('IF ') +
        field('DOCPROPERTY a', run('värdet')) +
        code(' = 1 "ja"') +
        char('separate') +
        run('ja') +
        char('end'),
    ),
    ['ja'],
  ],
  ['a field in the result of another', text(field('HYPERLINK "a"', field('PAGEREF b', run('sidan 7')))), ['sidan 7']],
  [
    'a field over two paragraphs',
    text(char('begin') + code('TOC') + char('separate') + run('Första')) + text(run('Andra') + char('end')),
    ['Första', 'Andra'],
  ],
  ['text after a field without an end', text(char('begin') + code('REF a') + run('kvar')), ['kvar']],
  [
    'a box that is ticked',
    text(
      char('begin', form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>')) +
        code(' FORMCHECKBOX ') +
        char('end') +
        run(' Bifall'),
    ),
    ['☒ Bifall'],
  ],
  [
    'a box that is not',
    text(field(' FORMCHECKBOX ', '', form('<w:checkBox><w:default w:val="0"/></w:checkBox>')) + run(' Avslag')),
    ['☐ Avslag'],
  ],
  [
    'a choice in a form',
    text(
      field(
        'FORMDROPDOWN',
        '',
        form('<w:ddList><w:result w:val="1"/><w:listEntry w:val="nej"/><w:listEntry w:val="ja"/></w:ddList>'),
      ),
    ),
    ['ja'],
  ],
  [
    'the first choice in a form',
    text(field('FORMDROPDOWN', '', form('<w:ddList><w:listEntry w:val="nej"/><w:listEntry w:val="ja"/></w:ddList>'))),
    ['nej'],
  ],
  ['what is written in a form', text(field('FORMTEXT', run('Ada Provlund'))), ['Ada Provlund']],
  ['a symbol by a field', text(field('SYMBOL 254 \\f "Wingdings"', '') + run(' ja')), ['☑ ja']],
  ['a control in a line', text(run('Ort: ') + sdt(run('Almby'))), ['Ort: Almby']],
  ['a control around paragraphs, in another', sdt(sdt(p('Ett') + p('Två'))), ['Ett', 'Två']],
  [
    'a control around a cell and a row',
    `<w:tbl>${sdt(`<w:tr>${sdt(`<w:tc>${p('a')}</w:tc>`)}<w:tc>${p('b')}</w:tc></w:tr>`)}</w:tbl>`,
    ['a    b'],
  ],
  [
    'a control that is ticked',
    text(sdt(run('\uf0fe'), '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>') + run(' Ja')),
    ['☒ Ja'],
  ],
  [
    'a control that is not',
    text(sdt(run('☐'), '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>') + run(' Nej')),
    ['☐ Nej'],
  ],
  [
    'a tag of a custom kind',
    text(`<w:customXml w:element="dnr"><w:smartTag w:element="a">${run('taggat')}</w:smartTag></w:customXml>`),
    ['taggat'],
  ],
  ['letters turned around', text(`<w:dir w:val="ltr"><w:bdo w:val="ltr">${run('vänt')}</w:bdo></w:dir>`), ['vänt']],
  ['an element that nobody knows', text(`<w:nytt><w:nyare>${run('okänt')}</w:nyare></w:nytt>`), ['okänt']],
  ['a link', text(`<w:hyperlink w:anchor="a">${run('länken')}</w:hyperlink>`), ['länken']],
  [
    'ruby',
    text(
      `<w:r><w:t>före </w:t><w:ruby><w:rubyPr/><w:rt><w:r><w:t>läst</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>skrivet</w:t></w:r></w:rubyBase></w:ruby><w:t xml:space="preserve"> efter</w:t></w:r>`,
    ),
    ['före skrivet (läst) efter'],
  ],
  ['a formula', math(m('y=1,25')), ['y=1,25']],
  [
    'a formula of its own',
    text(`<m:oMathPara><m:oMath>${m('x=1')}</m:oMath><m:oMath>${m('z=2')}</m:oMath></m:oMathPara>`),
    ['x=1', 'z=2'],
  ],
  [
    'breaks of every kind',
    text(
      '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t><w:br w:type="page"/><w:t>d</w:t><w:br w:type="column"/><w:t>e</w:t><w:ptab/><w:t>f</w:t></w:r>',
    ),
    ['a', 'b', 'c', 'd', 'e    f'],
  ],
  [
    'hyphens of every kind',
    text(
      '<w:r><w:t>byggplanen 2024</w:t><w:noBreakHyphen/><w:t>2026, kommun</w:t><w:softHyphen/><w:t>full\u00admäktige</w:t></w:r>',
    ),
    ['byggplanen 2024\u20112026, kommunfullmäktige'],
  ],
  [
    'symbols of fonts',
    text(
      '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Arial" w:char="00BD"/></w:r>',
    ),
    ['✓≥½'],
  ],
  ['letters of a font of symbols', text(run('\uf0fc bifall', '<w:rFonts w:ascii="Wingdings"/>')), ['✓ bifall']],
  [
    'raised figures',
    text(
      run('12 500') +
        run('1', '<w:vertAlign w:val="superscript"/>') +
        run(' kronor, 25 m') +
        run('2', '<w:position w:val="6"/>'),
    ),
    ['12 500¹ kronor, 25 m²'],
  ],
  ['a text box for Word alone', text(`<w:r>${either(drawn(p('ruta')))}</w:r>`), ['ruta']],
  ['a text box in both ways', text(`<w:r>${either(drawn(p('ruta')), vml(p('gammal ruta')))}</w:r>`), ['ruta']],
  ['an old text box', text(`<w:r>${vml(p('ruta') + p('två'))}</w:r>`), ['ruta', 'två']],
  [
    'a text box in a text box',
    text(`${run('runt')}<w:r>${drawn(text(`${run('yttre')}<w:r>${drawn(p('inre'))}</w:r>`))}</w:r>`),
    ['runt', 'yttre', 'inre'],
  ],
  [
    'a text box in a cell',
    `<w:tbl><w:tr><w:tc>${text(`<w:r>${drawn(p('ruta'))}</w:r>`)}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`,
    ['ruta    b'],
  ],
  [
    'shapes in a group',
    text(
      `<w:r><w:pict><v:group><v:rect><v:textbox><w:txbxContent>${p('ett')}</w:txbxContent></v:textbox></v:rect><v:oval><v:textbox><w:txbxContent>${p('två')}</w:txbxContent></v:textbox></v:oval></v:group></w:pict></w:r>`,
    ),
    ['ett', 'två'],
  ],
  [
    'words of a drawing',
    text(
      '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><lc:lockedCanvas xmlns:lc="lc"><a:sp><a:txSp><a:txBody><a:p><a:r><a:t>ritat</a:t></a:r></a:p></a:txBody></a:txSp></a:sp></lc:lockedCanvas></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
    ),
    ['ritat'],
  ],
  [
    'drawn letters',
    text('<w:r><w:pict><v:shape><v:textpath string="UTKAST"/></v:shape></w:pict></w:r>') + p('Text'),
    ['UTKAST', 'Text'],
  ],
  [
    'a footnote',
    p('Före') + text(`${run('500')}<w:r><w:footnoteReference w:id="1"/></w:r>${run(' kr')}`) + p('Efter'),
    ['Före', '500¹ kr', 'Efter', 'Fotnot 1: utan moms'],
    notes('footnote', 'utan moms'),
  ],
  [
    'an endnote',
    text(`${run('500')}<w:r><w:endnoteReference w:id="1"/></w:r>`) + p('Efter'),
    ['500[i]', 'Efter', 'Slutnot i: utan moms'],
    notes('endnote', 'utan moms'),
  ],
  [
    'an embedded web page',
    '<w:altChunk r:id="c1"/>' + p('Efter'),
    ['Ett', 'Två', 'Efter'],
    { ...chunk('a.htm'), 'a.htm': '<html><body><p>Ett</p><p>Två</p></body></html>' },
  ],
  [
    'an embedded piece in a cell',
    `<w:tbl><w:tr><w:tc><w:altChunk r:id="c1"/></w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`,
    ['Ett Två    b'],
    { ...chunk('a.htm'), 'a.htm': '<p>Ett</p><p>Två</p>' },
  ],
  [
    'an embedded text',
    p('Före') + '<w:altChunk r:id="c1"/>',
    ['Före', 'Ren text med å.'],
    { ...chunk('a.txt'), 'a.txt': 'Ren text med å.' },
  ],
  [
    'an embedded Word file',
    p('Före') + '<w:altChunk r:id="c1"/>',
    ['Före', 'Inne i filen'],
    { ...chunk('a.docx'), 'a.docx': docx(p('Inne i filen')) },
  ],
]

describe('words come out once, in their place:', () => {
  test.each(SHOWN)('%s', async (_, body, lines, parts = {}) => {
    expect((await read(body, parts)).lines).toEqual(lines)
  })
})

const TOLD: [string, string, string, Parts?][] = [
  [
    'comments',
    text(`${run('Text')}<w:r><w:commentReference w:id="1"/></w:r>`),
    'comment-left-out',
    { 'comments.xml': `<w:comments ${W}><w:comment w:id="1">${p('hemligt')}</w:comment></w:comments>` },
  ],
  ['a field without a result', text(run('Dnr ') + field('DOCPROPERTY Dnr', '')), 'field-without-value'],
  ['a simple field without one', text(run('Dnr ') + '<w:fldSimple w:instr="DOCPROPERTY Dnr"/>'), 'field-without-value'],
  ['a number by a field', text(char('begin') + code('AUTONUM') + char('end') + run(' Val')), 'field-without-value'],
  [
    'a symbol of a font that nobody knows',
    text('<w:r><w:t>a</w:t><w:sym w:font="Egen" w:char="F041"/></w:r>'),
    'symbol-unknown',
  ],
  [
    'a formula on several lines',
    math(`<m:f><m:num>${m('a+b')}</m:num><m:den>${m('2')}</m:den></m:f>`),
    'formula-rewritten',
  ],
  ['a text box', text(`${run('a')}<w:r>${drawn(p('ruta'))}</w:r>`), 'text-box-moved'],
  [
    'an embedded piece that cannot be read',
    p('Text') + '<w:altChunk r:id="c1"/>',
    'chunk-left-out',
    { ...chunk('a.rtf'), 'a.rtf': '{\\rtf1 hej}' },
  ],
  ['an embedded piece that is missing', p('Text') + '<w:altChunk r:id="c1"/>', 'chunk-left-out'],
  [
    'an embedded sheet',
    p('Text') + text('<w:r><w:object><v:shape><v:imagedata/></v:shape></w:object></w:r>'),
    'object-left-out',
  ],
  [
    'a chart',
    p('Text') +
      text(
        '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
      ),
    'object-left-out',
  ],
  [
    'a picture',
    p('Text') +
      text(
        '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
      ),
    'picture-left-out',
  ],
]

describe('what cannot be shown is told, once:', () => {
  test.each(TOLD)('%s', async (_, body, rule, parts = {}) => {
    expect((await read(body, parts)).told).toEqual([rule])
  })
})

test('what shows nothing is not told', async () => {
  const silent = text(
    run('Text') +
      field('XE "ord"', '') +
      field('PAGE', '') +
      field('TC "a"', '') +
      char('begin') +
      code('SET a "b"') +
      char('end'),
  )
  expect((await read(silent)).told).toEqual([])
})

test('formulas are written so that they can be read on one line', async () => {
  const part = (name: string, inside: string): string => `<m:${name}>${inside}</m:${name}>`
  const fraction = part('f', part('num', m('a+b')) + part('den', m('2')))
  const power = part('sSup', part('e', m('x')) + part('sup', m('2')))
  const sum = `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr>${part('sub', m('i=1'))}${part('sup', m('n'))}${part('e', m('i'))}</m:nary>`
  const root = part('rad', part('deg', '') + part('e', m('a+b')))
  const bracket = `<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>${part('e', m('c'))}</m:d>`
  const { lines } = await read([fraction, power, sum, root, bracket].map(math).join(''))
  expect(lines).toEqual(['(a+b)/2', 'x²', '∑_(i=1)^n i', '√(a+b)', '[c]'])
})

test('a hidden piece of any kind stays hidden', async () => {
  const hidden = '<w:rPr><w:vanish/></w:rPr>'
  const body = [
    `<w:r>${hidden}<w:sym w:font="Arial" w:char="0058"/></w:r>`,
    `<m:oMath><m:r>${hidden}<m:t>formel</m:t></m:r></m:oMath>`,
    `<w:fldSimple w:instr="REF a"><w:r>${hidden}<w:t>fält</w:t></w:r></w:fldSimple>`,
    sdt(`<w:r>${hidden}<w:t>kontroll</w:t></w:r>`),
    `<w:r>${drawn(text(`<w:r>${hidden}<w:t>ruta</w:t></w:r>`))}</w:r>`,
  ]
  const { lines, furniture } = await readDocx(docx(p('Synligt') + body.map(text).join('')))
  const gone = new Set(furniture.filter(({ kind }) => kind === 'hidden-text').map(({ line }) => line))
  expect(lines.filter((line, index) => line !== '' && !gone.has(index + 1))).toEqual(['Synligt'])
  expect([...gone].map((line) => lines[line - 1])).toEqual(['X', 'formel', 'fält', 'kontroll', 'ruta'])
})

test('by whatever prefix the families of names are called', async () => {
  const other = (name: string): string => name.replace(/(?<=xmlns:|<\/?)(?=(?:mc|wps|wp|a|m)[:=])/g, 'x')
  const document = `<w:document ${other(NAMES)}><w:body>${other(text(`<w:r>${either(drawn(p('ruta')))}</w:r>`) + math(m('y=2')))}</w:body></w:document>`
  expect((await read('', { 'document.xml': document })).lines).toEqual(['ruta', 'y=2'])
})

test('cells keep their columns where a row begins later or a cell goes on from above', async () => {
  const cell = (words: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`
  const table = `<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('c')}</w:tr></w:tbl>`
  expect((await read(table)).lines).toEqual(['a    b', '    c'])
  const merged = `<w:tbl><w:tr>${cell('a', '<w:vMerge w:val="restart"/>')}${cell('b')}</w:tr><w:tr>${cell('osedd', '<w:vMerge/>')}${cell('c')}</w:tr></w:tbl>`
  expect((await read(merged)).told).toEqual(['hidden-text'])
})

test('an embedded Word file with changes is refused as the whole would be, and files in files have an end', async () => {
  const changed = docx(`<w:p><w:ins w:id="1" w:author="A">${run('nytt')}</w:ins></w:p>`)
  await expect(read(p('a') + '<w:altChunk r:id="c1"/>', { ...chunk('a.docx'), 'a.docx': changed })).rejects.toThrow(
    'tracked',
  )
  let inner = docx(p('innerst'))
  for (let depth = 0; depth < 6; depth++)
    inner = docx(p(`djup ${depth}`) + '<w:altChunk r:id="c1"/>', { ...chunk('a.docx'), 'a.docx': inner })
  const { lines, messages = [] } = await readDocx(inner)
  expect(lines.filter(Boolean)).toEqual(['djup 5', 'djup 4', 'djup 3', 'djup 2'])
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['chunk-left-out'])
})
