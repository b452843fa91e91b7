import { describe, expect, test } from 'vitest'
import { blocksOf } from '../blocks.fixture.ts'
import { readRoll } from './index.ts'
import { toLines } from '../../clean/lines.ts'
import { textLines } from '../../read/text.ts'
import type { Block } from '../../types/block.ts'
import type { Line } from '../../types/line.ts'

const rows = (...raw: string[]): Block[] => blocksOf('roll', toLines(textLines(raw)))
const read = (...raw: string[]) =>
  readRoll(rows(...raw), 'ledamot').people.map(({ name, party, role, group, note }) => [name, party, role, group, note])

describe('two columns run together:', () => {
  test.each<[string, unknown[][]]>([
    [
      'Sofia Ek (C) Bo Lind (L) tj ers',
      [
        ['Sofia Ek', 'C', 'ledamot', null, null],
        ['Bo Lind', 'L', 'tjänstgörande ersättare', null, null],
      ],
    ],
    [
      'Karin Ask (S)   Eva Berg (C) ers från §5',
      [
        ['Karin Ask', 'S', 'ledamot', null, null],
        ['Eva Berg', 'C', 'ersättare', null, 'från §5'],
      ],
    ],
    ['Per-Ewert Ek Ask (VfP)', [['Per-Ewert Ek Ask', 'VfP', 'ledamot', null, null]]],
    ['Anna von Ek (M) ordf.', [['Anna von Ek', 'M', 'ordförande', null, null]]],
    ['Anna Ek (M) 1:e vice ordförande', [['Anna Ek', 'M', 'vice ordförande', null, null]]],
  ])('%s', (row, people) => expect(read(row)).toEqual(people))
})

describe('one person a row:', () => {
  test.each<[string, unknown[][]]>([
    ['Carin Ek (s) Umeå kommun, ordförande', [['Carin Ek', 's', 'ordförande', 'Umeå kommun', null]]],
    ['Mona Ask(s) Robertsfors kommun', [['Mona Ask', 's', 'ledamot', 'Robertsfors kommun', null]]],
    [
      'Annika Ek (s) Ängs kommun, Frånvarande på punkt 7a)',
      [['Annika Ek', 's', 'ledamot', 'Ängs kommun', 'Frånvarande på punkt 7a)']],
    ],
    ['Linnea Ek (åp) Åsele kommun', [['Linnea Ek', 'åp', 'ledamot', 'Åsele kommun', null]]],
    ['Eva Dahl, sekreterare', [['Eva Dahl', null, 'sekreterare', null, null]]],
    ['Eva Dahl, regional samordnare', [['Eva Dahl', null, 'ledamot', null, 'regional samordnare']]],
  ])('%s', (row, people) => expect(read(row)).toEqual(people))
})

