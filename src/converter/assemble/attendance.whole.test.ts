/** Who was there and who was away, by all lists of a document. */
import { describe, expect, test } from 'vitest'
import type { PartKind, SectionKind } from '../../model/kinds.ts'
import type { DraftParagraf, DraftPart, DraftSection } from '../types/draft.ts'
import { rollsOf } from './attendance.ts'
import { rowBlocks } from './blocks.fixture.ts'
import { said } from './people.fixture.ts'

const section = (kind: SectionKind, rows: string[], own: Partial<DraftSection> = {}): DraftSection => ({
  kind,
  heading: null,
  blocks: rowBlocks('roll', rows),
  span: [1, 1],
  ...own,
})
/** A § with one part. */
const paragraf = (kind: PartKind, rows: string[]): DraftParagraf =>
  ({ parts: [{ kind, blocks: rowBlocks('text', rows) } as DraftPart] }) as DraftParagraf

interface Found {
  present: string[]
  absent: string[]
}
const rolls = (sections: DraftSection[], paragrafer: DraftParagraf[] = [], closing: string[] = []): Found => {
  const { attendance, absent } = rollsOf(sections, paragrafer, rowBlocks('text', closing))
  return { present: attendance.map(said), absent: absent.map(said) }
}

describe('each list says what its people are:', () => {
  test.each<[why: string, sections: DraftSection[], found: Found]>([
    ['none', [], { present: [], absent: [] }],
    ['members', [section('attendance', ['Ada Provlund (S)'])], { present: ['Ada Provlund S ledamot'], absent: [] }],
    [
      'of a role',
      [section('attendance', ['Ada Provlund (S)'], { role: 'ersättare' })],
      { present: ['Ada Provlund S ersättare'], absent: [] },
    ],
    ['officials', [section('officials', ['Ada Provlund'])], { present: ['Ada Provlund ? tjänsteperson'], absent: [] }],
    [
      'officials of a role',
      [section('officials', ['Ada Provlund'], { role: 'sekreterare' })],
      { present: ['Ada Provlund ? sekreterare'], absent: [] },
    ],
    [
      'the absent, of whom a name says no more',
      [section('absent', ['Ada Provlund (S)', 'Bo Provberg'])],
      { present: [], absent: ['Ada Provlund S ledamot', 'Bo Provberg ? frånvarande'] },
    ],
    [
      'a member whose row says so is away too',
      [section('attendance', ['Ada Provlund (S)', 'Bo Provberg (M), frånvarande'])],
      { present: ['Ada Provlund S ledamot'], absent: ['Bo Provberg M ledamot'] },
    ],
    [
      'those there come first, then officials, then the absent',
      [
        section('absent', ['Caj Provdal (C)']),
        section('officials', ['Bo Provberg']),
        section('attendance', ['Ada Provlund (S)']),
      ],
      { present: ['Ada Provlund S ledamot', 'Bo Provberg ? tjänsteperson'], absent: ['Caj Provdal C ledamot'] },
    ],
    [
      'the cover and who signs list nobody',
      [section('cover', ['Ada Provlund (S)']), section('signatures', ['Bo Provberg (M)'])],
      { present: [], absent: [] },
    ],
    [
      'columns are lists of their own, and no cover',
      [section('attendance', ['Ledamöter|Frånvarande', 'Ada Provlund (S)|Bo Provberg (M)'])],
      { present: ['Ada Provlund S ledamot'], absent: ['Bo Provberg M ledamot'] },
    ],
  ])('%s', (_, sections, found) => expect(rolls(sections)).toEqual(found))

  test('and a § has one too', () => {
    const inside = paragraf('attendance', ['Frånvarande', 'Bo Provberg (M)'])
    const called = paragraf('attendance', ['Upprop', 'Ada Provlund (S)'])
    expect(rolls([section('officials', ['Caj Provdal'])], [inside, called])).toEqual({
      present: ['Ada Provlund S ledamot', 'Caj Provdal ? tjänsteperson'],
      absent: ['Bo Provberg M ledamot'],
    })
  })
  test('but no other part of a § has', () =>
    expect(rolls([], [paragraf('text', ['Närvarande', 'Ada Provlund (S)'])])).toEqual({ present: [], absent: [] }))
})

describe('among the absent', () => {
  test.each<[why: string, rows: string[], found: Found]>([
    [
      'who served instead of one of them was there',
      ['Ada Provlund (S) ersätts av Bo Provberg (S)'],
      { present: ['Bo Provberg S tjänstgörande ersättare'], absent: ['Ada Provlund S ledamot'] },
    ],
    [
      'whose substitute one was, without being listed, tells nothing of that',
      ['Bo Provberg (S), ersätter Ada Provlund (S)'],
      { present: [], absent: ['Bo Provberg S ersättare'] },
    ],
    [
      'who is only a substitute was away',
      ['Ada Provlund (S)', 'Bo Provberg (S), ersättare'],
      { present: [], absent: ['Ada Provlund S ledamot', 'Bo Provberg S ersättare'] },
    ],
  ])('%s', (_, rows, found) => expect(rolls([section('absent', rows)])).toEqual(found))

  test('nobody who was away replaced anybody', () => {
    const { absent } = rollsOf([section('absent', ['Bo Provberg (S), ersätter Ada Provlund (S)'])], [], [])
    expect(absent.map(({ replaces }) => replaces)).toEqual([null])
  })
})

