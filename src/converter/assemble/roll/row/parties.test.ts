/** A party on a line of its own, and whoever stands below it. */
import { describe, expect, test } from 'vitest'
import { textBlocks } from '../../blocks.fixture.ts'
import { partyAbove, partyAlone, partyBehind } from './parties.ts'

const row = (text: string) => {
  const [block] = textBlocks('roll', [text])
  if (!block) throw new Error('a row')
  return block
}

test.each<[row: string, party: string | undefined]>([
  ['Socialdemokraterna', 'S'],
  ['Socialdemokraterna:', 'S'],
  ['För Socialdemokraterna', 'S'],
  ['Socialdemokraterna (5)', 'S'],
  ['Moderaterna, 3 st', 'M'],
  ['Moderaterna 12 st.', 'M'],
  ['Moderaterna 123', undefined],
  ['Ada Provlund', undefined],
])('"%s" on a line of its own is %s', (text, party) => expect(partyAlone(row(text))).toBe(party))

describe('a party is above', () => {
  test('where the list has one above its members', () => {
    expect(partyAbove(row('Moderaterna'), true)).toBe('M')
    expect(partyAbove(row('Moderaterna'), false)).toBeUndefined()
  })
  test('in one line alone', () => {
    const one = row('Moderaterna')
    expect(partyAlone({ ...one, lines: [...one.lines, ...one.lines] })).toBeUndefined()
    expect(partyAlone(undefined)).toBeUndefined()
  })
})

test.each<[row: string, isGrouped: boolean, party: string | null]>([
  ['Partipolitiskt obundna (POSK)', true, 'POSK'],
  ['Partipolitiskt obundna (POSK)', false, null],
  ['Partipolitiskt obundna (P)', true, 'P'],
  ['Partipolitiskt obundna (POSK) i Ekby', true, null],
  ['Partipolitiskt obundna (PoskarIEkby)', true, null],
  ['Partipolitiskt obundna (5)', true, null],
  ['Partipolitiskt obundna', true, null],
])('below "%s", grouped: %s, whoever stands is of %s', (text, isGrouped, party) =>
  expect(partyBehind(row(text), isGrouped)).toBe(party),
)
