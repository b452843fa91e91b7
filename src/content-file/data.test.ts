/** What is known of a meeting, as keys and values. */
import { describe, expect, test } from 'vitest'
import { dataOf, prune } from './data.ts'
import type { ContentParts, Drafted } from './parts.ts'

const DRAFT: Drafted = {
  title: null,
  sections: [],
  groups: [],
  paragrafer: [],
  appendices: [],
  attendance: [],
  absent: [],
  signatures: [],
}
const PARTS: ContentParts = {
  source: 'a.txt',
  sha256: 'x',
  publishedSource: 'A',
  text: { format: 'text', encoding: 'utf-8', lines: [] },
  draft: DRAFT,
  identity: {
    organ: { slug: 'tn' } as ContentParts['identity']['organ'],
    date: null,
    dateFrom: 'title',
    session: null,
    withdrawn: null,
    kind: 'protokoll',
    title: 'T',
    place: null,
    time: null,
    dnr: [],
    evidence: [],
  },
  sidecar: { note: null, remarks: [] },
  ledger: { lines: 3, blank: 1, published: 1, removed: [], masked: [] },
}
const draft = (more: object): Drafted => ({ ...DRAFT, ...more })

describe('what a reader of minutes expects and misses:', () => {
  const person = { name: 'Ada Provlund' }
  test.each<[string, Drafted, string[]]>([
    ['everything', DRAFT, ['Titelsida', 'Närvarolista', 'Underskrifter']],
    ['a title is enough for a cover', draft({ title: {} }), ['Närvarolista', 'Underskrifter']],
    [
      'and so is one',
      draft({ sections: [{ kind: 'attendance' }, { kind: 'cover' }] }),
      ['Närvarolista', 'Underskrifter'],
    ],
    [
      'another section is none',
      draft({ sections: [{ kind: 'attendance' }] }),
      ['Titelsida', 'Närvarolista', 'Underskrifter'],
    ],
    ['somebody was there', draft({ attendance: [person] }), ['Titelsida', 'Underskrifter']],
    ['somebody signed', draft({ signatures: [person] }), ['Titelsida', 'Närvarolista']],
  ])('%s', (_, drafted, missing) => expect(dataOf({ ...PARTS, draft: drafted }, 'y')['missing']).toEqual(missing))
  test('nothing of other records', () =>
    expect(dataOf({ ...PARTS, identity: { ...PARTS.identity, kind: 'utdrag' as never } }, 'y')['missing']).toEqual([]))
})

test('a page begins with its first line, one without text with the next', () => {
  const pages = (...lines: (number | null)[]): unknown =>
    dataOf({ ...PARTS, text: { ...PARTS.text, lines: lines.map((page) => ({ page })) } }, 'y')['pages']
  expect(pages(1, 1, 2, 4, 4)).toEqual([1, 3, 4, 4])
  expect(pages(2)).toEqual([1, 1])
  expect(pages(null, null)).toEqual([])
})

test('of groups, appendices and sections what the file says; text and title stand in the body', () => {
  const drafted = draft({
    groups: [{ title: 'G', level: 2, span: [1, 1] }],
    appendices: [{ id: 'bilaga-1', paragraf: 'p1', span: [8, 9], title: 'A', blocks: [] }],
    sections: [{ kind: 'cover', heading: null, blocks: [], span: [2, 3] }],
  })
  expect(dataOf({ ...PARTS, draft: drafted }, 'y')).toMatchObject({
    organ: 'tn',
    writtenText: 'y',
    editorNote: null,
    groups: [{ level: 2, span: [1, 1] }],
    appendices: [{ id: 'bilaga-1', paragraf: 'p1', span: [8, 9] }],
    sections: [{ kind: 'cover', span: [2, 3] }],
    lines: 3,
  })
  expect(JSON.stringify(dataOf({ ...PARTS, draft: drafted }, 'y'))).not.toContain('title":"')
})

test.each<[string, unknown, unknown]>([
  ['nothing, and empty lists', { a: null, b: [], c: '', d: 0, e: false }, { c: '', d: 0, e: false }],
  ['at every depth', { a: [{ b: null, c: [{ d: [], e: 1 }] }] }, { a: [{ c: [{ e: 1 }] }] }],
  [
    'but not the keys that must stand',
    { date: null, paragrafer: [], decisionTypes: [], dnr: [] },
    { date: null, paragrafer: [], decisionTypes: [] },
  ],
  ['what goes without saying', { numberFrom: 'source', titleFrom: 'source', stage: 'eget beslut' }, {}],
  [
    'but no other value of it',
    { numberFrom: 'order', titleFrom: 'order', stage: 'ingen', x: 'source' },
    { numberFrom: 'order', titleFrom: 'order', stage: 'ingen', x: 'source' },
  ],
  ['a list of words stays', ['a', 'b'], ['a', 'b']],
])('left out is %s', (_, value, expected) => expect(prune(value)).toEqual(expected))

test('what is left out leaves no key', () => {
  expect(Object.keys(prune({ a: null, b: 1 }))).toEqual(['b'])
})
