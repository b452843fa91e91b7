/** One row of a roll call: everything that it says of each person, and nobody where it is no row. */
import { describe, expect, test } from 'vitest'
import type { RollEntry } from './notes.ts'
import { readRow } from './row.ts'

type Told = Partial<RollEntry> & Pick<RollEntry, 'name'>
const whole = (told: Told): RollEntry => ({
  party: null,
  role: 'ledamot',
  group: null,
  note: null,
  replaces: null,
  present: null,
  absent: false,
  ...told,
})
const ADA = { name: 'Ada Provlund', party: 'C' }
const BO = { name: 'Bo Provberg', party: 'S' }
const CAJ = { name: 'Caj Provdal', party: 'M' }

describe('members with their parties:', () => {
  test.each<[row: string, ...people: Told[]]>([
    ['Ada Provlund (C)', ADA],
    ['Ada Provlund (C) Bo Provberg (S)', ADA, BO],
    ['1. Ada Provlund (C)', ADA],
    ['• Ada Provlund (C)', ADA],
    ['– Ada Provlund (C)', ADA],
    ['Även Ada Provlund (C)', ADA],
    ['Adjungerad Ada Provlund (C)', ADA],
    ['Samt Ada Provlund (C) Bo Provberg (S)', ADA, BO],
    ['Ada Provlund (C) X', ADA],
    // Columns that are gone.
    ['Ada Provlund C Ordförande', { ...ADA, role: 'ordförande' }],
    ['Bo Provberg S Vice ordförande', { ...BO, role: 'vice ordförande' }],
    ['[x] Ada Provlund (C)', ADA],
    ['☒ Ada Provlund (C)', ADA],
    // An empty box does not say who was there.
    ['[ ] Ada Provlund (C)'],
    ['☐ Ada Provlund (C)'],
    [
      'Ada Provlund (IFS), Bo Provberg, enhetschef (sekr), Caj Provdal (M)',
      { ...ADA, party: 'IFS' },
      { ...BO, party: null, role: 'närvarande', note: 'enhetschef (sekr)' },
      CAJ,
    ],
    // Where one is from may look like a name.
    ['Ada Provlund (C), Norra Ekby, ordförande', { ...ADA, note: 'Norra Ekby', role: 'ordförande' }],
    ['Ada Provlund (C), Region Prov, ordförande', { ...ADA, group: 'Region Prov', role: 'ordförande' }],
    ['Ordförande: Ada Provlund (C)', { ...ADA, role: 'ordförande' }],
    [
      'ordföranden Ada Provlund (C), förste vice ordföranden Bo Provberg (S) samt ersättaren Caj Provdal (M).',
      { ...ADA, role: 'ordförande' },
      { ...BO, role: 'vice ordförande' },
      { ...CAJ, role: 'ersättare' },
    ],
    ['Ada Provlund (C) ordförande Bo Provberg (S)', { ...ADA, role: 'ordförande' }, BO],
    [
      'Ada Provlund (C), ordförande Bo Provberg (S), 1:e vice ordförande Caj Provdal (M)',
      { ...ADA, role: 'ordförande' },
      { ...BO, role: 'vice ordförande' },
      CAJ,
    ],
    [
      'Ada Provlund (C), ordförande Bo Provberg (S), vice ordförande Caj Provdal (M), sekreterare Dan Provek (V)',
      { ...ADA, role: 'ordförande' },
      BO,
      { ...CAJ, role: 'vice ordförande' },
      { name: 'Dan Provek', party: 'V', role: 'sekreterare' },
    ],
    [
      'Ada Provlund (C), Provby (ersatte Bo Provberg (S), Provnäs)',
      {
        ...ADA,
        role: 'tjänstgörande ersättare',
        note: 'Provby (ersatte Bo Provberg (S), Provnäs)',
        replaces: 'Bo Provberg',
      },
    ],
    [
      'Ada Provlund, ordf (Norra Ekby), Bo Provberg (Ekby)',
      { name: 'Ada Provlund', role: 'ordförande', note: '(Norra Ekby)' },
      { name: 'Bo Provberg', party: 'Ekby' },
    ],
    [
      'Ada Provlund, ordf (Norra Ekby); Bo Provberg (Södra Ekby) och Caj Provdal (Ekby)',
      { name: 'Ada Provlund', role: 'ordförande', note: '(Norra Ekby)' },
      { name: 'Bo Provberg', role: 'ledamot', note: 'Södra Ekby' },
      { name: 'Caj Provdal', party: 'Ekby', role: 'ledamot' },
    ],
    ['Ada Provlund (Norra Ekby), Prov Bygg AB', { name: 'Ada Provlund', note: 'Norra Ekby, Prov Bygg AB' }],
    ['Provlund Ada II vice ordförande', { name: 'Provlund Ada', role: 'vice ordförande' }],
    ['Provlund Ada I viceordförande', { name: 'Provlund Ada', role: 'vice ordförande' }],
    ['Ordf. (C) Ada Provlund', { ...ADA, role: 'ordförande' }],
    ['Ordförande C Ada Provlund', { ...ADA, role: 'ordförande' }],
    ['Ada Provlund (C), ordförande', { ...ADA, role: 'ordförande' }],
    ['Ada Provlund (C) ordförande', { ...ADA, role: 'ordförande' }],
    ['Ada Provlund (C), ordförande, § 5', { ...ADA, role: 'ordförande', note: '§ 5', present: '§ 5' }],
    ['Ada Provlund (C), Ekby, v. ordf.', { ...ADA, role: 'vice ordförande', note: 'Ekby' }],
    ['Ada Provlund (C), Umeå kommun', { ...ADA, group: 'Umeå kommun' }],
    ['Ada Provlund (C) Umeå kommun, ordförande', { ...ADA, role: 'ordförande', group: 'Umeå kommun' }],
    [
      'Ada Provlund (C), Region Dalarna, §§ 4–5',
      { ...ADA, group: 'Region Dalarna', note: '§§ 4–5', present: '§§ 4–5' },
    ],
    ['Ada Provlund (C), §§ 56–59', { ...ADA, note: '§§ 56–59', present: '§§ 56–59' }],
    ['Ada Provlund (C), ordförande §§ 5–7', { ...ADA, role: 'ordförande', note: '§§ 5–7' }],
    ['Ada Provlund (C) (§ 5)', { ...ADA, note: '§ 5', present: '§ 5' }],
    ['Ada Provlund (C), t.o.m. § 12', { ...ADA, note: 't.o.m. § 12', present: 't.o.m. § 12' }],
    ['Ada Provlund (C), kl. 08.30–09.15', { ...ADA, note: 'kl. 08.30–09.15', present: 'kl. 08.30–09.15' }],
    ['Ada Provlund (C), från punkt 7', { ...ADA, note: 'från punkt 7', present: 'från punkt 7' }],
    ['Ada Provlund (C), på distans', { ...ADA, note: 'på distans', present: 'på distans' }],
    ['Ada Provlund (C), digitalt', { ...ADA, note: 'digitalt', present: 'digitalt' }],
    ['Ada Provlund (C), jäv', { ...ADA, note: 'jäv', present: 'jäv' }],
    ['Ada Provlund (C), del av mötet', { ...ADA, note: 'del av mötet', present: 'del av mötet' }],
  ])('%s', (row, ...people) => {
    expect(readRow(row, 'ledamot')).toEqual(people.map(whole))
  })
})

