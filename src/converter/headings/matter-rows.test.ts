/** Minutes that are a table, a matter a row; a list of matters among other minutes is none. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { rowLine, sourceLine } from '../read/source-line.ts'
import { COUNTED, matterRows, SIGNED } from './matter-rows.ts'

/** "A|B|C" is a row, anything else text. */
const read = (rows: string[], number = COUNTED) =>
  matterRows(number)(toLines(rows.map((row) => (row.includes('|') ? rowLine(row.split('|')) : sourceLine(row)))), [])
/** "1. Title: what | more" of each row. */
const told = (...rows: string[]): string[] =>
  read(rows).flatMap((row) => (row ? [`${row.label} ${row.title}: ${row.below?.join(' | ') ?? ''}`] : []))
const TWO = ['1|Val|Bo valdes.', '2.|Taxan|Antogs.']

describe('a head of columns says that its rows are matters:', () => {
  test.each([
    'Nr|Ärende|Beslut',
    'Punkt|Rubrik|Diskussion',
    '|Ärenden|Anteckningar',
    '§|Fråga|Beslut/Åtgärd',
    '#|Punkt|Beslut och åtgärder',
  ])('%s', (head) => expect(read([head, ...TWO]).map((row) => row?.number)).toEqual([undefined, '1', '2']))
  test.each([
    'Nr|Namn|Beslut',
    'År|Ärende|Beslut',
    'Nr|Ärende|Belopp',
    'Nr|Ärende',
    'Nr|Ärende|Beslutsfattare',
    'Nr Ärende Beslut',
  ])('but not %s', (head) => expect(told(head, ...TWO)).toEqual([]))
})

describe('a row tells', () => {
  test.each<[what: string, head: string, row: string, expected: string]>([
    [
      'what its other cells say',
      'Nr|Ärende|Diskussion|Kommentar',
      '1|Val|Bo valdes.|Enhälligt.',
      '1 Val: Bo valdes. | Enhälligt.',
    ],
    ['nothing of an empty one', 'Nr|Ärende|Diskussion|Kommentar', '1|Val||Enhälligt.', '1 Val: Enhälligt.'],
    [
      'whose task it is',
      'Nr|Ärende|Diskussion|Ansvarig',
      '1)|Val|Bo valdes.|Cia',
      '1) Val: Ansvarig: Cia | Bo valdes.',
    ],
    [
      'what number it has, with the word for it',
      'Nr|Ärende|Diskussion|Dnr',
      '1|Val|Bo valdes.|7/25',
      '1 Val: Dnr: 7/25 | Bo valdes.',
    ],
    ['what stands below "Beslut"', 'Nr|Ärende|Beslut|Klart', '1.|Val|Bo|i maj', '1. Val: Klart: i maj | Beslut: Bo'],
  ])('%s', (_, head, row, expected) => expect(told(head, row, row)).toEqual([expected, expected]))

  test.each<[what: string, row: string, expected: string]>([
    ['its own column', '1.|Val|Bo valdes.|Cia', '1. Val: Ansvarig: Cia | Bo valdes.'],
    ['that of its title', '|1. Val|Bo valdes.|Cia', '1. Val: Ansvarig: Cia | Bo valdes.'],
    ['the first of fewer', '1. Val|Bo valdes.|Cia', '1. Val: Ansvarig: Cia | Bo valdes.'],
  ])('the number before its title, in %s', (_, row, expected) =>
    expect(told('Nr|Ärende|Diskussion|Ansvarig', row, row)).toEqual([expected, expected]),
  )
  test('the number with its sign before its title', () => {
    const rows = read(['§|Ärende|Beslut', '§ 1 Val|Bo valdes.', '§ 2 Taxa|Antogs.'], SIGNED)
    expect(rows.flatMap((row) => (row ? [[row.label, row.title]] : []))).toEqual([
      ['§ 1', 'Val'],
      ['§ 2', 'Taxa'],
    ])
  })

  test('what its cells say, where some are gone, without the words of their columns', () => {
    const head = 'Nr|Ärende|Beslut|Ansvarig'
    expect(told(head, '1|Val|Bo valdes.', '2|Slut')).toEqual(['1 Val: Bo valdes.', '2 Slut: '])
  })
  test('its number behind the sign of a §', () =>
    expect(read(['§|Ärende|Beslut', '§ 1|Val|Bo', '§2.|Slut|'], SIGNED).map((row) => row?.label)).toEqual([
      undefined,
      '§ 1',
      '§2.',
    ]))

  test.each<[what: string, row: string]>([
    ['without a number', '|Val|Bo valdes.'],
    ['without a title', '2||Bo valdes.'],
    ['of more cells', '2|Val|Bo valdes.|Cia'],
    ['with the sign of a §', '§ 2|Val|Bo valdes.'],
    ['with a sum for a number', '2,5|Val|Bo valdes.'],
  ])('no matter %s', (_, row) => expect(told('Nr|Ärende|Beslut', ...TWO, row)).toHaveLength(2))
})

describe('it is none', () => {
  test('with one row', () => expect(told('Nr|Ärende|Beslut', '1|Val|Bo valdes.')).toEqual([]))
  test('above minutes of some length', () => {
    const text = Array.from({ length: 6 }, () => 'Texten.')
    expect(told('Nr|Ärende|Beslut', ...TWO, ...text)).toHaveLength(2)
    expect(told('Nr|Ärende|Beslut', ...TWO, ...text, 'Mer text.')).toEqual([])
  })
  test('above its head', () => expect(told(...TWO, 'Nr|Ärende|Beslut')).toEqual([]))
})
