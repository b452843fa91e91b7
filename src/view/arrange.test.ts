import { parseMarkdown as fromMarkdown } from '../content-file/markdown.ts'
import { expect, test } from 'vitest'
import type { DecisionText, ParagrafText, PartText } from '../content-file/read.ts'
import { arrange } from './arrange.ts'
import { wordsOf } from './markdown.ts'

const part = (kind: PartText['kind'], from: number, markdown: string): PartText => ({
  kind,
  heading: null,
  span: [from, from],
  nodes: fromMarkdown(markdown).children,
})
const decision = (decider: string): DecisionText => ({
  decider,
  proposedTo: [],
  stage: 'eget beslut',
  leadIn: [],
  clauses: null,
  span: [1, 1],
})
const paragraf = (parts: PartText[], decisions: DecisionText[]) =>
  ({ data: { id: 'p1' }, title: '', parts, decisions, children: [] }) as unknown as ParagrafText

test('a proposal that the decision repeats is told from one that it changes', () => {
  const blocks = arrange(
    paragraf(
      [part('proposal', 1, 'A\n\n- b'), part('proposal', 2, 'A\n\n- c'), part('decision', 3, 'A\n\n- b')],
      [decision('N')],
    ),
  )
  expect(blocks.map((block) => block.type === 'part' && block.repeated)).toEqual([true, false, false])
})

test('several decisions in one part are told apart, and text after the last stays with it', () => {
  const [block] = arrange(
    paragraf(
      [part('decision', 1, 'A beslutar\n\n- a\n\nB beslutar\n\n- b\n\nEfteråt')],
      [decision('A'), decision('B')],
    ),
  )
  expect(
    block?.type === 'decision' && block.items.map(({ decision: found, nodes }) => [found?.decider, wordsOf(nodes)]),
  ).toEqual([
    ['A', 'A beslutar a'],
    ['B', 'B beslutar b Efteråt'],
  ])
})
