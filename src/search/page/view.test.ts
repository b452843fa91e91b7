/** What a reader sees of hits and filters, as markup. A document of a few lines stands in for the browser's. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Hit } from './found.ts'
import { element, emptyHelp, filterGroups, groupItem, hitItem, sortChoice } from './view.ts'

/** As much of an element as is asked for: its markup, with "checked" as the browser holds it. */
class Made {
  readonly #attributes: [string, string][] = []
  readonly #children: (Made | string)[] = []
  readonly #name: string
  checked = false
  constructor(name: string) {
    this.#name = name
  }
  setAttribute(name: string, value: string): void {
    this.#attributes.push([name, value])
  }
  append(...children: (Made | string)[]): void {
    this.#children.push(...children)
  }
  get markup(): string {
    const attributes = this.#attributes.map(([name, value]) => ` ${name}="${value}"`).join('')
    const children = this.#children.map((child) => (typeof child === 'string' ? child : child.markup)).join('')
    return `<${this.#name}${attributes}${this.checked ? ' checked' : ''}>${children}</${this.#name}>`
  }
}

beforeAll(() => vi.stubGlobal('document', { createElement: (name: string) => new Made(name) }))
afterAll(() => vi.unstubAllGlobals())

const markup = (made: HTMLElement): string => (made as unknown as Made).markup

const HIT: Hit = {
  record: 1,
  meeting: 0,
  organ: 'Tekniska nämnden',
  date: '2024-03-12',
  url: 'protokoll/tn/2024-03-12/p1.html#beslut',
  title: '§ 1 Taxa',
  titleWords: [{ text: '§ 1 Taxa', marked: false }],
  dnr: 'KS 2024/1',
  outcome: '',
  tone: '',
  words: [
    { text: 'En ', marked: false },
    { text: 'taxa', marked: true },
  ],
  marked: [],
  missing: [],
  others: [],
  by: null,
}
const FACTS = 'Tekniska nämnden · 12 mars 2024 · KS\u00a02024/1'

test('an element has its attributes, its children, and no child that is null', () => {
  expect(markup(element('p', { class: 'a', id: 'b' }, 'x', null, element('b', {}, 'y')))).toBe(
    '<p class="a" id="b">x<b>y</b></p>',
  )
})

describe('a hit', () => {
  const title =
    '<h3 class="hit-heading"><a class="hit-title" href="../protokoll/tn/2024-03-12/p1.html#beslut">§ 1 Taxa</a></h3>'
  const words = '<p class="hit-words">En <mark>taxa</mark></p>'
  test.each<[string, Partial<Hit>, string]>([
    ['names body, day and number', {}, `<li class="hit">${title}<p class="hit-meta">${FACTS}</p>${words}</li>`],
    [
      'says what was decided',
      { outcome: 'Godkänns', tone: 'yes' },
      `<li class="hit">${title}<p class="hit-outcome"><span class="mark tone-yes">Godkänns</span></p><p class="hit-meta">${FACTS}</p>${words}</li>`,
    ],
    [
      'without a number says none',
      { dnr: '' },
      `<li class="hit">${title}<p class="hit-meta">Tekniska nämnden · 12 mars 2024</p>${words}</li>`,
    ],
    [
      'takes the words to mark with it',
      { marked: ['en', 'å'] },
      `<li class="hit">${title.replace('#', '?ord=en%20%C3%A5#')}<p class="hit-meta">${FACTS}</p>${words}</li>`,
    ],
    [
      'takes them where its address has no place in the page',
      { marked: ['en'], url: 'protokoll/tn/2024-03-12/p1.html' },
      `<li class="hit">${title.replace('#beslut', '?ord=en')}<p class="hit-meta">${FACTS}</p>${words}</li>`,
    ],
  ])('%s', (_, more, expected) => expect(markup(hitItem({ ...HIT, ...more }, '../'))).toBe(expected))

  test('says what words it lacks', () => {
    expect(markup(hitItem({ ...HIT, missing: ['skola', 'taxa'] }, '../'))).toContain(
      `${words}<p class="hit-missing">Saknar: skola, taxa</p></li>`,
    )
  })

  describe('of a matter that was up at other meetings', () => {
    const other = (day: string, more: object = {}) => ({
      record: 2,
      url: `protokoll/tn/${day}/p1.html`,
      title: '§ 1 Taxa',
      organ: HIT.organ,
      date: day,
      outcome: '',
      tone: '',
      ...more,
    })
    const shown = (...others: ReturnType<typeof other>[]): string => markup(hitItem({ ...HIT, others }, '../'))

    test('leads to them, by their days, with what came of it', () => {
      expect(
        shown(
          other('2024-02-01', { outcome: 'Återkommer' }),
          other('2024-01-02', { organ: 'Nämnden', url: 'protokoll/n/2024-01-02/p9.html' }),
        ),
      ).toContain(
        '<p class="hit-others">Behandlad även <a href="../protokoll/tn/2024-02-01/p1.html">1\u00a0februari\u00a02024</a> (återkommer), ' +
          '<a href="../protokoll/n/2024-01-02/p9.html">Nämnden 2\u00a0januari\u00a02024</a></p></li>',
      )
    })
    test('folds those past the fourth', () => {
      const days = ['06', '05', '04', '03', '02', '01'].map((month) => other(`2024-${month}-01`))
      expect(shown(...days)).toMatch(
        /mars.2024<\/a><\/p><details class="hit-more-others"><summary>och 2 gånger till<\/summary><p class="hit-others"><a [^>]+>1.februari.2024<\/a>, <a [^>]+>1.januari/,
      )
      expect(shown(...days.slice(2))).not.toContain('<details')
    })
  })

  test('marks what was sought in its title too', () => {
    const titleWords = [
      { text: '§ 1 ', marked: false },
      { text: 'Taxa', marked: true },
    ]
    expect(markup(hitItem({ ...HIT, titleWords }, '../'))).toContain('p1.html#beslut">§ 1 <mark>Taxa</mark></a>')
  })

  test.each([
    ['dnr', 'Diarienumret du sökte'],
    ['paragraf', 'Paragrafen du sökte'],
    ['date', 'Mötet på dagen du sökte'],
  ] as const)('by its %s says why it is shown', (by, because) => {
    expect(markup(hitItem({ ...HIT, by }, '../'))).toBe(
      `<li class="hit direct-hit"><p class="direct-hit-label">${because}</p>${title}<p class="hit-meta">${FACTS}</p></li>`,
    )
  })
})

