import { expect, test } from 'vitest'
import { figuresOf, votersOf } from './votes.ts'

const vote = { yes: null, no: null, abstain: null, absent: null, names: [], span: [1, 1] as [number, number] }

test('a figure that the source does not state is said to be so, and nought is a figure', () => {
  expect(figuresOf({ ...vote, yes: 6, no: 0 })).toEqual([
    { label: 'Ja', value: '6' },
    { label: 'Nej', value: '0' },
    { label: 'Avstår', value: 'anges inte' },
    { label: 'Frånvarande', value: 'anges inte' },
  ])
})

test('where only names are listed there is no table of figures', () => expect(figuresOf(vote)).toEqual([]))

test('names stand with their party and how they voted', () => {
  expect(
    votersOf({
      ...vote,
      names: [
        { name: 'Ada Provlund', party: 'S', choice: 'ja' },
        { name: 'Bo Provberg', party: null, choice: 'avstår' },
      ],
    }),
  ).toEqual([
    { name: 'Ada Provlund (S)', choice: 'Ja' },
    { name: 'Bo Provberg', choice: 'Avstår' },
  ])
})
