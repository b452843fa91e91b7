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

/** A sentence of so many letters, which decides. */
const deciding = (length: number): string =>
  `Mötet beslutade att ${'anta den nya taxan och '.repeat(20)}`
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length - 1, 'x') + '.'

test('the title taken from a long sentence is its first words', () => {
  expect(runIn(deciding(220))?.title).toBe(deciding(220))
  const long = runIn(deciding(221))
  expect(long?.title).toMatch(/^Mötet beslutade att .{60,80} …$/)
  expect(long?.text).toBe(deciding(221))
  // No comma stands before what is left out, and commas inside stay.
  const listed = `Mötet beslutade, efter samråd, att anta planen för vägen mellan Ekby och Provby, ${'som är lång och '.repeat(12)}smal.`
  expect(runIn(listed)?.title).toMatch(/^Mötet beslutade, efter samråd, .*\p{L} …$/u)
  expect(
    runIn(
      `Mötet beslutade att anta planen för den nya vägen mellan Ekby skola och Provby kyrka i ${'norr, '.repeat(30)}söder.`,
    )?.title,
  ).toMatch(/\p{L} …$/u)
})

test('a sentence that decides nothing is a title of ours where it is longer than one', () => {
  const telling = (length: number): string =>
    `Kassören berättade ${'om läget i föreningen och '.repeat(20)}`
      .slice(0, length - 1)
      .trimEnd()
      .padEnd(length - 1, 'x') + '.'
  expect(runIn(telling(220))).toBeUndefined()
  expect(runIn(telling(221))?.derived).toBe(true)
})

test('two sentences, the last without an end, are a title where they are not too long for one', () => {
  const titled = (length: number): string =>
    `Taxa. ${'Redovisning av kostnader '.repeat(12)}`.slice(0, length).trimEnd().padEnd(length, 'x')
  expect(runIn(titled(220))).toBeUndefined()
  expect(runIn(titled(221))).toEqual({ title: 'Taxa.', text: titled(221).slice(6), derived: false })
})

test.each<[string, string]>([
  ['a name before names', 'Justerare: Ada Provlund, Bo Provberg.'],
  ['a bar before nothing', 'Val av sekreterare |'],
])('%s has no text of its own', (_, heading) => expect(runIn(heading)?.derived ?? true).toBe(true))
