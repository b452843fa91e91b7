/** Roll calls set as tables are told as they are in running text; who has no mark where others have one is nobody. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../../../clean/lines.ts'
import { markdownBody } from '../../../read/markdown-lines.ts'
import { piecesIn } from '../../../read/pieces.ts'
import { textLines } from '../../../read/text.ts'
import type { Block } from '../../../types/block.ts'
import type { Line } from '../../../types/line.ts'
import { blocksOf } from '../../blocks.fixture.ts'
import { groupsOf } from './heads.ts'
import { headsPresence, isBelowHead, isRollHead, tableRows } from './table.ts'

/** Rows whose cells are parted by bars; each stands in its column. */
function table([head = '', ...rows]: readonly string[]): Block[] {
  const rule = head.split('|').map(() => '---')
  return blocksOf('roll', toLines(markdownBody([head, rule.join('|'), ...rows].map((row) => `|${row}|`)).lines))
}
/** What each row became; the rows of the head are gone. */
const told = (...rows: string[]): string[] => tableRows(table(rows)).map(({ text }) => text)
/** The same for text set in columns by white space. */
const toldOfText = (...raw: string[]): string[] =>
  tableRows(blocksOf('roll', toLines(textLines(raw)))).map(({ text }) => text)

describe('one list of names:', () => {
  test.each<[string, string[], string[]]>([
    [
      'party and role',
      ['Namn|Parti|Roll', 'Ada Provlund|S|Ordförande', 'Bo Provberg||'],
      ['Ada Provlund (S), Ordförande', 'Bo Provberg'],
    ],
    [
      'the list’s own label, and a box in each column',
      ['Beslutande|Närvarande|Frånvarande', 'Ada Provlund, ordförande|[x]|[ ]', 'Bo Provberg|[ ]|[x]'],
      ['Ada Provlund, ordförande', 'Bo Provberg, frånvarande'],
    ],
    [
      'who came in two columns below one head, and votes behind',
      ['||Närvarande||§ 60|', 'Ledamöter|Parti|Ja|Nej|Ja|Nej', 'Ada Provlund|S|X||X|', 'Bo Provberg|C||X||'],
      ['Närvarande § 60', 'Ada Provlund (S)', 'Bo Provberg (C), frånvarande'],
    ],
    ['the list’s own label and a party', ['Beslutande|Parti', 'Ada Provlund|S'], ['Ada Provlund (S)']],
    ['the party first', ['Parti|Namn', 'S|Ada Provlund'], ['Ada Provlund (S)']],
    [
      'a post and a right to vote',
      ['Namn|Post|Rösträtt', 'Ada Provlund|Kårordförande|Ja'],
      ['Ada Provlund, Kårordförande'],
    ],
    [
      'several in the cell of a party',
      ['Parti|Ledamöter', 'S|Ada Provlund, Bo Provberg och Eva Provdal'],
      ['Ada Provlund (S)', 'Bo Provberg (S)', 'Eva Provdal (S)'],
    ],
    [
      'one with two words on either side of a comma',
      ['Parti|Namn', 'S|Provlund Ek, Ada Maria', 'M|Bo Provberg, Norra Provby', 'C|Cia Provdal, Ekby Lantgård'],
      ['Provlund Ek (S), Ada Maria', 'Bo Provberg (M), Norra Provby', 'Cia Provdal (C), Ekby Lantgård'],
    ],
    ['the surname first', ['Efternamn|Förnamn|Parti', 'Provlund|Ada|S'], ['Ada Provlund (S)']],
    ['more in the cell of the name', ['Namn|Parti', 'Ada Provlund, ordförande|S'], ['Ada Provlund (S), ordförande']],
    [
      'the party in a column without a word',
      ['Namn||Roll', 'Ada Provlund|S|Ordförande'],
      ['Ada Provlund (S), Ordförande'],
    ],
    [
      'the party before, below the word for names',
      ['Namn||Roll', 'S|Ada Provlund|Ordförande'],
      ['Ada Provlund (S), Ordförande'],
    ],
    [
      'whom one replaces',
      ['Namn|Parti|Ersätter', 'Bo Provberg|M|Ada Provlund'],
      ['Bo Provberg (M), ersätter Ada Provlund'],
    ],
    [
      'away, and why',
      ['Namn|Närvaro|Anteckning', 'Ada Provlund|Närvarande|', 'Bo Provberg|Frånvarande|Anmält förhinder'],
      ['Ada Provlund, Närvarande', 'Bo Provberg, Anmält förhinder, frånvarande'],
    ],
    [
      'what is noted',
      ['Namn|Anmärkning', 'Ada Provlund|kom kl. 9', 'Bo Provberg|förhinder'],
      ['Ada Provlund, kom kl. 9', 'Bo Provberg, frånvarande'],
    ],
    [
      'serving, noted: no role of the head beside it',
      ['Ersättare|Anmärkning', 'Ada Provlund|tjg för Bo Provberg', 'Caj Provdal|'],
      ['Ada Provlund, tjg för Bo Provberg', 'Caj Provdal, ersättare'],
    ],
  ])('%s', (_, rows, expected) => expect(told(...rows)).toEqual(expected))
})

