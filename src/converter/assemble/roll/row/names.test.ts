/** A row of a roll call without parties: who is named, as what, and nobody where a piece of it is neither. */
import { describe, expect, test } from 'vitest'
import { withoutParties } from './names.ts'

/** Each person: the name with the party, what he or she is, what is said besides, and for whom, when, or away. */
const people = (row: string, role = 'ledamot', closed = true): string[] =>
  withoutParties(row, role, closed).map(({ name, party, group, role, note, replaces, present, absent }) =>
    [
      party === null ? name : `${name} (${party})`,
      role,
      group,
      note,
      replaces && `för ${replaces}`,
      present && `när ${present}`,
      absent && 'borta',
    ]
      .filter((one) => one !== null && one !== false)
      .join(' | '),
  )

const ADA = 'Ada Provlund | närvarande'
const BO = 'Bo Provberg | närvarande'
const CAJ = 'Caj Provdal | närvarande'

describe('names alone:', () => {
  test.each<[row: string, ...people: string[]]>([
    ['Ada Provlund', ADA],
    ['Ada Provlund.', ADA],
    ['Ada Provlund, Bo Provberg och Caj Provdal', ADA, BO, CAJ],
    ['Ada Provlund samt Bo Provberg', ADA, BO],
    ['Ada Provlund, och Bo Provberg, samt Caj Provdal', ADA, BO, CAJ],
    ['Ada Provlund; Bo Provberg', ADA, BO],
    ['Ada Provlund, Bo Provberg m.fl.', ADA, 'Bo Provberg | närvarande | m.fl.'],
    ['Ada Provlund, ekonom, och andra', 'Ada Provlund | ledamot | ekonom, och andra'],
    ['Ada Provlund med flera.', 'Ada Provlund | närvarande | med flera'],
    ['Ada Provlund dessutom Bo Provberg', 'Ada Provlund | ledamot | dessutom Bo Provberg'],
    ['Ada Provlund (ordf.). Bo Provberg', 'Ada Provlund | ordförande', BO],
    ['Ada Provlund. Bo Provberg. Caj Provdal.', ADA, BO, CAJ],
    ['Även Ada Provlund', ADA],
    ['även Ada Provlund', ADA],
    ['samt Ada Provlund', ADA],
    ['Dessutom Ada Provlund', ADA],
    ['Adjungerad Ada Provlund', ADA],
    ['adjungerade: Ada Provlund', ADA],
    ['Ada Provlund, Även Bo Provberg', ADA, BO],
    // Neither a name nor said of one
    ['Ada'],
    [''],
    ['ADA PROVLUND'],
    ['Provby Kommun'],
    ['Ada Provlund yrkar bifall'],
    ['ordförande, Ada Provlund'],
    ['A. Ada Provlund. Bo Provberg K. x'],
  ])('%s', (row, ...expected) => expect(people(row)).toEqual(expected))

  test('are of the role of those listed, where that is no member', () =>
    expect(people('Ada Provlund, Bo Provberg', 'ersättare')).toEqual([
      'Ada Provlund | ersättare',
      'Bo Provberg | ersättare',
    ]))
})

describe('a name with its party among others:', () => {
  test.each<[row: string, ...people: string[]]>([
    ['Ada Provlund (S), Bo Provberg', 'Ada Provlund (S) | ledamot', BO],
    ['Bo Provberg, Ada Provlund (s)', BO, 'Ada Provlund (s) | ledamot'],
    ['Ada Provlund (S) ordförande', 'Ada Provlund (S) | ordförande'],
    ['Ada Provlund (S), ordförande', 'Ada Provlund (S) | ordförande'],
    // No party that is known
    ['Ada Provlund (ordf), Bo Provberg', 'Ada Provlund | ordförande', BO],
    ['Ada Provlund (sjuk)', 'Ada Provlund | ledamot | sjuk | borta'],
    ['Ada Provlund (S) Bo Provberg (M)'],
    ['fru Ada Provlund (S)'],
  ])('%s', (row, ...expected) => expect(people(row)).toEqual(expected))
})

