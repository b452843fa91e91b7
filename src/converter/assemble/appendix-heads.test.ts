/** Where an appendix begins, and where its name only stands in a list. */
import { describe, expect, test } from 'vitest'
import type { BlockKind } from '../../model/text-block.ts'
import { appendixHeads, firstHead } from './appendix-heads.ts'
import { textBlocks } from './blocks.fixture.ts'

const placed = (rows: readonly string[], kind: BlockKind = 'text') => textBlocks(kind, rows).map((block) => ({ block }))
/** The rows that open an appendix. */
const opened = (rows: readonly string[], kind?: BlockKind): string[] => {
  const heads = appendixHeads(placed(rows, kind))
  return rows.filter((_, at) => heads[at])
}

describe('an appendix begins at', () => {
  test.each<[what: string, rows: string[], heads: string[]]>([
    ['its name alone', ['Mötet avslutas.', 'Bilaga 1', 'Vägen är lång.'], ['Bilaga 1']],
    ['its name and a word of its own', ['Mötet avslutas.', 'Bilaga 1: Karta över Ekby'], ['Bilaga 1: Karta över Ekby']],
    ['each name, one after another', ['Bilaga 1', 'Bilaga 2'], ['Bilaga 1', 'Bilaga 2']],
    ['its name below a line with a colon, where no list follows', ['Se vidare:', 'Bilaga 1', 'Karta'], ['Bilaga 1']],
    ['none that a sentence speaks of', ['Se bilaga 1', 'Kartan (bilaga 2) gäller.'], []],
    [
      'no line so long that it is a sentence',
      [`Bilaga 1 ${'visar hur vägen till Ekby ska dras '.repeat(3)}`.trim()],
      [],
    ],
    ['no word that only begins so', ['Bilagan är lång'], []],
  ])('%s', (_, rows, heads) => expect(opened(rows)).toEqual(heads))

  test('none that is a cell of a table or an entry with a mark', () => {
    expect(opened(['Bilaga 1', 'Bilaga 2: Karta'], 'row')).toEqual([])
    expect(opened(['Bilaga 2: Karta'], 'bullet')).toEqual([])
    expect(opened(['Bilaga 2'], 'bullet')).toEqual(['Bilaga 2'])
  })
})

describe('a list of appendices opens none', () => {
  const LIST = ['Bilaga 1', 'Karta', 'Bilaga 2', 'Budget', 'Bilaga 3', 'Taxa']
  test.each(['Till protokollet hör:', 'Bilagor', 'BILAGOR', 'Förteckning över bilagor'])('below "%s"', (lead) =>
    expect(opened([lead, ...LIST])).toEqual([]),
  )
  test.each(['Mötet avslutas.', 'Se bilagor', 'Bilagor finns', 'Till protokollet: se här'])(
    'but below "%s" each is one',
    (lead) => expect(opened([lead, ...LIST])).toEqual(['Bilaga 1', 'Bilaga 2', 'Bilaga 3']),
  )
  test('and one that has nothing below it is none of them', () => {
    expect(opened(['Bilagor', 'Bilaga 1', 'Karta', 'Bilaga 2', 'Budget', 'Bilaga 3'])).toEqual(['Bilaga 3'])
  })
  test('and one behind other text is none of them', () => {
    expect(opened(['Bilagor', 'Bilaga 1', 'Karta', 'Bilaga 2', 'Budget', 'Den antas.', 'Bilaga 3', 'Taxa'])).toEqual([
      'Bilaga 3',
    ])
  })
  test('and an entry has four lines at most', () => {
    const [lead, one, entry, two, other] = placed(['Bilagor', 'Bilaga 1', 'Karta', 'Bilaga 2', 'Budget'])
    if (!lead || !one || !entry || !two || !other) throw new Error('five blocks')
    const ofLines = (lines: number) => ({
      block: { ...entry.block, lines: Array.from({ length: lines }, () => entry.block.lines).flat() },
    })
    expect(appendixHeads([lead, one, ofLines(4), two, other])).toEqual([false, false, false, false, false])
    expect(appendixHeads([lead, one, ofLines(5), two, other])).toEqual([false, true, false, true, false])
  })
})

describe('the first head is', () => {
  const first = (...rows: string[]): number => firstHead(placed(rows), ({ block }) => block.text === 'Öppnas')
  test.each<[what: string, rows: string[], at: number]>([
    ['one that is nothing else', ['Text', 'Bilaga 1', 'Bilaga 2'], 1],
    ['what opens otherwise, where it stands before', ['Text', 'Öppnas', 'Bilaga 1'], 1],
    ['none that has words of its own', ['Text', 'Bilaga 1: Karta'], -1],
    ['none of a list', ['Bilagor', 'Bilaga 1', 'Karta', 'Bilaga 2', 'Budget'], -1],
  ])('%s', (_, rows, at) => expect(first(...rows)).toBe(at))
})