describe('people between semicolons, each with what a comma parts:', () => {
  const KIM = { name: 'Kim Provsten', role: 'närvarande' }
  test.each<[row: string, ...people: Told[]]>([
    ['Ada Provlund, rektor; Bo Provberg (S); Kim Provsten', { name: 'Ada Provlund', note: 'rektor' }, BO, KIM],
    [
      'Ada Provlund (C), ordförande; Bo Provberg, sekreterare;',
      { ...ADA, role: 'ordförande' },
      { name: 'Bo Provberg', role: 'sekreterare' },
    ],
    [
      'Centerpartiet: Ada Provlund, Kim Provsten; Moderaterna: Caj Provdal',
      ADA,
      { name: 'Kim Provsten', party: 'C' },
      CAJ,
    ],
    ['Ada Provlund (C); frånvarande § 4', { ...ADA, note: 'frånvarande § 4', present: 'frånvarande § 4' }],
  ])('%s', (row, ...people) => expect(readRow(row, 'ledamot')).toEqual(people.map(whole)))
})

describe('those who were not there:', () => {
  test.each<[row: string, note: string]>([
    ['Ada Provlund (C), frånvarande', 'frånvarande'],
    ['Ada Provlund (C) Frånvarande', 'frånvarande'],
    ['Ada Provlund (C), ej närvarande', 'ej närvarande'],
    ['Ada Provlund (C) Anmält förhinder', 'anmält förhinder'],
    ['Ada Provlund (C), anmäld frånvaro', 'anmäld frånvaro'],
    ['Ada Provlund (C), förhindrad.', 'förhindrad.'],
    ['Ada Provlund (C) Förfall', 'förfall'],
    ['Ada Provlund (C) frånv', 'frånv'],
    ['Ada Provlund (C) ej närv.', 'ej närv.'],
    ['Ada Provlund (C) förh.', 'förh.'],
    ['Ada Provlund (C) deltog ej', 'deltog ej'],
    ['Ada Provlund (C) anmäld frånvarande', 'anmäld frånvarande'],
    ['Ada Provlund (C) avbud', 'avbud'],
    ['Ada Provlund (C) frv', 'frv'],
  ])('%s', (row, note) => {
    expect(readRow(row, 'ledamot')).toEqual([whole({ ...ADA, note, absent: true })])
  })
})

