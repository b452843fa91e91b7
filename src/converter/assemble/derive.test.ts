import { describe, expect, test } from 'vitest'
import { decisionTypesOf, stageOf } from './derive.ts'

describe('what a decision amounts to:', () => {
  test.each<[string, string[], string[]]>([
    ['Rapport', ['att lägga rapporten till handlingarna.'], ['noteras']],
    ['Rapport', ['Nämnden noterade informationen.'], ['noteras']],
    ['Rapport', ['Informationen godkänns.'], ['noteras']],
    ['Plan', ['att godkänna planen.'], ['godkänns']],
    ['Taxa', ['Taxan fastställs.'], ['godkänns']],
    ['Bidrag', ['att bevilja föreningen 50 000 kr i bidrag.'], ['medel']],
    ['Bidrag', ['att avsätta två miljoner kronor.'], ['medel']],
    ['Upphandling av städning', ['att anta anbudet.'], ['godkänns', 'upphandling']],
    ['Remiss om vatten', ['att lämna yttrande enligt förslaget.'], ['yttrande']],
    ['Val', ['att utse Anna Ek till ersättare.'], ['val']],
    ['Val', ['Nämnden utser Anna Ek.'], ['val']],
    ['Val', ['Till justerare valdes Anna Ek.'], ['val']],
    ['Uppdrag', ['att ge kontoret i uppdrag att se över taxan.'], ['uppdrag']],
    ['Motion', ['Motionen avslås.'], ['avslås']],
    ['Motion', ['Motionen anses besvarad.'], ['besvaras']],
    ['Ärende', ['Ärendet bordläggs.'], ['återkommer']],
    ['Ärende', ['Ärendet överlämnas till nämnden.'], ['överlämnas']],
    [
      'Plan',
      ['att godkänna planen.', 'att uppdra åt kontoret att betala ut medel om 2 mnkr.'],
      ['godkänns', 'medel', 'uppdrag'],
    ],
    ['Övrigt', ['Tavlan flyttas.'], []],
    ['Övrigt', [], ['ingen']],
  ])('%s: %j', (title, clauses, expected) => expect(decisionTypesOf(title, clauses)).toEqual(expected))
})

const decision = (leadIn: string, ...clauses: string[]) => ({ leadIn, clauses, proposedTo: [] })

test.each([
  ['none', [], 'ingen'],
  ['its own', [decision('Nämnden beslutar att', 'anta planen.')], 'eget beslut'],
  [
    'a proposal',
    [decision('Nämnden föreslår kommunfullmäktige besluta att', 'anta planen.')],
    'förslag till annat organ',
  ],
  [
    'a proposal in its clause',
    [decision('', 'Föreslå kommunfullmäktige att anta planen.')],
    'förslag till annat organ',
  ],
  ['handed over', [decision('', 'Utskottet överlämnar ärendet till nämnden.')], 'överlämnande'],
  [
    'that of the first of two',
    [
      decision('Nämnden beslutar att', 'anta planen.'),
      decision('Nämnden föreslår kommunfullmäktige besluta att', 'anta den.'),
    ],
    'eget beslut',
  ],
])('whose decision it is: %s', (_, decisions, expected) => expect(stageOf(decisions)).toBe(expected))
