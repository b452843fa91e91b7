/** What an editor has withdrawn: what is left of the document, and which lines held it. */
import { describe, expect, test } from 'vitest'
import type { Sidecar } from '../sources/sidecar-schema.ts'
import type { Draft, DraftAppendix, DraftParagraf } from '../types/draft.ts'
import type { Line, RemovedLine } from '../types/line.ts'
import { withdraw, withWithdrawn } from './withdrawn.ts'

type Order = Sidecar['withdrawn'][number]
const order = (what: string, own: Partial<Order> = {}): Order => ({ what, date: '2026-01-02', because: 'namn', ...own })

/** A § with something in every field. */
const paragraf = (id: string, span: [number, number], children: DraftParagraf[] = []): DraftParagraf =>
  ({
    id,
    number: id.slice(1),
    numberFrom: 'source',
    label: `§ ${id.slice(1)}`,
    title: `Rubrik ${id}`,
    titleFrom: 'source',
    group: 'Skola',
    dnr: ['1/24'],
    headingSpan: span,
    span,
    parts: ['part'],
    decisions: ['decision'],
    reservations: ['reservation'],
    votes: ['vote'],
    messages: ['message'],
    documents: ['document'],
    attachments: ['attachment'],
    references: ['reference'],
    decisionTypes: ['antar'],
    decisionStage: 'beslut',
    withdrawn: null,
    children,
  }) as unknown as DraftParagraf
const appendix = (id: string, paragraf: string | null, span: [number, number]): DraftAppendix =>
  ({ id, paragraf, span }) as unknown as DraftAppendix
const draft = (): Draft =>
  ({
    title: { text: 'Protokoll', span: [1, 1] },
    sections: ['section'],
    groups: ['group'],
    paragrafer: [paragraf('p1', [1, 9], [paragraf('p1a', [5, 6])]), paragraf('p2', [10, 19])],
    appendices: [appendix('b1', 'p1', [20, 29]), appendix('b2', null, [30, 39])],
    attendance: ['Ada Provlund'],
    absent: ['Bo Provberg'],
    signatures: ['Caj Provdal'],
    messages: ['first'],
  }) as unknown as Draft

const WITHDRAWN = { date: '2026-01-02', because: 'namn', ground: null }
const EMPTY = {
  title: 'Tillbakadragen',
  titleFrom: 'sidecar',
  headingSpan: null,
  dnr: [],
  parts: [],
  decisions: [],
  reservations: [],
  votes: [],
  messages: [],
  documents: [],
  attachments: [],
  references: [],
  decisionTypes: ['ingen'],
  decisionStage: 'ingen',
  withdrawn: WITHDRAWN,
}
const after = (...withdrawn: Order[]): ReturnType<typeof withdraw> => withdraw(draft(), { withdrawn })

test('nothing withdrawn leaves all as it is', () =>
  expect(after()).toEqual({ draft: draft(), spans: [], reason: null }))

describe('a § that is withdrawn', () => {
  test('keeps its number and nothing else', () =>
    expect(after(order('p2')).draft.paragrafer[1]).toEqual({ ...paragraf('p2', [10, 19]), ...EMPTY }))
  test('says why, and by what law where that is told', () =>
    expect(after(order('p2', { ground: 'OSL 21:1' })).draft.paragrafer[1]?.withdrawn).toEqual({
      ...WITHDRAWN,
      ground: 'OSL 21:1',
    }))
  test('leaves the others', () => expect(after(order('p2')).draft.paragrafer[0]).toEqual(draft().paragrafer[0]))
  test('takes what is below it', () => {
    const [first] = after(order('p1')).draft.paragrafer
    expect(first).toEqual({
      ...paragraf('p1', [1, 9]),
      ...EMPTY,
      children: [{ ...paragraf('p1a', [5, 6]), ...EMPTY }],
    })
  })
  test('may be one below another', () => {
    const { draft: left, spans } = after(order('p1a'))
    expect(left.paragrafer[0]).toEqual(
      paragraf('p1', [1, 9], [{ ...paragraf('p1a', [5, 6]), ...EMPTY } as DraftParagraf]),
    )
    expect(spans).toEqual([[5, 6]])
  })
  test('takes its appendix, and all lines of both', () => {
    const { draft: left, spans, reason } = after(order('p1'))
    expect(left.appendices.map(({ id }) => id)).toEqual(['b2'])
    expect(spans).toEqual([
      [1, 9],
      [20, 29],
    ])
    expect(reason).toBeNull()
  })
  test('is told, behind what was', () =>
    expect(after(order('p2')).draft.messages).toEqual([
      'first',
      expect.objectContaining({
        ruleId: 'withdrawn',
        line: null,
        reason: '"p2" is withdrawn by the sidecar; its address says so',
        note: 'check that its title stands nowhere else, as in a list of contents; cover it with mask: there',
        found: 'p2',
      }),
    ]))
})

