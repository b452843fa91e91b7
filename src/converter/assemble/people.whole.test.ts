/** Who was at a meeting and as what, by lists and their labels: whole texts in, the people of the draft out. */
import { describe, expect, test } from 'vitest'
import { ITEM, peopleOf } from './people.fixture.ts'

describe('a roll call with', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'the chair first below its label, the office before the name',
      'Beslutande\nOrdförande Ada Provlund (C)\nBo Provberg (S)',
      ['Ada Provlund C ordförande', 'Bo Provberg S ledamot'],
      [],
    ],
    [
      'those who signed below its names',
      'Beslutande\nBo Provberg (S)\n\nOrdförande Ada Provlund (C)',
      ['Bo Provberg S ledamot'],
      [],
    ],
    [
      'where somebody works, at the end of a row above another',
      'Beslutande\nAda Provlund (C)\n\nÖvriga\nEkonom Bo Provberg, Provbygg\nProjektledare Caj Provdal',
      ['Ada Provlund C ledamot', 'Caj Provdal ? tjänsteperson'],
      [],
    ],
    [
      'offices alone on their lines, each above its holder',
      'Beslutande\nOrdförande\nAda Provlund (C)\n\nLedamöter\nBo Provberg (S)\n\nSekreterare\nEva Provnäs',
      ['Ada Provlund C ordförande', 'Bo Provberg S ledamot', 'Eva Provnäs ? sekreterare'],
      [],
    ],
    [
      'the office of one who is listed already',
      'Beslutande\nAda Provlund (C)\nBo Provberg (S)\n\nOrdförande\nAda Provlund (C)\n\nJusterare\nBo Provberg',
      ['Ada Provlund C ledamot', 'Bo Provberg S ledamot'],
      [],
    ],
    [
      'an office among the absent, and one above several',
      'Beslutande\nAda Provlund (C)\n\nOrdförande\nBo Provberg (S)\nCaj Provdal (M)\n\nFrånvarande\nOrdförande\nEva Provnäs (C)',
      ['Ada Provlund C ledamot'],
      [],
    ],
    [
      'a label that goes on in the margin',
      'Beslutande    Ada Provlund (C)\n\nÖvriga        Bo Provberg, kommunchef\ndeltagare     Caj Provdal, jurist',
      ['Ada Provlund C ledamot', 'Bo Provberg ? tjänsteperson', 'Caj Provdal ? tjänsteperson'],
      [],
    ],
    [
      'those who nominate, among the lists and not above them',
      'Valberedningen\n2024-03-12\n\nNärvarande\nAda Provlund (C)\n\nValberedningen\nBo Provberg',
      ['Ada Provlund C ledamot', 'Bo Provberg ? tjänsteperson'],
      [],
    ],
    [
      'a list on the line of its label, which goes on below',
      'Beslutande: Ada Provlund (C)\nErsättare:  Bo Provberg (S)\n            Caj Provdal (M)\nFrånvarande: Dag Provsten (V)',
      ['Ada Provlund C ledamot', 'Bo Provberg S ersättare', 'Caj Provdal M ersättare'],
      ['Dag Provsten'],
    ],
    [
      'labels within its rows',
      'Närvarande: Ada Provlund, Bo Provberg och Caj Provdal. Övriga: Dag Provsten, jurist. Anmält förhinder: Eva Provnäs\nFinn Provhed',
      [
        'Ada Provlund ? närvarande',
        'Bo Provberg ? närvarande',
        'Caj Provdal ? närvarande',
        'Dag Provsten ? tjänsteperson',
      ],
      ['Eva Provnäs', 'Finn Provhed'],
    ],
    [
      'who signs within its rows, and is told elsewhere',
      'Närvarande: Ada Provlund och Bo Provberg. Justeras: Caj Provdal',
      ['Ada Provlund ? närvarande', 'Bo Provberg ? närvarande'],
      [],
    ],
    [
      'a label within a row that is none of its lists',
      'Närvarande: Ada Provlund. Plats: Bo Provberg. Frånvarande: Caj Provdal',
      ['Ada Provlund ? närvarande'],
      ['Caj Provdal'],
    ],
    [
      'officials in running text, each below or before the end of a line',
      [
        'Tjänstepersoner    Kommundirektör Ada Provlund, kommunsekreterare Bo Provberg, ekonom',
        '                   Caj Provdal § 4, mark- och vattenchef Dag',
        '                   Provsten § 5, chef för Inre Drift Finn Provhed § 6 och',
        '                   personalchef Eva Provnäs §§ 6 och 7.',
      ].join('\n'),
      [
        'Ada Provlund ? tjänsteperson',
        'Bo Provberg ? tjänsteperson',
        'Caj Provdal ? tjänsteperson',
        'Dag Provsten ? tjänsteperson',
        'Eva Provnäs ? tjänsteperson',
      ],
      [],
    ],
    [
      'from where they took part',
      'Ledamöter på plats:\nAda Provlund (C)\nVia länk: Bo Provberg (S)\nFrånvarande (anmälda): Caj Provdal (M)',
      ['Ada Provlund C ledamot', 'Bo Provberg S närvarande'],
      ['Caj Provdal'],
    ],
    [
      'those who lead the meeting below the absent, of whom there are none',
      'Närvarande under hela eller delar av mötet\nAda Provlund, ordförande\n\nFrånvarande\nIngen.\n\nMötesfunktionärer\nMötesordförande Ada Provlund\nJusterare Bo Provberg',
      ['Ada Provlund ? ordförande'],
      [],
    ],
    [
      'roles before the names',
      'Närvarande\nOrdförande: Ada Provlund\nVice ordförande: Bo Provberg\nSekreterare: Caj Provdal\nJusterare: Bo Provberg',
      ['Ada Provlund ? ordförande', 'Bo Provberg ? vice ordförande', 'Caj Provdal ? sekreterare'],
      [],
    ],
    [
      'unions and a company, which are nobody',
      'Närvarande\nAda Provlund (S)\n\nFackliga företrädare\nBo Provberg, Vision\nCaj Provdal, Brandmännens Riksförbund\nProvby Energi AB, Dag Provsten',
      ['Ada Provlund S ledamot', 'Bo Provberg ? tjänsteperson', 'Caj Provdal ? tjänsteperson'],
      [],
    ],
    [
      'a chair without a party first of all',
      'Närvarande\nOrdförande Ada Provlund\n\nÖvriga\nProtokollförare Bo Provberg',
      ['Ada Provlund ? ordförande', 'Bo Provberg ? sekreterare'],
      [],
    ],
    [
      'sentences, which are no rows of it',
      'Närvarande\nAda Provlund (S)\nBo Provberg (M) hälsar alla välkomna.\nMötet leds av Caj Provdal (C)',
      ['Ada Provlund S ledamot'],
      [],
    ],
  ])('%s', async (_, roll, present, absent) => expect(await peopleOf(roll + ITEM)).toEqual({ present, absent }))
})

