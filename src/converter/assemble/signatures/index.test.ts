import { describe, expect, test } from 'vitest'
import { toLines } from '../../clean/lines.ts'
import { textLines } from '../../read/text.ts'
import type { Block } from '../../types/block.ts'
import { blocksOf } from '../blocks.fixture.ts'
import { personNamed } from '../person.fixture.ts'
import { FORMS } from './forms.ts'
import { readSignatures } from './index.ts'

const blocks = (...raw: string[]): Block[] => blocksOf('text', toLines(textLines(raw)))
const read = (...raw: string[]) => readSignatures(blocks(...raw), [personNamed('Anna-Lena Ek')])

test('a typed name has the role of the words above it', () => {
  expect(read('Vid protokollet', '', 'Bo Lind', '', 'Justeras', '', 'Eva Dahl', 'Per von Ask')).toEqual([
    { name: 'Bo Lind', role: 'sekreterare', signedAt: null, span: [3, 3] },
    { name: 'Eva Dahl', role: 'justerar', signedAt: null, span: [7, 7] },
    { name: 'Per von Ask', role: 'justerar', signedAt: null, span: [8, 8] },
  ])
})

test('the stamp of a signing service gives a typed name its day', () => {
  expect(
    read('Justeras', 'Eva Dahl', 'Eva Dahl (Feb 22, 2021 17:55 GMT+1)', 'Bo Lind (Dec 1, 2021 08:00 GMT+1)'),
  ).toEqual([
    { name: 'Eva Dahl', role: 'justerar', signedAt: '2021-02-22', span: [2, 3] },
    { name: 'Bo Lind', role: 'justerar', signedAt: '2021-12-01', span: [4, 4] },
  ])
})

test('a record of a signing service is spelled as the roll call spells it', () => {
  expect(
    read(
      'NAMN: ANNA-LENA EK',
      'TITEL, ORGANISATION: justerare, Tekniska nämnden',
      'IDENTIFIKATIONSTYP: Svensk e-legitimation',
      'DATUM & TID: 2021-03-22 16:56:40 +01:00',
      'NAMN: Bo Lind',
    ),
  ).toEqual([
    { name: 'Anna-Lena Ek', role: 'justerare', signedAt: '2021-03-22', span: [1, 4] },
    { name: 'Bo Lind', role: null, signedAt: null, span: [5, 5] },
  ])
})

test('places and days that stand among them are no names', () => {
  expect(read('Justeras', 'Örebro den    februari 2020', 'Underskrifter')).toEqual([])
})

test('a record that was cut off names nobody, and a day that is in no calendar is no day', () => {
  expect(
    read(
      'NAMN:',
      'DATUM & TID: 2021-03-22',
      'NAMN: Bo Lind',
      'DATUM & TID: 2021-13-45 16:56',
      'Eva Dahl (Feb 31, 2021 08:00 GMT+1)',
    ),
  ).toEqual([
    { name: 'Bo Lind', role: null, signedAt: null, span: [3, 4] },
    { name: 'Eva Dahl', role: null, signedAt: null, span: [5, 5] },
  ])
})

test('a field begins its line', () => {
  expect(read('Se även NAMN: BO LIND', 'Se DATUM: 2021-03-22')).toEqual([])
})

test.each<[raw: string, signed: [name: string, role: string | null, day: string | null][]]>([
  ['Vid protokollet: Bo Lind', [['Bo Lind', 'sekreterare', null]]],
  ['Protokollförare: ____________ Bo Lind', [['Bo Lind', 'sekreterare', null]]],
  ['Protokollsjusterare: ____________ Bo Lind', [['Bo Lind', 'justerar', null]]],
  ['Vid protokollet: Bo Lind, 2025-04-05', [['Bo Lind', 'sekreterare', '2025-04-05']]],
  ['Justeras: Bo Lind (S) den 5 april 2025', [['Bo Lind', 'justerar', '2025-04-05']]],
  ['Ordförande: ____________ Eva Dahl', [['Eva Dahl', 'ordförande', null]]],
  ['Justerare ......... Eva Dahl', [['Eva Dahl', 'justerar', null]]],
  ['Justeras: Eva Dahl ________', [['Eva Dahl', 'justerar', null]]],
  [
    'Vid protokollet: Bo Lind    Justeras: Eva Dahl',
    [
      ['Bo Lind', 'sekreterare', null],
      ['Eva Dahl', 'justerar', null],
    ],
  ],
  [
    'Vid protokollet: Bo Lind. Justeras: Eva Dahl.',
    [
      ['Bo Lind', 'sekreterare', null],
      ['Eva Dahl', 'justerar', null],
    ],
  ],
  [
    'Sekreterare: Bo Lind. Justerare: Eva Dahl och Per Ek.',
    [
      ['Bo Lind', 'sekreterare', null],
      ['Eva Dahl', 'justerar', null],
      ['Per Ek', 'justerar', null],
    ],
  ],
  ['Vid protokollet: Bo Lind. Justeras: onsdagen kl. 15.', []],
  ['Vid protokollet: Bo Lind. Kassör: Eva Dahl.', []],
  ['Sekreterare: Bo Lind. Mötet öppnades: Eva Dahl.', []],
  ['Justeras: onsdagen kl. 15', []],
  ['Ordförande: ____________', []],
])('who signs stands beside what for: %s', (raw, signed) => {
  expect(read(raw).map(({ name, role, signedAt }) => [name, role, signedAt])).toEqual(signed)
})

