/** Which sentences that decide are cut out of running text: those of items that announce no decision. */
import { describe, expect, test } from 'vitest'
import type { Block } from '../types/block.ts'
import { textBlocks } from '../assemble/blocks.fixture.ts'
import { cutItems } from './cut.ts'
import { NO_DECIDERS } from './deciders.ts'

/** "# Val" heads an item, "## Val" one below it, "• val" is of a list; anything else is text. */
const blocksOf = (rows: readonly string[]): Block[] =>
  textBlocks('text', rows).map((block) => {
    const [, signs = '', text = ''] = /^(#{1,2}|•) (.*)$/.exec(block.text) ?? []
    if (signs === '') return block
    if (signs === '•') return { ...block, text, kind: 'bullet' }
    const heading = { line: 1, number: '1', label: '1', style: 'p', rest: text, depth: signs.length - 1 } as const
    return { ...block, text, heading }
  })
/** The blocks that come out; "!" before those where decisions are announced. */
const cut = (rows: readonly string[], own: string[] = []): string[] =>
  cutItems(blocksOf(rows), { ...NO_DECIDERS, own: new Set(own) }).map(
    ({ block, announced }) => `${announced ? '!' : ''}${block.text}`,
  )

const TOLD = 'Kassören föreslår en höjning. Beslutades att genomföra den.'
const CUT = ['Kassören föreslår en höjning.', 'Beslutades att genomföra den.']

describe('where nothing announces decisions', () => {
  test('each sentence that decides is cut out', () =>
    expect(cut(['# Avgift', TOLD, 'Text.'])).toEqual(['Avgift', ...CUT, 'Text.']))
  test('above all items too', () => expect(cut([TOLD])).toEqual(CUT))
  test('those of the body whose minutes they are', () => {
    const text = 'Kassören föreslår en höjning. Byalaget antar den.'
    expect(cut([text], ['byalaget'])).toEqual(['Kassören föreslår en höjning.', 'Byalaget antar den.'])
  })
  test('above all items a list of who was there is too', () => {
    const text = 'Plats: Ekby. Närvarande: Ada Ek.'
    expect(cut([text, '# Avgift', text])).toEqual(['Plats: Ekby.', 'Närvarande: Ada Ek.', 'Avgift', text])
  })
  test('above all items what a word heads in a paragraph is cut out', () =>
    expect(cut(['Läget är gott. Beslut: Rapporten är bra.', '# Plan', 'Beslut', 'Den antas.', '', ''])[1]).toBe(
      '!Beslut: Rapporten är bra.',
    ))
  test('nothing is nothing', () => expect(cut([])).toEqual([]))
})

/** An item in which a word, a lead-in or a run-in announces the decision, and text of it. */
const announced = (...items: string[]): boolean =>
  cut([...items, '# Sist', TOLD, 'Text.', 'Text.'].slice(0)).includes(`!${TOLD}`)

describe('decisions are announced by', () => {
  test.each<[row: string, isAnnounced: boolean]>([
    ['Beslut', true],
    ['Nämnden beslutar att', true],
    ['Beslut att anta planen.', true],
    ['Beslut attans', false],
    ['Se Beslut att anta', false],
    ['• Beslut', false],
    ['# Beslut', false],
    ['Bakgrund', false],
    ['Planen är ny', false],
  ])('%s: %s', (row, isAnnounced) => expect(announced('# Plan', row)).toBe(isAnnounced))

  test.each<[others: number, isAnnounced: boolean]>([
    [1, true],
    [2, false],
  ])('one in as many as three items: with %i others %s', (others, isAnnounced) =>
    expect(announced('# Plan', 'Beslut', ...Array.from({ length: others }, () => '# Annat'))).toBe(isAnnounced),
  )
  test('two in six', () => expect(announced('# Plan', 'Beslut', '# Plan', 'Beslut', '# A', '# B', '# C')).toBe(true))
  test('items below items do not count', () =>
    expect(announced('# Plan', 'Beslut', '# A', '## B', '## C', '## D')).toBe(true))
})

describe('an item of a paragraph or two that announces nothing, where others do,', () => {
  const ABOVE = ['# Plan', 'Beslut', 'Planen antas.']
  /** What becomes of the item last of three. */
  const item = (...rows: string[]): string[] => cut([...ABOVE, ...rows]).slice(ABOVE.length)
  test('has its sentences cut', () => expect(item('# Avgift', TOLD)).toEqual(['Avgift', ...CUT]))
  test('below an item too', () => expect(item('## Avgift', TOLD)).toEqual(['Avgift', ...CUT]))
  test('and of two', () =>
    expect(item('# Avgift', TOLD, 'Så är det. Ja.')).toEqual(['Avgift', ...CUT, 'Så är det. Ja.']))
  test('of four where each is a sentence', () =>
    expect(
      item('# Avgift', 'Så är det.', 'Så var det.', 'Så blir det.', 'Taxan antas.').every(
        (row) => !row.startsWith('!'),
      ),
    ).toBe(true))
  test('with points that say what was decided', () =>
    expect(item('# Avgift', 'Så är det.', '• Taxan antas.')).toEqual(['Avgift', 'Så är det.', 'Taxan antas.']))
  test.each<[why: string, rows: string[]]>([
    ['nor with points that say more', ['# Avgift', TOLD, '• Taxan antas. Så är det.']],
    ['not of three with more than a sentence each', ['# Avgift', TOLD, 'Så är det.', 'Så var det.']],
    ['nor of five', ['# Avgift', 'A är det.', 'B är det.', 'C är det.', 'D är det.', 'E är det.']],
    ['nor with a list', ['# Avgift', TOLD, '• Så är det.']],
    ['nor without the end of a sentence', ['# Avgift', TOLD, 'Så är det']],
    ['nor before a list', ['# Avgift', TOLD, 'Så är det:']],
    ['nor where nothing is said', ['# Avgift']],
    ['nor where it is long', ['# Avgift', `${TOLD} ${'Så är det nog. '.repeat(13)}Slut.`]],
  ])('%s', (_, rows) => expect(item(...rows)).toEqual(rows.map((row) => `!${row.replace(/^(?:#|•) /, '')}`)))
  test('what stands above all items is none', () => expect(cut([TOLD, ...ABOVE])[0]).toBe(`!${TOLD}`))
  test('so long it may be', () => {
    const long = `${TOLD} Så är det ${'x'.repeat(250 - TOLD.length - 12)}.`
    expect([long.length, item('# Avgift', long)[1]]).toEqual([250, CUT[0]])
    const longer = `${TOLD} Så är det ${'x'.repeat(251 - TOLD.length - 12)}.`
    expect([longer.length, item('# Avgift', longer)[1]]).toEqual([251, `!${longer}`])
  })
})

test('a decision below its own word within a paragraph is a block, also where they are announced', () =>
  expect(cut(['# Plan', 'Beslut', 'Kassören redovisar läget. Beslut: Rapporten godkänns.'])).toEqual([
    '!Plan',
    '!Beslut',
    '!Kassören redovisar läget.',
    '!Beslut: Rapporten godkänns.',
  ]))
