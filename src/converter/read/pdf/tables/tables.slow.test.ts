import { describe, expect, test } from 'vitest'
import { convert, show } from '../../../index.ts'
import type { SourceText } from '../../../types/source.ts'
import { readPdf } from '../pdf.ts'
import { drawnPdf, gridLines, type Drawn, type Element, type Words } from '../tags/tagged.fixture.ts'

const read = async (drawn: Drawn): Promise<SourceText> => readPdf(await drawnPdf(drawn))

/** Rows as their cells, other lines as they are printed; blank lines apart. */
const shown = ({ lines }: SourceText): string[] =>
  lines
    .filter(({ printed }) => printed !== '')
    .map(({ printed, cells, isPlaced }) => (cells && isPlaced ? cells.join(' | ') : printed.trim()))
const readBy = ({ pagesRead }: SourceText): string[] =>
  (pagesRead ?? []).map(({ page, readBy: way }) => `${page} ${way}`)

const at = (x: number, y: number, text: string): Words => ({ x, y, text })
const INTRO = [at(57, 60, '§ 1 Budget för kommande år'), at(57, 74, 'Nämnden har fått ett förslag från kontoret.')]
const [XS, YS] = [
  [57, 250, 350, 450],
  [100, 120, 140, 160],
] as const

describe('a drawn table', () => {
  test('keeps its empty cells, and its words stay in their columns', async () => {
    const words = [
      ...[at(60, 114, 'Konto'), at(253, 114, 'Budget'), at(353, 114, 'Utfall')],
      ...[at(60, 134, 'Gator'), at(353, 134, '300')],
      ...[at(60, 154, 'Parker'), at(253, 154, '12 500')],
    ]
    const text = await read({ words: [...INTRO, ...words], lines: gridLines(XS, YS) })
    expect(shown(text).slice(2)).toEqual(['Konto | Budget | Utfall', 'Gator |  | 300', 'Parker | 12 500 | '])
    expect(readBy(text)).toEqual(['1 lines'])
  })

  test('parts words of two cells that are printed in one go', async () => {
    const words = [
      ...[at(60, 114, 'Konto och ansvar hos oss Budget'), at(353, 114, 'Utfall')],
      ...[at(60, 134, 'Gator'), at(253, 134, '12'), at(353, 134, '300')],
      ...[at(60, 154, 'Parker'), at(253, 154, '13'), at(353, 154, '400')],
    ]
    const lines = gridLines([57, 186, 350, 450], YS)
    expect(shown(await read({ words: [...INTRO, ...words], lines }))[2]).toBe(
      'Konto och ansvar hos oss | Budget | Utfall',
    )
  })

  test('joins the lines of a cell that its side broke, and not those that ended by themselves', async () => {
    const words = [
      ...[at(60, 114, 'Konto'), at(143, 114, 'Kr')],
      ...[at(60, 134, 'Gator och vägar'), at(60, 147, 'i hela kommunen'), at(143, 134, '300')],
      ...[at(60, 174, 'Lek'), at(60, 187, 'Bad'), at(143, 174, '1'), at(143, 187, '2')],
    ]
    const lines = gridLines([57, 140, 200], [100, 120, 160, 200])
    expect(shown(await read({ words: [...INTRO, ...words], lines })).slice(2)).toEqual([
      'Konto | Kr',
      'Gator och vägar i hela kommunen | 300',
      'Lek | 1',
      'Bad | 2',
    ])
  })

  test('repeats the word of a cell over its rows, a sum once, and sets words as wide as the table above it', async () => {
    const words = [
      at(60, 114, 'Ansvar och pengar'),
      ...[at(60, 134, 'Tekniska kontoret'), at(253, 134, 'Norr'), at(353, 134, '300')],
      at(253, 154, 'Söder'),
    ]
    // No line parts the first row, nor the first and the last column of the two below.
    const lines = [
      ...[100, 120, 160].map((y): [number, number, number, number] => [57, y, 450, y]),
      [250, 140, 350, 140] as [number, number, number, number],
      ...[57, 450].map((x): [number, number, number, number] => [x, 100, x, 160]),
      ...[250, 350].map((x): [number, number, number, number] => [x, 120, x, 160]),
    ]
    expect(shown(await read({ words: [...INTRO, ...words], lines })).slice(2)).toEqual([
      'Ansvar och pengar',
      'Tekniska kontoret | Norr | 300',
      'Tekniska kontoret | Söder | ',
    ])
  })

  test('that is the minutes has an item in each row', async () => {
    const words = [
      ...[at(60, 114, '§'), at(93, 114, 'Ärende'), at(253, 114, 'Beslut')],
      ...[at(60, 134, '2'), at(93, 134, 'Val av justerare'), at(253, 134, 'Bo Testman väljs.')],
      ...[at(60, 154, '3'), at(93, 154, 'Budget'), at(253, 154, 'Budgeten godkänns.')],
    ]
    const text = await read({ words: [...INTRO, ...words], lines: gridLines([57, 90, 250, 450], YS) })
    expect(shown(text).slice(3)).toEqual([
      '§ 2 Val av justerare',
      'Beslut',
      'Bo Testman väljs.',
      '§ 3 Budget',
      'Beslut',
      'Budgeten godkänns.',
    ])
  })

  const line = (x1: number, y: number, x2: number): [number, number, number, number] => [x1, y, x2, y]
  const SIGNED = [at(60, 114, 'Justeras'), at(60, 154, 'Ada Provlund'), at(353, 154, 'Bo Testman')]
  test.each<[string, Words[], [number, number, number, number][]]>([
    ['lines to sign on', SIGNED, [line(57, 142, 250), line(350, 142, 450)]],
    ['underlined words', SIGNED, [line(57, 116, 120), line(57, 156, 140), line(350, 156, 420)]],
    ['a box around text', SIGNED, gridLines([57, 500], [100, 160])],
    ['a box with a head', SIGNED, gridLines([57, 500], [100, 120, 160])],
    ['two boxes side by side', SIGNED, gridLines([57, 300, 500], [100, 160])],
    ['boxes to sign in', [at(60, 114, 'Justeras'), at(353, 114, 'Bestyrks')], gridLines(XS, [100, 120, 160])],
    [
      'lines drawn through a word',
      [at(60, 114, 'Ordförandebeslut'), at(353, 114, 'Ja'), at(60, 134, 'Utskott'), at(353, 134, 'Nej')],
      gridLines([57, 80, 370], YS),
    ],
    ['lines drawn through the words', SIGNED, gridLines([57, 80, 370], YS)],
  ])('is not seen in %s', async (_, words, lines) => {
    const text = await read({ words: [...INTRO, ...words], lines })
    expect(readBy(text)).toEqual(['1 place'])
    expect(shown(text)).toEqual(shown(await read({ words: [...INTRO, ...words] })))
  })
})

