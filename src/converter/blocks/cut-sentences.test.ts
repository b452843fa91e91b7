import { expect, test } from 'vitest'
import type { Block } from '../types/block.ts'
import { toLines } from '../clean/lines.ts'
import { joinLines } from '../read/join-lines.ts'
import { textLines } from '../read/text.ts'
import { cutSentences, splitOwnPart, splitReservation, splitRunIn } from './cut-sentences.ts'

function block(texts: readonly string[], more: Partial<Block> = {}): Block {
  const lines = toLines(textLines([...texts]))
  return { kind: 'text', heading: null, text: joinLines(texts), lines, span: [1, lines.length], ...more } as Block
}
/** Each piece with its first and last line. */
const shown = (blocks: readonly (Block | undefined)[]) => blocks.map((one) => one && [one.text, ...one.span])

const ASKS = 'Kassören föreslår en höjning.'
const DECIDES = 'Beslutades att genomföra den.'
const LONG = 'x'.repeat(1500)

test.each<[string, Block, unknown[]]>([
  [
    'a sentence that decides stands alone, on its line',
    block([ASKS, DECIDES, 'Kaffet var gott.']),
    [
      [ASKS, 1, 2],
      [DECIDES, 2, 3],
      ['Kaffet var gott.', 3, 3],
    ],
  ],
  [
    'what does not decide stays together',
    block([ASKS, 'Kaffet var gott.', DECIDES]),
    [
      [`${ASKS} Kaffet var gott.`, 1, 3],
      [DECIDES, 3, 3],
    ],
  ],
  [
    'what was decided last year is told',
    block([ASKS, 'Beviljades förra året.']),
    [[`${ASKS} Beviljades förra året.`, 1, 2]],
  ],
  [
    'two that decide, the second begun within a line',
    block([`${DECIDES} Beslutades att`, 'anta taxan.']),
    [
      [DECIDES, 1, 1],
      ['Beslutades att anta taxan.', 1, 2],
    ],
  ],
  [
    'words that stand above too: the later sentence is found below',
    block([DECIDES, ASKS, 'Beslutades att anta taxan.']),
    [
      [DECIDES, 1, 2],
      [ASKS, 2, 3],
      ['Beslutades att anta taxan.', 3, 3],
    ],
  ],
  [
    'below a heading on its line nothing is cut',
    block([ASKS, DECIDES], { heading: { number: 1 } as unknown as Block['heading'] }),
    [[`${ASKS} ${DECIDES}`, 1, 2]],
  ],
  [
    'a paragraph just as long as a report is none',
    block([`${'x'.repeat(1499 - DECIDES.length - 1)}.`, DECIDES]),
    [
      [`${'x'.repeat(1499 - DECIDES.length - 1)}.`, 1, 2],
      [DECIDES, 2, 2],
    ],
  ],
  [
    'a sentence that tells of more than what was decided is none that decides',
    block([ASKS, `Beslutades att ${'bygga om bron och '.repeat(11)}vägen.`]),
    [[`${ASKS} Beslutades att ${'bygga om bron och '.repeat(11)}vägen.`, 1, 2]],
  ],
  [
    'what was decided in the passive',
    block([ASKS, 'Taxan fastställdes.', 'Kaffet var gott.']),
    [
      [ASKS, 1, 2],
      ['Taxan fastställdes.', 2, 3],
      ['Kaffet var gott.', 3, 3],
    ],
  ],
  [
    'but not what was decided before',
    block([ASKS, 'Taxan fastställdes förra året.']),
    [[`${ASKS} Taxan fastställdes förra året.`, 1, 2]],
  ],
  [
    'three that do not decide are one',
    block([DECIDES, ASKS, 'Kaffet var gott.', 'Solen sken.']),
    [
      [DECIDES, 1, 2],
      [`${ASKS} Kaffet var gott. Solen sken.`, 2, 4],
    ],
  ],
  [
    'what was decided about a matter of a list',
    block(['Skylten är trasig.', DECIDES], { kind: 'bullet' }),
    [
      ['Skylten är trasig.', 1, 2],
      [DECIDES, 2, 2],
    ],
  ],
  [
    'one that begins with what was decided is left whole',
    block([`a) ${DECIDES}`, 'Kaffet var gott.']),
    [[`a) ${DECIDES} Kaffet var gott.`, 1, 2]],
  ],
  ['one sentence is left whole', block([DECIDES]), [[DECIDES, 1, 1]]],
  ['none decides', block([ASKS, 'Kaffet var gott.']), [[`${ASKS} Kaffet var gott.`, 1, 2]]],
  [
    'others decided',
    block([ASKS, 'Ansökan avslogs av länsstyrelsen.']),
    [[`${ASKS} Ansökan avslogs av länsstyrelsen.`, 1, 2]],
  ],
  ['a report is left whole', block([LONG, DECIDES]), [[`${LONG} ${DECIDES}`, 1, 2]]],
  [
    'a clause is no running text',
    block([ASKS, DECIDES], { kind: 'clause' as Block['kind'] }),
    [[`${ASKS} ${DECIDES}`, 1, 2]],
  ],
])('%s', (_, one, expected) => expect(shown(cutSentences([one]))).toEqual(expected))

