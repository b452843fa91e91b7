import { expect, test } from 'vitest'
import { placeNotes } from './footnotes.ts'
import type { PdfLine } from '../types.ts'

/** Lines 14 points apart from the top; those of size 8 at the page's foot, 10 points apart. */
function page(
  number: number,
  texts: readonly string[],
  notes: readonly string[] = [],
  after = '',
  small = 8,
): PdfLine[] {
  const line = (text: string, y: number, size: number): PdfLine => ({
    page: number,
    pageHeight: 842,
    text,
    x: 57,
    y,
    right: 300,
    size,
    turned: false,
    hang: null,
    hidden: false,
  })
  return [
    ...texts.map((text, index) => line(text, 100 + index * 14, 11)),
    ...notes.map((text, index) => line(text, 740 + index * 10, small)),
    ...(after ? [line(after, 815, 11)] : []),
  ]
}
const read = (...pages: PdfLine[][]): string[][] =>
  placeNotes(pages, ({ turned }) => !turned).map((lines) => lines.map(({ text }) => text))

/** Notes whose marks are raised a little, each as a line of its own. */
const raisedMarks = (...notes: [mark: string, text: string][]): PdfLine[] =>
  page(1, ['att ge 500¹ kr för² året.'], notes.flat()).map((line, at) =>
    at === 0 ? line : { ...line, y: 740 + Math.ceil(at / 2) * 10 - (at % 2 === 1 ? 3 : 0) },
  )

test.each<[string, PdfLine[][], string[][]]>([
  [
    'with its mark raised to a line of its own',
    [raisedMarks(['1', 'Utan moms.'], ['2', 'Hela året.'])],
    [['att ge 500¹ kr för² året.', 'Fotnot 1: Utan moms.', 'Fotnot 2: Hela året.']],
  ],
  [
    'where the decision ends that holds its figure, over the page',
    [page(1, ['Beslut', 'att ge 500¹ kr, samt'], ['1 Utan moms.']), page(2, ['att informera.', '§ 2 Val'])],
    [
      ['Beslut', 'att ge 500¹ kr, samt'],
      ['att informera.', 'Fotnot 1: Utan moms.', '§ 2 Val'],
    ],
  ],
  [
    'each in its own part, with the lines it goes on in, its figure raised or not',
    [
      page(
        1,
        ['Bakgrund', 'Ett¹ år och inte mer än så.', 'Beslut', 'Nej².'],
        ['¹ Från mars till', 'april.', '2) Enhälligt.'],
      ),
    ],
    [
      [
        'Bakgrund',
        'Ett¹ år och inte mer än så.',
        'Fotnot 1: Från mars till april.',
        'Beslut',
        'Nej².',
        'Fotnot 2: Enhälligt.',
      ],
    ],
  ],
  [
    'whole, though it goes on at the foot of the next page',
    [
      page(1, ['Beslut', 'att ge 500¹ kr.'], ['1 Betalas ut när']),
      page(2, ['§ 2 Val', 'Bo väljs.'], ['rapporten kom.']),
    ],
    [
      ['Beslut', 'att ge 500¹ kr.'],
      ['Fotnot 1: Betalas ut när rapporten kom.', '§ 2 Val', 'Bo väljs.'],
    ],
  ],
  [
    'by its letter',
    [page(1, ['Beslut', 'att ge 500ᵃ kr, samt'], ['a) Utan moms.']), page(2, ['att informera.'])],
    [
      ['Beslut', 'att ge 500ᵃ kr, samt'],
      ['att informera.', 'Fotnot a: Utan moms.'],
    ],
  ],
  [
    'by its letter, without a sign behind it',
    [page(1, ['Beslut', 'att ge 500ᵃ kr, samt'], ['a Utan moms.']), page(2, ['att informera.'])],
    [
      ['Beslut', 'att ge 500ᵃ kr, samt'],
      ['att informera.', 'Fotnot a: Utan moms.'],
    ],
  ],
  [
    'above the number of a page that has no other',
    [page(1, ['Beslut', 'Ja*.'], ['* Enhälligt.'], '1 (1)')],
    [['Beslut', 'Ja*.', '1 (1)', 'Fotnot *: Enhälligt.']],
  ],
  [
    'not where nothing refers to it: small print stays',
    [page(1, ['Beslut', 'Ja.'], ['1 Enhälligt.'])],
    [['Beslut', 'Ja.', '1 Enhälligt.']],
  ],
  [
    'not in letters as large as the text: a list stays',
    [page(1, ['Ytan är 30 m².'], ['2 Taxan'], '', 11)],
    [['Ytan är 30 m².', '2 Taxan']],
  ],
])('a note stands %s', (_, pages, expected) => expect(read(...pages)).toEqual(expected))

