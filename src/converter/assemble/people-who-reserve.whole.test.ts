/** Who reserves against a decision: whole texts in, the people of the draft out. */
import { describe, expect, test } from 'vitest'
import { draftOf } from './people.fixture.ts'

describe('a reservation', () => {
  const after = (words: string): string => `§ 1 Taxa\n\nBeslut\nTaxan antas.\n\n${words}`
  test.each<[string, string, string[]]>([
    [
      'behind the verb',
      after('Mot beslutet reserverar sig Ada Provlund (S) och Bo Provberg till förmån för eget yrkande.'),
      ['Ada Provlund S', 'Bo Provberg ?'],
    ],
    ['from the decision', after('Från beslutet reserverar sig Ada Provlund (S).'), ['Ada Provlund S']],
    ['before it', after('Reservation\nAda Provlund (S) reserverar sig mot beslutet.'), ['Ada Provlund S']],
    [
      'by a group',
      after('Reservationer\nLedamöterna från Provpartiet reserverar sig mot beslutet.'),
      ['Provpartiet ?'],
    ],
    [
      'by groups in short',
      after('Reservation\nS, V och MP reserverar sig till förmån för eget yrkande.'),
      ['S S', 'V V', 'MP MP'],
    ],
    [
      'by a list after a colon',
      after('Följande reserverar sig mot beslutet:\nAda Provlund (S)\nBo Provberg (M)'),
      ['Ada Provlund S', 'Bo Provberg M'],
    ],
    ['by the members of one', after('Reservation\nCenterpartiets ledamöter reserverar sig.'), ['Centerpartiet ?']],
    [
      'in writing',
      after('Reservation\nAda Provlund (S) lämnar in en skriftlig reservation, bilaga 2.'),
      ['Ada Provlund S'],
    ],
    [
      'by names alone under its heading',
      after('Reservationer\nAda Provlund (S), Bo Provberg (M)'),
      ['Ada Provlund S', 'Bo Provberg M'],
    ],
    ['run in', after('Reservation: Ada Provlund (S)'), ['Ada Provlund S']],
    [
      'handed in, told in the passive',
      after('Skriftlig reservation lämnas av Ada Provlund (S), bilaga 2.'),
      ['Ada Provlund S'],
    ],
    [
      'that was made elsewhere is none',
      `§ 1 Taxa\n\nBakgrund\nAda Provlund (S) reserverade sig i arbetsutskottet.\n\nBeslut\nTaxan antas.`,
      [],
    ],
    [
      'by parties named behind the noun',
      after('Enligt förslag. Reservation: FP, M, C, KD.'),
      ['FP FP', 'M M', 'C C', 'KD KD'],
    ],
    ['by parties it comes from', after('Reservationer från S och V.'), ['S S', 'V V']],
    ['handed in by somebody', after('Reservation lämnas av Ada Provlund (S).'), ['Ada Provlund S']],
    ['that lies elsewhere names nobody', after('Reservation: se bilaga 2.'), []],
    [
      'with its verb around the name',
      after('Mot beslutet anmälde Ada Provlund (S) en skriftlig reservation.'),
      ['Ada Provlund S'],
    ],
    ['with its verb first', after('Reserverar sig mot beslutet gör Ada Provlund (S).'), ['Ada Provlund S']],
    ['by groups cut short', after('Reservation\nM- och C-grupperna reserverar sig.'), ['M M', 'C C']],
    ['by all of a group', after('Reservation\nHela S-gruppen reserverar sig till förmån för eget yrkande.'), ['S S']],
    [
      'by two of one party, told once',
      after('Reservation\nAda Provlund, Bo Provberg (båda S) och Caj Provdal (V) reserverar sig.'),
      ['Ada Provlund S', 'Bo Provberg S', 'Caj Provdal V'],
    ],
    ['of nobody is none', after('Ingen reserverar sig.'), []],
  ])('%s', async (_, text, expected) => {
    const { paragrafer } = await draftOf(text)
    expect(
      paragrafer.flatMap(({ reservations }) => reservations.map(({ name, party }) => `${name} ${party ?? '?'}`)),
    ).toEqual(expected)
  })
})
