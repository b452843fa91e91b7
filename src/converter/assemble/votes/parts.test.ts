/** Which result and which names are of one vote, over the blocks and parts of a §. */
import { describe, expect, test } from 'vitest'
import type { PartKind } from '../../../model/kinds.ts'
import type { DraftPart } from '../../types/draft.ts'
import { textBlocks } from '../blocks.fixture.ts'
import { readVotes } from './index.ts'

type Told = readonly [kind: PartKind, ...rows: string[]]
/** Parts one below the other; their lines are counted from the first. */
function partsOf(told: readonly Told[]): DraftPart[] {
  const blocks = textBlocks(
    'text',
    told.flatMap(([, ...rows]) => rows),
  )
  return told.map(([kind, ...rows]) => ({
    kind,
    heading: null,
    headingBlock: null,
    blocks: blocks.splice(0, rows.length),
    span: [1, 1],
  }))
}
/** "6 5 - -: Ada Provlund ja (1–2)" */
const votes = (...told: Told[]): string[] =>
  readVotes(partsOf(told)).votes.map(({ yes, no, abstain, absent, names, span }) =>
    [
      [yes, no, abstain, absent].map((count) => count ?? '-').join(' '),
      ...names.map(({ name, choice }) => `${name} ${choice}`),
      span.join('–'),
    ].join(' | '),
  )

const ADA = 'Ada Provlund (S)'
const BO = 'Bo Provberg (M)'
const CAJ = 'Caj Provdal (V)'

describe('of one vote are', () => {
  test.each<[what: string, told: Told[], votes: string[]]>([
    [
      'a result and the names below it',
      [['vote', 'Ja: 1, nej: 1.', 'Ja-röster', ADA, 'Nej-röster', BO]],
      ['1 1 - - | Ada Provlund ja | Bo Provberg nej | 1–5'],
    ],
    [
      'names and the result in another part',
      [
        ['vote', 'Ja-röster:', ADA, 'Nej-röster:', BO],
        ['procedure', 'Ja: 1, nej: 1.'],
      ],
      ['1 1 - - | Ada Provlund ja | Bo Provberg nej | 2–5'],
    ],
    [
      'a result and the names in another part',
      [
        ['procedure', 'Ja: 1, nej: 1.'],
        ['vote', 'Ja-röster', ADA, 'Nej-röster', BO],
      ],
      ['1 1 - - | Ada Provlund ja | Bo Provberg nej | 1–5'],
    ],
    [
      'a result and the sums with its names in another part',
      [
        ['procedure', 'Ja: 1, nej: 1.'],
        ['vote', 'Ja-röster (1)', ADA, 'Nej-röster (1)', BO],
      ],
      ['1 1 - - | Ada Provlund ja | Bo Provberg nej | 1–5'],
    ],
    [
      'names on both sides, each with its sum',
      [['vote', 'Ja (1)', ADA, 'Nej (2 st)', BO, CAJ]],
      ['1 2 - - | Ada Provlund ja | Bo Provberg nej | Caj Provdal nej | 1–5'],
    ],
    ['those who vote no alone', [['vote', 'Följande ledamöter röstade nej:', BO]], ['- - - - | Bo Provberg nej | 2–2']],
    ['those who vote yes alone', [['vote', 'Följande röstar ja:', ADA]], ['- - - - | Ada Provlund ja | 2–2']],
  ])('%s', (_, told, expected) => expect(votes(...told)).toEqual(expected))
})

