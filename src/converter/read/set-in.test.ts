/** How lines of plain text stand below one another: set in, below a text in its own column, or below a mark's text. */
import { expect, test } from 'vitest'
import { isIndented, standingOf } from './set-in.ts'

const FULL = 'Nämnden har gått igenom alla avtal om skötseln av parker och bad i'
/** "." at the margin, ">" set in, "h" hanging from a mark. */
const standing = (...lines: string[]): string =>
  standingOf(lines)
    .map(({ isSetIn, hangs }) => (hangs ? 'h' : isSetIn ? '>' : '.'))
    .join('')

test.each<[what: string, lines: string[], expected: string]>([
  ['lines at the margin', ['Ett', 'Två'], '..'],
  ['a line set in', ['Ett', '  två'], '.>'],
  ['the first line set in', ['  Ett', 'två'], '>.'],
  ['a block set in as a whole', ['Ett', '   två', '   tre'], '.>>'],
  [
    'text in a column, going on in lower case',
    ['Beslut    Nämnden föreslår', '          att budgeten antas', '          i sin helhet.'],
    '...',
  ],
  ['text in a column, below a full line', [`§ 4    ${FULL}`, '       Slottsskogen'], '..'],
  ['a name in a column is its own', ['Ledamöter    Ada Provlund (S)', '             Bo Provberg (M)'], '.>'],
  ['what stands beside the column is set in', ['Beslut    Nämnden föreslår', '            att budgeten antas'], '.>'],
  ['a blank line parts', ['Beslut    Nämnden föreslår', '', '          att budgeten antas'], '..>'],
  ['below the text of a mark', ['• Ada', '  Provlund', '  Bo'], '.hh'],
  ['below the text of a number', ['12. Ada', '    Provlund'], '.h'],
  ['below a mark in a column', ['Beslut    – Ada', '            Provlund'], '.h'],
  ['beside the text of a mark', ['• Ada', '    Provlund'], '.>'],
  ['below a word that is no mark', ['Ada Provlund', '    Bo'], '.>'],
  ['below an item that is set in', ['Ett', '  • två', '    tre'], '.>h'],
])('%s', (_, lines, expected) => expect(standing(...lines)).toBe(expected))

test('signs that show nothing may stand before the white space', () =>
  expect(['\u200b a', '\ufeff\ta', '\u200ba', 'a'].map(isIndented)).toEqual([true, true, false, false]))
