import { expect, test } from 'vitest'
import { decisionOutcome, outcomeOf, weight, type Decided } from './outcome.ts'

const own: Decided = { decisionStage: 'eget beslut', decisionTypes: ['medel', 'noteras'], decisions: [{ proposedTo: [] }] }

test('a proposal says to whom, and that it is not final', () => {
  const outcome = outcomeOf({ ...own, decisionStage: 'förslag till annat organ', decisions: [{ proposedTo: ['nämnden'] }] })
  expect(outcome).toEqual({ tone: 'proposal', short: 'Förslag till nämnden', words: 'Förslag till nämnden – inte ett slutligt beslut' })
})

test('a body that is asked makes a § a proposal even where the stage says otherwise', () => {
  expect(outcomeOf({ ...own, decisions: [{ proposedTo: ['a', 'b'] }] }).short).toBe('Förslag till a och b')
})

test('a § that is handed over is no proposal, and not final either', () => {
  const handed: Decided = { decisionStage: 'överlämnande', decisionTypes: ['överlämnas'], decisions: [{ proposedTo: ['nämnden'] }] }
  expect(outcomeOf(handed)).toEqual({ tone: 'handed', short: 'Överlämnas till nämnden', words: 'Överlämnas till nämnden – inte ett slutligt beslut' })
  expect(decisionOutcome(handed, { proposedTo: ['nämnden'] }).tone).toBe('handed')
})

test('the weightiest type names an own decision', () => {
  expect(outcomeOf(own)).toMatchObject({ tone: 'own', short: 'Beslut om medel' })
  expect(outcomeOf({ ...own, decisionTypes: ['noteras'] }).tone).toBe('noted')
  expect(outcomeOf({ ...own, decisionTypes: ['avslås'] }).tone).toBe('rejected')
  expect(outcomeOf({ ...own, decisionStage: 'överlämnande' }).tone).toBe('handed')
  expect(outcomeOf({ ...own, decisionStage: 'ingen', decisionTypes: ['ingen'] }).tone).toBe('none')
})

test('among several decisions only those that ask others are proposals', () => {
  const mixed: Decided = { ...own, decisionStage: 'förslag till annat organ', decisions: [{ proposedTo: [] }, { proposedTo: ['styrelsen'] }] }
  expect(mixed.decisions.map((decision) => decisionOutcome(mixed, decision).tone)).toEqual(['own', 'proposal'])
})

test('money weighs more than a note', () => {
  expect(weight({ tone: 'own', types: ['medel'] })).toBeGreaterThan(weight({ tone: 'own', types: ['val'] }))
  expect(weight({ tone: 'noted', types: ['noteras'] })).toBeGreaterThan(weight({ tone: 'none', types: ['ingen'] }))
})