describe('marks say who came:', () => {
  test.each<[string, string[], string[]]>([
    [
      'a mark, or none where others have one',
      ['Namn|Parti|Närvarande', 'Ada Provlund|S|X', 'Bo Provberg|M|'],
      ['Ada Provlund (S)', ''],
    ],
    [
      'none where nobody has one',
      ['Namn|Parti|Närvarande', 'Ada Provlund|S|', 'Bo Provberg|M|'],
      ['Ada Provlund (S)', 'Bo Provberg (M)'],
    ],
    [
      'a word that says no',
      ['Namn|Närvarande', 'Ada Provlund|Ja', 'Bo Provberg|Nej', 'Caj Provdal|–'],
      ['Ada Provlund', 'Bo Provberg, frånvarande', 'Caj Provdal, frånvarande'],
    ],
    [
      'a mark with the §§',
      ['Namn|Närvarande', 'Ada Provlund|X §§ 8–9', 'Bo Provberg|1'],
      ['Ada Provlund, §§ 8–9', 'Bo Provberg'],
    ],
    [
      'a mark for the absent',
      ['Namn|Närvarande|Frånvarande', 'Ada Provlund|X|', 'Bo Provberg||X'],
      ['Ada Provlund', 'Bo Provberg, frånvarande'],
    ],
    [
      'absent by the note, without a mark',
      ['Namn|Närvarande|Anm', 'Ada Provlund|X|', 'Bo Provberg||frånvarande'],
      ['Ada Provlund', 'Bo Provberg, frånvarande'],
    ],
  ])('%s', (_, rows, expected) => expect(told(...rows)).toEqual(expected))
})

