/** A § whose sign was lost is found where it fills the gap in the series, and nowhere else. */
import { expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import { candidatesOf } from './candidates.ts'
import type { Form } from './form.ts'
import { FORMS } from './forms.ts'
import { lostSigns, writtenOtherwise } from './lost-signs.ts'

const SIGNED = FORMS.find(({ name }) => name === '§ n') as Form

/** "line: label title" of those found among lines that blank ones part. */
function lost(...raw: string[]): string[] {
  const lines = toLines(textLines(raw.flatMap((line) => [line, ''])))
  return lostSigns(candidatesOf(SIGNED, lines, []), lines).map(({ line, label, rest }) => `${line}: ${label} ${rest}`)
}

test.each<[string, string[], string[]]>([
  ['letters of the body', ['§ 34 Val', 'KS 35 Taxa', '§ 36 Bad'], ['3: § 35 Taxa']],
  ['of the body and its committee', ['§ 34 Val', 'KS AU 35 Taxa', '§ 36 Bad'], ['3: § 35 Taxa']],
  ['a sign that looks like it', ['§ 34 Val', '$35 Taxa', '§ 36 Bad'], ['3: § 35 Taxa']],
  ['both', ['§ 34 Val', 'KS & 35. Taxa', '§ 36 Bad'], ['3: § 35 Taxa']],
  ['its title below', ['§ 34 Val', 'S 35', 'Taxa', '§ 36 Bad'], ['3: § 35 ']],
  ['two in order', ['§ 34 Val', 'KS 35 Taxa', 'Texten.', 'KS 36 Hus', '§ 37 Bad'], ['3: § 35 Taxa', '7: § 36 Hus']],
  ['after several', ['§§ 33–34 Val', 'KS 35 Taxa', '§ 36 Bad'], ['3: § 35 Taxa']],
  [
    'among other numbers',
    ['§ 34 Val', 'KS 34 Hus', 'KS 12 Bo', 'KS 35 Taxa', 'KS 36 Gata', 'KS 99 Torg', '§ 36 Bad'],
    ['7: § 35 Taxa'],
  ],
  ['in each gap', ['§ 4 A', 'S 5 B', '§ 6 C', 'S 7 D', '§ 8 E'], ['3: § 5 B', '7: § 7 D']],
])('it is found: %s', (_, raw, expected) => expect(lost(...raw)).toEqual(expected))

test.each<[string, string[]]>([
  ['no number is missing', ['§ 34 Val', 'KS 35 Taxa', '§ 35 Bad']],
  ['another number is', ['§ 34 Val', 'KS 37 Taxa', '§ 36 Bad']],
  ['one of two only', ['§ 34 Val', 'KS 35 Taxa', '§ 37 Bad']],
  ['the number stands twice', ['§ 34 Val', 'KS 35 Taxa', 'KS 35 Taxa', '§ 36 Bad']],
  ['out of order', ['§ 34 Val', 'KS 36 Taxa', 'KS 35 Hus', '§ 37 Bad']],
  ['two of the same number in a gap of two', ['§ 34 Val', 'KS 35 Taxa', 'KS 35 Hus', '§ 37 Bad']],
  ['above the first', ['Text.', 'KS 35 Taxa', '§ 34 Val', '§ 36 Bad']],
  ['below the last', ['§ 34 Val', '§ 36 Bad', 'KS 35 Taxa']],
  ['a number alone', ['§ 34 Val', '35 Taxa', '§ 36 Bad']],
  ['it goes on in lower case', ['§ 34 Val', 'KS 35 tas upp', '§ 36 Bad']],
  ['in a line of text', ['§ 34 Val', 'Se KS 35 Taxa', '§ 36 Bad']],
])('it is not: %s', (_, raw) => expect(lost(...raw)).toEqual([]))

test('a line close to the text above it is text', () => {
  const lines = toLines(textLines(['§ 34 Val', '', 'Enligt beslut', 'KS 35 Taxa', '', '§ 36 Bad']))
  expect(lostSigns(candidatesOf(SIGNED, lines, []), lines)).toEqual([])
})

/** "line: label title" of those found among the points that are written as the first form has it. */
function others(form: string, ...raw: string[]): string[] {
  const lines = toLines(textLines(raw.flatMap((line) => [line, ''])))
  const own = FORMS.find(({ name }) => name === form) as Form
  return writtenOtherwise(candidatesOf(own, lines, []), lines).map(
    ({ line, label, rest }) => `${line}: ${label} ${rest}`,
  )
}

test.each<[why: string, form: string, raw: string[], expected: string[]]>([
  ['the first', 'n title', ['1. Mötet', '2 Val', '3 Taxa'], ['1: 1. Mötet']],
  ['the first two', 'n title', ['1. Mötet', '2. Val', '3 Taxa', '4 Bad'], ['1: 1. Mötet', '3: 2. Val']],
  ['one between', 'n title', ['1 Mötet', '2. Val', '3 Taxa'], ['3: 2. Val']],
  ['with another sign', 'n.', ['1. Mötet', '2) Val', '3. Taxa'], []],
  ['without one', 'n.', ['1. Mötet', '2 Val', '3. Taxa'], ['3: 2 Val']],
  ['more than two above the first', 'n title', ['1. Mötet', '2. Val', '3. Bad', '4 Taxa', '5 Hus'], []],
  ['a list above', 'n title', ['1. Mötet', '2. Val', '2 Taxa', '3 Hus'], []],
  ['another number', 'n title', ['4. Mötet', '2 Val', '3 Taxa'], []],
  ['a sentence', 'n title', ['1. Mötet öppnades.', '2 Val', '3 Taxa'], []],
  ['none is missing', 'n title', ['1 Mötet', '2 Val', '2. Taxa', '3 Hus'], []],
])('a point written otherwise: %s', (_, form, raw, expected) => expect(others(form, ...raw)).toEqual(expected))

test('a point close to its text is no heading among others that are apart', () => {
  const lines = toLines(textLines(['1. Mötet', 'Text.', '', '2 Val', '', '3 Taxa']))
  const own = FORMS.find(({ name }) => name === 'n title') as Form
  expect(writtenOtherwise(candidatesOf(own, lines, []), lines)).toEqual([])
})
