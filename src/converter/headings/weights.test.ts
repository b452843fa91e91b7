/** How much a line looks like a heading, by what stands in it and beside it. */
import { expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import {
  type Weigh,
  weighAlone,
  weighBesideOrAlone,
  weighItem,
  weighSentence,
  weighSign,
  weightOf,
  WEIGHTS,
} from './weights.ts'

/** The middle line of three, whose number is off already. */
function weigh(rest: string, before: string[], after: string[], by: Weigh = weighItem): number | undefined {
  const lines = toLines(textLines([...before, `1. ${rest}`, ...after]))
  const at = lines.findIndex(({ text }) => text.startsWith('1.'))
  const line = lines[at]
  return line && by({ line, rest, before: lines[at - 1], next: lines[at + 1] })
}

test.each([
  ['tight among lines', 'Budget', ['Texten.'], ['Mer text.'], WEIGHTS.heading],
  ['with a blank line above', 'Budget', ['Texten.', ''], ['Mer text.'], WEIGHTS.apart],
  ['with a blank line below', 'Budget', ['Texten.'], ['', 'Mer text.'], WEIGHTS.apart],
  ['last of all', 'Budget', ['Texten.'], [], WEIGHTS.apart],
  ['a sentence', 'Budgeten godkänns.', ['Texten.', ''], ['', 'Mer.'], WEIGHTS.none],
  ['one that is left open', 'Budgeten ...', ['Texten.', ''], ['', 'Mer.'], WEIGHTS.apart],
  ['in lower case', 'budget', ['Texten.', ''], ['', 'Mer.'], WEIGHTS.none],
  ['a number alone', '', ['Texten.', ''], ['', 'Mer.'], WEIGHTS.apart],
  ['in quotes', '”Kom i gång”', ['Texten.', ''], ['', 'Mer.'], WEIGHTS.apart],
  ['that begins with a number', '12 nya platser', ['Texten.', ''], ['', 'Mer.'], WEIGHTS.apart],
  ['as long as a heading may be', `B${'u'.repeat(149)}`, ['Texten.', ''], ['', 'Mer.'], WEIGHTS.apart],
  ['as long as text', `B${'u'.repeat(150)}`, ['Texten.', ''], ['', 'Mer.'], WEIGHTS.none],
  ['inside a sentence', 'Budget', ['Detta sker enligt'], ['', 'Mer.'], WEIGHTS.none],
  ['below a sentence left open, apart', 'Budget', ['Detta sker enligt', ''], ['', 'Mer.'], WEIGHTS.apart],
])('a point %s', (_, rest, before, after, weight) => expect(weigh(rest, before, after)).toBe(weight))

/** The weight of "1. …" between two paragraphs, or right below a line. */
const between = (by: Weigh, rest: string): number | undefined => weigh(rest, ['Texten.', ''], ['', 'Mer.'], by)
const below = (by: Weigh, rest: string, above: string): number | undefined => weigh(rest, [above], ['', 'Mer.'], by)

test.each([
  ['Budget', WEIGHTS.sign],
  ['', WEIGHTS.sign],
  ['forts.', WEIGHTS.lower],
  // "§ 12 och § 14", "§ 12, 14", "§ 12)", "§ 12 – 14": a reference goes on
  ['och § 14', WEIGHTS.none],
  ['samt punkt 3', WEIGHTS.none],
  [', 14 och 15', WEIGHTS.none],
  [') gäller', WEIGHTS.none],
  ['; vidare', WEIGHTS.none],
  ['– 14', WEIGHTS.none],
  ['.', WEIGHTS.none],
  ['ochra målas', WEIGHTS.lower],
])('a sign before "%s" weighs %d', (rest, weight) => expect(between(weighSign, rest)).toBe(weight))

test('a sign right below a line that runs on, or in lower case, is a reference', () => {
  expect(below(weighSign, 'Budget', 'Detta sker enligt')).toBe(WEIGHTS.reference)
  expect(below(weighSign, 'beslutades om detta', 'Nämnden har ett avtal')).toBe(WEIGHTS.reference)
  expect(below(weighSign, 'Budget', 'Mötet öppnas.')).toBe(WEIGHTS.sign)
  expect(weigh('beslutades', [], ['', 'Mer.'], weighSign)).toBe(WEIGHTS.lower)
})

test.each([
  ['Budget', WEIGHTS.apart],
  ['Budgeten godkänns.', WEIGHTS.sentence],
  ['budgeten godkänns', WEIGHTS.text],
  ['12 platser finns.', WEIGHTS.text],
  ['”Kom i gång” antas.', WEIGHTS.text],
  ['– Budget', WEIGHTS.none],
])('the sentence "%s" after its number weighs %d', (rest, weight) => expect(between(weighSentence, rest)).toBe(weight))

test('a sentence that goes on from the line above weighs nothing', () => {
  expect(below(weighSentence, 'Budgeten godkänns.', 'Detta sker enligt')).toBe(WEIGHTS.none)
})

test.each([
  ['its title below', ['Budget'], WEIGHTS.heading],
  ['its title two blank lines below', ['', '', 'Budget'], WEIGHTS.heading],
  ['a title far below', ['', '', '', 'Budget'], WEIGHTS.none],
  ['another number below', ['', '2.'], WEIGHTS.none],
  ['nothing below', [], WEIGHTS.none],
])('a number alone with %s', (_, after, weight) => {
  expect(weigh('', ['Texten.', ''], after, weighAlone)).toBe(weight)
  expect(weigh('', ['Texten.', ''], after, weighBesideOrAlone)).toBe(weight)
})

test('a misread number with a title weighs as a point', () => {
  expect(between(weighBesideOrAlone, 'Budget')).toBe(WEIGHTS.apart)
  expect(between(weighBesideOrAlone, 'budgeten')).toBe(WEIGHTS.none)
})

test('a row of contents weighs nothing, a long line no more than text', () => {
  const whole: Weigh = (read) => weightOf(weighSign, read)
  expect(between(whole, 'Budget')).toBe(WEIGHTS.sign)
  expect(between(whole, 'Budget ........ 3')).toBe(WEIGHTS.none)
  expect(weigh('Kajer och', ['Texten.', ''], ['pirar ........ 3'], whole)).toBe(WEIGHTS.none)
  expect(weigh('Kajer och', ['Texten.', ''], ['Pirar ........ 3'], whole)).toBe(WEIGHTS.none)
  expect(weigh('Kajer', ['Texten.', ''], ['Pirar ........ 3'], whole)).toBe(WEIGHTS.sign)
  expect(weigh('Kajer och', ['Texten.', ''], ['', 'pirar ........ 3'], whole)).toBe(WEIGHTS.sign)
  expect(between(whole, `B${'u'.repeat(216)}`)).toBe(WEIGHTS.sign)
  expect(between(whole, `B${'u'.repeat(217)}`)).toBe(WEIGHTS.text)
})

test.each([
  ['a heading word', ['Beslut'], WEIGHTS.sign],
  ['one apart', ['', 'Beslut'], WEIGHTS.sign],
  ['a decision', ['Beslut: Priset antas.'], WEIGHTS.sign],
  ['a sentence', ['Priset antas.'], WEIGHTS.sign],
  ['the next row', ['§ 3 Avgift'], WEIGHTS.none],
  ['a sentence apart', ['', 'Priset antas.'], WEIGHTS.none],
  ['nothing', [], WEIGHTS.none],
])('two lines with dots are no row of contents above %s', (_, after, weight) => {
  const lines = toLines(textLines(['§ 2 Pris för båt', 'per år ........ 400', ...after]))
  const [line, next, afterNext] = lines
  expect(line && weightOf(weighSign, { line, rest: 'Pris för båt', before: undefined, next, afterNext })).toBe(weight)
})
