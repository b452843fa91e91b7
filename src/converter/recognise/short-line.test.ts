/** Short lines among clauses that can be nothing but a heading. */
import { expect, test } from 'vitest'
import { blockOf, contextOf, HEADING, type Changes } from './context.fixture.ts'
import { shortLine } from './short-line.ts'

type Block = ReturnType<typeof blockOf>
const SENTENCE = 'Bygget ska vara klart till våren och ritat.'
const says = (text: string, after: Block | undefined = blockOf(SENTENCE), changes: Changes = {}, before?: Block) =>
  shortLine(blockOf(text, changes), contextOf({ before, after }))
const below = (text: string, changes?: Changes): Block => blockOf(text, changes)
const tight = { line: { gap: 0 } }
const bold = { line: { isBold: true as const } }
const bare = 'Kort text'

test.each<[string, ...Parameters<typeof says>]>([
  ['a word below a blank line, above a sentence', 'Villkor'],
  ['a word below the end of a sentence', 'Villkor', below(SENTENCE), tight, below('Planen antas.')],
  ['a word below a question in quotation marks', 'Villkor', below(SENTENCE), tight, below('Sedan ”vad?”')],
  ['a word below an end in brackets', 'Villkor', below(SENTENCE), tight, below('Planen antas!)')],
  ['a question above anything', 'Vad händer nu?', below(bare)],
  ['a word above a paragraph of forty characters', 'Villkor', below(`${'a'.repeat(39)}.`)],
  ['a word above a paragraph with a question', 'Villkor', below(`${'a'.repeat(39)}?`)],
  ['a word above sixty characters without an end', 'Villkor', below('a'.repeat(60))],
  ['a word right above a short sentence', 'Villkor', below('Kort.', tight)],
  ['a word above an item with a sentence', 'Villkor', below('Kort!', { kind: 'bullet' })],
  ['a word right above the heading word of a part', 'Nämndens arbete', below('Yrkanden', tight)],
  [
    'a word below an item, right above another',
    'Beslutsnivå',
    below('Nivån', tight),
    {},
    below('Ett.', { kind: 'number' }),
  ],
  ['the same below a marked item', 'Beslutsnivå', below('Nivån', tight), {}, below('Ett!', { kind: 'bullet' })],
  ['a word in bold above a short sentence', 'Erinran', below('Kort.'), bold],
  ['a word in bold above a short question, below words', 'Erinran', below('Kort?'), bold, below('Planen antas.')],
  ['a name of a place in bold', 'Ekby torg', below('Kort.'), bold],
  [
    'a word apart from a clause above and a few words below',
    'Grannar',
    below('Ingen erinran.'),
    {},
    below('Planen antas.'),
  ],
  ['a label above a sentence', 'Juridik:'],
  ['a label above a sentence in quotation marks', 'Juridik:', below('Det sades ”nej.”')],
  ['a label above a question', 'Juridik:', below('Får man?')],
])('%s', (_, ...of) => expect(says(...of)).toEqual({ type: 'short-line' }))

test.each<[string, ...Parameters<typeof says>]>([
  ['an item of a list', 'Villkor', below(SENTENCE), { kind: 'bullet' }],
  ['the heading of a §', 'Villkor', below(SENTENCE), { heading: HEADING }],
  ['words on two lines', 'Villkor', below(SENTENCE), { more: 1 }],
  [
    'a row of the list that the words above lead to',
    'Ada Provlund',
    below(SENTENCE),
    {},
    below('Mötet beslutade att till ordförande välja'),
  ],
  ['a word above the heading of a §', 'Villkor', below(SENTENCE, { heading: HEADING })],
  ['a word above a roll call', 'Villkor', below(SENTENCE, { kind: 'roll' })],
  ['a word right below words that go on', 'Villkor', below(SENTENCE), tight, below('Planen antas. Sedan')],
  ['a name apart from a clause and a few words', 'Ada Provlund', below('Hon tackar nej.'), {}, below('Planen antas.')],
  ['a word below words without an end', 'Grannar', below('Ingen erinran.'), {}, below('Nämnden antar')],
  ['a word right below nothing', 'Villkor', below(SENTENCE), tight],
  ['a sentence', 'Planen antas.'],
  ['a word above a paragraph of thirty-nine characters', 'Villkor', below(`${'a'.repeat(38)}.`)],
  ['a word right above a few words', 'Villkor', below(bare, tight)],
  ['a word above an item of a few words', 'Villkor', below(bare, { kind: 'bullet' })],
  ['a word above fifty-nine characters without an end', 'Villkor', below('a'.repeat(59))],
  ['a word above the heading word of a part, with a blank line between', 'Nämndens arbete', below('Yrkanden')],
  ['a word right above such a word in a list', 'Nämndens arbete', below('Yrkanden', { kind: 'bullet', ...tight })],
  ['a word below a paragraph, right above another', 'Beslutsnivå', below('Nivån', tight), {}, below('Ett.')],
  ['a word below an item that goes on', 'Beslutsnivå', below('Nivån', tight), {}, below('Ett', { kind: 'number' })],
  [
    'a word below an item whose sentence ends within',
    'Beslutsnivå',
    below('Nivån', tight),
    {},
    below('Ett. Två', { kind: 'number' }),
  ],
  [
    'a word between items',
    'Beslutsnivå',
    below('Nivån', { kind: 'number', ...tight }),
    {},
    below('Ett.', { kind: 'number' }),
  ],
  [
    'a word below an item, with a blank line below',
    'Beslutsnivå',
    below('Nivån'),
    {},
    below('Ett.', { kind: 'number' }),
  ],
  ['a label of people below an item', 'Ersättare', below('Nivån', tight), {}, below('Ett.', { kind: 'number' })],
  ['a word that is not in bold', 'Erinran', below('Kort.')],
  ['a word in bold right below the word of the decision', 'Erinran', below('Kort.'), bold, below('Beslut')],
  ['a word in bold above an item without a sentence', 'Erinran', below('Kort', { kind: 'bullet' }), bold],
  ['a word in bold above a row', 'Erinran', below('Kort', { kind: 'row' }), bold],
  ['a word in bold above words that are', 'Erinran', below('Kort.', bold), bold],
  ['a word in bold above no sentence', 'Erinran', below('Kort. Och'), bold],
  ["somebody's name in bold", 'Ada Provlund', below('Kort.'), bold],
  ['a label above a list', 'Juridik:', below('Bygget tas.', { kind: 'bullet' })],
  ['a label above small letters', 'Juridik:', below('bygget vid Ekby tas.')],
  ['a label above words that do not end', 'Juridik:', below('Bygget tas. Och')],
  ['many words with a colon', 'Juridik som gäller nu här:'],
])('no heading is %s', (_, ...of) => expect(says(...of)).toBeUndefined())

test('a word with nothing below heads nothing', () =>
  expect(shortLine(blockOf('Vad händer nu?'), contextOf())).toBeUndefined())
