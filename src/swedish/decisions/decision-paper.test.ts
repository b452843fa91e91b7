/** Papers of decisions, and the matter that a line of one names. */
import { expect, test } from 'vitest'
import { isOfDecisions, matterNamed } from './decision-paper.ts'

test.each([
  ...'Ordförandebeslut Delegationsbeslut Delegeringsbeslut Rektorsbeslut Dekanbeslut Dekanusbeslut'.split(' '),
  ...'Prefektbeslut Presidiebeslut Tjänstemannabeslut Verkställighetsbeslut Protokollsutdrag'.split(' '),
  ...['Utdrag ur protokoll', 'Utdrag ur sammanträdesprotokoll', 'Beslut på delegation', 'Beslut genom delegering'],
  ...['Beslut enligt delegationsordning', 'Beslut per capsulam', 'ORDFÖRANDEBESLUT 2024-04-11'],
])('%s is of decisions', (line) => expect(isOfDecisions(line)).toBe(true))

test.each(['Protokoll', 'Beslut', 'Anmälda ordförandebeslutslistor', `Ordförandebeslut ${'a'.repeat(120)}`])(
  '%s is not',
  (line) => expect(isOfDecisions(line)).toBe(false),
)

test.each([
  ['Ärende: Avtal', 'Avtal'],
  ['Ärendemening: Avtal', 'Avtal'],
  ['Ärenderubrik: Avtal', 'Avtal'],
  ['Rubrik: Avtal', 'Avtal'],
  ['Beslutsärende: Avtal', 'Avtal'],
  ['Avser: Avtal', 'Avtal'],
  ['Gäller: Avtal', 'Avtal'],
  ['Beslut om: Avtal', 'Avtal'],
  ['Datum: 2024-04-11', undefined],
  [`Ärende: ${'a'.repeat(200)}`, undefined],
])('%s names %s', (line, matter) => expect(matterNamed(line)).toBe(matter))
