import { expect, test } from 'vitest'
import { addresseesOf, proposes } from './addressees.ts'

test.each<[string, string, string[], string[]]>([
  [
    'a body that is to decide',
    'Arbetsutskottet föreslår att hälso- och sjukvårdsnämnden beslutar',
    ['anta planen'],
    ['hälso- och sjukvårdsnämnden'],
  ],
  [
    'a body that is to fix a tariff',
    '',
    ['Nämnden föreslår att kommunfullmäktige fastställer taxan:'],
    ['kommunfullmäktige'],
  ],
  ['a body that only gets to know', '', ['Nämnden föreslår att kommunstyrelsen informeras.'], []],
  [
    'a body that is proposed to',
    'Nämnden föreslår kommunfullmäktige besluta att',
    ['anta planen'],
    ['kommunfullmäktige'],
  ],
  [
    'two in a row',
    'Arbetsutskottet föreslår att tekniska nämnden beslutar Tekniska nämnden föreslår kommunfullmäktige besluta att',
    [],
    ['tekniska nämnden', 'kommunfullmäktige'],
  ],
  [
    'several that are urged',
    '',
    ['uppmana hälso- och sjukvårdsnämnden, regionala utvecklingsnämnden och patientnämnden att ta ansvar'],
    ['hälso- och sjukvårdsnämnden', 'regionala utvecklingsnämnden', 'patientnämnden'],
  ],
  ['a matter handed over', '', ['Arbetsutskottet överlämnar ärendet till tekniska nämnden.'], ['tekniska nämnden']],
  [
    'a hyphen run on to och',
    '',
    ['Ärendet överlämnas till hälso-och sjukvårdsnämnden.'],
    ['hälso- och sjukvårdsnämnden'],
  ],
  ['none: an own decision', 'Nämnden beslutar att', ['anta planen'], []],
  ['none: an order to the office', 'Nämnden beslutar att', ['uppdra åt förvaltningen att återkomma'], []],
  ['none: handed to no body', '', ['att ärendet överlämnas till region för beslut'], []],
  ['a region', '', ['att ärendet överlämnas till Region Norrbotten för beslut'], ['Region Norrbotten']],
  ['a body that is asked', 'Nämnden hemställer till kommunfullmäktige', ['anta planen'], ['kommunfullmäktige']],
  [
    'a board that is asked to decide',
    'Utskottet hemställer hos tekniska nämnden att besluta:',
    [],
    ['tekniska nämnden'],
  ],
  ['a body that was asked', 'Nämnden hemställde hos kommunfullmäktige att', [], ['kommunfullmäktige']],
  [
    'a council that a clause asks',
    '',
    ['Kommunstyrelsen hemställer till kommunfullmäktige att anta planen.'],
    ['kommunfullmäktige'],
  ],
  ['the members at a meeting', 'Styrelsen föreslår årsstämman besluta', ['höja insatsen'], ['årsstämman']],
  ['none: the meeting that is held', 'Styrelsen föreslår mötet att', ['höja insatsen'], []],
  ['none: asked for in a clause', '', ['Nämnden hemställer till kommunstyrelsen att utreda vägen.'], []],
  ['a proposal in the past, for a body', 'Nämnden föreslog för Tekniska nämnden', [], ['Tekniska nämnden']],
  [
    'each once',
    'Nämnden föreslår kommunfullmäktige besluta att',
    ['föreslå kommunfullmäktige att anta'],
    ['kommunfullmäktige'],
  ],
])('%s', (_, leadIn, clauses, expected) => expect(addresseesOf(leadIn, clauses)).toEqual(expected))

test.each<[string, string[], boolean]>([
  ['Nämnden föreslår kommunfullmäktige besluta att', ['anta'], true],
  ['', ['Föreslå kommunfullmäktige att anta planen.'], true],
  ['Nämnden hemställer till kommunfullmäktige att', ['anta planen'], true],
  ['', ['Kommunstyrelsen hemställer till kommunfullmäktige att anta planen.'], true],
  ['Rådet hemställer att kyrkofullmäktige beslutar', ['fastställa avgiften'], true],
  ['Nämnden hemställer att kommunfullmäktige måtte besluta', ['anta planen'], true],
  ['Nämnden hemställer att kommunfullmäktige ska besluta att:', ['anta planen'], true],
  ['', ['Nämnden hemställer till kommunstyrelsen att utreda vägen.'], false],
  ['Nämnden beslutar att', ['anta', 'föreslå kommunfullmäktige att anta'], false],
  ['', ['Ärendet överlämnas till nämnden.'], false],
  ['', ['uppmana nämnden att ta ansvar'], false],
])('"%s" %j proposes: %s', (leadIn, clauses, expected) => expect(proposes(leadIn, clauses)).toBe(expected))
