/** What is wrong with a sidecar is told with its line, in English and in Swedish. */
import { describe, expect, test } from 'vitest'
import { checked, SidecarError } from './sidecar-faults.ts'
import { sidecarSchema } from './sidecar-schema.ts'

const fault = (data: unknown, ...lines: string[]): SidecarError => {
  try {
    checked(sidecarSchema, data, lines.join('\n'))
  } catch (error) {
    if (error instanceof SidecarError) return error
    throw error
  }
  throw new Error('expected a fault')
}
const because = 'x'
const day = '2024-05-06'

describe('what a field holds is told in Swedish:', () => {
  test.each<[field: string, data: unknown, expected: string]>([
    ['organ.value', { organ: { value: 'Å', because } }, 'namnet på en fil i content/organ, utan .md'],
    ['date.value', { date: { value: 'x', because } }, 'ett datum som finns, skrivet 2024-11-28, 2024-11 eller 2024'],
    ['session.value', { session: { value: 'x', because } }, 'konstituerande, extra eller ett tal från 2 till 9'],
    ['changes.value', { changes: { value: 'x', because } }, 'accepted eller rejected'],
    ['settled.value', { settled: { value: 'x', because } }, 'true eller false'],
    ['minutes.value', { minutes: { value: 'x', because } }, 'true eller false'],
    ['corrected.0.date', { corrected: { date: 'x', by: 'us', because } }, 'en dag som finns, skriven 2026-12-03'],
    [
      'corrected.0.by',
      { corrected: { by: 'x', because } },
      'authority (organet rättade protokollet) eller us (vi hade läst fel)',
    ],
    ['corrected.0.because', { corrected: { by: 'us' } }, 'skälet, i ord'],
    ['corrected.0.hidden', { corrected: { by: 'us', because, hidden: 'x' } }, 'true eller false'],
    ['withdrawn.0.what', { withdrawn: { date: day, because } }, 'paragrafens namn i adressen, som p24, eller all'],
    ['withdrawn.0.date', { withdrawn: { what: 'all', because } }, 'en dag som finns, skriven 2026-12-03'],
    ['withdrawn.0.because', { withdrawn: { what: 'all', date: day } }, 'skälet, i ord'],
    ['mask.0.text', { mask: [{ text: 'ab', because }] }, 'minst tre tecken, utan citattecken omkring'],
    ['mask.0.because', { mask: [{ text: 'abc' }] }, 'skälet, i ord'],
    ['remarks.0.text', { remarks: [{ because }] }, 'anmärkningen, i ord'],
    ['remarks.0.because', { remarks: [{ text: 'x' }] }, 'skälet, i ord'],
    ...['organ', 'date', 'session', 'title', 'place', 'titles', 'changes', 'settled', 'minutes', 'unmask'].map(
      (field): [string, unknown, string] => [
        `${field}.because`,
        {
          [field]: {
            value:
              { organ: 'a', date: day, session: 'extra', changes: 'accepted', settled: true, minutes: true }[field] ??
              'a',
            ...(field === 'titles' && { values: {} }),
          },
        },
        'skälet, i ord',
      ],
    ),
    ['titles.values', { titles: { because } }, 'ett värde som handboken visar'],
    ['title', { title: 'x' }, 'ett värde som handboken visar'],
  ])('%s', (field, data, expected) => {
    const clean =
      typeof data === 'object' && data !== null && ('titles' in data || 'unmask' in data) ? withoutValue(data) : data
    const { message, said } = fault(clean)
    expect(said).toEqual({ found: `ett annat värde för ${field}`, expected })
    expect(message).toContain(`Unexpected value of "${field}", `)
  })
})
/** The titles and what is covered no more have no value of their own. */
const withoutValue = (data: object): unknown =>
  Object.fromEntries(
    Object.entries(data).map(([field, inside]: [string, object]) => [
      field,
      Object.fromEntries(Object.entries(inside).filter(([key]) => key !== 'value')),
    ]),
  )

test('what is right is given back, with what is usual', () =>
  expect(checked(sidecarSchema, { withdrawn: { what: 'p1', date: day, because } }, '')).toEqual({
    remarks: [],
    corrected: [],
    mask: [],
    withdrawn: [{ what: 'p1', date: day, because }],
  }))

describe('a key that nobody knows', () => {
  test('is told with those that are known', () => {
    const { message, line, said } = fault({ plats: 'x', ort: 'y' }, 'ort: y', 'plats: x')
    expect(message).toMatch(/^Unexpected key "plats, ort", expected organ, date, session, title, .*unmask$/)
    expect(line).toBe(2)
    expect(said.found).toBe('fältet plats, ort')
    expect(said.expected).toMatch(/^något av organ, date, .*unmask$/)
  })
  test('is not told where it is no name of a field: it may be what shall be covered', () => {
    const { message, line, said } = fault({ 'Kim Provsson': 'x' }, 'Kim Provsson: x')
    expect(message).toMatch(/^Unexpected key, expected organ, date, /)
    expect([line, said.found]).toEqual([1, 'ett fält som inte finns'])
    expect(fault({ titles: { because, values: { 'Kim Provsson': 1 } } }).said.found).toBe(
      'ett annat värde för titles.values',
    )
  })
  test.each<[what: string, lines: string[], line: number | null]>([
    ['in its field', ['date: x', 'title:', '  value: a', '  date: b'], 4],
    ['in an item of a list', ['title:', '  - date: b'], 2],
    ['not above its field', ['  date: b', 'title:', '  value: a', '  date: b'], 4],
    ['of its field, where it stands nowhere', ['place: x', 'title: {date: b}'], 2],
    ['of nothing, where there is none', ['x: y'], null],
    ['not of words that begin so', ['title:', '  dates: b', '  date: c'], 3],
  ])('is told by the line %s', (_, lines, line) =>
    expect(fault({ title: { value: 'a', because, date: 'b' } }, ...lines).line).toBe(line),
  )
})

test.each<[lines: string[], line: number | null]>([
  [['title: x'], 1],
  [['place: x', 'title: x', 'title: y'], 2],
  [['titles: x', ' title: x'], null],
  [[''], null],
])('a value is told by the line of its field in %j', (lines, line) =>
  expect(fault({ title: 'x' }, ...lines).line).toBe(line),
)

test('a fault may say nothing in Swedish', () => {
  const error = new SidecarError('Unexpected', 7)
  expect([error.message, error.line, error.said]).toEqual(['Unexpected', 7, {}])
})
