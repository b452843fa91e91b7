/** Tables that converters draw with signs: their rows, by the lines they stand on. */
import { describe, expect, test } from 'vitest'
import { drawnTables } from './markdown-grid.ts'
import { readMarkdown } from './markdown.ts'

const told = (...raw: string[]) =>
  drawnTables(raw).flatMap(({ rows }) => rows.map(({ line, cells, isHead }) => [line, isHead, ...cells]))

describe('a grid', () => {
  test('has a row for each paragraph of its cells; lines that go on are one', () => {
    expect(
      told(
        '+-----------+--------------+',
        '| Nämnd     | Belopp       |',
        '+===========+==============+',
        '| Vård- och | 5            |',
        '| omsorg    |              |',
        '+-----------+--------------+',
        '| Övriga    | Ada Provlund |',
        '|           |              |',
        '|           | Bo Provberg  |',
        '+-----------+--------------+',
      ),
    ).toEqual([
      [1, true, 'Nämnd', 'Belopp'],
      [3, false, 'Vård- och omsorg', '5'],
      [6, false, 'Övriga', 'Ada Provlund'],
      [7, false, '', 'Bo Provberg'],
    ])
  })

  test.each([
    ['without its last line', ['+---+---+', '| a | b |']],
    ['with a cell that spans columns', ['+---+---+', '| a     |', '+---+---+']],
  ])('%s is text', (_, raw) => {
    expect(told(...raw)).toEqual([])
  })
})

describe('columns under dashes', () => {
  test('keep cells that are empty', () => {
    expect(
      told('  Post     2024   2025', '  -------- ------ ------', '  Vatten   100', '  Avlopp          200'),
    ).toEqual([
      [0, true, 'Post', '2024', '2025'],
      [2, false, 'Vatten', '100', ''],
      [3, false, 'Avlopp', '', '200'],
    ])
  })

  test('are none where words stand between them', () => {
    expect(told('En mening som går över', '------ ------', 'och en till som gör det')).toEqual([])
  })
})

test('the rows stand in the lines of the source, without the signs that set their words', () => {
  const text = '# Protokoll\n\n+---------+-----+\n| **Tid** | 9.00|\n+---------+-----+\n\nText.\n'
  const { lines } = readMarkdown(new TextEncoder().encode(text))
  const said = lines.map(({ cells, printed }) => cells ?? printed).filter((one) => one !== '')
  expect(said).toEqual(['# Protokoll', ['Tid', '9.00'], 'Text.'])
})

describe('of a grid', () => {
  const grid = (...lines: string[]) => told(...lines)
  test('no row is a head where no border says so, nor where the first does', () => {
    expect(grid('+---+---+', '| a | b |', '+---+---+', '| c | d |', '+---+---+')).toEqual([
      [1, false, 'a', 'b'],
      [3, false, 'c', 'd'],
    ])
    expect(grid('+===+===+', '| a | b |', '+---+---+')).toEqual([[1, false, 'a', 'b']])
  })
  test('columns may be set to a side, and the whole set in', () => {
    expect(grid('  +:--+--:+', '  | a | b |', '  +---+---+')).toEqual([[1, false, 'a', 'b']])
  })
  test('a line that ends in "\\" does not go on, though one inside it does', () => {
    expect(grid('+------+---+', '| a\\b  | 1 |', '| c\\   |   |', '| d    |   |', '+------+---+')).toEqual([
      [1, false, 'a\\b c', '1'],
      [2, false, 'd', ''],
    ])
  })
  test('one line of border is none, nor is one that ends in no border', () => {
    expect(grid('+---+---+')).toEqual([])
    expect(grid('+---+---+', '| a | b |', '+---+---+', '| c | d |')).toEqual([])
    expect(grid('+---+---+', '| a | b |', '+---+---+', 'Text.')).toEqual([[1, false, 'a', 'b']])
    expect(grid('Text +---+---+', '| a | b |', '+---+---+')).toEqual([])
    expect(grid('+---+---+', '| a | b | och mer', '+---+---+')).toEqual([])
    expect(grid('+---+---+', 'och | a | b |', '+---+---+')).toEqual([])
  })
  test('what stands right below another is one too', () => {
    expect(grid('+---+---+', '| a | b |', '+---+---+', '', '+---+---+', '| c | d |', '+---+---+')).toEqual([
      [1, false, 'a', 'b'],
      [5, false, 'c', 'd'],
    ])
  })
})

describe('of columns under dashes', () => {
  test('the last row stands above a blank line, or above another rule, which is of the table', () => {
    const ends = (...raw: string[]) => drawnTables(raw).map(({ from, end, rows }) => [from, end, rows.length])
    expect(ends('Post   2024', '------ ----', 'Vatten 100', '', 'Avlopp 200')).toEqual([[0, 3, 2]])
    expect(ends('Post   2024', '------ ----', 'Vatten 100', '------ ----', 'Avlopp 200')).toEqual([[0, 4, 2]])
    expect(ends('Post   2024', '------ ----', 'Vatten 100')).toEqual([[0, 3, 2]])
  })
  test('words may stand left of the first', () => {
    expect(told('A Post 2024', '  ---- ----', 'B Bad  100')).toEqual([
      [0, true, 'A Post', '2024'],
      [2, false, 'B Bad', '100'],
    ])
  })
  test('there are none without a head, without rows, or of one column', () => {
    expect(told('', '------ ----', 'Vatten 100')).toEqual([])
    expect(told('  ', '------ ----', 'Vatten 100')).toEqual([])
    expect(told('------ ----', '------ ----', 'Vatten 100')).toEqual([])
    expect(told('Post   2024', '------ ----')).toEqual([])
    expect(told('Post   2024', '------ ----', '', 'Vatten 100')).toEqual([])
    expect(told('Post   2024', '-----------', 'Vatten 100')).toEqual([])
  })
  test('a blank line at the end of the file changes nothing', () => {
    expect(told('Text.', 'Post   2024', '------ ----', 'Vatten 100', '', 'Text.')).toEqual([
      [1, true, 'Post', '2024'],
      [3, false, 'Vatten', '100'],
    ])
  })
})
