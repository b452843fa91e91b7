/** Who was away from a meeting, and who served instead: whole texts in, the people of the draft out. */
import { describe, expect, test } from 'vitest'
import { draftOf, ITEM, peopleOf } from './people.fixture.ts'

describe('a roll call with', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'those who could not come under "Förfall"',
      'Beslutande\nAda Provlund (C)\n\nFörfall\nBo Provberg (S)',
      ['Ada Provlund C ledamot'],
      ['Bo Provberg'],
    ],
    ...[
      'Ej tillstädes',
      'Med förhinder:',
      'Förhindrade att närvara',
      'Förhindrad:',
      'Återbud har lämnats av',
      'Ledamöter som anmält förhinder',
      'Förhinder har anmälts av:',
      'Följande ledamöter har anmält förhinder:',
      'Inte närvarande vid sammanträdet',
      'Avbud',
      'Frånv.',
    ].map((label): [string, string, string[], string[]] => [
      `those who could not come under "${label}"`,
      `Beslutande\nAda Provlund (C)\n\n${label}\nBo Provberg (S)`,
      ['Ada Provlund C ledamot'],
      ['Bo Provberg'],
    ]),
    ...[
      'Frånvarande: Bo Provberg (S)\nSekreterare: Kim Provdal',
      'Frånvarande\nBo Provberg (S)\n\nSekreterare Kim Provdal',
    ].map((below): [string, string, string[], string[]] => [
      `the secretary below those who were not there, ${JSON.stringify(below)}`,
      `Beslutande\nAda Provlund (C)\n\n${below}`,
      ['Ada Provlund C ledamot', 'Kim Provdal ? sekreterare'],
      ['Bo Provberg'],
    ]),
    [
      'the secretary below a line of those who came and those who did not',
      'Närvarande: Ada Provlund (C). Frånvarande: Bo Provberg (S).\n\nMötessekreterare: Kim Provdal',
      ['Ada Provlund C ledamot', 'Kim Provdal ? sekreterare'],
      ['Bo Provberg'],
    ],
    [
      'a secretary among those who were not there',
      'Beslutande\nAda Provlund (C)\n\nFrånvarande\nBo Provberg (S)\nNämndsekreterare Kim Provdal',
      ['Ada Provlund C ledamot'],
      ['Bo Provberg', 'Kim Provdal'],
    ],
    [
      'a substitute who was away too',
      'Beslutande\nAda Provlund (C)\n\nFrånvarande\nBo Provberg (S), ersättare för Caj Provdal (S)',
      ['Ada Provlund C ledamot'],
      ['Bo Provberg'],
    ],
    [
      'who served in the stead of one who was not there',
      'Beslutande\nAda Provlund (C)\n\nAnmält förhinder: Bo Provberg (S), ersatt av Caj Provdal (S)',
      ['Ada Provlund C ledamot', 'Caj Provdal S tjänstgörande ersättare'],
      ['Bo Provberg'],
    ],
    [
      'for whom those are there who serve',
      'Beslutande\nAda Provlund (C)\n\nTjänstgörande ersättare\nBo Provberg (S) (ers. för Caj Provdal)\nEva Provnäs (M) ers. för Finn Provhed',
      ['Ada Provlund C ledamot', 'Bo Provberg S tjänstgörande ersättare', 'Eva Provnäs M tjänstgörande ersättare'],
      [],
    ],
    [
      'whose substitute somebody is in a list of them',
      'Beslutande\nAda Provlund (C)\n\nErsättare\nBo Provberg (S) (ers. för Caj Provdal)\nEva Provnäs (M), ersättare',
      ['Ada Provlund C ledamot', 'Bo Provberg S ersättare', 'Eva Provnäs M ersättare'],
      [],
    ],
    [
      'whom a substitute is there for on the line below',
      'Beslutande\nAda Provlund (C)\nBo Provberg (S), ersättare för\nCaj Provdal (S)',
      ['Ada Provlund C ledamot', 'Bo Provberg S tjänstgörande ersättare'],
      [],
    ],
    [
      'behind a semicolon on the line of those who were there',
      'Närvarande: Ada Provlund, Eva Provnäs; Frånvarande: Bo Provberg',
      ['Ada Provlund ? närvarande', 'Eva Provnäs ? närvarande'],
      ['Bo Provberg'],
    ],
    [
      'behind a dash there',
      'Närvarande: Ada Provlund, Eva Provnäs – Frånvarande: Bo Provberg',
      ['Ada Provlund ? närvarande', 'Eva Provnäs ? närvarande'],
      ['Bo Provberg'],
    ],
    [
      'why in brackets: no party',
      'Närvarande: Ada Provlund, Eva Provnäs\nFrånvarande: Bo Provberg (sjuk) och Caj Provdal.',
      ['Ada Provlund ? närvarande', 'Eva Provnäs ? närvarande'],
      ['Bo Provberg', 'Caj Provdal'],
    ],
    [
      'words that nobody knows and that tell of absence: those below are text',
      'Beslutande\nAda Provlund (C)\n\nPersoner som uteblivit\nBo Provberg (S)',
      ['Ada Provlund C ledamot'],
      [],
    ],
    [
      'who wrote below the absent',
      'Beslutande\nAda Provlund (C)\n\nFrånvarande\nBo Provberg (S)\n\nSekreterare\nEva Provnäs',
      ['Ada Provlund C ledamot', 'Eva Provnäs ? sekreterare'],
      ['Bo Provberg'],
    ],
    [
      'absence told behind the party',
      'Ledamöter:\nAda Provlund (C)\nBo Provberg (S), förhinder',
      ['Ada Provlund C ledamot'],
      ['Bo Provberg'],
    ],
    [
      'a cell to a line and words for who came',
      'Ledamot\nParti\nStatus\nAda Provlund\nC\nNärvarande\nBo Provberg\nS\nFrånvarande',
      ['Ada Provlund C ledamot'],
      ['Bo Provberg'],
    ],
    [
      'substitutes for those who could not come',
      'Beslutande\nAda Provlund (C)\n\nTjänstgörande för frånvarande\nBo Provberg (S)',
      ['Ada Provlund C ledamot', 'Bo Provberg S ledamot'],
      [],
    ],
    [
      'absent substitutes on the line of their label',
      'Beslutande: Ada Provlund (C)\nFrånvarande ersättare: Bo Provberg (S)',
      ['Ada Provlund C ledamot'],
      ['Bo Provberg'],
    ],
    [
      'absent members after the officials, and a heading below',
      'Närvarande ledamöter\nAda Provlund, ordförande\n\nÖvriga närvarande\nDag Provsten, kanslichef\n\nEj närvarande ledamöter\nEva Provnäs\nFinn Provhed\n\nINLEDANDE ÄRENDEN (§§ 1–2)',
      ['Ada Provlund ? ordförande', 'Dag Provsten ? tjänsteperson'],
      ['Eva Provnäs', 'Finn Provhed'],
    ],
    [
      'stars of the absent',
      'Beslutande\nAda Provlund (C)\n*Bo Provberg (S)\n\n*) anmält förhinder',
      ['Ada Provlund C ledamot'],
      ['Bo Provberg'],
    ],
    [
      'words that nobody knows among the absent and that tell of those present: those below are text',
      'Beslutande\nAda Provlund (C)\n\nFrånvarande\nBo Provberg (S)\nNärvarande enligt lag\nCaj Provdal (M)',
      ['Ada Provlund C ledamot'],
      ['Bo Provberg'],
    ],
    ['all but one', 'Närvarande: samtliga ledamöter utom Bo Provby', [], ['Bo Provby']],
    [
      'all but one, below the label',
      'Närvarande\nSamtliga ledamöter utom Bo Provby och Caj Provdal',
      [],
      ['Bo Provby', 'Caj Provdal'],
    ],
    [
      'all but one in a sentence, and names below that nobody can place',
      'Samtliga ledamöter utom Bo Provby var närvarande.\n\nAda Provlund\nCaj Provdal',
      [],
      ['Bo Provby'],
    ],
    [
      'a sentence of the absent before one of those present',
      'Ledamöterna Bo Provby och Caj Provdal var frånvarande. Närvarande var Ada Provlund, Dag Provsten.',
      ['Ada Provlund ? närvarande', 'Dag Provsten ? närvarande'],
      ['Bo Provby', 'Caj Provdal'],
    ],
    [
      'a sentence of the absent above those present',
      'Bo Provby och Caj Provdal var frånvarande.\n\nNärvarande var Ada Provlund, Dag Provsten.',
      ['Ada Provlund ? närvarande', 'Dag Provsten ? närvarande'],
      ['Bo Provby', 'Caj Provdal'],
    ],
    ['one who was away, in a sentence', 'Ledamoten Bo Provby var frånvarande.\n\nAda Provlund', [], ['Bo Provby']],
    ['a sentence of what was missing', 'Kallelsen och dagordningen var frånvarande.\n\nAda Provlund', [], []],
    [
      'a substitute who was to serve and could not come',
      'Beslutande\nAda Provlund (C)\n\nFrånvarande\nBo Provberg (S), tjänstgörande ersättare',
      ['Ada Provlund C ledamot'],
      ['Bo Provberg'],
    ],
  ])('%s', async (_, roll, present, absent) => expect(await peopleOf(roll + ITEM)).toEqual({ present, absent }))
})