const row = (role: string, y: number, ...cells: string[]): Element => [
  'TR',
  ...cells.map((text, column): Element => (text === '' ? [role] : [role, at(60 + column * 110, y, text)])),
]
const TABLE: Element = [
  'Table',
  row('TH', 114, 'Konto', 'Budget', 'Utfall'),
  row('TD', 134, 'Gator', '', '300'),
  row('TD', 154, 'Parker', '12 500', ''),
]
const ROWS = ['Konto | Budget | Utfall', 'Gator |  | 300', 'Parker | 12 500 | ']
const TAGGED: Element[] = [['H2', INTRO[0] as Words], ['P', INTRO[1] as Words], TABLE]

describe('a tagged page', () => {
  test('tells its cells, its heads and the rank of its headings', async () => {
    const text = await read({ tree: TAGGED })
    expect(shown(text).slice(2)).toEqual(ROWS)
    expect(text.lines.filter(({ isHead }) => isHead).map(({ cells }) => cells?.[0])).toEqual(['Konto'])
    expect(text.lines.map(({ rank, printed }) => rank && `${rank} ${printed}`).filter(Boolean)).toEqual([
      '2 § 1 Budget för kommande år',
    ])
    expect(readBy(text)).toEqual(['1 tags'])
  })

  test('tells the marks of lists, in each other too', async () => {
    const item = (x: number, y: number, mark: string, text: string, ...below: Element[]): Element => [
      'LI',
      ['Lbl', at(x, y, mark)],
      ['LBody', at(x + 18, y, text), ...below],
    ]
    const list: Element = [
      'L',
      item(57, 100, '1.', 'Vägar', ['L', item(75, 114, 'a)', 'Norr')]),
      item(57, 128, '2.', 'Bad'),
    ]
    const { lines } = await read({ tree: [...TAGGED.slice(0, 2), list] })
    expect(lines.flatMap(({ mark, printed }) => (mark === null ? [] : [[mark, printed.trim()]]))).toEqual([
      ['1.', '1. Vägar'],
      ['a)', 'a) Norr'],
      ['2.', '2. Bad'],
    ])
  })

  test('gives a row with fewer cells its columns by their place, and it stands below the word of the row above', async () => {
    const short: Element = ['TR', ['TD', at(170, 174, '400')], ['TD', at(280, 174, '90')]]
    const sum: Element = ['TR', ['TD', at(60, 194, 'Summa av allt')], ['TD', at(280, 194, '670')]]
    const table = [...TABLE, short, sum] as unknown as Element
    expect(shown(await read({ tree: [...TAGGED.slice(0, 2), table] })).slice(5)).toEqual([
      'Parker | 400 | 90',
      'Summa av allt |  | 670',
    ])
  })

  test('publishes what is tagged as no part of the text, where it stands', async () => {
    const text = await read({
      tree: TAGGED,
      words: [{ ...at(57, 200, 'Mötet slutar klockan tio.'), isArtifact: true }],
    })
    expect([shown(text).at(-1), ...readBy(text)]).toEqual(['Mötet slutar klockan tio.', '1 tags'])
  })

  const [, first, second, third] = TABLE as readonly Element[]
  test.each<[string, Drawn]>([
    ['that leave out words among others', { tree: [['H2', INTRO[0] as Words], TABLE], words: INTRO.slice(1) }],
    ['whose order jumps up the page', { tree: [TABLE, ['P', INTRO[1] as Words], ['H2', INTRO[0] as Words]] }],
  ])('is not read by tags %s', async (_, drawn) => {
    expect(readBy(await read(drawn))).toEqual(['1 place'])
  })

  test('has no table whose rows stand in another order than they are tagged', async () => {
    const table = ['Table', third, second, first] as unknown as Element
    const text = await read({ tree: [...TAGGED.slice(0, 2), table] })
    expect(shown(text).slice(2).join(' ')).toMatch(/^Konto.*Gator.*Parker/)
    expect(text.lines.some(({ isHead }) => isHead)).toBe(false)
  })

  test('has the cells of drawn lines where its tags tell of none', async () => {
    const flat = [...TABLE.slice(1)].flatMap((one) => (one as Element).slice(1)) as Element[]
    const tree = [...TAGGED.slice(0, 2), ...flat.map(([, words]): Element => ['P', ...(words ? [words] : [])])]
    const text = await read({ tree, lines: gridLines([57, 160, 270, 380], YS) })
    expect([...shown(text).slice(2), ...readBy(text)]).toEqual([...ROWS, '1 tags'])
  })
})