describe('one who came instead of another:', () => {
  const SUBSTITUTE = { ...ADA, role: 'tjänstgörande ersättare', replaces: 'Bo Provberg' }
  test.each<[row: string, more: Partial<RollEntry>]>([
    ['Ada Provlund (C) ersätter Bo Provberg (S)', { note: 'ersätter Bo Provberg (S)' }],
    ['Ada Provlund (C), ersätter Bo Provberg (S)', { note: 'ersätter Bo Provberg (S)' }],
    ['Ada Provlund (C) tj. ers. för Bo Provberg (S)', { note: 'tj. ers. för Bo Provberg (S)' }],
    ['Ada Provlund (C) tjänstgör för Bo Provberg (S)', { note: 'tjänstgör för Bo Provberg (S)' }],
    ['Ada Provlund (C) tjg. för Bo Provberg (S)', { note: 'tjg. för Bo Provberg (S)' }],
    ['Ada Provlund (C) i stället för Bo Provberg (S)', { note: 'i stället för Bo Provberg (S)' }],
    ['Ada Provlund (C) i st.f. Bo Provberg (S)', { note: 'i st.f. Bo Provberg (S)' }],
    ['Ada Provlund (C) för Bo Provberg (S)', { note: 'för Bo Provberg (S)' }],
    [
      'Ada Provlund (C) ersätter Bo Provberg (S) §§ 56–59',
      { note: 'ersätter Bo Provberg (S) §§ 56–59', present: '§§ 56–59' },
    ],
    [
      'Ada Provlund (C) tjänstgör §§ 2–3 för Bo Provberg (S)',
      { note: 'tjänstgör §§ 2–3 för Bo Provberg (S)', present: '§§ 2–3' },
    ],
  ])('%s', (row, more) => {
    expect(readRow(row, 'ersättare')).toEqual([whole({ ...SUBSTITUTE, ...more })])
  })

  test('told of by the one who was replaced', () => {
    expect(readRow('Bo Provberg (S) ersätts av Ada Provlund (C)', 'ledamot')).toEqual([
      whole({ ...BO, absent: true }),
      whole(SUBSTITUTE),
    ])
  })
})

describe('a party before its members:', () => {
  test.each<[row: string, ...people: Told[]]>([
    ['(S): Bo Provberg', BO],
    ['(S): Bo Provberg och Ada Provlund', BO, { ...ADA, party: 'S' }],
    ['(S): Bo Provberg, ordförande', { ...BO, role: 'ordförande' }],
    ['(S): Bo Provberg (S), Ada Provlund (C)', BO, ADA],
  ])('%s', (row, ...people) => {
    expect(readRow(row, 'ledamot')).toEqual(people.map(whole))
  })

  test('where all rows begin so', () => {
    expect(readRow('C Ada Provlund', 'ledamot', { partyFirst: true })).toEqual([whole(ADA)])
    expect(readRow('M Caj Provdal', 'ersättare', { partyFirst: true })).toEqual([whole({ ...CAJ, role: 'ersättare' })])
  })
})

