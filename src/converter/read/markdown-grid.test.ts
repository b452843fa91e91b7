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
