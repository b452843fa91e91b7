/** Text is gathered to a paragraph, and a paragraph becomes lines where it ends: in its block, mark, rank and depth. */
import type { Element, Nodes } from 'hast'
import { describe, expect, test } from 'vitest'
import { sourceLine } from '../source-line.ts'
import {
  addWords,
  apartFrom,
  endBlock,
  endParagraph,
  linesOf,
  writeAll,
  writeBlock,
  writeText,
  writeTight,
  type Outline,
} from './gathering.ts'

const element = (...words: string[]): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: words.map((value) => ({ type: 'text', value })),
})
const page: Outline['page'] = {
  inside: false,
  write: (node: Nodes, outline) => {
    if (node.type === 'text') addWords(node.value, outline)
    else if (node.type === 'element') writeAll(node, outline)
  },
}

type Step = (outline: Outline) => void
/** What the steps leave, each line with what is known of it. */
const written = (...steps: Step[]) => {
  const lines = linesOf([element()], {
    ...page,
    write: (_, outline) => {
      for (const step of steps) step(outline)
    },
  })
  return lines.map(({ printed, rank, mark, isBold, leads, known }) => ({
    printed,
    ...(rank !== null && { rank }),
    ...(mark !== null && { mark }),
    ...(isBold && { isBold }),
    ...(leads !== undefined && { leads }),
    ...(known !== null && { known }),
  }))
}
const printed = (...steps: Step[]): string[] => written(...steps).map((line) => line.printed)
const words =
  (text: string): Step =>
  (outline) => {
    addWords(text, outline)
  }
const set =
  (changed: Partial<Outline>): Step =>
  (outline) => {
    Object.assign(outline, changed)
  }
const leave: Step = ({ left }) => {
  left.push(sourceLine('Meny', { known: 'site-part' }))
}

test('elements stand apart', () =>
  expect(linesOf([element('A', 'B'), element(' '), element('C')], page).map((line) => line.printed)).toEqual([
    'AB',
    '',
    'C',
  ]))

describe('what an element holds', () => {
  const held = (write: (one: Element, outline: Outline) => void): string[] =>
    printed(
      set({ page }),
      words('A'),
      (outline) => {
        write(element('B', 'C'), outline)
      },
      words('D'),
    )
  test.each<[string, Parameters<typeof held>[0], string[]]>([
    ['goes into the open paragraph', writeAll, ['ABCD']],
    ['stands apart as a block', writeBlock, ['A', '', 'BC', '', 'D']],
    ['stands on lines of its own, tight', writeTight, ['A', 'BC', 'D']],
  ])('%s', (_, write, expected) => expect(held(write)).toEqual(expected))

  test('a text alone ends its block', () =>
    expect(
      printed(
        words('A'),
        (outline) => {
          writeText('B', outline)
        },
        words('C'),
      ),
    ).toEqual(['AB', '', 'C']))
})

describe('a paragraph', () => {
  test.each<[string, Step[], string[]]>([
    ['of no words is none', [words(' \n ')], []],
    ['of no words keeps its mark for the next', [set({ mark: '-' }), words(' '), endParagraph, words('A')], ['- A']],
    ['has a line for each break', [words('A\nB'), words('\n C ')], ['A', 'B', 'C']],
    ['has one empty line for breaks in a row', [words('\nA\n \n\nB\n\n')], ['A', '', 'B']],
    ['has one space between its words', [words(' A   B  C ')], ['A B C']],
    ['follows another in its block', [words('A'), endParagraph, words('B')], ['A', 'B']],
    ['stands apart from another block', [words('A'), endBlock, words('B')], ['A', '', 'B']],
    ['stands apart by one line however many ended', [words('A'), endBlock, endBlock, words('B')], ['A', '', 'B']],
    ['has none above the first', [endBlock, words('A')], ['A']],
    ['begins anew', [words('A'), endParagraph, endParagraph], ['A']],
  ])('%s', (_, steps, expected) => expect(printed(...steps)).toEqual(expected))
})