test('hits of one meeting stand below its name, a lone one by itself', () => {
  const one = markup(hitItem(HIT, '../'))
  const below = one.replaceAll('h3', 'h4')
  expect(markup(groupItem([HIT], '../'))).toBe(one)
  expect(markup(groupItem([HIT, HIT], '../'))).toBe(
    `<li class="hit-group"><h3 class="hit-group-title"><a href="../protokoll/tn/2024-03-12/index.html">Tekniska nämnden · 12 mars 2024</a> – 2 av träffarna</h3><ol class="hits">${below}${below}</ol></li>`,
  )
  expect(() => groupItem([], '../')).toThrow('Unexpected group without hits, expected one at least')
})

describe('filters', () => {
  const NONE = { organ: [], år: [], beslutstyp: [], slag: [], oenighet: [] }
  const shown = (counts: Record<string, Record<string, number>>, chosen: object = {}): string =>
    filterGroups(counts, { ...NONE, ...chosen })
      .map(markup)
      .join('\n')
  const chip = (name: string, value: string, count: number, on = false): string =>
    `<label class="chip${on ? ' chip-on' : ''}"><input type="checkbox" name="${name}" value="${value}"${on ? ' checked' : ''}></input> ${value} <span class="chip-count">${String(count)}</span></label>`
  const group = (name: string, title: string, said: string, chips: string): string =>
    `<details class="filter" data-filter="${name}"><summary>${title}${said}</summary><div class="filter-values" role="group" aria-label="${title}">${chips}</div></details>`

  test('by the alphabet, years with the last first, each under its title', () => {
    expect(
      shown({
        organ: { Östra: 1, Almby: 2 },
        år: { 2023: 1, 2024: 5 },
        beslutstyp: { val: 1, medel: 2 },
        slag: { förslag: 1, 'eget beslut': 2 },
      }),
    ).toBe(
      [
        group('organ', 'Organ', '', chip('organ', 'Almby', 2) + chip('organ', 'Östra', 1)),
        group('år', 'År', '', chip('år', '2024', 5) + chip('år', '2023', 1)),
        group('beslutstyp', 'Beslutstyp', '', chip('beslutstyp', 'medel', 2) + chip('beslutstyp', 'val', 1)),
        group('slag', 'Eget beslut eller förslag', '', chip('slag', 'eget beslut', 2) + chip('slag', 'förslag', 1)),
      ].join('\n'),
    )
  })
  test('a vote or a reservation is a choice by itself', () => {
    expect(shown({ oenighet: { omröstning: 2 } })).toBe(
      group('oenighet', 'Omröstning eller reservation', '', chip('oenighet', 'omröstning', 2)),
    )
  })
  test('without those that leave no choice', () => {
    expect(shown({ organ: { Almby: 2 }, år: { 2024: 1, 2023: 0 }, slag: { val: 1, 'mötets sida': 3 } })).toBe('')
    expect(shown({})).toBe('')
  })
  test('what is chosen stays, also where it leaves nothing', () => {
    expect(shown({ organ: { Almby: 0, Ekby: 0 } }, { organ: ['Almby'] })).toBe(
      group('organ', 'Organ', ': Almby', chip('organ', 'Almby', 0, true)),
    )
    expect(shown({ organ: { Almby: 1, Ekby: 3 } }, { organ: ['Almby', 'Ekby'] })).toBe(
      group('organ', 'Organ', ': Almby, Ekby', chip('organ', 'Almby', 1, true) + chip('organ', 'Ekby', 3, true)),
    )
  })
})

test.each([
  ['relevans', ' chip-on', ' checked', '', ''],
  ['datum', '', '', ' chip-on', ' checked'],
] as const)('the order is a choice, now %s', (sort, best, bestOn, last, lastOn) => {
  expect(markup(sortChoice(sort))).toBe(
    `<fieldset class="sort"><legend class="spoken">Ordning</legend><label class="chip${best}"><input type="radio" name="ordning" value="relevans"${bestOn}></input> Bäst träff först</label><label class="chip${last}"><input type="radio" name="ordning" value="datum"${lastOn}></input> Senaste först</label></fieldset>`,
  )
})

test('where nothing is found, what to try', () => {
  const tip = (text: string): string => `<li class="search-tip">${text}</li>`
  const shorter = tip('Pröva ett kortare eller vanligare ord.')
  const number = tip('Skriv diarienummer som i protokollet, till exempel HSN 571-2024, och paragrafer som § 206.')
  const browse = tip('Eller <a href="../organ/index.html">bläddra bland organen</a>.')
  const help = (query: string, filtered: boolean): string => emptyHelp(query, filtered, '../').map(markup).join('')
  expect(help('taxa', false)).toBe(shorter + browse)
  expect(help('taxa 12', true)).toBe(tip('Ta bort ett filter.') + shorter + number + browse)
})
