/** Roll calls in columns, tables and a cell to a line: whole texts in, the people of the draft out. */
import { describe, expect, test } from 'vitest'
import { ITEM, peopleOf } from './people.fixture.ts'

describe('a roll call with', () => {
  test.each<[string, string, string[], string[]]>([
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
      'a role in a column of its own that heads others elsewhere',
      'Närvarande\nC       Ada Provlund        ordförande\nL       Bo Provberg         tjänstgörande ersättare',
      ['Ada Provlund C ordförande', 'Bo Provberg L tjänstgörande ersättare'],
      [],
    ],
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
      'a table whose rows begin with the role',
      'Närvarolista\n\nRoll\tNamn\tParti\nOrdförande\tAda Provlund\tC\nLedamot\tBo Provberg\tS',
      ['Ada Provlund C ordförande', 'Bo Provberg S ledamot'],
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
      'names in columns beside their label',
      'Beslutande    Ada Provlund     Dag Provsten\n              Bo Provberg      Eva Provnäs för Finn Provhed\n\nParagrafer    1',
      ['Ada Provlund ? närvarande', 'Dag Provsten ? närvarande', 'Bo Provberg ? närvarande', 'Eva Provnäs ? ledamot'],
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
  ])('%s', async (_, roll, present, absent) => expect(await peopleOf(roll + ITEM)).toEqual({ present, absent }))
})
