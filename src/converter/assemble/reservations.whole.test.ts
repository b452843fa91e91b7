/** Who reserves against a decision, by the sentences that say so. */
import { describe, expect, test } from 'vitest'
import type { PartKind } from '../../model/kinds.ts'
import type { DraftPart } from '../types/draft.ts'
import { textBlocks } from './blocks.fixture.ts'
import { draftOf } from './people.fixture.ts'
import { reservationsIn } from './reservations.ts'

const part = (kind: PartKind, ...texts: string[]): DraftPart => ({
  kind,
  heading: null,
  headingBlock: null,
  blocks: textBlocks('text', texts),
  span: [1, 1],
})
const who = (parts: readonly DraftPart[]): string[] =>
  reservationsIn(parts).map(({ name, party }) => `${name} ${party ?? '?'}`)

const SAID: readonly [sentence: string, who: string[]][] = [
  ['Mot beslutet reserverar sig Ada Provlund (S) till förmån för eget yrkande.', ['Ada Provlund S']],
  ['Mot beslutet, till förmån för eget yrkande, reserverar sig Ada Provlund (S).', ['Ada Provlund S']],
  ['Ada Provlund (S), till förmån för eget yrkande, reserverar sig.', ['Ada Provlund S']],
  ['Till förmån för eget förslag reserverar sig Ada Provlund (S).', ['Ada Provlund S']],
  [
    'Till förmån för sina egna yrkanden reserverar sig Bo Provberg (M) och Caj Provdal (V).',
    ['Bo Provberg M', 'Caj Provdal V'],
  ],
  ['Bo Provberg (M) reserverar sig till förmån för Ada Provlunds (S) yrkande.', ['Bo Provberg M']],
  ['Reserverar sig mot beslutet gör Ada Provlund (S).', ['Ada Provlund S']],
  ['Reserverar sig gör Ada Provlund (S).', ['Ada Provlund S']],
  // Who does it stands inside the verb, or behind a passive one.
  ['Mot beslutet anmäler Ada Provlund (S) skriftlig reservation.', ['Ada Provlund S']],
  ['Häremot lämnar Ada Provlund (S) och Bo Provberg (M) in en reservation.', ['Ada Provlund S', 'Bo Provberg M']],
  ['Mot beslutet anmäls reservation av Ada Provlund (S) till förmån för Bo Provbergs (M) yrkande.', ['Ada Provlund S']],
  ['Ekby nämner Caj Provdal (V). Muntligen lämnas en skriftlig reservation från Ada Provlund (S).', ['Ada Provlund S']],
  [
    'Mot beslutet antecknas reservationer från Ada Provlund (S) och Bo Provberg (M).',
    ['Ada Provlund S', 'Bo Provberg M'],
  ],
  ['Det antecknas att Ada Provlund (S) reserverat sig mot beslutet.', ['Ada Provlund S']],
  ['Ada Provlund (S) begär att få reservera sig mot beslutet.', ['Ada Provlund S']],
  ['Ada Provlund (S) begär att få sin reservation antecknad till protokollet.', ['Ada Provlund S']],
  ['Härom reserverar sig Ada Provlund (S).', ['Ada Provlund S']],
  ['Ada Provlund (S) låter anteckna sin reservation mot beslutet.', ['Ada Provlund S']],
  ['Reservation till förmån för eget yrkande: Ada Provlund (S)', ['Ada Provlund S']],
  ['Reservation till protokollet: Ada Provlund (S).', ['Ada Provlund S']],
  // A list after a colon; without "Följande" it says what is reserved against.
  ['Följande reserverar sig mot beslutet: Ada Provlund (S), Bo Provberg (M).', ['Ada Provlund S', 'Bo Provberg M']],
  ['Följande reserverar sig Ada Provlund (S).', ['Ada Provlund S']],
  ['Ada Provlund (S) reserverar sig mot beslutet: Bo Provbergs (M) yrkande borde bifallas.', ['Ada Provlund S']],
  // One party for those before it.
  ['Ada Provlund och Bo Provberg (båda KD) reserverar sig.', ['Ada Provlund KD', 'Bo Provberg KD']],
  [
    'Ada Provlund, Bo Provberg och Caj Provdal (samtliga S) reserverar sig.',
    ['Ada Provlund S', 'Bo Provberg S', 'Caj Provdal S'],
  ],
  // Groups and parties.
  ['Ekbypartiet reserverar sig.', ['Ekbypartiet ?']],
  ['Moderaterna, Ekbylistan och Liberalerna reserverar sig.', ['Moderaterna ?', 'Ekbylistan ?', 'Liberalerna ?']],
  ['S, V samt MP reserverar sig.', ['S S', 'V V', 'MP MP']],
  ['S,V reserverar sig.', ['S S', 'V V']],
  ['(S)-gruppen reserverar sig.', ['S S']],
  ['S-ledamöterna reserverar sig.', ['S S']],
  ['Samtliga ledamöter från Ekbypartiet reserverar sig.', ['Ekbypartiet ?']],
  ['Hela gruppen från Moderaterna reserverar sig.', ['Moderaterna ?']],
  ['Gruppen Fria Ekby reserverar sig.', ['Fria Ekby ?']],
  ['Gruppen reserverar sig.', []],
  ['Gruppen Skola och omsorg reserverar sig.', []],
  ['Gruppen av boende reserverar sig.', []],
  ['Partierna S och V reserverar sig.', ['S S', 'V V']],
  ['Ekbypartiets ledamöter reserverar sig.', ['Ekbypartiet ?']],
  ['Ekbypartiet och skolan reserverar sig.', ['Ekbypartiet ?']],
  ['Skolan reserverar sig.', []],
  ['SD-gruppens ledamöter reserverar sig.', ['SD SD']],
  [
    'Mot beslutet reserverar sig ledamöterna från Ekbypartiet samt Ada Provlund (S).',
    ['Ada Provlund S', 'Ekbypartiet ?'],
  ],
  ['Ada Provlund, S, och Bo Provberg, M, reserverar sig.', ['Ada Provlund ?', 'Bo Provberg ?']],
  ['Samtliga ledamöter från Vårt Ekby reserverar sig.', ['Vårt Ekby ?']],
  ['Samtliga ledamöter i Skolnämnden reserverar sig.', []],
  ['Mot beslutet reserverar sig samtliga närvarande vänsterpartister.', ['Vänsterpartiet ?']],
  ['Centerpartiet genom Ada Provlund reserverar sig skriftligt.', ['Centerpartiet ?']],
  ['Reservation anmäls från Moderaterna.', ['Moderaterna ?']],
  // The noun says it too.
  ['Reservation av Ada Provlund (S) mot beslutet om Bo Provbergs (M) taxa.', ['Ada Provlund S']],
  // Nobody who only speaks of it.
  ['Ada Provlund (S) yrkar bifall.', []],
]

