import { expect, test } from 'vitest'
import { toBlocks } from '../../blocks/index.ts'
import { toLines } from '../../clean/lines.ts'
import { textLines } from '../../read/text.ts'
import { cutItems } from '../../recognise/cut.ts'
import { NO_DECIDERS } from '../../recognise/deciders.ts'
import { recognise } from '../../recognise/index.ts'
import type { Block } from '../../types/block.ts'
import { blockIn } from './blocks.fixture.ts'
import { readDecisions, withoutLabel } from './index.ts'

const read = (...raw: string[]) =>
  readDecisions(
    recognise(
      cutItems(toBlocks(toLines(textLines(raw.flatMap((line) => [line, '']))), []), NO_DECIDERS),
      NO_DECIDERS,
    ).map(({ block }) => block),
  ).map(({ decider, leadIn, proposedTo, clauses }) => ({ decider, leadIn, proposedTo, clauses }))

test('a lead-in names who decides, what follows are the clauses', () => {
  expect(read('Nämnden beslutar att', '• anta planen,', '• anta taxan.')).toEqual([
    { decider: 'Nämnden', leadIn: 'Nämnden beslutar att', proposedTo: [], clauses: ['anta planen,', 'anta taxan.'] },
  ])
})

test('lead-ins in a row nest: the first decides, those named in them are asked', () => {
  expect(
    read(
      'Arbetsutskottet föreslår att nämnden beslutar',
      'Nämnden föreslår kommunfullmäktige besluta att',
      '1. anta planen.',
    ),
  ).toEqual([
    {
      decider: 'Arbetsutskottet',
      leadIn: 'Arbetsutskottet föreslår att nämnden beslutar Nämnden föreslår kommunfullmäktige besluta att',
      proposedTo: ['nämnden', 'kommunfullmäktige'],
      clauses: ['anta planen.'],
    },
  ])
})

test('a clause has the items of lists inside it, to the end of the last', () => {
  const bullet = (text: string, line: number, depth: number): Block => ({
    ...blockIn(text),
    kind: 'bullet',
    depth,
    span: [line, line],
  })
  const blocks = [
    bullet('att anta taxan', 1, 0),
    bullet('i Ekby', 2, 1),
    bullet('vid bron', 3, 2),
    bullet('att sända den', 4, 0),
  ]
  const [all] = readDecisions(blocks)
  expect(all?.clauses).toEqual(['att anta taxan i Ekby vid bron', 'att sända den'])
  expect(readDecisions(blocks.slice(0, 3)).map(({ span }) => span)).toEqual([[1, 3]])
})

test('a lead-in after clauses begins a new decision', () => {
  expect(
    read(
      'Nämnden beslutar att',
      '1. anta planen.',
      'Nämnden föreslår kommunstyrelsen besluta att',
      '1. anta taxan.',
    ).map(({ proposedTo, clauses }) => [proposedTo, clauses]),
  ).toEqual([
    [[], ['anta planen.']],
    [['kommunstyrelsen'], ['anta taxan.']],
  ])
})

test.each([
  ['Nämnden beslutar att anta planen.', 'Nämnden'],
  ['Tekniska nämnden utser Anna Ek.', 'Tekniska nämnden'],
  ['Arbetsutskottet tar del av informationen.', 'Arbetsutskottet'],
  ['Planen antas.', null],
  ['att anta planen.', null],
])('a decision in one sentence: %s', (clause, decider) => {
  expect(read(clause)).toEqual([{ decider, leadIn: '', proposedTo: [], clauses: [clause] }])
})

test('a list that a clause introduces is part of it', () => {
  expect(
    read(
      'Nämnden beslutar',
      'att anta taxorna enligt nedan:',
      '• Vatten 100 kr',
      '• Avlopp 120 kr.',
      'Nämnden informeras.',
    ).map(({ clauses }) => clauses),
  ).toEqual([['att anta taxorna enligt nedan: Vatten 100 kr Avlopp 120 kr.', 'Nämnden informeras.']])
})

test('a list right below a lead-in holds the clauses', () => {
  expect(read('Nämnden godkänner följande avtal:', '• Vatten', '• Avlopp').map(({ clauses }) => clauses)).toEqual([
    ['Vatten', 'Avlopp'],
  ])
})

test('a lead-in that nothing follows is its own clause', () => {
  expect(read('Nämnden beslutar att')).toMatchObject([{ leadIn: '', clauses: ['Nämnden beslutar att'] }])
})

test('nothing decides nothing', () => expect(read()).toEqual([]))

test.each([
  ['Beslut: Nämnden antar planen.', 'Nämnden antar planen.'],
  ['Beslut. Nämnden antar planen.', 'Nämnden antar planen.'],
  ['Nämndens beslut: Planen antas.', 'Planen antas.'],
  ['Beslut att anta planen.', 'att anta planen.'],
  // Its bold type was lost.
  ['Beslut Nämnden antar planen.', 'Nämnden antar planen.'],
  ['BESLUT Nämnden antar planen.', 'Nämnden antar planen.'],
  ['Beslut KS 2024/12', 'Beslut KS 2024/12'],
  ['Beslutet gäller', 'Beslutet gäller'],
])('what stands behind the label of “%s”', (text, words) => expect(withoutLabel(text)).toBe(words))
