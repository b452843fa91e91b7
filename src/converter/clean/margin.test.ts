/** Words of the margin and what stands beside them. */
import { describe, expect, test } from 'vitest'
import type { Line } from '../types/line.ts'
import { textLines } from '../read/text.ts'
import { toLines } from './lines.ts'
import { splitMargin } from './margin.ts'

const split = (line: string): string[] => splitMargin(toLines(textLines([line])), new Set()).map(({ text }) => text)

describe('a heading word in the margin and', () => {
  test.each([
    ['a long text', 'Beslut        Nämnden godkänner budgeten', ['Beslut', 'Nämnden godkänner budgeten']],
    ['a short text with its full stop', 'Beslut        Bifalles.', ['Beslut', 'Bifalles.']],
    ['a name to send it to', 'Skickas till      Ekonomi', ['Skickas till', 'Ekonomi']],
    ['two spaces before it', 'Beslut:  Bifalles.', ['Beslut', 'Bifalles.']],
    ['two spaces between its sentences', 'Beslut      Bifalles.  Avslås.', ['Beslut', 'Bifalles. Avslås.']],
    ['a tab before it', 'Beslut\tBifalles.', ['Beslut', 'Bifalles.']],
    ['columns', 'Beslut      Bifalles i går    Avslås.', ['Beslut Bifalles i går Avslås.']],
    ['one space before it', 'Beslut Bifalles.', ['Beslut Bifalles.']],
    ['a word, which may be a cell', 'Beslut        Datum', ['Beslut Datum']],
    ['a verb that decides', 'Beslut        bordläggs', ['Beslut', 'bordläggs']],
    ['a short lead-in', 'Beslut        Nämnden beslutar', ['Beslut', 'Nämnden beslutar']],
    ['a short clause', 'Beslut        att anta taxan', ['Beslut', 'att anta taxan']],
    ['a short name that reserves', 'Reservation      Bo Ek (S)', ['Reservation', 'Bo Ek (S)']],
    ['a short lead-in below another heading', 'Bakgrund      Nämnden beslutar', ['Bakgrund Nämnden beslutar']],
    ['a verb below another heading', 'Bakgrund      bordläggs', ['Bakgrund bordläggs']],
    ['a word that heads nothing', 'Gator        Bifalles.', ['Gator Bifalles.']],
  ])('%s', (_, line, expected) => {
    expect(split(line)).toEqual(expected)
  })
})

describe('a word in bold that begins its line', () => {
  const WHOLE = 'Beslut Nämnden godkänner budgeten'
  test.each<[string, string, string | undefined, string[], Partial<Line>?]>([
    ['heads the text', WHOLE, 'Beslut', ['Beslut', 'Nämnden godkänner budgeten']],
    ['heads a quotation', 'Beslut ”Nämnden” godkänner den', 'Beslut', ['Beslut', '”Nämnden” godkänner den']],
    ['is the first of them where it is not known to be bold', WHOLE, undefined, [WHOLE]],
    ['runs in with a colon', 'Beslut: Nämnden godkänner budgeten', 'Beslut:', ['Beslut: Nämnden godkänner budgeten']],
    ['goes on in lower case', 'Beslut ska delges den sökande', 'Beslut', ['Beslut ska delges den sökande']],
    [
      'heads nothing where it is no heading word',
      'Gator Nämnden godkänner dem',
      'Gator',
      ['Gator Nämnden godkänner dem'],
    ],
    ['is part of another', 'Beslutet Nämnden fattade gäller', 'Beslut', ['Beslutet Nämnden fattade gäller']],
    ['is in an item', WHOLE, 'Beslut', [WHOLE], { mark: '-' }],
    ['is in a row of a table', WHOLE, 'Beslut', [WHOLE], { cells: [WHOLE, ''] }],
  ])('%s', (_, text, leads, expected, given = {}) => {
    const lines = toLines(textLines([text])).map((line) => ({ ...line, ...(leads && { leads }), ...given }))
    expect(splitMargin(lines, new Set()).map((line) => line.text)).toEqual(expected)
  })
})
