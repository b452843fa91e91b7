/** Who was at a meeting, who was not, and who reserves: whole texts in, the people of the draft out. */
import { describe, expect, test } from 'vitest'
import { draftOf, ITEM, said } from './people.fixture.ts'

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
      'a secretary among those who were not there',
      'Beslutande\nAda Provlund (C)\n\nFrånvarande\nBo Provberg (S)\nNämndsekreterare Kim Provdal',
      ['Ada Provlund C ledamot'],
      ['Bo Provberg', 'Kim Provdal'],
    ],
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
      'who served in the stead of one who was not there',
      'Beslutande\nAda Provlund (C)\n\nAnmält förhinder: Bo Provberg (S), ersatt av Caj Provdal (S)',
      ['Ada Provlund C ledamot', 'Caj Provdal S tjänstgörande ersättare'],
      ['Bo Provberg'],
    ],
    [
      'whom a substitute is there for on the line below',
      'Beslutande\nAda Provlund (C)\nBo Provberg (S), ersättare för\nCaj Provdal (S)',
      ['Ada Provlund C ledamot', 'Bo Provberg S tjänstgörande ersättare'],
      [],
    ],
    [
      'where somebody works, at the end of a row above another',
      'Beslutande\nAda Provlund (C)\n\nÖvriga\nEkonom Bo Provberg, Provbygg\nProjektledare Caj Provdal',
      ['Ada Provlund C ledamot', 'Caj Provdal ? tjänsteperson'],
      [],
    ],
    [
      'why in brackets: no party',
      'Närvarande: Ada Provlund, Eva Provnäs\nFrånvarande: Bo Provberg (sjuk) och Caj Provdal.',
      ['Ada Provlund ? närvarande', 'Eva Provnäs ? närvarande'],
      ['Bo Provberg', 'Caj Provdal'],
    ],
    [
      'a double name and another that the margin parts, and an office behind samt',
      'Närvarande: Ada Prov-\nLund (ordförande), Eva Provnäs, Bo\nProvberg samt kyrkoherde Caj Provdal',
      ['Ada Prov-Lund ? ordförande', 'Eva Provnäs ? närvarande', 'Bo Provberg ? närvarande', 'Caj Provdal ? ledamot'],
      [],
    ],
    [
      'words that nobody knows and that tell of absence: those below are text',
      'Beslutande\nAda Provlund (C)\n\nPersoner som uteblivit\nBo Provberg (S)',
      ['Ada Provlund C ledamot'],
      [],
    ],
    [
      'an office of two lines in the first of two columns',
      'Beslutande\nAda Provlund (C), ordförande     Eva Provnäs (L)\nBo Provberg (S), förste vice     Finn Provhed (M)\nordförande\nCaj Provdal (V)',
      [
        'Ada Provlund C ordförande',
        'Eva Provnäs L ledamot',
        'Bo Provberg S vice ordförande',
        'Finn Provhed M ledamot',
        'Caj Provdal V ledamot',
      ],
      [],
    ],
    [
      'the second half of an office beside the next row',
      'Beslutande\nBo Provberg (S), andre vice      Finn Provhed (M)\nordförande                       Eva Provnäs (L)',
      ['Bo Provberg S vice ordförande', 'Finn Provhed M ledamot', 'Eva Provnäs L ledamot'],
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
      'who wrote below the absent',
      'Beslutande\nAda Provlund (C)\n\nFrånvarande\nBo Provberg (S)\n\nSekreterare\nEva Provnäs',
      ['Ada Provlund C ledamot', 'Eva Provnäs ? sekreterare'],
      ['Bo Provberg'],
    ],
    [
      'an office among the absent, and one above several',
      'Beslutande\nAda Provlund (C)\n\nOrdförande\nBo Provberg (S)\nCaj Provdal (M)\n\nFrånvarande\nOrdförande\nEva Provnäs (C)',
      ['Ada Provlund C ledamot'],
      [],
    ],
    [
      'absence told behind the party',
      'Ledamöter:\nAda Provlund (C)\nBo Provberg (S), förhinder',
      ['Ada Provlund C ledamot'],
      ['Bo Provberg'],
    ],
    [
      'roles in brackets around a name that has none',
      'Närvarande: Ada Provlund (ordf), Bo Provberg, Eva Provnäs (sekr)',
      ['Ada Provlund ? ordförande', 'Bo Provberg ? närvarande', 'Eva Provnäs ? sekreterare'],
      [],
    ],
    [
      'a role in a column of its own that heads others elsewhere',
      'Närvarande\nC       Ada Provlund        ordförande\nL       Bo Provberg         tjänstgörande ersättare',
      ['Ada Provlund C ordförande', 'Bo Provberg L tjänstgörande ersättare'],
      [],
    ],
    [
      'surnames first, each with a party',
      'Närvarande\nProvlund, Ada (C), ordförande\nvon Provberg, Bo (S)\nProv Dal, Caj (M)',
      ['Ada Provlund C ordförande', 'Bo von Provberg S ledamot', 'Caj Prov Dal M ledamot'],
      [],
    ],
    ['surnames first and no party, as two surnames would stand', 'Närvarande\nProvlund, Ada\nProvberg, Bo', [], []],
    [
      'a column of surnames before that of first names',
      'Närvarande\nEfternamn      Förnamn    Parti\nProvlund       Ada        C\nProvberg       Bo         S',
      ['Ada Provlund C ledamot', 'Bo Provberg S ledamot'],
      [],
    ],
    [
      'a cell to a line and marks whose column is lost',
      'Ledamot\nParti\nNärvarande\nFrånvarande\nAda Provlund\nC\nX\nBo Provberg\nS\nX',
      [],
      [],
    ],
    [
      'a cell to a line and words for who came',
      'Ledamot\nParti\nStatus\nAda Provlund\nC\nNärvarande\nBo Provberg\nS\nFrånvarande',
      ['Ada Provlund C ledamot'],
      ['Bo Provberg'],
    ],
    [
      'a cell to a line, blank ones too: each mark stands in its column',
      'Ledamot\nParti\nNärvarande\nFrånvarande\nAda Provlund\nC\nX\n\nBo Provberg\nS\n\nX',
      ['Ada Provlund C ledamot'],
      ['Bo Provberg'],
    ],
    [
      'a cell to a line, the party first, below a label',
      'Närvarande\nParti\nLedamot\nUppdrag\nC\nAda Provlund\nordförande\nS\nBo Provberg\nledamot',
      ['Ada Provlund C ordförande', 'Bo Provberg S ledamot'],
      [],
    ],
    [
      'a cell to a line of which one row lacks a mark: nobody knows whose is whose',
      'Ledamot\nParti\nNärvarande\nFrånvarande\nAda Provlund\nC\nX\nBo Provberg\nS',
      [],
      [],
    ],
    [
      'substitutes for those who could not come',
      'Beslutande\nAda Provlund (C)\n\nTjänstgörande för frånvarande\nBo Provberg (S)',
      ['Ada Provlund C ledamot', 'Bo Provberg S ledamot'],
      [],
    ],
    [
      'a double name that its hyphen divides, the first of all',
      'Närvarande: Eva-\nLena Provmark, Ada Provlund',
      ['Eva-Lena Provmark ? närvarande', 'Ada Provlund ? närvarande'],
      [],
    ],
    [
      'absent substitutes on the line of their label',
      'Beslutande: Ada Provlund (C)\nFrånvarande ersättare: Bo Provberg (S)',
      ['Ada Provlund C ledamot'],
      ['Bo Provberg'],
    ],
    [
      'a double name that its hyphen divides',
      'Beslutande: Ada Provlund (C), Anna-\nKarin Provberg (S), Caj Provdal (M)',
      ['Ada Provlund C ledamot', 'Anna-Karin Provberg S ledamot', 'Caj Provdal M ledamot'],
      [],
    ],
    [
      'names and parties cut by the end of the line',
      'Beslutande: Ada Provlund (C), Bo\nProvberg (S), Caj Provdal\n(M)',
      ['Ada Provlund C ledamot', 'Bo Provberg S ledamot', 'Caj Provdal M ledamot'],
      [],
    ],
    [
      'the party in brackets before each name',
      'Beslutande\n(V) Ada Provlund, ordförande\n(MP) Bo Provberg\n(S) Caj Provdal',
      ['Ada Provlund V ordförande', 'Bo Provberg MP ledamot', 'Caj Provdal S ledamot'],
      [],
    ],
    [
      'a place after the party, which is no half of the name below',
      'Beslutande\nAda Provlund (C), Provby\nBo Provberg (S)',
      ['Ada Provlund C ledamot', 'Bo Provberg S ledamot'],
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
      'a table whose rows begin with the role',
      'Närvarolista\n\nRoll\tNamn\tParti\nOrdförande\tAda Provlund\tC\nLedamot\tBo Provberg\tS',
      ['Ada Provlund C ordförande', 'Bo Provberg S ledamot'],
      [],
    ],
    [
      'the party before each name',
      'Beslutande\nC Ada Provlund, ordförande\nS Bo Provberg, vice ordförande\nKB Caj Provdal',
      ['Ada Provlund C ordförande', 'Bo Provberg S vice ordförande', 'Caj Provdal KB ledamot'],
      [],
    ],
    [
      'columns under a margin, and a role that wraps',
      [
        'Beslutande    Ledamöter                     Tjänstgörande ersättare',
        '              Ada Provlund (C), ordförande  Gun Provås (S)',
        '              Bo Provberg (S), 1:e vice',
        '              ordförande',
        '              Caj Provdal (M)',
        'Övriga        Ersättare                     Tjänstepersoner',
        'närvarande    Eva Provnäs (V)               Hans Provö, kommunchef',
        '              Finn Provhed (MP)             Ina Provmo, sekreterare',
        '                                            Jan Provvik, ekonomichef § 41',
      ].join('\n'),
      [
        'Ada Provlund C ordförande',
        'Bo Provberg S vice ordförande',
        'Caj Provdal M ledamot',
        'Gun Provås S tjänstgörande ersättare',
        'Eva Provnäs V ersättare',
        'Finn Provhed MP ersättare',
        'Hans Provö ? tjänsteperson',
        'Ina Provmo ? sekreterare',
        'Jan Provvik ? tjänsteperson',
      ],
      [],
    ],
    [
      'columns without a margin, of which the first runs out',
      [
        'Ledamöter                Ersättare',
        'Ada Provlund (S), ordf   Bo Provberg (M)',
        'Caj Provdal (C)          Dag Provsten (V), tjg. för Eva Provnäs (V)',
        '                         Finn Provhed (L)',
      ].join('\n'),
      [
        'Ada Provlund S ordförande',
        'Caj Provdal C ledamot',
        'Bo Provberg M ersättare',
        'Dag Provsten V tjänstgörande ersättare',
        'Finn Provhed L ersättare',
      ],
      [],
    ],
    [
      'columns whose room is gone, and offices of two lines',
      [
        'Övriga närvarande Ersättare                 Tjänstepersoner',
        'Ada Provlund (M)              Gun Provås, administrativ chef',
        'Bo Provberg (S)               Hans Provö, assisterande',
        'Caj Provdal (C)               samordnare § 13',
        'Ina Provmo, verksamhetschef',
        'Digitalt Center §§ 3, 5',
      ].join('\n'),
      [
        'Ada Provlund M ersättare',
        'Bo Provberg S ersättare',
        'Caj Provdal C ersättare',
        'Gun Provås ? tjänsteperson',
        'Hans Provö ? tjänsteperson',
        'Ina Provmo ? tjänsteperson',
      ],
      [],
    ],
    [
      'the party in columns of its own, and an office that a hyphen divides',
      [
        'Närvarande ledamöter            Närvarande ersättare',
        'S    Ada Provlund, ordf.        S    Eva Provnäs',
        'M    Bo Provberg                M    Finn Provhed',
        '',
        'Tjänstemän',
        'Hans Provö, kommunsekre-',
        'terare',
      ].join('\n'),
      [
        'Ada Provlund S ordförande',
        'Bo Provberg M ledamot',
        'Eva Provnäs S ersättare',
        'Finn Provhed M ersättare',
        'Hans Provö ? tjänsteperson',
      ],
      [],
    ],
    [
      'a head row',
      'Närvarande\n\nNamn             Parti    Roll\nAda Provlund     S        Ordförande\nUlf Provberg     M        1:e vice ordförande',
      ['Ada Provlund S ordförande', 'Ulf Provberg M vice ordförande'],
      [],
    ],
    [
      'names that a hyphen divides',
      'Närvarande: Ada Provlund, Oskar Prov-\nlundsson, Anna-\nLena Provö\nFrånvarande: Gun Provås, Ivar Prov-\nmo',
      ['Ada Provlund ? närvarande', 'Oskar Provlundsson ? närvarande', 'Anna-Lena Provö ? närvarande'],
      ['Gun Provås', 'Ivar Provmo'],
    ],
    [
      'absent members after the officials, and a heading below',
      'Närvarande ledamöter\nAda Provlund, ordförande\n\nÖvriga närvarande\nDag Provsten, kanslichef\n\nEj närvarande ledamöter\nEva Provnäs\nFinn Provhed\n\nINLEDANDE ÄRENDEN (§§ 1–2)',
      ['Ada Provlund ? ordförande', 'Dag Provsten ? tjänsteperson'],
      ['Eva Provnäs', 'Finn Provhed'],
    ],
    [
      'names in columns beside their label',
      'Beslutande    Ada Provlund     Dag Provsten\n              Bo Provberg      Eva Provnäs för Finn Provhed\n\nParagrafer    1',
      ['Ada Provlund ? närvarande', 'Dag Provsten ? närvarande', 'Bo Provberg ? närvarande', 'Eva Provnäs ? ledamot'],
      [],
    ],
    [
      'a list on the line of its label, which goes on below',
      'Beslutande: Ada Provlund (C)\nErsättare:  Bo Provberg (S)\n            Caj Provdal (M)\nFrånvarande: Dag Provsten (V)',
      ['Ada Provlund C ledamot', 'Bo Provberg S ersättare', 'Caj Provdal M ersättare'],
      ['Dag Provsten'],
    ],
    [
      'stars that words below explain',
      'Beslutande\nAda Provlund (C)\n*Bo Provberg (S), §§ 1–2\nCaj Provdal (M)*\n\n* tjänstgörande ersättare',
      ['Ada Provlund C ledamot', 'Bo Provberg S tjänstgörande ersättare', 'Caj Provdal M tjänstgörande ersättare'],
      [],
    ],
    [
      'stars of the absent',
      'Beslutande\nAda Provlund (C)\n*Bo Provberg (S)\n\n*) anmält förhinder',
      ['Ada Provlund C ledamot'],
      ['Bo Provberg'],
    ],
    [
      'stars that nothing explains, or what nobody knows',
      'Beslutande\nAda Provlund (C)\n*Bo Provberg (S)\n\n* se nedan',
      ['Ada Provlund C ledamot'],
      [],
    ],
    [
      'a place of two words where each row has one person',
      'Tjänstemän\nAda Provlund, jurist\nBo Provberg, kommunchef\nCaj Provdal, ekonom\nDag Provsten, Ekby Köping § 4',
      [
        'Ada Provlund ? tjänsteperson',
        'Bo Provberg ? tjänsteperson',
        'Caj Provdal ? tjänsteperson',
        'Dag Provsten ? tjänsteperson',
      ],
      [],
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
      'when one was there on the line below',
      'Beslutande\nAda Provlund (C), Bo Provberg (S)\n§§ 3–9, Caj Provdal (M) och\nDag Provsten (V).',
      ['Ada Provlund C ledamot', 'Bo Provberg S ledamot', 'Caj Provdal M ledamot', 'Dag Provsten V ledamot'],
      [],
    ],
    [
      'what stands apart from a name, which is none of it',
      'Personalföreträdare\nAda Provlund       SACO (yttranderätt)\nBo Provberg        Provgården\n\nÖvriga\nCaj Provdal (§ 4)  föredragande',
      ['Ada Provlund ? tjänsteperson', 'Bo Provberg ? tjänsteperson', 'Caj Provdal ? tjänsteperson'],
      [],
    ],
    [
      'headings in lower case between its rows, below a row of columns',
      'Ledamöter\nAda Provlund      ordförande\nBo Provberg\n\nföreträdare för lärarna\nCaj Provdal\nDag Provsten',
      [
        'Ada Provlund ? ordförande',
        'Bo Provberg ? närvarande',
        'Caj Provdal ? närvarande',
        'Dag Provsten ? närvarande',
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
      'a party after when one was there',
      'Beslutande\nAda Provlund, fr.o.m. § 4 (C)\nBo Provberg (S), t o m § 22',
      ['Ada Provlund C ledamot', 'Bo Provberg S ledamot'],
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
  ])('%s', async (_, roll, present, absent) => {
    const draft = await draftOf(roll + ITEM)
    expect(draft.attendance.map(said)).toEqual(present)
    expect(draft.absent.map(({ name }) => name)).toEqual(absent)
  })
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
    const { attendance, absent } = await draftOf(`§ 1 Val\n\n${body}`)
    expect([attendance, absent]).toEqual([[], []])
  })

  test('but at a roll call inside a §, where the absent are absent', async () => {
    const { attendance, absent } = await draftOf(
      '§ 1 Upprop\n\nNärvarande\nAda Provlund (S)\n\nFrånvarande\nBo Provberg (M)',
    )
    expect([attendance.map(said), absent.map(({ name }) => name)]).toEqual([
      ['Ada Provlund S ledamot'],
      ['Bo Provberg'],
    ])
  })
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

