import { expect, test } from 'vitest'
import type { Tone } from '../model/outcome.ts'
import type { DecisionType } from '../model/types.ts'
import { weightiest, type ParagrafSummary } from './summary.ts'

const paragraf = (id: string, tone: Tone, types: DecisionType[], parent: string | null = null) =>
  ({ id, types, parent, outcome: { tone, short: '', words: '' } }) as unknown as ParagrafSummary

test('the weightiest are kept in the order of the minutes, and notes leave room for decisions', () => {
  const all = [
    paragraf('p1', 'noted', ['noteras']),
    paragraf('p2', 'own', ['val']),
    paragraf('p3', 'own', ['medel']),
    paragraf('p4', 'none', ['ingen']),
  ]
  expect(weightiest(all, 2).map(({ id }) => id)).toEqual(['p2', 'p3'])
})

test('a § whose sub-matters decide leaves the place to them', () => {
  const all = [paragraf('p1', 'own', ['uppdrag']), paragraf('p1-1', 'own', ['uppdrag'], 'p1')]
  expect(weightiest(all, 3).map(({ id }) => id)).toEqual(['p1-1'])
})

test('of two decisions the one that moves more goes first', () => {
  const all = [paragraf('p1', 'own', ['möte']), paragraf('p2', 'own', ['medel'])]
  expect(weightiest(all, 1).map(({ id }) => id)).toEqual(['p2'])
  expect(weightiest([...all].reverse(), 1).map(({ id }) => id)).toEqual(['p2'])
})