describe('one who is listed twice', () => {
  test.each<[why: string, sections: DraftSection[], present: string[]]>([
    [
      'as holder of an office and as a member is one, with the office',
      [
        section('attendance', ['Ada Provlund (S), ordförande']),
        section('attendance', ['Ada Provlund (S)', 'Bo Provberg (M)']),
      ],
      ['Ada Provlund S ordförande', 'Bo Provberg M ledamot'],
    ],
    [
      'in the same list is two',
      [section('attendance', ['Ada Provlund (S), ordförande', 'Ada Provlund (S)'])],
      ['Ada Provlund S ordförande', 'Ada Provlund S ledamot'],
    ],
    [
      'with another party is two',
      [section('attendance', ['Ada Provlund (S), ordförande']), section('attendance', ['Ada Provlund (M)'])],
      ['Ada Provlund S ordförande', 'Ada Provlund M ledamot'],
    ],
    [
      'without a party is two',
      [section('attendance', ['Ada Provlund, ordförande']), section('attendance', ['Ada Provlund, ledamot'])],
      ['Ada Provlund ? ordförande', 'Ada Provlund ? ledamot'],
    ],
    [
      'with a note is two',
      [section('attendance', ['Ada Provlund (S), ordförande']), section('attendance', ['Ada Provlund (S) § 3'])],
      ['Ada Provlund S ordförande', 'Ada Provlund S ledamot'],
    ],
    [
      'and has no office is two',
      [section('attendance', ['Ada Provlund (S), ersättare']), section('attendance', ['Ada Provlund (S)'])],
      ['Ada Provlund S ersättare', 'Ada Provlund S ledamot'],
    ],
    [
      'below the name of an office is told where the list has him or her',
      [
        section('officials', ['Ada Provlund'], { role: 'sekreterare' }),
        section('attendance', ['Ada Provlund (S)', 'Bo Provberg (M)']),
      ],
      ['Ada Provlund S ledamot', 'Bo Provberg M ledamot'],
    ],
    [
      'below two offices is told of neither',
      [section('officials', ['Ada Provlund'], { role: 'sekreterare' }), section('officials', ['Ada Provlund'])],
      ['Ada Provlund ? tjänsteperson'],
    ],
    [
      'below an office, and no other list, is told there',
      [section('officials', ['Ada Provlund'], { role: 'sekreterare' }), section('attendance', ['Bo Provberg (M)'])],
      ['Bo Provberg M ledamot', 'Ada Provlund ? sekreterare'],
    ],
  ])('%s', (_, sections, present) => expect(rolls(sections).present).toEqual(present))
})

describe('rows that name nobody for sure', () => {
  const messages = (rows: string[]): unknown[] =>
    rollsOf([section('attendance', rows)], [], []).messages.map(({ ruleId, line, reason, note }) => [
      ruleId,
      line,
      reason,
      note,
    ])
  test('are told', () =>
    expect(messages(['Ada Provlund (S)', 'Alla de andra'])).toEqual([
      [
        'roll-row-unread',
        2,
        'Unexpected "Alla de andra" in the roll call, expected a name',
        'the row is published as text; nothing needs to be done unless it names somebody',
      ],
    ]))
  test('by their first words', () =>
    expect(messages([`Alla ${'x'.repeat(100)}`])[0]).toContain(
      `Unexpected "Alla ${'x'.repeat(55)}" in the roll call, expected a name`,
    ))
  test('by the words of their line where they say nothing', () =>
    expect(messages(['Namn|Närvarande', 'Ada Provlund|X', 'Bo Provberg|'])[0]).toContain(
      'Unexpected "Bo Provberg" in the roll call, expected a name',
    ))
})

describe('surnames first', () => {
  test('in one list show how another is set', () =>
    expect(
      rolls([
        section('attendance', ['Provlund, Ada (S)', 'Provberg, Bo (M)']),
        section('absent', ['Provdal, Caj (C)']),
      ]),
    ).toEqual({ present: ['Ada Provlund S ledamot', 'Bo Provberg M ledamot'], absent: ['Caj Provdal C ledamot'] }))
  test('in one row alone show nothing', () =>
    expect(rolls([section('absent', ['Provdal, Caj (C)'])]).absent).not.toEqual(['Caj Provdal C ledamot']))

  const TURNED = ['Provlund Ada', 'Provberg Bo, frånvarande']
  const SAID = 'Ada Provlund och Bo Provberg yrkar bifall.'
  test.each<
    [where: string, sections: DraftSection[], paragrafer: DraftParagraf[], closing: string[], isTurned: boolean]
  >([
    ['a §', [], [paragraf('text', [SAID])], [], true],
    ['who signs', [section('signatures', ['Ada Provlund', 'Bo Provberg'])], [], [], true],
    ['the closing', [], [], ['Ada Provlund', 'Bo Provberg'], true],
    ['the cover', [section('cover', [SAID])], [], [], true],
    ['a roll call of a §', [], [paragraf('attendance', [SAID])], [], false],
    ['nowhere', [], [], [], false],
  ])('are turned as %s says them', (_, sections, paragrafer, closing, isTurned) => {
    const { present, absent } = rolls([section('attendance', TURNED), ...sections], paragrafer, closing)
    expect([present[0], absent[0]]).toEqual(
      isTurned
        ? ['Ada Provlund ? närvarande', 'Bo Provberg ? ledamot']
        : ['Provlund Ada ? närvarande', 'Provberg Bo ? ledamot'],
    )
  })
})
