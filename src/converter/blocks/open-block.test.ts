/** What a block says that lines are still added to, and whether a line goes on in it. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import type { Heading } from '../types/block.ts'
import type { Line } from '../types/line.ts'
import { goesOnInside, isBegun, isLeadInBlock, isLeadToList, type OpenBlock } from './open-block.ts'

const linesOf = (rows: readonly string[]): Line[] => toLines(textLines([...rows]))
/** A heading of a §, whatever it says. */
const HEADING = {} as Heading
const open = (lines: Line[], given: Partial<OpenBlock>): OpenBlock => ({
  kind: 'text',
  lines,
  label: null,
  heading: null,
  roll: false,
  rules: [],
  ...given,
})

describe('a line in lower case', () => {
  const UNFINISHED = 'Ordföranden föredrar ärendet för alla och'
  test.each<[string, string[], boolean, Partial<OpenBlock>?]>([
    ['goes on from one that cannot end', [UNFINISHED, 'visar kartor.'], true],
    ['and no line in upper case does', [UNFINISHED, 'Visar kartor.'], false],
    ['does not go on from one that ends', ['Ordföranden föredrar ärendet.', 'visar kartor.'], false],
    ['does not go on below a blank line', [UNFINISHED, '', 'visar kartor.'], false],
    ['does not go on in a heading', [UNFINISHED, 'visar kartor.'], false, { heading: HEADING }],
    ['is what a lead-in leads to', ['Nämnden beslutar att', 'anta planen.'], false],
    ['begins a page anew', [UNFINISHED, '\fvisar kartor.'], false],
  ])('%s', (_, rows, goesOn, given = {}) => {
    const lines = linesOf(rows)
    expect(goesOnInside(lines.at(-1) as Line, open(lines.slice(0, -1), given))).toBe(goesOn)
  })

  test('goes on in nothing where no block is open', () => {
    expect(goesOnInside(linesOf(['visar kartor.'])[0] as Line, undefined)).toBe(false)
  })
})

describe('a line beside which stands who shall do it', () => {
  const CUT = 'Styrelsen beslutar att välja'
  test.each<[string, string, string, boolean, Partial<OpenBlock>?]>([
    ['goes on from a decision that is cut', CUT, 'dem till gruppen.', true],
    ['goes on from the last sentence', `Bo har frågat. ${CUT}`, 'dem till gruppen.', true],
    ['begins anew in upper case', CUT, 'Dem till gruppen.', false],
    ['begins anew below a decision that ends', `${CUT} dem.`, 'de sitter ett år.', false],
    ['begins anew where only what stands before decides', `${CUT} dem. Bo ringer`, 'dem i morgon.', false],
    ['is a row below a row', CUT, 'dem till gruppen.', false, { kind: 'row' }],
    ['is a row of a roll call', CUT, 'dem till gruppen.', false, { kind: 'roll' }],
  ])('%s', (_, above, below, goesOn, given = {}) => {
    const [before, line] = linesOf([above, below]) as [Line, Line]
    expect(goesOnInside({ ...line, cells: [below, 'Bo'] }, open([before], given))).toBe(goesOn)
  })
})

describe('words that lead to what stands below', () => {
  const LIST = ['Mötet', 'beslutade att', 'till', 'ledamöter', 'utse']
  test.each<[string, string[], boolean, Partial<OpenBlock>?]>([
    ['lead to a list in five lines', LIST, true],
    ['and in six to none', ['På förslag av', ...LIST], false],
    ['in an item too', LIST, true, { kind: 'bullet' }],
    ['in a row of a table to none', LIST, false, { kind: 'row' }],
    ['in a roll call to none', LIST, false, { kind: 'roll' }],
    ['in a heading to none', LIST, false, { heading: HEADING }],
    ['where the verb has what it needs, to none', ['Mötet beslutade att utse Ada Provlund.'], false],
  ])('%s', (_, rows, leads, given = {}) => expect(isLeadToList(open(linesOf(rows), given))).toBe(leads))

  test.each<[string[], boolean]>([
    [['Tekniska', 'nämnden', 'beslutar', 'för egen', 'del att'], true],
    [['Den', 'tekniska', 'nämnden', 'beslutar', 'för egen', 'del att'], false],
  ])('are a lead-in in at most five lines: %j', (rows, leads) => expect(isLeadInBlock(linesOf(rows))).toBe(leads))

  test.each<[string[], boolean]>([
    [['Tekniska nämnden', 'beslutar', 'på', 'delegation av', 'nämnden'], true],
    [['Tekniska', 'nämnden', 'beslutar', 'på', 'delegation av', 'nämnden'], false],
  ])('begin what a clause goes on from in at most five lines: %j', (rows, begun) =>
    expect(isBegun(linesOf(rows))).toBe(begun),
  )
})
