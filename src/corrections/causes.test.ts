/** What a sidecar tells of corrections comes to the ones it is about, and to no other. */
import { describe, expect, test } from 'vitest'
import { withCauses } from './causes.ts'
import type { Cause } from '../model/types.ts'
import type { Correction, Earlier } from './file.ts'

const D = '2026-12-03'
const J = '2027-01-15'
const one = (id: string, by: Earlier['by'] = 'unknown'): Earlier => ({
  ...{ id, name: `§ ${id.slice(1)}`, what: 'changed', by, because: null },
  before: { title: `Förr ${id}`, parts: [] },
})
const correction = (date: string, source: Correction['source'], ...ids: string[]): Correction => ({
  ...{ date, source },
  paragrafer: ids.map((id) => one(id, source === 'new' ? 'unknown' : 'us')),
})
const cause = (fields: Partial<Cause> = {}): Cause => ({
  ...{ what: null, date: null, by: 'authority', because: 'Fel belopp.', hidden: false },
  ...fields,
})
const told = (known: Correction[], ...causes: Cause[]) => {
  const { corrections, messages } = withCauses(known, causes)
  return {
    causes: corrections.flatMap(({ date, paragrafer }) =>
      paragrafer.map(({ id, by, because }) => `${date} ${id ?? ''} ${by}${because === null ? '' : `: ${because}`}`),
    ),
    messages: messages.map(({ ruleId, found, expected }) => `${ruleId}: ${found ?? ''} → ${expected ?? ''}`),
  }
}

test('without a cause a new source is unexplained, and one read anew is not', () => {
  expect(told([correction(D, 'new', 'p1', 'p2'), correction(J, 'same', 'p3')])).toEqual({
    causes: [`${D} p1 unknown`, `${D} p2 unknown`, `${J} p3 us`],
    messages: [`correction-unexplained: § 1, § 2, ${D} → en orsak i sidofilen`],
  })
})

describe('a cause comes to', () => {
  test.each<[string, Correction[], Cause, string[]]>([
    [
      'all of the only correction',
      [correction(D, 'new', 'p1', 'p2')],
      cause(),
      [`${D} p1 authority: Fel belopp.`, `${D} p2 authority: Fel belopp.`],
    ],
    [
      'one § of it',
      [correction(D, 'new', 'p1', 'p2')],
      cause({ what: 'p2' }),
      [`${D} p1 unknown`, `${D} p2 authority: Fel belopp.`],
    ],
    [
      'the day it names',
      [correction(D, 'new', 'p1'), correction(J, 'new', 'p1')],
      cause({ date: J }),
      [`${D} p1 unknown`, `${J} p1 authority: Fel belopp.`],
    ],
    [
      'the only one of another source, where it is the body’s',
      [correction(D, 'new', 'p1'), correction(J, 'same', 'p1')],
      cause(),
      [`${D} p1 authority: Fel belopp.`, `${J} p1 us`],
    ],
    ['the one we misread', [correction(D, 'same', 'p1')], cause({ by: 'us' }), [`${D} p1 us: Fel belopp.`]],
    [
      'sub-matters of its §',
      [correction(D, 'new', 'p2-1', 'p21')],
      cause({ what: 'p2' }),
      [`${D} p2-1 authority: Fel belopp.`, `${D} p21 unknown`],
    ],
  ])('%s', (_, known, own, expected) => {
    expect(told(known, own).causes).toEqual(expected)
  })
})

test('a cause without a day stays where it is when another correction comes', () => {
  const { corrections } = withCauses([correction(D, 'new', 'p1')], [cause()])
  expect(told([...corrections, correction(J, 'new', 'p1')], cause()).causes).toEqual([
    `${D} p1 authority: Fel belopp.`,
    `${J} p1 unknown`,
  ])
})

test('a cause may be put in other words later, and comes to the one that nobody has explained when there are two', () => {
  const { corrections } = withCauses([correction(D, 'new', 'p1')], [cause()])
  expect(told(corrections, cause({ because: 'Fel summa.' })).causes).toEqual([`${D} p1 authority: Fel summa.`])
  const two = told([...corrections, correction(J, 'new', 'p1')], cause(), cause({ because: 'Fel namn.' }))
  expect(two).toEqual({
    causes: [`${D} p1 authority: Fel belopp.`, `${J} p1 authority: Fel namn.`],
    messages: [],
  })
})

test('what is hidden is not kept', () => {
  const { corrections } = withCauses([correction(D, 'new', 'p1', 'p2')], [cause({ what: 'p1', hidden: true })])
  expect(corrections[0]?.paragrafer.map(({ before }) => before?.title ?? null)).toEqual([null, 'Förr p2'])
})

describe('a cause that fits nothing is one line:', () => {
  test.each<[string, Correction[], Cause, string]>([
    ['nothing was corrected', [], cause(), 'sidecar-corrected: protokollet → en tidigare lydelse på webbplatsen'],
    [
      'the § was not',
      [correction(D, 'same', 'p1')],
      cause({ what: 'p9' }),
      'sidecar-corrected: p9 → en tidigare lydelse på webbplatsen',
    ],
    [
      'not that day',
      [correction(D, 'same', 'p1')],
      cause({ by: 'us', date: J }),
      `sidecar-corrected: protokollet, ${J} → en dag då det rättades: ${D}`,
    ],
    [
      'the source is the same',
      [correction(D, 'same', 'p1')],
      cause(),
      'sidecar-corrected: protokollet → by: us, eftersom källan är densamma',
    ],
    [
      'there are two days',
      ['2026-12-03', J].map((date) => correction(date, 'same', 'p1')),
      cause({ by: 'us' }),
      `sidecar-corrected: protokollet → date, en av ${D}, ${J}`,
    ],
  ])('%s', (_, known, own, expected) => {
    expect(told(known, own).messages).toEqual([expected])
  })
})

test('what must not be read is in no earlier wording of the § either, and in every other', () => {
  const known = [correction(D, 'new', 'p1', 'p2'), correction(J, 'new', 'p2')]
  const { corrections } = withCauses(known, [cause({ what: 'p2', date: J, hidden: true })])
  expect(
    corrections.flatMap(({ date, paragrafer }) => paragrafer.map((own) => [date, own.id, own.before !== null])),
  ).toEqual([
    [D, 'p1', true],
    [D, 'p2', false],
    [J, 'p2', false],
  ])
})