describe('what is said behind a name:', () => {
  test.each<[row: string, ...people: string[]]>([
    ['Ada Provlund (-)', 'Ada Provlund | ledamot | -'],
    ['Ada Provlund, ordförande § 3', 'Ada Provlund | ordförande | § 3 | när § 3'],
    ['Ada Provlund, ersättare', 'Ada Provlund | ersättare'],
    ['Ada Provlund, ordförande, för Bo Provberg', 'Ada Provlund | ordförande | för Bo Provberg | för Bo Provberg'],
    ['Ada Provlund (ordförande)', 'Ada Provlund | ordförande'],
    ['Ada Provlund(ordförande)', 'Ada Provlund | ordförande'],
    ['Ada Provlund – sekreterare', 'Ada Provlund | sekreterare'],
    ['Ada Provlund - sekreterare', 'Ada Provlund | sekreterare'],
    ['Ada Provlund sekreterare', 'Ada Provlund | sekreterare'],
    ['Ada Provlund 1:e vice ordförande', 'Ada Provlund | vice ordförande'],
    ['Ada Provlund, sekreterare', 'Ada Provlund | sekreterare'],
    ['Ada Provlund (ekonom) § 5', 'Ada Provlund | ledamot | ekonom, § 5 | när ekonom, § 5'],
    ['Ada Provlund § 5', 'Ada Provlund | ledamot | § 5 | när § 5'],
    ['Ada Provlund, § 5', 'Ada Provlund | ledamot | § 5 | när § 5'],
    ['Ada Provlund 6B', 'Ada Provlund | ledamot | 6B'],
    ['Ada Provlund 12 C', 'Ada Provlund | ledamot | 12 C'],
    ['Ada Provlund ekonom', 'Ada Provlund | ledamot | ekonom'],
    ['Ada Provlund, ekonom, nämndens kansli', 'Ada Provlund | ledamot | ekonom, nämndens kansli'],
    ['Ada Provlund (chef, enhet ett)', 'Ada Provlund | ledamot | chef, enhet ett'],
    ['Ada Provlund (frånvarande)', 'Ada Provlund | ledamot | frånvarande | borta'],
    ['Ada Provlund deltog ej', 'Ada Provlund | ledamot | deltog ej | borta'],
    ['Ada Provlund, frånvarande', 'Ada Provlund | ledamot | frånvarande | borta'],
    [
      'Ada Provlund ersätter Bo Provberg',
      'Ada Provlund | tjänstgörande ersättare | ersätter Bo Provberg | för Bo Provberg',
    ],
    [
      'Ada Provlund, ersättare för Bo Provberg',
      'Ada Provlund | tjänstgörande ersättare | för Bo Provberg | för Bo Provberg',
    ],
    ['Ada Provlund, vice ordförande, ordförande §§ 2–3', 'Ada Provlund | vice ordförande | ordförande §§ 2–3'],
    // Two brackets, a class that is none
    ['Ada Provlund (a) (b)'],
    ['Ada Provlund 123B'],
    ['Ada Provlund 6b'],
  ])('%s', (row, ...expected) => expect(people(row)).toEqual(expected))

  test('a substitute for somebody who is no member does not serve', () =>
    expect(people('Ada Provlund, ersättare för Bo Provberg', 'närvarande')).toEqual([
      'Ada Provlund | ersättare | för Bo Provberg | för Bo Provberg',
    ]))
})

