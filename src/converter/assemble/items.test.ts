/** Where each § begins and ends, and which lines between two are headings of groups. */
import { describe, expect, test } from 'vitest'
import type { Mark, MarkedBlock } from '../types/block.ts'
import { cut } from './items.ts'

const MARKS: Readonly<Record<string, Partial<Mark>>> = {
  '#': { type: 'part', kind: 'documents', runIn: false },
  '=': { type: 'part', kind: 'documents', runIn: true },
  '>': { type: 'lead-in', decider: 'Nämnden' },
  '!': { type: 'section', kind: 'signatures' },
}
/**
 * "§ 1" heads a §, "# " is a heading word alone, "= " one with its text, "> " leads in, "! " heads the signatures; "|"
 * parts the lines of a block.
 */
const marked = (rows: readonly string[]): MarkedBlock[] =>
  rows.map((row, at) => {
    const [, sign = '', text = row] = /^([#=>!]) (.*)$/.exec(row) ?? []
    const number = /^§ (\d+)$/.exec(row)?.[1]
    const heading = { number, label: row, style: 'p', depth: 0 }
    const mark = number === undefined ? (MARKS[sign] ?? { type: 'text' }) : { type: 'paragraf', heading, dnr: [] }
    return {
      block: { kind: 'text', text, lines: text.split('|'), span: [at + 1, at + 1] },
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