test.each<[string, Words[], string[]]>([
  [
    'a label beside names',
    [
      at(60, 114, 'Organ'),
      at(203, 114, 'Nämnden'),
      at(60, 134, 'Beslutande'),
      at(203, 134, 'Ada Provlund (S)'),
      at(203, 147, 'Bo Testman (M)'),
    ],
    ['Organ Nämnden', 'Beslutande Ada Provlund (S)', 'Bo Testman (M)'],
  ],
  [
    'lists that are not equally long',
    [
      ...[at(60, 114, 'Ledamöter'), at(203, 114, 'Ersättare')],
      ...[at(60, 134, 'Ada Provlund'), at(60, 147, 'Bo Testman'), at(60, 160, 'Cia Prov')],
      ...[at(203, 134, 'Eva Test'), at(203, 147, 'Nils Prov')],
    ],
    ['Ledamöter Ersättare', 'Ada Provlund Eva Test', 'Bo Testman Nils Prov', 'Cia Prov'],
  ],
])('%s in a drawn table are read line by line', async (_, words, expected) => {
  const lines = gridLines([57, 200, 450], [100, 120, 170])
  const text = await read({ words: [...INTRO, ...words], lines })
  expect(readBy(text)).toEqual(['1 lines'])
  const printed = text.lines.map((line) => line.printed.trim().replace(/ {2,}/g, ' ')).filter(Boolean)
  expect(printed.slice(2)).toEqual(expected)
})

