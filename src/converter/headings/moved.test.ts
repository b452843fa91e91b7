import { expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import { findSeries } from './series.ts'

const series = (...raw: string[]) => findSeries(toLines(textLines(raw.flatMap((line) => [line, '']))))
const numbers = (...raw: string[]) => series(...raw).headings.map(({ number }) => number)

const own = (number: number): string[] => [`§ ${number} Fråga`, 'Styrelsen beslutar', 'att bordlägga den.']
/** 8 is missing. */
const TO_TEN = [6, 7, 9, 10].flatMap(own)

test.each([
  ['between others', [...own(8), ...own(11)], ['6', '7', '9', '10', '8', '11']],
  ['last of all', own(8), ['6', '7', '9', '10', '8']],
])('a § that was treated below higher numbers is one: %s', (_, below, expected) => {
  expect(numbers(...TO_TEN, ...below)).toEqual(expected)
})

test('it is not passed over', () => {
  expect(series(...TO_TEN, ...own(8), ...own(11)).gaps).toEqual([])
  expect(series(...TO_TEN, ...own(11)).gaps).toEqual([{ after: '7', before: '9', line: 13 }])
})

test.each([
  ['without a title', ['§ 8', 'Styrelsen beslutar', 'att bordlägga den.']],
  ['that a sentence refers to', ['enligt', '§ 8 gäller taxan', 'Styrelsen beslutar', 'att bordlägga den.']],
  ['that is quoted as a rule', ['§ 8 Styrelsen väljs på två år.']],
  ['that is set by a decision', ['§ 8 Medlem är den som betalar.', 'Styrelsen beslutar', 'att det gäller genast.']],
  ['that a clause leads to', ['att stadgan får lydelsen', ...own(8)]],
  ['that stands below whose it is', ['Arbetsutskottet', ...own(8)]],
  ['of statutes', ['§ 7 Mål', '§ 8 Styrelse', 'Styrelsen beslutar', 'att växla.', '§ 9 Val']],
  ['whose number stands once more', [...own(8), ...own(11), '§ 8 Karta', 'Styrelsen beslutar', 'att rita.']],
])('a § %s is none', (_, text) => {
  expect(numbers(...TO_TEN, ...text, ...own(11))).toEqual(['6', '7', '9', '10', '11'])
})

test('a § that no blank line parts off, as others are, is none', () => {
  const behind = [...TO_TEN, 'Frågan är klar.\n§ 8 Taxa', 'Styrelsen beslutar', 'att höja den.', ...own(11)]
  const raw = behind.flatMap((line) => [...line.split('\n'), ''])
  expect(findSeries(toLines(textLines(raw))).headings.map(({ number }) => number)).toEqual(['6', '7', '9', '10', '11'])
})

test('a § of another rank than the others is none', () => {
  const lines = toLines(textLines([...TO_TEN, ...own(8), ...own(11)].flatMap((line) => [line, ''])))
  const ranked = lines.map((line) => (line.text.startsWith('§ 8') ? { ...line, rank: 3 } : line))
  expect(findSeries(ranked).headings.map(({ number }) => number)).toEqual(['6', '7', '9', '10', '11'])
})

test('a § below one that has not decided yet is an extract in it, and in an extract, which leaps, none was moved', () => {
  expect(
    numbers(...[6, 7, 9].flatMap(own), '§ 10 Meddelanden', 'Ett utdrag har kommit.', ...own(8), ...own(11)),
  ).toEqual([...['6', '7', '9', '10', '11']])
  expect(numbers(...[3, 8, 21, 4].flatMap(own))).toEqual(['3', '8', '21'])
})