// What those listed are is said by their label; a title is told beside it.
describe('people without parties:', () => {
  const there = (name: string, more: Partial<RollEntry> = {}): Told => ({ name, role: 'närvarande', ...more })
  test.each<[row: string, ...people: Told[]]>([
    ['Ada Provlund', there('Ada Provlund')],
    ['Ada Provlund, Bo Provberg och Caj Provdal', there('Ada Provlund'), there('Bo Provberg'), there('Caj Provdal')],
    ['Ada Provlund, Bo Provberg, samt Caj Provdal.', there('Ada Provlund'), there('Bo Provberg'), there('Caj Provdal')],
    ['Univ.lektor Ada Provlund', there('Ada Provlund', { role: 'ledamot', note: 'univ.lektor' })],
    ['Ordförande: Ada Provlund', there('Ada Provlund', { role: 'ordförande' })],
    ['Ada Provlund, förste vice ordförande', there('Ada Provlund', { role: 'vice ordförande' })],
    ['Ada Provlund (ordförande)', there('Ada Provlund', { role: 'ordförande' })],
    ['Ada Provlund – sekreterare', there('Ada Provlund', { role: 'sekreterare' })],
    ['Ada Provlund, sekreterare, § 5', there('Ada Provlund', { role: 'sekreterare', note: '§ 5', present: '§ 5' })],
    ['Kommundirektör Ada Provlund', there('Ada Provlund', { role: 'ledamot', note: 'kommundirektör' })],
    [
      'Ada Provlund, kommunfullmäktiges ordförande',
      there('Ada Provlund', { role: 'ledamot', note: 'kommunfullmäktiges ordförande' }),
    ],
    [
      'Ada Provlund, International Director',
      there('Ada Provlund', { role: 'ledamot', note: 'International Director' }),
    ],
    [
      'Ada Provlund, -17:50, § 120',
      there('Ada Provlund', { role: 'ledamot', note: '-17:50, § 120', present: '-17:50, § 120' }),
    ],
    ['Ada Provlund Skolchef', there('Ada Provlund', { role: 'ledamot', note: 'skolchef' })],
    [
      'Ada Provlund, kommundirektör, Bo Provberg, sekreterare',
      there('Ada Provlund', { role: 'ledamot', note: 'kommundirektör' }),
      there('Bo Provberg', { role: 'sekreterare' }),
    ],
    ['Adjungerad Ada Provlund', there('Ada Provlund')],
    [
      'Ada Provlund (på plats). Bo Provberg (via länk). Caj Provdal.',
      there('Ada Provlund', { role: 'ledamot', note: 'på plats' }),
      there('Bo Provberg', { role: 'ledamot', note: 'via länk' }),
      there('Caj Provdal'),
    ],
    ['Ada Provlund. Bo Provberg', there('Ada Provlund'), there('Bo Provberg')],
    [
      'Ada Provlund (DO), Bo Provberg, Caj Provdal',
      there('Ada Provlund', { role: 'ledamot', note: 'DO' }),
      there('Bo Provberg'),
      there('Caj Provdal'),
    ],
    [
      'Ada Provlund (C), ordförande, Bo Provberg, Caj Provdal',
      there('Ada Provlund', { party: 'C', role: 'ordförande' }),
      there('Bo Provberg'),
      there('Caj Provdal'),
    ],
    [
      'Ada Provlund (suppl. för Bo Provberg)',
      there('Ada Provlund', { role: 'suppleant', note: 'för Bo Provberg', replaces: 'Bo Provberg' }),
    ],
    [
      'Ada Provlund (t.o.m. p. 4)',
      there('Ada Provlund', { role: 'ledamot', note: 't.o.m. p. 4', present: 't.o.m. p. 4' }),
    ],
    [
      'stadsjuristen Ada Provlund samt handläggarna Bo Provberg och Caj Provdal',
      there('Ada Provlund', { role: 'ledamot', note: 'stadsjuristen' }),
      there('Bo Provberg', { role: 'ledamot', note: 'handläggarna' }),
      there('Caj Provdal'),
    ],
    ['Ada N. Provlund', there('Ada N. Provlund')],
    ['Ada Provlund, headgreenkeeper', there('Ada Provlund', { role: 'ledamot', note: 'headgreenkeeper' })],
    ['Ada Provlund, instämmer'],
    [
      'Ada Provlund, ordf. revisionen § 6',
      there('Ada Provlund', { role: 'ledamot', note: 'ordf. revisionen § 6', present: 'ordf. revisionen § 6' }),
    ],
    [
      'Ada Provlund (ekonom, § 24) samt Bo Provberg',
      there('Ada Provlund', { role: 'ledamot', note: 'ekonom, § 24', present: 'ekonom, § 24' }),
      there('Bo Provberg'),
    ],
    ['Ada Provlund, Provby, ordförande', there('Ada Provlund', { role: 'ordförande', note: 'Provby' })],
    ['Ada Provlund, Vägnämnden, sekreterare', there('Ada Provlund', { role: 'sekreterare', note: 'Vägnämnden' })],
    [
      'Ada Provlund, Försäkringskassan – vice ordförande',
      there('Ada Provlund', { role: 'ledamot', note: 'Försäkringskassan – vice ordförande' }),
    ],
    [
      'Ada Provlund, Arbetsförmedlingen, fr.o.m. § 24',
      there('Ada Provlund', {
        role: 'ledamot',
        note: 'Arbetsförmedlingen, fr.o.m. § 24',
        present: 'Arbetsförmedlingen, fr.o.m. § 24',
      }),
    ],
    ['Ada Provlund, protokollförare', there('Ada Provlund', { role: 'sekreterare' })],
    ['Ada Provlund, kamrer', there('Ada Provlund', { role: 'ledamot', note: 'kamrer' })],
    ['Kh Ada Provlund', there('Ada Provlund', { role: 'ledamot', note: 'kh' })],
    [
      'mark- och vattenchef Ada Provlund § 5, chef för hållbar utveckling Bo Provberg § 6 och jurist Caj Provdal.',
      there('Ada Provlund', {
        role: 'ledamot',
        note: 'mark- och vattenchef, § 5',
        present: 'mark- och vattenchef, § 5',
      }),
      there('Bo Provberg', {
        role: 'ledamot',
        note: 'chef för hållbar utveckling, § 6',
        present: 'chef för hållbar utveckling, § 6',
      }),
      there('Caj Provdal', { role: 'ledamot', note: 'jurist' }),
    ],
    ['chef för Intern Service Ada Provlund, jurist Bo Provberg'],
    ['Ada Provlund; huvudskyddsombud', there('Ada Provlund', { role: 'ledamot', note: 'huvudskyddsombud' })],
    [
      'Ada Provlund paragraf 57',
      there('Ada Provlund', { role: 'ledamot', note: 'paragraf 57', present: 'paragraf 57' }),
    ],
    ['Ada Provlund Visning av Nya Lokalen'],
    ['Ada Provlund Bo Provberg Caj Provdal'],
    [
      'Ada Provlund, ordförande i Provkören',
      there('Ada Provlund', { role: 'ledamot', note: 'ordförande i Provkören' }),
    ],
    [
      'Även Ada Provlund, Vice ordförande i Provkören.',
      there('Ada Provlund', { role: 'ledamot', note: 'Vice ordförande i Provkören' }),
    ],
    ['Ada Provlund, ordförande elevrådet', there('Ada Provlund', { role: 'ledamot', note: 'ordförande elevrådet' })],
    ['Ada Provlund, ordförande för mötet', there('Ada Provlund', { role: 'ordförande', note: 'för mötet' })],
  ])('%s', (row, ...people) => {
    expect(readRow(row, 'ledamot')).toEqual(people.map(whole))
  })

  test('an office that may hold the first words of the name leaves the others of a list of officials', () => {
    const row = 'chef för Intern Service Ada Provlund § 2, jurist Bo Provberg'
    expect(readRow(row, 'tjänsteperson')).toEqual([
      whole({ name: 'Bo Provberg', role: 'tjänsteperson', note: 'jurist' }),
    ])
  })

  test.each([
    ['Ada Provlund, ersättare för Bo Provberg', 'för Bo Provberg'],
    ['Ada Provlund, SPF, tjänstgörande för Bo Provberg', 'SPF, tjänstgörande för Bo Provberg'],
    ['Ada Provlund, tj. ers. för Bo Provberg (S)', 'för Bo Provberg (S)'],
  ])('%s', (row, note) => {
    expect(readRow(row, 'ledamot')).toEqual([
      whole({ name: 'Ada Provlund', role: 'tjänstgörande ersättare', note, replaces: 'Bo Provberg' }),
    ])
  })

  test('who is somebody’s substitute in a list of substitutes has not served for that', () => {
    expect(readRow('Ada Provlund, ersättare för Bo Provberg', 'ersättare').map(({ role }) => role)).toEqual([
      'ersättare',
    ])
  })

  test('of a list that says what they are', () => {
    expect(readRow('Ada Provlund', 'tjänsteman')).toEqual([whole({ name: 'Ada Provlund', role: 'tjänsteman' })])
  })

  test('an association’s name closes a row that stands for itself, and no other', () => {
    const row = 'Ada Provlund, Lärarna'
    expect(readRow(row, 'ersättare', { closed: true })).toEqual([
      whole({ name: 'Ada Provlund', role: 'ersättare', note: 'Lärarna' }),
    ])
    expect(readRow('Ada Provlund, Provby (valberedningen)', 'ersättare', { closed: true })).toEqual([
      whole({ name: 'Ada Provlund', role: 'ersättare', note: 'Provby (valberedningen)' }),
    ])
    expect(readRow(row, 'ersättare')).toEqual([])
    expect(readRow('Ada Provlund, Lärarna, Kommunal', 'ersättare', { closed: true })).toEqual([])
  })
})