describe('two lists side by side:', () => {
  test.each<[string, string[], string[]]>([
    [
      'members in both',
      ['Namn|Parti|Namn|Parti', 'Ada Provlund|S|Bo Provberg|M', 'Caj Provdal|C||'],
      ['Ada Provlund (S)', 'Bo Provberg (M)', 'Caj Provdal (C)'],
    ],
    [
      'nobody knows who, where a row above says it',
      ['Ledamöter||Suppleanter|', 'Namn|Parti|Namn|Parti', 'Ada Provlund|S|Bo Provberg|M'],
      ['Ledamöter Suppleanter', 'Ada Provlund (S)', ''],
    ],
    [
      'who serves',
      ['Ledamot|Parti|Tjänstgörande ersättare|Parti', 'Ada Provlund|S|Bo Provberg|M'],
      ['Ada Provlund (S)', 'Bo Provberg (M), tjänstgörande ersättare'],
    ],
    [
      'a mark behind who serves, which is the member’s',
      ['Ledamot|Parti|Tjg. ers.|Närv.', 'Caj Provdal|C||X', 'Ada Provlund|S|Bo Provberg|'],
      ['Caj Provdal (C)', '', 'Bo Provberg, tjänstgörande ersättare, ersätter Ada Provlund'],
    ],
    [
      'who serves for a member without a mark',
      ['Ledamot|Parti|Närvarande|Tjänstgörande ersättare|Parti', 'Caj Provdal|C|X||', 'Ada Provlund|S||Bo Provberg|M'],
      ['Caj Provdal (C)', '', 'Bo Provberg (M), tjänstgörande ersättare, ersätter Ada Provlund'],
    ],
    [
      'whose substitute one is says not that one came',
      ['Ledamot|Parti|Ersättare|Parti', 'Ada Provlund|S|Bo Provberg|M'],
      ['Ada Provlund (S)', ''],
    ],
    [
      'but a mark does',
      ['Ledamot|Närvarande|Ersättare|Närvarande', 'Ada Provlund|X|Bo Provberg|X'],
      ['Ada Provlund', 'Bo Provberg, ersättare'],
    ],
    [
      'the party of the row is that of both',
      ['Parti|Ledamot|Tjänstgörande ersättare', 'S|Ada Provlund|Bo Provberg'],
      ['Ada Provlund (S)', 'Bo Provberg (S), tjänstgörande ersättare'],
    ],
    [
      'and none does not',
      ['Ledamot|Närvarande|Ersättare|Närvarande', 'Ada Provlund|X|Bo Provberg|'],
      ['Ada Provlund', ''],
    ],
    [
      'nor one that says no',
      ['Ledamot|Närvarande|Ersättare|Närvarande', 'Ada Provlund|X|Bo Provberg|nej'],
      ['Ada Provlund', ''],
    ],
    [
      'the §§ do',
      ['Ledamot|Närvarande|Ersättare|Närvarande', 'Ada Provlund|X|Bo Provberg|§§ 1–3'],
      ['Ada Provlund', 'Bo Provberg, ersättare, §§ 1–3'],
    ],
    [
      'and so does whom one replaces',
      ['Ledamot|Parti|Ersättare|Parti|Ersätter', 'Ada Provlund|S|Bo Provberg|M|Caj Provdal'],
      ['Ada Provlund (S)', 'Bo Provberg (M), tjänstgörande ersättare, ersätter Caj Provdal'],
    ],
    [
      'what is noted of the second',
      ['Ledamot|Ersättare|Närvarande|Anm', 'Ada Provlund|Bo Provberg|X §§ 8–9|kom sent'],
      ['Ada Provlund', 'Bo Provberg, ersättare, kom sent, §§ 8–9'],
    ],
    ['nobody in the second', ['Ledamot|Tjänstgörande ersättare', 'Ada Provlund|'], ['Ada Provlund']],
  ])('%s', (_, rows, expected) => expect(told(...rows)).toEqual(expected))
})

/** Lines of which it is only known where their words stand. */
function toldByPlace(...raw: string[]): string[] {
  const lines = toLines(textLines(raw)).map((line, at): Line => {
    const pieces = piecesIn(raw[at] ?? '')
    return { ...line, cells: null, isPlaced: false, pieces }
  })
  return tableRows(blocksOf('roll', lines)).map(({ text }) => text)
}

