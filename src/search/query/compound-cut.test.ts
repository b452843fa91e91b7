/** A word that nobody has written, in words that somebody has. */
import { describe, expect, test } from 'vitest'
import { cutCompound, possibleEnds } from './compound-cut.ts'

const WORDS = [
  'skol',
  'skola',
  'väg',
  'vägs',
  'bygge',
  'bro',
  'brobygge',
  'gång',
  'gångbro',
  'va',
  'plan',
  'och',
  'ab',
  'del',
]
const known = (piece: string): string[] => (WORDS.includes(piece) ? [piece] : [])
const cut = (word: string): string =>
  cutCompound(word, known, known)
    .map((piece) => piece.word)
    .join('|')

describe('is cut', () => {
  test.each([
    ['vägbro', 'väg|bro'],
    // The fewest pieces, and of as many those whose shortest is longest.
    ['gångbrobygge', 'gångbro|bygge'],
    ['vägbrobygge', 'väg|brobygge'],
    ['skolgångbro', 'skol|gångbro'],
    // Short words that are often part of one; others are none.
    ['vaplan', 'va|plan'],
    ['abplan', ''],
    // A word alone is no compound, and what nobody has written is none.
    ['brobygge', 'bro|bygge'],
    ['skola', ''],
    ['vägxbro', ''],
    ['xvägbro', ''],
    // "och" joins words and is no part of one.
    ['ochplan', ''],
    ['', ''],
  ])('%s into %s', (word, pieces) => expect(cut(word)).toBe(pieces))

  test('by what a word may be first, and what it may be last', () => {
    const asHead = (piece: string): string[] => (piece === 'väg' ? ['väg'] : [])
    const asWord = (piece: string): string[] => (piece === 'bron' ? ['bro'] : [])
    expect(cutCompound('vägbron', asHead, asWord)).toEqual([
      { word: 'väg', bases: ['väg'] },
      { word: 'bron', bases: ['bro'] },
    ])
    expect(cutCompound('bronväg', asHead, asWord)).toEqual([])
  })
})

test.each([
  ['vägbron', ['bron', 'ron']],
  ['vägbro', ['bro']],
  ['vägbr', []],
  ['', []],
])('%s may end in %j', (word, ends) => expect(possibleEnds(word)).toEqual(ends))
