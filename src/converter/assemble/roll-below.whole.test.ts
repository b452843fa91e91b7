/** Who came, where they are listed below the last §, and what looks so and is of the §. */
import { describe, expect, test } from 'vitest'
import { draftOf, said } from './people.fixture.ts'

const ITEM = '§ 1 Lokaler\n\nBeslut\nSocialnämnden godkänner förslaget.'
const NAMES = 'Ada Provlund (S), ordförande\nBo Provberg (M), ledamot'
const PEOPLE = ['Ada Provlund S ordförande', 'Bo Provberg M ledamot']

const DECIDED = 'Socialnämnden godkänner förslaget.'
const LIST = '- Ada Provlund (S)\n- Bo Provberg (M)'

async function read(text: string): Promise<{ present: string[]; sections: string[]; parts: string[] }> {
  const { attendance, sections, paragrafer } = await draftOf(text)
  return {
    present: attendance.map(said),
    sections: sections.flatMap(({ kind }) => (kind === 'cover' ? [] : [kind])),
    parts: paragrafer.flatMap(({ parts }) => parts.map(({ kind, blocks }) => `${kind} ${blocks.length}`)),
  }
}

describe('A list of those who came below the last § is no text of it', () => {
  test.each([
    ['its label', `${ITEM}\n\nNärvarolista\n${NAMES}`, ['attendance']],
    ['where no blank line is', `${ITEM}\nNärvarolista\n${NAMES}`, ['attendance']],
    ['with a colon', `${ITEM}\n\nNärvarande vid sammanträdet:\n${NAMES}`, ['attendance']],
    ['lists below it', `${ITEM}\n\nNärvarolista\n\nLedamöter\n${NAMES}`, ['attendance', 'attendance']],
    [
      'above those who sign',
      `${ITEM}\n\nNärvarolista\n${NAMES}\n\nVid protokollet\n\nCia Provqvist`,
      ['attendance', 'signatures'],
    ],
    [
      'below those who sign',
      `${ITEM}\n\nVid protokollet\n\nCia Provqvist\n\nNärvarolista\n${NAMES}`,
      ['attendance', 'signatures'],
    ],
    [
      'where the cover names it',
      `Beslutande: Enligt närvarolista\n\n${ITEM}\n\nNärvarolista\n${NAMES}`,
      ['attendance', 'attendance'],
    ],
  ])('%s', async (_what, text, sections) => {
    const found = await read(text)
    expect({ ...found, sections: found.sections.toSorted() }).toEqual({
      present: PEOPLE,
      sections,
      parts: ['decision 1'],
    })
  })
})

test.each([
  ['Mötets avslutande', PEOPLE],
  ['Avslutning', PEOPLE],
  ['Besök i Norrby', []],
])('Nothing need be decided where the meeting ends: "§ 2 %s"', async (title, present) => {
  const found = await read(
    `${ITEM}\n\n§ 2 ${title}\n\nOrdföranden tackar för visat intresse.\n\nNärvarolista\n${NAMES}`,
  )
  expect(found.present).toEqual(present)
})

test('A heading that the source marks is above the list where it is of the rank of the §, or where that has none', async () => {
  for (const item of ['## § 1 Lokaler', '§ 1 Lokaler']) {
    const { attendance } = await draftOf(`${item}\n\nBeslut\n\n${DECIDED}\n\n## Närvarolista\n\n${LIST}`, 'md')
    expect(attendance.map(({ name }) => name)).toEqual(['Ada Provlund', 'Bo Provberg'])
  }
})

test('Names right below one another are a row each, and a row that goes on below is one', async () => {
  const more = 'Cia Provqvist (C), ordförande i\nbyggnadsnämnden'
  const { sections } = await draftOf(`${ITEM}\n\nNärvarolista\n${NAMES}\n\n${more}`)
  const rows = sections.flatMap(({ kind, blocks }) =>
    kind === 'attendance' ? blocks.map(({ kind: of, text }) => `${of} ${text}`) : [],
  )
  expect(rows).toEqual([...NAMES.split('\n').map((row) => `roll ${row}`), `text ${more.replace('\n', ' ')}`])
})

describe('It stays in the §', () => {
  test.each([
    [
      'where those who came are listed above',
      `Närvarande\nCia Provqvist (C)\nDan Provdal (S)\n\n${ITEM}\n\nNärvarolista\n${NAMES}`,
    ],
    [
      'where it is what the § is about',
      `§ 1 Upprop\n\nBeslut\nSocialnämnden godkänner förslaget.\n\nNärvarolista\n${NAMES}`,
    ],
    [
      'where the § tells of another meeting',
      `§ 1 Samråd\n\nVi träffade länsstyrelsen.\n\nNärvarande vid mötet\n${NAMES}`,
    ],
    ['where the § has its vote there', `${ITEM}\n\nOmröstning\n\nNärvarolista\n${NAMES}`],
    ['where words announce it', `${ITEM}\n\nDessa ska få protokollet:\n\nNärvarolista\n${NAMES}`],
    ['where more than names stand below', `${ITEM}\n\nNärvarolista\n${NAMES}\n\nNämnden ska ses igen den 3 juni.`],
    ['where it is of an appendix', `${ITEM}\n\nBilaga 1\n\nNärvarolista\n${NAMES}`],
    [
      'where another signs below it',
      `${ITEM}\n\nVid protokollet\n\nCia Provqvist\n\nNärvarolista\n${NAMES}\n\nJusteras\n\nDan Provdal`,
    ],
    ['where its words end a text', `${ITEM}\n\nVad som hände står i nämndens egen\nNärvarolista\n\n${NAMES}`],
    ['where one is named', `${ITEM}\n\nNärvarolista\nAda Provlund (S), ordförande`],
    ['where one is named twice', `${ITEM}\n\nNärvarolista\n${NAMES}\nAda Provlund (S), ordförande`],
  ])('%s', async (_what, text) => {
    const { present } = await read(text)
    expect(present.filter((one) => PEOPLE.includes(one))).toEqual([])
  })
  test('where the source sets its heading below that of the §', async () => {
    const { attendance } = await draftOf(
      `## § 1 Lokaler\n\n### Beslut\n\n${DECIDED}\n\n### Närvarolista\n\n${LIST}`,
      'md',
    )
    expect(attendance).toEqual([])
  })
  test('where a heading as high names those whom the § elected', async () => {
    const { attendance } = await draftOf(
      `## § 1 Val av styrelse\n\nMötet beslutade enligt förslaget.\n\n## Ledamöter\n\n${LIST}\n\n## Ersättare\n\n- Cia Provqvist\n- Dan Provdal`,
      'md',
    )
    expect(attendance).toEqual([])
  })
})
