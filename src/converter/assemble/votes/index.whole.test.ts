/** Votes: what the source states, and names that must add up to it. */
import { describe, expect, test } from 'vitest'
import { convert } from '../../convert.ts'
import { voteOf } from './vote.fixture.ts'

test.each<[string, string, (number | null)[][]]>([
  ['where nothing else does', '', [[15, 9, null, null]]],
  ['but not again', 'Omröstning\n\nJa: 15, nej: 9.', [[15, 9, null, null]]],
  ['but not against what is told', 'Omröstning\n\nJa: 5, nej: 3.', [[5, 3, null, null]]],
])('what is decided tells of the vote %s', async (_, told, votes) => {
  const text = `Tekniska nämnden 2024-03-12\n\n§ 2 Mark\n\n${told}\n\nBeslut\n\nNämnden antar planen (15 röster för, 9 emot).\n`
  expect(await votesIn(text)).toEqual(votes)
})

test.each<[string, string, (number | null)[][]]>([
  [
    'told again',
    'Med 41 ja-röster mot 34 nej-röster antas planen.\n\n41 röstade ja och 34 nej.',
    [[41, 34, null, null]],
  ],
  [
    'counted again',
    '7 ledamöter röstar ja och 4 ledamöter röstar nej.\n\nAntal ja-röster: 7, antal nej-röster: 4',
    [[7, 4, null, null]],
  ],
  [
    'with other sums',
    'Med 41 ja-röster mot 34 nej-röster avslås yrkandet.\n\n40 röstade ja och 35 nej.',
    [
      [41, 34, null, null],
      [40, 35, null, null],
    ],
  ],
  [
    'twice in the same words',
    'Med 41 ja-röster mot 34 nej-röster avslås yrkandet.\n\nMed 41 ja-röster mot 34 nej-röster antas planen.',
    [
      [41, 34, null, null],
      [41, 34, null, null],
    ],
  ],
])('a result %s', async (_, told, votes) => {
  expect(await votesIn(`Tekniska nämnden 2024-03-12\n\n§ 2 Mark\n\nOmröstning\n\n${told}\n`)).toEqual(votes)
})

test('what is decided tells of no vote without both sums', async () => {
  const text = 'Tekniska nämnden 2024-03-12\n\n§ 2 Mark\n\nBeslut\n\nPlanen antas med 15 röster för.\n'
  expect(await votesIn(text)).toEqual([])
})

async function votesIn(text: string): Promise<(number | null)[][]> {
  const conversion = await convert({ name: 'x.txt', bytes: new TextEncoder().encode(text), sidecar: null }, [])
  if (conversion.outcome === 'failed') throw new Error(JSON.stringify(conversion.messages))
  return conversion.stages.draft.paragrafer.flatMap(({ votes }) =>
    votes.map(({ yes, no, abstain, absent }) => [yes, no, abstain, absent]),
  )
}

const SIX = 'Anna Ek (S), Bo Lind (M), Cia Alm (C), Dan By (V), Eva Ås (L) och Åke Öst (KD)'

describe('a stated result', () => {
  test.each([
    ['Med 6 ja mot 5 nej bifaller nämnden förslaget.', [6, 5, null, null]],
    ['Omröstningen utfaller med 41 Ja mot 38 Nej. 2 ledamöter är frånvarande.', [41, 38, null, 2]],
    ['Omröstningen utfaller med 40 Ja mot 32 Nej. 9 ledamöter avstår från att rösta.', [40, 32, 9, null]],
    ['Sju ja-röster och fyra nej-röster avges. En ledamot avstår.', [7, 4, 1, null]],
    ['Ja: 31, Nej: 18, Avstår: 2, Frånvarande: 1', [31, 18, 2, 1]],
    ['Ja-röster 31 Nej-röster 18', [31, 18, null, null]],
    ['Ja-röster: 3 (Ek, Lind, Alm). Nej-röster: 1 (By). Nedlagd röst: 1 (Ås).', [3, 1, 1, null]],
    ['Ja: 8. Nej: 5. Två nedlagda röster.', [8, 5, 2, null]],
    ['12 röster för och 9 emot.', [12, 9, null, null]],
    ['Förslaget fick 12 röster för förslaget, 9 röster emot.', [12, 9, null, null]],
    [`${SIX} röstar Ja (6).\nFia Gran (SD) röstar Nej (1).`, [6, 1, null, null]],
  ] as const)('%s', async (words, expected) => {
    expect(await voteOf(words)).toMatchObject({ votes: [[...expected]], messages: [] })
  })

  test('is not counted out of names', async () => {
    expect((await voteOf(`Ja: ${SIX}.\n\nNej: Fia Gran (SD).`)).votes).toEqual([[null, null, null, null]])
  })

  test('may stand beside all who cast the vote, in a row', async () => {
    const rows =
      'Röst   Ledamöter                 Antal\nJa     Anna Ek (S), Bo Lind (M)   2\nNej    Cia Alm (C)               1'
    expect(await voteOf(rows)).toEqual({
      votes: [[2, 1, null, null]],
      named: ['Anna Ek S ja', 'Bo Lind M ja', 'Cia Alm C nej'],
      messages: [],
    })
  })

  test('is not needed where each row says a vote', async () => {
    const rows = '12  Anna Ek  S  Ja\n13  Bo Lind  Eva Ås  Nej\nCia Alm (C) Nej'
    expect((await voteOf(rows)).named).toEqual(['Anna Ek S ja', 'Eva Ås ? nej', 'Cia Alm C nej'])
  })

  test.each([
    [
      'and below its names is one vote',
      'Med 2 ja-röster mot 1 nej-röst bifalls förslaget.',
      '2     1',
      [[2, 1, null, null]],
    ],
    [
      'and another below names are two',
      'Med 3 ja-röster mot 1 nej-röst bifalls förslaget.',
      '2     1',
      [
        [3, 1, null, null],
        [2, 1, null, null],
      ],
    ],
  ])('in a sentence %s', async (_, sentence, sums, expected) => {
    const table = `Namn              Ja    Nej\nAnna Ek (S)       X\nBo Lind (M)       X\nCia Alm (C)             X\nSumma             ${sums}`
    const { votes, named } = await voteOf(`${sentence}\n\n${table}`)
    expect(votes).toEqual(expected)
    expect(named).toEqual(['Anna Ek S ja', 'Bo Lind M ja', 'Cia Alm C nej'])
  })

  test('of several votes stays with its own', async () => {
    expect(
      (
        await voteOf(
          'Den första omröstningen utfaller med 6 ja mot 5 nej.\n\nDen andra omröstningen utfaller med 7 ja mot 4 nej.',
        )
      ).votes,
    ).toEqual([
      [6, 5, null, null],
      [7, 4, null, null],
    ])
  })
})

