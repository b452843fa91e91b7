/** Heading words of the parts of a §, and whose decision or proposal each heads. */
import { expect, test } from 'vitest'
import { blockOf, contextOf, decidersOf, HEADING } from './context.fixture.ts'
import { part } from './part.ts'

type Changes = Parameters<typeof blockOf>[1]
const says = (text: string, changes: Changes, context: Parameters<typeof contextOf>[0]) =>
  part(blockOf(text, changes), contextOf(context))
const BOARD = { deciders: decidersOf(['kommunstyrelsen'], ['socialnämnden'], ['kommun']) }
const COMMITTEE = { deciders: decidersOf(['kommunstyrelsens arbetsutskott']) }
const SOME_BODY = { deciders: decidersOf(['socialnämnden']) }
const COUNCIL = { deciders: decidersOf(['kommunfullmäktige']) }
const below = (text: string, changes?: Changes) => ({ after: blockOf(text, changes) })
const run = (kind: string, more = {}) => ({ type: 'part', kind, runIn: true, ...more })
const alone = (kind: string, more = {}) => ({ type: 'part', kind, runIn: false, ...more })

test.each<[string, string, object, Parameters<typeof contextOf>[0]]>([
  ['a word', 'Bakgrund', alone('summary'), {}],
  ['a word of the decision', 'Beslut', alone('decision'), BOARD],
  ['a word of a proposal', 'Förslag till beslut', alone('proposal'), BOARD],
  ['a word before its text', 'Föredragande: Ada Provlund', run('presenter'), {}],
  ['a word of the decision before its text', 'Beslut: Planen antas.', run('decision'), BOARD],
  ['a decision that says what it is by itself', 'Beslut enligt förslaget.', run('decision'), {}],
  ['the same without its full stop', 'Beslut enligt förslaget', run('decision'), {}],
  ['the same above a heading word', 'Beslut enligt förslaget', run('decision'), below('Bakgrund')],
  ['the same above a word with its text', 'Beslut enligt förslaget', run('decision'), below('Jäv: Ada Provlund')],
  [
    'the same above the next §',
    'Beslut enligt förslaget',
    run('decision'),
    below('Planen antas.', { heading: HEADING }),
  ],
  [
    'the same above text, which is what was decided',
    'Beslut enligt förslaget',
    alone('decision'),
    below('Planen antas.'),
  ],
  ["another's, by itself", 'Länsstyrelsens beslut enligt förslaget', run('summary'), BOARD],
  [
    "another's with a full stop, above text",
    'Länsstyrelsens beslut enligt förslaget.',
    run('summary'),
    { ...BOARD, ...below('Planen antas.') },
  ],
])('%s', (_, text, expected, context) => expect(says(text, {}, context)).toEqual(expected))

const above = (text: string, changes?: Changes) => ({ before: blockOf(text, changes), ...below('Planen antas.') })
test.each<[string, string, object | undefined, Parameters<typeof contextOf>[0]]>([
  ['below what has ended', 'Beslut § 8', alone('decision'), above('Taxan är ny.')],
  ['below its §', 'Beslut Kommunstyrelsen', alone('decision'), { ...BOARD, ...above('§ 8', { heading: HEADING }) }],
  ['but not below another document', 'Beslut § 8', undefined, above('Tjänsteskrivelse')],
  ['nor below their heading', 'Beslut, § 12', undefined, above('Bilagor')],
  ['nor below its colon', 'Beslut, § 12', undefined, above('Bilagor:')],
  ['nor with a body', 'Beslut Kommunstyrelsen', undefined, { ...BOARD, ...above('Tjänsteskrivelse') }],
  ['nor above another', 'Beslut § 8', undefined, below('Nämndens förslag till taxa')],
])('a decision with its § or body heads one %s', (_, text, expected, context) =>
  expect(says(text, { line: { gap: 0 } }, context)).toEqual(expected),
)
test.each<[string, string, object | undefined, Parameters<typeof contextOf>[0]]>([
  ["another's with its §", 'Socialnämndens beslut 2024-02-06 § 8', undefined, BOARD],
  ["another's without", 'Socialnämndens beslut 2024-02-06', alone('summary'), BOARD],
  ['the own', 'Kommunstyrelsens beslut 2024-02-06', alone('summary', { otherwise: 'decision' }), BOARD],
  ['the own with its §', 'Kommunstyrelsens beslut 2024-02-06 § 8', alone('summary', { otherwise: 'decision' }), BOARD],
  ["nobody's", 'Beslut 2024-02-06 § 8', alone('summary', { otherwise: 'decision' }), BOARD],
])('right below the heading of documents a decision of a day is one of them: %s', (_, text, expected, context) =>
  expect(
    says(
      text,
      { line: { gap: 0 } },
      { ...context, before: blockOf('Beslutsunderlag'), after: blockOf('Badet stängs den 1 maj') },
    ),
  ).toEqual(expected),
)
test('apart it heads one below a line without its full stop', () =>
  expect(says('Beslut § 8', {}, above('Sammanfattning av läget'))).toEqual(alone('decision')))