test.each([
  'Ada Provlund (C) yrkar bifall till förslaget',
  'Bo Provberg yrkar avslag',
  'Mötet öppnas av Ada Provlund (C)',
  'Ersätter Bo Provberg (S)',
  'Tjänstgörande för Bo Provberg (S)',
  'För Bo Provberg (S)',
  'Sammanträdet ajourneras',
  'ADA PROVLUND',
  'Vård (C)',
  '',
])('no row: %s', (row) => {
  expect(readRow(row, 'ledamot')).toEqual([])
})

describe('offices before several names:', () => {
  test.each<[row: string, ...people: Told[]]>([
    [
      'v. ordf. Ada Provlund, ledamöterna Bo Provberg och Caj Provdal, suppleanten Dan Provborg',
      { name: 'Ada Provlund', role: 'vice ordförande' },
      { name: 'Bo Provberg' },
      { name: 'Caj Provdal', role: 'närvarande' },
      { name: 'Dan Provborg', role: 'suppleant' },
    ],
    ['samt sekreterare Ada Provlund', { name: 'Ada Provlund', role: 'sekreterare' }],
    [
      'Ada Provlund (S), ordförande, ~~Bo Provberg (M)~~, Cia Provek (C)',
      { name: 'Ada Provlund', party: 'S', role: 'ordförande' },
      { name: 'Cia Provek', party: 'C' },
    ],
    ['~~Bo Provberg (M)~~, Cia Provek (C)', { name: 'Cia Provek', party: 'C' }],
    ['Cia Provek (C) ~~ersättare för Eva Provhed (C)~~', { name: 'Cia Provek', party: 'C' }],
    ['~~Bo Provberg (M)~~'],
    ['VD Ada Provlund', { name: 'Ada Provlund', note: 'VD' }],
    ['Ada Provlund VD', { name: 'Ada Provlund', note: 'VD' }],
    ['Provlund VD'],
    ['Föredragande Ada Provlund Skolchef', { name: 'Ada Provlund', note: 'föredragande, skolchef' }],
  ])('%s', (row, ...people) => expect(readRow(row, 'ledamot')).toEqual(people.map(whole)))
})