describe('an office before a name:', () => {
  test.each<[row: string, ...people: string[]]>([
    ['Kommundirektör Ada Provlund', 'Ada Provlund | ledamot | kommundirektör'],
    ['kommundirektör Ada Provlund', 'Ada Provlund | ledamot | kommundirektör'],
    ['VD Ada Provlund', 'Ada Provlund | ledamot | VD'],
    ['Ordförande: Ada Provlund', 'Ada Provlund | ordförande'],
    ['1:e vice ordförande: Ada Provlund', 'Ada Provlund | vice ordförande'],
    [
      'mark- och exploateringsingenjör Ada Provlund § 165',
      'Ada Provlund | ledamot | mark- och exploateringsingenjör, § 165 | när mark- och exploateringsingenjör, § 165',
    ],
    ['Tekn. lektor Ada Provlund', 'Ada Provlund | ledamot | tekn. lektor'],
    [
      'chef för hållbar utveckling Ada Provlund (§ 3)',
      'Ada Provlund | ledamot | chef för hållbar utveckling, (§ 3) | när chef för hållbar utveckling, (§ 3)',
    ],
    ['chef på enheten Ada Provlund', 'Ada Provlund | ledamot | chef på enheten'],
    ['chef vid enheten Ada Provlund', 'Ada Provlund | ledamot | chef vid enheten'],
    ['chef inom vården Ada Provlund', 'Ada Provlund | ledamot | chef inom vården'],
    ['chef i vården Ada Provlund', 'Ada Provlund | ledamot | chef i vården'],
    ['ledare av enheten Ada Provlund', 'Ada Provlund | ledamot | ledare av enheten'],
    ['ekonom Ada Provlund, kl. 9.00', 'Ada Provlund | ledamot | ekonom, kl. 9.00 | när ekonom, kl. 9.00'],
    ['ekonom Ada Provlund kl. 9.00', 'Ada Provlund | ledamot | ekonom, kl. 9.00 | när ekonom, kl. 9.00'],
    ['ekonom Ada Provlund under § 3', 'Ada Provlund | ledamot | ekonom, under § 3 | när ekonom, under § 3'],
    ['ekonom Ada Provlund del av mötet', 'Ada Provlund | ledamot | ekonom, del av mötet | när ekonom, del av mötet'],
    ['ekonom Ada Provlund t.o.m. § 3', 'Ada Provlund | ledamot | ekonom, t.o.m. § 3 | när ekonom, t.o.m. § 3'],
    ['ekonom Ada Provlund fr. o. m. § 3', 'Ada Provlund | ledamot | ekonom, fr. o. m. § 3 | när ekonom, fr. o. m. § 3'],
    ['Elev Ada Provlund', 'Ada Provlund | ledamot | elev'],
    ['Även ekonom Ada Provlund', 'Ada Provlund | ledamot | ekonom'],
    ['samt ekonom Ada Provlund', 'Ada Provlund | ledamot | ekonom'],
    ['och ekonom Ada Provlund', 'Ada Provlund | ledamot | ekonom'],
    ['Dessutom ekonom Ada Provlund', 'Ada Provlund | ledamot | ekonom'],
    ['Mark- och vattenchef Ada Provlund', 'Ada Provlund | ledamot | mark- och vattenchef'],
    [
      'mark- och vattenchef Ada Provlund och jurist Bo Provberg',
      'Ada Provlund | ledamot | mark- och vattenchef',
      'Bo Provberg | ledamot | jurist',
    ],
    ['Ada Provlund Skolchef', 'Ada Provlund | ledamot | skolchef'],
    ['ekonom Ada Provlund och jurist Bo Provberg', 'Ada Provlund | ledamot | ekonom', 'Bo Provberg | ledamot | jurist'],
    [
      'ekonom Ada Provlund § 5 samt jurist Bo Provberg',
      'Ada Provlund | ledamot | ekonom, § 5 | när ekonom, § 5',
      'Bo Provberg | ledamot | jurist',
    ],
    [
      'ekonom Ada Provlund (§ 5) och jurist Bo Provberg',
      'Ada Provlund | ledamot | ekonom, (§ 5) | när ekonom, (§ 5)',
      'Bo Provberg | ledamot | jurist',
    ],
    // No office of somebody
    ['chef inför mötet Ada Provlund'],
    ['chef föreningens vård Ada Provlund'],
    ['chef av Ada Provlund'],
    ['Tomten Ada Provlund', 'Tomten Ada Provlund | närvarande'],
    ['ersättare för Ada Provlund'],
    ['chef utan enhet Ada Provlund'],
    ['tant för hållbar utveckling Ada Provlund'],
    ['ekonom Provby Kommun'],
    ['Provby Kommun Skolchef'],
    ['Ada Provlund Tomte', 'Ada Provlund Tomte | närvarande'],
    ['den ekonom som heter och ofta är Ada Provlund'],
  ])('%s', (row, ...expected) => expect(people(row)).toEqual(expected))
})

