import { expect, test } from 'vitest'
import type { Ledger, MaskKind, Message } from '../../model/types.ts'
import type { Draft } from '../types/draft.ts'
import { checks, gapMessages, leakMessages, maskMessages, unmasked } from './messages.ts'

const LEDGER: Ledger = { lines: 9, blank: 0, published: 9, removed: [], masked: [], unaccounted: [] }
const draftOf = (...paragrafer: { id: string; children?: { id: string }[] }[]) =>
  ({ paragrafer: paragrafer.map(({ id, children = [] }) => ({ id, children })) }) as unknown as Draft
const gaps = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ after: String(10 * at + 1), before: String(10 * at + 5), line: at + 20 }))
const leak = { kind: 'phone', line: 7 } as const
const masked = (kind: MaskKind) => maskMessages({ ...LEDGER, masked: [{ span: [4, 6], kind }] })

/** What an editor sees of each: rule, line, what was found and what was expected. */
const shown = (messages: readonly Message[]) =>
  messages.map(({ ruleId, line, found, expected }) => [ruleId, line, found, expected])

test.each<[string, Message[], unknown[]]>([
  ['numbers that do not follow', gapMessages(gaps(1)), [['number-gap', 20, '§ 5 efter § 1', 'nästa nummer']]],
  [
    'three such places, each for itself',
    gapMessages(gaps(3)),
    [
      ['number-gap', 20, '§ 5 efter § 1', 'nästa nummer'],
      ['number-gap', 21, '§ 15 efter § 11', 'nästa nummer'],
      ['number-gap', 22, '§ 25 efter § 21', 'nästa nummer'],
    ],
  ],
  [
    'four, together, as the source may number in its own way',
    gapMessages(gaps(4)),
    [['number-gap', 20, 'luckor på 4 ställen, den första § 5 efter § 1', 'nästa nummer varje gång']],
  ],
  [
    'a covered number',
    masked('identity-number'),
    [['masked-identity-number', 4, undefined, 'inget som pekar ut en enskild']],
  ],
  [
    'what an editor covers and is not there',
    [unmasked()],
    [['sidecar-mask', null, undefined, 'ord som står i källan']],
  ],
  [
    'values left in the page and in its source text; only the latter has its lines',
    leakMessages([leak], [{ kind: 'email', line: 8 }]),
    [
      ['private-value-left', null, 'ett telefonnummer på rad 7 i sidan', 'täckt'],
      ['private-value-left', 8, 'en e-postadress på rad 8 i källtexten', 'täckt'],
    ],
  ],
  ['no items', checks(draftOf(), LEDGER), [['no-items', null, undefined, 'minst en']]],
  ['items with ids of their own', checks(draftOf({ id: 'p-1', children: [{ id: 'p-1-1' }] }), LEDGER), []],
  [
    'an item below another with the id of a third',
    checks(draftOf({ id: 'p-1', children: [{ id: 'p-2' }] }, { id: 'p-2' }), LEDGER),
    [['id-clash', null, 'p-2 två gånger', 'varje nummer en gång']],
  ],
  [
    'a line that nothing accounts for',
    checks(draftOf({ id: 'p-1' }), { ...LEDGER, unaccounted: [[3, 4]] }),
    [['line-unaccounted', 3, undefined, 'att varje rad publiceras, tas bort eller täcks']],
  ],
])('of %s is told', (_, messages, expected) => {
  expect(shown(messages)).toEqual(expected)
  // Every message says what is wrong and what to do, in the log as well.
  for (const { reason, note } of messages) expect([reason, note].join('\n')).toMatch(/^Unexpected .+\n.{20}/)
})

test.each<[MaskKind, string]>([
  ['by-editor', 'ord som sidofilen täcker'],
  ['e-signature-id', 'en signeringskod'],
  ['email', 'en e-postadress'],
  ['identity-number', 'ett personnummer'],
  ['ip-address', 'en IP-adress'],
  ['phone', 'ett telefonnummer'],
])('a value of the kind %s is called %s', (kind, words) =>
  expect(leakMessages([{ kind, line: 1 }], [])[0]?.found).toBe(`${words} på rad 1 i sidan`),
)

test('of many values left five are told of, those of the page first', () => {
  const told = leakMessages(Array(4).fill(leak), Array(4).fill(leak))
  expect(told.map(({ line }) => line)).toEqual([null, null, null, null, 7])
})