test.each(SAID)('who reserves in "%s"', (sentence, expected) => {
  expect(who([part('decision', 'Taxan antas.', sentence)])).toEqual(expected)
})

test.each(['reserverar sig', 'reserverade sig', 'lämnar in en skriftlig reservation', 'inkom med sin reservation'])(
  'Ada "%s", and reserves',
  (verb) => expect(who([part('decision', `Ada Provlund (S) ${verb}.`)])).toEqual(['Ada Provlund S']),
)

test('a reservation has the text and the lines of its paragraph', () => {
  const text = 'Ada Provlund (S) yrkar bifall. Mot beslutet reserverar sig Bo Provberg (M).'
  expect(reservationsIn([part('decision', 'Taxan antas.', text)])).toEqual([
    { name: 'Bo Provberg', party: 'M', text, span: [2, 2] },
  ])
  expect(reservationsIn([part('reservation', 'Ada Provlund (S)')])).toEqual([
    { name: 'Ada Provlund', party: 'S', text: 'Ada Provlund (S)', span: [1, 1] },
  ])
})

describe('a reservation is told', () => {
  const RESERVES = 'Ada Provlund (S) reserverar sig.'
  test.each<PartKind>(['decision', 'vote', 'procedure', 'note', 'participation', 'reservation'])(
    'in what is of kind %s',
    (kind) => expect(who([part(kind, RESERVES)])).toEqual(['Ada Provlund S']),
  )
  test.each<PartKind>(['summary', 'text', 'proposal'])('not in what is of kind %s and before a decision', (kind) =>
    expect(who([part(kind, RESERVES), part('decision', 'Taxan antas.')])).toEqual([]),
  )
  test('in a text after a decision, and nowhere in one where nothing is decided', () => {
    expect(who([part('decision', 'Taxan antas.'), part('text', RESERVES)])).toEqual(['Ada Provlund S'])
    expect(who([part('text', 'Ekby.'), part('text', RESERVES)])).toEqual([])
    expect(who([part('decision', 'Taxan antas.'), part('summary', RESERVES)])).toEqual([])
  })
})

test.each<[sentence: string, who: string[]]>([
  ['Ada Provlund (S) reserverade sig i byggnadsnämnden.', []],
  ['Ada Provlund (S) reserverade sig vid sammanträdet 3 mars.', []],
  ['Ada Provlund (S) reserverade sig.', ['Ada Provlund S']],
  ['Ada Provlund (S) reserverar sig mot beslutet i byggnadsnämnden.', ['Ada Provlund S']],
])('what was told of another meeting is no reservation here: "%s"', (sentence, expected) => {
  expect(who([part('decision', sentence)])).toEqual(expected)
  // Under a heading for reservations they are this meeting's.
  expect(who([part('reservation', sentence)])).toEqual(['Ada Provlund S'])
})

test.each<[text: string, who: string[]]>([
  ['Ada Provlund (S)', ['Ada Provlund S']],
  ['Reservation: Ada Provlund (S)', ['Ada Provlund S']],
  ['Reservationer: Ada Provlund (S)', ['Ada Provlund S']],
  ['Skriftlig reservation: se bilaga', []],
  ['Samtliga ledamöter i Centerpartiet och Kristdemokraterna.', ['Centerpartiet ?', 'Kristdemokraterna ?']],
  ['Vi anser, liksom Moderaterna, att taxan är hög.', []],
  ['Någon reserverar sig mot det som Ada Provlund (S) ville.', []],
  ['Ada Provlund (S) reserverar sig. Bo Provberg (M) yrkar avslag.', ['Ada Provlund S']],
])('under a heading for reservations a name alone reserves: "%s"', (text, expected) =>
  expect(who([part('reservation', text)])).toEqual(expected),
)

test('a document tells who reserves after its decision', async () => {
  const { paragrafer } = await draftOf(
    '§ 1 Taxa\n\nBeslut\nTaxan antas.\n\nMot beslutet reserverar sig Ada Provlund (S) till förmån för eget yrkande.',
  )
  const all = paragrafer.flatMap(({ reservations }) => reservations)
  expect(all.map(({ name, party }) => `${name} ${party ?? '?'}`)).toEqual(['Ada Provlund S'])
})
