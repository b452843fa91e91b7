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

test('the page of a meeting is of no matter, and a heap of §§ is none', () => {
  expect(sameMatter([record('A', ['1/24']), record('A', ['1/24'], null)])).toEqual([[], []])
  expect(sameMatter(Array.from({ length: 13 }, () => record('A', ['1/24']))).flat()).toEqual([])
})
