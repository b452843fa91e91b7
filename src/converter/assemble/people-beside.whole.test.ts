/** Lists side by side of which one is of the absent: whole texts in, the people of the draft out. */
import { describe, expect, test } from 'vitest'
import { ITEM, peopleOf } from './people.fixture.ts'

describe('beside the absent', () => {
  test.each<[why: string, roll: string[], present: string[], absent: string[]]>([
    [
      'two cells in a row of three stand where their columns begin',
      [
        'Närvarande          Frånvarande         Ersättare',
        '',
        'Ada Provlund        Bo Provberg         Cia Provholm',
        '',
        'Dag Provsten                            Eva Provnäs',
        '',
        'Finn Provhed        Gun Provås',
      ],
      [
        'Ada Provlund ? närvarande',
        'Dag Provsten ? närvarande',
        'Finn Provhed ? närvarande',
        'Cia Provholm ? ersättare',
        'Eva Provnäs ? ersättare',
      ],
      ['Bo Provberg', 'Gun Provås'],
    ],
    [
      'one cell of a row stands where its column begins',
      [
        'Närvarande             Frånvarande            Ersättare',
        'Ada Provlund (S)       Bo Provberg (M)        Cia Provholm (S)',
        '                       Finn Provhed (V)',
        '                                              Eva Provnäs (L)',
        'Gun Provås (M)',
      ],
      ['Ada Provlund S ledamot', 'Gun Provås M ledamot', 'Cia Provholm S ersättare', 'Eva Provnäs L ersättare'],
      ['Bo Provberg', 'Finn Provhed'],
    ],
    [
      'the whole rows tell it where the head is set aside',
      [
        '       Närvarande          Frånvarande         Ersättare',
        'Ada Provlund        Bo Provberg         Cia Provholm',
        '                    Dag Provsten',
      ],
      ['Ada Provlund ? närvarande', 'Cia Provholm ? ersättare'],
      ['Bo Provberg', 'Dag Provsten'],
    ],
    [
      'nobody knows of one that a long cell has pushed aside',
      [
        'Närvarande               Frånvarande',
        'Ada Provlund (S)         Bo Provberg (M)',
        'Dag Provsten (V), ledamot  tjg §§ 1-3  Eva Provnäs (L)',
      ],
      ['Ada Provlund S ledamot', 'Dag Provsten V ledamot'],
      ['Bo Provberg'],
    ],
    [
      'in no column, nobody is told as present or away',
      ['Ledamöter            Frånvarande', 'Ada Provlund           Bo Provberg', '           Cia Provholm'],
      ['Ada Provlund ? närvarande'],
      ['Bo Provberg'],
    ],
    [
      'strung one after the other, whole rows alone tell',
      ['Ledamöter   Frånvarande   Ersättare', 'Ada Provlund   Bo Ek   Cia Provholm', 'Dag Ek   Eva Provnäs'],
      ['Ada Provlund ? närvarande', 'Cia Provholm ? ersättare'],
      ['Bo Ek'],
    ],
    [
      'strung wide, whole rows alone tell',
      [
        'Ledamöter      Frånvarande      Ersättare',
        'Ada Provlund      Bo Ek      Cia Provholm',
        'Dag Ek      Eva Provnäs',
      ],
      ['Ada Provlund ? närvarande', 'Cia Provholm ? ersättare'],
      ['Bo Ek'],
    ],
    [
      'a tab fewer tells nothing',
      ['Ledamöter\tFrånvarande\tErsättare', 'Ada Provlund\tBo Provberg\tCia Provholm', 'Dag Provsten\tEva Provnäs'],
      ['Ada Provlund ? närvarande', 'Cia Provholm ? ersättare'],
      ['Bo Provberg'],
    ],
    [
      'as many tabs tell of empty cells',
      ['Ledamöter\tFrånvarande\tErsättare', 'Ada Provlund\tBo Provberg\tCia Provholm', 'Dag Provsten\t\tEva Provnäs'],
      ['Ada Provlund ? närvarande', 'Dag Provsten ? närvarande', 'Cia Provholm ? ersättare', 'Eva Provnäs ? ersättare'],
      ['Bo Provberg'],
    ],
    [
      'bars part the cells',
      [
        '| Närvarande | Frånvarande | Ersättare |',
        '| Ada Provlund | Bo Provberg | Cia Provholm |',
        '| Dag Provsten | | Eva Provnäs |',
      ],
      ['Ada Provlund ? närvarande', 'Dag Provsten ? närvarande', 'Cia Provholm ? ersättare', 'Eva Provnäs ? ersättare'],
      ['Bo Provberg'],
    ],
    [
      'parties stand in columns of their own',
      [
        'Närvarande          Parti  Frånvarande         Parti  Ersättare           Parti',
        'Ada Provlund        S      Bo Provberg         M      Cia Provholm        S',
        '                           Finn Provhed        V',
      ],
      ['Ada Provlund S ledamot', 'Cia Provholm S ersättare'],
      ['Bo Provberg', 'Finn Provhed'],
    ],
    [
      'below a word that nobody knows beside one of absence, nobody is told as absent for it',
      ['| Deltog | Förhindrade |', '| Ada Provlund | |', '| | Bo Provberg |'],
      [],
      ['Bo Provberg'],
    ],
    [
      'a word that nobody knows heads those of whom nobody knows',
      [
        'Ledamöter               Bortresta               Ersättare',
        'Ada Provlund (S)        Bo Provberg (M)         Cia Provholm (S)',
        'Dag Provsten (C)                                Eva Provnäs (L)',
      ],
      ['Ada Provlund S ledamot', 'Dag Provsten C ledamot', 'Cia Provholm S ersättare', 'Eva Provnäs L ersättare'],
      [],
    ],
    [
      'a label in the margin is of its row, and of those below',
      [
        '                    Närvarande          Frånvarande',
        'Ledamöter           Ada Provlund        Bo Provberg',
        '                                        Cia Provholm',
        'Ersättare           Dag Provsten        Eva Provnäs',
        'Sekreterare         Finn Provhed',
      ],
      ['Ada Provlund ? närvarande', 'Dag Provsten ? ersättare', 'Finn Provhed ? sekreterare'],
      ['Bo Provberg', 'Cia Provholm', 'Eva Provnäs'],
    ],
    [
      'offices stand in the margin below a word of their own',
      [
        'Roll\tNärvarande\tFrånvarande',
        'Ordförande\tAda Provlund\t',
        'Ledamot\tDag Provsten\tBo Provberg',
        'Ersättare\t\tCia Provholm',
      ],
      ['Ada Provlund ? ordförande', 'Dag Provsten ? närvarande'],
      ['Bo Provberg', 'Cia Provholm'],
    ],
    [
      'a party in the margin is that of its row, and of those below',
      [
        '                    Närvarande          Frånvarande',
        'Socialdemokraterna  Ada Provlund        Bo Provberg',
        '                    Cia Provholm',
        'Moderaterna         Dag Provsten',
      ],
      ['Ada Provlund S ledamot', 'Cia Provholm S ledamot', 'Dag Provsten M ledamot'],
      ['Bo Provberg'],
    ],
  ])('%s', async (_, roll, present, absent) =>
    expect(await peopleOf(roll.join('\n') + ITEM)).toEqual({ present, absent }),
  )

  test('also inside a §, where no election has lists of the absent', async () => {
    const roll = ['Närvarande          Frånvarande', 'Ada Provlund        Bo Provberg']
    const text = `§ 1 Upprop\n\n${roll.join('\n')}${ITEM.replace('§ 1', '§ 2')}`
    expect(await peopleOf(text)).toEqual({ present: ['Ada Provlund ? närvarande'], absent: ['Bo Provberg'] })
  })
})
