/** The sections of a cover: what each label opens, and what goes on in the one above. */
import { describe, expect, test } from 'vitest'
import { sectionsOf } from './cover.fixture.ts'

type Case = [why: string, rows: string[], sections: string[]]

describe('a label', () => {
  test.each<Case>([
    ['there is none: all is the cover’s', ['Provby kommun', 'Protokoll'], ['cover Provby kommun / Protokoll']],
    ['nothing', [], []],
    [
      'alone is a heading',
      ['Provby', 'Beslutande', 'Ada Provlund (S)', 'Bo Provberg (M)'],
      ['cover Provby', 'attendance Beslutande > Ada Provlund (S) / Bo Provberg (M)'],
    ],
    [
      'with a role opens a list of those',
      ['Beslutande', 'Ada Provlund', 'Ersättare', 'Bo Provberg'],
      ['attendance Beslutande > Ada Provlund', 'attendance (ersättare) Ersättare > Bo Provberg'],
    ],
    [
      'beside its value stays with it',
      ['Närvarande: Ada Provlund (S)', 'Bo Provberg', 'Frånvarande: Caj Provdal'],
      ['attendance Närvarande: Ada Provlund (S) / Bo Provberg', 'absent Frånvarande: Caj Provdal'],
    ],
    [
      'of the cover alone is text of the cover',
      ['Plats', 'Ekby skola', 'Beslutande', 'Ada Provlund'],
      ['cover Plats / Ekby skola', 'attendance Beslutande > Ada Provlund'],
    ],
    [
      'of the cover ends a roll call, and those after it are one',
      ['Beslutande', 'Ada Provlund', 'Plats', 'Ekby skola', 'Tid: kl. 10', 'Datum'],
      ['attendance Beslutande > Ada Provlund', 'cover Plats / Ekby skola / Tid: kl. 10 / Datum'],
    ],
    [
      'of a list within the cover',
      ['Plats: Ekby', 'Frånvarande', 'Ada Provlund', 'Tid: kl. 10'],
      ['cover Plats: Ekby', 'absent Frånvarande > Ada Provlund', 'cover Tid: kl. 10'],
    ],
    [
      'over columns stands with its rows',
      ['Ledamöter|Ersättare', 'Ada Provlund|Bo Provberg'],
      ['attendance Ledamöter Ersättare / Ada Provlund Bo Provberg'],
    ],
    [
      'over columns within a list begins another',
      ['Frånvarande', 'Caj Provdal', 'Ersättare|Tjänstepersoner', 'Ada Provlund|Bo Provberg'],
      ['absent Frånvarande > Caj Provdal', 'attendance Ersättare Tjänstepersoner / Ada Provlund Bo Provberg'],
    ],
    [
      'in the margin of two rows is whole',
      ['Övriga|Ada Provlund', 'deltagare|Bo Provberg'],
      ['officials Övriga Ada Provlund / deltagare Bo Provberg'],
    ],
    [
      'may become another by its second row',
      ['Närvarande ej|Ada Provlund (S)', 'tjänstgörande ersättare|Bo Provberg (M)'],
      ['attendance (ersättare) Närvarande ej Ada Provlund (S) / tjänstgörande ersättare Bo Provberg (M)'],
    ],
    [
      'whose first words are another’s',
      ['Beslutande|Ada Provlund (S)', 'ersättare|Bo Provberg (M)'],
      ['attendance (tjänstgörande ersättare) Beslutande Ada Provlund (S) / ersättare Bo Provberg (M)'],
    ],
  ])('%s', (_, rows, sections) => expect(sectionsOf(rows)).toEqual(sections))
})

describe('a recogniser’s heading of a section opens it', () => {
  test('where no label does', () =>
    expect(sectionsOf(['Provby', 'De som kom', 'Ada Provlund'], { 'De som kom': 'attendance' })).toEqual([
      'cover Provby',
      'attendance De som kom > Ada Provlund',
    ]))
  test('and what is told below who signs is text of the cover', () =>
    expect(
      sectionsOf(['Vid protokollet: Ada Provlund', 'Ekby', 'Ordföranden inledde mötet och hälsade alla välkomna.'], {
        'Vid protokollet: Ada Provlund': 'signatures',
      }),
    ).toEqual([
      'signatures Vid protokollet: Ada Provlund / Ekby',
      'cover Ordföranden inledde mötet och hälsade alla välkomna.',
    ]))
  test('as the label says', () =>
    expect(sectionsOf(['Frånvarande', 'Ada Provlund'], { Frånvarande: 'attendance' })).toEqual([
      'absent Frånvarande > Ada Provlund',
    ]))
})