test.each<[mark: string, sign: string, shown: string]>([
  ['12', '¹²', '12'],
  ['12)', '¹²', '12'],
  ['¹²', '¹²', '12'],
  ['***', '***', '***'],
  ['**', '**', '**'],
  ['b.', 'ᵇ', 'b'],
  ['ᵈ', 'ᵈ', 'd'],
])('the note "%s" is that of "%s"', (mark, sign, shown) => {
  expect(read(page(1, ['Beslut', `Ja${sign} då, det är bra.`], [`${mark}  Enhälligt.`]))).toEqual([
    ['Beslut', `Ja${sign} då, det är bra.`, `Fotnot ${shown}: Enhälligt.`],
  ])
})

test.each([
  '§ 2 Val',
  '§2',
  '2 § Val',
  '12§ Val',
  'Bilaga 2',
  'BILAGA',
  'Beslut',
  'Beslutsunderlag: Skrivelsen',
  'Vid protokollet',
])('a note stands before "%s"', (opener) => {
  const lines = ['Beslut', 'att ge 500¹ kr, samt', 'att informera.', opener, 'Mer text.']
  expect(read(page(1, lines, ['1 Utan moms.']))).toEqual([
    [...lines.slice(0, 3), 'Fotnot 1: Utan moms.', ...lines.slice(3)],
  ])
})

test.each(['Taxa § 2', 'Se 2 §', 'Bilagan läggs till.', 'Nämnden väljer', 'Om bilaga 2'])(
  'a note does not stand before "%s"',
  (line) => {
    const lines = ['Beslut', 'att ge 500¹ kr, samt', line, 'Mer text.']
    expect(read(page(1, lines, ['1 Utan moms.']))).toEqual([[...lines, 'Fotnot 1: Utan moms.']])
  },
)

test('larger letters open something', () => {
  const large = (size: number): string[][] => {
    const lines = page(
      1,
      ['Beslut', 'att ge 500¹ kr.', 'Väg till byn', 'Text.', 'Text och mer text.'],
      ['1 Utan moms.'],
    )
    return read(lines.map((line) => (line.text === 'Väg till byn' ? { ...line, size } : line)))
  }
  expect(large(12.5)[0]?.indexOf('Fotnot 1: Utan moms.')).toBe(2)
  expect(large(12)[0]?.indexOf('Fotnot 1: Utan moms.')).toBe(5)
})

test('a note as a line: where it began, and what was not read surely in it', () => {
  const doubts = [{ text: 'moms', confidence: 40 }] as never
  const lines = page(1, ['Beslut', 'Ja¹ då, det är bra.'], ['1 Utan', 'moms.']).map((line) =>
    line.text === 'moms.' ? { ...line, doubts } : line,
  )
  const [first] = lines.filter(({ size }) => size === 8)
  expect(placeNotes([lines], () => true)[0]?.at(-1)).toEqual({
    ...first,
    text: 'Fotnot 1: Utan moms.',
    note: true,
    doubts,
  })
  const [plain] = placeNotes([page(1, ['Beslut', 'Ja¹ då, det är bra.'], ['1 Utan moms.'])], () => true)
  expect(plain?.at(-1)).not.toHaveProperty('doubts')
})