describe('in a list', () => {
  const deep = set({ indent: '    ' })
  test.each<[string, Step[], string[]]>([
    ['lines are set in', [deep, words('A\nB')], ['    A', '    B']],
    ['the mark stands before the first line', [deep, set({ mark: '-' }), words('A\nB')], ['  - A', '    B']],
    ['the mark stands once', [deep, set({ mark: '3.' }), words('A'), endParagraph, words('B')], ['  3. A', '    B']],
    ['a mark may stand without depth', [set({ mark: '-' }), words('A\nB')], ['- A', 'B']],
    ['one of a little depth', [set({ mark: '-', indent: ' ' }), words('A')], ['- A']],
    ['blocks do not stand apart', [deep, words('A'), endBlock, words('B')], ['    A', '    B']],
    [
      'but where that was due before',
      [deep, words('A'), endParagraph, set({ apart: true }), endBlock, words('B')],
      ['    A', '', '    B'],
    ],
  ])('%s', (_, steps, expected) => expect(printed(...steps)).toEqual(expected))

  test('the mark is known of its line', () =>
    expect(written(deep, set({ mark: '-' }), words('A\nB'))).toEqual([
      { printed: '  - A', mark: '-' },
      { printed: '    B' },
    ]))
})

describe('a heading', () => {
  test.each<[string, Step[], object[]]>([
    ['has its rank', [set({ rank: 2 }), words('A')], [{ printed: '## A', rank: 2 }]],
    [
      'has it on each line, and whatever the mark',
      [set({ rank: 1, mark: '-', indent: '  ' }), words('A\nB')],
      [
        { printed: '# A', rank: 1 },
        { printed: '# B', rank: 1 },
      ],
    ],
    [
      'is no rank of the next, nor its mark',
      [set({ rank: 3, mark: '-' }), words('A'), endParagraph, words('B')],
      [{ printed: '### A', rank: 3 }, { printed: 'B' }],
    ],
    ['without words leaves its rank', [set({ rank: 3 }), endParagraph, words('A')], [{ printed: '### A', rank: 3 }]],
  ])('%s', (_, steps, expected) => expect(written(...steps)).toEqual(expected))
})

describe('bold', () => {
  const [bold, plain] = [set({ bold: 1 }), set({ bold: 0 })]
  test.each<[string, Step[], object[]]>([
    ['is a line all of whose words are', [bold, words('A')], [{ printed: 'A', isBold: true }]],
    ['is none with other words', [bold, words('A'), plain, words('B')], [{ printed: 'AB' }]],
    ['is one with other white space', [plain, words(' '), bold, words('A')], [{ printed: 'A', isBold: true }]],
    [
      'is each line by itself',
      [bold, words('A\nB'), plain, words('C\nD\n'), bold, words('E')],
      [{ printed: 'A', isBold: true }, { printed: 'BC' }, { printed: 'D' }, { printed: 'E', isBold: true }],
    ],
    [
      'is told anew in the next paragraph',
      [plain, words('A\nB'), endParagraph, bold, words('C\nD')],
      [{ printed: 'A' }, { printed: 'B' }, { printed: 'C', isBold: true }, { printed: 'D', isBold: true }],
    ],
    [
      'is told anew after words that were none',
      [bold, words('A'), endParagraph, plain, words('B')],
      [{ printed: 'A', isBold: true }, { printed: 'B' }],
    ],
  ])('%s', (_, steps, expected) => expect(written(...steps)).toEqual(expected))
})

test('the words that lead a line are known of it, and of no other paragraph', () => {
  const lead: Step = ({ leads }) => {
    leads.set(1, 'B')
  }
  expect(written(words('A\nB C'), lead, endParagraph, words('D\nE'))).toEqual([
    { printed: 'A' },
    { printed: 'B C', leads: 'B' },
    { printed: 'D' },
    { printed: 'E' },
  ])
})

describe('what is left out of a paragraph', () => {
  const left = { printed: 'Meny', known: 'site-part' }
  test.each<[string, Step[], object[]]>([
    [
      'stands below it, once',
      [words('A'), leave, words('B'), endParagraph, words('C')],
      [{ printed: 'AB' }, left, { printed: 'C' }],
    ],
    ['stands where there are no words', [leave, endParagraph, words('A')], [left, { printed: 'A' }]],
    [
      'begins no block',
      [leave, endBlock, words('A'), endBlock, leave, endBlock, words('B')],
      [left, { printed: 'A' }, left, { printed: '' }, { printed: 'B' }],
    ],
  ])('%s', (_, steps, expected) => expect(written(...steps)).toEqual(expected))
})

test.each<[string, boolean, boolean, number]>([
  ['is due between paragraphs', true, true, 1],
  ['is none above the first', true, false, 0],
  ['is none in a block', false, true, 0],
])('a blank line %s', (_, apart, begun, count) => {
  const steps: Step[] = [
    set({ apart, begun }),
    (outline) => {
      expect(apartFrom(outline).map((line) => line.printed)).toEqual(Array<string>(count).fill(''))
      expect([outline.apart, outline.begun]).toEqual([false, true])
    },
  ]
  expect(printed(...steps)).toEqual([])
})
