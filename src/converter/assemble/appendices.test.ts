/** Appendices behind the minutes: where each begins, what it is called and whose it is. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import type { Block, MarkedBlock } from '../types/block.ts'
import type { DraftAppendix, DraftParagraf } from '../types/draft.ts'
import { toAppendices } from './appendices.ts'
import { blocksOf } from './blocks.fixture.ts'

const BADHUS = { id: 'p9', number: '9', title: 'Taxa för badhuset' } as unknown as DraftParagraf

/** A line that holds nothing but "§9" says which § the appendix belongs to, as its recogniser does. */
const markedOf = (blocks: readonly Block[]): MarkedBlock[] =>
  blocks.map((block) => {
    const number = /^§(\d+)$/.exec(block.text)?.[1]
    return { block, mark: number === undefined ? { type: 'text' } : { type: 'item-marker', number }, by: null }
  })
const blocks = (raw: readonly string[]): Block[] => blocksOf('text', toLines(textLines(raw)))
const found = (raw: readonly string[], restarts: readonly number[] = []): DraftAppendix[] =>
  toAppendices(markedOf(blocks(raw)), restarts, [BADHUS])
const titleOf = (...raw: string[]): string | undefined => found(raw)[0]?.title

test('none where nothing stands behind the minutes', () => expect(found([])).toEqual([]))

test('one is told with its lines', () => {
  expect(found(['', 'Karta över parken', 'Skala 1:100'])).toEqual([
    {
      id: 'bilaga-1',
      title: 'Karta över parken',
      paragraf: null,
      span: [2, 3],
      blocks: blocks(['', 'Karta över parken', 'Skala 1:100']),
    },
  ])
})

describe('the next begins', () => {
  const starts = (raw: string[], restarts: number[] = []): string[] =>
    found(raw, restarts).map(({ id, span }) => `${id} at ${span[0]}`)
  test.each<[string, string[], number[], number[]]>([
    ['with the word Bilaga', ['Karta', 'Text', 'Bilaga 2', 'Taxa'], [], [1, 3]],
    ['not twice at one place', ['Bilaga 1', 'Karta'], [], [1]],
    ['below a page number that counts from one again', ['Karta', 'Text', 'Taxa'], [2], [1, 3]],
    ['not at the number itself', ['Karta', 'Text', 'Taxa'], [1], [1, 2]],
    ['not below the last line', ['Karta', 'Text'], [2], [1]],
    ['and a later one after that', ['Karta', 'Text', 'Taxa'], [9, 1], [1, 2]],
    ['at the page’s beginning above its number', ['Karta', '', '', 'Taxa', 'Text', 'Mer'], [5], [1, 4]],
    ['not above one empty line', ['Karta', '', 'Taxa', 'Text', 'Mer'], [4], [1, 5]],
    ['at most three blocks above', ['Karta', '', '', 'a', 'b', 'c', 'd'], [6], [1, 4]],
    ['not four blocks above', ['Karta', '', '', 'a', 'b', 'c', 'd', 'e'], [7], [1, 8]],
    ['in order, whatever tells of them', ['Karta', 'Text', 'Taxa', 'Bilaga 2'], [2], [1, 3, 4]],
    ['first of all where its own first block is above', ['Karta', 'Text'], [0], [1]],
  ])('%s', (_, raw, restarts, lines) => {
    expect(starts(raw, restarts)).toEqual(lines.map((line, at) => `bilaga-${at + 1} at ${line}`))
  })
})

test('each ends where the next begins', () => {
  expect(found(['Karta', 'Text', 'Bilaga 2', 'Taxa']).map(({ span }) => span)).toEqual([
    [1, 2],
    [3, 4],
  ])
})

describe('it belongs to', () => {
  test.each<[string, string[], string | null]>([
    ['the § whose number stands alone in it', ['Karta', '§9'], 'p9'],
    ['none by another number', ['Karta', '§8'], null],
    ['the first it names', ['§8', '§9'], null],
    ['none without a number', ['Karta'], null],
  ])('%s', (_, raw, expected) => expect(found(raw)[0]?.paragraf).toBe(expected))
})

