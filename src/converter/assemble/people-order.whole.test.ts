/** Whose name is set the other way, whose label fills the margin of more rows, and whose words stay with whom. */
import { expect, test } from 'vitest'
import { draftOf, ITEM, said } from './people.fixture.ts'

const FINNISH = 'Närvarande\nProvlund Ada, ordf.\nProvberg Bo, ersättare för Provdal Caj\n\nÖvriga\nProvhed Dan, rektor'
const TURNED = ['Ada Provlund ? ordförande', 'Bo Provberg ? tjänstgörande ersättare']
const PRINTED = ['Provlund Ada ? ordförande', 'Provberg Bo ? tjänstgörande ersättare', 'Provhed Dan ? tjänsteperson']
const withText = (text: string): string => `${FINNISH}\n\n§ 1 Val\n\n${text}`

test.each<[string, string, string[]]>([
  [
    'turned where two are named the other way',
    withText('Ada Provlund och Bo Provberg valdes.'),
    [...TURNED, PRINTED[2] ?? ''],
  ],
  ['printed where one alone is', withText('Ada Provlund och Bo Provsten valdes.'), PRINTED],
  [
    'turned where the cover has them as the list does',
    `${FINNISH}\n\nJusterare: Provlund Ada\n\n§ 1 Val\n\nAda Provlund och Bo Provberg valdes.`,
    [...TURNED, PRINTED[2] ?? ''],
  ],
  [
    'printed where somebody is named as the list has it',
    withText('Ada Provlund, Dan Provhed och Provberg Bo valdes.'),
    [...PRINTED.slice(0, 2), 'Provhed Dan ? tjänsteperson'],
  ],
  ['printed where nobody is named again', withText('Ingen valdes.'), PRINTED],
])('names without parties are %s', async (_, text, expected) => {
  const { attendance } = await draftOf(text)
  expect(attendance.map(said)).toEqual(expected)
})

test('who is replaced is turned with who came', async () => {
  const { attendance } = await draftOf(withText('Ada Provlund och Bo Provberg valdes.'))
  expect(attendance[1]?.replaces).toBe('Caj Provdal')
})

test('one alone on a list has the surname first where another list is set so', async () => {
  const rows = [
    'BESLUTANDE          Provlund, Ada     ordförande',
    '                    Provberg, Bo      ledamot',
    'FRÅNVARANDE         Provdal, Caj      ledamot',
    'ÖVRIGA NÄRVARANDE   Provhed, Dan      rektor, sekreterare',
  ]
  const { attendance, absent } = await draftOf(`${rows.join('\n')}${ITEM}`)
  expect(attendance.map(said)).toEqual([
    'Ada Provlund ? ordförande',
    'Bo Provberg ? ledamot',
    'Dan Provhed ? sekreterare',
  ])
  expect(absent.map(({ name }) => name)).toEqual(['Caj Provdal'])
})

test.each<[string, string[], string[]]>([
  [
    'whose first words alone are none',
    [
      'Närvarande ej           Bo Provberg (S)',
      'tjänstgörande ersättare',
      'Övriga                  Caj Provdal, jurist',
    ],
    ['Bo Provberg S ersättare', 'Caj Provdal ? tjänsteperson'],
  ],
  [
    'that a hyphen divides',
    ['Icke tjänst-            Bo Provberg (S)', 'görande ersättare       Caj Provdal (M)'],
    ['Bo Provberg S ersättare', 'Caj Provdal M ersättare'],
  ],
  [
    'of three rows',
    [
      'Närvarande,             Bo Provberg (S)',
      'ej tjänstgörande        Caj Provdal (M)',
      'ersättare               Dan Provhed (V)',
    ],
    ['Bo Provberg S ersättare', 'Caj Provdal M ersättare', 'Dan Provhed V ersättare'],
  ],
])('a label goes on in the margin, one %s', async (_, rows, expected) => {
  const { attendance } = await draftOf(`Beslutande              Ada Provlund (C)\n${rows.join('\n')}${ITEM}`)
  expect(attendance.map(said)).toEqual(['Ada Provlund C ledamot', ...expected])
})

test('what one is stays within the item of a list', async () => {
  const items = ['professor Ada Provlund, dekan, ordförande', 'docent Bo Provberg, prodekan', 'lektor Caj Provdal']
  const list = `<h2>Närvarande</h2><h3>Ledamöter</h3><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  const { attendance } = await draftOf(
    `${list}<h2>§ 1 Rapporter</h2><p>Rapporterna läggs till handlingarna.</p>`,
    'html',
  )
  expect(attendance.map(({ name, role, note }) => `${name} ${role}: ${note ?? ''}`)).toEqual([
    'Ada Provlund ordförande: professor, dekan',
    'Bo Provberg ledamot: docent, prodekan',
    'Caj Provdal ledamot: lektor',
  ])
})

test.each<[string, string, string[]]>([
  [
    'who writes, in a cell of its own below the officials',
    'Närvarande       Ada Provlund (C)\nFÖREDRAGANDE     Bo Provberg, rektor\nSEKRETERARE      Caj Provdal, kanslist',
    ['Ada Provlund C ledamot', 'Bo Provberg ? tjänsteperson', 'Caj Provdal ? sekreterare'],
  ],
  [
    'who writes, in a cell of its own below the absent',
    'Närvarande     Ada Provlund (C)\nFörhinder      Bo Provberg (S)\nSekreterare    Caj Provdal',
    ['Ada Provlund C ledamot', 'Caj Provdal ? sekreterare'],
  ],
  [
    'no list that other words open below the one who writes',
    'Närvarande     Ada Provlund (C)\nÖvriga         Bo Provberg, rektor\nSekreterare    Caj Provdal    Paragrafer 1–3',
    ['Ada Provlund C ledamot', 'Bo Provberg ? tjänsteperson'],
  ],
  [
    'the chair once, where a table of members has the name too',
    'Närvarande: Enligt upprop\nOrdförande: Ada Provlund (C)\nJusterande: Bo Provberg (S)\n\nLedamot          Parti   Närv.\nAda Provlund     C       ja\nBo Provberg      S       ja',
    ['Ada Provlund C ordförande', 'Bo Provberg S ledamot'],
  ],
  [
    'associations by their letters as what one is there for',
    'Närvarande\nAda Provlund, PRO Provby\nBo Provberg, SPF Seniorerna',
    ['Ada Provlund ? ledamot', 'Bo Provberg ? ledamot'],
  ],
  [
    'those of an office apart from the substitutes above',
    'Ersättare\nAda Provlund (C)\nFrån Länsstyrelsen\nBo Provberg, viltchef',
    ['Ada Provlund C ersättare', 'Bo Provberg ? tjänsteperson'],
  ],
  ['no head of the table below', 'Övriga\nAda Provlund, rektor\nNr Ärende', ['Ada Provlund ? tjänsteperson']],
])('a cover has %s', async (_, text, expected) => {
  const { attendance } = await draftOf(`${text}${ITEM}`)
  expect(attendance.map(said)).toEqual(expected)
})
