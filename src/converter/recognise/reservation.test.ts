/** Who reserves against a decision, in a paragraph of its own. */
import { expect, test } from 'vitest'
import { blockOf, contextOf } from './context.fixture.ts'
import { reservation } from './reservation.ts'

const says = (...of: Parameters<typeof blockOf>) => reservation(blockOf(...of), contextOf())

test.each([
  ['names who reserves', 'Mot beslutet reserverar sig Ada Provlund (S).'],
  ['names a group that does', 'Ledamöterna från Provpartiet reserverar sig.'],
  ['begins with a clause in whose own sentence somebody reserves', 'att Ada Provlund (S) reserverar sig. Bo Lind går.'],
  ['holds such a word further in', 'Tack för att ni kom. Ada Provlund (S) reserverar sig.'],
  ['begins with words that only look like that of a clause', 'Attunda tas. Ada Provlund (S) reserverar sig.'],
])('a paragraph is a reservation that %s', (_, text) => expect(says(text)).toEqual({ type: 'reservation' }))

test.each<[string, ...Parameters<typeof blockOf>]>([
  ['tells of no reservation', 'Ada Provlund (S) tackar för ordet.'],
  ['begins with a clause, and who reserves stands behind it', 'att anta taxan. Ada Provlund (S) reserverar sig.'],
  ['begins with a clause in a capital', 'Att anta taxan. Ada Provlund (S) reserverar sig.'],
  ['is an item of a list', 'Ada Provlund (S) reserverar sig.', { kind: 'bullet' }],
  ['is a row of a table', 'Ada Provlund (S) reserverar sig.', { kind: 'row' }],
])('a block is no reservation that %s', (_, ...of) => expect(says(...of)).toBeUndefined())