test.each<[string, string | null, string | null]>([
  ['Caj Provdal (C) ersätter Dag Provsten (C) §§ 40–44', 'Dag Provsten', '§§ 40–44'],
  ['Caj Provdal (C) tjänstgör §§ 2–3 för Dag Provsten (C)', 'Dag Provsten', '§§ 2–3'],
  ['Caj Provdal, ersätter Dag Provsten', 'Dag Provsten', null],
  ['Caj Provdal (C), ordförande, lämnar mötet kl. 15.30, § 45', null, 'lämnar mötet kl. 15.30, § 45'],
  ['Caj Provdal (C), anländer 14.10', null, 'anländer 14.10'],
  ['Caj Provdal (C), ej § 3', null, 'ej § 3'],
])('%s: replaces %s, there %s', async (row, replaces, present) => {
  const { attendance } = await draftOf(`Närvarande\n${row}${ITEM}`)
  expect(attendance.map((one) => [one.name, one.replaces, one.present])).toEqual([['Caj Provdal', replaces, present]])
})

test.each([
  ['a name and nothing else', 'Närvarande: Ada Provlund\nFrånvarande: Bo Provberg', 'frånvarande'],
  ['a member', 'Beslutande\nAda Provlund (C)\n\nFrånvarande\nBo Provberg (S)', 'ledamot'],
  ['the chair', 'Beslutande\nAda Provlund (C)\n\nFrånvarande\nBo Provberg (S), ordförande', 'ordförande'],
])('who was away is what the row says: %s', async (_, roll, role) => {
  const { absent } = await draftOf(roll + ITEM)
  expect(absent.map((one) => [one.name, one.role])).toEqual([['Bo Provberg', role]])
})