describe('where one is from, and what else one is:', () => {
  test.each<[row: string, ...people: string[]]>([
    [
      'Ada Provlund, ersättare för Bo Provberg, Ekby',
      'Ada Provlund | tjänstgörande ersättare | för Bo Provberg, Ekby | för Bo Provberg',
    ],
    ['Ada Provlund, ekonom, Ekby'],
    ['Ada Provlund, Ekby, HR-chef'],
    ['Ada Provlund, Ekby, Ordförande', 'Ada Provlund | ordförande | Ekby'],
    ['Ada Provlund, Ekby, 6B', 'Ada Provlund | ledamot | Ekby, 6B'],
    ['Ada Provlund (Ekby, Alby, ordförande)', 'Ada Provlund | ledamot | Ekby, Alby, ordförande'],
    ['Ada Provlund (norra Ekby, ordförande)', 'Ada Provlund | ledamot | norra Ekby, ordförande'],
    ['Ada Provlund, Ekby', 'Ada Provlund | ledamot | Ekby'],
    ['Ada Provlund, Ekby (län)', 'Ada Provlund | ledamot | Ekby (län)'],
    ['Ada Provlund, Ekby, ordförande', 'Ada Provlund | ordförande | Ekby'],
    [
      'Ada Provlund, Ekby, ekonom, Bo Provberg, Alby, jurist',
      'Ada Provlund | ledamot | Ekby, ekonom',
      'Bo Provberg | ledamot | Alby, jurist',
    ],
    ['Ada Provlund, Ekby, § 3', 'Ada Provlund | ledamot | Ekby, § 3 | när Ekby, § 3'],
    ['Ada Provlund, prof., dekan, ordförande', 'Ada Provlund | ordförande | prof., dekan'],
    ['Ada Provlund, prof., dekan, ordförande § 3', 'Ada Provlund | ledamot | prof., dekan, ordförande § 3'],
    ['Ada Provlund, målare, dekan, ordförande', 'Ada Provlund | ledamot | målare, dekan, ordförande'],
    // A list may go on where the next is cut.
    ['Ada Provlund, Bo Provberg, Ekby'],
  ])('%s', (row, ...expected) => expect(people(row)).toEqual(expected))

  test('a row that goes on below may end in half a name', () =>
    expect(people('Ada Provlund, Ekby', 'ledamot', false)).toEqual([]))
})

describe('between semicolons each row is one person:', () => {
  test.each<[row: string, ...people: string[]]>([
    ['Ada Provlund, ST;Bo Provberg, Saco', 'Ada Provlund | ledamot | ST', 'Bo Provberg | ledamot | Saco'],
    ['Ada Provlund, ST; Bo Provberg, Saco', 'Ada Provlund | ledamot | ST', 'Bo Provberg | ledamot | Saco'],
    ['Ada Provlund, Ekby; Bo Provberg, Alby', 'Ada Provlund | ledamot | Ekby', 'Bo Provberg | ledamot | Alby'],
    // One of them of two people, or none
    ['Ada Provlund, Ekby; Bo Provberg, Caj Provdal'],
    ['Ada Provlund, Ekby; ingen', 'Ada Provlund | ledamot | Ekby, ingen'],
  ])('%s', (row, ...expected) => expect(people(row)).toEqual(expected))
})

describe('among officials nobody says where a name begins:', () => {
  test.each<[row: string, role: string, ...people: string[]]>([
    ['chef för Intern Service Ada Provlund, Bo Provberg', 'tjänsteperson', 'Bo Provberg | tjänsteperson'],
    ['chef inom Intern Service Ada Provlund § 3, Bo Provberg', 'tjänsteperson', 'Bo Provberg | tjänsteperson'],
    ['chef på den nya Provby Förvaltning Ada Provlund, Bo Provberg', 'tjänsteperson', 'Bo Provberg | tjänsteperson'],
    // Among members it is no row.
    ['chef för Intern Service Ada Provlund, Bo Provberg', 'ledamot'],
    ['tant för Intern Service Ada Provlund, Bo Provberg', 'tjänsteperson'],
    ['chef utan Intern Service Ada Provlund, Bo Provberg', 'tjänsteperson'],
  ])('%s, %s', (row, role, ...expected) => expect(people(row, role)).toEqual(expected))
})
