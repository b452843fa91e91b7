/** Whoever signs beside what for; the forms that are read on the way to a signature are in `assemble/signatures`. */
import { describe, expect, test } from 'vitest'
import {
  isBesideRole,
  isSigningLabel,
  isSigningLabelInLower,
  isToWriteOn,
  opensSigning,
  signerBelow,
  signersIn,
  signerWithDay,
  signsBeside,
  withoutRule,
} from './signing.ts'

describe('a label of a signature that names nobody', () => {
  test.each([
    ['Vid protokollet', true],
    ['Vid protokollet,', true],
    ['Justeras:', true],
    ['Sekreterare ………', true],
    ['Ordförande ________', true],
    ['Namnteckning', true],
    ['Sekreterare ……… Paragrafer § 20–21', true],
    ['Ordförande ______ §§ 4-9', true],
    ['Ordförande ______ Paragraf 7', true],
    ['Talman', true],
    ['Mötessekreterare:', true],
    ['Talmannen', false],
    ['vid protokollet', false],
    ['Ordförande Ada Ek', false],
    ['Sekreteraren', false],
    [`Sekreterare ${'.'.repeat(120)}`, false],
  ])('%s: %s', (line, isOne) => expect(isSigningLabel(line)).toBe(isOne))

  test.each([
    ['vid protokollet', true],
    ['justeras:', true],
    ['Vid protokollet', false],
    ['vid protokollet satt Ada Ek', false],
    ['justeras senare', false],
    ['vid mötet', false],
  ])('in lower case %s: %s', (line, isOne) => expect(isSigningLabelInLower(line)).toBe(isOne))
})

describe('lines to write on', () => {
  test.each([
    ['………', true],
    ['______     ______', true],
    ['...', false],
    ['- - - -', false],
    ['Ada Ek ______', false],
  ])('%s: %s', (line, isOne) => expect(isToWriteOn(line)).toBe(isOne))

  test.each([
    ['……… Ada Ek', 'Ada Ek'],
    ['Ada Ek ______', 'Ada Ek'],
    ['Ada Ek.', 'Ada Ek.'],
  ])('%s names %s', (text, name) => expect(withoutRule(text)).toBe(name))

  test.each([
    ['………', true],
    ['Paragrafer § 20–21', true],
    ['§ 7', true],
    ['Ada Ek', false],
  ])('%s beside an office says nothing of it: %s', (text, says) => expect(isBesideRole(text)).toBe(says))

  test.each([
    ['Ada Ek', { name: 'Ada Ek', office: null }],
    ['Ada Ek (S), ordförande', { name: 'Ada Ek', office: 'ordförande' }],
    ['Ada Ek, nämndsekreterare', { name: 'Ada Ek', office: 'nämndsekreterare' }],
    ['Ada Ek, Provby', undefined],
    ['Nästa möte', undefined],
  ])('below one %s', (text, who) => expect(signerBelow(text)).toEqual(who))

  test.each([
    ['one beside each name', ['Ada Ek ……', 'Bo Lind ______'], true],
    ['set apart from each', ['Ada Ek', '……', 'Bo Lind', '……'], true],
    ['fewer than names', ['Ada Ek', 'Bo Lind ……'], false],
    ['words that name nobody', ['Summa ……'], false],
    ['nobody', ['……'], false],
  ])('%s', (_, pieces, signs) => expect(signsBeside(pieces)).toBe(signs))
})