test('an appendix may be withdrawn by itself', () => {
  const { draft: left, spans } = after(order('b2'))
  expect([left.appendices.map(({ id }) => id), left.paragrafer, spans]).toEqual([
    ['b1'],
    draft().paragrafer,
    [[30, 39]],
  ])
})

test('what is not there is told, and the rest withdrawn', () => {
  const { draft: left, spans } = after(order('p7'), order('p2'))
  expect(spans).toEqual([[10, 19]])
  expect(left.messages).toEqual([
    'first',
    expect.objectContaining({
      ruleId: 'sidecar-withdrawn',
      line: null,
      reason: 'Unexpected "p7" to withdraw, expected "all" or one of p1, p1a, p2, b1, b2',
      note: 'correct it in withdrawn: [{what: …}]',
      found: 'p7',
      expected: 'all eller någon av p1, p1a, p2, b1, b2',
    }),
    expect.objectContaining({ ruleId: 'withdrawn', found: 'p2' }),
  ])
})

test('all of a document leaves the numbers of its §§', () => {
  const { draft: left, spans, reason } = after(order('p2'), order('all', { ground: 'OSL 21:1' }))
  const withdrawn = { ...WITHDRAWN, ground: 'OSL 21:1' }
  expect([spans, reason]).toEqual([[[1, Infinity]], withdrawn])
  expect(left).toEqual({
    title: null,
    sections: [],
    groups: [],
    appendices: [],
    attendance: [],
    absent: [],
    signatures: [],
    paragrafer: [
      {
        ...paragraf('p1', [1, 9]),
        ...EMPTY,
        withdrawn,
        group: null,
        children: [{ ...paragraf('p1a', [5, 6]), ...EMPTY, withdrawn }],
      },
      { ...paragraf('p2', [10, 19]), ...EMPTY, withdrawn, group: null },
    ],
    messages: [expect.objectContaining({ ruleId: 'withdrawn', found: 'hela protokollet' })],
  })
})

describe('lines of what is withdrawn', () => {
  const line = (number: number): Line => ({ number, text: `rad ${number}` }) as Line
  const head = (number: number): RemovedLine => ({ ...line(number), kind: 'page-header', by: 'heads' })
  const gone = (...spans: [number, number][]): string[] =>
    withWithdrawn([head(1), head(4)], [1, 2, 3, 4, 5].map(line), spans).map(
      ({ number, kind, by }) => `${number} ${kind} ${by}`,
    )
  test.each<[spans: [number, number][], gone: string[]]>([
    [[], ['1 page-header heads', '4 page-header heads']],
    [[[2, 3]], ['1 page-header heads', '4 page-header heads', '2 withdrawn withdrawn', '3 withdrawn withdrawn']],
    [[[4, 4]], ['1 page-header heads', '4 withdrawn withdrawn']],
    [
      [
        [1, 1],
        [5, 9],
      ],
      ['4 page-header heads', '1 withdrawn withdrawn', '5 withdrawn withdrawn'],
    ],
  ])('%j', (spans, expected) => expect(gone(...spans)).toEqual(expected))
})
