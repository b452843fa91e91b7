/** Stages as text: also those of a document that fails, as far as it came. */
import { expect, test } from 'vitest'
import { convert, show, STAGES } from './index.ts'
import type { Stages } from './pipeline.ts'
import { sourceLine } from './read/source-line.ts'

const source = (text: string, sidecar: string | null = null) => ({
  name: 'a.txt',
  bytes: new TextEncoder().encode(text),
  sidecar,
})
const TEXT =
  'Tekniska nämnden 2024-03-12\n\n§ 1 Taxa\n\nBeslut\n\nNämnden beslutar att anta taxan.\n\n1 (2)\n\n§ 2 Val\n'

test('a document that fails at the end shows every stage', async () => {
  const { outcome, stages } = await convert(source(TEXT, '---\nmask: [{text: Anna Ek, because: x}]\n---\n'), [])
  expect([outcome, STAGES.filter((stage) => show(stages, stage) === null)]).toEqual(['failed', []])
})

test('one that cannot be read shows none, and does not pretend', async () => {
  const { outcome, stages } = await convert(source(''), [])
  expect([outcome, STAGES.filter((stage) => show(stages, stage) !== null)]).toEqual(['failed', []])
})

test.each([
  ['pages', ''],
  ['headings', '3 p 1 § 1 (§ n): Taxa\n11 p 2 § 2 (§ n): Val\n'],
  ['ledger', '12 lines: 6 blank, 5 published\n9 removed: page-number\n'],
] as const)('the stage %s', async (stage, rows) => {
  const { stages } = await convert(source(TEXT), [])
  expect(show(stages, stage)).toBe(rows)
})

test('what the recognisers see is a stage of its own: blocks, with the sentences cut out of running text', async () => {
  const running = TEXT.replace('Beslut\n\nNämnden', 'Ada Provlund berättar om taxan. Nämnden').replace(
    'taxan.\n',
    'taxan. Bo reserverar sig.\n',
  )
  const { stages } = await convert(source(running), [])
  const placesOf = (stage: 'blocks' | 'cut' | 'marks'): string[] =>
    (show(stages, stage) ?? '')
      .trimEnd()
      .split('\n')
      .map((row) => row.split(' ')[0] ?? '')
  expect(placesOf('blocks')).toEqual(['1', '3', '5', '9'])
  expect(placesOf('cut')).toEqual(placesOf('marks'))
  expect(show(stages, 'cut')).toMatch(/^5 .*: Nämnden beslutar att anta taxan\.$/m)
})

const MINUTES = `Ekby kommun
Tekniska nämnden
PROTOKOLL 2024-03-12 kl. 13.00

Närvarande
Anna Ek (S), ordförande
Bo Lind (M), ersätter Cia Berg (M)

Frånvarande
Cia Berg (M)

§ 1 Taxa
Dnr TN 2024/1

Med 6 ja mot 5 nej bifalls förslaget.

Beslut
Tekniska nämnden föreslår kommunstyrelsen
att anta taxan, och
att den gäller från 1 april.

§ 2 Val

Beslut
Nämnden väljer Anna Ek.

1 (1)

Vid protokollet
Dan Ström
sekreterare

Bilaga 1
Lista
`

test.each([
  [
    'furniture',
    `27 page-number (form): 1 (1)
`,
  ],
  [
    'headings',
    `12 p 1 § 1 (§ n): Taxa
22 p 2 § 2 (§ n): Val
`,
  ],
  [
    'protokoll',
    `protokoll: Tekniska nämnden, 12 mars 2024
organ ekby-kommun-tekniska-namnden: Tekniska nämnden, Ekby kommun
date 2024-03-12 from text
6 present: Anna Ek (S), ordförande
7 present: Bo Lind (M), tjänstgörande ersättare; replaces Cia Berg
10 absent: Cia Berg
12-20 p1: § 1 Taxa [TN 2024/1] (godkänns; förslag till annat organ)
  15 text
  17-20 decision "Beslut"
  18-20 decides: Tekniska nämnden -> kommunstyrelsen
    att anta taxan, och
    att den gäller från 1 april.
  15 vote: ja 6, nej 5, avstår anges inte, frånvarande anges inte
22-25 p2: § 2 Val (val; eget beslut)
  24-25 decision "Beslut"
  25 decides: Nämnden
    Nämnden väljer Anna Ek.
33-34 bilaga-1 of none: Lista
30 signed: Dan Ström, sekreterare, unknown
`,
  ],
] as const)('%s of whole minutes', async (stage, rows) => {
  const { stages } = await convert(source(MINUTES), [])
  expect(show(stages, stage)).toBe(rows)
})

test('who met and when are told with the rules that knew it', async () => {
  const { stages } = await convert(source(MINUTES), [])
  expect(show(stages, 'identity')).toBe(`protokoll: Tekniska nämnden, 12 mars 2024
organ ekby-kommun-tekniska-namnden: Tekniska nämnden (head)
organisation: Ekby kommun (line)
date 2024-03-12 (text)
2 organ because ”Tekniska nämnden” i texten
3 date because ”2024-03-12” i texten
`)
})

