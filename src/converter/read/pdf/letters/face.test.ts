/** What letters are set in, by the name of their font; and how the words of a line are set. */
import { expect, test } from 'vitest'
import { faceOf, faceOfAll, facesOf, type Face } from './face.ts'
import { piece } from '../pieces.fixture.ts'
import type { Piece } from '../types.ts'

const FILLED = 0

test.each<[font: string, Face | undefined]>([
  ['BCDEEE+Calibri-Bold', 'bold'],
  ['ABCDEE+Calibri,Bold', 'bold'],
  ['ABCDEE+Calibri,BoldItalic', 'bold'],
  ['Arial-BoldMT', 'bold'],
  ['OpenSans-SemiBold', 'bold'],
  ['Arial-Black', 'bold'],
  ['Roboto-Heavy', 'bold'],
  ['AvenirNext-DemiItalic', 'bold'],
  ['FrutigerLT-Bd', 'bold'],
  ['ABCDEF+CMBX10', 'bold'],
  ['TimesNewRomanPS-ItalicMT', 'italic'],
  ['Helvetica-Oblique', 'italic'],
  ['FrutigerLT-It', 'italic'],
  ['ABCDEF+SFTI1095', 'italic'],
  ['Calibri', undefined],
  ['Blackadder', undefined],
  ['Helvetica-Light', undefined],
  ['FrutigerLT-Bdx', undefined],
  ['ABCDEF+CMR10', undefined],
  ['', undefined],
])('letters in %s are %s', (font, expected) => expect(faceOf(font, FILLED)).toBe(expected))

test.each<[mode: number, Face | undefined]>([
  [2, 'bold'],
  [1, undefined],
  [3, undefined],
])('letters that are drawn in mode %i are %s', (mode, expected) => expect(faceOf('Calibri', mode)).toBe(expected))

test.each<[(Face | undefined)[], Face | undefined]>([
  [['bold', 'bold'], 'bold'],
  [['italic'], 'italic'],
  [['bold', 'italic'], undefined],
  [['bold', undefined], undefined],
  [[undefined], undefined],
  [[], undefined],
])('%j have in common: %s', (faces, expected) => expect(faceOfAll(faces)).toBe(expected))

const plain = (text: string): Piece => piece(0, 0, text)
const bold = (text: string): Piece => ({ ...plain(text), face: 'bold' })
const italic = (text: string): Piece => ({ ...plain(text), face: 'italic' })

test.each<[string, Piece[], object]>([
  ['nothing in bold', [plain('Beslut'), plain(' Planen antas.')], {}],
  ['bold words alone', [bold('§ 12 '), plain(' '), bold('Taxa')], { isBold: true }],
  ['bold words and a mark that is not', [plain('• '), bold('Taxa')], { isBold: true }],
  ['italic words alone', [italic('Antecknas')], {}],
  ['bold words first', [bold('Beslut'), plain(' '), plain('Planen antas.')], { leads: 'Beslut' }],
  ['italic words first', [italic('Beslut i'), italic(' nämnden'), plain(' Planen')], { leads: 'Beslut i nämnden' }],
  ['bold words before italic ones', [bold('Beslut '), italic('Planen antas.')], { leads: 'Beslut' }],
  ['bold words within', [plain('Inget '), bold('Beslut')], {}],
  ['no words', [plain('–')], {}],
])('a line of %s', (_, row, expected) => {
  expect(facesOf(row, (own) => own.map(({ text }) => text).join(''))).toEqual(expected)
})