test.each<[string, Block, unknown[]]>([
  [
    'a reservation after a decision',
    block(['Taxan antas.', 'Mot beslutet reserverar sig Ada Provlund (S).']),
    [
      ['Taxan antas.', 1, 2],
      ['Mot beslutet reserverar sig Ada Provlund (S).', 2, 2],
    ],
  ],
  [
    'nothing but a reservation',
    block(['Mot beslutet reserverar sig Ada Provlund (S).']),
    [['Mot beslutet reserverar sig Ada Provlund (S).', 1, 1], undefined],
  ],
  [
    'several sentences on each side',
    block(['Taxan antas. Den gäller nu.', 'Mot beslutet reserverar sig Ada Provlund (S). Hon ville annat.']),
    [
      ['Taxan antas. Den gäller nu.', 1, 2],
      ['Mot beslutet reserverar sig Ada Provlund (S). Hon ville annat.', 2, 2],
    ],
  ],
  [
    'who takes no part',
    block(['Taxan antas.', 'Ada Provlund (S) deltar inte i beslutet.']),
    [
      ['Taxan antas.', 1, 2],
      ['Ada Provlund (S) deltar inte i beslutet.', 2, 2],
    ],
  ],
  ['no reservation', block(['Taxan antas.', ASKS]), [[`Taxan antas. ${ASKS}`, 1, 2], undefined]],
])('%s is split or left', (_, one, expected) => expect(shown(splitReservation(one))).toEqual(expected))

test('a sentence in which those who meet decide by their name stands alone', () => {
  const text = block(['Bokslutet visar ett överskott.', 'Provstyrelsen beslutar godkänna bokslutet.'])
  expect(cutSentences([text], new Set(['provstyrelsen']))).toHaveLength(2)
  expect(cutSentences([text])).toHaveLength(1)
})

test.each<[string, Block, unknown[]]>([
  [
    'the word that heads a decision inside a paragraph begins a block of its own',
    block(['Ada redovisade läget.', 'Beslut: Rapporten godkänns.']),
    [
      ['Ada redovisade läget.', 1, 2],
      ['Beslut: Rapporten godkänns.', 2, 2],
    ],
  ],
  [
    'also in an item of a list',
    block(['Ada frågade om dagen. Beslut: Vi deltar.'], { kind: 'bullet' }),
    [
      ['Ada frågade om dagen.', 1, 1],
      ['Beslut: Vi deltar.', 1, 1],
    ],
  ],
  [
    'not in a row of a table',
    block(['Ada redovisade läget. Beslut: Rapporten godkänns.'], { kind: 'row' }),
    [['Ada redovisade läget. Beslut: Rapporten godkänns.', 1, 1]],
  ],
  [
    'nor below a heading on its line',
    block(['Ada redovisade läget. Beslut: Rapporten godkänns.'], {
      heading: { number: 1 } as unknown as Block['heading'],
    }),
    [['Ada redovisade läget. Beslut: Rapporten godkänns.', 1, 1]],
  ],
  [
    'not where it is a word of a sentence',
    block(['Ada läste Länsstyrelsens beslut: Avslag.']),
    [['Ada läste Länsstyrelsens beslut: Avslag.', 1, 1]],
  ],
  [
    'a clause with att below its word, which may be what somebody wants',
    block(['Eva Prov (S) yrkar följande. Beslut: att avslå motionen.']),
    [['Eva Prov (S) yrkar följande. Beslut: att avslå motionen.', 1, 1]],
  ],
])('%s', (_, one, expected) => expect(shown(splitRunIn(one))).toEqual(expected))

test('what was decided inside an item is text, and what is told stays an item', () => {
  const one = block(['Ada frågade om dagen. Beslut: Vi deltar.'], { kind: 'bullet' })
  expect(splitRunIn(one).map(({ kind }) => kind)).toEqual(['bullet', 'text'])
})

const ASKED = 'Kommunstyrelsen föreslår kommunfullmäktige att anta taxan.'
const OWN_PART = 'Kommunstyrelsen beslutar för egen del att följa upp taxan.'
const DECIDED = 'Kommunstyrelsen beslutar att följa upp taxan.'
test.each<[string, Block, unknown[]]>([
  [
    'what is asked of another and what is decided are two',
    block([ASKED, OWN_PART], { own: true }),
    [
      [ASKED, 1, 2],
      [OWN_PART, 2, 2],
    ],
  ],
  [
    'the other way about too',
    block([DECIDED, ASKED], { own: true }),
    [
      [DECIDED, 1, 2],
      [ASKED, 2, 2],
    ],
  ],
  ['what is only asked is one', block([ASKED, ASKED], { own: true }), [[`${ASKED} ${ASKED}`, 1, 2]]],
  ['so is what others say', block([ASKED, OWN_PART]), [[`${ASKED} ${OWN_PART}`, 1, 2]]],
  [
    'and what two of them say',
    block([ASKED, 'Nämnden beslutar för egen del att följa upp taxan.'], { own: true }),
    [[`${ASKED} Nämnden beslutar för egen del att följa upp taxan.`, 1, 2]],
  ],
])('%s', (_, one, expected) => expect(shown(splitOwnPart(one))).toEqual(expected))
