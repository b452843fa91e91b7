/** The clauses of a decision as plain words. */
import { expect, test } from 'vitest'
import type { List } from 'mdast'
import { parseMarkdown } from '../content-file/markdown.ts'
import { clausesOf } from './text.ts'

const isList = (node: { type: string }): node is List => node.type === 'list'

test.each([
  ['- att a\n- att b', ['att a', 'att b']],
  ['- att a:\n  - x\n  - y', ['att a:\n- x\n- y']],
  ['- att anslå:\n  |  |  |\n  | - | - |\n  | Gata | 500 kr |', ['att anslå:\nGata | 500 kr']],
  [
    '- att anta:\n  | Sal | Pris |\n  | - | - |\n  | Aula | 550 |\n- att b',
    ['att anta:\nSal | Pris\nAula | 550', 'att b'],
  ],
])('%j is %j', (markdown, expected) => {
  const clauses = parseMarkdown(markdown).children.find(isList) ?? null
  const decision = { decider: null, proposedTo: [], stage: 'eget beslut', leadIn: [], clauses } as const
  expect(clausesOf({ ...decision, proposedTo: [], leadIn: [], span: [1, 2] })).toEqual(expected)
})
