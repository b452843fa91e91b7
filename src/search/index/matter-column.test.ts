import { expect, test } from 'vitest'
import { sameMatter, type MatterRecord } from './matter-column.ts'

const record = (
  title: string,
  dnrs: string[] = [],
  number: string | null = '1',
  organisation = 'Ekby',
): MatterRecord => ({
  ...{ title, dnrs, number, organisation },
})

test('§§ of one number within an organisation are one matter, however the number is written', () => {
  const records = [record('A', ['KS 2024/1']), record('B', ['KS 2024/1']), record('A', ['KS 2024/2'])]
  expect(sameMatter(records)).toEqual([[1], [0], []])
  expect(sameMatter([record('A', ['1/24']), record('A', ['1/24'], '1', 'Åby')])).toEqual([[], []])
})

test('a § without a number is of the matter of a title that tells', () => {
  const long = '§ 3 Motion om att bygga ett nytt bad vid älven'
  expect(
    sameMatter([record(long), record(long.replace('§ 3', '§ 9')), record('§ 4 Frågestund'), record('§ 5 Frågestund')]),
  ).toEqual([[1], [0], [], []])
})

test.each([
  ['§ 12 Motion om att bygga ett nytt bad', '§ 13 Motion om att bygga ett nytt bad', true, 'whatever its own number'],
  ['§12 Motion om att bygga ett nytt bad', '§13 Motion om att bygga ett nytt bad', true, 'however that is written'],
  ['§ 1 Motion om ett nytt stort bad', '§ 2 Motion om ett nytt stort bad', true, 'of six words'],
  ['§ 1 Motion om ett nytt bad', '§ 2 Motion om ett nytt bad', false, 'not of five'],
  ['Motion om § 5 i lagen om bad', 'Motion om § 6 i lagen om bad', false, 'not of another § within'],
])('“%s” and “%s” are one matter: %s: %s', (one, other, is) => {
  expect(sameMatter([record(one), record(other)])).toEqual(is ? [[1], [0]] : [[], []])
})

test('a title is of one matter within its organisation', () => {
  const title = '§ 3 Motion om att bygga ett nytt bad vid älven'
  expect(sameMatter([record(title), record(title, [], '1', 'Åby')])).toEqual([[], []])
})

test('the first number of several tells, and the others of a matter are in order', () => {
  const records = [record('A', ['KS 2024/1', 'KS 2024/2']), record('B', ['KS 2024/2']), record('C', ['KS 2024/1'])]
  expect(sameMatter([...records, record('D', ['KS 2024/1'])])).toEqual([[2, 3], [], [0, 3], [0, 2]])
})

test('the page of a meeting is of no matter, and a heap of §§ is none', () => {
  expect(sameMatter([record('A', ['1/24']), record('A', ['1/24'], null)])).toEqual([[], []])
  expect(sameMatter(Array.from({ length: 13 }, () => record('A', ['1/24']))).flat()).toEqual([])
  expect(sameMatter(Array.from({ length: 12 }, () => record('A', ['1/24']))).map(({ length }) => length)).toEqual(
    Array.from({ length: 12 }, () => 11),
  )
})