test('blocks tell their lines, their kind and the rules that made them; marks what each is', async () => {
  const { stages } = await convert(source(MINUTES), [])
  expect(show(stages, 'blocks')).toBe(`1 text (first line): Ekby kommun
2 text (short line): Tekniska nämnden
3 text (short line): PROTOKOLL 2024-03-12 kl. 13.00
5 text (section): Närvarande
6 roll (roll call): Anna Ek (S), ordförande
7 roll (roll call): Bo Lind (M), ersätter Cia Berg (M)
9 text (section): Frånvarande
10 roll (roll call): Cia Berg (M)
12-13 heading (heading, up to dnr): Taxa Dnr TN 2024/1
15 text (closed block): Med 6 ja mot 5 nej bifalls förslaget.
17 text (heading word): Beslut
18 text (lead-in): Tekniska nämnden föreslår kommunstyrelsen
19 text (lead-in): att anta taxan, och
20 text (next clause): att den gäller från 1 april.
22 heading (heading, up to heading word): Val
24 text (heading word): Beslut
25 text (heading word): Nämnden väljer Anna Ek.
29 text (section): Vid protokollet
30-31 text (heading word, tight): Dan Ström sekreterare
33 text (appendix): Bilaga 1
34 text (short line): Lista
`)
  expect(show(stages, 'marks')).toBe(`1 text: Ekby kommun
2 text: Tekniska nämnden
3 text: PROTOKOLL 2024-03-12 kl. 13.00
5 section attendance: Närvarande
6 text: Anna Ek (S), ordförande
7 text: Bo Lind (M), ersätter Cia Berg (M)
9 section absent: Frånvarande
10 text: Cia Berg (M)
12-13 paragraf 1: Taxa Dnr TN 2024/1
15 text: Med 6 ja mot 5 nej bifalls förslaget.
17 part decision: Beslut
18 lead-in: Tekniska nämnden föreslår kommunstyrelsen
19 text: att anta taxan, och
20 text: att den gäller från 1 april.
22 paragraf 2: Val
24 part decision: Beslut
25 decision-sentence: Nämnden väljer Anna Ek.
29 section signatures: Vid protokollet
30-31 text: Dan Ström sekreterare
33 text: Bilaga 1
34 text: Lista
`)
})

test.each([
  [80, 'x'.repeat(80)],
  [81, `${'x'.repeat(79)}…`],
])('a block of %i letters is shown by its beginning among the marks', async (length, shown) => {
  const { stages } = await convert(source(`${MINUTES.split('Med 6')[0] ?? ''}${'x'.repeat(length)}\n`), [])
  expect((show(stages, 'marks') ?? '').split('\n').find((row) => row.includes('xxx'))).toMatch(
    new RegExp(`: ${shown}$`),
  )
})

test('the text tells what the reader knows of a line, and lines how far apart its pieces stand', () => {
  const line = (printed: string, more: object = {}) => ({ ...sourceLine(printed), ...more })
  const text = {
    lines: [
      line('Text'),
      line('Rubrik', { page: 3, rank: 2 }),
      line('Punkt', { mark: '1.' }),
      line('A  B', { cells: ['A', 'B'], isHead: true, isPlaced: true }),
      line('C  D', { cells: ['C', 'D'] }),
      line('Citat', { isSetIn: true }),
      line('Fot', { known: 'page-footer' }),
    ],
    pagesRead: [
      { page: 1, readBy: 'tags' },
      { page: 2, readBy: 'lines' },
    ],
  }
  const stages = { text } as unknown as Partial<Stages>
  expect(show(stages, 'text')).toBe(`1: Text
2 page 3 heading 2: Rubrik
3 item: Punkt
4 head of 2: A  B
5 row of 2, not placed: C  D
6 set-in: Citat
7 page-footer: Fot
`)
  expect(show(stages, 'pages')).toBe('1 tags\n2 lines\n')
  const pieces = [
    { text: 'Val', at: 4 },
    { text: 'bifall', at: 12 },
    { text: 'nej', at: 15 },
  ]
  const lines = [
    { number: 3, gap: 2, opens: 'page', pieces },
    { number: 4, gap: 0, pieces: [{ text: 'Slut', at: 0 }] },
  ]
  expect(show({ lines } as unknown as Partial<Stages>, 'lines')).toBe(
    '3 gap 2 page: Val     bifall  nej\n4 gap 0: Slut\n',
  )
})

test('what lies in a ledger, and headings that are below others, run in or without a number', () => {
  const span = (from: number, to: number): [number, number] => [from, to]
  const ledger = {
    lines: 9,
    blank: 2,
    published: 3,
    removed: [{ span: span(1, 2), kind: 'page-header' }],
    masked: [{ span: span(4, 4), kind: 'by-editor' }],
    unaccounted: [span(6, 7)],
  }
  expect(show({ ledger } as unknown as Partial<Stages>, 'ledger')).toBe(
    '9 lines: 2 blank, 3 published\n1-2 removed: page-header\n4 masked: by-editor\n6-7 unaccounted\n',
  )
  const headings = [
    { line: 4, style: 'number', number: '1.2', label: '1.2', depth: 1, rest: 'Val', runIn: null },
    { line: 5, style: 'p', number: '3', label: null, depth: 0, rest: 'Taxa. Den antas.', runIn: { title: 'Taxa' } },
  ]
  expect(show({ headings } as unknown as Partial<Stages>, 'headings')).toBe(
    '4 number 1.2 below 1.2: Val\n5 p 3 unnumbered: Taxa (run-in)\n',
  )
})