test.each<[string, PdfLine[][], string[][]]>([
  [
    'the first reference counts, and a sign that a line begins with is none',
    [page(1, ['¹ Ja då.', 'Beslut', 'Ja¹ då.', 'Bakgrund', 'Nej¹ då.'], ['1 Not.'])],
    [['¹ Ja då.', 'Beslut', 'Ja¹ då.', 'Fotnot 1: Not.', 'Bakgrund', 'Nej¹ då.']],
  ],
  [
    'a note of the page before its reference',
    [page(1, ['Beslut', 'Text utan not.'], ['1 Not.']), page(2, ['§ 2 Val', 'Ja¹ då.', '§ 3 Taxa'])],
    [
      ['Beslut', 'Text utan not.'],
      ['§ 2 Val', 'Ja¹ då.', 'Fotnot 1: Not.', '§ 3 Taxa'],
    ],
  ],
  [
    'a note whose sign stands on no page near it stays with the text of its own',
    [
      page(1, ['Beslut', 'Ja¹ då.']),
      page(2, ['§ 2 Val', 'Text.']),
      page(3, ['§ 3 Taxa', 'Text.'], ['1 Not.']),
      page(4, ['§ 4 Lov', 'Text.']),
    ],
    [
      ['Beslut', 'Ja¹ då.'],
      ['§ 2 Val', 'Text.'],
      ['§ 3 Taxa', 'Text.'],
      ['Fotnot 1: Not.', '§ 4 Lov', 'Text.'],
    ],
  ],
  [
    'a note that has ended is not gone on with',
    [page(1, ['Beslut', 'Ja¹ då.'], ['1 Slut.']), page(2, ['§ 2 Val', 'Text.'], ['liten text'])],
    [
      ['Beslut', 'Ja¹ då.'],
      ['Fotnot 1: Slut.', '§ 2 Val', 'Text.', 'liten text'],
    ],
  ],
  [
    'nor one by a line that begins otherwise',
    [page(1, ['Beslut', 'Ja¹ då.'], ['1 Betalas när']), page(2, ['§ 2 Val', 'Text.'], ['Stor text'])],
    [
      ['Beslut', 'Ja¹ då.'],
      ['Fotnot 1: Betalas när', '§ 2 Val', 'Text.', 'Stor text'],
    ],
  ],
  [
    'nor one in letters of another size',
    [page(1, ['Beslut', 'Ja¹ då.'], ['1 Betalas när']), page(2, ['§ 2 Val', 'Text.'], ['rapporten kom.'], '', 7.6)],
    [
      ['Beslut', 'Ja¹ då.'],
      ['Fotnot 1: Betalas när', '§ 2 Val', 'Text.', 'rapporten kom.'],
    ],
  ],
  [
    'the end of one stands above the next',
    [
      page(1, ['Beslut', 'Ja¹ då, det är bra.'], ['1 Betalas när']),
      page(2, ['§ 2 Val', 'Nej² då.'], ['rapporten kom.', '2 Not.']),
    ],
    [
      ['Beslut', 'Ja¹ då, det är bra.'],
      ['Fotnot 1: Betalas när rapporten kom.', '§ 2 Val', 'Nej² då.', 'Fotnot 2: Not.'],
    ],
  ],
])('%s', (_, pages, expected) => expect(read(...pages)).toEqual(expected))

test('small print further below a note than its next line is not of it', () => {
  const lines = page(1, ['Beslut', 'Ja¹ då, det är bra.'], ['1 Not.', 'Tryckt av Prov'])
  const apart = (by: number): string[][] =>
    read(lines.map((line) => (line.text === 'Tryckt av Prov' ? { ...line, y: 740 + by } : line)))
  expect(apart(14)).toEqual([['Beslut', 'Ja¹ då, det är bra.', 'Fotnot 1: Not. Tryckt av Prov']])
  expect(apart(14.1)).toEqual([['Beslut', 'Ja¹ då, det är bra.', 'Tryckt av Prov', 'Fotnot 1: Not.']])
})