test('names in columns have the roles above them, when there are as many', () => {
  expect(
    read('Vid protokollet    Justeras', 'Bo Lind            Eva Dahl', '', 'Cia Alm    Dan By    Per Ek').map(
      ({ name, role }) => [name, role],
    ),
  ).toEqual([
    ['Bo Lind', 'sekreterare'],
    ['Eva Dahl', 'justerar'],
    ['Cia Alm', null],
    ['Dan By', null],
    ['Per Ek', null],
  ])
})

test('offices right below as many names are theirs, also below "Justeras" alone', () => {
  const below = (...offices: string[]) =>
    read('Justeras', '', 'Bo Lind            Eva Dahl', ...offices).map(({ name, role }) => [name, role])
  expect(below('Ordförande         Justerare')).toEqual([
    ['Bo Lind', 'ordförande'],
    ['Eva Dahl', 'justerar'],
  ])
  expect(below()).toEqual([
    ['Bo Lind', 'justerar'],
    ['Eva Dahl', 'justerar'],
  ])
})

test('fewer names than roles, or more, have the role that they stand below', () => {
  const rolesBelow = (...names: string[]) =>
    read('Vid protokollet    Justeras', ...names).map(({ name, role }) => [name, role])
  expect(rolesBelow('Bo Lind            Eva Dahl         Per Ek', '', '                   Cia Alm')).toEqual([
    ['Bo Lind', 'sekreterare'],
    ['Eva Dahl', 'justerar'],
    ['Per Ek', 'justerar'],
    ['Cia Alm', 'justerar'],
  ])
  expect(rolesBelow('          Bo Lind', '                      Eva Dahl')).toEqual([
    ['Bo Lind', null],
    ['Eva Dahl', null],
  ])
  expect(read('Justeras', '                      Eva Dahl').map(({ role }) => role)).toEqual(['justerar'])
})

describe('an office right below a name, and then a blank line,', () => {
  const roles = (...raw: string[]) => read(...raw).map(({ name, role }) => `${name}: ${role ?? '-'}`)
  test.each<[why: string, raw: string[], signed: string[]]>([
    [
      'is of the column that it stands in',
      [
        'Vid protokollet      Justeras',
        '',
        'Bo Lind              Eva Dahl',
        '                     Ordförande',
        '',
        '                     Per Ek',
      ],
      ['Bo Lind: sekreterare', 'Eva Dahl: ordförande', 'Per Ek: justerar'],
    ],
    [
      'is of the name alone',
      [
        'Vid protokollet',
        '',
        'Bo Lind',
        'Sekreterare',
        '',
        'Justeras',
        '',
        'Eva Dahl',
        'Ordf.',
        '',
        'Per Ek',
        'Justerare',
      ],
      ['Bo Lind: sekreterare', 'Eva Dahl: ordförande', 'Per Ek: justerar'],
    ],
    [
      'leaves the next without one',
      ['Vid protokollet', 'Bo Lind', 'Sekreterare', '', 'Eva Dahl'],
      ['Bo Lind: sekreterare', 'Eva Dahl: -'],
    ],
    [
      'but not of a name that has another',
      ['Sekreterare', '', 'Bo Lind', 'Ordförande', '', 'Eva Dahl', 'Justerare', '', 'Per Ek'],
      ['Bo Lind: sekreterare', 'Eva Dahl: ordförande', 'Per Ek: justerar'],
    ],
    [
      'but not right above a name',
      ['Justeras', 'Eva Dahl', 'Ordförande', 'Per Ek'],
      ['Eva Dahl: justerar', 'Per Ek: ordförande'],
    ],
    [
      'nor below a blank line',
      ['Justeras', 'Eva Dahl', '', 'Ordförande', '', 'Per Ek'],
      ['Eva Dahl: justerar', 'Per Ek: ordförande'],
    ],
    [
      'nor in no column',
      ['Justeras', 'Eva Dahl            Bo Lind', '          Ordförande', '', 'Per Ek'],
      ['Eva Dahl: justerar', 'Bo Lind: justerar', 'Per Ek: ordförande'],
    ],
  ])('%s', (_, raw, signed) => expect(roles(...raw)).toEqual(signed))
})

