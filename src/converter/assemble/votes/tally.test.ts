/** What one block tells of a vote: its result as printed, and who voted how. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../../clean/lines.ts'
import { textLines } from '../../read/text.ts'
import { tallyOf, votersIn } from './tally.ts'

/** What a text tells, and lines that stand beside it. */
const told = (text: string, ...rows: string[]) => {
  const { stated, names } = tallyOf(text, toLines(textLines(rows)))
  return [names.map(({ name, party, choice }) => `${name} ${party ?? '?'} ${choice}`), Object.fromEntries(stated)]
}

describe('the result is told', () => {
  test.each<[string, Record<string, number>]>([
    ['Förslaget får 12 röster för och 9 emot.', { ja: 12, nej: 9 }],
    ['12 röster för förslaget mot 9 röster mot det', { ja: 12, nej: 9 }],
    ['Efter votering (22 för, 17 emot, 3 nedlagda) antas planen.', { ja: 22, nej: 17, avstår: 3 }],
    ['22 för och 17 mot', { ja: 22, nej: 17 }],
    ['67 Ja mot 9 Nej', { ja: 67, nej: 9 }],
    ['41 ledamöter röstade ja och 34 nej.', { ja: 41, nej: 34 }],
    ['med 3 röster för ja och 2 röster för nej', { ja: 3, nej: 2 }],
    ['Tre röstar ja och två röstar nej.', { ja: 3, nej: 2 }],
    ['Antal ja-röster: 7, antal nej-röster: 4, avstår: 1', { ja: 7, nej: 4, avstår: 1 }],
    ['Ja-röst: 7, nej-röst: 4', { ja: 7, nej: 4 }],
    ['Med sju ja-röster och fyra nej-röster antas planen.', { ja: 7, nej: 4 }],
    ['7 jaröster och 1 nejröst', { ja: 7, nej: 1 }],
    ['3 ja, ingen nej', { ja: 3, nej: 0 }],
    ['Ja: 31, Nej: 18', { ja: 31, nej: 18 }],
    ['Ja-röster 31 Nej-röster 18', { ja: 31, nej: 18 }],
    ['Ja 31 st. och nej 18 st.', { ja: 31, nej: 18 }],
    ['Ja 31 st; nej 18 st', { ja: 31, nej: 18 }],
    ['Ja-röster: 3 (ordföranden, två till), nej-röster: 2', { ja: 3, nej: 2 }],
    ['Jaröster: ett. Nejröster: tolv', { ja: 1, nej: 12 }],
  ])('in "%s"', (text, stated) => expect(told(text)).toEqual([[], stated]))

  test.each([
    '1312 ja och 9 nej',
    '§ 3 Ja § 3 Nej',
    'Se § 12 ja-röster och 9 nej-röster',
    'Från Maja 31 och Nej 18',
    '12 röster för förslaget. Av dem var 9 mot',
    '12 röster för förslaget efter 10 minuter och 9 mot',
    '12 röster förra året och 9 emot',
    '12 för vägen, 9 emot',
    '12 för, 9 motioner',
    '12 röster för och 9 motioner',
    '67 jakter och 9 nej',
    '67 ja och 9 nejder',
    'Ja: 31',
    'Nej: 18, Ja: 31',
    `7 ja ${'och åter '.repeat(5)} 4 nej`,
    'Ja-röster: 3 (av 5 möjliga), nej-röster: 2',
    '2 ledamöter avstår',
  ])('but not in "%s"', (text) => expect(told(text)).toEqual([[], {}]))
})

describe('who casts no vote is counted behind the result', () => {
  test.each<[string, Record<string, number>]>([
    ['2 ledamöter avstår', { avstår: 2 }],
    ['två ledamöter som avstod', { avstår: 2 }],
    ['2 avstod', { avstår: 2 }],
    ['2 avstående', { avstår: 2 }],
    ['Avstår: 2', { avstår: 2 }],
    ['avstår 2', { avstår: 2 }],
    ['avstod: ingen', { avstår: 0 }],
    ['avstående 2', { avstår: 2 }],
    ['2 nedlagda röster', { avstår: 2 }],
    ['1 nedlagd röst', { avstår: 1 }],
    ['1 nedlagt', { avstår: 1 }],
    ['Nedlagd röst: 1', { avstår: 1 }],
    ['nedlagda röster 3', { avstår: 3 }],
    ['Nedlagda: 3', { avstår: 3 }],
    ['nedlagt 1', { avstår: 1 }],
    ['2 ledamöter är frånvarande', { frånvarande: 2 }],
    ['1 ledamot var frånvarande', { frånvarande: 1 }],
    ['1 frånvarande', { frånvarande: 1 }],
    ['Frånvarande: 1', { frånvarande: 1 }],
    ['frånvarande 1', { frånvarande: 1 }],
    ['2 avstår, 3 frånvarande', { avstår: 2, frånvarande: 3 }],
    ['Avstår: 2; frånvarande: 3', { avstår: 2, frånvarande: 3 }],
    ['12 till som avbryter', {}],
    ['avstår 2000', {}],
    ['1999 nedlagda', {}],
    ['2 nedlagdas', {}],
    ['frånvarande 1000', {}],
  ])('"%s"', (more, rest) => expect(told(`Ja: 31, Nej: 18. ${more}`)).toEqual([[], { ja: 31, nej: 18, ...rest }]))
})

