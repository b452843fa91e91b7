/** What stands around a name on a roll call, or parts it: whole texts in, the people of the draft out. */
import { describe, expect, test } from 'vitest'
import { ITEM, peopleOf } from './people.fixture.ts'

describe('a roll call with', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'roles in brackets around a name that has none',
      'Närvarande: Ada Provlund (ordf), Bo Provberg, Eva Provnäs (sekr)',
      ['Ada Provlund ? ordförande', 'Bo Provberg ? närvarande', 'Eva Provnäs ? sekreterare'],
      [],
    ],
    [
      'surnames first, each with a party',
      'Närvarande\nProvlund, Ada (C), ordförande\nvon Provberg, Bo (S)\nProv Dal, Caj (M)',
      ['Ada Provlund C ordförande', 'Bo von Provberg S ledamot', 'Caj Prov Dal M ledamot'],
      [],
    ],
    ['surnames first and no party, as two surnames would stand', 'Närvarande\nProvlund, Zed\nProvberg, Yff', [], []],
    [
      'surnames first and no party, with given names behind',
      'Närvarande\nProvlund, Ada\nProvberg, Bo',
      ['Ada Provlund ? närvarande', 'Bo Provberg ? närvarande'],
      [],
    ],
    [
      'a double name that its hyphen divides, the first of all',
      'Närvarande: Eva-\nLena Provmark, Ada Provlund',
      ['Eva-Lena Provmark ? närvarande', 'Ada Provlund ? närvarande'],
      [],
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
      'what one is in brackets, cut by the end of the line',
      'Närvarande: Ada Provlund (ordf.), Bo Provberg (kassör), Caj Provdal\n(sekr.), Eva Provnäs (ledamot)',
      ['Ada Provlund ? ordförande', 'Bo Provberg ? ledamot', 'Caj Provdal ? sekreterare', 'Eva Provnäs ? ledamot'],
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
      'the party before each name',
      'Beslutande\nC Ada Provlund, ordförande\nS Bo Provberg, vice ordförande\nKB Caj Provdal',
      ['Ada Provlund C ordförande', 'Bo Provberg S vice ordförande', 'Caj Provdal KB ledamot'],
      [],
    ],
    [
      'names that a hyphen divides',
      'Närvarande: Ada Provlund, Oskar Prov-\nlundsson, Anna-\nLena Provö\nFrånvarande: Gun Provås, Ivar Prov-\nmo',
      ['Ada Provlund ? närvarande', 'Oskar Provlundsson ? närvarande', 'Anna-Lena Provö ? närvarande'],
      ['Gun Provås', 'Ivar Provmo'],
    ],
    [
      'stars that words below explain',
      'Beslutande\nAda Provlund (C)\n*Bo Provberg (S), §§ 1–2\nCaj Provdal (M)*\n\n* tjänstgörande ersättare',
      ['Ada Provlund C ledamot', 'Bo Provberg S tjänstgörande ersättare', 'Caj Provdal M tjänstgörande ersättare'],
      [],
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
      'a party after when one was there',
      'Beslutande\nAda Provlund, fr.o.m. § 4 (C)\nBo Provberg (S), t o m § 22',
      ['Ada Provlund C ledamot', 'Bo Provberg S ledamot'],
      [],
    ],
    [
      'a double name and another that the margin parts, and an office behind samt',
      'Närvarande: Ada Prov-\nLund (ordförande), Eva Provnäs, Bo\nProvberg samt kyrkoherde Caj Provdal',
      ['Ada Prov-Lund ? ordförande', 'Eva Provnäs ? närvarande', 'Bo Provberg ? närvarande', 'Caj Provdal ? ledamot'],
      [],
    ],
  ])('%s', async (_, roll, present, absent) => expect(await peopleOf(roll + ITEM)).toEqual({ present, absent }))
})
