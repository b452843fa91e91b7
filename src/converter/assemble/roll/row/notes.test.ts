/** What a row tells of a person beside the name: whom one replaces, when, and that one did not come. */
import { describe, expect, test } from 'vitest'
import { chairing, inPlaceOf, noted, type RowFacts } from './notes.ts'

describe('a note:', () => {
  test.each<[note: string | null, replaces: string | null, present: string | null, absent: boolean]>([
    [null, null, null, false],
    ['Provby', null, null, false],
    ['ersätter Dan Provby', 'Dan Provby', null, false],
    ['Ersatte Dan Provby', 'Dan Provby', null, false],
    ['ersättare för Dan Provby', 'Dan Provby', null, false],
    ['tjänstgörande för Dan Provby', 'Dan Provby', null, false],
    ['tjg. för Dan Provby', 'Dan Provby', null, false],
    ['i stället för Dan Provby', 'Dan Provby', null, false],
    ['för Dan Provby', 'Dan Provby', null, false],
    ['därför Dan Provby', null, null, false],
    ['§§ 5–9', null, '§§ 5–9', false],
    ['t.o.m. § 12', null, 't.o.m. § 12', false],
    ['kl. 08.30–09.15', null, 'kl. 08.30–09.15', false],
    ['från klockan 9', null, 'från klockan 9', false],
    ['till 10:15', null, 'till 10:15', false],
    ['ej punkten 7', null, 'ej punkten 7', false],
    ['p. 7', null, 'p. 7', false],
    ['jäv i ärendet', null, 'jäv i ärendet', false],
    ['del av mötet', null, 'del av mötet', false],
    ['under del av dagen', null, 'under del av dagen', false],
    ['på distans', null, 'på distans', false],
    ['digitalt', null, 'digitalt', false],
    ['Provby, § 4', null, 'Provby, § 4', false],
    ['ordförande § 4', null, null, false],
    ['ordf. för § 4, § 7', null, 'ordf. för § 4, § 7', false],
    // When, beside whom: after that name, or else before it.
    ['ersätter Dan Provby, §§ 5–9', 'Dan Provby', '§§ 5–9', false],
    ['ersätter Dan Provby (C), §§ 5–9', 'Dan Provby', '§§ 5–9', false],
    ['tjänstgör §§ 2–3 för Dan Provby', 'Dan Provby', '§§ 2–3', false],
    ['ersätter Dan Provby, Provnäs', 'Dan Provby', null, false],
    ['frånvarande', null, null, true],
    ['Provby, frånvarande', null, null, true],
    ['frånvarande § 4', null, 'frånvarande § 4', false],
    ['Provby, frånvarande, § 4', null, 'Provby, frånvarande, § 4', false],
  ])('%s', (note, replaces, present, absent) => expect(noted(note, [])).toEqual({ note, replaces, present, absent }))

  test('whom the row names already stands before what the note says', () =>
    expect(noted('ersätter Dan Provby, § 5', ['Eva Provsund', 'Caj Provdal'])).toEqual({
      note: 'ersätter Dan Provby, § 5',
      replaces: 'Eva Provsund, Caj Provdal',
      present: '§ 5',
      absent: false,
    }))
})

const told = (own: Partial<RowFacts>): RowFacts => ({
  role: 'ledamot',
  group: null,
  note: null,
  replaces: 'Dan Provby',
  present: null,
  absent: false,
  ...own,
})

test.each<[own: Partial<RowFacts>, role: string]>([
  [{ note: 'ersätter Dan Provby' }, 'tjänstgörande ersättare'],
  [{ note: 'tjg för Dan Provby', role: 'ersättare' }, 'tjänstgörande ersättare'],
  [{ note: 'Provby, tjänstgörande i stället för Dan Provby' }, 'tjänstgörande ersättare'],
  [{ note: 'tj. för Dan Provby' }, 'tjänstgörande ersättare'],
  [{ note: 'ersätter Dan Provby', role: 'ordförande' }, 'ordförande'],
  [{ note: 'ersätter Dan Provby', role: 'vice ledamot' }, 'vice ledamot'],
  [{ note: 'ersätter', replaces: null }, 'ledamot'],
  [{ note: 'personlig ersättare för Dan Provby' }, 'ledamot'],
  [{ note: null }, 'ledamot'],
])('who serves for somebody is a substitute who serves: %j', (own, role) =>
  expect(inPlaceOf(told(own))).toEqual(told({ ...own, role })),
)

test.each<[text: string, present: string | null]>([
  ['ordförande §§ 94–106', null],
  ['ordföranden för § 4', null],
  ['ordf. § 4', null],
  ['mötesordförande under § 4', null],
  ['tf. ordförande på § 4', null],
  ['tjänstgörande ordförande vid § 4', null],
  ['vice ordförande § 4', '§ 4'],
  ['ordförande, § 4', '§ 4'],
  ['§ 4', '§ 4'],
])('who chaired some §§ may have been there for others: %s', (text, present) =>
  expect(chairing(text, told({ present: '§ 4' }))).toEqual(told({ present })),
)
