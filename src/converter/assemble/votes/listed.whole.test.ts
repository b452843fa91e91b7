/** Who voted how, in lists side by side or below one another, and counts a line each: texts in, votes out. */
import { describe, expect, test } from 'vitest'
import { voteOf } from './vote.fixture.ts'

const NO_COUNTS = [null, null, null, null]

describe('lists of those who voted', () => {
  test.each<[why: string, lines: string[], figures: (number | null)[], named: string[]]>([
    [
      'below "Bifall" and "Avslag"',
      ['Bifall                  Avslag', 'Ada Provlund (S)        Bo Provberg (M)', 'Cia Provholm (C)'],
      NO_COUNTS,
      ['Ada Provlund S ja', 'Bo Provberg M nej', 'Cia Provholm C ja'],
    ],
    [
      'of three, each cell where its column begins',
      [
        'Ja-röster               Nej-röster              Avstår',
        'Ada Provlund (S)        Bo Provberg (M)         Cia Provholm (V)',
        'Dag Provsten (C)                                Eva Provnäs (L)',
        '                        Finn Provhed (L)',
      ],
      NO_COUNTS,
      [
        'Ada Provlund S ja',
        'Bo Provberg M nej',
        'Cia Provholm V avstår',
        'Dag Provsten C ja',
        'Eva Provnäs L avstår',
        'Finn Provhed L nej',
      ],
    ],
    [
      'with their counts in the head, several names to a cell',
      ['| Bifall till förslaget (2) | Avslag (1) |', '| Ada Provlund, Cia Provholm | Bo Provberg |'],
      [2, 1, null, null],
      ['Ada Provlund ? ja', 'Cia Provholm ? ja', 'Bo Provberg ? nej'],
    ],
    [
      'with their sums below',
      ['Ja              Nej', 'Ada Provlund    Bo Provberg', '                Cia Provholm', '1               2'],
      [1, 2, null, null],
      ['Ada Provlund ? ja', 'Bo Provberg ? nej', 'Cia Provholm ? nej'],
    ],
    [
      'with the surname first',
      ['Ja                      Nej', 'Provlund, Ada (S)       Provberg, Bo (M)', 'Provholm, Zeta (C)'],
      NO_COUNTS,
      ['Ada Provlund S ja', 'Bo Provberg M nej', 'Zeta Provholm C ja'],
    ],
    [
      'below one another',
      [
        'Ja-röster',
        'Ada Provlund (S)',
        'Bo Provberg (C)',
        '',
        'Nej-röster',
        'Cia Provholm (M)',
        '',
        'Avstår',
        'Dag Provsten (L)',
      ],
      NO_COUNTS,
      ['Ada Provlund S ja', 'Bo Provberg C ja', 'Cia Provholm M nej', 'Dag Provsten L avstår'],
    ],
    [
      'a line each behind their counts',
      ['Ja-röster: 2', 'Ada Provlund (S), Bo Provberg (C)', 'Nej-röster: 1', 'Cia Provholm (M)'],
      [2, 1, null, null],
      ['Ada Provlund S ja', 'Bo Provberg C ja', 'Cia Provholm M nej'],
    ],
  ])('%s', async (_, lines, figures, named) =>
    expect(await voteOf(lines.join('\n'))).toEqual({ votes: [figures], named, messages: [] }),
  )

  test.each<[why: string, lines: string[]]>([
    [
      'strung one after the other, some of them in no column',
      ['Ja-röster   Nej-röster   Avstår', 'Ada Provlund   Bo Ek   Cia Provholm', 'Dag Ek   Eva Provnäs'],
    ],
    [
      'below "Bifall" and "Avslag", where "ja" stands for what is said',
      ['Ja för avslag på motionen.', '', 'Bifall              Avslag', 'Ada Provlund (S)    Bo Provberg (M)'],
    ],
    [
      'below "Bifall" and "Avslag", where it is told who asked for what',
      ['Yrkanden', '', 'Bifall              Avslag', 'Ada Provlund (S)    Bo Provberg (M)'],
    ],
  ])('are no vote %s', async (_, lines) => expect((await voteOf(lines.join('\n'))).votes).toEqual([]))
})

describe('counts a line each', () => {
  test.each<[lines: string[], figures: (number | null)[], named: string[]]>([
    [['Ja: 8 (Ada Provlund m.fl.)', 'Nej: 5'], [8, 5, null, null], ['Ada Provlund ? ja']],
    [
      ['Ja: 3 (Ada Provlund (S), Bo Provberg (C) m.fl.)', 'Nej: 1 (Dag Provsten (M))', 'Avstår: 1'],
      [3, 1, 1, null],
      ['Ada Provlund S ja', 'Bo Provberg C ja', 'Dag Provsten M nej'],
    ],
    [
      ['Ja: Ada Provlund, Bo Provberg (2)', 'Nej: Dag Provsten (1)'],
      [2, 1, null, null],
      ['Ada Provlund ? ja', 'Bo Provberg ? ja', 'Dag Provsten ? nej'],
    ],
    [['Ja – 8 röster', 'Nej – 5 röster'], [8, 5, null, null], []],
    [['Bifall: 8', 'Avslag: 5'], [8, 5, null, null], []],
    [['För: 5', 'Mot: 3', 'Avstår: 1'], [5, 3, 1, null], []],
    [['8 röster för bifall och 5 röster för avslag. 1 avstår.'], [8, 5, 1, null], []],
  ])('%j', async (lines, figures, named) =>
    expect(await voteOf(lines.join('\n'))).toMatchObject({ votes: [figures], named }),
  )

  test('and names that are not as many are told of', async () =>
    expect((await voteOf('Ja: 8 (Ada Provlund m.fl.)\nNej: 5')).messages).toEqual([
      'Unexpected 1 names for ja where the result says 8',
    ]))
  test('are no vote in text that tells of none', async () =>
    expect((await voteOf('Bakgrund\n\nEnkäten gav två svar.\n\nJa: 25\nNej: 15')).votes).toEqual([]))
})
