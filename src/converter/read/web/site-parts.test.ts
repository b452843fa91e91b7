/** What stands on a page and is no part of the record, and what a reader sees in its fields. */
import type { Element, ElementContent } from 'hast'
import { expect, test } from 'vitest'
import { sourceLine } from '../source-line.ts'
import { chosenIn, panelMessages, siteParts, valueOf } from './site-parts.ts'

const element = (
  tagName: string,
  properties: Element['properties'],
  ...inside: (ElementContent | string)[]
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: inside.map((one) => (typeof one === 'string' ? { type: 'text', value: one } : one)),
})
const nav = (...inside: (ElementContent | string)[]): Element => element('nav', {}, ...inside)
const printed = (one: Parameters<typeof siteParts>[0]): string[] => siteParts(one).map((line) => line.printed)

test.each<[string, string[], Parameters<typeof siteParts>[0]]>([
  ['a menu', ['Start Kontakt'], nav(element('a', {}, 'Start'), element('a', {}, 'Kontakt'))],
  ['words with white space', ['Ett två'], nav(' Ett\n  två ')],
  ['words alone', ['Ett'], { type: 'text', value: ' Ett ' }],
  ['a field with its value', ['Sök protokoll nu'], nav('Sök', element('input', { value: 'protokoll' }), 'nu')],
  ['nothing', [], nav(' ', element('a', {}))],
  [
    'a page inside an attribute of a frame',
    ['§ 13 Dold & kort'],
    nav(element('iframe', { srcDoc: '<p class="a">§ 13 Dold <b>& kort</b></p>' })),
  ],
  ['a frame of another address', [], nav(element('iframe', { src: 'https://ekby.example/' }))],
  ...['script', 'style', 'template', 'head', 'iframe', 'object', 'video', 'audio', 'canvas'].map(
    (name): [string, string[], Element] => [
      `a ${name}, which is silent`,
      ['Ett'],
      nav(element(name, {}, 'tyst'), 'Ett'),
    ],
  ),
])('lines of %s', (_, expected, one) => {
  expect(printed(one)).toEqual(expected)
  expect(siteParts(one).every(({ known }) => known === 'site-part')).toBe(true)
})

test('long words are cut at spaces, a thousand characters at most', () => {
  const [most, rest] = ['a'.repeat(999), 'b'.repeat(10)]
  expect(printed(nav(`${most}a`))).toEqual([`${most}a`])
  expect(printed(nav(`${most} ${rest}`))).toEqual([most, rest])
  expect(printed(nav(`${most}a ${rest}`))).toEqual([`${most}a`, rest])
  expect(printed(nav(`${most}aa ${rest}`))).toEqual([`${most}a`, `a ${rest}`])
  expect(printed(nav('a'.repeat(2500))).map(({ length }) => length)).toEqual([1000, 1000, 500])
})

test.each<[string | undefined, string, Record<string, unknown>]>([
  ['7', 'input', { value: 7 }],
  ['Ada', 'input', { type: 'TEXT', value: 'Ada' }],
  ...['text', 'number', 'date', 'time', 'email', 'tel', 'url', 'month', 'week', 'datetime-local'].map(
    (type): [string, string, Record<string, unknown>] => ['x', 'input', { type, value: 'x' }],
  ),
  [undefined, 'input', { type: 'hidden', value: 'x' }],
  [undefined, 'input', { type: 'submit', value: 'Skicka' }],
  [undefined, 'input', {}],
  [undefined, 'input', { value: true }],
  [undefined, 'p', { value: 'x' }],
  ['☒', 'input', { type: 'checkbox', checked: true, value: 'x' }],
  ['☐', 'input', { type: 'checkbox', value: 'x' }],
  ['☒', 'input', { type: 'radio', checked: true }],
  ['☐', 'input', { type: 'radio', checked: false }],
])('a reader sees %j in %s %j', (expected, name, properties) =>
  expect(valueOf(element(name, properties as Element['properties']))).toBe(expected),
)

test('of the options of a list the chosen one is seen, else the first', () => {
  const option = (text: string, selected = false): Element => element('option', selected ? { selected } : {}, text)
  const list = (...inside: (ElementContent | string)[]): Element | undefined =>
    chosenIn(element('select', {}, ...inside))
  const [one, two, three] = [option('ett'), option('två', true), option('tre')]
  expect(list(one, two, three)).toBe(two)
  expect(list('\n', one, three)).toBe(one)
  expect(list(element('optgroup', {}, '\n', one, two), three)).toBe(two)
  expect(list(element('hr', {}), three)).toBe(three)
  expect(list(element('hr', {}))).toBeUndefined()
})

const RESERVES = 'Mot beslutet reserverar sig Ada Provlund. Läs mer'
test.each<[boolean, string]>([
  [true, RESERVES],
  [true, 'Ett två tre fyra!'],
  [true, 'Ett två tre fyra? Ja'],
  [false, 'Ett två fyra.'],
  [false, 'Mot beslutet reserverar sig Ada Provlund'],
  [false, 'Ett två tre fyra.se'],
  [false, 'Ett två tre 4.'],
])('a panel with a sentence is told of, %s: %j', (expected, words) => {
  const panel = element('aside', {}, words)
  const lines = [sourceLine('Text'), ...siteParts(panel)]
  expect(panelMessages(lines, [panel]).map(({ ruleId, line }) => [ruleId, line])).toEqual(
    expected ? [['panel-left-out', 2]] : [],
  )
})

test('no other line than those of a panel is told of', () => {
  const panel = element('aside', {}, RESERVES)
  expect(panelMessages([sourceLine(RESERVES)], [panel])).toEqual([])
  expect(panelMessages(siteParts(panel), [])).toEqual([])
})
