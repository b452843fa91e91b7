/** Whose decision a heading or a lead-in gives: that of the body that meets, another's, or nobody can say. */
import { expect, test } from 'vitest'
import { isOutsider, standingOf, type Meeting, type Standing } from './standing.ts'

const COUNCIL: Meeting = { own: new Set(['kommunstyrelsen']), kinds: ['kommun'] }
const COMMITTEE: Meeting = { own: new Set(['kommunstyrelsens arbetsutskott']), kinds: ['kommun'] }
const REGION: Meeting = { own: new Set(['regionstyrelsen']), kinds: ['region'] }
const UNION: Meeting = { own: new Set(['direktionen']), kinds: ['kommunalförbundet'] }
const CLUB: Meeting = { own: new Set(['styrelsen']), kinds: ['golfklubb'] }
const NOBODY: Meeting = { own: new Set(), kinds: [] }

test.each<[string, Meeting, Standing]>([
  ['kommunstyrelsen', COUNCIL, 'own'],
  ['styrelsen', COUNCIL, 'own'],
  ['kommunen', COUNCIL, 'own'],
  ['mötet', COUNCIL, 'own'],
  // By delegation, where nobody else decides
  ['ordföranden', COUNCIL, 'unknown'],
  ['kommundirektören', COUNCIL, 'unknown'],
  ['kommunfullmäktige', COUNCIL, 'other'],
  ['tekniska nämnden', COUNCIL, 'other'],
  ['regionen', COUNCIL, 'other'],
  ['banken', COUNCIL, 'other'],
  ['hyresvärden', COUNCIL, 'other'],
  ['länsstyrelsen', COUNCIL, 'other'],
  ['mark- och miljödomstolen', COUNCIL, 'other'],
  ['arbetsutskottet', COUNCIL, 'unknown'],
  ['nämnden', COUNCIL, 'unknown'],
  // "KS beslut": what the letters stand for nobody knows
  ['k', COUNCIL, 'unknown'],
  ['ksau', COMMITTEE, 'unknown'],
  ['arbetsutskottet', COMMITTEE, 'own'],
  ['utskottet', COMMITTEE, 'own'],
  ['kommunstyrelsen', COMMITTEE, 'unknown'],
  ['regionen', REGION, 'own'],
  ['kommunen', REGION, 'other'],
  ['direktionen', UNION, 'own'],
  ['förbundet', UNION, 'own'],
  ['förbundsdirektionen', UNION, 'own'],
  ['kommunstyrelsen', UNION, 'other'],
  ['klubben', CLUB, 'own'],
  ['länsstyrelsen', CLUB, 'other'],
  ['länsstyrelsen', NOBODY, 'other'],
  ['trafikverket', NOBODY, 'other'],
  ['kommunstyrelsen', NOBODY, 'unknown'],
  ['gruppen', NOBODY, 'unknown'],
  ['kommunen', { own: new Set<string>(), kinds: ['golfklubb'] }, 'other'],
  ['föreningen', { ...CLUB, kinds: [] }, 'unknown'],
])('the decision of %s is %#', (name, who, expected) => expect(standingOf(name, who)).toBe(expected))

test.each<[string, Meeting, boolean]>([
  ['Tingsrätten', COUNCIL, true],
  ['Banken', COUNCIL, true],
  ['Skolverket', NOBODY, true],
  ['Regionen', COUNCIL, true],
  ['Regionfullmäktige', COUNCIL, true],
  ['Kommunfullmäktige', COUNCIL, false],
  ['Beredningsgruppen', COUNCIL, false],
  ['Länsstyrelsen', { own: new Set(['länsstyrelsen']), kinds: [] }, false],
])('that %s decides elsewhere is sure: %#', (name, who, expected) => expect(isOutsider(name, who)).toBe(expected))
