/** Lines of pages as text: blank lines, indentation, and what only the page tells. */
import { expect, test } from 'vitest'
import { toPdfText, type PdfText } from './text.ts'
import type { PdfLine } from './types.ts'

const LETTER = 5
/** A line of 10 points, from 50 to 550 as a full one; a step of the text is 12. */
const line = (y: number, text: string, changes: Partial<PdfLine> = {}): PdfLine => ({
  page: 1,
  pageHeight: 800,
  text,
  x: 50,
  y,
  right: 400,
  size: 10,
  turned: false,
  hang: null,
  hidden: false,
  ...changes,
})
const on = (page: number, ...lines: PdfLine[]): PdfLine[] => lines.map((one) => ({ ...one, page }))
/** Text set solid, so that the pitch is known, and the full width. */
const SOLID = [400, 412, 424, 436, 448].map((y) => line(y, 'fast.', { right: 550 }))
const text = (...pages: PdfLine[][]): PdfText => toPdfText(pages, LETTER)
/** Blank lines before the second of two lines, above text set solid. */
const blanks = (first: PdfLine, second: PdfLine): number => {
  const { lines } = text([...SOLID, first, second])
  return lines.lastIndexOf(second.text) - lines.indexOf(first.text) - 1
}
const at = (y: number, changes: Partial<PdfLine> = {}): PdfLine => line(y, 'under', changes)
const FIRST = line(500, 'över')

test.each<[string, number, PdfLine, PdfLine]>([
  ['text set solid', 0, FIRST, at(512)],
  ['a little more room', 0, FIRST, at(515.5)],
  ['1.3 steps', 1, FIRST, at(515.7)],
  ['two steps and a half', 2, FIRST, at(530.1)],
  ['three steps', 2, FIRST, at(536)],
  ['many steps', 3, FIRST, at(700)],
  ['two steps below larger letters', 0, { ...FIRST, size: 20 }, at(524)],
  ['two steps above larger letters', 0, FIRST, at(524, { size: 20 })],
  ['a turned line', 1, FIRST, at(512, { turned: true })],
  ['a row below another', 0, FIRST, at(700, { isTight: true })],
  ['room below the last line of a row', 0, { ...FIRST, end: 524 }, at(536)],
  ['a column further up that goes on', 0, FIRST, at(480)],
  ['a column further up below a sentence', 1, line(500, 'över.'), at(480)],
  ['the same below a stop within', 0, line(500, 'över. Och'), at(480)],
  ['the same below a question', 1, line(500, 'över?'), at(480)],
  ['a column further up that begins', 1, FIRST, line(480, 'Under')],
  ['a line as high less its letters', 0, FIRST, line(490, 'Under')],
])('blank lines above: %s', (_, expected, first, second) => expect(blanks(first, second)).toBe(expected))

test.each<[string, number, number[]]>([
  ['twice their size', 0, [20, 20, 20, 20, 20, 20]],
  ['mostly wide, sometimes tighter: the least that is not rare', 1, [12, 12, 20, 20, 20, 20]],
  ['hardly ever tight', 0, [12, 20, 20, 20, 20, 20, 20, 20, 20]],
  ['tight in three of twenty', 1, [12, 12, 12, ...Array<number>(17).fill(20)]],
  ['set tight: what is twice as wide stands apart', 1, [10, 10, 10, 20]],
  ['two and a half times their size', 0, [25, 25, 25, 30]],
  ['wider: none are of a text', 2, [26, 26, 26, 30]],
  ['a little less than their size', 1, [9, 9, 9, 20]],
  ['as their size: 1.3 steps stand apart', 1, [10, 10, 10, 13]],
  ['still less: they lie on one another', 0, [8, 8, 8, 12]],
])('the usual pitch of lines %s', (_, expected, steps) => {
  let y = 100
  const lines = [line(y, 'rad'), ...steps.map((step) => line((y += step), 'rad'))]
  const { lines: printed } = text(lines)
  const last = printed.length - 1 - printed.slice(0, -1).findLastIndex((one) => one !== '')
  expect(last - 1).toBe(expected)
})

const [ONE, OTHER] = [{}, {}]
const of = (from: object, to = from): Partial<PdfLine> => ({ paragraphs: [from, to] })

