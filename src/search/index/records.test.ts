import { expect, test } from 'vitest'
import { parseMarkdown as fromMarkdown } from '../../content-file/markdown.ts'
import type { Meeting, ParagrafText } from '../../content-file/read.ts'
import { meetingSchema } from '../../model/meeting-schema.ts'
import { paragrafSchema } from '../../model/paragraf-schema.ts'
import type { Disagreement, Facets } from './facet-column.ts'
import { partOf } from './part.ts'
import { readingsIn } from './readings.ts'
import { blocksOf, recordsOf, textOf } from './records.ts'
import type { Searchable } from './stated.ts'
import { tokensOf } from './tokens.ts'
import { token } from '../query/token.ts'

const nodes = (markdown: string) => fromMarkdown(markdown).children
const part = (kind: 'decision' | 'proposal' | 'summary', markdown: string) => ({
  kind,
  heading: null,
  nodes: nodes(markdown),
  span: [1, 2] as const,
})

function paragraf(
  id: string,
  title: string,
  parts: ParagrafText['parts'],
  children: ParagrafText[] = [],
): ParagrafText {
  const number = id.replace(/^p/, '')
  const data = paragrafSchema.decode({
    id,
    number,
    label: `§ ${number}`,
    span: '1-9',
    decisionTypes: ['godkänns'],
    decisionStage: 'eget beslut',
    dnr: ['HSN 1-2024'],
  })
  return { data, title, parts, decisions: [], children }
}

const meeting: Meeting = {
  title: 'Protokoll',
  data: meetingSchema.decode({
    source: 's.txt',
    sha256: 'a'.repeat(64),
    written: 'a'.repeat(64),
    format: 'text',
    encoding: 'utf-8',
    kind: 'protokoll',
    organ: 'namnden',
    date: '2024-11-28',
    dateFrom: 'text',
    paragrafer: [],
    lines: 9,
    blank: 0,
    published: 9,
  }),
  entries: [
    { type: 'section', kind: 'attendance', heading: 'Närvarande', nodes: nodes('Anna Ek'), span: [1, 1] },
    {
      type: 'paragraf',
      span: [2, 9],
      paragraf: paragraf(
        'p5',
        'Hyrpersonal',
        [part('summary', 'Bakgrund.'), part('proposal', '- Planen antas.'), part('decision', '- Planen antas.')],
        [paragraf('p5-1', 'Delfråga', [part('summary', 'Mer.')])],
      ),
    },
    {
      type: 'appendix',
      id: 'bilaga-1',
      paragraf: 'p5',
      title: 'Bilaga',
      nodes: nodes('Tabell över kostnader'),
      span: [10, 12],
    },
  ],
}

test('one record a §, one a sub-matter and one for the meeting, each at its own address', () => {
  expect(recordsOf(meeting).map(({ url, title }) => `${url} ${title}`)).toEqual([
    'protokoll/namnden/2024-11-28/p5.html § 5 Hyrpersonal',
    'protokoll/namnden/2024-11-28/p5-1.html § 5-1 Delfråga',
    'protokoll/namnden/2024-11-28/index.html Protokoll',
  ])
})

test('the decision first, a proposal it repeats left out, the appendix last', () => {
  expect(recordsOf(meeting)[0]?.content).toBe('Planen antas.\nBakgrund.\nBilaga\nTabell över kostnader')
})

test('a proposal that says something else is kept', () => {
  expect(textOf(paragraf('p1', '', [part('proposal', 'Avslag.'), part('decision', 'Bifall.')]))).toEqual([
    'Bifall.',
    'Avslag.',
  ])
})

test('what filters choose among and what a hit shows', () => {
  expect(recordsOf(meeting)[0]).toMatchObject({
    number: '5',
    dnrs: ['HSN 1-2024'],
    dnr: 'HSN 1-2024',
    tone: 'own',
    facets: { types: ['godkänns'], stage: 'eget beslut', holds: [] },
  })
})

const PARTS: Record<string, string[]> = { hyrpersonal: ['hyr', 'personal'], bakgrund: ['bak', 'grund'] }
const analysis = {
  vocabulary: new Map(),
  baseOf: (word: string) => word.replace(/(?:et|en)$/, ''),
  partBaseOf: (word: string) => word,
  split: (word: string) => PARTS[word] ?? [],
}
const NOTHING = { title: '', dnr: '' }
const NO_FACETS: Facets = { types: [], stage: 'eget beslut', holds: [] }

const tokens = (record: Searchable): string[] => {
  const { all, lists } = tokensOf(partOf([record]), readingsIn(analysis))
  return Array.from(lists.ids, (id) => all[id] ?? '')
}

test('each word of title and text is a token in its place; parts, sums and numbers come after, each once', () => {
  const record = { ...NOTHING, title: 'Hyrpersonal', dnr: 'KS 1', content: 'Bakgrund: anslaget – 10 kr, 10 kronor.' }
  expect(tokens({ ...record, facets: NO_FACETS })).toEqual([
    token('hyrpersonal', 'title'),
    token('bakgrund', 'text'),
    token('anslag', 'text'),
    '-',
    ...['10', 'kr', '10', 'kronor'].map((word) => token(word, 'text')),
    token('hyr', 'titlePart'),
    token('personal', 'titleEnd'),
    token('bak', 'textPart'),
    token('grund', 'textPart'),
    ...['ks', '1', 'krcbq'].map((word) => token(word, 'said')),
  ])
})

