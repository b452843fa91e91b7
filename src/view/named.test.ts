/** Which words of a sentence of ours are the record's. */
import { expect, test } from 'vitest'
import { piecesOf } from './named.ts'

const marked = (text: string, ...theirs: string[]): string =>
  piecesOf(text, theirs)
    .map(({ text: own, isTheirs }) => (isTheirs ? `[${own}]` : own))
    .join('')

test.each([
  ['Proposal to nämnden', ['nämnden'], 'Proposal to [nämnden]'],
  ['Proposal to nämnden and styrelsen', ['nämnden', 'styrelsen'], 'Proposal to [nämnden] and [styrelsen]'],
  ['nämnden', ['nämnden'], '[nämnden]'],
  ['Proposal to another body', [], 'Proposal to another body'],
  ['Proposal to another body', [''], 'Proposal to another body'],
  ['KS and KS arbetsutskott', ['KS', 'KS arbetsutskott'], '[KS] and [KS arbetsutskott]'],
  ['KS\u00a0arbetsutskott 3\u00a0May', ['KS arbetsutskott'], '[KS\u00a0arbetsutskott] 3\u00a0May'],
  ['Proposal to valnämnden', ['nämnden'], 'Proposal to valnämnden'],
  ['Proposal to nämndens', ['nämnden'], 'Proposal to nämndens'],
])('%s', (text, theirs, expected) => {
  expect(marked(text, ...theirs)).toBe(expected)
})
