import { expect, test } from 'vitest'
import { parseMarkdown as fromMarkdown } from '../../content-file/markdown.ts'
import type { Meeting, ParagrafText } from '../../content-file/read.ts'
import { meetingSchema, paragrafSchema } from '../../model/schema.ts'
import { blocksOf, recordsOf, searchedOf, textOf } from './records.ts'

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
    facets: { types: ['godkänns'], stage: 'eget beslut' },
  })
})

test('parts of compounds and sums go to fields that are never shown, each once', () => {
  const split = (word: string) =>
    word === 'hyrpersonal' ? ['hyr', 'personal'] : word === 'bakgrund' ? ['bak', 'grund'] : []
  const shown = {
    url: '',
    title: 'Hyrpersonal',
    dnr: '',
    outcome: '',
    tone: '',
    content: 'Bakgrund. Anslaget är 10 kr, alltså 10 kronor.',
    facets: { types: [], stage: 'eget beslut' as const },
  }
  expect(searchedOf(shown, split)).toEqual({
    title: 'Hyrpersonal',
    dnr: '',
    rubrikord: 'hyr personal',
    ord: 'bak grund',
    belopp: 'krcbq',
  })
})

test('what was decided is found by what the site calls it, where the text has other words', () => {
  const decided = (content: string) =>
    searchedOf(
      {
        url: '',
        title: '',
        dnr: '',
        outcome: '',
        tone: '',
        content,
        facets: { types: ['avslås', 'upphandling'], stage: 'eget beslut' },
      },
      () => [],
    ).rubrikord
  expect(decided('Ärendet avslås.')).toBe('avslag upphandling')
  expect(decided('Avslag på upphandlingen.')).toBe('')
})

test('words of neighbouring clauses and cells do not run together', () => {
  expect(blocksOf(nodes('- Ett\n- Två\n\n> Tre\n\n<!-- fyra -->'))).toEqual(['Ett', 'Två', 'Tre'])
})
