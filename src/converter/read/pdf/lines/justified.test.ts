/** A line of text that is spread to both margins, and rows of columns that look like one. */
import { expect, test } from 'vitest'
import { isJustified } from './justified.ts'
import { piece } from '../pieces.fixture.ts'
import type { Piece } from '../types.ts'

/** Words from the left with the same room between them, in points; letters are 5 points wide. */
const spread = (room: number, ...words: string[]): Piece[] => {
  let x = 50
  return words.map((text) => {
    const own = piece(x, 100, text)
    x += own.width + room
    return own
  })
}
/** Words at places of their own. */
const columns = (...words: [x: number, text: string][]): Piece[] => words.map(([x, text]) => piece(x, 100, text))

test.each<[string, Piece[], boolean]>([
  ['the same room between four words', spread(20, 'Rapport', 'mars', 'godkänns', 'nu'), true],
  ['with spaces written in it', spread(10, 'Rapport', ' ', 'mars', ' ', 'godkänns', ' ', 'nu'), true],
  ['between three', spread(20, 'Rapport', 'mars', 'godkänns'), false],
  [
    'between three behind a mark, which has its own',
    [piece(30, 100, '1.'), ...spread(20, 'Rapport', 'mars', 'nu')],
    false,
  ],
  ['between four behind a mark', [piece(10, 100, '1.'), ...spread(20, 'Rapport', 'mars', 'är', 'klar')], true],
  ['between figures of one length', spread(20, '120 kr', '140 kr', '210 kr', '300 kr', '410 kr'), false],
  ['what words at their own places leave', columns([50, 'Ada'], [100, 'Bo'], [150, 'Carla'], [200, 'Di']), false],
  ['nearly the same', columns([50, 'Adam'], [90, 'Bo'], [120.8, 'Carla'], [166, 'Di']), true],
  ['not quite', columns([50, 'Adam'], [90, 'Bo'], [121, 'Carla'], [166, 'Di']), false],
  ['none, for the words touch', spread(0, 'Rap', 'port', 'mars', 'godkänns'), false],
  ['none', [], false],
])('%s: %s', (_, row, expected) => expect(isJustified(row)).toBe(expected))
