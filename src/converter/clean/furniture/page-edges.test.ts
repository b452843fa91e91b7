/** Heads and feet that no number tells, where the text says where its pages end. */
import { describe, expect, test } from 'vitest'
import { linesOf, textOf, told } from './lines.fixture.ts'
import { findPageEdges } from './page-edges.ts'
import type { Kinds } from './types.ts'

const NONE: Kinds = new Map()
/** Pages of text with a head and a foot each. */
const pages = (count: number, head: (at: number) => string[], foot: (at: number) => string[] = () => []): string[] =>
  Array.from({ length: count }, (_, at) => {
    const [first = '', ...more] = [...head(at), ...textOf(9, 9 * at), ...foot(at)]
    return [`${at > 0 ? '\f' : ''}${first}`, ...more]
  }).flat()
const found = (raw: string[], known = NONE): string[] => {
  const lines = linesOf(...raw)
  return told(lines, findPageEdges(lines, known))
}
const HEAD = 'Ekby kommun = page-header'
const FOOT = 'www.ekby.example = page-footer'

describe('what most pages begin with', () => {
  const headed = (count: number, of: (at: number) => boolean = () => true): string[] =>
    found(pages(count, (at) => (of(at) ? ['Ekby kommun'] : [])))
  test('is their head, but for the first’s', () => {
    expect(headed(3)).toEqual([HEAD, HEAD])
    expect(headed(4)).toEqual([HEAD, HEAD, HEAD])
  })
  test('not of two pages', () => expect(headed(2)).toEqual([]))
  test('three at least', () => expect(headed(4, (at) => at > 1)).toEqual([]))
  test('and six of ten', () => {
    expect(headed(10, (at) => at < 6)).toHaveLength(5)
    expect(headed(10, (at) => at < 5)).toEqual([])
  })
  test('also where one has another', () => expect(headed(5, (at) => at !== 2)).toEqual([HEAD, HEAD, HEAD]))
  test('in several lines', () =>
    expect(found(pages(3, () => ['Ekby kommun', 'Styrelsen']))).toEqual([
      HEAD,
      'Styrelsen = page-header',
      HEAD,
      'Styrelsen = page-header',
    ]))
  test('up to the first that they have not', () =>
    expect(found(pages(3, (at) => ['Ekby kommun', `Rad ${'abc'.charAt(at)} för sig`, 'Styrelsen']))).toEqual([
      HEAD,
      HEAD,
    ]))
  test('eight lines at most', () => {
    const lines = Array.from({ length: 9 }, (_, at) => `Rad ${'abcdefghi'.charAt(at)} om Ekby`)
    expect(found(pages(3, () => lines))).toHaveLength(16)
  })
  test('beside a number that is known', () => {
    const raw = pages(3, (at) => [String(at + 1), 'Ekby kommun'])
    const lines = linesOf(...raw)
    const known: Kinds = new Map(
      [...lines.keys()].filter((index) => /^\d$/.test(lines[index]?.text ?? '')).map((index) => [index, 'page-number']),
    )
    expect(found(raw, known)).toEqual([HEAD, HEAD])
  })
  test('where a page opens within', () =>
    expect(
      found([
        'Inledning av det hela',
        ...pages(3, () => ['Ekby kommun']).map((line, at) => (at === 0 ? `\f${line}` : line)),
      ]),
    ).toEqual([HEAD, HEAD, HEAD]))
  test('the first page opens with the first line', () =>
    expect(found(pages(3, () => ['Ekby kommun']).map((line, at) => (at === 0 ? `\f${line}` : line)))).toEqual([
      HEAD,
      HEAD,
    ]))

  test.each<[line: string, isHead: boolean]>([
    ['Ekby kommun', true],
    ['12 Ekby', true],
    ['§ 12 Ekby', false],
    ['- Ekby', false],
    ['• Ekby', false],
    ['– Ekby', false],
    ['12. Ekby', false],
    ['12) Ekby', false],
    ['Bilaga Ekby', false],
    ['bilaga Ekby', false],
    ['Bilagan Ekby', true],
    ['Att Ekby', false],
    ['att Ekby', false],
    ['Attan Ekby', true],
    ['Ekby tar plats.', false],
    ['Ekby tar plats:', false],
    ['Ekby AB.', true],
    ['Ekby st.', true],
    ['Beslut', false],
    ['Vägnämnden beslutar', false],
    ['Vägnämnden', true],
    [`Ekby ${'o'.repeat(155)}`, true],
    [`Ekby ${'o'.repeat(156)}`, false],
  ])('%s: %s', (line, isHead) => expect(found(pages(3, () => [line])).length > 0).toBe(isHead))
})

describe('what most pages end with', () => {
  test('is their foot, also the first’s', () =>
    expect(
      found(
        pages(
          3,
          () => [],
          () => ['www.ekby.example'],
        ),
      ),
    ).toEqual([FOOT, FOOT, FOOT]))
  test('in several lines', () =>
    expect(
      found(
        pages(
          3,
          () => [],
          () => ['Ekby kommun', 'www.ekby.example'],
        ),
      ),
    ).toHaveLength(6))
  test.each<[above: string, isFoot: boolean]>([
    ['Taxan är så:', false],
    ['Beslut', false],
    ['Vägnämnden beslutar', false],
    ['Taxan är låg', true],
  ])('but not right below "%s", whose text it is', (above, isFoot) => {
    const raw = pages(
      4,
      () => [],
      (at) => [...(at === 2 ? [above] : []), 'www.ekby.example'],
    )
    expect(found(raw)).toHaveLength(isFoot ? 4 : 3)
  })
  test('with heads too', () =>
    expect(
      found(
        pages(
          3,
          () => ['Ekby kommun'],
          () => ['www.ekby.example'],
        ),
      ),
    ).toEqual([FOOT, HEAD, FOOT, HEAD, FOOT]))
})