test.each<[string, number, PdfLine, PdfLine]>([
  ['another paragraph', 1, line(500, 'över', of(ONE)), at(512, of(OTHER))],
  ['the same', 0, line(500, 'över', of(ONE)), at(512, of(ONE))],
  ['the text of an item that begins above', 0, line(500, '1. över', of(ONE, OTHER)), at(512, of(OTHER))],
  ['the label in the margin that begins above', 0, line(500, 'över', of(OTHER, ONE)), at(512, of(OTHER))],
  ['one of which nothing is told', 0, line(500, 'över', of(ONE)), at(512)],
  ['none that is told', 0, FIRST, at(512, of(OTHER))],
])('where the file tells its paragraphs, blank lines above a line of %s', (_, expected, first, second) => {
  const whole = [line(460, 'Skolan', of(SOLID)), line(472, 'byggs.', of(SOLID))]
  const { lines } = text([...SOLID, ...whole, first, second])
  expect(lines.lastIndexOf(second.text) - lines.indexOf(first.text) - 1).toBe(expected)
})

test.each<[string, boolean, [text: string, paragraph: number][]]>([
  [
    'no sentence goes on',
    true,
    [
      ['Skolan byggs.', 0],
      ['Den är ny.', 1],
    ],
  ],
  [
    'sentences go on from one to the next',
    false,
    [
      ['Skolan i', 0],
      ['byn byggs', 1],
      ['om i år.', 2],
    ],
  ],
  [
    'half of them do',
    true,
    [
      ['Skolan i', 0],
      ['byn byggs.', 1],
      ['Den är', 2],
      ['ny.', 2],
    ],
  ],
  [
    'clauses begin small',
    true,
    [
      ['Nämnden beslutar', 0],
      ['att bygga', 1],
      ['att måla', 2],
    ],
  ],
  [
    'a sentence ended above',
    true,
    [
      ['Så här:', 0],
      ['skolan byggs.', 1],
    ],
  ],
])('paragraphs that are lines are not believed: where %s', (_, expected, told) => {
  const paragraphs = told.map(() => ({}))
  const lines = told.map(([words, own], at) => line(460 + 12 * at, words, of(paragraphs[own] ?? {})))
  expect(text([...SOLID, ...lines]).lines.includes('')).toBe(expected)
})

test.each<[string, boolean, string[]]>([
  [
    'a sentence in five goes on',
    false,
    ['Skolan i', 'byn byggs.', 'Den målas.', 'Den hyrs.', 'Den står.', 'Den syns.'],
  ],
  ['none does', true, ['Skolan byggs.', 'Den målas.', 'Den hyrs.', 'Den står.', 'Den syns.', 'Den ses.']],
  ['clauses begin small', true, ['Nämnden beslutar', 'att bygga', 'att måla', 'att hyra', 'att se', 'att gå']],
])(
  'lines with as much room as paragraphs are paragraphs, unless the text goes on: where %s',
  (_, expected, printed) => {
    const { lines } = text(printed.map((one, index) => line(100 + 20 * index, one)))
    expect(lines.includes('')).toBe(expected)
  },
)

test('lines with less room are lines, whatever they say', () => {
  const printed = ['Skolan byggs.', 'Den målas.', 'Den hyrs.']
  expect(text(printed.map((one, index) => line(100 + 17.5 * index, one))).lines).toEqual(printed)
})

test('the pitch is counted between lines of one size alone', () => {
  const sizes = [10, 10.6, 10, 10.6, 10].map((size, index) => line(100 + 20 * index, 'rad', { size }))
  // No two agree, so text is taken to be set solid: 20 of 10.6 × 1.2 are 1.57 steps.
  expect(text(sizes).lines).toEqual(['rad', '', 'rad', '', 'rad', '', 'rad', '', 'rad'])
  const nearly = [10, 10.5, 10, 10.5, 10].map((size, index) => line(100 + 20 * index, 'rad', { size }))
  expect(text(nearly).lines).toEqual(Array(5).fill('rad'))
})

