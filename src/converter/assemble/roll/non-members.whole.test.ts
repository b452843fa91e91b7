/** Who is on a roll call and no member, by heading, column or words; words beside names that are no part of them. */
import { describe, expect, test } from 'vitest'
import { draftOf, ITEM, said } from '../people.fixture.ts'

describe('below a roll call’s labels', () => {
  test.each<[what: string, roll: string, present: string[], absent: string[]]>([
    [
      'a firm behind an office and a name is nobody',
      'Närvarande\nAda Provlund (C)\n\nÖvriga\nJurist Bo Provberg, Advokatbyrån Ek\nKonsult Caj Provdal, Tyréns Ekby',
      ['Ada Provlund C ledamot', 'Bo Provberg ? tjänsteperson', 'Caj Provdal ? tjänsteperson'],
      [],
    ],
    [
      'whoever has no office beside one who has is somebody',
      'Övriga närvarande\nKommunchef Bo Provberg, Caj Provdal, Dag Provsten',
      ['Bo Provberg ? tjänsteperson', 'Caj Provdal ? tjänsteperson', 'Dag Provsten ? tjänsteperson'],
      [],
    ],
    [
      'titles stand before and after names',
      'Närvarande\nLandshövding Ida Provlund, ordförande\nLänsrådet Bo Provberg\nMoa Provdal Praktikant\nProst Dag Provsten',
      ['Ida Provlund ? ordförande', 'Bo Provberg ? ledamot', 'Moa Provdal ? tjänsteperson', 'Dag Provsten ? ledamot'],
      [],
    ],
    [
      'a place in a column of its own is none of the name',
      'Närvarande\nNamn              Ort\nAda Provlund      Umeå\nBo Provberg       Skellefteå',
      ['Ada Provlund ? ledamot', 'Bo Provberg ? ledamot'],
      [],
    ],
    [
      'a place whose column is a single space away',
      'Närvarande\nNamn Ort\nAda Provlund Umeå\nBo Provberg Skellefteå',
      ['Ada Provlund ? ledamot', 'Bo Provberg ? ledamot'],
      [],
    ],
    [
      'a place set apart without a head',
      'Närvarande\nAda Provlund      Umeå\nBo Provberg       Ekby\nCaj Provdal       Skellefteå',
      ['Ada Provlund ? ledamot', 'Bo Provberg ? ledamot', 'Caj Provdal ? ledamot'],
      [],
    ],
    [
      'those who take part, by office, are there and no members',
      'Deltagare: Ada Provlund, kommunpolis, Bo Provberg, ordförande, Caj Provdal, ledamot',
      ['Ada Provlund ? närvarande', 'Bo Provberg ? ordförande', 'Caj Provdal ? ledamot'],
      [],
    ],
    [
      'those who take part, below their label; with a party they are members',
      'Mötesdeltagare\nAda Provlund, kommunpolis\nBo Provberg (S)\nRektor Caj Provdal\nEkonom Dag Provsten\nEva Provnäs, ersättare\nFinn Provhed, ledamot, från § 2',
      [
        'Ada Provlund ? närvarande',
        'Bo Provberg S ledamot',
        'Caj Provdal ? tjänsteperson',
        'Dag Provsten ? tjänsteperson',
        'Eva Provnäs ? ersättare',
        'Finn Provhed ? ledamot',
      ],
      [],
    ],
    [
      'a list of members and offices goes on as one',
      'Närvarande ledamöter\nAda Provlund, kommunpolis\nBo Provberg, ordförande',
      ['Ada Provlund ? ledamot', 'Bo Provberg ? ordförande'],
      [],
    ],
    [
      'whoever is adjungerad, a revisor or a guest is there and no member',
      [
        'Närvarande\nAda Provlund, ordförande\nBo Provberg (adj.)\nCaj Provdal, revisor\nDag Provsten, inbjuden gäst',
        'Eva Provnäs, adjungerad\nFinn Provhed, kassör\nGun Provås (S), adjungerad',
        'Hans Provnäs, kamrer, föredragande',
      ].join('\n'),
      [
        'Ada Provlund ? ordförande',
        'Bo Provberg ? tjänsteperson',
        'Caj Provdal ? tjänsteperson',
        'Dag Provsten ? tjänsteperson',
        'Eva Provnäs ? tjänsteperson',
        'Finn Provhed ? ledamot',
        'Gun Provås S närvarande',
        'Hans Provnäs ? tjänsteperson',
      ],
      [],
    ],
    [
      'an administration’s officials among members with parties are none',
      'Närvarande\nAda Provlund (C), ordförande\nBo Provberg (S)\nSocialchef Caj Provdal\nDag Provsten, ekonom § 3',
      [
        'Ada Provlund C ordförande',
        'Bo Provberg S ledamot',
        'Caj Provdal ? tjänsteperson',
        'Dag Provsten ? tjänsteperson',
      ],
      [],
    ],
    [
      'labels with a colon and a gap, one of two heads’ words',
      'Närvarande ledamöter:   Ada Provlund, ordförande\n                        Bo Provberg (S)\nNärvarande ersättare:   Caj Provdal (M)\nAnmält förhinder:       Dag Provsten (V)',
      ['Ada Provlund ? ordförande', 'Bo Provberg S ledamot', 'Caj Provdal M ersättare'],
      ['Dag Provsten'],
    ],
    [
      'pupils by their class, and what else works at a school',
      'Närvarande:\nLärare: Ada Provlund (åk 1–3)\nFritids: Bo Provberg\nElevrådet: Caj Provdal 6B, Dag Provsten 5A',
      [
        'Ada Provlund ? närvarande',
        'Bo Provberg ? närvarande',
        'Caj Provdal ? närvarande',
        'Dag Provsten ? närvarande',
      ],
      [],
    ],
    [
      'those of a school in running text, what they are before their names',
      'Närvarande: rektor Ada Provlund, lärarna Bo Provberg och Caj Provdal, vårdnadshavare Dag Provsten samt eleverna Eva Provnäs (9A), Finn Provhed (8B)\nFrånvarande: läraren Sverker Provås',
      [
        'Ada Provlund ? tjänsteperson',
        'Bo Provberg ? närvarande',
        'Caj Provdal ? närvarande',
        'Dag Provsten ? närvarande',
        'Eva Provnäs ? närvarande',
        'Finn Provhed ? närvarande',
      ],
      ['Sverker Provås'],
    ],
    [
      'below a party that nobody knows nobody is of the one above',
      'Närvarande\nSocialdemokraterna\nAda Provlund\nFolkets bästa\nBo Provberg\nObundna i Svenska kyrkan (POSK)\nCaj Provdal',
      ['Ada Provlund S ledamot', 'Bo Provberg ? närvarande', 'Caj Provdal POSK ledamot'],
      [],
    ],
    [
      'an office of two words with a hyphen, which tells of nobody’s illness',
      'Tjänstepersoner\nHälso- och sjukvårdsdirektör Ada Provlund\nChefläkare Bo Provberg, punkt 4',
      ['Ada Provlund ? tjänsteperson', 'Bo Provberg ? tjänsteperson'],
      [],
    ],
    [
      'offices in the margin, and from where people come',
      'Närvarande\nSuppleanter              Ada Provlund\nLekmannarevisor          Bo Provberg\nVerkställande direktör   Caj Provdal\n\nFrån personalen: Dag Provsten\n\nFrånvarande: Eva Provnäs, Almby klubb',
      [
        'Ada Provlund ? ersättare',
        'Dag Provsten ? närvarande',
        'Bo Provberg ? tjänsteperson',
        'Caj Provdal ? tjänsteperson',
      ],
      ['Eva Provnäs'],
    ],
    [
      'absence told behind a party or a name without a sign',
      'Närvarande\nAda Provlund (C)\nBo Provberg (S) inte närvarande\nCaj Provdal (M) kunde inte delta\nDag Provsten (V), anmälde förhinder\nEva Provnäs ej närvarande',
      ['Ada Provlund C ledamot'],
      ['Bo Provberg', 'Caj Provdal', 'Dag Provsten', 'Eva Provnäs'],
    ],
    [
      'those whom the meeting elected are not absent',
      'Närvarande\nAda Provlund (C)\n\nFrånvarande\nBo Provberg (S)\n\nVal av ordförande\nCaj Provdal (M)\n\nLedamöter\nDag Provsten (V)',
      ['Ada Provlund C ledamot'],
      ['Bo Provberg'],
    ],
    [
      'nor those of a list of them',
      'Närvarande\nAda Provlund\n\nFrånvarande: Bo Provberg\n\nValda:\nCaj Provdal\n\nErsättare\nDag Provsten\n\nÖvriga närvarande\nEva Provnäs',
      ['Ada Provlund ? närvarande', 'Eva Provnäs ? tjänsteperson'],
      ['Bo Provberg'],
    ],
    [
      'whom somebody elected in a sentence',
      'Närvarande\nAda Provlund\n\nFrånvarande\nBo Provberg\n\nTill ordförande valdes:\nCaj Provdal',
      ['Ada Provlund ? närvarande'],
      ['Bo Provberg'],
    ],
    [
      'who checks the minutes ends no list',
      'Närvarande\nAda Provlund (C)\n\nVal av justerare\nAda Provlund (C)\n\nErsättare\nBo Provberg (S)',
      ['Ada Provlund C ledamot', 'Bo Provberg S ersättare'],
      [],
    ],
    [
      'groups of a school',
      'Rektor\nAda Provlund\n\nLärare\nBo Provberg\nCaj Provdal, 9A\n\nElever\nDag Provsten, 8B\n\nVårdnadshavare:\nEva Provnäs',
      [
        'Bo Provberg ? närvarande',
        'Caj Provdal ? närvarande',
        'Dag Provsten ? närvarande',
        'Eva Provnäs ? närvarande',
        'Ada Provlund ? tjänsteperson',
      ],
      [],
    ],
    [
      'groups of a school on the line of their label',
      'Närvarande:\nRektor: Ada Provlund\nPersonal: Bo Provberg, Caj Provdal\nElevrådet: Dag Provsten och Eva Provnäs\nFörälder: Finn Provhed',
      [
        'Ada Provlund ? tjänsteperson',
        'Bo Provberg ? närvarande',
        'Caj Provdal ? närvarande',
        'Dag Provsten ? närvarande',
        'Eva Provnäs ? närvarande',
        'Finn Provhed ? närvarande',
      ],
      [],
    ],
  ])('%s', async (_, roll, present, absent) => {
    const draft = await draftOf(roll + ITEM)
    expect(draft.attendance.map(said)).toEqual(present)
    expect(draft.absent.map(({ name }) => name)).toEqual(absent)
  })
})