describe('a table without a label', () => {
  test.each<Case>([
    [
      'is of those who came where a column says so',
      ['Provby', 'Namn|Närvarande', 'Ada Provlund|X'],
      ['cover Provby', 'attendance Namn Närvarande / Ada Provlund X'],
    ],
    [
      'within a list is of it',
      ['Frånvarande', 'Namn|Närvarande', 'Ada Provlund|X'],
      ['absent Frånvarande > Namn Närvarande / Ada Provlund X'],
    ],
    [
      'but not where none does',
      ['Provby', 'Namn|Parti', 'Ada Provlund|S'],
      ['cover Provby / Namn Parti / Ada Provlund S'],
    ],
    [
      'nor is a row below its head that begins as a label does',
      ['Beslutande', 'Roll|Namn|Parti', 'Ersättare|Ada Provlund|S', 'Ordförande|Bo Provberg|M'],
      ['attendance Beslutande > Roll Namn Parti / Ersättare Ada Provlund S / Ordförande Bo Provberg M'],
    ],
    [
      'nor its head',
      ['Beslutande', 'Plats|Ledamot|Parti', 'Provby|Ada Provlund|S'],
      ['attendance Beslutande > Plats Ledamot Parti / Provby Ada Provlund S'],
    ],
    [
      'that is told a cell to a line may have a label among its heads',
      ['Provby', 'Ledamot', 'Närvarande', 'Ada Provlund', 'X', 'Bo Provberg', 'X', 'Frånvarande'],
      ['cover Provby', 'attendance Ledamot / Närvarande / Ada Provlund / X / Bo Provberg / X', 'absent Frånvarande >'],
    ],
    [
      'that is told a cell to a line is one list to its end',
      ['Provby', 'Ledamot', 'Parti', 'Ada Provlund', 'S', 'Bo Provberg', 'M', 'Frånvarande', 'Caj Provdal'],
      [
        'cover Provby',
        'attendance Ledamot / Parti / Ada Provlund / S / Bo Provberg / M',
        'absent Frånvarande > Caj Provdal',
      ],
    ],
  ])('%s', (_, rows, sections) => expect(sectionsOf(rows)).toEqual(sections))
})

describe('a body’s name', () => {
  test('above the lists is who met', () =>
    expect(sectionsOf(['Valberedningen', 'Ada Provlund'])).toEqual(['cover Valberedningen / Ada Provlund']))
  test('among them heads one', () =>
    expect(sectionsOf(['Beslutande', 'Ada Provlund', 'Valberedningen', 'Bo Provberg'])).toEqual([
      'attendance Beslutande > Ada Provlund',
      'officials Valberedningen > Bo Provberg',
    ]))
})

describe('an office alone on a line of a list', () => {
  test.each<Case>([
    [
      'heads the one below it',
      ['Beslutande', 'Ada Provlund', 'Ordförande', 'Bo Provberg', 'Ersättare', 'Caj Provdal'],
      [
        'attendance Beslutande > Ada Provlund',
        'attendance (ordförande) Ordförande > Bo Provberg',
        'attendance (ersättare) Ersättare > Caj Provdal',
      ],
    ],
    [
      'last of all too',
      ['Beslutande', 'Ada Provlund', 'Sekreterare:', 'Bo Provberg'],
      ['attendance Beslutande > Ada Provlund', 'officials (sekreterare) Sekreterare: > Bo Provberg'],
    ],
    [
      'before a label and its value',
      ['Beslutande', 'Ada Provlund', 'Sekreterare', 'Bo Provberg', 'Plats: Ekby'],
      [
        'attendance Beslutande > Ada Provlund',
        'officials (sekreterare) Sekreterare > Bo Provberg',
        'cover Plats: Ekby',
      ],
    ],
    [
      'before a label and those it names',
      ['Beslutande', 'Ada Provlund', 'Sekreterare', 'Bo Provberg', 'Ersättare: Caj Provdal'],
      [
        'attendance Beslutande > Ada Provlund',
        'officials (sekreterare) Sekreterare > Bo Provberg',
        'attendance (ersättare) Ersättare: Caj Provdal',
      ],
    ],
    [
      'heads nobody where more follow',
      ['Beslutande', 'Ada Provlund', 'Sekreterare', 'Bo Provberg', 'Caj Provdal'],
      ['attendance Beslutande > Ada Provlund', 'cover Sekreterare / Bo Provberg / Caj Provdal'],
    ],
    [
      'nor where nobody does',
      ['Beslutande', 'Ada Provlund', 'Sekreterare', 'ingen'],
      ['attendance Beslutande > Ada Provlund', 'cover Sekreterare / ingen'],
    ],
    ['nor outside the lists', ['Provby', 'Sekreterare', 'Bo Provberg'], ['cover Provby / Sekreterare / Bo Provberg']],
    [
      'heads no chair below the absent',
      ['Frånvarande', 'Ada Provlund', 'Ordförande', 'Bo Provberg'],
      ['absent Frånvarande > Ada Provlund', 'cover Ordförande / Bo Provberg'],
    ],
    [
      'but who wrote it all down',
      ['Frånvarande', 'Ada Provlund', 'Sekreterare', 'Bo Provberg'],
      ['absent Frånvarande > Ada Provlund', 'officials (sekreterare) Sekreterare > Bo Provberg'],
    ],
    [
      'where somebody was absent',
      ['Frånvarande', 'Sekreterare', 'Bo Provberg'],
      ['absent Frånvarande >', 'cover Sekreterare / Bo Provberg'],
    ],
    [
      'which two hold is no label of the one below',
      ['Beslutande', 'Ada Provlund', 'Ordförande och sekreterare', 'Bo Provberg'],
      ['attendance Beslutande > Ada Provlund', 'cover Ordförande och sekreterare / Bo Provberg'],
    ],
    [
      'that no single person holds',
      ['Beslutande', 'Ada Provlund', 'Justerare', 'Bo Provberg'],
      ['attendance Beslutande > Ada Provlund', 'cover Justerare / Bo Provberg'],
    ],
    [
      'is no label where the row above it is cut',
      ['Beslutande', 'Ada Provlund (S), 1:e vice', 'Ordförande', 'Ersättare', 'Bo Provberg'],
      [
        'attendance Beslutande > Ada Provlund (S), 1:e vice / Ordförande',
        'attendance (ersättare) Ersättare > Bo Provberg',
      ],
    ],
  ])('%s', (_, rows, sections) => expect(sectionsOf(rows)).toEqual(sections))
})

