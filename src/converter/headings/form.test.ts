/** A form of the numbers of §§: what it reads in a line, and what it is unless it says otherwise. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import { byPattern, digits, form } from './form.ts'
import type { Weigh } from './weights.ts'

const lines = (...raw: string[]) => toLines(textLines(raw))
const weigh: Weigh = () => 0
const PARAGRAF = /^(?<label>§ (?<number>\d+)(?:–(?<to>\d+))?) (?<title>.*)/u
const POINT = /^(?<label>(?<number>\d+)\.)/u

test.each([
  ['12', 12],
  ['l', 1],
  ['1', 1],
])('%s is %i', (printed, value) => expect(digits(printed)).toBe(value))

describe('by a pattern each line says', () => {
  test.each<[line: string, read: unknown]>([
    ['§ 12 Budget', { label: '§ 12', number: '12', to: undefined, title: 'Budget' }],
    ['§ 12–14 Budget', { label: '§ 12–14', number: '12', to: '14', title: 'Budget' }],
    // The first that a line has
    ['3. Budget', { label: '3.', number: '3', title: '' }],
    ['Budget', undefined],
    // The line between two columns
    ['§ 12 Budget |', { label: '§ 12', number: '12', to: undefined, title: 'Budget' }],
    ['§ 12 Budget¦', { label: '§ 12', number: '12', to: undefined, title: 'Budget' }],
    ['§ 12 Budget | Plan', { label: '§ 12', number: '12', to: undefined, title: 'Budget | Plan' }],
  ])('%s', (line, read) => expect(byPattern(PARAGRAF, POINT)(lines(line), [])).toEqual([read]))

  test('by the first of several', () =>
    expect(byPattern(/^(?<number>\d)/, /^(?<number>\d\d)/)(lines('12'), [])).toEqual([
      { label: '', number: '1', title: '' },
    ]))
  test('what a pattern has no group for is empty', () =>
    expect(byPattern(/^(?<title>Nr)/)(lines('Nr'), [])).toEqual([{ label: '', number: '', title: 'Nr' }]))
  test('and without groups nothing', () => expect(byPattern(/^Nr/)(lines('Nr'), [])).toEqual([undefined]))
  test('all of them, in order', () =>
    expect(byPattern(POINT)(lines('1. Val', 'Text', '2. Budget'), []).map((one) => one?.number)).toEqual([
      '1',
      undefined,
      '2',
    ]))
})

describe('a form', () => {
  test('reads by its pattern, and counts by what is printed', () => {
    const { read, ...more } = form('paragraf', 'p', PARAGRAF, weigh)
    expect(more).toEqual({ name: 'paragraf', style: 'p', weigh, value: digits })
    expect(read(lines('§ 12 Budget'), [])[0]?.number).toBe('12')
  })
  test('may read in a way of its own, and differ from most', () => {
    const read = () => []
    const value = () => 7
    expect(form('punkt', 'punkt', read, weigh, { strict: true, counted: true, mends: true, value })).toEqual({
      ...{ name: 'punkt', style: 'punkt', read, weigh, value, strict: true, counted: true, mends: true },
    })
  })
})