test('words of a company name are no words of the matter, and pieces of a word share its place', () => {
  const content = 'Ekby Parkering AB om e-hälsa'
  expect(tokens({ ...NOTHING, content, facets: NO_FACETS })).toEqual([
    ...['ekby', 'parkering', 'ab'].map((word) => token(word, 'name')),
    token('om', 'text'),
    ['e', 'hälsa', 'ehälsa'].map((word) => token(word, 'text')).join('-'),
  ])
})

test('a compound of a title whose last part stands in a later word is a token in the place of its first part', () => {
  const record = { ...NOTHING, title: 'Läkar- och hyrpersonal', content: 'Läkar- och hyrpersonal' }
  expect(tokens({ ...record, facets: NO_FACETS }).slice(0, 6)).toEqual([
    ['läkar', 'läkarpersonal'].map((word) => token(word, 'title')).join('-'),
    token('och', 'title'),
    token('hyrpersonal', 'title'),
    token('läkar', 'text'),
    token('och', 'text'),
    token('hyrpersonal', 'text'),
  ])
})

/** Words that the site says of a § and that its text does not hold. */
const said = (content: string, facets: Partial<Facets>): string[] => {
  const of = (own: Facets) => tokens({ ...NOTHING, content, facets: own })
  const without = new Set(of(NO_FACETS))
  return of({ ...NO_FACETS, ...facets }).filter((own) => !without.has(own))
}

test('what was decided is found by what the site calls it, where the text has other words', () => {
  const types: Facets['types'] = ['avslås', 'upphandling']
  expect(said('Ärendet avslås.', { types })).toEqual(['avslag', 'upphandling'].map((word) => token(word, 'said')))
  expect(said('Avslag på upphandlingen.', { types })).toEqual([])
})

test('a § with a vote is found by all that votes are called, one with a reservation by that word', () => {
  const holds = (...own: Disagreement[]) => said('Rösterna räknas.', { holds: own })
  expect(holds('omröstning')).toEqual(['omröstning', 'votering'].map((word) => token(word, 'said')))
  expect(holds('reservation')).toEqual([token('reservation', 'said')])
  expect(holds()).toEqual([])
})

test('words of neighbouring clauses and cells do not run together', () => {
  expect(blocksOf(nodes('- Ett\n- Två\n\n> Tre\n\n<!-- fyra -->'))).toEqual(['Ett', 'Två', 'Tre'])
})

test('blocks of a table are its rows, of a quotation its own; space and empty blocks are none', () => {
  const table = {
    type: 'table' as const,
    children: [
      ['Post', 'Budget'],
      ['Vägar', '12'],
    ].map((cells) => ({
      type: 'tableRow' as const,
      children: cells.map((value) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] })),
    })),
  }
  expect(blocksOf([table, ...nodes('> Tre\n> fyra\n>\n> - fem\n\n ![](x)\n\n Sex\n  sju ')])).toEqual([
    'Post Budget',
    'Vägar 12',
    'Tre fyra',
    'fem',
    'Sex sju',
  ])
})

test('what is withdrawn is not found', () => {
  const withdrawn = { date: '2024-12-01', reason: 'x' } as never
  expect(recordsOf({ ...meeting, data: { ...meeting.data, withdrawn } })).toEqual([])
  const [section, own, ...rest] = meeting.entries as [
    Meeting['entries'][0],
    Extract<Meeting['entries'][0], { type: 'paragraf' }>,
  ]
  const without = { ...own.paragraf, data: { ...own.paragraf.data, withdrawn } }
  const entries = [section, { ...own, paragraf: without }, ...rest]
  expect(recordsOf({ ...meeting, entries }).map(({ title }) => title)).toEqual(['§ 5-1 Delfråga', 'Protokoll'])
})

test('the meeting’s own page has what belongs to no §, and an appendix counts for its own § only', () => {
  const loose = {
    type: 'appendix' as const,
    id: 'b',
    paragraf: null,
    title: 'Karta',
    nodes: nodes('Vägar\n\nBroar'),
    span: [13, 14] as const,
  }
  const other = { ...loose, paragraf: 'p9', title: 'Annan' }
  const all = recordsOf({
    ...meeting,
    data: { ...meeting.data, dnr: ['A 1/24', 'B 2/24'] },
    entries: [...meeting.entries, loose, other] as Meeting['entries'],
  })
  expect(all.at(-1)).toEqual({
    url: 'protokoll/namnden/2024-11-28/index.html',
    title: 'Protokoll',
    dnr: 'A 1/24, B 2/24',
    outcome: '',
    tone: '',
    content: 'Anna Ek\nKarta\nVägar\nBroar',
    number: null,
    dnrs: ['A 1/24', 'B 2/24'],
    facets: { types: [], stage: 'mötets sida', holds: [] },
  })
  expect(all.map(({ content }) => content.includes('Annan'))).toEqual([false, false, false])
})

test('a proposal in the words of the decision is left out, a summary in them is kept', () => {
  expect(
    textOf(
      paragraf('p1', '', [
        part('summary', 'Taxan antas'),
        part('proposal', '- Taxan\n- antas'),
        part('decision', 'Taxan antas.'),
      ]),
    ),
  ).toEqual(['Taxan antas.', 'Taxan antas'])
})