describe('columns of which only the places are known:', () => {
  const HEAD = 'Namn              Parti   Närvarande'
  test.each<[string, string[], string[]]>([
    ['all are there', [HEAD, 'Ada Provlund      S       X'], ['Ada Provlund (S)']],
    ['one is empty', [HEAD, 'Bo Provberg               X'], ['Bo Provberg']],
    ['the last is', [HEAD, 'Bo Provberg               X', 'Caj Provdal       C'], ['Bo Provberg', '']],
    ['a space parts name and party', [HEAD, 'Dan-Erik Provåsen M       X'], ['Dan-Erik Provåsen (M)']],
    [
      'a space parts name and mark',
      ['Namn               Närvarande  Roll', 'Dan-Erik Provåsenmo X          Kassör'],
      ['Dan-Erik Provåsenmo, Kassör'],
    ],
    [
      'a space parts the words of the head',
      ['Namn          Parti Roll', 'Bo Provberg         Kassör'],
      ['Bo Provberg, Kassör'],
    ],
    [
      'below none or both of two: what it says is told',
      ['Namn          Parti Roll', 'Bo Provberg     kassör i nämnden'],
      ['Bo Provberg, kassör i nämnden'],
    ],
  ])('%s', (_, rows, expected) => expect(toldByPlace(...rows)).toEqual(expected))

  test.each<[string, string, string]>([
    ['below its word', 'Ada Provlund  X', 'Ada Provlund'],
    ['below the other', 'Bo Provberg               X', 'Bo Provberg, frånvarande'],
    ['below the last letter of its word', 'Bo Provberg                         X', 'Bo Provberg, frånvarande'],
    ['near its word', 'Bo Provberg                           X', 'Bo Provberg, frånvarande'],
    ['near the first', 'Bo Provberg  X', 'Bo Provberg'],
    ['near both', 'Caj Provdal             X', ''],
    ['far from both', 'Caj Provdal                            X', ''],
    ['a long name, which reaches below the first', 'Caj Andersson Provdal  X', 'Caj Andersson Provdal'],
  ])('a mark %s', (_, row, expected) => {
    expect(toldByPlace('Namn          Närvarande  Frånvarande', 'Dan Provås    X', row)).toEqual([
      'Dan Provås',
      expected,
    ])
  })
})

describe('a row with fewer cells than its head:', () => {
  const toldOf = (head: string, ...cells: string[]): string[] => {
    const blocks = table([head, head])
    const [first, row] = blocks
    const line = row?.lines[0]
    if (!first || !row || !line) throw new Error('two rows')
    return tableRows([first, { ...row, text: 'as it was', lines: [{ ...line, cells }] }]).map(({ text }) => text)
  }
  test.each<[string, string[], string]>([
    ['Namn|Parti|Roll', ['Ada Provlund', 'S'], 'Ada Provlund (S)'],
    ['Namn|Parti|Roll', ['Ada Provlund', 'vald till kassör'], 'Ada Provlund, vald till kassör'],
    ['Parti|Namn|Roll', ['S', 'Ada Provlund'], 'Ada Provlund (S)'],
    ['Parti|Namn|Roll', ['Ada Provlund', 'vald till kassör'], 'Ada Provlund, vald till kassör'],
    ['Ersättare|Parti|Roll', ['Ada Provlund', 'S'], 'Ada Provlund (S), ersättare'],
    ['Namn|Parti|Roll', ['Skolan', 'S'], 'as it was'],
    // Whether somebody came cannot be told, nor which of two lists a name is of.
    ['Namn|Parti|Frånvarande', ['Ada Provlund', 'S'], ''],
    ['Ledamot|Parti|Ersättare|Parti', ['Ada Provlund', 'S', 'M'], ''],
  ])('%s and %j', (head, cells, expected) => expect(toldOf(head, ...cells)).toEqual([expected]))
})

describe('what is no row of a list:', () => {
  test('a text of two lines ends the table', () => {
    const [head, row, last] = table(['Namn|Parti|Roll', 'Ada Provlund|S|Kassör', '|M|Kassör'])
    if (!head || !row || !last) throw new Error('three rows')
    const text = { ...row, text: 'Text', lines: [...row.lines, ...row.lines] }
    expect(tableRows([head, text, last]).map((one) => one.text)).toEqual(['Text', last.text])
    expect(isRollHead({ ...head, lines: [...head.lines, ...row.lines] })).toBe(false)
  })
  test('a party between the rows stays, and the rows below it are still rows', () => {
    expect(told('Namn|Parti|Roll', 'Socialdemokraterna||', 'Ada Provlund|S|Ordförande').slice(1)).toEqual([
      'Ada Provlund (S), Ordförande',
    ])
    expect(told('Namn|Parti|Roll', 'Socialdemokraterna||', 'Ada Provlund|S|Ordförande')[0]).toContain(
      'Socialdemokraterna',
    )
  })
  test('a line of text ends the table', () => {
    expect(
      toldOfText('Namn    Parti    Roll', 'Ada Provlund    S    Ordförande', 'Dessutom', 'Skolan    C    Rektor'),
    ).toEqual(['Ada Provlund (S), Ordförande', 'Dessutom', 'Skolan C Rektor'])
  })
  test('text is as it was', () => {
    expect(toldOfText('Ada Provlund (S), ordförande', 'Bo Provberg (M)')).toEqual([
      'Ada Provlund (S), ordförande',
      'Bo Provberg (M)',
    ])
  })
})