describe('names that', () => {
  test.each([
    [
      'add up are passed over',
      `Ja-röster: ${SIX}.\nNej-röster: Fia Gran (SD).\n\nMed 6 ja mot 1 nej bifalls förslaget.`,
      [],
    ],
    [
      'stand one a line add up',
      `Anna Ek (S)  Ja\nBo Lind (M)  Nej\nCia Alm (C)  Ja\n\nMed 2 ja mot 1 nej bifalls förslaget.`,
      [],
    ],
    [
      'are too few are told',
      `${SIX} röstar Ja (7).\nFia Gran (SD) röstar Nej (1).`,
      ['Unexpected 6 names for ja where the result says 7'],
    ],
    [
      'come before the result and are too many are told',
      `Följande ledamöter röstade ja: ${SIX}.\n\nMed 5 ja mot 1 nej bifalls förslaget.`,
      ['Unexpected 6 names for ja where the result says 5'],
    ],
  ] as const)('%s', async (_, words, expected) => {
    expect((await voteOf(words)).messages).toEqual([...expected])
  })
})

describe('who voted how', () => {
  test.each<[string, string, string[]]>([
    [
      'in sentences',
      'Anna Ek (S), tjänstgörande ersättaren Eva Ås (L) och ordföranden Per Ask röstar Ja (3).\nBo Lind (M) röstar Nej (1).\nCia Alm (C) avstår (1).',
      ['Anna Ek S ja', 'Eva Ås L ja', 'Per Ask ? ja', 'Bo Lind M nej', 'Cia Alm C avstår'],
    ],
    [
      'after labels, with parties or without',
      'Ja-röster: Anna Ek (S), Eva Ås (L).\n\nNej-röster: Bo Lind och Cia Alm.',
      ['Anna Ek S ja', 'Eva Ås L ja', 'Bo Lind ? nej', 'Cia Alm ? nej'],
    ],
    [
      'after labels that say what for',
      'Ja (bifall): Anna Ek (S), Eva Ås (L)\nNej (avslag): Bo Lind och Cia Alm.',
      ['Anna Ek S ja', 'Eva Ås L ja', 'Bo Lind ? nej', 'Cia Alm ? nej'],
    ],
    [
      'below headings',
      'Ja\n\nAnna Ek (S)\nEva Ås (L)\n\nNej (1)\n\nBo Lind (M)',
      ['Anna Ek S ja', 'Eva Ås L ja', 'Bo Lind M nej'],
    ],
    [
      'in rows that end in the vote',
      '1   Anna Ek      S   Ja\n2   Bo Lind      M   Nej\n3   Cia Alm      C   Avstår',
      ['Anna Ek S ja', 'Bo Lind M nej', 'Cia Alm C avstår'],
    ],
    [
      'in a table',
      'Ledamöter         Parti   Ja   Nej\nAnna Ek           (S)     X\nBo Lind           (M)          X',
      ['Anna Ek S ja', 'Bo Lind M nej'],
    ],
    ['is not told by what a vote stands for', 'Ja för bifall till Anna Eks (S) yrkande och Nej för avslag.', []],
  ])('%s', async (_, words, expected) => expect((await voteOf(words)).named).toEqual(expected))

  test('in a table is compared with the result that another part states', async () => {
    const table = 'Ledamöter         Ja   Nej\nAnna Ek           X\nBo Lind           X\nCia Alm                X'
    expect(await voteOf(`Med 1 ja mot 1 nej bifalls förslaget.\n\n${table}`)).toEqual({
      votes: [[1, 1, null, null]],
      named: ['Anna Ek ? ja', 'Bo Lind ? ja', 'Cia Alm ? nej'],
      messages: ['Unexpected 2 names for ja where the result says 1'],
    })
  })
})
