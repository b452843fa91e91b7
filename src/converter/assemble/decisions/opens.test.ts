/** Where a decision opens that no heading announces. */
import { describe, expect, test } from 'vitest'
import type { PartKind } from '../../../model/kinds.ts'
import type { Mark } from '../../types/block.ts'
import type { DraftPart } from '../../types/draft.ts'
import { blockIn, partOf, TEXT } from './blocks.fixture.ts'
import { isBackground, isHeadless, isMeeting, isMoreOfTable, opensDecision, type Headings } from './opens.ts'

const NONE: Headings = { headed: false, asking: false, announced: false }
const part = (kind: PartKind, heading: string | null = null, rows: string[] = ['Planen är ny.']): DraftPart =>
  partOf(rows, { kind, heading })
const lead = (decider: string | null, own = false): Mark => ({ type: 'lead-in', decider, own })
const sentence = (decider: string | null, own = false): Mark => ({ type: 'decision-sentence', decider, own })
const opens = (last: DraftPart | undefined, mark: Mark, text = 'Nämnden antar planen', headings = NONE): boolean =>
  opensDecision(last, headings, blockIn(text), mark)

const BACKGROUND = [
  'text',
  'topic',
  'presenter',
  'matter-type',
  'immediate-justering',
  'documents',
  'attendance',
] as const
const TELLING = ['summary', 'procedure', 'vote'] as const

describe('a lead-in', () => {
  test('above all parts opens one', () => expect(opens(undefined, lead('Nämnden'))).toBe(true))
  test('of nobody opens none', () => expect(opens(undefined, lead(null))).toBe(false))
  test('of nobody by name, where those who meet speak, opens one', () =>
    expect(opens(undefined, lead(null, true))).toBe(true))
  test('opens none below a heading that has its decision', () =>
    expect(opens(undefined, lead('Nämnden'), 'Nämnden antar', { headed: true, asking: false, announced: false })).toBe(
      false,
    ))
  test('opens one where a heading names a proposal', () =>
    expect(opens(undefined, lead('Nämnden'), 'Nämnden antar', { headed: false, asking: false, announced: true })).toBe(
      true,
    ))
  test.each(BACKGROUND)('below %s opens one', (kind) => {
    expect(opens(part(kind), lead('Nämnden'))).toBe(true)
    expect(isBackground(part(kind))).toBe(true)
  })
  test.each(TELLING)('below %s opens one where those who meet speak', (kind) => {
    expect(opens(part(kind), lead('Nämnden'))).toBe(false)
    expect(opens(part(kind), lead('Nämnden', true))).toBe(true)
    expect(isBackground(part(kind))).toBe(false)
  })
  test.each<[last: string, opens: boolean]>([
    ['Ada Provlund yrkar bifall.', true],
    ['Ada Provlund yrkar bifall', false],
    ['Ada Provlund yrkar följande.', false],
    ['Ada Provlund yrkar bifall. Mer', false],
  ])('below what somebody asked for, where that is said to the end: "%s" %s', (last, isOpen) => {
    expect(opens(part('yrkande', null, ['Ada Provlund yrkar', last]), lead('Nämnden', true))).toBe(isOpen)
    expect(opens(part('yrkande', null, [last]), lead('Nämnden'))).toBe(false)
    expect(opens(part('reservation', null, [last]), lead('Nämnden', true))).toBe(false)
  })
  test('not where nothing is said of it', () =>
    expect(opens(part('yrkande', null, []), lead('Nämnden', true))).toBe(false))
  test.each<[heading: string | null, decider: string, text: string, opens: boolean]>([
    // Who meets answers a proposal.
    ['Valberedningens förslag:', 'Årsmötet', 'Årsmötet antar planen', true],
    ['Valberedningens förslag:', 'Provbolaget', 'Provbolaget antar planen', false],
    ['Förslag till beslut', 'Årsmötet', 'Årsmötet antar planen', false],
    [null, 'Årsmötet', 'Årsmötet antar planen', false],
    // What was decided then settles it, whoever did.
    ['Förslag till beslut', 'Provbolaget', 'Provbolaget beslutade', true],
    ['Förslag till beslut', 'Provbolaget', 'Provbolaget beslutar', false],
    ['Förslag till beslut', 'Provbolaget', 'Provbolaget obeslutade', false],
    [null, 'Provbolaget', 'Provbolaget beslutade', false],
  ])('below %s, of %s: "%s" %s', (heading, decider, text, isOpen) =>
    expect(opens(part('proposal', heading), lead(decider), text)).toBe(isOpen),
  )
  test.each<[heading: string, blocks: string[], own: boolean, opens: boolean]>([
    ['Kyrkorådets förslag', ['att anta planen'], true, true],
    ['Kyrkorådets förslag', ['att anta planen'], false, false],
    ['Kyrkorådets förslag', ['Planen är ny.'], true, false],
    ['Kyrkorådets förslag till beslut', ['att anta planen'], true, false],
    ['Förvaltningens förslag', ['att anta planen'], true, false],
  ])('below the clauses of a proposal of others the own body answers: "%s", %j, %s', (heading, blocks, own, isOpen) =>
    expect(opens(part('proposal', heading, blocks), lead('Fullmäktige i Ekby', own))).toBe(isOpen),
  )
  test('that settles needs a proposal above', () => {
    expect(opens(part('proposal', 'Förslag till beslut', []), lead('Provbolaget'), 'Provbolaget beslutade')).toBe(false)
    expect(opens(part('summary', 'Förslag'), lead('Provbolaget'), 'Provbolaget beslutade')).toBe(false)
  })
})