describe('a dash where others have their §§', () => {
  const roll = (beside: string, dash = '–'): string =>
    `Närvarande ledamöter\nAda Provlund (S)          §§ 1–4\nBo Provberg (S)           ${dash}\nCia Provdal (C)           §§ 1–2\n\nErsättare\nDag Provsten (S)          ${beside}`
  test.each(['–', '-', '—'])('is of one who was away, where somebody served in that place: %s', async (dash) => {
    const { attendance, absent } = await draftOf(roll('tjänstgör för Bo Provberg (S)', dash) + ITEM)
    expect(attendance.map(({ name }) => name)).toEqual(['Ada Provlund', 'Cia Provdal', 'Dag Provsten'])
    expect(absent.map(({ name, role, note }) => [name, role, note])).toEqual([['Bo Provberg', 'ledamot', null]])
  })
  test.each(['ej tjänstgörande', 'tjänstgör §§ 3–4 för Bo Provberg (S)', 'tjänstgör för Cia Provdal (C)'])(
    'says nothing beside %s',
    async (beside) => {
      const { attendance, absent } = await draftOf(roll(beside) + ITEM)
      expect(attendance.map(({ name, note }) => [name, note])).toContainEqual(['Bo Provberg', null])
      expect(absent).toEqual([])
    },
  )
})
