/** What is taken out of the record, by which detector, and what is left in its place. */
import { describe, expect, test } from 'vitest'
import type { RemovalKind } from '../../../model/types.ts'
import type { Line } from '../../types/line.ts'
import { DETECTORS, detectorsFor, removeFurniture } from './index.ts'
import { linesOf, textOf } from './lines.fixture.ts'
import type { Detector } from './types.ts'

/** Finds these lines, by their number. */
const finds = (name: string, numbers: number[], kind: RemovalKind = 'page-number'): Detector => ({
  name,
  because: 'a test says so',
  find: (lines) =>
    new Map(lines.flatMap(({ number }, index) => (numbers.includes(number) ? [[index, kind] as const] : []))),
})
const known = (lines: Line[], kinds: Readonly<Record<number, RemovalKind>>): Line[] =>
  lines.map((line) => ({ ...line, known: kinds[line.number] ?? null }))
const removed = (lines: Line[], detectors?: Detector[]): string[] =>
  removeFurniture(lines, detectors).removed.map(({ number, kind, by }) => `${number} ${kind} by ${by}`)
const kept = (lines: Line[], detectors?: Detector[]): string[] =>
  removeFurniture(lines, detectors).kept.map(({ text, gap, opens }) => `${text} ${gap}${opens ? ` ${opens}` : ''}`)

describe('detectors', () => {
  test('each have a name and a reason', () => {
    expect(new Set(DETECTORS.map(({ name }) => name)).size).toBe(DETECTORS.length)
    expect(DETECTORS.every(({ name, because }) => name !== '' && because !== '')).toBe(true)
  })
  test('of the edges of pages look at no web page and no Word file', () => {
    const onPages = ['numbered column', 'lone number', 'running header', 'page edge', 'split header']
    const names = (format: Parameters<typeof detectorsFor>[0]): string[] => detectorsFor(format).map(({ name }) => name)
    const all = DETECTORS.map(({ name }) => name)
    for (const format of ['html', 'docx'] as const)
      expect(names(format)).toEqual(all.filter((name) => !onPages.includes(name)))
    for (const format of ['text', 'pdf', 'markdown'] as const) expect(names(format)).toEqual(all)
  })
  test('that look first have what they find', () =>
    expect(removed(linesOf('Text', 'Rad'), [finds('one', [2]), finds('two', [1, 2], 'page-header')])).toEqual([
      '1 page-header by two',
      '2 page-number by one',
    ]))
  test('see what those above them found', () => {
    const seen: number[] = []
    const last: Detector = { name: 'last', because: '', find: (_, kinds) => (seen.push(...kinds.keys()), new Map()) }
    removeFurniture(linesOf('Text', 'Rad'), [finds('one', [2]), last])
    expect(seen).toEqual([1])
  })
  test.each<[by: string, raw: string[]]>([
    ['form', ['Text', 'Sida 3', 'Text']],
    ['signing page', ['Text', 'Signatursida', 'Verifierad']],
    ['numbered header', ['Ekby protokoll 1 (2)', ...textOf(6), 'Ekby protokoll 2 (2)', ...textOf(6, 6)]],
    ['numbered column', ['1   Ekby kommun', ...textOf(6), '2   Ekby kommun', ...textOf(6, 6)]],
    ['lone number', [...textOf(6), '', '1', '', ...textOf(6, 6), '', '2']],
    ['header', ['Ekby', 'Sida 1', 'Text ett', 'Ekby', 'Sida 2', 'Text två']],
    [
      'page edge',
      [
        ...textOf(9),
        'Ekby har',
        ...['', ''].flatMap((_, at) => [`\f${textOf(1, 9 + 9 * at)[0] ?? ''}`, ...textOf(8, 10 + 9 * at), 'Ekby har']),
      ],
    ],
    ['stamp', ['Text', 'Transaktionsidentitet: [maskerat: e-signatur-id]', 'Text']],
  ])('of the table find what is theirs: %s', (by, raw) =>
    expect(removed(linesOf(...raw)).some((one) => one.endsWith(` by ${by}`))).toBe(true),
  )
})

describe('what the reader saw', () => {
  test('is removed first', () =>
    expect(removed(known(linesOf('Text', 'Sida 3'), { 2: 'page-footer' }))).toEqual(['2 page-footer by reader']))
  test('is last of all where it stands beside nothing', () =>
    expect(removed(known(linesOf('Dolt', 'Meny', 'Sida 3'), { 1: 'hidden-text', 2: 'site-part' }))).toEqual([
      '3 page-number by form',
      '1 hidden-text by reader',
      '2 site-part by reader',
    ]))
  test('there is not seen by any detector', () =>
    expect(removed(known(linesOf('Sida 3', 'Text'), { 1: 'hidden-text' }), [finds('one', [1, 2])])).toEqual([
      '2 page-number by one',
      '1 hidden-text by reader',
    ]))
})

describe('the line below what is removed', () => {
  test('is where it stood, and opens there', () =>
    expect(kept(linesOf('Ett', '', 'Sida 3', '', 'Två', '', 'Tre'), [finds('one', [3])])).toEqual([
      'Ett 0',
      'Två 1 removed',
      'Tre 1',
    ]))
  test('goes on where it went on', () =>
    expect(kept(linesOf('Ett', 'Sida 3', 'Två', 'Tre'), [finds('one', [2])])).toEqual([
      'Ett 0',
      'Två 0 removed',
      'Tre 0',
    ]))
  test('is not cut by the number of a line, whose blank lines count', () => {
    const detectors = [finds('one', [3], 'line-number')]
    expect(kept(linesOf('Ett', '', '5', 'Två', 'Tre'), detectors)).toEqual(['Ett 0', 'Två 1', 'Tre 0'])
    expect(kept(linesOf('Ett', '', '5', '', 'Två', 'Tre'), detectors)).toEqual(['Ett 0', 'Två 2', 'Tre 0'])
  })
  test('says who signed, apart by all that stood between', () => {
    const lines = linesOf('Text', 'Signatursida', 'Namn: Ada Provlund', 'Verifierad', 'Datum: 2024')
    expect(removeFurniture(lines).kept.some(({ signed }) => signed)).toBe(false)
  })
})