describe('who replaces whom, and who was there when:', () => {
  const told = (...raw: string[]) =>
    readRoll(rows(...raw), 'ledamot').people.map(({ name, role, replaces, present, note }) => [
      name,
      role,
      replaces,
      present,
      note,
    ])
  test.each<[string, unknown[][]]>([
    ['Anna Ek (S), ordförande', [['Anna Ek', 'ordförande', null, null, null]]],
    ['Bo Lind (M), 1:e vice ordförande §§ 56–58', [['Bo Lind', 'vice ordförande', null, '§§ 56–58', '§§ 56–58']]],
    [
      'Cia Alm (C) ersätter Dan By (C)',
      [['Cia Alm', 'tjänstgörande ersättare', 'Dan By', null, 'ersätter Dan By (C)']],
    ],
    [
      'Cia Alm (C), tj. ers. för Dan By (C) t.o.m. § 57',
      [['Cia Alm', 'tjänstgörande ersättare', 'Dan By', 't.o.m. § 57', 'tj. ers. för Dan By (C) t.o.m. § 57']],
    ],
    [
      'Cia Alm (C) för Dan By (C), Eva Ås (L)',
      [
        ['Cia Alm', 'tjänstgörande ersättare', 'Dan By', null, 'för Dan By (C)'],
        ['Eva Ås', 'ledamot', null, null, null],
      ],
    ],
    ['Dan By (C) ersätts av Cia Alm (C)', [['Cia Alm', 'tjänstgörande ersättare', 'Dan By', null, null]]],
    [
      'Dan By (C) §§ 1–3, ersätts av Cia Alm (C) §§ 4–9',
      [
        ['Dan By', 'ledamot', null, '§§ 1–3', '§§ 1–3'],
        ['Cia Alm', 'tjänstgörande ersättare', 'Dan By', '§§ 4–9', '§§ 4–9'],
      ],
    ],
    [
      'Dan By (C) §§ 1–3 ersätts av Cia Alm (C)',
      [
        ['Dan By', 'ledamot', null, '§§ 1–3 ersätts av Cia Alm', '§§ 1–3 ersätts av Cia Alm'],
        ['Cia Alm', 'tjänstgörande ersättare', 'Dan By', null, null],
      ],
    ],
    [
      'Eva Ås (L), ej § 58 på grund av jäv',
      [['Eva Ås', 'ledamot', null, 'ej § 58 på grund av jäv', 'ej § 58 på grund av jäv']],
    ],
    [
      'Eva Ås (L) anländer kl. 09.15, § 57',
      [['Eva Ås', 'ledamot', null, 'anländer kl. 09.15, § 57', 'anländer kl. 09.15, § 57']],
    ],
    ['Anna Ek (ordf)', [['Anna Ek', 'ordförande', null, null, null]]],
    ['ersätter Dan By (C)', []],
  ])('%s', (row, people) => expect(told(row)).toEqual(people))

  test('whoever did not come is not present', () => {
    expect(
      readRoll(
        rows(
          'Anna Ek (S), frånvarande',
          'Bo Lind (M), anmält förhinder',
          'Dan By (C) ersätts av Cia Alm (C)',
          'Eva Ås Anmält förhinder',
        ),
        'ledamot',
      ).absent.map(({ name }) => name),
    ).toEqual(['Anna Ek', 'Bo Lind', 'Dan By', 'Eva Ås'])
  })
})

describe('names without parties:', () => {
  test.each<[string, unknown[][]]>([
    [
      'Anna Ek, Bo Lind och Cia Alm.',
      [
        ['Anna Ek', null, 'närvarande', null, null],
        ['Bo Lind', null, 'närvarande', null, null],
        ['Cia Alm', null, 'närvarande', null, null],
      ],
    ],
    [
      'Anna Ek (ordförande), Bo Lind (kassör)',
      [
        ['Anna Ek', null, 'ordförande', null, null],
        ['Bo Lind', null, 'ledamot', null, 'kassör'],
      ],
    ],
    [
      'Kim Sten, kommundirektör, Lo Frid, sekreterare',
      [
        ['Kim Sten', null, 'ledamot', null, 'kommundirektör'],
        ['Lo Frid', null, 'sekreterare', null, null],
      ],
    ],
    ['Kommundirektör Kim Sten', [['Kim Sten', null, 'ledamot', null, 'kommundirektör']]],
    ['Kim Sten Skolchef', [['Kim Sten', null, 'ledamot', null, 'skolchef']]],
    ['Ordförande: Anna Ek', [['Anna Ek', null, 'ordförande', null, null]]],
    ['Ida Ek X', [['Ida Ek', null, 'närvarande', null, null]]],
    ['Bo Lind X, mötesordf. § 74-88', [['Bo Lind', null, 'ordförande', null, '§ 74-88']]],
    ['Även Bo Lind', [['Bo Lind', null, 'närvarande', null, null]]],
    ['Närvaro Votering', []],
    ['Sveriges Lärare, Bo Lind', []],
    ['Mötet hölls digitalt', []],
    ['Anna Ek, bordet längst bort, Trädgården', []],
  ])('%s', (row, people) => expect(read(row)).toEqual(people))
})

