/** Who met, by a person's word or the names of bodies: known ones, and those that nobody has described. */
import { describe, expect, test } from 'vitest'
import type { Clue } from './clues.ts'
import { isAnybodys, type KnownOrgan } from './body-found.ts'
import { clue, EKBY, found, foundBy, type Given, known, NAMNDEN, said, STYRELSEN } from './organ.fixture.ts'

describe('a person’s word', () => {
  const sidecar = { organ: { value: 'ekby-ks', because: 'står på omslaget' } }
  test('stands above what is printed', () => {
    expect(found({ head: ['Ekby kommun', 'Tekniska nämnden'], organs: EKBY, sidecar })).toEqual({
      organ: { slug: 'ekby-ks', name: 'Kommunstyrelsen', organisation: 'Ekby kommun' },
      known: true,
      evidence: [{ field: 'organ', because: 'står på omslaget' }],
      messages: [],
    })
  })
  test('for a draft is told as one', () => {
    const { known: isKnown, messages } = found({ organs: [{ ...STYRELSEN, draft: true }], sidecar })
    expect(isKnown).toBe(true)
    expect(messages).toMatchObject([
      { ruleId: 'organ-draft', reason: 'Unexpected body "Kommunstyrelsen", expected one of content/organ/' },
    ])
  })
  test('for no file is an error, which names the file', () => {
    expect(found({ head: ['Tekniska nämnden'], organs: [NAMNDEN], sidecar })).toEqual({
      organ: { slug: 'okant-organ', name: 'Okänt organ', organisation: 'Okänd organisation' },
      known: false,
      evidence: [{ field: 'organ', because: 'står på omslaget' }],
      messages: [
        {
          ruleId: 'organ-unknown',
          severity: 'error',
          line: null,
          reason: 'Unexpected organ "ekby-ks" in the sidecar, expected a file content/organ/ekby-ks.md',
          note: 'write that file, or name one that exists',
          found: 'organet ”ekby-ks” i sidofilen',
          expected: 'filen content/organ/ekby-ks.md',
        },
      ],
    })
  })
})

test.each<[by: string, given: Given]>([
  ['sidecar', { head: ['Tekniska nämnden'], sidecar: { organ: { value: 'ekby-ks', because: 'x' } }, organs: EKBY }],
  ['head', { head: ['Tekniska nämnden', 'Årsmöte'], deciders: ['Kommunstyrelsen'] }],
  ['decider', { head: ['Årsmöte'], deciders: ['Kommunstyrelsen'] }],
  ['meeting', { head: ['Årsmöte'] }],
  ['nothing', { head: ['Lista'] }],
])('the first of several that know who met is told: %s', (by, given) => expect(foundBy(given).organ).toBe(by))

describe('a known body is', () => {
  test.each<[string, string[], string]>([
    ['named by its name', ['Tekniska nämnden'], 'ekby-teknik'],
    ['named in any case', ['TEKNISKA NÄMNDEN'], 'ekby-teknik'],
    ['named by an alias', ['Protokoll TN 2024-03-12'], 'ekby-teknik'],
    ['named across two lines', ['Tekniska\nnämnden'], 'ekby-teknik'],
    ['named with more room between', ['Tekniska   nämnden'], 'ekby-teknik'],
    ['named by the longest of its names', ['Kommunstyrelsen, Kommunstyrelsens arbetsutskott'], 'ekby-ksau'],
    ['not named within a word', ['Kommunstyrelsens valberedning'], 'ekby-kommun-kommunstyrelsens-valberedning'],
    ['not named at the end of a word', ['HTN 12', 'Kommunstyrelsen'], 'ekby-ks'],
    ['named by the first line that names any', ['Kommunstyrelsen', 'Tekniska nämnden'], 'ekby-ks'],
    ['the first of several that met together', ['Tekniska nämnden och Kommunstyrelsen'], 'ekby-teknik'],
    ['the first of them where its line breaks', ['Kommunstyrelsen', 'och Tekniska nämnden'], 'ekby-ks'],
    ['passed over for an unknown one above', ['Byggnadsnämnden', 'Tekniska nämnden'], 'ekby-kommun-byggnadsnamnden'],
  ])('%s', (_, below, slug) => {
    expect(found({ head: ['Ekby kommun', ...below], organs: EKBY }).organ.slug).toBe(slug)
  })
  test('none of another organisation', () => {
    expect(said({ head: ['Provby kommun', 'Kommunstyrelsen'], organs: EKBY })).toBe(
      '? provby-kommun-kommunstyrelsen: Kommunstyrelsen, Provby kommun',
    )
  })
  test('told with where it stands, and without a message', () => {
    const span: Clue['span'] = [3, 3]
    expect(found({ head: ['Ekby kommun', { ...clue('Teknikutskottet', 'title'), span }], organs: EKBY })).toEqual({
      organ: { slug: 'ekby-teknik', name: 'Tekniska nämnden', organisation: 'Ekby kommun' },
      known: true,
      evidence: [{ field: 'organ', because: '”Tekniska nämnden” i rubriken', span }],
      messages: [],
    })
  })
})

