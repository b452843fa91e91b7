/** Lines that may be headings in one form, with their number and weight; of several numbers the first and the last. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import { candidatesOf } from './candidates.ts'
import { form } from './form.ts'
import type { Weigh } from './weights.ts'

const PATTERN = /^(?<label>§§? (?<number>\d+|l|[IV]+)(?:–(?<to>\d+))?)(?: (?<title>.*))?$/
const one: Weigh = () => 1
const lines = (...raw: string[]) => toLines(textLines(raw))
const ranges = (...raw: string[]): string[] =>
  candidatesOf(form('§ n', 'p', PATTERN, one), lines(...raw), []).map(
    ({ number, value, last }) => `${number} from ${value} to ${last}`,
  )

test('a candidate is told as it stands', () => {
  expect(
    candidatesOf(
      form('§ n', 'p', PATTERN, () => 1.5),
      lines('Protokoll', '', '§ 12 Val'),
      [],
    ),
  ).toEqual([
    {
      line: 3,
      number: '12',
      label: '§ 12',
      style: 'p',
      form: '§ n',
      rest: 'Val',
      depth: 0,
      value: 12,
      last: 12,
      weight: 1.5,
    },
  ])
})

describe('a line is weighed', () => {
  const weighed = (weigh: Weigh): (string | number)[][] =>
    candidatesOf(form('§ n', 'punkt', PATTERN, weigh), lines('Ovan', '§ 1 Val', 'Nedan', '§ 2 Bad'), []).map(
      ({ number, weight, style }) => [number, weight, style],
    )
  test.each<[string, Weigh, (string | number)[][]]>([
    [
      'by the line before',
      ({ before }) => before?.text.length ?? 0,
      [
        ['1', 4, 'punkt'],
        ['2', 5, 'punkt'],
      ],
    ],
    ['by the line after', ({ next }) => next?.text.length ?? 0, [['1', 5, 'punkt']]],
    [
      'by its title',
      ({ rest }) => rest.length,
      [
        ['1', 3, 'punkt'],
        ['2', 3, 'punkt'],
      ],
    ],
    ['by itself', ({ line }) => (line.text === '§ 1 Val' ? 0.25 : 0), [['1', 0.25, 'punkt']]],
    ['and is none below nothing', ({ rest }) => (rest === 'Val' ? -1 : 0), []],
  ])('%s', (_, weigh, expected) => expect(weighed(weigh)).toEqual(expected))
})

describe('its number', () => {
  const numbers = (value: Parameters<typeof form>[4], ...raw: string[]) =>
    candidatesOf(form('§ n', 'p', PATTERN, one, value), lines(...raw), []).map((found) => [
      found.number,
      found.label,
      found.value,
      found.last,
    ])
  test.each<[string, Parameters<typeof form>[4], string[], unknown[]]>([
    ['is without noughts before it', {}, ['§ 007 Val'], [['7', '§ 007', 7, 7]]],
    ['is 1 where scanning reads l', {}, ['§ l Val'], [['1', '§ l', 1, 1]]],
    ['is as printed where it is counted otherwise', { value: () => 4 }, ['§ IV Val'], [['IV', '§ IV', 4, 4]]],
    ['is none where it is no number', {}, ['§ IV Val'], []],
    ['is none where it is nought', {}, ['§ 0 Val'], []],
    [
      'is its place where all bear the same, and its label says nothing',
      { counted: true },
      ['§ 1 Val', '', 'Text.', '', '§ 1 Bad'],
      [
        ['1', null, 1, 1],
        ['2', null, 2, 2],
      ],
    ],
  ])('%s', (_, shape, raw, expected) => expect(numbers(shape, ...raw)).toEqual(expected))
})

describe('several numbers are a heading', () => {
  test.each<[string, string[], string[]]>([
    ['with a title beside them', ['§§ 12–14 Val'], ['12-14 from 12 to 14']],
    ['with a title right below', ['', '§§ 12–14', 'Val av justerare'], ['12-14 from 12 to 14']],
    ['with a title below an empty line', ['', '§§ 12–14', '', 'Val av justerare'], ['12-14 from 12 to 14']],
    ['not with a title further below', ['', '§§ 12–14', '', '', 'Val av justerare'], []],
    ['not close to what stands above', ['Ada Provlund', '§§ 12–14', 'Val av justerare'], []],
    ['not above small letters', ['', '§§ 12–14', 'val av justerare'], []],
    ['not above great letters', ['', '§§ 12–14', 'VAL'], []],
    ['not above a capital inside', ['', '§§ 12–14', '– Val'], []],
    ['not last of all', ['', '§§ 12–14'], []],
    ['not backwards', ['§§ 12–11 Val'], []],
    ['not of one', ['§§ 12–12 Val'], []],
    ['and one alone is so, whatever stands about it', ['Ada Provlund', '§ 12', 'val'], ['12 from 12 to 12']],
    ['of two', ['§§ 12–13 Val'], ['12-13 from 12 to 13']],
  ])('%s', (_, raw, expected) => expect(ranges(...raw)).toEqual(expected))
})

test('a form hears what stands beside the lines', () => {
  const read = (all: readonly unknown[], beside: readonly string[]) =>
    all.map(() => ({ label: beside.join(), number: String(beside.length), title: 'Val' }))
  expect(candidatesOf(form('x', 'p', read, one), lines('Text'), ['a', 'b'])).toMatchObject([
    { label: 'a,b', number: '2' },
  ])
})

test('what a form reads where no line is is left', () => {
  const read = () => [undefined, { label: '§ 2', number: '2', title: '' }]
  expect(candidatesOf(form('x', 'p', read, one), lines('Text'), [])).toEqual([])
})