describe('its title is', () => {
  test.each<[string, string[], string]>([
    ['that of its § as it stands there', ['Förord', '§9', 'TAXA FÖR BADHUSET'], 'TAXA FÖR BADHUSET'],
    ['not that of its § where it does not stand there', ['Förord', '§9'], 'Förord'],
    ['what it says it is about', ['Röstlista', 'Ärende: Val av kassör'], 'Val av kassör'],
    ['what it says so, in the fourth block', ['A', 'B', 'C', 'Rubrik: Taxan'], 'Taxan'],
    ['not in the fifth', ['A', 'B', 'C', 'D', 'Rubrik: Taxan'], 'A'],
    ['with Ärendemening', ['A', 'Ärendemening: Taxan'], 'Taxan'],
    ['with Avser', ['A', 'avser:Taxan'], 'Taxan'],
    ['with Gäller', ['A', 'Gäller: Taxan'], 'Taxan'],
    ['not a number alone', ['A', 'Ärende: 12'], 'A'],
    ['not two letters', ['A', 'Ärende: ab'], 'A'],
    ['with signs before its words', ['A', 'Ärende: – Val'], '– Val'],
    ['a line that only names such a word', ['Om bilaga', 'Karta'], 'Om bilaga'],
    ['a line that only ends as a column', ['Protokoll', 'Till namn', 'Karta'], 'Till namn'],
    ['a line that only begins as a column', ['Protokoll', 'Namn på parken', 'Karta'], 'Namn på parken'],
    ['not in the middle of a line', ['A', 'Detta gäller: Taxan'], 'A'],
    ['the first line that can be one', ['Protokoll', 'Datum 2024-03-12', '2024-03-12', 'Karta'], 'Karta'],
    ['not Bilaga', ['Bilaga 1', 'Karta'], 'Karta'],
    ['not what it was decided on', ['Beslut', 'Dnr 2024/7', 'Diarienummer 7', 'Karta'], 'Karta'],
    ['not who wrote it', ['Upprättare Ada Provlund', 'Handläggare Bo Provberg', 'Karta'], 'Karta'],
    ['a word that only begins so', ['Datumet', 'Karta'], 'Datumet'],
    ['no line longer than 160 letters', ['a'.repeat(161), 'Karta'], 'Karta'],
    ['a line of 160 letters', ['a'.repeat(160), 'Karta'], 'a'.repeat(160)],
    ['the first line where none can be, cut short', ['a'.repeat(161)], 'a'.repeat(160)],
    ['not what stands below columns', ['Protokoll', 'Namn', 'Ada Provlund'], 'Protokoll'],
    ['not the head of a column', ['Datum', 'Ja', 'Karta'], 'Datum'],
    ['what stands above columns', ['Protokoll', 'Karta', 'Namn'], 'Karta'],
    ['not below a short matter', ['Protokoll', 'Ärende: 12', 'Karta'], 'Protokoll'],
  ])('%s', (_, raw, expected) => expect(titleOf(...raw)).toBe(expected))

  test('no row of a table', () => {
    const [row, ...more] = markedOf(blocks(['A  1', 'Karta']))
    const marked = row ? [{ ...row, block: { ...row.block, kind: 'row' as const } }, ...more] : []
    expect(toAppendices(marked, [], [])[0]?.title).toBe('Karta')
  })

  test.each<[string, string[], string]>([
    ['all the lines of its block', ['Ärende: Val av', 'kassör'], 'Val av kassör'],
    ['up to the next label', ['Ärende: Val av', 'kassör', 'Datum: 12 mars', 'Mer'], 'Val av kassör'],
    ['past a colon within a line', ['Ärende: Val av', '1 kassör Datum: mars'], 'Val av 1 kassör Datum: mars'],
    ['not past a label close to its value', ['Ärende: Val', 'Datum:12 mars'], 'Val'],
    ['not past a label right below', ['Ärende: Val', 'Datum: 12 mars'], 'Val'],
  ])('%s', (_, raw, expected) => {
    const lines = toLines(textLines(raw))
    const [first] = blocks(raw)
    const marked = markedOf(first ? [{ ...first, text: raw.join(' '), lines }] : [])
    expect(toAppendices(marked, [], [])[0]?.title).toBe(expected)
  })
})