/** The last line of a page and the first of the next: is there a blank line between? */
const goesOn = (last: Partial<PdfLine>, first: Partial<PdfLine>): boolean => {
  const { lines } = text([...SOLID, line(500, 'slut', last)], on(2, line(100, 'Början', first)))
  return lines.at(-2) !== ''
}
test.each<[string, boolean, Partial<PdfLine>, Partial<PdfLine>]>([
  ['a new sentence below a short line', false, {}, {}],
  ['small letters', true, {}, { text: 'början' }],
  ['a small letter alone', false, {}, { text: 'b) början' }],
  ['small letters below a sentence', false, { text: 'Slut.' }, { text: 'början' }],
  ['small letters below the end of a quotation', false, { text: 'Slut!”' }, { text: 'början' }],
  ['small letters below a colon', false, { text: 'Slut:' }, { text: 'början' }],
  ['small letters below a stop within', true, { text: 'Slut. Och' }, { text: 'början' }],
  ['small letters behind a mark', false, {}, { text: 'början', hang: 60 }],
  ['small letters below an item', true, { hang: 60 }, { text: 'början' }],
  ['an item below an item', false, { hang: 60, right: 550 }, { text: 'början', hang: 60 }],
  ['a capital below a full line', true, { right: 475 }, {}],
  ['a capital below one that is not quite full', false, { right: 474 }, {}],
  ['an item below a full line', false, { right: 550 }, { hang: 60 }],
  ['a § below a full line', false, { right: 550 }, { text: '§ 4 Val' }],
  ['a number below a full line', false, { right: 550 }, { text: '12. Val' }],
  ['a number with a bracket below a full line', false, { right: 550 }, { text: '123) Val' }],
  ['a year below a full line', true, { right: 550 }, { text: '2024) gick' }],
  ['a § within, below a full line', true, { right: 550 }, { text: 'Enligt § 4' }],
])('over a page: %s', (_, expected, last, first) => expect(goesOn(last, first)).toBe(expected))

/** Whether the second line is set in; the text begins at 50, and 1.5 letters are 7.5 points. */
const setIn = (first: Partial<PdfLine>, second: Partial<PdfLine>): boolean => {
  const found = text([...SOLID, line(500, 'ett', first), line(512, 'två', second)])
  return found.indented.includes(found.lines.length)
}
test.each<[string, boolean, Partial<PdfLine>, Partial<PdfLine>]>([
  ['as far as the one above', false, {}, {}],
  ['a letter and a half further', false, {}, { x: 57.5 }],
  ['more', true, {}, { x: 57.6 }],
  ['as far as one that is set in', false, { x: 80 }, { x: 80 }],
  ['where the text behind a mark begins', false, { hang: 80 }, { x: 80 }],
  ['a little further than that', false, { hang: 80 }, { x: 87.5 }],
  ['a little less far', false, { hang: 80 }, { x: 72.5 }],
  ['further than that', true, { hang: 80 }, { x: 87.6 }],
  ['further than an upright line before a turned one', true, { turned: true, x: 300 }, { x: 60 }],
])('a line is set in: %s', (_, expected, first, second) => expect(setIn(first, second)).toBe(expected))

test('the first line of a page is set in by the text of all', () => {
  const first = (x: number): number[] => text(SOLID, on(2, line(100, 'Början', { x }))).indented
  expect(first(57.5)).toEqual([])
  expect(first(57.6)).toEqual([7])
  // The page before ends far in, and that says nothing.
  const far = [...SOLID, line(460, 'långt.', { x: 200 })]
  expect(text(far, on(2, line(100, 'Början', { x: 57.6 }))).indented).toEqual([6, 8])
})

test.each<[number, number]>([
  [50, 0],
  [40, 0],
  [52.4, 0],
  [52.5, 1],
  [100, 10],
  [349, 60],
  [390, 60],
])('a line that begins at %d points has %d spaces before it', (x, expected) => {
  const printed = text([...SOLID, line(460, 'ord', { x })]).lines.at(-1) ?? ''
  expect(printed).toBe(`${' '.repeat(expected)}ord`)
})

test('hidden words are on lines of their own, without room or indentation, and no part of the record', () => {
  const found = text([...SOLID, line(600, 'dold', { hidden: true, x: 200 }), line(460, 'efter')])
  expect(found.lines.slice(5)).toEqual(['dold', 'efter'])
  expect(found.furniture).toEqual([{ line: 6, kind: 'hidden-text' }])
  expect(found.indented).toEqual([])
})

test('what is known or runs is told, and not indented', () => {
  const pages = [1, 2, 3].map((page) =>
    on(
      page,
      line(40, `Sida ${page}`, { x: 300 }),
      line(100, `Text ${'abc'.charAt(page)}.`),
      line(112, 'Kod', { known: 'signature-code' as never, x: 300 }),
    ),
  )
  const found = text(...pages)
  expect(found.furniture.map(({ line: number, kind }) => [found.lines[number - 1], kind])).toEqual(
    [1, 2, 3].flatMap((page) => [
      [`Sida ${page}`, 'page-number'],
      ['Kod', 'signature-code'],
    ]),
  )
  // No line of furniture is set in or begins the text further on.
  expect(found.indented).toEqual([])
})

test('a note stands apart from what is above and below', () => {
  const reference = line(460, 'Summan 12 500¹ kr.')
  const note = line(700, '1 Utan moms.', { size: 8 })
  const found = text([...SOLID, reference, note])
  expect(found.lines.slice(-3)).toEqual(['Summan 12 500¹ kr.', '', 'Fotnot 1: Utan moms.'])
})

