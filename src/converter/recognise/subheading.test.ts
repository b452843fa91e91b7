/** Short lines that name what follows, where no known word does. */
import { expect, test } from 'vitest'
import { blockOf, contextOf, HEADING, type Changes } from './context.fixture.ts'
import { subheading } from './subheading.ts'

const BELOW = blockOf('Regionerna delar på kostnaden för den nya biobanken.')
const says = (text: string, changes?: Changes, after = BELOW, before?: ReturnType<typeof blockOf>) =>
  subheading(blockOf(text, changes), contextOf({ before, after }))
const subheads = (apart: boolean) => ({ type: 'subheading', apart })
const below = (text: string, changes?: Changes): ReturnType<typeof blockOf> => blockOf(text, changes)
const TITLE = 'Finansiering av biobank'
const UNLIKE = 'Finansiering 2024 av biobank'

test.each<[string, boolean, ...Parameters<typeof says>]>([
  ['words of a heading, apart below a blank line', true, TITLE],
  ['the same below the end of a sentence', true, TITLE, { line: { gap: 0 } }, BELOW, below('Planen är klar.')],
  ['the same right below other words: not apart', false, TITLE, { line: { gap: 0 } }, BELOW, below('Planen är')],
  ['the same first of all: not apart', false, TITLE, { line: { gap: 0 } }],
  ['words on two lines: not apart', false, TITLE, { more: 1 }],
  ["words with a figure, of no heading's shape: not apart", false, UNLIKE],
  ['words that begin with a figure', false, '3 miljoner till biobanken'],
  ['a word of three letters', true, 'Bad'],
  ['words of 110 characters', false, `Finansiering 2024 ${'a'.repeat(92)}`],
  ['words above forty characters with a sentence', true, TITLE, {}, below(`${'a'.repeat(39)}.`)],
  ['words above sentences, the last without an end', true, TITLE, {}, below(`${'a'.repeat(39)}! Mer`)],
  ['words above a question', true, TITLE, {}, below(`${'a'.repeat(39)}?`)],
  ['words above an item with a mark', true, TITLE, {}, below('Ett', { kind: 'bullet' })],
  ['words above an item with a number', true, TITLE, {}, below('Ett', { kind: 'number' })],
  ['a line that the source ranks, whatever its words', true, 'ett (två): tre.', { line: { rank: 2 } }, below('Kort')],
  [
    'a ranked line that could be a row',
    true,
    'Ada Provlund',
    { line: { rank: 1 } },
    BELOW,
    below('Mötet beslutade att till ordförande välja'),
  ],
])('%s', (_, apart, ...of) => expect(says(...of)).toEqual(subheads(apart)))

test.each<[string, ...Parameters<typeof says>]>([
  ['what was decided, above a list', 'Dagordningen fastställdes med tillägget', {}, below('Ett', { kind: 'bullet' })],
  ['an item of a list', TITLE, { kind: 'bullet' }],
  ['the heading of a §', TITLE, { heading: HEADING }],
  ['words above the heading of a §', TITLE, {}, below(BELOW.text, { heading: HEADING })],
  ['words of 111 characters', `Finansiering 2024 ${'a'.repeat(93)}`],
  ['words on three lines', TITLE, { more: 2 }],
  ['a ranked line that goes on, in words of no heading', 'ett två tre', { more: 1, line: { rank: 2 } }],
  [
    'a row of the list that the words above lead to',
    'Ada Provlund',
    {},
    BELOW,
    below('Mötet beslutade att till ordförande välja'),
  ],
  ['words in small letters', 'finansiering av Ekby biobank'],
  ['nothing but short words', 'En AB 12'],
  ['a sentence', `${TITLE}.`],
  ['half a sentence', 'Finansiering av'],
  ['words with a bracket', 'Finansiering (biobank) nu'],
  ['words with a bracket that closes', 'Finansiering biobank) nu'],
  ['words with a colon', 'Finansiering: biobank'],
  ['words above thirty-nine characters', TITLE, {}, below(`${'a'.repeat(38)}.`)],
  ['words above text without a sentence', TITLE, {}, below('a'.repeat(60))],
  ['words above a stop within a word', TITLE, {}, below(`${'a'.repeat(60)}.b`)],
  ['words above a row', TITLE, {}, below(BELOW.text, { kind: 'row' })],
])('no subheading is %s', (_, ...of) => expect(says(...of)).toBeUndefined())

test('words with nothing below are no subheading, ranked or not', () => {
  const last = contextOf()
  expect(subheading(blockOf(TITLE), last)).toBeUndefined()
  expect(subheading(blockOf(TITLE, { line: { rank: 1 } }), last)).toBeUndefined()
})