describe('sentences name who votes:', () => {
  test.each<[string, string[], Record<string, number>]>([
    [
      'Ada Provlund (S) och ordföranden Bo Provberg röstar Ja (2).',
      ['Ada Provlund S ja', 'Bo Provberg ? ja'],
      { ja: 2 },
    ],
    [
      'Ada Provlund (S) röstade för nej. Bo Provberg (M) avstår (1).',
      ['Ada Provlund S nej', 'Bo Provberg M avstår'],
      { avstår: 1 },
    ],
    ['Ada Provlund (S) avstod från att rösta.', ['Ada Provlund S avstår'], {}],
    ['Ada Provlund (S) avstår', ['Ada Provlund S avstår'], {}],
    ['Efter omröstning: Ada Provlund (S) röstar ja.', ['Ada Provlund S ja'], {}],
    ['(Öppen omröstning)Ada Provlund (S) röstade ja.', ['Ada Provlund S ja'], {}],
    ['Ada Provlund (S) avstår ersättning.', [], {}],
    ['Ada Provlund (S) röstar jakande.', [], {}],
    ['Ada Provlund (S) röstar blankt.', [], {}],
    ['Ada Provlund (S) kommer. Inte röstar ja.', [], {}],
    [
      'Röstade ja: Ada Provlund (S), Bo Provberg (M) Röstade nej: Caj Provdal (C)',
      ['Ada Provlund S ja', 'Bo Provberg M ja', 'Caj Provdal C nej'],
      {},
    ],
    [
      'Ada Provlund (S) röstade nej: taxan är för hög. Bo Provberg (M) röstade ja.',
      ['Ada Provlund S nej', 'Bo Provberg M ja'],
      {},
    ],
    [
      'Ada Provlund (S) röstade nej: taxan är för hög. Bo Provberg (M) röstade ja: Taxan behövs.',
      ['Ada Provlund S nej', 'Bo Provberg M ja'],
      {},
    ],
    ['Ada Provlund (S) Röstade nej: Caj Provdal (C)', ['Caj Provdal C nej'], {}],
    ['Röstade ja: Ada Provlund (S) Röstade nej: ledamoten Caj Provdal (C)', ['Ada Provlund S ja'], {}],
  ])('"%s"', (text, names, stated) => expect(told(text)).toEqual([names, stated]))
})

describe('labels stand before who votes:', () => {
  test.each<[string, string[], Record<string, number>]>([
    [
      'Ja-röster (2): Ada Provlund (S), Bo Provberg (M) Nej-röster (1): Caj Provdal (C)',
      ['Ada Provlund S ja', 'Bo Provberg M ja', 'Caj Provdal C nej'],
      { ja: 2, nej: 1 },
    ],
    ['Följande röstade nej: Ada Provlund (S).', ['Ada Provlund S nej'], {}],
    [
      'Ja röstar: Ada Provlund (S), nej röstade: Bo Provberg (M), avstod: Caj Provdal (C)',
      ['Ada Provlund S ja', 'Bo Provberg M nej', 'Caj Provdal C avstår'],
      {},
    ],
    [
      '2 ja-röster: Ada Provlund (S), Bo Provberg (M) 1 nej-röst: Caj Provdal (C)',
      ['Ada Provlund S ja', 'Bo Provberg M ja', 'Caj Provdal C nej'],
      { ja: 2, nej: 1 },
    ],
    [
      'Röstade ja: Ada Provlund, Bo Provberg Röstade nej: Caj Provdal',
      ['Ada Provlund ? ja', 'Bo Provberg ? ja', 'Caj Provdal ? nej'],
      {},
    ],
    ['Frånvarande: Ada Provlund (S). Bo Provberg (M) kom sent.', ['Ada Provlund S frånvarande'], {}],
    ['Ja: Ada Provlund (S) ; Nej: Bo Provberg (M)', ['Ada Provlund S ja', 'Bo Provberg M nej'], {}],
    ['Ja: ordföranden Ada Provlund (S)', [], {}],
    ['Nej: Ledamöterna Ada Provlund (S) och Bo Provberg (M)', ['Ada Provlund S nej', 'Bo Provberg M nej'], {}],
    ['Ja (2): inga namn', [], {}],
    ['Maja: Ada Provlund (S)', [], {}],
  ])('"%s"', (text, names, stated) => expect(told(text)).toEqual([names, stated]))
})

