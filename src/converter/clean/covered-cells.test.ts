import { expect, test } from 'vitest'
import { coveredCells } from './covered-cells.ts'

const PHONE = '[maskerat: telefonnummer]'
const MAIL = '[maskerat: e-postadress]'

test.each<[what: string, cells: string[], printed: string, covered: string, shown: string[]]>([
  ['nothing', ['Ada', 'Bo'], 'Ada  Bo', 'Ada  Bo', ['Ada', 'Bo']],
  ['a whole cell', ['Ada', '070-12', 'Bo'], 'Ada | 070-12 | Bo', `Ada | ${PHONE} | Bo`, ['Ada', PHONE, 'Bo']],
  ['the first cell', ['070-12', 'Bo'], '070-12  Bo', `${PHONE}  Bo`, [PHONE, 'Bo']],
  [
    'a part of a cell',
    ['Ring 070-12 nu', 'Bo'],
    'Ring 070-12 nu  Bo',
    `Ring ${PHONE} nu  Bo`,
    [`Ring ${PHONE} nu`, 'Bo'],
  ],
  ['two cells', ['a@b.se', '070-12'], 'a@b.se  070-12', `${MAIL}  ${PHONE}`, [MAIL, PHONE]],
  ['three with the same between', ['1', '2', '3'], '1, 2, 3', `${PHONE}, ${MAIL}, ${PHONE}`, [PHONE, MAIL, PHONE]],
  ['two in one cell', ['1 och 2', 'Bo'], '1 och 2  Bo', `${PHONE} och ${MAIL}  Bo`, [`${PHONE} och ${MAIL}`, 'Bo']],
  ['a value that runs over two cells, in both', ['070', '12'], '070  12', PHONE, [PHONE, PHONE]],
  ['a cell beside an empty one', ['Ada', '', '070-12'], 'Ada      070-12', `Ada      ${PHONE}`, ['Ada', '', PHONE]],
  ['the last of two alike', ['5', '5'], '5  5', `5  ${PHONE}`, ['5', PHONE]],
  ['a cell that nothing parts from the next', ['Ada', '070'], 'Ada070', `Ada${PHONE}`, ['Ada', PHONE]],
  ['a cell printed with room in it', [' Ada ', ' 070 '], '| Ada | 070 |', `| Ada | ${PHONE} |`, ['Ada', PHONE]],
])('of a row is covered: %s', (_, cells, printed, covered, shown) =>
  expect(coveredCells(cells, printed, covered)).toEqual(shown),
)

// Whoever asks shows the covered row as text then: what cannot be placed is never guessed.
test.each<[what: string, cells: string[], printed: string, covered: string]>([
  ['a cell that the row does not hold', ['Ada', 'Cia'], 'Ada  Bo', 'Ada  Bo'],
  ['cells in another order', ['Bo', 'Ada'], 'Ada  Bo', 'Ada  Bo'],
  ['another row', ['Ada', '070'], 'Ada  070', `Bo  ${PHONE}`],
  ['a row that ends otherwise', ['070', 'Ada'], '070  Ada', `${PHONE}  Bo`],
  ['a row that goes on otherwise', ['1', '2', '3'], '1, 2, 3', `${PHONE}; ${PHONE}, 3`],
  ['a row with more in it', ['070'], '070', `070 Ada ${PHONE} 070`],
])('no cells of %s', (_, cells, printed, covered) => expect(coveredCells(cells, printed, covered)).toBeUndefined())