test('a list of names goes on over lines, also within a name', () => {
  expect(
    readRoll(rows('Anna Ek, Bo', 'Lind, Cia Alm,', 'Dan By', 'kl. 13.00'), 'ledamot').people.map(({ name, span }) => [
      name,
      span,
    ]),
  ).toEqual([
    ['Anna Ek', [1, 3]],
    ['Bo Lind', [1, 3]],
    ['Cia Alm', [1, 3]],
    ['Dan By', [1, 3]],
  ])
})

test('a group holds for the rows below it', () => {
  expect(read('För Region Dalarna', 'Anna Ek (S)', 'För Region Örebro län', 'Bo Lind (M)')).toEqual([
    ['Anna Ek', 'S', 'ledamot', 'Region Dalarna', null],
    ['Bo Lind', 'M', 'ledamot', 'Region Örebro län', null],
  ])
})

test('a row that names nobody is left as text', () => {
  expect(readRoll(rows('kl. 13.00', 'Anna Ek (S)'), 'ledamot').unread.map(({ text }) => text)).toEqual(['kl. 13.00'])
})

test('below "Närvaro" a no is a no', () => {
  const { people, absent } = readRoll(
    rows(
      'Namn      Parti      Närvaro',
      'Ada Provlund      S      Ja',
      'Bo Provberg      M      Nej',
      'Cia Alm      C      Förhinder',
    ),
    'ledamot',
  )
  expect([people, absent].map((all) => all.map(({ name }) => name))).toEqual([
    ['Ada Provlund'],
    ['Bo Provberg', 'Cia Alm'],
  ])
})

test('a list goes on with "och"', () => {
  expect(read('Ada Provlund, Bo Provberg', 'och Cia Alm.').map(([name]) => name)).toEqual([
    'Ada Provlund',
    'Bo Provberg',
    'Cia Alm',
  ])
  expect(read('Ada Provlund, Bo Provberg.', 'och Cia Alm går.').map(([name]) => name)).toEqual([
    'Ada Provlund',
    'Bo Provberg',
  ])
})

test.each<[string, unknown[][]]>([
  [
    'Socialdemokraterna: Ada Provlund, Bo Testsson',
    [
      ['Ada Provlund', 'S', 'ledamot', null, null],
      ['Bo Testsson', 'S', 'ledamot', null, null],
    ],
  ],
  [
    'Centerpartiet (C): Ada Provlund och Bo Testsson',
    [
      ['Ada Provlund', 'C', 'ledamot', null, null],
      ['Bo Testsson', 'C', 'ledamot', null, null],
    ],
  ],
  [
    'Ekbypartiet: Ada Provlund, Bo Testsson, ersättare',
    [
      ['Ada Provlund', 'Ekbypartiet', 'ledamot', null, null],
      ['Bo Testsson', 'Ekbypartiet', 'ersättare', null, null],
    ],
  ],
  [
    'V: Ada Provlund, Bo Testsson',
    [
      ['Ada Provlund', 'V', 'ledamot', null, null],
      ['Bo Testsson', 'V', 'ledamot', null, null],
    ],
  ],
  ['Moderaterna: Ada Provlund (ordf.)', [['Ada Provlund', 'M', 'ordförande', null, null]]],
  ['Moderaterna: yrkar bifall', []],
  ['Ordf. Ada Provlund (S)', [['Ada Provlund', 'S', 'ordförande', null, null]]],
  ['Ordf. (S) Ada Provlund', [['Ada Provlund', 'S', 'ordförande', null, null]]],
  ['Ordförande: (S) Ada Provlund', [['Ada Provlund', 'S', 'ordförande', null, null]]],
  ['2:e vice ordf. S Ada Provlund', [['Ada Provlund', 'S', 'vice ordförande', null, null]]],
  ['Tj. ers. (VfP) Ada Provlund', [['Ada Provlund', 'VfP', 'tjänstgörande ersättare', null, null]]],
])('a party or a role first: %s', (row, people) => expect(read(row)).toEqual(people))

