import { expect, test } from 'vitest'
import { toLines } from '../../clean/lines.ts'
import { textLines } from '../../read/text.ts'
import { lineTables } from './lines.ts'

const told = (raw: string): unknown[] =>
  lineTables(toLines(textLines(raw.split('|').map((line) => line.trim())))).map(({ names, span }) => [
    ...names.map(({ name, party, choice }) => `${name} ${party ?? '?'} ${choice}`),
    span.join('-'),
  ])

test.each<[string, string, string[][]]>([
  [
    'with parties',
    'Namn | Parti | Röst | Ada Provlund | S | Ja | Bo Provberg | (M) | Nej | Caj Provdal | C | Avstår | Slut.',
    [['Ada Provlund S ja', 'Bo Provberg M nej', 'Caj Provdal C avstår', '1-12']],
  ],
  [
    'without, or with the party beside the name',
    'Ada Provlund | Ja | Bo Provberg (M) | Nej',
    [['Ada Provlund ? ja', 'Bo Provberg M nej', '1-4']],
  ],
  [
    'with blank lines between',
    'Ada Provlund | | Ja | | Bo Provberg | | Nej',
    [['Ada Provlund ? ja', 'Bo Provberg ? nej', '1-7']],
  ],
  [
    'whose marks have lost their columns: nobody’s vote',
    'Namn | Parti | Ja | Nej | Ada Provlund | S | X | Bo Provberg | M | X',
    [['1-10']],
  ],
  ['one person is none', 'Ada Provlund | S | Ja', []],
  ['a list below each choice is none', 'Ja | Ada Provlund | Nej | Bo Provberg | Avstår | Caj Provdal', []],
  ['lists of several are none', 'Ja-röster | Ada Provlund (S) | Bo Provberg (M) | Nej-röster | Caj Provdal (C)', []],
  ['text is none', 'Bron byggs | Ja | Bron rivs | Nej', []],
])('a table with a cell to a line: %s', (_, raw, expected) => expect(told(raw)).toEqual(expected))
