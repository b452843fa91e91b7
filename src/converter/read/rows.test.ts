import { describe, expect, test } from 'vitest'
import { rowsIn } from './rows.ts'

describe('columns of plain text:', () => {
  test.each<[string, string[], (string[] | null)[]]>([
    ['running text has none', ['Kommunstyrelsen  antar   planen.', ''], [null, null]],
    ['a wide gap parts two cells', ['Patientnämnd          0,2 Mkr'], [['Patientnämnd', '0,2 Mkr']]],
    ['a row with one wide gap has narrower ones', ['Ada Provlund   (C)      X'], [['Ada Provlund', '(C)', 'X']]],
    [
      'an empty cell is known by the column that the others stand in',
      ['Namn            Ja     Nej', 'Ada Provlund    X', 'Bo Provberg            X'],
      [
        ['Namn', 'Ja', 'Nej'],
        ['Ada Provlund', 'X', ''],
        ['Bo Provberg', '', 'X'],
      ],
    ],
    [
      'marks far beside each other have a column each, also without a head, where most stand below each other',
      [
        'Ada Provlund    (C)   X',
        'Bo Provberg     (S)          X',
        'Cia Provdal     (M)   X',
        'Dan Ek          (M)   X',
      ],
      [
        ['Ada Provlund', '(C)', 'X', ''],
        ['Bo Provberg', '(S)', '', 'X'],
        ['Cia Provdal', '(M)', 'X', ''],
        ['Dan Ek', '(M)', 'X', ''],
      ],
    ],
    [
      'each of them elsewhere, they were set so by hand',
      ['Ada Provlund         X', 'Bo Provberg                X', 'Cia Provdal                      X'],
      [
        ['Ada Provlund', 'X'],
        ['Bo Provberg', 'X'],
        ['Cia Provdal', 'X'],
      ],
    ],
    [
      'prices were set so by hand',
      ['Båt tio fot           400', 'Båt                400', 'Kanot                       400'],
      [
        ['Båt tio fot', '400'],
        ['Båt', '400'],
        ['Kanot', '400'],
      ],
    ],
    [
      'sums and words that were set so by hand are of one',
      ['Skola    213 Mkr', 'Bad               3 Mkr', 'Väg                      1 Mkr'],
      [
        ['Skola', '213 Mkr'],
        ['Bad', '3 Mkr'],
        ['Väg', '1 Mkr'],
      ],
    ],
    [
      'sums that end below each other are one column',
      ['Skolor      1 200    800', 'Bad         12 000    40', 'Vägar                 9'],
      [
        ['Skolor', '1 200', '800'],
        ['Bad', '12 000', '40'],
        ['Vägar', '', '9'],
      ],
    ],
    [
      'the first cell may be empty',
      ['Skolor      100    200', '            500    600', '                   700'],
      [
        ['Skolor', '100', '200'],
        ['', '500', '600'],
        ['', '', '700'],
      ],
    ],
    [
      'the longest of its column, whose gap is narrow, stands right below a row or above it',
      ['1 juni    Ekby', '15 juni   Provby', 'Möte', '15 maj   Provby', '1 maj    Ekby', '25 maj  Prov'],
      [['1 juni', 'Ekby'], ['15 juni', 'Provby'], null, ['15 maj', 'Provby'], ['1 maj', 'Ekby'], null],
    ],
    [
      'words set in below a row are the rest of a cell, and no row',
      ['Plats       Kommunhuset', '            sal A'],
      [['Plats', 'Kommunhuset'], null],
    ],
    [
      'columns that run into each other are left as they are',
      ['Ett namn som är långt    1    2', 'Kort    ett ord i mitten av raden    3', 'X      4'],
      [
        ['Ett namn som är långt', '1', '2'],
        ['Kort', 'ett ord i mitten av raden', '3'],
        ['X', '4'],
      ],
    ],
    [
      'where no row has all columns, what lies over one another is one',
      [
        '                         Ja    Nej    Avstår',
        '1  Ada Provlund     C    X',
        '2  Bo Provberg      M          X',
      ],
      [
        ['', '', '', 'Ja', 'Nej', 'Avstår'],
        ['1', 'Ada Provlund', 'C', 'X', '', ''],
        ['2', 'Bo Provberg', 'M', '', 'X', ''],
      ],
    ],
    [
      'points lead to a sum, and to a page where there are such',
      ['Musik ........ 12 000 kr', 'Bad . . . . . 500 kr', '', '§ 1 Musik ........ 12', '§ 2 Bad ........ 13'],
      [['Musik', '12 000 kr'], ['Bad', '500 kr'], null, null, null],
    ],
    ['a tab in one line parts nothing', ['§ 1\tÖppnande', 'Mötet öppnas.'], [null, null]],
    [
      'as many tabs in two lines are columns, also without words between them',
      ['Namn\tJa\tNej', 'Ada\t\tX'],
      [
        ['Namn', 'Ja', 'Nej'],
        ['Ada', '', 'X'],
      ],
    ],
    [
      'tabs before and after the words part empty cells too, below a row that has as many',
      ['Namn\tJa\tNej', 'Ada\tX\t', '\t\t7'],
      [
        ['Namn', 'Ja', 'Nej'],
        ['Ada', 'X', ''],
        ['', '', '7'],
      ],
    ],
    ['lines set in with tabs are no rows', ['\t\tEtt', '\t\tTvå'], [null, null]],
    [
      'bars part cells in lines that have as many',
      ['| Namn | Ja | Nej |', '| Ada  |    | X   |'],
      [
        ['Namn', 'Ja', 'Nej'],
        ['Ada', '', 'X'],
      ],
    ],
    ['a line between bars alone is text', ['| Ordet | fritt |', 'Mötet avslutas.'], [null, null]],
    [
      'a cell between two columns is in neither',
      ['Namn            Ja          Nej', 'Ada Provlund         X'],
      [
        ['Namn', 'Ja', 'Nej'],
        ['Ada Provlund', 'X'],
      ],
    ],
    [
      'cells strung one after the other stand in no column',
      ['Namn    Parti    Ja    Nej', 'Ada Ek    S    X'],
      [
        ['Namn', 'Parti', 'Ja', 'Nej'],
        ['Ada Ek', 'S', 'X'],
      ],
    ],
    [
      'points that lead to a sum on one line alone are text',
      ['Musik ....... 12 000 kr', 'Mötet avslutas.'],
      [null, null],
    ],
    [
      'a number set in by four is the only cell of its row, and one set in by three is none',
      ['Skolor 1  2    100', '    500', 'Skolor 1  2    100', '   500'],
      [['Skolor 1', '2', '100'], ['500', '', ''], ['Skolor 1', '2', '100'], null],
    ],
    [
      'as many tabs on the line below, with some after its last word',
      ['Namn\tJa', 'Ada\t'],
      [
        ['Namn', 'Ja'],
        ['Ada', ''],
      ],
    ],
    ['as many tabs two lines below part nothing', ['Namn\tJa', 'text', 'Ada\tX'], [null, null, null]],
    ['a tab before the words, below a row with one tab, parts nothing', ['Namn\tJa', '\tX'], [['Namn', 'Ja'], null]],
    [
      'tabs before the words below others that begin so, and a row above them',
      ['Namn\tJa\tNej', '\t\t7', '\t8\t'],
      [
        ['Namn', 'Ja', 'Nej'],
        ['', '', '7'],
        ['', '8', ''],
      ],
    ],
    [
      'points two lines below lead to no sum',
      ['Musik ....... 12 000 kr', 'text', 'Bad ....... 500 kr'],
      [null, null, null],
    ],
    [
      'points lead to sums of every form',
      ['  Musik ....... -12 000,50', 'Bad ....... -5 kr', 'Väg ....... 7,5 tkr'],
      [
        ['Musik', '-12 000,50'],
        ['Bad', '-5 kr'],
        ['Väg', '7,5 tkr'],
      ],
    ],
    ['bars two lines below are of no table', ['| a | b |', 'text', '| c | d |'], [null, null, null]],
    ['bars around one cell part nothing', ['| a |', '| b |'], [null, null]],
    ['bars that do not close the line part nothing', ['| a | b', '| c | d'], [null, null]],
    ['bars in lines that have not as many part nothing', ['| a | b |', '| a | b | c |'], [null, null]],
    [
      'bars may be set in',
      ['  | a | b |', '  | c | d |'],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a cell two letters beside its column is in it, and one three beside in none',
      ['Namn          Ja       Nej', 'Ada        X', '', 'Namn          Ja       Nej', 'Ada       X'],
      [['Namn', 'Ja', 'Nej'], ['Ada', 'X', ''], null, ['Namn', 'Ja', 'Nej'], ['Ada', 'X']],
    ],
    [
      'two cells over one column are in none',
      ['Namn        Anmärkningar     Nej', 'Ada         X   Y'],
      [
        ['Namn', 'Anmärkningar', 'Nej'],
        ['Ada', 'X', 'Y'],
      ],
    ],
    ['a blank line ends the table', ['A      1', '', '       2'], [['A', '1'], null, null]],
  ])('%s', (_, lines, expected) => {
    expect(rowsIn(lines).map((row) => row && row.cells)).toEqual(expected)
  })
})

test('it is told whether the cells stand in their columns', () => {
  const lines = ['Namn        Ja     Nej', 'Ada Ek             X', '', 'Namn    Ja    Nej', 'Ada Ek    X']
  expect(rowsIn(lines).map((row) => row?.isPlaced)).toEqual([true, true, undefined, false, false])
})

test('letters of many widths push printed cells aside: where the page tells their places, those count', () => {
  const lines = ['Namn       Ja    Nej', 'Ada Provlund    X', 'Bo Provberg    X']
  const at = (...starts: number[]): { from: number; to: number }[] => starts.map((from) => ({ from, to: from + 2 }))
  const places = [at(0, 14, 22), at(0, 14), at(0, 22)]
  expect(rowsIn(lines, (line) => places[line]).map((row) => row?.cells)).toEqual([
    ['Namn', 'Ja', 'Nej'],
    ['Ada Provlund', 'X', ''],
    ['Bo Provberg', '', 'X'],
  ])
})
