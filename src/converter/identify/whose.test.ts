/** Whose a document is: where it says so itself, the surest place first, and by the name of its file or folder. */
import { describe, expect, test } from 'vitest'
import type { RemovalKind } from '../../model/types.ts'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import type { Furniture, Line, RemovedLine } from '../types/line.ts'
import type { Clue } from './clues.ts'
import { clue } from './organ.fixture.ts'
import { isAnybodys } from './body-found.ts'
import { organisationOfName, statedOrganisation } from './whose.ts'

test.each([
  ['ekby-kommun/2024-03-12.pdf', 'Ekby kommun'],
  ['Provby räddningstjänstförbund/direktionen.txt', 'Provby räddningstjänstförbund'],
  ['region-provland_direktionen_2024.docx', 'Region Provland'],
  ['2024/direktionen.txt', undefined],
  ['protokoll-2024.txt', undefined],
])('%s is of %s', (source, organisation) => expect(organisationOfName(source)).toBe(organisation))

describe('the board of a company met', () => {
  const said = (text: string): string | undefined =>
    statedOrganisation([clue('Ekby kommun'), clue(text)], { kept: [], removed: [] })?.name
  test.each([
    'Protokoll fört vid sammanträde med styrelsen för Ekby Energi AB',
    'Protokoll från möte i styrelsen för Ekby Energi AB den 19 september',
  ])('%s', (text) => expect(said(text)).toBe('Ekby Energi AB'))
  test.each([
    'Val av ledamot i styrelsen för Ekby Energi AB',
    'Fyllnadsval i styrelsen för Ekby Energi AB   3',
    'Ansvarsfrihet för styrelsen för Ekby Energi AB',
    '§ 4 Protokoll från styrelsen för Ekby Energi AB',
  ])('but not where its owner speaks of it: %s', (text) => expect(said(text)).toBe('Ekby kommun'))
})

test('a body is anybody’s where neither its name nor the document says whose', () => {
  const organisation = 'Okänd organisation'
  expect(isAnybodys({ name: 'Direktionen', organisation })).toBe(true)
  expect(isAnybodys({ name: 'Direktionen', organisation: 'Ekby kommun' })).toBe(false)
  expect(isAnybodys({ name: 'Tekniska nämnden', organisation })).toBe(false)
})

describe('of two places that name each an organisation the surer one is believed:', () => {
  const linesOf = (...raw: string[]): Line[] => toLines(textLines(raw))
  const removed = (kind: RemovalKind, text: string): RemovedLine[] =>
    linesOf(text).map((line) => ({ ...line, kind, by: 'prov' }))
  /** The places in order, each with what it says and whose that is. */
  const SAYING: readonly [place: string, organisation: string, clues: Clue[], furniture?: Partial<Furniture>][] = [
    ['the head of a page', 'Aby kommun', [clue('Protokoll Aby kommun sida 1', 'page-header')]],
    ['a meeting of a company', 'Bogård Energi AB', [clue('Årsstämma med aktieägarna i Bogård Energi AB')]],
    ['the line of the body', 'Bobacka församling', [clue('Församlingsrådet i Bobacka församling')]],
    ['a line of its own', 'Boby kommun', [clue('Boby kommun')]],
    ['the title', 'Ceby kommun', [clue('Protokoll från Ceby kommun i mars', 'title')]],
    ['what the meeting is called', 'Dagklubben', [clue('Dagklubbens årsmöte')]],
    [
      'a line that comes back',
      'Eby kommun',
      [],
      { kept: linesOf(...[1, 2, 3].map((page) => `Eby kommun, kommunstyrelsen, sida ${page}`)) },
    ],
    ['the foot of a page', 'Fåby kommun', [], { removed: removed('page-footer', 'Fåby kommun, Torget 1') }],
    ['the site around it', 'Goby kommun', [], { removed: removed('site-part', 'Goby kommun') }],
    ['the name of an authority', 'Skogsmyndigheten', [clue('Skogsmyndigheten')]],
  ]
  test.each(SAYING)('%s says "%s" alone', (_, organisation, clues, furniture) =>
    expect(statedOrganisation(clues, { kept: [], removed: [], ...furniture })?.name).toBe(organisation),
  )
  test.each(SAYING.slice(1).map((one, at) => [SAYING[at] ?? one, one] as const))('%s before %s', (surer, other) => {
    const pair = [other, surer]
    const clues = pair.flatMap(([, , all]) => all)
    const kept = pair.flatMap(([, , , all]) => all?.kept ?? [])
    const removed = pair.flatMap(([, , , all]) => all?.removed ?? [])
    expect(statedOrganisation(clues, { kept, removed })?.name).toBe(surer[1])
  })
})

test.each([
  ['of another municipality', 'Socialnämnden i Norrby kommun', 'Ekby kommun', 'Ekby kommun'],
  ['of a parish in a pastorate', 'Församlingsrådet i Norrby församling', 'Ekby pastorat', 'Norrby församling'],
  ['of another parish', 'Församlingsrådet i Norrby församling', 'Ekby församling', 'Ekby församling'],
  ['that words lead to', 'Samråd med\nFörsamlingsrådet i Norrby församling', 'Ekby kommun', 'Ekby kommun'],
])('a body %s', (_, body, line, organisation) =>
  expect(statedOrganisation([clue(line), clue(body)], { kept: [], removed: [] })?.name).toBe(organisation),
)
