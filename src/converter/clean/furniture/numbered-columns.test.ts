/** Heads and feet with the number of the page as one of their columns. */
import { describe, expect, test } from 'vitest'
import { linesOf, textOf, told } from './lines.fixture.ts'
import { findNumberedColumns } from './numbered-columns.ts'

/** Pages that end in these lines. */
const feetOf = (...feet: string[]): string[] => {
  const lines = linesOf(...feet.flatMap((foot, page) => [...textOf(6, 6 * page), foot]))
  return told(lines, findNumberedColumns(lines)).map((one) => one.replace(' = page-header', ''))
}
/** Two pages whose feet say the same with the number of each. */
const found = (foot: string): boolean => feetOf(foot.replace('#', '1'), foot.replace('#', '2')).length > 0

test('its lines are heads of pages', () => {
  const lines = linesOf(...textOf(6), 'Ekby kommun   1', ...textOf(6, 6), 'Ekby kommun   2')
  expect(findNumberedColumns(lines)).toEqual(
    new Map([
      [6, 'page-header'],
      [13, 'page-header'],
    ]),
  )
})

describe('a number among columns is a page’s:', () => {
  test.each<[foot: string, isPage: boolean]>([
    ['Ekby kommun   #', true],
    ['#   Ekby kommun', true],
    ['Ekby   #   Norrby', true],
    ['Ekby   Norrby   Söderby   #', true],
    ['Ekby | Norrby | #', true],
    ['Ekby kommun • #', true],
    ['Ekby kommun · #', true],
    ['Ekby kommun – #', true],
    ['Ekby kommun — #', true],
    ['Ekby kommun - #', true],
    ['Ekby kommun   # (3)', true],
    ['Ekby kommun   #(3)', true],
    ['Ekby kommun   Sida #', true],
    ['Ekby kommun   sid. #', true],
    ['Ekby kommun   Sid # av 3', true],
    ['Ekby kommun   #/3', true],
    // In no column of its own, or one of too many
    ['Ekby kommun #', false],
    ['Ekby kommun   nr #', false],
    ['Ekby kommun   # st', false],
    ['Ekby kommun   # (3', true],
    ['Ekby   Norrby   Söderby   Östby   #', false],
    // One word is a label.
    ['Ekby   #', false],
    ['Ekby 12   #', false],
    ['12 34   #', false],
    // The day of the meeting below its label
    ['2025-02-11   #', true],
    // Two numbers
    ['Ekby kommun   7   #', false],
    // Of something else
    ['§ Ekby kommun   #', false],
    ['Bilaga till dem   #', false],
    ['Bil. till dem   #', false],
    ['Punkt som är   #', false],
    ['Ärende som är   #', false],
    ['Dnr som är   #', false],
    ['Nr som är   #', false],
    ['Nummer som är   #', false],
    ['Beslut som är   #', false],
    ['Reservation från dem   #', false],
    ['Omröstning av dem   #', false],
    ['Ja till dem   #', false],
    ['Nej till dem   #', false],
    ['Antal av dem   #', false],
    ['Summa av dem   #', false],
    ['Totalt av dem   #', false],
    ['Till bilaga   #', true],
    [`Ekby ${'x'.repeat(195)}   #`, false],
  ])('%s: %s', (foot, isPage) => expect(found(foot)).toBe(isPage))
})

describe('of each words by themselves:', () => {
  test.each<[why: string, feet: string[], gone: string[]]>([
    ['once', ['Ekby kommun   1'], []],
    ['two that differ', ['Ekby kommun   1', 'Norrby kommun   2'], []],
    ['where the number stands elsewhere', ['Ekby kommun   1', '2   Ekby kommun'], []],
    ['a number that does not rise', ['Ekby kommun   1', 'Ekby kommun   1'], []],
    ['one that falls once', ['Ekby kommun   1', 'Ekby kommun   2', 'Ekby kommun   2'], []],
    [
      'two feet on each page',
      ['Ekby kommun   1', 'Norrby by   7', 'Ekby kommun   2', 'Norrby by   5'],
      ['Ekby kommun   1', 'Ekby kommun   2'].map((one) => one.replace(/ +/g, ' ')),
    ],
    [
      'three',
      ['Ekby kommun   1', 'Ekby kommun   2', 'Ekby kommun   3'],
      ['Ekby kommun 1', 'Ekby kommun 2', 'Ekby kommun 3'],
    ],
  ])('%s', (_, feet, gone) => expect(feetOf(...feet)).toEqual(gone))
})
