/** The page that a signing service adds below its heading, and its stamps. */
import { describe, expect, test } from 'vitest'
import type { RemovalKind } from '../../../model/types.ts'
import type { Line } from '../../types/line.ts'
import { linesOf, told } from './lines.fixture.ts'
import { findSigning, findStamps, signersAmong } from './signing.ts'

const NONE: ReadonlyMap<number, RemovalKind> = new Map()
const SOME: ReadonlyMap<number, RemovalKind> = new Map([[0, 'page-number']])
const gone = (lines: Line[], known = NONE): string[] =>
  told(lines, findSigning(lines, known)).map((one) => one.replace(' = e-signature', ''))

describe('the page opens with', () => {
  test.each([
    'Signatursida',
    'SIGNATURSIDA',
    'Detta dokument har elektroniskt undertecknats av',
    'Detta dokument har digitalt signerats',
    'Detta dokument har elektroniskt tecknats',
    'Detta dokument har digitalt undersignerats',
    'Elektroniska underskrifter',
    'Digitala underskrifter',
  ])('%s', (heading) =>
    expect(gone(linesOf('Text', heading, 'Verifierad', 'av tjänsten'))).toEqual(['Verifierad', 'av tjänsten']),
  )

  test.each([
    'Se signatursida',
    'Signatursidan',
    'Detta dokument har signerats',
    'Detta dokument har digitalt signeratsett',
    'Om detta dokument har digitalt signerats',
    'Underskrifter',
    'Elektroniska underskrifter saknas',
    'Våra digitala underskrifter',
    `Detta dokument har digitalt signerats ${'x'.repeat(90)}`,
  ])('but not with %s', (heading) => expect(gone(linesOf('Text', heading, 'Verifierad', 'av tjänsten'))).toEqual([]))

  test('so many letters at most', () => {
    const heading = 'Detta dokument har digitalt signerats '
    expect(gone(linesOf(heading + 'x'.repeat(120 - heading.length), 'Verifierad'))).toEqual(['Verifierad'])
    expect(gone(linesOf(heading + 'x'.repeat(121 - heading.length), 'Verifierad'))).toEqual([])
  })
})

describe('who signed and when is the record:', () => {
  test.each([
    'Namn: Ada Provlund',
    'NAMN : Ada Provlund',
    'Titel: Ordförande',
    'Titel, Organisation: Ordförande, Ekby',
    'Roll: Justerare',
    'Identifikationstyp: BankID',
    'Identifikations-id: 1',
    'Datum: 2024-03-12',
    'Datum & tid: 2024-03-12',
    'Tidpunkt: 10.15',
  ])('%s', (row) => expect(gone(linesOf('Signatursida', row, 'Verifierad'))).toEqual(['Verifierad']))
  test.each(['Namnet: x', 'Mitt namn: Ada', 'Datum & plats: x', 'Roll Justerare', 'Titel, Ort: x'])(
    'but not %s',
    (row) => expect(gone(linesOf('Signatursida', row, 'Verifierad'))).toEqual([row, 'Verifierad']),
  )
})

describe('its heading again', () => {
  const lines = (opens: Line['opens']): Line[] =>
    linesOf('Text', 'Signatursida', 'Verifierad', 'Signatursida').map((line, at) =>
      at === 3 ? { ...line, opens } : line,
    )
  test('at the head of another page is furniture', () =>
    expect(gone(lines('removed'), SOME)).toEqual(['Verifierad', 'Signatursida']))
  test('below text that goes on is its own', () => expect(gone(lines(null), SOME)).toEqual(['Verifierad']))
  test('where nothing tells of pages is its own', () => expect(gone(lines('removed'))).toEqual(['Verifierad']))
  test('is no other where it stands first', () => {
    const first = linesOf('Signatursida', 'Verifierad').map((line) => ({ ...line, opens: 'removed' as const }))
    expect(gone(first, SOME)).toEqual(['Verifierad'])
  })
})

describe('a page without a heading', () => {
  test('is none', () => {
    const lines = linesOf('Text', 'Mer text')
    expect([gone(lines), [...signersAmong(lines)]]).toEqual([[], []])
  })
  test('with one nobody is told as signer', () =>
    expect([...signersAmong(linesOf('Text', 'Signatursida', 'Namn: Ada Provlund'))]).toEqual([]))
})

describe('a stamp holds nothing but a token:', () => {
  test.each<[text: string, isStamp: boolean]>([
    ['Transaktionsidentitet: [maskerat: e-signatur-id]', true],
    ['Dok.nr/id #-: [maskerat: e-signatur-id]', true],
    ['TX[maskerat: e-signatur-id]', true],
    ['Identifikations-id: [maskerat: e-signatur-id]', false],
    ['ID-nummer: [maskerat: e-signatur-id]', false],
    ['Idnummer: [maskerat: e-signatur-id]', false],
    ['[maskerat: e-signatur-id]', false],
    ['Transaktion 1: [maskerat: e-signatur-id]', false],
    ['Transaktion: [maskerat: e-signatur-id] och', false],
    ['Transaktion: [maskerat: personnummer]', false],
    [`${'x'.repeat(62)}[maskerat: e-signatur-id]`, false],
  ])('%s: %s', (text, isStamp) =>
    expect([...findStamps(linesOf('Text', text))]).toEqual(isStamp ? [[1, 'e-signature']] : []),
  )
})