describe('names with a party beside each, below no head:', () => {
  test.each<[string, string, string[]]>([
    ['after', 'Ada Provlund|S|Bo Provberg|M', ['Ada Provlund (S)', 'Bo Provberg (M)']],
    ['before', 'S|Ada Provlund|M|Bo Provberg', ['Ada Provlund (S)', 'Bo Provberg (M)']],
    ['with empty cells between', 'Ada Provlund|S||Bo Provberg|(M)', ['Ada Provlund (S)', 'Bo Provberg (M)']],
  ])('%s', (_, row, expected) => expect(told('A|B|C|D|E', row).slice(1)).toEqual(expected))

  test.each(['Ada Provlund|S', 'Ada Provlund|S|Bo Provberg', 'Ada Provlund|s|Bo Provberg|m', 'Skolan|S|Bo Provberg|M'])(
    'none in %s',
    (row) => expect(tableRows(table(['A|B|C|D', row])).slice(1)).toEqual(table(['A|B|C|D', row]).slice(1)),
  )
})

test('a row is told in its line too, and stays as printed where it names nobody', () => {
  const rows = tableRows(table(['Namn|Parti|Närvarande', 'Ada Provlund|S|X', 'Bo Provberg|M|']))
  expect(rows.map(({ lines }) => lines[0]?.text)).toEqual(['Ada Provlund (S)', table(['Bo Provberg|M|'])[0]?.text])
})

test('a row that heads columns is no person, and a row below it nobody’s signature', () => {
  const [head, row, other] = table(['Roll|Namn|Parti', 'Ordförande|Ada Provlund|S', 'Kassör||'])
  if (!head || !row || !other) throw new Error('three rows')
  expect([head, row, other].map(isRollHead)).toEqual([true, false, false])
  expect(isBelowHead(row, [head])).toBe(true)
  expect(isBelowHead(row, [other])).toBe(false)
  expect(isBelowHead(row, [head, other])).toBe(true)
  expect(isBelowHead(row, table(['Namn|Parti', 'A|B']))).toBe(false)
  expect(
    isBelowHead({ ...row, lines: blocksOf('roll', toLines(textLines(['Ordförande'])))[0]?.lines ?? [] }, [head]),
  ).toBe(false)
})

test('a name, its party and an office without a head', () => {
  expect(
    toldOfText('Ada Provlund   C   Ordförande', 'Bo Provberg   KD   Ledamot, §§ 1-4', 'Caj Provdal   V   Eva Provnäs'),
  ).toEqual(['Ada Provlund (C), Ordförande', 'Bo Provberg (KD), Ledamot, §§ 1-4', 'Caj Provdal V Eva Provnäs'])
})

test('who may vote stands beside those present', () => {
  expect(told('Närvarande|Röstlängd', 'Ada Provlund|Ja', 'Bo Provberg|Lämnade vid 5.2', 'Caj Provdal|')).toEqual([
    'Ada Provlund',
    'Bo Provberg, Lämnade vid 5.2',
    'Caj Provdal',
  ])
})

test('the list’s own label stands left of all heads', () => {
  expect(
    toldOfText(
      '              Namn             Uppgift      Närv.',
      'Beslutande:   Ada Provlund     ordförande     x',
      '              Bo Provberg      medlem         -',
    ),
  ).toEqual(['Ada Provlund, ordförande', 'Bo Provberg, medlem, frånvarande'])
})

