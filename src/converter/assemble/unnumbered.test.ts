/** Minutes that number nothing: where an item begins and ends, and the title that its decision gives it. */
import { describe, expect, test } from 'vitest'
import type { Mark, MarkedBlock } from '../types/block.ts'
import { unnumberedItems } from './unnumbered.ts'

const MARKS: Readonly<Record<string, Mark>> = {
  '>': { type: 'lead-in', decider: 'Nämnden' },
  '»': { type: 'lead-in', decider: null },
  '#': { type: 'part', kind: 'basis' } as unknown as Mark,
}
/** "> " leads in by who decides, "» " by nobody, "# " is a heading word, "- " an item of a list. */
const marked = (rows: readonly string[]): MarkedBlock[] =>
  rows.map((row, at) => {
    const [, sign = '', text = row] = /^([>»#-]) (.*)$/.exec(row) ?? []
    const block = { kind: sign === '-' ? 'bullet' : 'text', text, span: [at + 1, at + 1] }
    return { block, mark: MARKS[sign] ?? { type: 'text' }, by: null } as unknown as MarkedBlock
  })
const textsOf = (blocks: readonly MarkedBlock[]): string[] => blocks.map(({ block }) => block.text)

const read = (...rows: string[]) => {
  const { before, items, after, messages } = unnumberedItems(marked(rows))
  return {
    before: textsOf(before),
    items: items.map(({ opening, marked: own }) => [`${opening.number} ${opening.title}`, ...textsOf(own)]),
    after: textsOf(after),
    told: messages.map(({ ruleId, line }) => `${ruleId} ${line}`),
  }
}
const FIRST = ['Frågan har utretts länge.', '> Nämnden beslutar', '- att anta planen', '# Underlag']
const SECOND = ['Taxan är gammal.', '> Nämnden beslutar', '- att höja taxan']

test('an item is what leads up to a decision, the decision, and the heading words below it', () => {
  expect(read(...FIRST, ...SECOND)).toEqual({
    before: [],
    items: [
      ['1 att anta planen', 'Frågan har utretts länge.', 'Nämnden beslutar', 'att anta planen', 'Underlag'],
      ['2 att höja taxan', 'Taxan är gammal.', 'Nämnden beslutar', 'att höja taxan'],
    ],
    after: [],
    told: [],
  })
  const { items } = unnumberedItems(marked([...FIRST, ...SECOND]))
  expect(items[1]?.opening).toEqual({
    number: '2',
    label: null,
    style: 'punkt',
    title: 'att höja taxan',
    titleFrom: 'decision',
    dnr: [],
    group: null,
    span: [5, 5],
  })
})

test('one decision makes no series', () => {
  expect(read('Protokoll', ...FIRST)).toEqual({
    before: ['Protokoll', ...textsOf(marked(FIRST))],
    items: [],
    after: [],
    told: [],
  })
})

describe('what stands around the items:', () => {
  const ends = (rows: readonly string[]) => [read(...rows).before, read(...rows).after, read(...rows).told]
  test.each<[string, string[], unknown[]]>([
    [
      'short lines above the first stand before it',
      ['Protokoll', 'Till startsidan', ...FIRST, ...SECOND],
      [['Protokoll', 'Till startsidan'], [], []],
    ],
    ['a sentence above it is its own', ['Protokoll', 'Det regnade.', ...FIRST, ...SECOND], [['Protokoll'], [], []]],
    [
      'a long line without a full stop is too',
      ['Protokoll', 'B'.repeat(91), ...FIRST, ...SECOND],
      [['Protokoll'], [], []],
    ],
    ['one as long as a label is not', ['B'.repeat(90), ...FIRST, ...SECOND], [['B'.repeat(90)], [], []]],
    [
      'below heading words the next begins, and what has no decision is after',
      [...FIRST, ...SECOND, '# Underlag', 'Mötet slutar.'],
      [[], ['Mötet slutar.'], []],
    ],
    [
      'text right below a decision is a guess',
      [...FIRST, ...SECOND, 'Mötet slutar.'],
      [[], ['Mötet slutar.'], ['item-end-guessed 5']],
    ],
    ['between two as well', [...FIRST.slice(0, 3), ...SECOND], [[], [], ['item-end-guessed 1']]],
  ])('%s', (_, rows, expected) => expect(ends(rows)).toEqual(expected))
})

describe('the decision goes', () => {
  test.each<[string, string[], number]>([
    ['over all items of its list', ['> N', '- att a', '- att b', '- att c', '# Underlag'], 5],
    ['over the one paragraph below it', ['> N', 'Planen antas.', '# Underlag'], 3],
    ['not over a second', ['> N', 'Planen antas.', 'Mer text.'], 2],
    ['over lead-ins in its list, and theirs', ['> N', '- att a', '» samt', '- att b', '# Underlag'], 5],
    ['over lead-ins in a row', ['> N', '» samt', '- att b', '# Underlag'], 4],
    ['over several heading words', ['> N', '- att a', '# Underlag', '# Bilagor'], 4],
    ['to the end', ['> N', '- att a'], 2],
  ])('%s', (_, rows, count) => {
    expect(read(...FIRST, ...rows).items[1]).toHaveLength(count + 1)
  })
})

describe('its title is', () => {
  const titleOf = (...rows: string[]): string => read(...rows, '# Underlag', ...SECOND).items[0]?.[0]?.slice(2) ?? ''
  const long = 'att anta den nya planen för hela området vid ån och stranden, som sträcker sig, från bron till berget'
  test.each<[string, string[], string]>([
    ['the first clause', ['Bakgrund finns.', '> N', '- att anta planen.', '- att höja taxan'], 'att anta planen'],
    ['the paragraph below', ['Bakgrund finns.', '> N', 'Planen antas.'], 'Planen antas'],
    ['the clause of the lead-in below', ['Bakgrund finns.', '> N', '» samt', '- att anta planen'], 'att anta planen'],
    [
      'the first sentence, where the clause names nothing',
      ['Bryggan är ny. Den är av trä.', '> N', '- att avslå motionen'],
      'Bryggan är ny',
    ],
    [
      'the clause, where there is no sentence',
      ['Bryggan är ny', '> N', '- att avslå motionen'].toSpliced(0, 1),
      'att avslå motionen',
    ],
    ['a question too', ['Är bryggan ny? Ja.', '> N', '- Att avslå yrkandet'], 'Är bryggan ny?'],
    [
      'cut at a word, without its comma',
      ['Bakgrund finns.', '> N', `- ${long}`],
      'att anta den nya planen för hela området vid ån och stranden, som sträcker sig …',
    ],
  ])('%s', (_, rows, expected) => expect(titleOf(...rows)).toBe(expected))
})