describe('who signs', () => {
  test.each([
    ['Vid protokollet: Ada Ek', { label: 'Vid protokollet', name: 'Ada Ek', day: null, isRuled: false }],
    ['Justeras : Ada Ek', { label: 'Justeras', name: 'Ada Ek', day: null, isRuled: false }],
    ['Justeras: Ada Ek (S)', { label: 'Justeras', name: 'Ada Ek', day: null, isRuled: false }],
    ['Justeras: Ada Ek, den 3 maj 2024', { label: 'Justeras', name: 'Ada Ek', day: '2024-05-03', isRuled: false }],
    ['Ordförande: ____ Ada Ek', { label: 'Ordförande', name: 'Ada Ek', day: null, isRuled: true }],
    ['Ordförande .... Ada Ek', { label: 'Ordförande', name: 'Ada Ek', day: null, isRuled: true }],
    ['Ordförande: Ada Ek ……', { label: 'Ordförande', name: 'Ada Ek', day: null, isRuled: true }],
    ['Ordförande: ____', { label: 'Ordförande', name: '', day: null, isRuled: true }],
  ])('%s', (line, one) => expect(signersIn(line)).toEqual([one]))

  test.each([['Justerande ………… Ada Ek och Bo Lind'], ['Justerande ____ Ada Ek (S) samt Bo Lind']])(
    'two on one line to write on: %s',
    (line) => {
      const [label] = line.split(' ')
      expect(signersIn(line)).toEqual(['Ada Ek', 'Bo Lind'].map((name) => ({ label, name, day: null, isRuled: true })))
    },
  )

  test.each([
    ['two who are to do it', 'Justerande: Ada Ek och Bo Lind'],
    ['a name and something else', 'Justerande ………… Ada Ek och nästa möte'],
    ['places', 'Justerande ………… provby och norrby'],
    ['an office and who has it', 'Ordförande: Ada Ek'],
    ['no label of a signature', 'Plats: Ada Ek'],
    ['more than a name', 'Justeras: nästa möte'],
    ['a day', 'Justeras: 2024-05-03'],
    ['nobody', 'Vid protokollet:'],
    ['a sentence', 'Vid protokollet satt Ada Ek'],
  ])('%s is none: %s', (_, line) => expect(signersIn(line)).toBeUndefined())

  test('behind a label that no office is each of several is one', () => {
    expect(signersIn('Justeras: Ada Ek, Bo Lind och Cia Alm')?.map(({ name }) => name)).toEqual([
      'Ada Ek',
      'Bo Lind',
      'Cia Alm',
    ])
    expect(signersIn('Ordförande: Ada Ek, Bo Lind')).toBeUndefined()
    expect(signersIn('Justeras: Ada Ek, nästa möte')).toBeUndefined()
    expect(signersIn('Justeras: Ada Ek, Bo Lind, Cia Alm, Dan By, Eva Ås')).toBeUndefined()
  })

  test.each<[string[], string[]]>([
    [['Vid protokollet', '______'], ['Vid protokollet: ']],
    [['Sekreterare', '…… Ada Ek'], ['Sekreterare: Ada Ek']],
    [['Ordförande', 'Ada Ek ……'], ['Ordförande: Ada Ek']],
    [
      ['Ordförande', '____', 'Justerare', '____'],
      ['Ordförande: ', 'Justerare: '],
    ],
  ])('a line to write on beside it is its own: %j', (pieces, said) =>
    expect(signersIn(pieces)?.map(({ label, name }) => `${label}: ${name}`)).toEqual(said),
  )

  test.each([[['Summa', '____']], [['Ordförande', 'Justerare ____']], [['Sekreterare', '____', 'Paragrafer § 20–21']]])(
    'and says nothing beside other words: %j',
    (pieces) => expect(signersIn(pieces)).toBeUndefined(),
  )

  test('beside a label in the margin each is one', () => {
    expect(signersIn(['Justeras', 'Ada Ek (S)', 'Bo Lind'])?.map(({ label, name }) => [label, name])).toEqual([
      ['Justeras', 'Ada Ek'],
      ['Justeras', 'Bo Lind'],
    ])
    expect(signersIn(['Ordförande', 'Ada Ek'])).toBeUndefined()
    expect(signersIn(['Justeras', 'Sida 3'])).toBeUndefined()
  })

  test('side by side each is one, and with other words beside them none', () => {
    expect(signersIn(['Vid protokollet: Ada Ek', 'Justeras: Bo Lind'])?.map(({ name }) => name)).toEqual([
      'Ada Ek',
      'Bo Lind',
    ])
    expect(signersIn(['Vid protokollet: Ada Ek', 'Sida 3'])).toBeUndefined()
  })
})

test.each([
  ['Vid protokollet: Ada Ek', true],
  ['Vid pennan: Ada Ek', true],
  ['Ordförande: ____ Ada Ek', true],
  ['Vid protokollet: ____', true],
  ['Ordförande: ____', false],
  ['Justeras: Ada Ek', false],
  ['Vid tangentbordet, Ada Ek', true],
  ['Vid pennan, som vanligt', false],
  ['Justeras digitalt av Ada Ek och Bo Lind', true],
  ['Elektroniskt justerat av Ada Ek', true],
  ['Signerat av Ada Ek (S)', false],
  ['Elektroniskt undertecknat av Ada Ek', false],
  ['Justeras av Ada Ek', false],
  ['Justeras digitalt av ordföranden', false],
  ['Justeras digitalt av Ada Ek senast på fredag', false],
  ['Text', false],
])('signatures begin at "%s": %s', (line, isOne) => expect(opensSigning(line)).toBe(isOne))

describe('who signed and when', () => {
  test.each([
    ['Ada Ek 2024-03-27', { name: 'Ada Ek', day: '2024-03-27' }],
    ['Ada Ek (S), den 27 mars 2024', { name: 'Ada Ek', day: '2024-03-27' }],
    ['Ada Ek', undefined],
    ['2024-03-27', undefined],
    ['Ada Ek 2024-03-27 i Ekby', undefined],
    ['Protokollet är justerat 2024-03-27', undefined],
    [`Ada ${'E'.repeat(110)}k 2024-03-27`, undefined],
  ])('%s', (text, who) => expect(signerWithDay(text)).toEqual(who))
})
