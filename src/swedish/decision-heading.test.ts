import { expect, test } from 'vitest'
import { decisionHeading } from './decision-heading.ts'

test.each<[string, 'decision' | 'proposal', string | null, string | null]>([
  ['Beslut', 'decision', null, null],
  ['Kommunstyrelsens beslut', 'decision', 'kommunstyrelsen', null],
  ['KOMMUNFULLMÄKTIGES BESLUT', 'decision', 'kommunfullmäktige', null],
  [
    'Barn- och utbildningsnämndens arbetsutskotts beslut:',
    'decision',
    'barn- och utbildningsnämndens arbetsutskott',
    null,
  ],
  ['Kommunstyrelsens beslut för egen del', 'decision', 'kommunstyrelsen', null],
  ['Beslut i kommunstyrelsen', 'decision', 'kommunstyrelsen', null],
  ['Beslut i Nämnden för arbete och välfärd', 'decision', 'nämnden för arbete och välfärd', null],
  ['Beslut (paragrafen justeras omedelbart)', 'decision', null, null],
  ['Beslut (M, C, S)', 'decision', null, null],
  ['Beslut – omedelbar justering', 'decision', null, null],
  ['Beslut, omedelbart justerad', 'decision', null, null],
  ['Förslag till beslut', 'proposal', null, null],
  ['Förslag till kommunfullmäktige', 'proposal', null, 'kommunfullmäktige'],
  ['FÖRSLAG TILL KOMMUNFULLMÄKTIGE', 'proposal', null, 'kommunfullmäktige'],
  ['Förslag till beslut i byggnadsnämnden', 'proposal', null, 'byggnadsnämnden'],
  ['Förslag till beslut för kommunstyrelsen', 'proposal', null, 'kommunstyrelsen'],
  ['Förslag till kommunfullmäktiges beslut', 'proposal', null, 'kommunfullmäktige'],
  ['Beslutsförslag till kommunstyrelsen', 'proposal', null, 'kommunstyrelsen'],
  ['Kommunstyrelsens förslag till kommunfullmäktige', 'proposal', 'kommunstyrelsen', 'kommunfullmäktige'],
  ['Arbetsutskottets förslag till beslut i tekniska nämnden', 'proposal', 'arbetsutskottet', 'tekniska nämnden'],
  ['Förvaltningens förslag', 'proposal', 'förvaltningen', null],
])('"%s" names a %s', (line, kind, owner, to) => expect(decisionHeading(line)).toEqual({ kind, owner, to }))

test.each([
  'Bifall till förvaltningens förslag:',
  'Enligt kommunstyrelsens förslag:',
  'På nämndens förslag',
  'Förslag till taxa',
  'Förslag till ny detaljplan för centrum',
  'Beslut om taxa',
  'Förslag till sammanträdesdagar för kommunfullmäktige',
  'Nämndens förslag till taxa för nämndens',
  'Beslut i ärendet om skolan',
  'kommunstyrelsens beslut',
  'Kommunstyrelsens beslut gäller från den 1 maj',
  'Yrkande på avslag av nämndens förslag',
  'Beslutat',
  '',
])('"%s" is none', (line) => expect(decisionHeading(line)).toBeUndefined())
