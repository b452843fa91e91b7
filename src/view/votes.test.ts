import { expect, test } from 'vitest'
import { figuresOf, votersOf } from './votes.ts'

const vote = { yes: null, no: null, abstain: null, absent: null, names: [], span: [1, 1] as [number, number] }

test('a figure that the source does not state is said to be so, and nought is a figure', () => {
  expect(figuresOf({ ...vote, yes: 6, no: 0 }).map(({ label, value }) => `${label} ${value}`)).toEqual([
    'Ja 6',
    'Nej 0',
    'Avstår anges inte',
    'Frånvarande anges inte',
  ])
})

test('bars are as long as their figures, the largest from edge to edge', () => {
  const shares = (yes: number, no: number) => figuresOf({ ...vote, yes, no }).map(({ share }) => share)
  expect(shares(41, 38)).toEqual([100, 92.7, 0, 0])
  expect(shares(0, 4)).toEqual([0, 100, 0, 0])
  expect(shares(0, 0)).toEqual([0, 0, 0, 0])
})

test('behind a figure stand the parties of those who are listed, most first', () => {
  const names = ['S ja', 'V ja', 'S ja', 'M nej', 'C avstår', ' ja'].map((text) => {
    const [party = '', choice = ''] = text.split(' ')
    return { name: 'Ada Provlund', party: party || null, choice: choice as 'ja' }
  })
  expect(figuresOf({ ...vote, yes: 4, no: 1, abstain: 1, names }).map(({ parties }) => parties)).toEqual([
    'S\u00a02, V\u00a01',
    'M\u00a01',
    'C\u00a01',
    '',
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
