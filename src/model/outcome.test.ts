import { expect, test } from 'vitest'
import { decisionOutcome, outcomeOf, weight, type Decided, type Step } from './outcome.ts'

const own: Decided = {
  decisionStage: 'eget beslut',
  decisionTypes: ['medel', 'noteras'],
  decisions: [{ stage: 'eget beslut', proposedTo: [] }],
}
const asks = (...proposedTo: string[]): Step => ({ stage: 'förslag till annat organ', proposedTo })

test('a proposal says to whom, and that it is not final', () => {
  const outcome = outcomeOf({ ...own, decisionStage: 'förslag till annat organ', decisions: [asks('nämnden')] })
  expect(outcome).toEqual({
    tone: 'proposal',
    short: 'Förslag till nämnden',
    words: 'Förslag till nämnden – inte ett slutligt beslut',
    names: ['nämnden'],
  })
})

test('an own decision beside a proposal says both, and which is not final', () => {
  const both: Decided = { ...own, decisionTypes: ['möte'], decisions: [...own.decisions, asks('a', 'b')] }
  expect(outcomeOf(both)).toEqual({
    tone: 'own',
    short: 'Beslut om möte, och förslag till a och b',
    words: 'Beslut, och förslag till a och b – förslaget är inte ett slutligt beslut',
    names: ['a', 'b'],
  })
})

test('a body that is only urged makes no proposal of an own decision', () => {
  expect(
    outcomeOf({ ...own, decisionTypes: ['uppdrag'], decisions: [{ stage: 'eget beslut', proposedTo: ['nämnden'] }] })
      .short,
  ).toBe('Uppdrag ges')
})

test('a matter of which note was taken is noted, whatever the matter', () => {
  expect(outcomeOf({ ...own, decisionTypes: ['noteras', 'yttrande'] })).toMatchObject({
    tone: 'noted',
    short: 'Till kännedom',
  })
})

test('who takes note of a report and decides something too has decided that', () => {
  expect(outcomeOf({ ...own, decisionTypes: ['noteras', 'yttrande', 'godkänns', 'uppdrag'] })).toMatchObject({
    tone: 'own',
    short: 'Godkänt',
  })
  expect(outcomeOf({ ...own, decisionTypes: ['noteras', 'avslås'] }).tone).toBe('rejected')
})

test('a § that is handed over is no proposal, and not final either', () => {
  const handed: Decided = {
    decisionStage: 'överlämnande',
    decisionTypes: ['överlämnas'],
    decisions: [{ stage: 'överlämnande', proposedTo: ['nämnden'] }],
  }
  expect(outcomeOf(handed)).toEqual({
    tone: 'handed',
    short: 'Överlämnas till nämnden',
    words: 'Överlämnas till nämnden – inte ett slutligt beslut',
    names: ['nämnden'],
  })
  expect(decisionOutcome(handed, { stage: 'överlämnande', proposedTo: ['nämnden'] }).tone).toBe('handed')
})

test('the main type names an own decision', () => {
  expect(outcomeOf(own)).toMatchObject({ tone: 'own', short: 'Pengar beviljas' })
  expect(outcomeOf({ ...own, decisionTypes: ['noteras'] }).tone).toBe('noted')
  expect(outcomeOf({ ...own, decisionTypes: ['avslås'] }).tone).toBe('rejected')
  expect(outcomeOf({ ...own, decisionStage: 'överlämnande' }).tone).toBe('handed')
  expect(outcomeOf({ ...own, decisionStage: 'ingen', decisionTypes: ['ingen'] }).tone).toBe('none')
})

test('among several decisions only those that ask others are proposals', () => {
  const mixed: Decided = {
    ...own,
    decisionStage: 'förslag till annat organ',
    decisions: [...own.decisions, asks('styrelsen')],
  }
  expect(mixed.decisions.map((decision) => decisionOutcome(mixed, decision).tone)).toEqual(['own', 'proposal'])
})

test('money weighs more than a note', () => {
  expect(weight({ tone: 'own', types: ['medel'] })).toBeGreaterThan(weight({ tone: 'own', types: ['val'] }))
  expect(weight({ tone: 'noted', types: ['noteras'] })).toBeGreaterThan(weight({ tone: 'none', types: ['ingen'] }))
})