describe('offices below a blank line and right above another line', () => {
  const roles = (...raw: string[]) => read(...raw).map(({ name, role }) => `${name}: ${role ?? '-'}`)
  const TWO = ['Bo Lind            Eva Dahl', '', 'Ordförande         Sekreterare']
  const THEIRS = ['Bo Lind: ordförande', 'Eva Dahl: sekreterare']
  test.each<[why: string, raw: string[], signed: string[]]>([
    ['are of the names above a day', [...TWO, '2024-03-14         2024-03-15'], THEIRS],
    ['or a place', [...TWO, 'Provby'], THEIRS],
    ['also one', ['Bo Lind', '', 'Ordförande', '2024-03-14'], ['Bo Lind: ordförande']],
    [
      'or whom they sign for',
      ['Vid protokollet', '', ...TWO, 'Provby IF          Provby IF'],
      [...THEIRS, 'Provby IF: -', 'Provby IF: -'],
    ],
    [
      'or where the last office has no name below it',
      ['Bo Lind', '', 'Ordförande', 'Eva Dahl', '', 'Sekreterare', 'Per Ek', '', 'Justerare'],
      ['Bo Lind: ordförande', 'Eva Dahl: sekreterare', 'Per Ek: justerar'],
    ],
    [
      'or a line to write on',
      [
        'Bo Lind',
        '',
        'Ordförande',
        '__________________',
        'Eva Dahl',
        '',
        'Sekreterare',
        '......',
        'Per Ek',
        '',
        'Justerare',
      ],
      ['Bo Lind: ordförande', 'Eva Dahl: sekreterare', 'Per Ek: justerar'],
    ],
    [
      'also above one name more',
      [...TWO, '..........................', 'Per Ek', '', 'Justerare'],
      [...THEIRS, 'Per Ek: justerar'],
    ],
    [
      'and so is the next of one name',
      [...TWO, '2024-03-14         2024-03-15', '', 'Per Ek', '', 'Justerare', 'Cia Alm'],
      [...THEIRS, 'Per Ek: justerar', 'Cia Alm: -'],
    ],
    ['or when it was posted', [...TWO, 'Protokollet anslås 2012-01-06'], THEIRS],
    [
      'but of names there',
      [...TWO, 'Per Ek             Cia Alm'],
      ['Bo Lind: -', 'Eva Dahl: -', 'Per Ek: ordförande', 'Cia Alm: sekreterare'],
    ],
    [
      'in capitals too',
      [...TWO, 'PER EK             CIA ALM'],
      ['Bo Lind: -', 'Eva Dahl: -', 'PER EK: ordförande', 'CIA ALM: sekreterare'],
    ],
  ])('%s', (_, raw, signed) => expect(roles(...raw)).toEqual(signed))
})

describe('two neighbouring forms of a line cannot change places:', () => {
  const CLAIMED: Record<string, readonly [raw: string[], signed: [name: string, role: string | null][]]> = {
    'who signs, beside what for / a field of a record': [
      ['VID PROTOKOLLET: EVA DAHL', 'Bo Lind'],
      [
        ['EVA DAHL', 'sekreterare'],
        ['Bo Lind', null],
      ],
    ],
    'a field of a record / roles': [['JUSTERARE: DIGITALT', 'Bo Lind'], [['Bo Lind', null]]],
    'roles / names': [['Justeringsman Ordinarie', 'Eva Dahl'], [['Eva Dahl', 'justerar']]],
  }
  /** A stamp has no colon before its day. */
  const FREE = ['a stamp of a signing service / who signs, beside what for']

  test.each(FORMS.slice(1).map(([name], at) => ({ at, name: `${FORMS[at]?.[0] ?? ''} / ${name}` })))(
    '$name',
    ({ at, name }) => {
      const [raw, expected] = CLAIMED[name] ?? []
      expect([name, raw === undefined]).toEqual([name, FREE.includes(name)])
      if (!raw) return
      const [one, other] = [FORMS[at], FORMS[at + 1]]
      const swapped = one && other ? FORMS.toSpliced(at, 2, other, one) : FORMS
      const told = (forms: typeof FORMS) =>
        readSignatures(blocks(...raw), [], forms).map((each) => [each.name, each.role])
      expect(told(FORMS)).toEqual(expected)
      expect(told(swapped)).not.toEqual(expected)
    },
  )
})