test.each<[string, string, object, Parameters<typeof contextOf>[0]]>([
  ['the own', 'Kommunstyrelsens beslut', alone('decision'), BOARD],
  ["an authority's", 'Länsstyrelsens beslut', alone('summary'), BOARD],
  ["another body's", 'Kommunfullmäktiges beslut', alone('summary'), BOARD],
  ["an authority's before its text", 'Länsstyrelsens beslut: Planen antas.', run('summary'), BOARD],
  ['the own before its text', 'Kommunstyrelsens beslut: Planen antas.', run('decision'), BOARD],
  ['nobody knows whose', 'Utskottets beslut', alone('decision', { beside: 'summary' }), BOARD],
  ["of a day, nobody's", 'Beslut 2024-02-06', alone('summary', { otherwise: 'decision' }), BOARD],
  ['of a day, the own', 'Kommunstyrelsens beslut 2024-02-06', alone('summary', { otherwise: 'decision' }), BOARD],
  ["of a day, another's", 'Socialnämndens beslut 2024-02-06', alone('summary'), BOARD],
  ['a proposal of a day', 'Kommunstyrelsens förslag till beslut 2024-02-06', alone('summary'), BOARD],
])('a decision: %s', (_, text, expected, context) => expect(says(text, {}, context)).toEqual(expected))

test.each<[string, string, object, Parameters<typeof contextOf>[0]]>([
  [
    'the own to another is the decision',
    'Kommunstyrelsens förslag till kommunfullmäktige',
    alone('decision', { asks: 'kommunfullmäktige' }),
    BOARD,
  ],
  ['the own to nobody is too', 'Kommunstyrelsens förslag till beslut', alone('decision', { asks: null }), BOARD],
  ['one to those who meet is none', 'Kommunstyrelsens förslag till kommunfullmäktige', alone('proposal'), COUNCIL],
  [
    "nobody's to another may be",
    'Förslag till kommunfullmäktige',
    alone('proposal', { asks: 'kommunfullmäktige', otherwise: 'decision' }),
    BOARD,
  ],
  [
    'that of their board to another may be',
    'Kommunstyrelsens förslag till kommunfullmäktige',
    alone('proposal', { asks: 'kommunfullmäktige', otherwise: 'decision' }),
    COMMITTEE,
  ],
  [
    'that of another to another is none',
    'Kommunstyrelsens förslag till kommunfullmäktige',
    alone('proposal'),
    SOME_BODY,
  ],
  [
    "any body's may be where nobody knows who meets",
    'Kommunstyrelsens förslag till kommunfullmäktige',
    alone('proposal', { asks: 'kommunfullmäktige', otherwise: 'decision' }),
    {},
  ],
  ['one of no body is none there', 'Kontorets förslag till kommunfullmäktige', alone('proposal'), {}],
  ["nobody's to those who meet is none", 'Förslag till kommunfullmäktige', alone('proposal'), COUNCIL],
  ['one in other words is none', 'Föreslaget beslut', alone('proposal'), BOARD],
  ["another's before its text is one all the same", 'Länsstyrelsens förslag: Planen antas.', run('proposal'), BOARD],
  [
    'that of a body of many words may be',
    'Nämnden för arbete och välfärds förslag till kommunfullmäktige',
    alone('proposal', { asks: 'kommunfullmäktige', otherwise: 'decision' }),
    {},
  ],
  ['one to the members is none', 'Förslag till årsmötet', alone('proposal'), BOARD],
  ['one to the members in capitals is none', 'Styrelsens förslag till Årsmötet', alone('proposal'), {}],
  ["nobody's to nobody is none", 'Förslag till beslut', alone('proposal'), {}],
  ["another's to nobody is none", 'Socialnämndens förslag till beslut', alone('proposal'), {}],
])('a proposal: %s', (_, text, expected, context) => expect(says(text, {}, context)).toEqual(expected))

test('among items of a list only the word of the decision with its text opens a part', () => {
  expect(says('Beslut: Klubben köper en klippare.', { kind: 'bullet' }, {})).toEqual(run('decision'))
  for (const text of ['Se Beslut: Klubben köper', 'beslut: Klubben köper', 'Beslut: ', 'Beslut', 'Bakgrund'])
    expect(says(text, { kind: 'bullet' }, {})).toBeUndefined()
  for (const kind of ['number', 'row', 'roll'] as const)
    expect(says('Beslut: Klubben köper', { kind }, {})).toBeUndefined()
})

test('text is no part', () => expect(says('Planen är lång.', {}, BOARD)).toBeUndefined())