test.each([[['Beslutande', 'Närvarande']], [['Beslutande', 'Frånvarande']], [['Beslutande', 'Ersättare']]])(
  'the labels %j head two lists',
  (labels) => {
    expect(groupsOf(labels)).toBeUndefined()
  },
)

test.each<[head: string, heads: boolean]>([
  ['Namn|Närvarande', true],
  ['Ledamot|Parti|Närv.', true],
  ['Namn|Parti', false],
  ['Namn|Närvarande|Ja|Nej', false],
  ['Namn|Närvarande|Röst', false],
  ['Ekby|Skola', false],
])('"%s" heads those who came: %s', (head, heads) => {
  const [block, row] = table([head, head.replace(/[^|]+/g, 'x')])
  if (!block || !row) throw new Error('two rows')
  expect(headsPresence(block)).toBe(heads)
  expect(headsPresence({ ...block, lines: [...block.lines, ...row.lines] })).toBe(false)
  expect(headsPresence({ ...block, lines: [] })).toBe(false)
})

describe('a name alone below a head that tells who came', () => {
  /** A row whose reader has kept no empty cells. */
  const alone = (head: string, name: string, ...others: string[]): string[] => {
    const [first, ...rest] = table([head, ...others, `${name}${'|'.repeat(head.split('|').length - 1)}`])
    const last = rest.at(-1)
    const line = last?.lines[0]
    if (!first || !last || !line) throw new Error('rows')
    return tableRows([
      first,
      ...rest.slice(0, -1),
      { ...last, text: name, lines: [{ ...line, cells: null, text: name }] },
    ]).map(({ text }) => text)
  }
  test.each<[string, string, string[]]>([
    ['may have been away, where others are marked', 'Bo Provberg', ['Ada Provlund (S)', '']],
    ['with a party too', 'Bo Provberg (M)', ['Ada Provlund (S)', '']],
    ['but an office is text', 'Ordförande Bo Provberg', ['Ada Provlund (S)', 'Ordförande Bo Provberg']],
    ['and so is what is no name', 'Skolan', ['Ada Provlund (S)', 'Skolan']],
    ['and what has a long word in brackets', 'Bo Provberg (Moderat)', ['Ada Provlund (S)', 'Bo Provberg (Moderat)']],
  ])('%s', (_, name, expected) => expect(alone('Namn|Parti|Närvarande', name, 'Ada Provlund|S|X')).toEqual(expected))
  test('stands as it is where nobody is marked, or where the head tells nothing of it', () => {
    expect(alone('Namn|Parti|Närvarande', 'Bo Provberg', 'Ada Provlund|S|')).toEqual([
      'Ada Provlund (S)',
      'Bo Provberg',
    ])
    expect(alone('Namn|Parti|Roll', 'Bo Provberg', 'Ada Provlund|S|X').at(-1)).toBe('Bo Provberg')
  })
})

test.each<[rows: string[], last: string]>([
  [['Namn              Ort', 'Ada Provlund Ekby'], 'Ada Provlund, Ekby'],
  [['Namn              Ort', 'Ada Provlund'], 'Ada Provlund'],
  [['Namn              Parti', 'Ada Provlund Ekby'], 'Ada Provlund Ekby'],
])('below %j one space may part a name from where one is from', (rows, last) =>
  expect(toldByPlace(...rows).at(-1)).toBe(last),
)

describe('between the rows', () => {
  test.each<[string, string]>([
    ['Bo Provberg||', 'Bo Provberg'],
    ['Bo Provberg (M)||', 'Bo Provberg (M)'],
  ])('%s is a row', (row, text) => expect(told('Namn|Parti|Roll', row)).toEqual([text]))
})

test('whom one replaces is not there, in either list', () => {
  expect(
    told(
      'Ledamot|Närvarande|Ersättare|Ersätter',
      'Ada Provlund|X|Bo Provberg|',
      'Caj Provdal||Dag Provås|Caj Provdal',
    ).at(-1),
  ).toContain('Dag Provås')
})