describe('a table', () => {
  const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`
  const md = (...rows: string[][]): string =>
    rows
      .map((cells, at) => (at === 0 ? `${row(...cells)}\n${row(...cells.map(() => '---'))}` : row(...cells)))
      .join('\n')
  const html = (...rows: string[][]): string =>
    `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
  const MARKED = ['Ledamot', 'Parti', 'Närvarande', 'Frånvarande']
  test.each<[what: string, rows: string[][], present: string[], absent: string[]]>([
    [
      'of marks',
      [MARKED, ['Ada Provlund', 'C', 'X', ''], ['Bo Provberg', 'S', '', 'X'], ['Caj Provdal', 'M', 'x', '']],
      ['Ada Provlund C ledamot', 'Caj Provdal M ledamot'],
      ['Bo Provberg'],
    ],
    [
      'of boxes, ticked and not',
      [MARKED, ['Ada Provlund', 'C', '☒', '☐'], ['Bo Provberg', 'S', '☐', '☑']],
      ['Ada Provlund C ledamot'],
      ['Bo Provberg'],
    ],
    [
      'whose head says who was replaced, beside where they are from',
      [
        ['Ledamot', 'Parti', 'Kommun', 'Närv.', 'Ersätts av'],
        ['Ada Provlund', 'C', 'Almby', 'X', ''],
        ['Bo Provberg', 'S', 'Almby', '', 'Caj Provdal (S)'],
        ['Dag Provsten', 'V', 'Ekby', '', ''],
      ],
      ['Ada Provlund C ledamot', 'Caj Provdal S tjänstgörande ersättare'],
      ['Bo Provberg'],
    ],
    [
      'of answers, with substitutes in a column',
      [
        ['Ordinarie ledamöter', 'Närvarande', 'Tjänstgörande ersättare'],
        ['Ada Provlund (C), ordförande', 'Ja', ''],
        ['Bo Provberg (S)', 'Nej', 'Caj Provdal (S)'],
        ['Dag Provsten (V)', 'Ja', ''],
      ],
      ['Ada Provlund C ordförande', 'Caj Provdal S tjänstgörande ersättare', 'Dag Provsten V ledamot'],
      ['Bo Provberg'],
    ],
    [
      'of functions and answers, without a label above',
      [
        ['Namn', 'Funktion', 'Närvarande'],
        ['Ada Provlund', 'Ordförande, dekan', 'Ja'],
        ['Bo Provberg', 'Studentrepresentant', 'Ja, §§ 1–2'],
        ['Caj Provdal', 'Ledamot', 'Nej'],
      ],
      ['Ada Provlund ? ordförande', 'Bo Provberg ? ledamot'],
      ['Caj Provdal'],
    ],
    [
      'of those away, beside where they are from',
      [
        ['Ledamot', 'Parti', 'Kommun', 'Närvarande', 'Frånvarande'],
        ['Ada Provlund', 'C', 'Almby', 'X', ''],
        ['Bo Provberg', 'S', 'Almby', '', 'X'],
      ],
      ['Ada Provlund C ledamot'],
      ['Bo Provberg'],
    ],
    [
      'of parties by their names',
      [MARKED, ['Ada Provlund', 'Centerpartiet', 'X', ''], ['Bo Provberg', 'Socialdemokraterna', '', 'X']],
      ['Ada Provlund C ledamot'],
      ['Bo Provberg'],
    ],
    [
      'with a row that has no mark: nobody knows',
      [
        ['Ledamot', 'Närvarande', 'Frånvarande'],
        ['Ada Provlund (C)', 'X', ''],
        ['Bo Provberg (S)', '', ''],
      ],
      ['Ada Provlund C ledamot'],
      [],
    ],
    [
      'of two lists, each with its parties',
      [
        ['Beslutande', 'Parti', 'Avbud', 'Parti'],
        ['Ada Provlund', 'C', 'Caj Provdal', 'M'],
        ['Bo Provberg', 'S', '', ''],
      ],
      ['Ada Provlund C ledamot', 'Bo Provberg S ledamot'],
      ['Caj Provdal'],
    ],
    [
      'of two lists of which the second is longer',
      [
        ['Närvarande', 'Förhinder'],
        ['Ada Provlund (C)', 'Bo Provberg (S)'],
        ['', 'Caj Provdal (M)'],
      ],
      ['Ada Provlund C ledamot'],
      ['Bo Provberg', 'Caj Provdal'],
    ],
  ])('%s', async (_, rows, present, absent) => {
    for (const [text, kind] of [
      [md(...rows), 'md'],
      [html(...rows), 'html'],
    ] as const) {
      const draft = await draftOf(
        `${text}\n\n${kind === 'md' ? ITEM.trim() : '<h2>§ 1 Rapporter</h2><p>Beslut</p>'}`,
        kind,
      )
      expect(draft.attendance.map(said)).toEqual(present)
      expect(draft.absent.map(({ name }) => name)).toEqual(absent)
    }
  })
})

test.each([
  ['Ada Provlund (C), 1:e v ordf, ordf § 6', 'vice ordförande', 'ordf § 6', null],
  ['Ada Provlund, 1:e vice ordförande, ordförande §§ 2–3', 'vice ordförande', 'ordförande §§ 2–3', null],
  ['Ada Provlund (C), ordförande, § 6', 'ordförande', '§ 6', '§ 6'],
  ['Ada Provlund (C), 2:e v ordf, §§ 1–4', 'vice ordförande', '§§ 1–4', '§§ 1–4'],
])('%s: who chaired a § was not there for it alone', async (row, role, note, present) => {
  const { attendance } = await draftOf(`Närvarande\n${row}${ITEM}`)
  expect(attendance.map((one) => [one.role, one.note, one.present])).toEqual([[role, note, present]])
})
