/** Decisions that a § quotes from other minutes. */
import { expect, test } from 'vitest'
import { toBlocks } from '../../blocks/index.ts'
import { toLines } from '../../clean/lines.ts'
import { textLines } from '../../read/text.ts'
import { cutItems } from '../../recognise/cut.ts'
import { NO_DECIDERS } from '../../recognise/deciders.ts'
import { recognise } from '../../recognise/index.ts'
import { asQuoted } from './quoted.ts'

const kinds = (raw: readonly string[], number?: string): string[] =>
  asQuoted(
    recognise(cutItems(toBlocks(toLines(textLines(raw.flatMap((line) => [line, '']))), []), NO_DECIDERS), NO_DECIDERS),
    number,
  ).flatMap(({ mark }) => (mark.type === 'part' ? [mark.kind] : []))

/** What each block is, also where it is no part. */
const marks = (...raw: string[]): string[] =>
  asQuoted(
    recognise(cutItems(toBlocks(toLines(textLines(raw.flatMap((line) => [line, '']))), []), NO_DECIDERS), NO_DECIDERS),
  ).map(({ mark }) => (mark.type === 'part' ? `${mark.kind}${mark.runIn ? ' run in' : ''}` : mark.type))

const FROM = 'Ur kommunfullmäktiges protokoll § 8:'

test.each<[string, string[], string[]]>([
  [
    'a decision below the words that quote',
    [FROM, 'Beslut', 'Taxan antas.', 'Styrelsens beslut', 'Taxan noteras.'],
    ['summary', 'decision'],
  ],
  [
    'with more of what is quoted between',
    [FROM, 'Ärendet', 'Taxan är låg.', 'Beslut', 'Taxan antas.', 'Beslut', 'Taxan noteras.'],
    ['summary', 'summary', 'decision'],
  ],
  [
    'an extract, without a colon',
    ['Utdrag ur regionfullmäktiges protokoll 2024-02-12', 'Beslut', 'Taxan antas.', 'Beslut', 'Taxan noteras.'],
    ['summary', 'decision'],
  ],
  [
    'minutes that are named and a colon',
    ['I protokollet från kommunfullmäktige § 8 står:', 'Beslut', 'Taxan antas.', 'Beslut', 'Taxan noteras.'],
    ['summary', 'decision'],
  ],
  ['alone, where it names who decided', [FROM, 'Beslut', 'Kommunfullmäktige antar taxan.'], ['summary']],
  ['alone, by a lead-in', [FROM, 'Beslut', 'Kommunfullmäktige beslutar att', 'att anta taxan.'], ['summary']],
  [
    'with the own one below, which words lead in',
    [FROM, 'Beslut', 'att anta taxan.', 'Styrelsen beslutar', 'att notera taxan.'],
    ['summary'],
  ],
  ['alone, where nobody is named, it is the own', [FROM, 'Beslut', 'Taxan noteras.'], ['decision']],
  [
    'earlier meetings, a stamp above each, by any body’s name',
    ['Tekniska nämnden 28.5.2024 § 61', 'Beslut', 'Tomten säljs.', 'Stst 17.6.2024 § 117', 'Beslut', 'Priset antas.'],
    ['summary', 'decision'],
  ],
  [
    'earlier meetings, the day of each behind its §',
    ['Kst § 118/20.11.2024', 'BESLUT KST:', 'Tomten säljs.', 'Kfge § 42/17.12.2024', 'BESLUT KFGE:', 'Priset antas.'],
    ['summary', 'decision'],
  ],
  [
    'earlier meetings, by letters and § alone',
    ['TN § 12', 'Beslut', 'Tomten säljs.', 'KST § 63', 'Beslut', 'Priset antas.'],
    ['summary', 'decision'],
  ],
  [
    'once the meeting itself is told of, the quotation is over',
    [FROM, 'Taxan antas.', 'Yrkanden', 'Ada yrkar bifall.', 'Beslut', 'Taxan antas.', 'Beslut', 'Taxan noteras.'],
    ['yrkande', 'decision', 'decision'],
  ],
  [
    'a document of the matter quotes nothing',
    ['Beslutsunderlag', FROM, 'Beslut', 'Taxan antas.', 'Beslut', 'Taxan noteras.'],
    ['documents', 'decision', 'decision'],
  ],
  [
    'words as long as a paragraph quote nothing',
    [
      `Utdrag ur kommunfullmäktiges protokoll om ${'vägen till Ekby och skolan, '.repeat(4)}badet`,
      'Beslut',
      'Taxan antas.',
      'Beslut',
      'Taxan noteras.',
    ],
    ['decision', 'decision'],
  ],
  [
    'the quotation is over with its decision',
    [FROM, 'Beslut', 'Taxan antas.', 'Beslut', 'Taxan noteras.', 'Beslut', 'Lov ges.'],
    ['summary', 'decision', 'decision'],
  ],
  [
    'what another body decided in it is not that of the one named',
    [FROM, 'Beslut', 'Tekniska nämnden antar taxan.', 'Beslut', 'Taxan noteras.'],
    ['decision', 'decision'],
  ],
  [
    'below the background of the matter, too',
    ['Bakgrund', 'Taxan är låg.', FROM, 'Beslut', 'Taxan antas.', 'Beslut', 'Taxan noteras.'],
    ['summary', 'summary', 'decision'],
  ],
  [
    'a lead-in that is not the own one is no other decision',
    [FROM, 'Beslut', 'att anta taxan.', 'Ekbybolaget beslutar att', 'att notera taxan.'],
    ['decision'],
  ],
  [
    'nor does the own protokoll',
    ['Ordföranden justerar protokollet.', 'Beslut', 'Taxan antas.', 'Beslut', 'Taxan noteras.'],
    ['decision', 'decision'],
  ],
])('%s', (_, raw, expected) => expect(kinds(raw)).toEqual(expected))

test.each<[string, string[], string | undefined, string[]]>([
  ['of this §', ['Beslut', 'Tomten säljs.', 'KST § 63', 'Beslut', 'Priset antas.'], '63', ['summary', 'decision']],
  ['of another', ['Beslut', 'Tomten säljs.', 'KST § 62', 'Beslut', 'Priset antas.'], '63', ['decision', 'decision']],
  ['with nothing below', ['Beslut', 'Tomten säljs.', 'KST § 63'], '63', ['decision']],
])('one stamp alone, %s', (_, raw, number, expected) => {
  expect(kinds(raw, number)).toEqual(expected)
})

test('what earlier meetings decided is text, and a label on its line stays run in', () => {
  expect(
    marks(
      'TN § 12',
      'Tekniska nämnden beslutar att',
      'att sälja tomten.',
      'Nämnden antar planen.',
      'Beslut: Lov ges.',
      'KST § 63',
      'Stadsstyrelsen beslutar att',
      'att anta priset.',
    ),
  ).toEqual(['text', 'text', 'text', 'text', 'summary run in', 'text', 'lead-in', 'text'])
})
