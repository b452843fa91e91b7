/** Words of the margin and what stands beside them. */
import { describe, expect, test } from 'vitest'
import type { Line } from '../types/line.ts'
import { textLines } from '../read/text.ts'
import { toLines } from '../clean/lines.ts'
import { splitMargin } from './margin.ts'

const split = (line: string): string[] => splitMargin(toLines(textLines([line])), new Set()).map(({ text }) => text)

describe('a heading word in the margin and', () => {
  test.each([
    ['a long text', 'Beslut        Nämnden godkänner budgeten', ['Beslut', 'Nämnden godkänner budgeten']],
    ['a short text with its full stop', 'Beslut        Bifalles.', ['Beslut', 'Bifalles.']],
    ['a name to send it to', 'Skickas till      Ekonomi', ['Skickas till', 'Ekonomi']],
    ['two spaces before it', 'Beslut:  Bifalles.', ['Beslut', 'Bifalles.']],
    ['two spaces between its sentences', 'Beslut      Bifalles.  Avslås.', ['Beslut', 'Bifalles. Avslås.']],
    ['a tab before it', 'Beslut\tBifalles.', ['Beslut', 'Bifalles.']],
    ['columns', 'Beslut      Bifalles i går    Avslås.', ['Beslut Bifalles i går Avslås.']],
    ['one space before it', 'Beslut Bifalles.', ['Beslut Bifalles.']],
    ['a word, which may be a cell', 'Beslut        Datum', ['Beslut Datum']],
    ['a verb that decides', 'Beslut        bordläggs', ['Beslut', 'bordläggs']],
    ['a short lead-in', 'Beslut        Nämnden beslutar', ['Beslut', 'Nämnden beslutar']],
    ['a short clause', 'Beslut        att anta taxan', ['Beslut', 'att anta taxan']],
    ['a short name that reserves', 'Reservation      Bo Ek (S)', ['Reservation', 'Bo Ek (S)']],
    ['a short lead-in below another heading', 'Bakgrund      Nämnden beslutar', ['Bakgrund Nämnden beslutar']],
    ['a verb below another heading', 'Bakgrund      bordläggs', ['Bakgrund bordläggs']],
    ['a word that heads nothing', 'Gator        Bifalles.', ['Gator Bifalles.']],
  ])('%s', (_, line, expected) => {
    expect(split(line)).toEqual(expected)
  })
})

describe('a word in bold that begins its line', () => {
  const WHOLE = 'Beslut Nämnden godkänner budgeten'
  test.each<[string, string, string | undefined, string[], Partial<Line>?]>([
    ['heads the text', WHOLE, 'Beslut', ['Beslut', 'Nämnden godkänner budgeten']],
    ['heads a quotation', 'Beslut ”Nämnden” godkänner den', 'Beslut', ['Beslut', '”Nämnden” godkänner den']],
    ['is the first of them where it is not known to be bold', WHOLE, undefined, [WHOLE]],
    ['runs in with a colon', 'Beslut: Nämnden godkänner budgeten', 'Beslut:', ['Beslut: Nämnden godkänner budgeten']],
    ['goes on in lower case', 'Beslut ska delges den sökande', 'Beslut', ['Beslut ska delges den sökande']],
    [
      'heads nothing where it is no heading word',
      'Gator Nämnden godkänner dem',
      'Gator',
      ['Gator Nämnden godkänner dem'],
    ],
    ['is part of another', 'Beslutet Nämnden fattade gäller', 'Beslut', ['Beslutet Nämnden fattade gäller']],
    ['is in an item', WHOLE, 'Beslut', [WHOLE], { mark: '-' }],
    ['is in a row of a table', WHOLE, 'Beslut', [WHOLE], { cells: [WHOLE, ''] }],
  ])('%s', (_, text, leads, expected, given = {}) => {
    const lines = toLines(textLines([text])).map((line) => ({ ...line, ...(leads && { leads }), ...given }))
    expect(splitMargin(lines, new Set()).map((line) => line.text)).toEqual(expected)
  })
})

describe('a heading word that goes on below in the margin', () => {
  const told = (...raw: string[]): string[] =>
    splitMargin(toLines(textLines(raw)), new Set()).map(({ number, text }) => `${number} ${text}`)
  test.each<[string, string[], string[]]>([
    [
      'is one, beside the lines of its text',
      ['Nämndens      Planen antas. Den', 'beslut        gäller i år.', '              Sedan upphör den.'],
      ['1 Nämndens beslut', '1 Planen antas. Den', '2 gäller i år.', '3 Sedan upphör den.'],
    ],
    ['is one, below its text', ['Nämndens      Planen antas.', 'beslut'], ['1 Nämndens beslut', '2 Planen antas.']],
    [
      'is longer than one that would do',
      ['Sammanfattning      Planen är', 'av ärendet          ny i år.'],
      ['1 Sammanfattning av ärendet', '1 Planen är', '2 ny i år.'],
    ],
    [
      'is divided',
      ['Besluts-      Skrivelse av', 'underlag      2024-03-01.'],
      ['1 Beslutsunderlag', '1 Skrivelse av', '2 2024-03-01.'],
    ],
    [
      'goes on over three lines',
      ['Förslag       Planen antas', 'till          från och med', 'beslut        i år.'],
      ['1 Förslag till beslut', '1 Planen antas', '2 från och med', '3 i år.'],
    ],
    ['is none of those words', ['Gator      Planen antas.', 'torg'], ['1 Gator Planen antas.', '2 torg']],
    [
      'is none with a capital below',
      ['Nämndens      Planen antas.', 'Beslut'],
      ['1 Nämndens Planen antas.', '2 Beslut'],
    ],
    [
      'is none with room between',
      ['Nämndens      Planen antas.', '', 'beslut'],
      ['1 Nämndens Planen antas.', '3 beslut'],
    ],
    ['is none further in', ['Nämndens      Planen antas.', '    beslut'], ['1 Nämndens Planen antas.', '2 beslut']],
    [
      'is none beside text of another place',
      ['Nämndens      Planen antas.', 'beslut    gäller.'],
      ['1 Nämndens Planen antas.', '2 beslut gäller.'],
    ],
    [
      'is none that reaches below the text',
      ['Nämndens   Planen antas.', 'beslut på mötet'],
      ['1 Nämndens Planen antas.', '2 beslut på mötet'],
    ],
  ])('%s', (_, raw, expected) => expect(told(...raw)).toEqual(expected))

  test('is one in bold right before its text', () => {
    const [first, second] = toLines(textLines(['Sammanfattning Planen är', 'av ärendet     ny i år.']))
    const lines = [{ ...(first as Line), leads: 'Sammanfattning' }, second as Line]
    expect(splitMargin(lines, new Set()).map(({ text }) => text)).toEqual([
      'Sammanfattning av ärendet',
      'Planen är',
      'ny i år.',
    ])
  })
  test('heads no heading, and goes on in none', () => {
    const lines = toLines(textLines(['Nämndens      Planen antas.', 'beslut']))
    for (const number of [1, 2])
      expect(splitMargin(lines, new Set([number])).map(({ text }) => text)).toEqual([
        'Nämndens Planen antas.',
        'beslut',
      ])
  })
})