test('a note that the file tags where its figure stands is a note, in letters of any size', async () => {
  const tree: Element[] = [
    ['H1', at(57, 60, '§ 1 Budget för kommande år')],
    [
      'P',
      at(57, 90, 'Nämnden har fått ett förslag¹ från kontoret'),
      ['Note', ['Lbl', at(57, 700, '1')], at(70, 700, 'Utan moms.')],
      at(57, 104, 'och från revisionen.'),
    ],
    ['H2', at(57, 140, 'Beslut')],
    ['P', at(57, 160, 'att anta budgeten.')],
  ]
  const text = await read({ tree })
  expect(readBy(text)).toEqual(['1 tags'])
  expect(shown(text)).toEqual([
    '§ 1 Budget för kommande år',
    'Nämnden har fått ett förslag¹ från kontoret',
    'och från revisionen.',
    'Fotnot 1: Utan moms.',
    'Beslut',
    'att anta budgeten.',
  ])
})

describe('lines across alone', () => {
  const across = (from: number, to: number, ...ys: number[]): [number, number, number, number][] =>
    ys.map((y) => [from, y, to, y])
  const WORDS = [
    ...[at(60, 114, 'Konto'), at(253, 114, 'Budget'), at(353, 114, 'Utfall')],
    ...[at(60, 134, 'Gator'), at(353, 134, '300')],
    ...[at(60, 154, 'Parker'), at(253, 154, '12 500')],
    ...[at(60, 174, 'Torg'), at(253, 174, '700'), at(353, 174, '600')],
  ]
  const ROWS = ['Konto | Budget | Utfall', 'Gator |  | 300', 'Parker | 12 500 | ', 'Torg | 700 | 600']

  test('part rows, and the empty strips between the words part columns', async () => {
    const text = await read({ words: [...INTRO, ...WORDS], lines: across(57, 450, 100, 120, 140, 160, 180) })
    expect(shown(text).slice(2)).toEqual(ROWS)
    expect(readBy(text)).toEqual(['1 lines'])
  })

  test('have their head above the first of them', async () => {
    const text = await read({ words: [...INTRO, ...WORDS], lines: across(57, 450, 120, 140, 160, 180) })
    expect(shown(text).slice(2)).toEqual(ROWS)
  })

  test('between paragraphs part nothing', async () => {
    const words = [
      at(60, 114, 'Nämnden har fått ett förslag från kontoret.'),
      at(60, 134, 'Kontoret har hört alla som berörs av det.'),
    ]
    const text = await read({ words: [...INTRO, ...words], lines: across(57, 450, 100, 120, 140) })
    expect(shown(text).slice(2)).toEqual(words.map((one) => one.text))
    expect(readBy(text)).toEqual(['1 place'])
  })
})

test('which way each page was read is shown; of other files nothing is', async () => {
  const stages = async (name: string, bytes: Uint8Array): Promise<string | null> =>
    show((await convert({ name, bytes, sidecar: null }, [])).stages, 'pages')
  expect(await stages('a.pdf', await drawnPdf({ tree: TAGGED }))).toBe('1 tags\n')
  expect(await stages('b.txt', new TextEncoder().encode('Tekniska nämnden\n\n§ 1 Taxa\n\nTaxan antas.\n'))).toBe('')
})
