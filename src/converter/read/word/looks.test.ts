/** How letters of a Word file look, as their properties, styles and theme say. */
import { expect, test } from 'vitest'
import { cascade, layered, lookOf, looksOf, shadeOf, themeColour, type Look } from './looks.ts'
import { elements, toTree } from './tree.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
const tree = (xml: string): Document => toTree(`<w:styles ${W} ${W14}>${xml}</w:styles>`)
const themeTree = (xml: string): Document =>
  toTree(`<a:theme ${A}><a:themeElements><a:clrScheme name="x">${xml}</a:clrScheme></a:themeElements></a:theme>`)
const [BLACK, WHITE, RED, BLUE] = [
  [0, 0, 0],
  [255, 255, 255],
  [255, 0, 0],
  [0, 0, 255],
] as const
const THEME = looksOf(
  undefined,
  themeTree(
    '<a:lt2><a:srgbClr val="0000FF"/></a:lt2><a:dk2><a:sysClr val="windowText" lastClr="FF0000"/></a:dk2>' +
      '<a:accent1><a:srgbClr val="808080"/></a:accent1><a:accent2><a:sysClr val="none"/></a:accent2><a:accent3/>',
  ),
).theme
const look = (properties: string): Look => lookOf(elements(tree(`<w:rPr>${properties}</w:rPr>`), 'w:rPr')[0], THEME)

test.each<[string, Look]>([
  ['', {}],
  ['<w:b/>', {}],
  ['<w:vanish/>', { vanish: true }],
  ['<w:vanish w:val="0"/>', { vanish: false }],
  ['<w:strike/><w:dstrike w:val="off"/>', { strike: true, dstrike: false }],
  ...['w:outline', 'w:shadow', 'w:emboss', 'w:imprint', 'w14:textOutline'].map((name): [string, Look] => [
    `<${name}/>`,
    { relief: true },
  ]),
  ['<w:outline w:val="false"/>', {}],
  ['<w:color w:val="FF0000"/>', { colour: RED }],
  ['<w:color w:val="auto"/>', { colour: 'auto' }],
  ['<w:color w:val="strange"/>', {}],
  ['<w:color w:themeColor="text2"/>', { colour: RED }],
  ['<w:color w:val="0000FF" w:themeColor="text2"/>', { colour: RED }],
  ['<w:color w:val="0000FF" w:themeColor="text2" w:themeTint="99"/>', { colour: BLUE }],
  ['<w:color w:val="0000FF" w:themeColor="text2" w:themeShade="99"/>', { colour: BLUE }],
  ['<w:color w:val="0000FF" w:themeColor="accent9"/>', { colour: BLUE }],
  ['<w:sz w:val="22"/><w:szCs w:val="2"/><w:w w:val="1"/>', { size: 22, sizeOther: 2, width: 1 }],
  ['<w:sz w:val="11pt"/>', { size: 22 }],
  ['<w:sz w:val="10.5pt"/>', { size: 21 }],
  ['<w:w w:val="33%"/>', { width: 33 }],
  ['<w:sz w:val="large"/>', {}],
  ['<w:sz w:val=" 4"/>', {}],
  ['<w:sz/>', {}],
  ['<w:highlight w:val="none"/>', { highlight: 'none' }],
  ['<w:highlight w:val="red"/>', { highlight: RED }],
  ['<w:highlight w:val="strange"/>', {}],
  ['<w:shd w:val="clear" w:fill="0000FF"/>', { shade: BLUE }],
  ['<w14:textFill><w14:noFill/></w14:textFill>', { fill: 'none' }],
  ['<w14:textFill><w14:solidFill><w14:srgbClr w14:val="FF0000"/></w14:solidFill></w14:textFill>', { fill: RED }],
  ['<w14:textFill><w14:solidFill><w14:schemeClr w14:val="tx2"/></w14:solidFill></w14:textFill>', { fill: RED }],
  ['<w14:textFill><w14:solidFill/></w14:textFill>', {}],
  ['<w14:textFill><w14:gradFill/></w14:textFill>', {}],
  ...(
    [
      ['97000', 'none'],
      ['96999', RED],
    ] as const
  ).map(([alpha, fill]): [string, Look] => [
    `<w14:textFill><w14:solidFill><w14:srgbClr w14:val="FF0000"><w14:alpha w14:val="${alpha}"/></w14:srgbClr></w14:solidFill></w14:textFill>`,
    { fill },
  ]),
])('a run with %s', (properties, expected) => expect(look(properties)).toEqual(expected))

