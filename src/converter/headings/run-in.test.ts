/** Headings that go on into their text, and those that are long and do not. */
import { expect, test } from 'vitest'
import { runIn } from './run-in.ts'

const LONG = `Redovisning av hur ${'mycket '.repeat(20)}det kostar`

test.each<[string, string, ReturnType<typeof runIn>]>([
  ['a title and nothing else', 'Val av ordförande', undefined],
  ['a long title of two sentences, the last without an end', `Taxa. ${LONG}`, undefined],
  [
    'a title and its text',
    'Biblioteket. På grund av lokalbrist stängs det.',
    { title: 'Biblioteket.', text: 'På grund av lokalbrist stängs det.', derived: false },
  ],
  [
    'a name and what is said',
    'Grannsamverkan: Hjärtstartaren är inköpt med hjälp av insamlingar.',
    { title: 'Grannsamverkan', text: 'Hjärtstartaren är inköpt med hjälp av insamlingar.', derived: false },
  ],
  ['a name and what is asked', 'Avtalet: Vad skriver vi till kommunen?', undefined],
  [
    'a name and what is decided',
    'Ansvarsfrihet: Styrelsen beviljas ansvarsfrihet för året.',
    { title: 'Ansvarsfrihet', text: 'Styrelsen beviljas ansvarsfrihet för året.', derived: false },
  ],
  [
    'whom a sentence elects',
    'Till kassör valdes: Ada Provlund för ett år.',
    {
      title: 'Till kassör valdes: Ada Provlund för ett år.',
      text: 'Till kassör valdes: Ada Provlund för ett år.',
      derived: true,
    },
  ],
  [
    'the heading of a part',
    'Beslut: Rapporten läggs till handlingarna.',
    {
      title: 'Beslut: Rapporten läggs till handlingarna.',
      text: 'Beslut: Rapporten läggs till handlingarna.',
      derived: true,
    },
  ],
  [
    'the cells of a table',
    'Val av sekreterare | Bo valdes.',
    { title: 'Val av sekreterare', text: 'Bo valdes.', derived: false },
  ],
  [
    'a sentence that decides',
    'Dagordningen godkändes.',
    { title: 'Dagordningen godkändes.', text: 'Dagordningen godkändes.', derived: true },
  ],
])('%s', (_, heading, expected) => {
  expect(runIn(heading)).toEqual(expected)
})