describe('a table', () => {
  const table = (...cells: string[][]): Block[] =>
    cells.map((own, at) => {
      const [line] = toLines(textLines([own.join('    ')])) as [Line]
      return {
        ...(rows('x')[0] as Block),
        text: line.text,
        span: [at + 1, at + 1],
        lines: [{ ...line, cells: own, isPlaced: true }],
      }
    })
  const call = (blocks: readonly Block[]) => {
    const { people, absent } = readRoll(blocks, 'ledamot')
    const said = ({ name, party, role, replaces }: (typeof people)[0]) => [name, party, role, replaces]
    return { people: people.map(said), absent: absent.map(({ name }) => name) }
  }

  test('with a party and a name below one head, and substitutes below their own', () => {
    expect(
      call(
        table(
          ['Ledamöter', '', 'Närvaro', 'Anmärkning'],
          ['S', 'Ada Provlund, ordförande', 'X', ''],
          ['C', 'Cia Provholm', '', 'Förhinder'],
          ['M', 'Ida Provkvist', '', ''],
          ['Ersättare', '', 'Närvaro', 'Anmärkning'],
          ['C', 'Gun Provborg', 'X', 'tjg för Cia Provholm'],
          ['S', 'Hans Provmark', 'X', ''],
        ),
      ),
    ).toEqual({
      people: [
        ['Ada Provlund', 'S', 'ordförande', null],
        ['Gun Provborg', 'C', 'tjänstgörande ersättare', 'Cia Provholm'],
        ['Hans Provmark', 'S', 'ersättare', null],
      ],
      absent: ['Cia Provholm'],
    })
  })

  test('with members and their substitutes side by side names those who came', () => {
    expect(
      call(
        table(
          ['Parti', 'Ordinarie ledamot', 'Närv.', 'Ersättare', 'Tjg. för'],
          ['S', 'Ada Provlund', 'X', 'Hans Provmark', 'Dan Provborg'],
          ['S', 'Dan Provborg', '–', '', ''],
          ['M', 'Bo Provberg', 'X', 'Ida Provkvist', ''],
        ),
      ),
    ).toEqual({
      people: [
        ['Ada Provlund', 'S', 'ledamot', null],
        ['Hans Provmark', 'S', 'tjänstgörande ersättare', 'Dan Provborg'],
        ['Bo Provberg', 'M', 'ledamot', null],
      ],
      absent: ['Dan Provborg'],
    })
  })

  test('with who came instead of the absent says no party of theirs', () => {
    expect(
      call(
        table(
          ['Ledamot', 'Parti', 'Närvarande', 'Frånvarande', 'Tjänstgörande ersättare'],
          ['Ada Provlund', 'S', 'X', '', ''],
          ['Cia Provholm', 'C', '', 'X', 'Gun Provborg'],
        ),
      ),
    ).toEqual({
      people: [
        ['Ada Provlund', 'S', 'ledamot', null],
        ['Gun Provborg', null, 'tjänstgörande ersättare', 'Cia Provholm'],
      ],
      absent: ['Cia Provholm'],
    })
  })

  test('without a head names each with the party beside', () => {
    const all = ['Ada Provlund', 'S', 'Bo Provberg', 'M']
    const expected = {
      people: [
        ['Ada Provlund', 'S', 'ledamot', null],
        ['Bo Provberg', 'M', 'ledamot', null],
      ],
      absent: [],
    }
    expect(call(table(all))).toEqual(expected)
    expect(call(table(['S', 'Ada Provlund', 'M', 'Bo Provberg']))).toEqual(expected)
    expect(call(rows(all.join(' ')))).toEqual(expected)
  })

  test('set with spaces is read by the words that its marks stand below', () => {
    expect(
      call(
        rows(
          'Ledamot           Parti Närvarande Frånvarande',
          'Ada Provlund        S        X',
          'Bo Provberg         M                   X',
        ),
      ),
    ).toEqual({ people: [['Ada Provlund', 'S', 'ledamot', null]], absent: ['Bo Provberg'] })
  })
})

test('who has a party is no official, also among them', () => {
  const { people } = readRoll(rows('Kim Provsten, kommunchef', 'Bo Provberg (MP), insynsplats'), 'tjänsteperson')
  expect(people.map(({ name, role }) => [name, role])).toEqual([
    ['Kim Provsten', 'tjänsteperson'],
    ['Bo Provberg', 'närvarande'],
  ])
})