describe('a sentence that decides', () => {
  test('above all parts opens one', () => {
    expect(opens(undefined, sentence('Nämnden'))).toBe(true)
    expect(opens(undefined, sentence(null))).toBe(true)
  })
  test('opens none where a heading names one', () =>
    expect(opens(undefined, sentence('Nämnden'), 'x', { headed: false, asking: false, announced: true })).toBe(false))
  test('opens one where a heading has one elsewhere', () =>
    expect(opens(undefined, sentence('Nämnden'), 'x', { headed: true, asking: false, announced: false })).toBe(true))
  test.each(TELLING)('below %s opens none', (kind) => {
    expect(opens(part(kind), sentence('Nämnden'))).toBe(false)
    expect(opens(part(kind), sentence('Nämnden', true))).toBe(false)
  })
  test('opens another below one that no heading announced', () => {
    expect(opens(part('decision'), sentence(null))).toBe(true)
    expect(opens(part('decision', 'Beslut'), sentence(null))).toBe(false)
    expect(opens(part('decision'), lead('Nämnden'))).toBe(false)
  })
  test.each<[heading: string | null, decider: string | null, text: string, opens: boolean]>([
    ['Valberedningens förslag:', 'Årsmötet', 'Årsmötet antar planen.', true],
    ['Valberedningens förslag:', null, 'Planen antas.', false],
    // As it was proposed
    ['Förslag till beslut', 'Styrelsen', 'Styrelsen beslutade enligt förslaget.', true],
    ['Förslag till beslut', 'Styrelsen', 'Styrelsen beslutade i enlighet med allas förslag.', true],
    ['Förslag till beslut', 'Styrelsen', 'Styrelsen bifaller detta förslag.', true],
    ['Förslag till beslut', 'Styrelsen', 'Styrelsen biföll detta förslag.', true],
    ['Förslag till beslut', 'Styrelsen', 'Styrelsen antar planen.', false],
    ['Förslag till beslut', 'Styrelsen', 'Styrelsen oenligt antar förslaget.', false],
    ['Förslag till beslut', 'Styrelsen', 'Styrelsen antar det enligt. Ett förslag', false],
    ['Förslag till beslut', 'Tekniska nämnden', 'Tekniska nämnden beslutade enligt förslaget.', false],
    ['Förslag', 'Tekniska nämnden', 'Tekniska nämnden beslutade enligt förslaget.', true],
    ['Förslag', 'Ada Provlund', 'Ada Provlund beslutade enligt förslaget.', false],
    ['Förslag', null, 'Beslutades enligt förslaget.', false],
    [null, 'Styrelsen', 'Styrelsen beslutade enligt förslaget.', false],
  ])('below %s, of %s: "%s" %s', (heading, decider, text, isOpen) =>
    expect(opens(part('proposal', heading), sentence(decider), text)).toBe(isOpen),
  )
  test('as proposed needs a proposal above', () => {
    const text = 'Styrelsen beslutade enligt förslaget.'
    expect(opens(part('proposal', 'Förslag till beslut', []), sentence('Styrelsen'), text)).toBe(false)
    expect(opens(part('yrkande', 'Förslag till beslut'), sentence('Styrelsen'), text)).toBe(false)
  })
  test.each<[kind: PartKind, heading: string | null, rows: string[], opens: boolean]>([
    ['summary', 'Länsstyrelsens beslut', ['Planen upphävs.'], true],
    ['summary', 'Bakgrund', ['Planen upphävs.'], false],
    ['summary', 'Länsstyrelsens beslut', [], false],
    ['summary', null, ['Länsstyrelsens beslut: Planen upphävs.'], true],
    ['summary', null, ['Planen upphävs.'], false],
    ['procedure', 'Länsstyrelsens beslut', ['Planen upphävs.'], false],
  ])('of those who meet, below %s of others, %s %j: %s', (kind, heading, rows, isOpen) => {
    expect(opens(part(kind, heading, rows), sentence(null, true))).toBe(isOpen)
    expect(opens(part(kind, heading, rows), sentence(null))).toBe(false)
  })
  // Below a heading there may be several wishes, and one of them may read as a decision does.
  test.each<[heading: string | null, wish: string, text: string, opens: boolean]>([
    [null, 'Yrkande: att köpa en båt.', 'Styrelsen köper en båt.', true],
    [null, 'Yrkande: att köpa en båt', 'Styrelsen köper en båt.', false],
    ['Yrkanden', 'att köpa en båt.', 'Styrelsen köper en båt.', false],
    ['Yrkanden', 'att köpa en båt.', 'Styrelsen beslutade enligt yrkandet.', true],
  ])('of those who meet, below the wish %s "%s": "%s" %s', (heading, wish, text, isOpen) =>
    expect(opens(part('yrkande', heading, [wish]), sentence(null, true), text)).toBe(isOpen),
  )
})

