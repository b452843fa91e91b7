/** A table of votes with a line to each cell, blank ones too: who voted how is told by the place of the line. */
import { expect, test } from 'vitest'
import { toLines } from '../../clean/lines.ts'
import { textLines } from '../../read/text.ts'
import { placedVotes } from './places.ts'

/** The head's cells and the rows', each of them a line; what was told of them, and the text of the line below. */
function told(head: string, rows: string): unknown[] | undefined {
  const raw = `${head}|${rows}`.split('|').map((line) => line.trim())
  const lines = toLines(textLines(raw))
  const first = head.split('|').filter((cell) => cell.trim() !== '').length
  const found = placedVotes(lines, 0, first)
  return (
    found && [
      ...found.table.names.map(({ name, party, choice }) => `${name} ${party ?? '?'} ${choice}`),
      ...Array.from(found.table.stated, ([choice, count]) => `${choice}: ${count}`),
      found.table.span.join('-'),
      lines[found.end]?.text,
    ]
  )
}

const TWO = 'Ada Provlund|S|X| |Bo Provberg|M| |X'
const BOTH = ['Ada Provlund S ja', 'Bo Provberg M nej']

test.each<[string, string, string, unknown[]]>([
  ['with marks', 'Namn|Parti|Ja|Nej', `${TWO}|Slut.`, [...BOTH, '1-12', 'Slut.']],
  ['to the end of the text', 'Namn|Parti|Ja|Nej', TWO, [...BOTH, '1-12', undefined]],
  [
    'with a blank line after each',
    'Namn| |Parti| |Ja| |Nej| ',
    'Ada Provlund| |S| |X| | | |Bo Provberg| |M| | | |X| |Slut.',
    [...BOTH, '1-23', 'Slut.'],
  ],
  [
    'with signs where nothing is marked',
    'Namn|Parti|Ja|Nej',
    'Ada Provlund|S|X|0|Bo Provberg|M|-|X',
    [...BOTH, '1-12', undefined],
  ],
  [
    'without parties',
    'Namn|Ja|Nej|Avstår',
    'Ada Provlund|X| | |Bo Provberg| | |X',
    ['Ada Provlund ? ja', 'Bo Provberg ? avstår', '1-12', undefined],
  ],
  ['with their sums', 'Namn|Parti|Ja|Nej', `${TWO}|Summa| |1|1|Slut.`, [...BOTH, 'ja: 1', 'nej: 1', '1-16', 'Slut.']],
  [
    'with a sum below one choice',
    'Namn|Parti|Ja|Nej',
    `${TWO}|Totalt:| |31| |Slut.`,
    [...BOTH, 'ja: 31', '1-15', 'Slut.'],
  ],
  ['but no sum in words', 'Namn|Parti|Ja|Nej', `${TWO}|Summa| |en|1|Slut.`, [...BOTH, '1-12', 'Summa']],
  ['but no sum below no choice', 'Namn|Parti|Ja|Nej', `${TWO}|Summa|2|1|1|Slut.`, [...BOTH, '1-12', 'Summa']],
  ['but no sum with another word', 'Namn|Parti|Ja|Nej', `${TWO}|Sidan| |1|1|Slut.`, [...BOTH, '1-12', 'Sidan']],
])('a table %s', (_, head, rows, expected) => expect(told(head, rows)).toEqual(expected))

test.each<[string, string, string]>([
  ['of one choice', 'Namn|Parti|Ja', 'Ada Provlund|S|X|Bo Provberg|M|X'],
  ['of the same choice twice', 'Namn|Ja|Ja', 'Ada Provlund|X| |Bo Provberg| |X'],
  ['of one voter', 'Namn|Parti|Ja|Nej', 'Ada Provlund|S|X| |Slut.'],
  ['with two marks on a row', 'Namn|Parti|Ja|Nej', 'Ada Provlund|S|X|X|Bo Provberg|M| |X'],
  ['with a row without marks', 'Namn|Parti|Ja|Nej', 'Ada Provlund|S| | |Bo Provberg|M| |X'],
  ['with nobody on a row', 'Namn|Parti|Ja|Nej', 'Ekby|Vik|X| |Bo Provberg|M| |X'],
  ['with a word for a mark', 'Namn|Parti|Ja|Nej', 'Ada Provlund|S|kanske| |Bo Provberg|M| |X'],
  ['whose head has no even steps', 'Namn| |Parti|Ja|Nej', TWO],
  [
    'whose head has none, though its rows have',
    'Namn| |Parti| |Ja|Nej| ',
    'Ada Provlund| |S| |X| | | |Bo Provberg| |M| | | |X| ',
  ],
  ['with a line between two cells', 'Namn| |Ja| |Nej| ', 'Ada Provlund| |X| | | |Bo Provberg|M| | |X'],
  ['with a name below that has lost its cells', 'Namn|Parti|Ja|Nej', `${TWO}|Caj Provdal|C`],
])('no table %s', (_, head, rows) => expect(told(head, rows)).toBeUndefined())
