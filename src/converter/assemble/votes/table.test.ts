/** Who voted how, in tables set with spaces and in rows whose cells a reader knows. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../../clean/lines.ts'
import { textLines } from '../../read/text.ts'
import { rows, told } from './table.fixture.ts'

const text = (...raw: string[]) => told(toLines(textLines(raw)))

describe('a mark counts for the column it stands in:', () => {
  test.each<[string, string[], string[]]>([
    [
      'each in another',
      [
        'Ledamöter                 Ja    Nej   Avstår  Frånv',
        'Ada Provlund (S)          X',
        'Bo Provberg (M)                 X',
        'Caj Provdal (C)                       X',
        'Dag Provsten (V)                              X',
      ],
      ['Ada Provlund S ja', 'Bo Provberg M nej', 'Caj Provdal C avstår', 'Dag Provsten V frånvarande'],
    ],
    [
      'everybody alike',
      ['Namn            Parti   Ja   Nej', 'Ada Provlund    S            X', 'Bo Provberg     M            X'],
      ['Ada Provlund S nej', 'Bo Provberg M nej'],
    ],
    [
      'with the surname first',
      ['Namn                Parti   Ja   Nej', 'Provlund, Ada       S       X', 'Provberg, Zeta (M)               X'],
      ['Ada Provlund S ja', 'Zeta Provberg M nej'],
    ],
    [
      'with numbers before the names and a party in brackets',
      [
        '   Ledamot          Parti   JA   NEJ',
        '1  Ada Provlund     (S)     x',
        '2  Bo Provberg      (M)          x',
      ].map((line) => line.replace(/^ {3}/, 'Nr ')),
      ['Ada Provlund S ja', 'Bo Provberg M nej'],
    ],
    [
      'set in from the margin as a row or the head is',
      ['         Ja     Nej', 'Ada Ek   X', 'Bo Ek           X'],
      ['Ada Ek ? ja', 'Bo Ek ? nej'],
    ],
    [
      'a head that stands again on the next page',
      ['Namn            Ja   Nej', 'Ada Provlund    X', 'Namn            Ja   Nej', 'Bo Provberg          X'],
      ['Ada Provlund ? ja', 'Bo Provberg ? nej'],
    ],
  ])('%s', (_, raw, expected) => expect(text(...raw)).toEqual([[expected, {}]]))

  test('and for none where cells were only put one after the other', () => {
    expect(text('Ledamot    Parti    Ja    Nej', 'Ada Provlund    S    X', 'Bo Provberg    M    X')).toEqual([])
  })

  test('and for none where it stands between two', () => {
    expect(text('Ledamot            Ja          Nej', 'Ada Provlund            X')).toEqual([])
  })
})

describe('cells that a reader knows', () => {
  test('are read by their place, empty ones too', () => {
    expect(
      rows(
        ['Ledamot', 'Ersättare', 'Parti', 'Ja', 'Nej', 'Avstår'],
        ['Ada Provlund', '', 'S', 'X', '', ''],
        ['Bo Provberg', 'Caj Provdal', 'M', '', 'X', ''],
        ['Dag Provsten', '', '', '', '', 'X'],
        ['Summa', '', '', '1', '1', '1'],
      ),
    ).toEqual([[['Ada Provlund S ja', 'Caj Provdal M nej', 'Dag Provsten ? avstår'], { ja: 1, nej: 1, avstår: 1 }]])
  })

  test.each(['X', 'x', '✓', '✔', '*', '1'])('may have the mark %s', (mark) =>
    expect(rows(['Namn', 'Ja', 'Nej'], ['Ada Provlund', '', mark])).toEqual([[['Ada Provlund ? nej'], {}]]),
  )
  test.each(['XX', '11', '2', '-', 'AX'])('may not have the mark %s', (mark) =>
    expect(rows(['Namn', 'Ja', 'Nej'], ['Ada Provlund', '', mark])).toEqual([]),
  )

  test.each<[string, string[], object[]]>([
    ['in each column', ['Summa', '2', '', '1'], [[[], { ja: 2, avstår: 1 }]]],
    ['without a word', ['', '2', '1', '0'], [[[], { ja: 2, nej: 1, avstår: 0 }]]],
    ['but not behind two words', ['Summa', 'Röster', '1', ''], []],
    ['but not without a number', ['Summa', '', '', ''], []],
    ['but no number of four figures', ['Summa', '2000', '', ''], []],
  ])('may be a sum: %s', (_, sum, expected) => expect(rows(['Namn', 'Ja', 'Nej', 'Avstår'], sum)).toEqual(expected))

  test('with two marks, or none, name nobody', () => {
    expect(rows(['Ledamot', 'Ja', 'Nej'], ['Ada Provlund', 'X', 'X'], ['Bo Provberg', '', ''])).toEqual([])
  })

  test('may say the vote in a word', () => {
    expect(rows(['Namn', 'Ja', 'Nej'], ['Ada Provlund', 'Ja', ''])).toEqual([[['Ada Provlund ? ja'], {}]])
  })

  test('heads that say the result themselves', () => {
    const counted = rows(['', 'Ja (1)', 'Nej (1)'], ['Ada Provlund', 'X', ''], ['Bo Provberg', '', 'X'])
    expect(counted).toEqual([[['Ada Provlund ? ja', 'Bo Provberg ? nej'], { ja: 1, nej: 1 }]])
  })

  test('a sum below does not change what the heads say', () =>
    expect(rows(['Namn', 'Ja (3)', 'Nej'], ['Ada Provlund', 'X', ''], ['Summa', '1', '2'])).toEqual([
      [['Ada Provlund ? ja'], { ja: 3, nej: 2 }],
    ]))

  test('heads of two votes say the result of neither', () =>
    expect(rows(['Namn', 'Ja (1)', 'Nej (2)', 'Ja (3)', 'Nej (4)'], ['Ada Provlund', 'X', '', '', 'X'])).toEqual([
      [['Ada Provlund ? ja'], {}],
      [['Ada Provlund ? nej'], {}],
    ]))

  test('a count of another word is no result', () =>
    expect(rows(['Namn (9)', 'Ja', 'Nej'], ['Ada Provlund', 'X', ''])).toEqual([[['Ada Provlund ? ja'], {}]]))
})

test('a sum stands under its choice, and what is not printed is not there', () => {
  expect(text('Namn            Ja   Nej   Avstår', 'Ada Provlund    X', 'Summa           1    0')).toEqual([
    [['Ada Provlund ? ja'], { ja: 1, nej: 0 }],
  ])
})

test('a table of money is none of votes', () => {
  expect(text('Post          Budget   Utfall', 'Ada Provlund  1        2')).toEqual([])
})

describe('rows that tell two votes', () => {
  test('may say one in a word', () =>
    expect(rows(['Namn', 'Ja', 'Nej', 'Ja', 'Nej'], ['Ada Provlund', 'Ja', '', '', 'X'])).toEqual([
      [['Ada Provlund ? ja'], {}],
      [['Ada Provlund ? nej'], {}],
    ]))
  test('have the sums of each by their columns where some are missing', () =>
    expect(rows(['Namn', 'Ja', 'Nej', 'Ja', 'Nej'], ['Summa', '2', '', '', '3'])).toEqual([
      [[], { ja: 2 }],
      [[], { nej: 3 }],
    ]))

  test('give a table of each, with the sums of each', () => {
    const head = ['Ledamot', 'Parti', 'Ja', 'Nej', 'Avst', 'Ja', 'Nej', 'Avst']
    expect(
      rows(
        head,
        ['Ada Provlund', 'S', 'X', '', '', '', 'X', ''],
        ['Bo Provberg', 'M', '', 'X', '', '', '', 'X'],
        ['Caj Provdal', 'C', '', '', '', 'X', '', ''],
        ['Summa', '', '1', '1', '0', '1', '1', '1'],
      ),
    ).toEqual([
      [['Ada Provlund S ja', 'Bo Provberg M nej'], { ja: 1, nej: 1, avstår: 0 }],
      [['Ada Provlund S nej', 'Bo Provberg M avstår', 'Caj Provdal C ja'], { ja: 1, nej: 1, avstår: 1 }],
    ])
  })

  test('are not told by choices that differ', () => {
    expect(rows(['Ledamot', 'Ja', 'Nej', 'Ja'], ['Ada Provlund', 'X', '', ''], ['Bo Provberg', '', 'X', ''])).toEqual(
      [],
    )
  })

  test('are no tables of one after the other, which have a head each', () => {
    expect(
      rows(
        ['Namn', 'Ja', 'Nej'],
        ['Ada Provlund', 'X', ''],
        ['Summa', '1', '0'],
        ['Namn', 'Ja', 'Nej'],
        ['Ada Provlund', '', 'X'],
      ),
    ).toEqual([
      [['Ada Provlund ? ja'], { ja: 1, nej: 0 }],
      [['Ada Provlund ? nej'], {}],
    ])
  })
})

describe('a head', () => {
  test('whose words stand near each other is above marks and sums all the same', () => {
    expect(
      text(
        'Nr     Namn      Parti Ja Nej Avstår',
        '1 Ada Provlund   S     X',
        '2 Bo Provberg    M        X',
        'Summa                  1 1    0',
      ),
    ).toEqual([[['Ada Provlund S ja', 'Bo Provberg M nej'], { ja: 1, nej: 1, avstår: 0 }]])
  })

  test.each<[string, string[][]]>([
    [
      'of one choice',
      [
        ['Namn', 'Ja'],
        ['Ada Provlund', 'X'],
      ],
    ],
    [
      'of two votes alone names nobody below',
      [
        ['Ja', 'Nej', 'Ja', 'Nej'],
        ['Ada Provlund', 'Bo Provberg', '', ''],
      ],
    ],
    [
      'of choices alone names nobody beside other words',
      [
        ['Ja', 'Nej'],
        ['Ada Provlund', 'Okänd'],
      ],
    ],
  ])('%s', (_, cells) => expect(rows(...cells)).toEqual([]))
  test('of choices alone that is set with spaces names nobody below', () =>
    expect(text('Ja                 Nej', 'Ada Provlund (S)   Bo Provberg (M)')).toEqual([]))

  test('that has lost its first cells says nothing of anybody', () => {
    expect(rows(['Ja', 'Nej', '', ''], ['Ada Provlund', 'S', 'X', ''], ['Bo Provberg', 'M', '', 'X'])).toEqual([])
  })
})