const bo = { name: 'Bo Lind', role: 'sekreterare', signedAt: null }
const eva = { name: 'Eva Dahl', role: 'justerar', signedAt: null }
test.each<[why: string, raw: string[], signed: { name: string; role: string | null }[]]>([
  ['two names of two words', ['Vid protokollet Justeras', 'Bo Lind Eva Dahl'], [bo, eva]],
  ['one name', ['Vid protokollet Justeras', 'Bo Lind'], [{ ...bo, role: null }]],
  ['where one ends nobody says', ['Vid protokollet Justeras', 'Bo Lind Eva von Dahl'], []],
  ['below one label all of it is a name', ['Justeras', 'Eva Bo Lind Dahl'], [{ ...eva, name: 'Eva Bo Lind Dahl' }]],
  ['a label of two words is one', ['Justeringsman Ordinarie', 'Eva Dahl'], [eva]],
])('labels with one space between them: %s', (_, raw, signed) =>
  expect(read(...raw).map(({ span: _span, ...one }) => one)).toEqual(signed),
)

test.each<[why: string, raw: string[], roles: (string | null)[]]>([
  ['of its names', ['Bo Lind          Eva Dahl', 'Sekreterare          Ordförande'], ['sekreterare', 'ordförande']],
  [
    'of the names above each',
    ['Bo Lind      Eva Dahl', 'Sekreterare      Ordförande', 'Per Ek      Siv Ek', 'Justerare      Justerare'],
    ['sekreterare', 'ordförande', 'justerar', 'justerar'],
  ],
  [
    'of more names than it has',
    ['Bo Lind      Eva Dahl      Per Ek', 'Sekreterare      Ordförande'],
    [null, null, null],
  ],
  ['of names a line each', ['Bo Lind', 'Eva Dahl', 'Sekreterare      Ordförande'], [null, null]],
  [
    'of names that have theirs',
    ['Vid protokollet      Justeras', 'Bo Lind      Eva Dahl', 'Ordförande      Sekreterare'],
    ['sekreterare', 'justerar'],
  ],
])('a line of roles tells %s', (_, raw, roles) => expect(read(...raw).map(({ role }) => role)).toEqual(roles))

const names = (...raw: string[]) => read(...raw).map(({ name, role }) => [name, role])

test.each<[why: string, raw: string[], signed: (string | null)[][]]>([
  ['a party', ['Justeras', 'Ada Provlund (S)'], [['Ada Provlund', 'justerar']]],
  ['an office', ['Ada Provlund, ordförande'], [['Ada Provlund', 'ordförande']]],
  ['an office of two words', ['Ada Provlund,vice ordförande'], [['Ada Provlund', 'vice ordförande']]],
  ['an office and more', ['Ada Provlund, sekreterare, § 4'], [['Ada Provlund', 'sekreterare, § 4']]],
  ['a title that is no role', ['Ada Provlund, kommundirektör'], [['Ada Provlund', 'kommundirektör']]],
  [
    'an office of its own below another role',
    ['Justeras', 'Ada Provlund, ordförande'],
    [['Ada Provlund', 'ordförande']],
  ],
])('a name may have beside it %s', (_, raw, signed) => expect(names(...raw)).toEqual(signed))

test.each<[why: string, raw: string[]]>([
  ['a word that is no office', ['Ada Provlund, Ekby']],
  ['a party and more', ['Ada Provlund (S) i Ekby']],
  ['two parties', ['Ada Provlund (S) Bo Provberg (M)']],
  ['a word before a party', ['av Ada Provlund (S)']],
  ['a cell that is none', ['Ada Provlund      den 3 maj']],
  ['a section', ['Vid protokollet underskrifter']],
])('nobody signs by a line with %s', (_, raw) => expect(names(...raw)).toEqual([]))