describe('whoever wrote it all down was there', () => {
  test.each<Case>([
    [
      'below the absent, with a colon',
      ['Frånvarande', 'Ada Provlund', 'Sekreterare: Bo Provberg'],
      ['absent Frånvarande > Ada Provlund', 'officials (sekreterare) Sekreterare: Bo Provberg'],
    ],
    [
      'or apart from them',
      ['Frånvarande', 'Ada Provlund', '', 'Protokollförare Bo Provberg'],
      ['absent Frånvarande > Ada Provlund', 'officials (sekreterare) Protokollförare Bo Provberg'],
    ],
    [
      'or in a cell of its own',
      ['Frånvarande', 'Ada Provlund', 'Mötessekreterare|Bo Provberg'],
      ['absent Frånvarande > Ada Provlund', 'officials (sekreterare) Mötessekreterare Bo Provberg'],
    ],
    [
      'below officials, in a cell of its own',
      ['Övriga deltagare', 'Ada Provlund', 'SEKRETERARE|Bo Provberg'],
      ['officials Övriga deltagare > Ada Provlund', 'officials (sekreterare) SEKRETERARE Bo Provberg'],
    ],
    [
      'but as one of them where no cell parts it',
      ['Övriga deltagare', 'Ada Provlund', 'Sekreterare Bo Provberg'],
      ['officials Övriga deltagare > Ada Provlund / Sekreterare Bo Provberg'],
    ],
    [
      'nor right below the absent without a colon',
      ['Frånvarande', 'Ada Provlund', 'Sekreterare Bo Provberg'],
      ['absent Frånvarande > Ada Provlund / Sekreterare Bo Provberg'],
    ],
    [
      'nor where it names two',
      ['Frånvarande', 'Ada Provlund', 'Protokollförare: Bo Provberg, Caj Provdal'],
      ['absent Frånvarande > Ada Provlund / Protokollförare: Bo Provberg, Caj Provdal'],
    ],
    [
      'nor among those who came, who are listed',
      ['Beslutande', 'Ada Provlund', '', 'Protokollförare Bo Provberg'],
      ['attendance Beslutande > Ada Provlund / Protokollförare Bo Provberg'],
    ],
  ])('%s', (_, rows, sections) => expect(sectionsOf(rows)).toEqual(sections))
})

describe('the heading of an election within a list', () => {
  test.each<Case>([
    [
      'takes in what follows, offices and lists too',
      ['Beslutande', 'Ada Provlund', 'Val av styrelse', 'Bo Provberg', 'Ersättare', 'Caj Provdal'],
      ['attendance Beslutande > Ada Provlund / Val av styrelse / Bo Provberg / Ersättare / Caj Provdal'],
    ],
    [
      'up to a label that is of none',
      ['Beslutande', 'Ada Provlund', 'Val av styrelse', 'Bo Provberg', 'Frånvarande', 'Caj Provdal'],
      ['attendance Beslutande > Ada Provlund / Val av styrelse / Bo Provberg', 'absent Frånvarande > Caj Provdal'],
    ],
    [
      'takes nothing in above the lists',
      ['Provby', 'Val av styrelse', 'Ersättare', 'Caj Provdal'],
      ['cover Provby / Val av styrelse', 'attendance (ersättare) Ersättare > Caj Provdal'],
    ],
  ])('%s', (_, rows, sections) => expect(sectionsOf(rows)).toEqual(sections))
})

describe('an office before a name', () => {
  test.each<Case>([
    [
      'right below the label is of its list',
      ['Beslutande', 'Ordförande Ada Provlund (S)', 'Sekreterare Bo Provberg'],
      ['attendance Beslutande > Ordförande Ada Provlund (S) / Sekreterare Bo Provberg'],
    ],
  ])('%s', (_, rows, sections) => expect(sectionsOf(rows)).toEqual(sections))
})

test('an office right below a name is what that one is', () => {
  const rows = ['Beslutande', 'Ada Provlund', 'Kommundirektör', 'Bo Provberg']
  expect(sectionsOf(rows)).toEqual(['attendance Beslutande > Ada Provlund / Kommundirektör / Bo Provberg'])
})