describe('a name that nobody has described', () => {
  test('is a draft of the organisation that the document states', () => {
    expect(found({ head: [clue('Ekby kommun', 'page-header'), clue('Byggnadsnämnden', 'page-header')] })).toEqual({
      organ: { slug: 'ekby-kommun-byggnadsnamnden', name: 'Byggnadsnämnden', organisation: 'Ekby kommun' },
      known: false,
      evidence: [{ field: 'organ', because: '”Byggnadsnämnden” i sidhuvudet' }],
      messages: [
        {
          ruleId: 'organ-draft',
          severity: 'warning',
          line: null,
          reason: 'Unexpected body "Byggnadsnämnden", expected one of content/organ/',
          note: 'a draft is written there; check its name and organisation and set draft: false',
          found: '”Byggnadsnämnden”',
          expected: 'ett organ i content/organ',
        },
      ],
    })
  })
  test.each<[string, string[], string]>([
    [
      'of nobody has its own name as address',
      ['Byggnadsnämnden'],
      'byggnadsnamnden: Byggnadsnämnden, Okänd organisation',
    ],
    [
      'is of the file’s organisation where any has one',
      ['Direktionen'],
      'norrby-kommun-direktionen: Direktionen, Norrby kommun',
    ],
    [
      'unless the document says whose',
      ['Provby kommun', 'Direktionen'],
      'provby-kommun-direktionen: Direktionen, Provby kommun',
    ],
  ])('%s', (_, head, expected) => expect(said({ head, source: 'norrby-kommun/1.txt' })).toBe(`? ${expected}`))

  test('taken from the name of the file is told with that', () => {
    expect(found({ head: ['Direktionen'], source: 'norrby-kommun/1.txt' }).evidence).toEqual([
      { field: 'organ', because: '”Direktionen” i texten' },
      { field: 'organ', because: '”Norrby kommun” i filens eller mappens namn' },
    ])
  })

  const head = ['Ekby kommun', 'BYGGNADSNÄMNDEN']
  const written = 'ekby-kommun-byggnadsnamnden'
  const draft = (slug: string, organisation: string, name = 'Byggnadsnämnden'): KnownOrgan =>
    known(name, organisation, { slug, draft: true })
  test.each<[string, KnownOrgan, string]>([
    ['the draft that was written last time', draft(written, 'Ekby'), `? ${written}: Byggnadsnämnden, Ekby`],
    ['a draft that somebody gave another address', draft('bn', 'EKBY KOMMUN'), '? bn: Byggnadsnämnden, EKBY KOMMUN'],
    ['no draft of another organisation', draft('bn', 'Provby kommun'), `? ${written}: Byggnadsnämnden, Ekby kommun`],
    ['no draft of another name', draft('bn', 'Ekby kommun', 'Parken'), `? ${written}: Byggnadsnämnden, Ekby kommun`],
  ])('is %s', (_, organ, expected) => {
    expect(said({ head, organs: [organ] })).toBe(expected)
    expect(found({ head, organs: [organ] }).messages.map(({ ruleId }) => ruleId)).toEqual(['organ-draft'])
  })
  test('is described by whoever chose just its address', () => {
    const organs = [known('Bygg', 'Ekby stad', { slug: written })]
    expect(said({ head, organs })).toBe(`${written}: Bygg, Ekby stad`)
    expect(found({ head, organs }).messages).toEqual([])
  })
  test('of nobody is the draft of nobody', () => {
    expect(said({ head: ['Byggnadsnämnden'], organs: [draft('bn', 'Okänd organisation')] })).toBe(
      '? bn: Byggnadsnämnden, Okänd organisation',
    )
  })

  describe('and not whose may be a known one of the name:', () => {
    const two = [
      known('Byggnadsnämnden', 'Ekby kommun', { slug: 'ekby-bn' }),
      known('Skolnämnden', 'Provby kommun', { slug: 'provby-sn' }),
    ]
    test('it is named', () => {
      expect(found({ head: ['Byggnadsnämnden'], organs: two }).messages).toMatchObject([
        {
          ruleId: 'organ-draft',
          reason:
            'Unexpected body "Byggnadsnämnden" without its organisation, expected it in the head, the title or the cover',
          note: 'a draft is written to content/organ/; if it is ekby-bn, say so in a sidecar: organ: {value: ekby-bn, because: …}',
        },
      ])
    })
    test.each<[string, Given]>([
      ['a draft is none', { head: ['Byggnadsnämnden'], organs: two.map((one) => ({ ...one, draft: true })) }],
      ['nor is another name', { head: ['Parknämnden'], organs: two }],
      ['nor where the document says whose', { head: ['Norrby kommun', 'Byggnadsnämnden'], organs: two }],
    ])('%s', (_, given) => {
      expect(found(given).messages.map(({ note }) => note)).toEqual([
        'a draft is written there; check its name and organisation and set draft: false',
      ])
    })
  })
})

test.each<[string, string, string, boolean]>([
  ['has a general name and nobody’s', 'Styrelsen', 'Okänd organisation', true],
  ['in any case', 'STYRELSEN', 'Okänd organisation', true],
  ['but not with an organisation', 'Styrelsen', 'Ekby byalag', false],
  ['nor with a name of its own', 'Parknämnden', 'Okänd organisation', false],
])('a body that is anybody’s %s', (_, name, organisation, expected) => {
  expect(isAnybodys({ name, organisation })).toBe(expected)
})
