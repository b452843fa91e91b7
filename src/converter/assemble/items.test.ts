/** Where each § begins and ends, and which lines between two are headings of groups. */
import { describe, expect, test } from 'vitest'
import type { Mark, MarkedBlock } from '../types/block.ts'
import { cut } from './items.ts'

const MARKS: Readonly<Record<string, Partial<Mark>>> = {
  '#': { type: 'part', kind: 'documents', runIn: false },
  '=': { type: 'part', kind: 'documents', runIn: true },
  '>': { type: 'lead-in', decider: 'Nämnden' },
  '!': { type: 'section', kind: 'signatures' },
  '?': { type: 'section', kind: 'attendance' },
  '%': { type: 'item-marker' },
  '*': { type: 'decision-sentence', decider: 'Nämnden' },
}
/**
 * "§ 1" heads a §, "# " is a heading word alone, "= " one with its text, "> " leads in, "* " decides; "! " heads the
 * signatures, "? " those who came, "% " marks an item; "|" parts the lines of a block.
 */
const marked = (rows: readonly string[]): MarkedBlock[] =>
  rows.map((row, at) => {
    const [, sign = '', text = row] = /^([#=>!?%*]) (.*)$/.exec(row) ?? []
    const number = /^§ (\d+)$/.exec(row)?.[1]
    const heading = { number, label: row, style: 'p', depth: 0, rest: '' }
    const mark = number === undefined ? (MARKS[sign] ?? { type: 'text' }) : { type: 'paragraf', heading, dnr: [] }
    return {
      block: {
        kind: 'text',
        text,
        lines: text.split('|').map((one) => ({ text: one, gap: 0, pieces: [{ text: one, at: 0 }] })),
        span: [at + 1, at + 1],
      },
      mark,
      by: null,
    } as unknown as MarkedBlock
  })

const read = (...rows: string[]): Record<'items' | 'groups' | 'after', string[]> => {
  const { items, groups, after } = cut(marked(rows))
  return {
    items: items.map(({ opening, marked: own }) =>
      [`${opening.number} ${opening.group ?? '-'}`, ...own.map(({ block }) => block.text)].join(' / '),
    ),
    groups: groups.map(({ level, title }) => `${level} ${title}`),
    after: after.map(({ block }) => block.text),
  }
}
const groupsBetween = (...rows: string[]): string[] => read('§ 1', ...rows, '§ 2').groups

test('a heading between two §§ is of those below it, up to the next one', () => {
  expect(
    read('§ 1', 'Det noteras.', 'Skola', '§ 2', 'Det noteras.', '§ 3', 'Det noteras.', 'Vård', '§ 4', 'Slut.'),
  ).toEqual({
    items: ['1 - / Det noteras.', '2 Skola / Det noteras.', '3 Skola / Det noteras.', '4 Vård / Slut.'],
    groups: ['1 Skola', '1 Vård'],
    after: [],
  })
})

test('what stands first below a § is its text, whatever its look', () => {
  expect(groupsBetween('Skola')).toEqual([])
  expect(groupsBetween('Skola', 'Förskola')).toEqual([])
  expect(groupsBetween()).toEqual([])
})

test('of headings below one another the last is of the second level', () => {
  expect(groupsBetween('Det noteras.', 'Skola')).toEqual(['1 Skola'])
  expect(groupsBetween('Det noteras.', 'Skola', 'Förskola')).toEqual(['1 Skola', '2 Förskola'])
  expect(groupsBetween('Det noteras.', 'Del två', 'Skola', 'Förskola')).toEqual(['1 Del två', '1 Skola', '2 Förskola'])
})

test('the last § ends at the signatures, and has no heading of a group below it', () => {
  expect(read('§ 1', 'Det noteras.', 'Skola', '! Justeras', 'Ada Provlund')).toEqual({
    items: ['1 - / Det noteras. / Skola'],
    groups: [],
    after: ['Justeras', 'Ada Provlund'],
  })
})

describe('a heading of a group', () => {
  test.each([
    ['may be as long as sixty letters', 'Stadsbyggnad, gator, parker, lekplatser, idrott och fritidsgård', false],
    ['is a line', 'Stadsbyggnad, gator, parker, lekplatser, idrott och fritid', true],
    ['has one line', 'Stadsbyggnad|och gator', false],
    ['begins with a capital', 'stadsbyggnad', false],
    ['ends no sentence', 'Nämnden tackar.', false],
    ['has no figures', 'Skola 7', false],
    ['has no colon', 'Plats: Sjöby', false],
    ['is no place to sign', 'Vid protokollet', false],
  ])('%s: "%s"', (_, line, is) => expect(groupsBetween('Det noteras.', line)).toHaveLength(is ? 1 : 0))
})

describe('what may be an entry of a list is no heading of a group:', () => {
  test.each([
    ['below a heading word alone', '# Underlag', false],
    ['below a heading word with its text', '= Underlag: Skrivelse', true],
    ['below words that whom is elected follows', '> Nämnden beslutar att till ledamöter utse', false],
    ['below words that lead to no list', '> Nämnden beslutar', true],
    ['below words that end no sentence', 'Närvarande var då', false],
    ['below a clause without a full stop', 'att anta planen', true],
    ['below a sentence', 'Det noteras.', true],
  ])('%s', (_, above, is) => expect(groupsBetween(above, 'Skola')).toHaveLength(is ? 1 : 0))
})

test.each([
  ['Ada Provlund, S, ja', 0],
  ['Ada Provlund, S', 1],
])('who voted how heads no group: "%s"', (row, count) => expect(groupsBetween('Det noteras.', row)).toHaveLength(count))

describe('the last § ends', () => {
  const after = (...rows: string[]): string[] => read('§ 1', ...rows).after
  test.each<[string, string[], string[]]>([
    ['at the signatures', ['Det noteras.', '! Justeras', 'Ada'], ['Justeras', 'Ada']],
    ['at the mark of an item', ['Det noteras.', '% Ärendet', 'Ada'], ['Ärendet', 'Ada']],
    ['at an appendix', ['Det noteras.', 'Bilaga 1', 'Karta'], ['Bilaga 1', 'Karta']],
    ['at one that stands first below it', ['Bilaga 1', 'Karta'], ['Bilaga 1', 'Karta']],
    ['but not at one that a heading of the § follows', ['Bilaga B', '# Underlag', 'Karta'], []],
    ['and then at the next', ['Bilaga B', '# Underlag', 'Karta', 'Bilaga 1', 'Plan'], ['Bilaga 1', 'Plan']],
    ['nor at another section', ['Det noteras.', '? Närvarande', 'Ada'], []],
    ['with the document where nothing closes it', ['Det noteras.', 'Ada'], []],
  ])('%s', (_, rows, expected) => expect(after(...rows)).toEqual(expected))
})

test('what stands above the first § is told apart', () => {
  const { before, items, after, messages } = cut(marked(['Ekby', 'Protokoll', '§ 1', 'Det noteras.']))
  expect([before, after, messages].map((one) => one.length)).toEqual([2, 0, 0])
  expect(items).toHaveLength(1)
})

describe('above the first §', () => {
  const above = (...rows: string[]) => {
    const { before, items, groups } = cut(marked([...rows, '§ 1', 'Det noteras.']))
    return [
      before.map(({ block }) => block.text).join(' / '),
      items[0]?.opening.group ?? null,
      ...groups.map(({ title }) => title),
    ]
  }
  test.each<[string, string[], (string | null)[]]>([
    [
      'a heading of a group with its §§ is of those below',
      ['Ekby', 'BESLUTSÄRENDEN (§§ 1–7)'],
      ['Ekby', 'BESLUTSÄRENDEN (§§ 1–7)', 'BESLUTSÄRENDEN (§§ 1–7)'],
    ],
    [
      'also with one §',
      ['Ekby', 'Inledande frågor (§ 1)'],
      ['Ekby', 'Inledande frågor (§ 1)', 'Inledande frågor (§ 1)'],
    ],
    ['but none without', ['Ekby', 'BESLUTSÄRENDEN'], ['Ekby / BESLUTSÄRENDEN', null]],
    [
      'nor one of two lines',
      ['Ekby', 'BESLUTSÄRENDEN (§§ 1–7)|och mer'],
      ['Ekby / BESLUTSÄRENDEN (§§ 1–7)|och mer', null],
    ],
    ['nor words that head no group', ['Ekby', 'Ada Provlund (§§ 1–7)'], ['Ekby / Ada Provlund (§§ 1–7)', null]],
    ['nor one that more stands below', ['BESLUTSÄRENDEN (§§ 1–7)', 'Ekby'], ['BESLUTSÄRENDEN (§§ 1–7) / Ekby', null]],
  ])('%s', (_, rows, expected) => expect(above(...rows)).toEqual(expected))
})

test('a document without numbers has the items that its headings tell, and no groups', () => {
  const { items, groups } = cut(marked(['Ekby', 'Det noteras.']))
  expect([items, groups]).toEqual([[], []])
})

describe('a heading of a group may name its §§', () => {
  test.each([
    ['Beslutsärenden §§ 3–7', true],
    ['Beslutsärenden (§ 3-7)', true],
    ['Skola och vård § 3 – 7', true],
    ['Beslutsärenden (§ 3)', true],
    ['Skolan (§ 3)', false],
    ['Skola och vård (§§ 3–7) i Ekby', false],
  ])('%s', (line, is) => expect(groupsBetween('Det noteras.', line)).toHaveLength(is ? 1 : 0))
})

test('an entry below a sentence that decides is no heading of a group where words lead to a list', () => {
  expect(groupsBetween('* Nämnden beslutar att till ledamöter utse', 'Skola')).toEqual([])
  expect(groupsBetween('* Nämnden antar planen.', 'Skola')).toEqual(['1 Skola'])
  expect(groupsBetween('Nämnden valde att', 'Skola')).toEqual([])
})
