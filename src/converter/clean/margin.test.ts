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
    ['a word, which may be a cell', 'Beslut        Datum', ['Beslut        Datum']],
    ['a word that heads nothing', 'Gator        Bifalles.', ['Gator        Bifalles.']],
  ])('%s', (_, line, expected) => {
    expect(split(line)).toEqual(expected)
  })
})
