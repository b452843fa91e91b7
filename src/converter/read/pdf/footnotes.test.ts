import { expect, test } from 'vitest'
import { placeNotes } from './footnotes.ts'
import type { PdfLine } from './lines.ts'

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

test.each<[string, PdfLine[][], string[][]]>([
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