test('of no properties nothing is said', () => expect(lookOf(undefined, THEME)).toEqual({}))

test.each<[string, ReturnType<typeof shadeOf>]>([
  ['w:val="clear" w:fill="FF0000"', RED],
  ['w:fill="FF0000"', RED],
  ['w:val="clear" w:fill="auto"', 'none'],
  ['w:val="clear" w:themeFill="background2"', BLUE],
  ['w:val="clear" w:fill="FF0000" w:themeFill="background2"', RED],
  ['w:val="nil" w:fill="FF0000"', 'none'],
  ['w:val="solid" w:fill="FF0000"', BLACK],
  ['w:val="solid" w:color="0000FF"', BLUE],
  ['w:val="pct25" w:color="0000FF" w:fill="FF0000"', [191, 0, 64]],
  ['w:val="pct50"', [128, 128, 128]],
  ['w:val="pct5" w:fill="FFFFFF"', [242, 242, 242]],
  ['w:val="pct500" w:fill="FF0000"', RED],
  ['w:val="a pct50" w:fill="FF0000"', RED],
])('shading %s', (attributes, expected) =>
  expect(shadeOf(elements(tree(`<w:shd ${attributes}/>`), 'w:shd')[0], THEME)).toEqual(expected),
)

test('no shading says nothing', () => expect(shadeOf(undefined, THEME)).toBeUndefined())

test.each([
  ...['background1', 'light1', 'bg1', 'lt1'].map((name) => [name, WHITE] as const),
  ...['text1', 'dark1', 'tx1', 'dk1'].map((name) => [name, BLACK] as const),
  ...['background2', 'light2', 'bg2', 'lt2'].map((name) => [name, BLUE] as const),
  ...['text2', 'dark2', 'tx2', 'dk2'].map((name) => [name, RED] as const),
  ['accent1', [128, 128, 128]] as const,
  ['accent2', undefined] as const,
  ['accent3', undefined] as const,
  ['', undefined] as const,
])('the theme calls %s %j', (name, colour) => expect(themeColour(name, THEME)).toEqual(colour))

test('a theme may have other colours for text and paper than black and white', () => {
  const { theme } = looksOf(undefined, themeTree('<a:lt1><a:srgbClr val="FF0000"/></a:lt1>'))
  expect([themeColour('bg1', theme), themeColour('tx1', theme)]).toEqual([RED, BLACK])
})

const style = (id: string, inside: string, type = 'paragraph', more = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}" ${more}>${inside}</w:style>`
const based = (on: string): string => `<w:basedOn w:val="${on}"/>`
const colour = (value: string): string => `<w:rPr><w:color w:val="${value}"/></w:rPr>`
const shade = (of: string, fill: string): string => `<w:${of}><w:shd w:val="clear" w:fill="${fill}"/></w:${of}>`
const styles = (...all: string[]) => looksOf(tree(all.join('')), undefined)

test('without styles nothing is known but black and white', () => {
  const { defaults, paragraph, table, styles: known, theme } = looksOf(undefined, undefined)
  expect([defaults, paragraph, table, known.size]).toEqual([{}, undefined, undefined, 0])
  expect([...theme]).toEqual([
    ['lt1', WHITE],
    ['dk1', BLACK],
  ])
})

test('the defaults, and which styles are', () => {
  const found = styles(
    `<w:docDefaults><w:rPrDefault>${colour('FF0000')}</w:rPrDefault></w:docDefaults>`,
    style('Annan', '', 'paragraph', 'w:default="0"'),
    style('Tecken', '', 'character', 'w:default="1"'),
    style('Vanlig', '', 'paragraph', 'w:default="1"'),
    style('Tabell', '', 'table', 'w:default="true"'),
    style('Sist', '', 'paragraph', 'w:default="1"'),
  )
  expect([found.defaults, found.paragraph, found.table]).toEqual([{ colour: RED }, 'Vanlig', 'Tabell'])
  const none = styles(style('A', ''), style('B', '', 'table'))
  expect([none.paragraph, none.table]).toEqual([undefined, undefined])
})

