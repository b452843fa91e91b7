/** The answers at the head of a §: a row for what the source says, and none for what it does not. */
import { describe, expect, test } from 'vitest'
import type { Body } from '../archive/catalogue.ts'
import type { ParagrafText } from '../content-file/read.ts'
import { matterPath } from '../across/matters/path.ts'
import { answersOf } from './answers.ts'

const BODY = {
  slug: 'ks',
  name: 'Kommunstyrelsen',
  organisation: 'Ekby kommun',
  overklagande: 'laglighetsprovning',
} as unknown as Body
const PATH = 'protokoll/ks/2024-01-09/p2.html'
const EMPTY = { id: 'p2', dnr: [], decisions: [], decisionStage: 'ingen', votes: [], reservations: [] }

function answers(
  data: object,
  kinds: string[] = [],
  body = BODY,
  original: Parameters<typeof answersOf>[2]['original'] = null,
  matterPage: (dnr: string) => string | null = (dnr) => matterPath(dnr, 'ks', BODY.organisation),
): [string, string, string | undefined][] {
  const parts = kinds.map((kind) => ({ kind, nodes: [], span: [1, 1], heading: null }))
  const paragraf = { data: { ...EMPTY, ...data }, parts } as unknown as ParagrafText
  const from = { organ: 'ks', date: '2024-01-09', session: null, source: 'a.txt', body }
  return answersOf(paragraf, from, { path: PATH, original, matterPage }).map(({ name, value, href }) => [
    name,
    value,
    href,
  ])
}

test('a number leads to the page of its matter, where that has one', () => {
  const told = (matterPage: (dnr: string) => string | null): unknown =>
    answers({ dnr: ['KS 2024/12'] }, [], { ...BODY, overklagande: 'okant' } as unknown as Body, null, matterPage)
  expect(told(() => null)).toEqual([['Ärendenummer', 'KS\u00a02024/12', undefined]])
  expect(told(() => 'arende/x/y.html')).toEqual([['Ärendenummer', 'KS\u00a02024/12', '../../../arende/x/y.html']])
})

const NOBODY_SAID = { yes: null, no: null, abstain: null, absent: null, names: [] }

describe('a § answers', () => {
  test.each<[string, object, string[], [string, string, string | undefined][]]>([
    ['nothing that it does not say', {}, [], []],
    [
      'how many voted how, as far as it is stated',
      { votes: [{ ...NOBODY_SAID, yes: 4, no: 2 }] },
      ['text', 'vote'],
      [['Omröstning', '4\u00a0ja, 2\u00a0nej', '#p2-omrostning']],
    ],
    [
      'where the vote stands whose figures are not stated',
      { votes: [NOBODY_SAID] },
      ['vote'],
      [['Omröstning', 'Se hur de röstade', '#p2-omrostning']],
    ],
    [
      'who objected, by name where they are few',
      {
        reservations: [
          { name: 'Ada Provlund', party: 'S' },
          { name: 'Bo Testsson', party: null },
        ],
      },
      ['reservation'],
      [['Reservation', 'Ada Provlund (S) och Bo Testsson', '#p2-reservation']],
    ],
    [
      'how many objected where they are many',
      { reservations: ['A', 'B', 'C'].map((name) => ({ name, party: null })) },
      ['reservation'],
      [['Reservation', '3\u00a0ledamöter', '#p2-reservation']],
    ],
    [
      'that somebody objected, whom it does not name',
      {},
      ['reservation'],
      [['Reservation', 'Se texten', '#p2-reservation']],
    ],
    ['that somebody took no part', {}, ['participation'], [['Deltar inte', 'Se texten', '#p2-jav']]],
    [
      'its matter, by number',
      { dnr: ['KS 2024/12'] },
      [],
      [['Ärendenummer', 'KS\u00a02024/12', '../../../arende/ekby-kommun/ks-2024-12.html']],
    ],
    [
      'from whom a proposal comes',
      { decisionStage: 'förslag till annat organ', decisions: [{ decider: 'arbetsutskottet', proposedTo: [] }] },
      [],
      [['Förslag från', 'Arbetsutskottet', undefined]],
    ],
    [
      'that a proposal comes from its own body, where it is worded as the decision it asks for',
      {
        decisionStage: 'förslag till annat organ',
        decisions: [{ decider: 'Kommunfullmäktige', proposedTo: ['kommunfullmäktige'] }],
      },
      [],
      [['Förslag från', 'Kommunstyrelsen', undefined]],
    ],
    [
      'how an own decision is appealed, where its body says it',
      { decisionStage: 'eget beslut' },
      [],
      [['Överklaga', 'Så överklagar du', '../../../organ/ks.html#overklaga']],
    ],
  ])('%s', (_, data, kinds, expected) => expect(answers(data, kinds)).toEqual(expected))
})

test('nothing is said of appeals where nobody knows', () => {
  expect(answers({ decisionStage: 'eget beslut' }, [], { ...BODY, overklagande: 'okant' })).toEqual([])
})

test('the original is where the publisher says, at the page of the §', () => {
  const href = 'https://ekby.se/ks.pdf'
  const of = (pages: number[]) => answers({ span: [40, 50] }, [], BODY, { href, pages })
  expect(of([1, 30, 60])).toEqual([['Original', 'Protokollet, sida\u00a02', `${href}#page=2`]])
  expect(of([])).toEqual([['Original', 'Protokollet', href]])
})
