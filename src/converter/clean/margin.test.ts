/** Words of the margin and what stands beside them. */
import { describe, expect, test } from 'vitest'
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
    ['a word that heads nothing', 'Gator        Bifalles.', ['Gator Bifalles.']],
  ])('%s', (_, line, expected) => {
    expect(split(line)).toEqual(expected)
  })
})