test('below words of a list of the absent that tell of those present nobody was away', () => {
  const { people, absent, unread } = readRoll(
    rows('Ada Provlund (C)', 'Närvarande enligt lag', 'Bo Provberg (S)'),
    'ledamot',
    { ofAbsent: true },
  )
  expect([...people, ...absent].map(({ name }) => name)).toEqual(['Ada Provlund'])
  expect(unread).toHaveLength(2)
})

describe('a party above its members is that of those below:', () => {
  test.each<[string, string[], [name: string, party: string | null, role: string][]]>([
    [
      'up to the next',
      ['Socialdemokraterna', 'Ada Provlund', 'Bo Provberg, ordförande', 'Moderaterna (1)', 'Caj Provdal'],
      [
        ['Ada Provlund', 'S', 'ledamot'],
        ['Bo Provberg', 'S', 'ordförande'],
        ['Caj Provdal', 'M', 'ledamot'],
      ],
    ],
    [
      'but not of one who has another',
      ['Socialdemokraterna', 'Ada Provlund (V)', 'Bo Provberg'],
      [
        ['Ada Provlund', 'V', 'ledamot'],
        ['Bo Provberg', 'S', 'ledamot'],
      ],
    ],
    [
      'nor below words that name none',
      ['Socialdemokraterna', 'Ada Provlund', 'obundna utan parti', 'Bo Provberg (M)'],
      [
        ['Ada Provlund', 'S', 'ledamot'],
        ['Bo Provberg', 'M', 'ledamot'],
      ],
    ],
    [
      'nor where the list begins with a name',
      ['Ada Provlund (C)', 'Socialdemokraterna', 'Bo Provberg (M)'],
      [
        ['Ada Provlund', 'C', 'ledamot'],
        ['Bo Provberg', 'M', 'ledamot'],
      ],
    ],
  ])('%s', (_, raw, expected) =>
    expect(readRoll(rows(...raw), 'ledamot').people.map(({ name, party, role }) => [name, party, role])).toEqual(
      expected,
    ),
  )
})

test('below "För Ekby kommun" stand those whom Ekby sent', () => {
  expect(read('För Ekby kommun', 'Ada Provlund (S)', 'Bo Provberg (M) Provby kommun')).toEqual([
    ['Ada Provlund', 'S', 'ledamot', 'Ekby kommun', null],
    ['Bo Provberg', 'M', 'ledamot', 'Provby kommun', null],
  ])
})

describe('where each row has one person, a second name is what is said of the first:', () => {
  const OTHERS = ['Caj Provdal, ekonomichef', 'Dag Provås, rektor', 'Eva Provnäs, jurist']
  const told = (...raw: string[]) =>
    readRoll(rows(...raw), 'tjänsteperson').people.map(({ name, role, note }) => [name, role, note].join(' / '))
  const EACH = [
    'Caj Provdal / tjänsteperson / ekonomichef',
    'Dag Provås / tjänsteperson / rektor',
    'Eva Provnäs / tjänsteperson / jurist',
  ]
  test('with three such rows', () =>
    expect(told(...OTHERS, 'Ada Provlund, Ekby Provköping')).toEqual([
      ...EACH,
      'Ada Provlund / tjänsteperson / Ekby Provköping',
    ]))
  test('with the §§ behind it', () =>
    expect(told(...OTHERS, 'Ada Provlund, Ekby Provköping § 4').at(-1)).toBe(
      'Ada Provlund / tjänsteperson / Ekby Provköping § 4',
    ))
  test('but not with two', () =>
    expect(told(...OTHERS.slice(1), 'Ada Provlund, Ekby Provköping')).toEqual([
      ...EACH.slice(1),
      'Ada Provlund / tjänsteperson / ',
      'Ekby Provköping / tjänsteperson / ',
    ]))
  test('nor three among as many others', () =>
    expect(
      told(...OTHERS, 'Ada Provlund, Ekby Provköping', 'Fia Provgård, Gun Provborg', 'Kim Provsten, Lo Provfors'),
    ).toHaveLength(9))
  test('nor three names', () => expect(told(...OTHERS, 'Ada Provlund, Fia Provgård, Gun Provborg')).toHaveLength(6))
  test('also where each begins with his or her office', () =>
    expect(told('Jurist Ada Provlund, Ekby Bygg', 'Rektor Bo Provberg')).toEqual([
      'Ada Provlund / tjänsteperson / jurist, Ekby Bygg',
      'Bo Provberg / tjänsteperson / rektor',
    ]))
})

