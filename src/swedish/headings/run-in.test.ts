/** Every word that opens a part before its text. */
import { describe, expect, test } from 'vitest'
import { comesAfter, isAside, runInKindOf } from './run-in.ts'

const words = (table: string): string[] => table.split('|').map((word) => word.trim())

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Said of somebody, or in more words */
const MORE_WORDS = /s (?:förslag|beslut)|skickas till|för kännedom|avvikande/u

const RUN_IN: [kind: string, words: string][] = [
  [
    'presenter',
    `
    föredragande | föredragning`,
  ],
  [
    'decision',
    `
    beslut | kommunstyrelsens beslut`,
  ],
  [
    'summary',
    `
    sammanfattning | bakgrund | ärendebeskrivning | ärendet`,
  ],
  [
    'proposal',
    `
    förslag till beslut | beslutsförslag | kyrkorådets förslag | kommundirektörens förslag till beslut`,
  ],
  [
    'text',
    `
    motivering | beslutsmotivering | upplysning | upplysningar | lagrum | lagstöd`,
  ],
  [
    'documents',
    `
    beslutsunderlag | underlag`,
  ],
  [
    'reservation',
    `
    reservation | reservationer | avvikande mening`,
  ],
  [
    'yrkande',
    `
    yrkande | yrkanden`,
  ],
  [
    'procedure',
    `
    beslutsgång | överläggning | överläggningar | behandling`,
  ],
  [
    'vote',
    `
    omröstning | votering`,
  ],
  [
    'note',
    `
    protokollsanteckning`,
  ],
  [
    'participation',
    `
    jäv`,
  ],
  [
    'recipients',
    `
    delges | expedieras | expediering | sändlista | protokollsutdrag | skickas till | beslutet skickas till | för kännedom`,
  ],
]

describe('a word before its text opens', () => {
  test.each(RUN_IN)('%s', (kind, table) => {
    for (const word of words(table)) {
      expect([word, runInKindOf(`${capital(word)}: Anna Ek`)]).toEqual([word, kind])
      expect([word, runInKindOf(`${capital(word)} Anna Ek`)]).toEqual([word, undefined])
      // Only words of the table are set so.
      if (!MORE_WORDS.test(word)) expect([word, runInKindOf(`${capital(word)}. Nämnden`)]).toEqual([word, kind])
      expect([word, runInKindOf(`${word}. Nämnden`)]).toEqual([word, undefined])
      expect([word, runInKindOf(`${capital(word)}. nämnden`)]).toEqual([word, undefined])
    }
  })
})

test.each([
  ['Fotnot 1: Utan moms.', 'text'],
  ['¹ Utan moms.', 'text'],
  ['²⁾ Utan moms.', 'text'],
  ['[^1]: Utan moms.', 'text'],
  ['12¹ kronor', undefined],
  ['1 Utan moms.', undefined],
])('a note is no part of what it stands below: %s', (line, kind) => {
  expect(runInKindOf(line)).toBe(kind)
})

test.each([
  ['Fotnot 1: Utan moms.', true],
  ['Slutnot ii till ”Beslut”: x', true],
  ['Fotnot 123456789012: x', true],
  ['textruta: x', true],
  ['¹⁾Utan moms', true],
  ['²⁾ utan moms', true],
  ['¹⁾ 200 kr', false],
  ['Fotnot: x', false],
  ['Fotnot a b: x', false],
  ['Fotnot 1 till ”a:b”: x', false],
  ['Se fotnot 1: x', false],
  ['Fotnot 1 x: y', false],
])('“%s” stands aside: %s', (line, expected) => {
  expect(isAside(line)).toBe(expected)
  expect(runInKindOf(line)).toBe(expected ? 'text' : undefined)
})

test.each([
  ['Paragrafen justeras omedelbart.', 'immediate-justering'],
  ['Denna paragraf förklaras omedelbart justerad', 'immediate-justering'],
  ['Paragrafen i denna del justeras omedelbart.', 'immediate-justering'],
  ['Justeras omedelbart.', 'immediate-justering'],
  ['Punkten anses som omedelbart justerad', 'immediate-justering'],
  ['Protokollet är härmed omedelbart justerat.', 'immediate-justering'],
  ['Se: Paragrafen justeras omedelbart.', undefined],
  [`Paragrafen justeras omedelbart.${' '.repeat(60)}`, undefined],
  ['Yrkande:  Ada yrkar', 'yrkande'],
  ['Se Yrkande: Ada yrkar', undefined],
  ['Yrkande:', undefined],
])('“%s” runs into %s', (line, kind) => expect(runInKindOf(line)).toBe(kind))

test.each([
  ['Beslutet skickas till', true],
  ['Expedieras: Akten', true],
  ['Reservation', true],
  ['Jäv: Ada Provlund', true],
  ['Besvärsanvisning', true],
  ['Hur man överklagar', true],
  ['Bakgrund', false],
  ['Villkor', false],
  ['Beslut', false],
  ['Besvär får inte anföras.', false],
])('“%s” stands below a decision: %s', (line, after) => expect(comesAfter(line)).toBe(after))

test.each([
  ['Kst beslut: Enligt förslaget.', 'decision'],
  ['KF beslut: att anta planen', 'decision'],
  ['VD:s förslag: Bidrag beviljas.', 'proposal'],
  ['Ett beslut: Enligt förslaget.', undefined],
])('“%s” runs into %s', (line, kind) => expect(runInKindOf(line)).toBe(kind))