describe('nobody is present by', () => {
  test.each([
    [
      'an election',
      'Beslut\nNämnden väljer:\n\nLedamöter\nAda Provlund (S)\n\nErsättare: Bo Provberg (M)\nOmbud: Caj Provdal (C)',
    ],
    [
      'a substitute who speaks',
      'Yrkanden\nTjänstgörande ersättaren Ada Provlund (S) yrkar bifall.\nErsättare Bo Provberg (M) instämmer.',
    ],
    [
      'a line that wraps before a role',
      'Länsstyrelsen har utsett Caj Provdal (S) till ny\nersättare i fullmäktige i stället för Dag Provsten (S).',
    ],
    ['a vote', 'Omröstning\n\nJa\nAda Provlund (S)\n\nFrånvarande\nBo Provberg (M)\n\nBeslut\nVägen byggs.'],
  ])('%s', async (_, body) => {
    expect(await peopleOf(`§ 1 Val\n\n${body}`)).toEqual({ present: [], absent: [] })
  })

  test('but at a roll call inside a §, where the absent are absent', async () => {
    expect(await peopleOf('§ 1 Upprop\n\nNärvarande\nAda Provlund (S)\n\nFrånvarande\nBo Provberg (M)')).toEqual({
      present: ['Ada Provlund S ledamot'],
      absent: ['Bo Provberg'],
    })
  })
})
