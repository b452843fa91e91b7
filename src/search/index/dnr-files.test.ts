import { expect, test } from 'vitest'
import { dnrFile, dnrFiles, figuresOf } from './dnr-files.ts'

const numbers = [
  'HSN 571-2024',
  '010/21',
  'HSN 1043:1-2021',
  'SLK-2024-00074',
  '2023/2024',
  ...Array.from({ length: 2000 }, (_, at) => `KS ${at}-2019`),
]
const files = dnrFiles(numbers.map((dnr, record) => ({ record, dnr: [dnr] })))

test.each([
  ['571-2024', 'HSN 571-2024'],
  ['10/2021', '010/21'],
  ['10/21', '010/21'],
  ['1043-2021', 'HSN 1043:1-2021'],
  ['2024-74', 'SLK-2024-00074'],
  ['2023/2024', '2023/2024'],
])('%s is looked for where %s lies', (asked, dnr) => {
  expect(files[dnrFile(figuresOf(asked), files.length) ?? -1]?.[dnr]).toEqual([numbers.indexOf(dnr)])
})

test('a file holds a small share of the numbers', () => {
  expect(Math.max(...files.map((file) => Object.keys(file).length))).toBeLessThan(600)
})
