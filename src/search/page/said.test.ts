/** What the page says of an answer. A document of a few lines stands in for the browser's. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { parseQuery } from '../query/parse.ts'
import type { SearchResult, Hit, LazyHits } from './found.ts'
import { alsoSaid, notesOn, statusOf } from './said.ts'
import { readState } from './state.ts'

beforeAll(() => {
  const createElement = (name: string) => {
    const words: string[] = []
    const append = (...children: unknown[]) => words.push(...children.map(String))
    return { setAttribute: () => undefined, append, toString: () => `<${name}>${words.join('')}</${name}>` }
  }
  vi.stubGlobal('document', { createElement })
})
afterAll(() => vi.unstubAllGlobals())

const list = (count: number): LazyHits => ({ count, entries: count, load: () => Promise.resolve([]) })
const answer = (more: Partial<SearchResult>, weak = 0): SearchResult => ({
  ...list(0),
  direct: [],
  directCount: 0,
  unknown: null,
  meetings: 0,
  weak: list(weak),
  corrected: null,
  also: [],
  filters: () => Promise.resolve({}),
  ...more,
})
const hits = (count: number): Hit[] => Array.from({ length: count }, () => ({}) as Hit)
const said = (nodes: (Node | string)[]): string => nodes.map(String).join('')

describe('the status', () => {
  test.each<[string, string, SearchResult, string]>([
    ['how many', '?q=taxa', answer({ count: 1200, meetings: 3 }), '1\u00a0200 träffar i 3 protokoll.'],
    ['one', '?q=taxa', answer({ count: 1, meetings: 1 }, 9), '1 träff i 1 protokoll.'],
    [
      'the weaker, once they are asked for',
      '?q=taxa&svaga=ja',
      answer({ count: 12, meetings: 3 }, 1),
      '12 träffar i 3 protokoll. Därtill 1 svagare träff.',
    ],
    ['only weaker ones', '?q=taxa', answer({}, 40), 'Ingen paragraf har allt du skrev. 40 svagare träffar visas.'],
    ['none', '?q=taxa', answer({}), 'Inga träffar på ”taxa”.'],
    ['one by number', '?q=KS+1', answer({ direct: hits(1), directCount: 1 }, 40), '1 direkt träff.'],
    [
      'more by number than are shown',
      '?q=§+12',
      answer({ direct: hits(10), directCount: 84, count: 5, meetings: 2 }),
      '10 av 84 direkta träffar visas: lägg till organ eller år för att hitta rätt. 5 träffar i 2 protokoll.',
    ],
    [
      'a number that is not here',
      '?q=x',
      answer({ unknown: { asked: 'KS 2024/9', near: [] } }),
      '”KS 2024/9” finns inte på webbplatsen.',
    ],
    [
      'such a number and what is near',
      '?q=x',
      answer({ unknown: { asked: 'KS 2024/9', near: hits(2) } }),
      '”KS 2024/9” finns inte på webbplatsen. Här är de närmaste numren i samma serie.',
    ],
    [
      'what was put right',
      '?q=taxxa',
      answer({ corrected: 'taxa', count: 2, meetings: 2 }),
      'Menade du <a>taxa</a>? Ordet du skrev finns inte, så här visas träffar på ”taxa”. 2 träffar i 2 protokoll.',
    ],
    ['no correction that finds nothing either', '?q=taxxa', answer({ corrected: 'taxa' }), 'Inga träffar på ”taxxa”.'],
  ])('says %s', (_, address, found, expected) => {
    expect(said(statusOf(readState(address), found))).toBe(expected)
  })
})

test('other words that were asked are named, and there is a way to be without them and back', () => {
  const also = [{ asked: 'dagis', words: ['förskola', 'daghem'] }]
  expect(said(alsoSaid(also, readState('?q=dagis')))).toBe(
    'Visar även: förskola, daghem (för dagis). <button>Sök bara på mina ord</button>',
  )
  expect(said(alsoSaid([], readState('?q=dagis&liknande=nej')))).toBe(
    'Liknande ord söks inte. <button>Sök även på liknande ord</button>',
  )
  expect(alsoSaid([], readState('?q=taxa'))).toEqual([])
  const itself = [
    { asked: 'Parkering', words: ['parkering'] },
    { asked: 'dagis', words: ['dagis', 'förskola'] },
  ]
  expect(said(alsoSaid(itself, readState('?q=parkering+dagis')))).toContain('Visar även: förskola (för dagis).')
  expect(alsoSaid(itself.slice(0, 1), readState('?q=parkering'))).toEqual([])
})

test.each([
  ['taxa', []],
  ['taxa -avgift', []],
  ['buss OR tåg', [expect.stringMatching(/^AND och OR behövs inte/)]],
  ['-taxa', [expect.stringMatching(/^Skriv också ett ord/)]],
  ['-taxa park*', []],
  [Array(33).fill('ord').join(' '), ['Bara de 32 första orden söks; ett ord till är utelämnade.']],
])('of %j is told %j', (query, expected) => {
  expect(notesOn(parseQuery(query))).toEqual(expected)
})