test('what the page tells of a line goes with its number, counted from 1', () => {
  const row = { cells: ['a', 'b'], isHead: false }
  const doubt = { text: 'ord' } as never
  const found = text([
    line(100, 'rubrik', { rank: 2 }),
    line(140, 'punkt', { mark: '•' }),
    line(152, 'fet', { isBold: true }),
    line(164, 'Beslut Planen antas.', { leads: 'Beslut' }),
    line(180, 'a    b', { row, struck: true, doubts: [doubt], places: [{ from: 60, to: 70 }] }),
    line(192, 'text', { places: [] }),
  ])
  expect([...found.shapes]).toEqual([
    [1, { rank: 2, printed: 'rubrik' }],
    [found.lines.indexOf('punkt') + 1, { mark: '•', printed: 'punkt' }],
    [found.lines.indexOf('fet') + 1, { isBold: true, stands: 1, printed: 'fet' }],
    [found.lines.indexOf('Beslut Planen antas.') + 1, { leads: 'Beslut', printed: 'Beslut Planen antas.' }],
    [found.lines.indexOf('a    b') + 1, { row, places: [{ from: 2, to: 4 }], printed: 'a    b' }],
  ])
  expect(found.struck).toEqual([found.lines.indexOf('a    b') + 1])
  expect(found.doubts).toEqual([{ text: 'ord', line: found.lines.indexOf('a    b') + 1 }])
  expect(found.pages).toEqual(found.lines.map(() => 1))
  expect(found.lines.filter((one) => one === '')).not.toEqual([])
})

test('no pages are no text', () => {
  const nothing = { lines: [], pages: [], furniture: [], indented: [], struck: [], doubts: [] }
  expect(text()).toMatchObject(nothing)
  expect(text([], [])).toMatchObject(nothing)
})

const KINDS: [string, (one: PdfLine) => PdfLine][] = [
  ['hidden', (one) => ({ ...one, hidden: true })],
  ['known', (one) => ({ ...one, known: 'hidden-text' })],
]
const ASIDE: [string, (one: PdfLine) => PdfLine][] = [...KINDS, ['turned', (one) => ({ ...one, turned: true })]]

test.each(ASIDE)('where the text begins and ends no line says that is %s', (_, changed) => {
  const aside = [0, 700].map((x) => changed(line(470, 'åsido', { x, right: x + 300 })))
  const { lines } = text([...SOLID, line(460, 'ord', { x: 100, right: 475 }), ...aside], on(2, line(100, 'Nytt')))
  expect(lines[5]).toBe(`${' '.repeat(10)}ord`)
  expect(lines.slice(-1)).toEqual(['Nytt'])
})

test('where the text begins no running line says', () => {
  const pages = ['a', 'b', 'c'].map((own, at) =>
    on(at + 1, line(40, 'Kommunstyrelsen', { x: 0 }), line(400, `${own}.`), line(412, own, { x: 100 })),
  )
  expect(text(...pages).lines.filter((one) => one.endsWith('a'))).toEqual([`${' '.repeat(10)}a`])
})

test.each(KINDS)('no line that is %s says how far lines are apart', (_, changed) => {
  const lines = Array.from({ length: 6 }, (_none, at) => [
    line(100 + 20 * at, 'rad'),
    changed(line(109 + 20 * at, 'åsido')),
  ]).flat()
  expect(text(lines).lines).toEqual(Array.from({ length: 6 }, () => ['rad', 'åsido']).flat())
})

test.each(ASIDE)('the figure of a note in a line that is %s leads to none', (_, changed) => {
  const note = line(700, '1 Utan moms.', { size: 8 })
  expect(text([...SOLID, changed(line(460, 'Summan 12 500¹ kr.')), note]).lines.at(-1)).toBe('1 Utan moms.')
})

test('a running line stands apart from the page before, and never first of all', () => {
  const pages = ['a', 'b', 'c'].map((own, at) => on(at + 1, line(40, 'möte i Ekby'), line(400, own)))
  const { lines } = text(...pages)
  expect(lines[0]).toBe('möte i Ekby')
  const heads = lines.flatMap((one, at) => (one === 'möte i Ekby' ? [lines[at - 1]] : []))
  expect(heads).toEqual([undefined, '', ''])
})

test('text first on its page goes on without a blank line where only other lines were before', () => {
  expect(text([line(100, 'Kod', { known: 'hidden-text' })], on(2, line(100, 'Början'))).lines).toEqual([
    'Kod',
    'Början',
  ])
})
