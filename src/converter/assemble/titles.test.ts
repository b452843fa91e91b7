import { expect, test } from 'vitest'
import { EMPTY_SIDECAR, type Sidecar } from '../sources/sidecar-schema.ts'
import type { Draft, DraftParagraf } from '../types/draft.ts'
import { withTitles } from './titles.ts'

const item = (id: string, title: string, children: DraftParagraf[] = []): DraftParagraf =>
  ({ id, title, titleFrom: 'source', children }) as unknown as DraftParagraf
const DRAFT = {
  paragrafer: [item('p1', 'Val', [item('p1a', 'Kassör')]), item('p2', 'Bad')],
  messages: [{ ruleId: 'numbering-gap' }],
} as unknown as Draft

const told = ({ paragrafer, messages }: Draft): unknown => [
  paragrafer
    .flatMap((one) => [one, ...one.children])
    .map(({ id, title, titleFrom }) => `${id} ${title} (${titleFrom})`),
  messages.map(({ ruleId }) => ruleId),
]
const titles = (values: Record<string, string>): Sidecar => ({ ...EMPTY_SIDECAR, titles: { values, because: 'x' } })

test('an editor’s titles stand in the place of the source’s, of sub-items too', () => {
  expect(told(withTitles(DRAFT, titles({ p1a: 'Val av kassör', p2: 'Badet' })))).toEqual([
    ['p1 Val (source)', 'p1a Val av kassör (sidecar)', 'p2 Badet (sidecar)'],
    ['numbering-gap'],
  ])
})

test('a title for an item that is not there is told, with those that are', () => {
  const draft = withTitles(DRAFT, titles({ p9: 'Badet' }))
  expect(told(draft)).toEqual([
    ['p1 Val (source)', 'p1a Kassör (source)', 'p2 Bad (source)'],
    ['numbering-gap', 'sidecar-title'],
  ])
  expect(draft.messages[1]).toMatchObject({
    reason: 'Unexpected title for "p9" in the sidecar, expected one of p1, p1a, p2',
    note: 'correct the id in titles.values',
    found: 'p9',
    expected: 'någon av p1, p1a, p2',
  })
})

test('without a sidecar’s titles nothing changes', () => expect(withTitles(DRAFT, EMPTY_SIDECAR)).toBe(DRAFT))
