/** Rows of a cover's lists that begin with an office: of the list, or who signs; who wrote it all down; elections. */
import { describe, expect, test } from 'vitest'
import { sectionsOf } from './cover.fixture.ts'

type Case = [why: string, rows: string[], sections: string[]]

describe('who wrote it all down, below the absent,', () => {
  const ABSENT = ['Frånvarande', 'Ada Provlund']
  test.each([
    'Sekreterare: Bo Provberg',
    'sekreterare: Bo Provberg',
    'SEKRETERARE: Bo Provberg',
    'Mötessekreterare: Bo Provberg',
    'MÖTESSEKRETERARE: Bo Provberg',
    'Protokollförare: Bo Provberg',
    'protokollförare: Bo Provberg',
    'PROTOKOLLFÖRARE: Bo Provberg',
  ])('was there: %s', (row) =>
    expect(sectionsOf([...ABSENT, row])).toEqual([
      'absent Frånvarande > Ada Provlund',
      `officials (sekreterare) ${row}`,
    ]),
  )
  test.each<Case>([
    [
      'set apart by a blank line',
      [...ABSENT, '', 'Sekreterare Bo Provberg'],
      ['absent Frånvarande > Ada Provlund', 'officials (sekreterare) Sekreterare Bo Provberg'],
    ],
    [
      'set apart by its own cell',
      [...ABSENT, 'Sekreterare|Bo Provberg'],
      ['absent Frånvarande > Ada Provlund', 'officials (sekreterare) Sekreterare Bo Provberg'],
    ],
    [
      'but not right below them, who may be away',
      [...ABSENT, 'Sekreterare Bo Provberg'],
      ['absent Frånvarande > Ada Provlund / Sekreterare Bo Provberg'],
    ],
    [
      'nor two of them',
      [...ABSENT, 'Sekreterare: Bo Provberg, Caj Provdal'],
      ['absent Frånvarande > Ada Provlund / Sekreterare: Bo Provberg, Caj Provdal'],
    ],
    [
      'nor a chair',
      [...ABSENT, 'Ordförande: Bo Provberg'],
      ['absent Frånvarande > Ada Provlund / Ordförande: Bo Provberg'],
    ],
    [
      'nor words that go on',
      [...ABSENT, '', 'Nämndens sekreterare: Bo Provberg'],
      ['absent Frånvarande > Ada Provlund / Nämndens sekreterare: Bo Provberg'],
    ],
    [
      'below officials in a cell of its own',
      ['Tjänstepersoner', 'Ada Provlund', 'Sekreterare|Bo Provberg'],
      ['officials Tjänstepersoner > Ada Provlund', 'officials (sekreterare) Sekreterare Bo Provberg'],
    ],
    [
      'below officials without is one of them',
      ['Tjänstepersoner', 'Ada Provlund', 'Sekreterare: Bo Provberg'],
      ['officials Tjänstepersoner > Ada Provlund / Sekreterare: Bo Provberg'],
    ],
    [
      'in more cells than two is a row',
      ['Tjänstepersoner', 'Ada Provlund|ekonom|Ekby', 'Sekreterare|Bo Provberg|Ekby'],
      ['officials Tjänstepersoner > Ada Provlund ekonom Ekby', 'cover Sekreterare Bo Provberg Ekby'],
    ],
  ])('%s', (_, rows, sections) => expect(sectionsOf(rows)).toEqual(sections))
})