test('a style has what it is based on, and its own on top', () => {
  const { styles: found } = styles(
    style('Bas', `<w:rPr><w:color w:val="FF0000"/><w:sz w:val="20"/></w:rPr>${shade('pPr', 'FF0000')}`),
    style('Mellan', based('Bas') + colour('0000FF')),
    style('Egen', based('Mellan') + shade('pPr', '0000FF'), 'character'),
    style('Utan', based('Saknas') + colour('0000FF')),
    style('Ring1', based('Ring2') + colour('FF0000')),
    style('Ring2', based('Ring1') + '<w:rPr><w:sz w:val="2"/></w:rPr>'),
  )
  expect(found.get('Bas')).toEqual({ type: 'paragraph', look: { colour: RED, size: 20 }, fill: RED, places: new Map() })
  expect(found.get('Mellan')).toMatchObject({ look: { colour: BLUE, size: 20 }, fill: RED })
  expect(found.get('Egen')).toMatchObject({ type: 'character', look: { colour: BLUE, size: 20 }, fill: BLUE })
  expect(found.get('Utan')).toMatchObject({ look: { colour: BLUE } })
  expect(found.get('Utan')?.fill).toBeUndefined()
  expect(found.get('Ring1')).toMatchObject({ look: { colour: RED, size: 2 } })
})

test('a chain of styles is followed fifty long', () => {
  const chain = Array.from({ length: 60 }, (_, at) =>
    style(`S${at}`, at === 0 ? colour('FF0000') : based(`S${at - 1}`)),
  )
  const { styles: found } = styles(...chain)
  expect([found.get('S49')?.look, found.get('S50')?.look]).toEqual([{ colour: RED }, {}])
})

test('a fill is that of the cell, else of the table, else of the paragraph', () => {
  const all = [shade('pPr', 'FF0000'), shade('tblPr', '0000FF'), shade('tcPr', '000000')]
  const fills = [1, 2, 3].map(
    (count) => styles(style('T', all.slice(0, count).join(''), 'table')).styles.get('T')?.fill,
  )
  expect(fills).toEqual([RED, BLUE, BLACK])
})

test('places of a table have what the styles say of them, from the base on', () => {
  const place = (type: string, inside: string): string => `<w:tblStylePr w:type="${type}">${inside}</w:tblStylePr>`
  const { styles: found } = styles(
    style(
      'Bas',
      place('firstRow', colour('FF0000') + shade('tcPr', '0000FF')) + place('lastRow', colour('0000FF')),
      'table',
    ),
    style(
      'Egen',
      based('Bas') + place('firstRow', '<w:rPr><w:sz w:val="2"/></w:rPr>') + place('lastRow', colour('FF0000')),
      'table',
    ),
  )
  expect(Object.fromEntries(found.get('Egen')?.places ?? [])).toEqual({
    firstRow: { look: { colour: RED, size: 2 }, fill: BLUE },
    lastRow: { look: { colour: RED }, fill: undefined },
  })
})

test('one look upon another: what it does not say shows through', () => {
  expect(layered([{ size: 20, colour: RED }, { size: 22 }, {}])).toEqual({ size: 22, colour: RED })
})

test.each<[string, boolean, Look, Look[], Look]>([
  ['nothing says so', false, {}, [{}, {}], {}],
  ['one style does', true, {}, [{ vanish: true }, {}], {}],
  ['two styles do', false, {}, [{ vanish: true }, { vanish: true }], {}],
  ['three styles do', true, {}, [{ vanish: true }, { vanish: true }, { vanish: true }], {}],
  ['a style says no', false, {}, [{ vanish: false }], {}],
  ['one says yes and one no', true, {}, [{ vanish: true }, { vanish: false }], {}],
  ['the defaults do', true, { vanish: true }, [], {}],
  ['the defaults and one style do', true, { vanish: true }, [{ vanish: true }], {}],
  ['the defaults say no', false, { vanish: false }, [{}], {}],
  ['the run does', true, {}, [{ vanish: true }, { vanish: true }], { vanish: true }],
  ['the run says no', false, { vanish: true }, [{ vanish: true }], { vanish: false }],
])('a run is hidden where %s: %s', (_, expected, defaults, of, own) => {
  expect(cascade(defaults, of, own).vanish).toBe(expected)
})

test('a run has what its styles say, struck by each for itself', () => {
  expect(cascade({ size: 20 }, [{ strike: true, colour: RED }, { size: 22 }], { colour: BLUE })).toEqual({
    size: 22,
    colour: BLUE,
    vanish: false,
    strike: true,
    dstrike: false,
  })
})