describe('capitals before each name are parties', () => {
  const told = (...raw: string[]) =>
    readRoll(rows(...raw), 'ledamot').people.map(({ name, party }) => `${name} ${party ?? '?'}`)
  test('where two of them are known, and most rows have them', () =>
    expect(told('S Ada Provlund', 'M Bo Provberg', 'EKB Caj Provdal')).toEqual([
      'Ada Provlund S',
      'Bo Provberg M',
      'Caj Provdal EKB',
    ]))
  test('but none that is unknown where one is known', () =>
    expect(told('S Ada Provlund', 'EKB Caj Provdal')).not.toContain('Caj Provdal EKB'))
  test('nor where as many rows have none', () =>
    expect(
      told('S Ada Provlund', 'M Bo Provberg', 'EKB Caj Provdal', 'Dag Provås', 'Eva Provnäs', 'Fia Provgård'),
    ).not.toContain('Caj Provdal EKB'))
})

describe('below words that may tell of absence nobody is present for sure', () => {
  const told = (raw: string[], ofAbsent = false) => {
    const { people, absent, unread } = readRoll(rows(...raw), 'ledamot', { ofAbsent })
    return [people, absent].map((list) => list.map(({ name }) => name)).concat([unread.map(({ text }) => text)])
  }
  test.each<[string, string[], boolean, string[][]]>([
    [
      'which name nobody',
      ['Ada Provlund (C)', 'Sjuka eller borta', 'Bo Provberg (S)'],
      false,
      [['Ada Provlund'], [], ['Sjuka eller borta', 'Bo Provberg (S)']],
    ],
    [
      'but who is said to be away is away',
      ['Ada Provlund (C)', 'Bo Provberg (S), frånvarande', 'Caj Provdal (M)'],
      false,
      [['Ada Provlund', 'Caj Provdal'], ['Bo Provberg'], []],
    ],
    [
      'first of all rows, too',
      ['Sjuka eller borta', 'Bo Provberg (S)'],
      false,
      [[], [], ['Sjuka eller borta', 'Bo Provberg (S)']],
    ],
    [
      'and nobody who was elected',
      ['Ada Provlund (C)', 'Valda:', 'Bo Provberg (S)'],
      false,
      [['Ada Provlund'], [], ['Valda:', 'Bo Provberg (S)']],
    ],
    [
      'in a list of the absent, who was present is not absent',
      ['Ada Provlund (C)', 'Övriga deltagare', 'Bo Provberg (S)'],
      true,
      [['Ada Provlund'], [], ['Övriga deltagare', 'Bo Provberg (S)']],
    ],
    [
      'in a list of the absent, more words of absence change nothing',
      ['Ada Provlund (C)', 'Närvarande förhindrade', 'Bo Provberg (S)'],
      true,
      [['Ada Provlund', 'Bo Provberg'], [], ['Närvarande förhindrade']],
    ],
    [
      'nor a line that speaks of who was there',
      ['Ada Provlund (C)', 'Se närvarande', 'Bo Provberg (S)'],
      true,
      [['Ada Provlund', 'Bo Provberg'], [], ['Se närvarande']],
    ],
  ])('%s', (_, raw, ofAbsent, expected) => expect(told(raw, ofAbsent)).toEqual(expected))
})

test('a name alone that a row says twice is one person, and with two parties it is two', () => {
  expect(read('Ada Provlund, Ada Provlund')).toHaveLength(1)
  expect(read('Ada Provlund (S), Ada Provlund (M)')).toHaveLength(2)
})