describe('an office beside a name', () => {
  test.each<Case>([
    [
      'right below the heading is of the list',
      ['Beslutande', 'Ordförande    Ada Provlund (S)', 'Bo Provberg'],
      ['attendance Beslutande > Ordförande Ada Provlund (S) / Bo Provberg'],
    ],
    [
      'without a party too',
      ['Beslutande', 'Ordförande    Ada Provlund', 'Sekreterare    Bo Provberg'],
      ['attendance Beslutande > Ordförande Ada Provlund / Sekreterare Bo Provberg'],
    ],
    [
      'below the names of a list is who signs',
      ['Beslutande', 'Ada Provlund', 'Ordförande    Bo Provberg (S)'],
      ['attendance Beslutande > Ada Provlund', 'cover Ordförande Bo Provberg (S)'],
    ],
    [
      'of a list beside its label too',
      ['Beslutande: Ada Provlund', 'Ordförande    Bo Provberg (S)'],
      ['attendance Beslutande: Ada Provlund', 'cover Ordförande Bo Provberg (S)'],
    ],
    [
      'with its colon is of the list',
      ['Beslutande', 'Ada Provlund', 'Ordförande: Bo Provberg'],
      ['attendance Beslutande > Ada Provlund / Ordförande: Bo Provberg'],
    ],
    [
      'outside the lists is of the cover',
      ['Provby', 'Ordförande: Bo Provberg', 'Tid: kl. 10'],
      ['cover Provby / Ordförande: Bo Provberg / Tid: kl. 10'],
    ],
    [
      'that is no name is who signs',
      ['Beslutande', 'Ordförande    se nedan'],
      ['attendance Beslutande >', 'cover Ordförande se nedan'],
    ],
    [
      'that is a body’s is who signs',
      ['Beslutande', 'Ordförande    Provby Kommun'],
      ['attendance Beslutande >', 'cover Ordförande Provby Kommun'],
    ],
    [
      'of many who sign is no row',
      ['Beslutande', 'Justerare    Ada Provlund'],
      ['attendance Beslutande >', 'cover Justerare Ada Provlund'],
    ],
  ])('%s', (_, rows, sections) => expect(sectionsOf(rows)).toEqual(sections))

  test.each<Case>([
    [
      'right below a name is what that one is',
      ['Beslutande', 'Ada Provlund', 'Verkställande direktör', 'Bo Provberg'],
      ['attendance Beslutande > Ada Provlund / Verkställande direktör / Bo Provberg'],
    ],
    [
      'below a blank line heads its holder',
      ['Beslutande', 'Ada Provlund', '', 'Verkställande direktör', 'Bo Provberg'],
      ['attendance Beslutande > Ada Provlund', 'officials Verkställande direktör > Bo Provberg'],
    ],
  ])('%s', (_, rows, sections) => expect(sectionsOf(rows)).toEqual(sections))
})

describe('below the heading of an election within a list', () => {
  const LIST = ['Närvarande', 'Ada Provlund', 'Val av styrelse']
  test.each<Case>([
    [
      'labels say who were elected',
      [...LIST, 'Ordförande: Bo Provberg', 'Ersättare', 'Caj Provdal', 'Ersättare: Dag Provsten'],
      [
        'attendance Närvarande > Ada Provlund / Val av styrelse / Ordförande: Bo Provberg / Ersättare / Caj Provdal / Ersättare: Dag Provsten',
      ],
    ],
    [
      'up to a label that is of none',
      [...LIST, 'Ersättare', 'Caj Provdal', 'Frånvarande', 'Dag Provsten', 'Ersättare', 'Eva Provnäs'],
      [
        'attendance Närvarande > Ada Provlund / Val av styrelse / Ersättare / Caj Provdal',
        'absent Frånvarande > Dag Provsten',
        'attendance (ersättare) Ersättare > Eva Provnäs',
      ],
    ],
  ])('%s', (_, rows, sections) => expect(sectionsOf(rows)).toEqual(sections))
  test('outside the lists it changes nothing', () =>
    expect(sectionsOf(['Provby', 'Val av styrelse', 'Ersättare', 'Caj Provdal'])).toEqual([
      'cover Provby / Val av styrelse',
      'attendance (ersättare) Ersättare > Caj Provdal',
    ]))
})

test('a label is not looked for in more rows than a margin has', () =>
  expect(sectionsOf(['Övriga|Ada Provlund', 'x|Bo Provberg', 'y|Caj Provdal', 'deltagare|Dag Provsten'])).toEqual([
    'officials Övriga Ada Provlund / x Bo Provberg / y Caj Provdal / deltagare Dag Provsten',
  ]))