describe('clauses go on', () => {
  const TABLE = ['Familj|350 kr', 'Spade|20 kr']
  test.each<[why: string, last: DraftPart | undefined, row: string, opens: boolean]>([
    ['below their table', part('text', null, TABLE), '2. anta taxan', true],
    ['so too with "att"', part('text', null, TABLE), 'att anta taxan', true],
    ['and "Att"', part('text', null, TABLE), 'Att anta taxan', true],
    ['but not with any words', part('text', null, TABLE), 'Taxan är låg.', false],
    ['nor with one that begins so', part('text', null, TABLE), 'attans låg är taxan', false],
    ['nor with one that has it', part('text', null, TABLE), 'se att anta taxan', false],
    ['nor as bullets', part('text', null, TABLE), '• anta taxan', false],
    [
      'below rows that end in a sum',
      part('text', null, [...TABLE, 'Hink 20', 'Skål -1 200,50 kronor', 'Fat – 2 %', 'Mugg 20 tkr']),
      '2. anta taxan',
      true,
    ],
    [
      'with "att" below what is said of a table',
      part('text', null, [...TABLE, 'Taxan är låg.']),
      'att anta taxan',
      true,
    ],
    ['not where more follows that', part('text', null, [...TABLE, 'Vi yrkar följande:']), 'att anta taxan', false],
    [
      'nor below a long text',
      part('text', null, [...TABLE, `Taxan är ${'mycket '.repeat(20)}låg.`]),
      'att anta taxan',
      false,
    ],
    ['nor below text alone', part('text', null, ['Taxan är låg.']), 'att anta taxan', false],
    ['nor below that with a heading', part('text', 'Taxa', [...TABLE, 'Taxan är låg.']), 'att anta taxan', false],
    ['nor below that of another part', part('summary', null, [...TABLE, 'Taxan är låg.']), 'att anta taxan', false],
    ['not below text', part('text', null, [...TABLE, 'Taxan är låg.']), '2. anta taxan', false],
    ['nor below sums in sentences', part('text', null, [...TABLE, 'Se. Hink 20']), '2. anta taxan', false],
    ['nor below sums that go on', part('text', null, [...TABLE, 'Hink 20 liter']), '2. anta taxan', false],
    ['nor below sums alone', part('text', null, ['Hink 20']), '2. anta taxan', false],
    ['nor below a table with a heading', part('text', 'Taxa', TABLE), '2. anta taxan', false],
    ['nor below one of another part', part('summary', null, TABLE), '2. anta taxan', false],
    [
      'below a note',
      part('text', null, ['Fotnot 1: gäller bara medlemmar', 'Slutnot 2: bara i år']),
      '2. anta taxan',
      true,
    ],
    [
      'not below a note and text',
      part('text', null, ['Fotnot 1: gäller bara medlemmar', 'Taxan är låg.']),
      '2. anta taxan',
      false,
    ],
    [
      'nor below a note with a heading',
      part('text', 'Taxa', ['Fotnot 1: gäller bara medlemmar']),
      '2. anta taxan',
      false,
    ],
    ['nor above all parts', undefined, '2. anta taxan', false],
  ])('%s', (_, last, row, isOpen) => expect(opens(last, TEXT, row)).toBe(isOpen))
})

test.each<[decider: string | null, meets: boolean]>([
  ['Nämnden', true],
  ['mötet', true],
  ['Tekniska nämnden', false],
  [null, false],
])('%s is those who meet, by its kind alone: %s', (decider, meets) => expect(isMeeting(decider)).toBe(meets))

test('a decision that no heading announced', () => {
  expect(isHeadless(part('decision'))).toBe(true)
  expect(isHeadless(part('decision', 'Beslut'))).toBe(false)
  expect(isHeadless(part('text'))).toBe(false)
  expect(isHeadless(undefined)).toBe(false)
  expect(isBackground(undefined)).toBe(true)
})

describe('a row below the table of a clause', () => {
  const row = (text: string, gap: number) => {
    const block = blockIn(text)
    return { ...block, inTable: true as const, lines: block.lines.map((line) => ({ ...line, gap })) }
  }
  test.each<[why: string, gaps: number[], gap: number, is: boolean]>([
    ['right below it is more of it', [1, 0], 0, true],
    ['below a gap as its own rows have is', [1, 1], 1, true],
    ['below one that some of its rows have is', [1, 0, 1], 1, true],
    ['below one that stands above its first row alone is none', [1, 0], 1, false],
    ['below a larger one is none', [1, 1], 2, false],
  ])('%s', (_, gaps, gap, is) => {
    const part = { ...partOf([]), blocks: gaps.map((own) => row('| Badet | 10–20 |', own)) }
    expect(isMoreOfTable(part, row('| Kiosken | 10–20 | 12–15 |', gap))).toBe(is)
  })
})