describe('lines name who votes:', () => {
  test.each<[string, string[], string[], Record<string, number>]>([
    [
      'the vote last, apart',
      ['Ada Provlund (S)    Ja', 'Bo Provberg    M    Nej'],
      ['Ada Provlund S ja', 'Bo Provberg M nej'],
      {},
    ],
    [
      'the vote last, beside',
      ['Ada Provlund (S) Ja', 'Bo Provberg (M) frånvarande'],
      ['Ada Provlund S ja', 'Bo Provberg M frånvarande'],
      {},
    ],
    [
      'in any case',
      ['Ada Provlund (S) JA', 'Bo Provberg (M) avstår', 'Caj Provdal (C) NEJ'],
      ['Ada Provlund S ja', 'Bo Provberg M avstår', 'Caj Provdal C nej'],
      {},
    ],
    ['with a number before', ['12    Ada Provlund    S    Ja'], ['Ada Provlund S ja'], {}],
    ['the vote alone', ['Ja'], [], {}],
    ['no vote', ['Ada Provlund (S)    ledamot'], [], {}],
    ['nobody', ['Summa    Ja'], [], {}],
    ['nobody, but who offers something', ['Tallens Trädgård    1 300 kr    nej', 'Ekby Bygg    12500    ja'], [], {}],
    [
      'the vote first and all who cast it',
      ['Ja    Ada Provlund (S), Bo Provberg (M)    2'],
      ['Ada Provlund S ja', 'Bo Provberg M ja'],
      { ja: 2 },
    ],
    [
      'the vote first without a number',
      ['Nej    Ada Provlund (S)', 'Ja    Bo Provberg (M)'],
      ['Ada Provlund S nej', 'Bo Provberg M ja'],
      {},
    ],
    ['the vote first and nobody', ['Ja    Inga röster    0'], [], {}],
    ['the vote first in a row of more', ['Ja    Ada Provlund (S)    2    Provby'], [], {}],
    ['the vote first and no number', ['Ja    Ada Provlund (S)    tolv'], [], {}],
    ['the vote first and a number too large', ['Ja    Ada Provlund (S)    2000'], [], {}],
  ])('%s', (_, rows, names, stated) => expect(told('', ...rows)).toEqual([names, stated]))
})

describe('the surest is told:', () => {
  test('rows before sentences', () =>
    expect(told('Bo Provberg (M) röstar nej (1). Ja: 31, Nej: 18', 'Ja    Ada Provlund (S)    1')).toEqual([
      ['Ada Provlund S ja'],
      { ja: 1 },
    ]))
  test('sentences before rows', () =>
    expect(told('Bo Provberg (M) röstar nej.', 'Ada Provlund (S)    Ja')).toEqual([['Bo Provberg M nej'], {}]))
  test('the result beside names', () =>
    expect(told('Bo Provberg (M) röstar nej. Ja: 31, Nej: 18')).toEqual([['Bo Provberg M nej'], { ja: 31, nej: 18 }]))
})

test.each<[string, string[]]>([
  ['Ada Provlund (S), Bo Provberg (M)', ['Ada Provlund S', 'Bo Provberg M']],
  ['Ada Provlund (S) . .', ['Ada Provlund S']],
  ['Ada Provlund', ['Ada Provlund ?']],
  ['', []],
])('voters in "%s"', (list, expected) => {
  const voters = votersIn(list, 'nej')
  expect(voters.map(({ name, party }) => `${name} ${party ?? '?'}`)).toEqual(expected)
  expect(voters.every(({ choice }) => choice === 'nej')).toBe(true)
})

test('a row of name, party and vote is no sentence, "Cia Dal C avstår"', () => {
  expect(told('Cia Dal C Avstår', 'Cia Dal    C    Avstår')).toEqual([['Cia Dal C avstår'], {}])
})