describe('degrees and whom one stands for:', () => {
  test.each<[row: string, ...people: Told[]]>([
    ['Prof. Ada Provlund, dekan, ordförande', { name: 'Ada Provlund', role: 'ordförande', note: 'prof., dekan' }],
    ['Tekn. dr Bo Provberg, extern ledamot', { name: 'Bo Provberg', note: 'tekn. dr, extern ledamot' }],
    ['Dr Caj Provdal', { name: 'Caj Provdal', note: 'dr' }],
    [
      'Ada Provlund, Borgerligt alternativ, ordf.',
      { name: 'Ada Provlund', role: 'ordförande', note: 'Borgerligt alternativ' },
    ],
    [
      'Ada Provlund, ST; Bo Provberg, Naturvetarna',
      { name: 'Ada Provlund', note: 'ST' },
      { name: 'Bo Provberg', note: 'Naturvetarna' },
    ],
  ])('%s', (row, ...people) => expect(readRow(row, 'ledamot')).toEqual(people.map(whole)))
})

test.each([
  ['Ada Provlund, Ledamot, Anländer §4', 'Anländer §4'],
  ['Ada Provlund, Ledamot, Lämnar kl. 14', 'Lämnar kl. 14'],
  ['Ada Provlund, ledamot, anländer §4', 'anländer §4'],
])('when somebody came may have a capital: %s', (row, note) =>
  expect(readRow(row, 'närvarande')).toMatchObject([{ name: 'Ada Provlund', role: 'ledamot', note }]),
)
test('a name that is a verb too is one without a time', () =>
  expect(readRow('Ada Provlund, Kom Provberg', 'närvarande').map(({ name }) => name)).toEqual([
    'Ada Provlund',
    'Kom Provberg',
  ]))