describe('of two votes are', () => {
  test.each<[what: string, told: Told[], votes: string[]]>([
    ['two results', [['vote', 'Ja: 6, nej: 5.', 'Ja: 7, nej: 4.']], ['6 5 - - | 1–1', '7 4 - - | 2–2']],
    [
      'two results in two parts',
      [
        ['vote', 'Ja: 6, nej: 5.'],
        ['vote', 'Ja: 7, nej: 4.'],
      ],
      ['6 5 - - | 1–1', '7 4 - - | 2–2'],
    ],
    [
      'two lists of names for the same choice, each with its sum',
      [['vote', 'Ja (1)', ADA, 'Nej (1)', BO, 'Ja (2)', BO, CAJ, 'Nej (1)', ADA]],
      [
        '1 1 - - | Ada Provlund ja | Bo Provberg nej | 1–4',
        '2 1 - - | Bo Provberg ja | Caj Provdal ja | Ada Provlund nej | 5–9',
      ],
    ],
    [
      'two lists of names in two parts',
      [
        ['vote', 'Ja-röster', ADA],
        ['vote', 'Ja-röster', BO],
      ],
      ['- - - - | Ada Provlund ja | 2–2', '- - - - | Bo Provberg ja | 4–4'],
    ],
    [
      'a result, and names with other sums in another part',
      [
        ['procedure', 'Ja: 6, nej: 5.'],
        ['vote', 'Ja-röster (1)', ADA, 'Nej-röster (1)', BO],
      ],
      ['6 5 - - | 1–1', '1 1 - - | Ada Provlund ja | Bo Provberg nej | 2–5'],
    ],
  ])('%s', (_, told, expected) => expect(votes(...told)).toEqual(expected))
})

describe('of no vote are', () => {
  test.each<[what: string, told: Told[]]>([
    ['those who only abstain', [['vote', 'Avstår', ADA]]],
    ['those who are only absent', [['vote', 'Frånvarande (1)', ADA]]],
    ['a sum of one choice', [['vote', 'Ja-röster (6)', 'Nämnden fortsätter.']]],
    ['a sum of the other', [['vote', 'Nej-röster (6)', 'Nämnden fortsätter.']]],
    ['names below a line that says something else', [['vote', 'Ja-röster', 'Nämnden fortsätter.', ADA]]],
    ['names in a part that tells of none', [['summary', 'Ja-röster', ADA]]],
    ['a result in a part that tells of none', [['summary', 'Ja: 6, nej: 5.']]],
    ['one sum of what is decided', [['decision', 'Planen antas med 15 röster för.']]],
    ['nothing', []],
  ])('%s', (_, told) => expect(votes(...told)).toEqual([]))
})

test.each<PartKind>(['vote', 'procedure', 'text'])('a part of kind %s tells of votes', (kind) =>
  expect(votes([kind, 'Ja: 6, nej: 5.'])).toEqual(['6 5 - - | 1–1']),
)

test('what is decided tells of a vote only where nothing else does', () => {
  expect(votes(['decision', 'Planen antas (15 röster för, 9 emot).'])).toEqual(['15 9 - - | 1–1'])
  expect(votes(['vote', 'Ja: 6, nej: 5.'], ['decision', 'Planen antas (15 röster för, 9 emot).'])).toEqual([
    '6 5 - - | 1–1',
  ])
  expect(votes(['vote', 'Avstår', ADA], ['decision', 'Planen antas (15 röster för, 9 emot).'])).toEqual([
    '15 9 - - | 3–3',
  ])
})

describe('names that are not as many as their sum are told', () => {
  const told = (...rows: string[]) =>
    readVotes(partsOf([['vote', ...rows]])).messages.map(({ ruleId, line, reason, note }) => [
      ruleId,
      line,
      reason,
      note,
    ])
  test('for each choice that has a sum', () => {
    const messages = told('Ja-röster (2)', ADA, 'Nej-röster (1)', BO, 'Avstår', CAJ)
    expect(messages).toHaveLength(1)
    expect(messages[0]?.slice(0, 2)).toEqual(['vote-names', 1])
    expect(messages[0]?.[2]).toMatch(/1 .*ja.*2/)
    expect(messages[0]?.[3]).toContain('compare')
  })
  test('and nothing where they are, or where no sum is', () => {
    expect(told('Ja-röster (1)', ADA, 'Nej-röster (1)', BO)).toEqual([])
    expect(told('Ja-röster', ADA, BO)).toEqual([])
  })
})