describe('a reservation', () => {
  const after = (words: string): string => `§ 1 Taxa\n\nBeslut\nTaxan antas.\n\n${words}`
  test.each<[string, string, string[]]>([
    [
      'behind the verb',
      after('Mot beslutet reserverar sig Ada Provlund (S) och Bo Provberg till förmån för eget yrkande.'),
      ['Ada Provlund S', 'Bo Provberg ?'],
    ],
    ['before it', after('Reservation\nAda Provlund (S) reserverar sig mot beslutet.'), ['Ada Provlund S']],
    [
      'by a group',
      after('Reservationer\nLedamöterna från Provpartiet reserverar sig mot beslutet.'),
      ['Provpartiet ?'],
    ],
    [
      'by groups in short',
      after('Reservation\nS, V och MP reserverar sig till förmån för eget yrkande.'),
      ['S S', 'V V', 'MP MP'],
    ],
    [
      'by a list after a colon',
      after('Följande reserverar sig mot beslutet:\nAda Provlund (S)\nBo Provberg (M)'),
      ['Ada Provlund S', 'Bo Provberg M'],
    ],
    ['by the members of one', after('Reservation\nCenterpartiets ledamöter reserverar sig.'), ['Centerpartiet ?']],
    [
      'in writing',
      after('Reservation\nAda Provlund (S) lämnar in en skriftlig reservation, bilaga 2.'),
      ['Ada Provlund S'],
    ],
    [
      'by names alone under its heading',
      after('Reservationer\nAda Provlund (S), Bo Provberg (M)'),
      ['Ada Provlund S', 'Bo Provberg M'],
    ],
    ['run in', after('Reservation: Ada Provlund (S)'), ['Ada Provlund S']],
    [
      'handed in, told in the passive',
      after('Skriftlig reservation lämnas av Ada Provlund (S), bilaga 2.'),
      ['Ada Provlund S'],
    ],
    [
      'that was made elsewhere is none',
      `§ 1 Taxa\n\nBakgrund\nAda Provlund (S) reserverade sig i arbetsutskottet.\n\nBeslut\nTaxan antas.`,
      [],
    ],
    [
      'by parties named behind the noun',
      after('Enligt förslag. Reservation: FP, M, C, KD.'),
      ['FP FP', 'M M', 'C C', 'KD KD'],
    ],
    ['by parties it comes from', after('Reservationer från S och V.'), ['S S', 'V V']],
    ['handed in by somebody', after('Reservation lämnas av Ada Provlund (S).'), ['Ada Provlund S']],
    ['that lies elsewhere names nobody', after('Reservation: se bilaga 2.'), []],
    [
      'with its verb around the name',
      after('Mot beslutet anmälde Ada Provlund (S) en skriftlig reservation.'),
      ['Ada Provlund S'],
    ],
    ['with its verb first', after('Reserverar sig mot beslutet gör Ada Provlund (S).'), ['Ada Provlund S']],
    ['by groups cut short', after('Reservation\nM- och C-grupperna reserverar sig.'), ['M M', 'C C']],
    ['by all of a group', after('Reservation\nHela S-gruppen reserverar sig till förmån för eget yrkande.'), ['S S']],
    [
      'by two of one party, told once',
      after('Reservation\nAda Provlund, Bo Provberg (båda S) och Caj Provdal (V) reserverar sig.'),
      ['Ada Provlund S', 'Bo Provberg S', 'Caj Provdal V'],
    ],
    ['of nobody is none', after('Ingen reserverar sig.'), []],
  ])('%s', async (_, text, expected) => {
    const { paragrafer } = await draftOf(text)
    expect(
      paragrafer.flatMap(({ reservations }) => reservations.map(({ name, party }) => `${name} ${party ?? '?'}`)),
    ).toEqual(expected)
  })
})