test.each<[why: string, raw: string[], signed: (string | null)[][]]>([
  [
    'one that says who he is',
    ['Vid protokollet Justeras', 'Bo Erik Lind Dahl, ordförande'],
    [['Bo Erik Lind Dahl', 'ordförande']],
  ],
  [
    'two in columns',
    ['Vid protokollet Justeras', 'Bo Erik Lind      Eva Dahl Ek'],
    [
      ['Bo Erik Lind', 'sekreterare'],
      ['Eva Dahl Ek', 'justerar'],
    ],
  ],
  ['one of three words', ['Vid protokollet Justeras', 'Bo Erik Lind'], [['Bo Erik Lind', null]]],
])('names of two words below as many labels: %s', (_, raw, signed) => expect(names(...raw)).toEqual(signed))

describe('the stamp of a service', () => {
  const stamps = (...raw: string[]) => read(...raw).map(({ name, role, signedAt }) => [name, role, signedAt])
  test('gives a day in each month', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
    expect(stamps(...months.map((month) => `Eva Dahl (${month} 7, 2021 08:00 GMT+1)`)).at(-1)?.[2]).toBe('2021-12-07')
    for (const [at, month] of months.entries())
      expect(stamps(`Eva Dahl (${month} 7, 2021 08:00)`)[0]?.[2]).toBe(`2021-${String(at + 1).padStart(2, '0')}-07`)
  })
  test('in an unknown month gives none', () =>
    expect(stamps('Eva Dahl (Foo 7, 2021)')).toEqual([['Eva Dahl', null, null]]))
  test('has the role of one label above it, and of two none', () => {
    expect(stamps('Justeras', 'Eva Dahl (Feb 7, 2021)')).toEqual([['Eva Dahl', 'justerar', '2021-02-07']])
    expect(stamps('Vid protokollet Justeras', 'Eva Dahl (Feb 7, 2021)')).toEqual([['Eva Dahl', null, '2021-02-07']])
  })
  test('is of the last one of that name', () => {
    expect(stamps('Vid protokollet', 'Bo Lind', 'Justeras', 'Eva Dahl', 'Bo Lind (Feb 7, 2021)')).toEqual([
      ['Bo Lind', 'sekreterare', '2021-02-07'],
      ['Eva Dahl', 'justerar', null],
    ])
  })
  test.each([
    'Se Eva Dahl (Feb 7, 2021) ovan',
    'eva dahl (Feb 7, 2021)',
    'Eva Dahl (Feb 7, 20211)',
    'Eva Dahl (feb 7, 2021)',
  ])('is none in "%s"', (line) => expect(stamps(line).filter(([, , day]) => day !== null)).toEqual([]))
})

describe('the fields of a record', () => {
  const fields = (...raw: string[]) =>
    read(...raw).map(({ name, role, signedAt, span }) => [name, role, signedAt, ...span])
  test('tell the role and the day of the name above them', () => {
    expect(fields('NAMN: Bo Lind', 'ROLL: Justerare, Ekby', 'DATUM: 2021-03-22 16:56')).toEqual([
      ['Bo Lind', 'Justerare', '2021-03-22', 1, 3],
    ])
    expect(fields('NAMN: Bo Lind', 'TITEL: Ordförande ,Ekby', 'ORT: Ekby')).toEqual([
      ['Bo Lind', 'Ordförande', null, 1, 3],
    ])
    expect(fields('NAMN: Bo Lind', 'TITEL: ', 'DATUM & TID: den 2021-03-22')).toEqual([['Bo Lind', null, null, 1, 3]])
    expect(fields('NAMN: Bo Lind', 'UPPGIFT: Justerare')).toEqual([['Bo Lind', null, null, 1, 2]])
  })
  test('tell nothing of a name that no field gave', () => {
    expect(fields('Justeras', 'Eva Dahl', 'TITEL: Ordförande', 'DATUM: 2021-03-22')).toEqual([
      ['Eva Dahl', 'justerar', null, 2, 2],
    ])
    expect(fields('NAMN: Bo Lind', 'Eva Dahl', 'TITEL: Ordförande').map(([name, role]) => [name, role])).toEqual([
      ['Bo Lind', null],
      ['Eva Dahl', null],
    ])
    expect(fields('TITEL: Ordförande')).toEqual([])
  })
})
