import { expect, test } from 'vitest'
import { misreadNumbers } from './identity-misread.ts'

test.each([
  ['l', '8l1218-9876'],
  ['I', '8I1218-9876'],
  ['i', '81i218-9876'],
  ['|', '81|218-9876'],
  ['!', '81!218-9876'],
  ['O', '85O709-9805'],
  ['o', '8507o9-9805'],
  ['Q', '85Q709-9805'],
  ['D', '8507D9-9805'],
  ['Z', '640823-3Z34'],
  ['z', '6408z3-3234'],
  ['A', '6A0823-3234'],
  ['S', '8S0709-9805'],
  ['s', '850709-980s'],
  ['G', 'G40823-3234'],
  ['b', 'b40823-3234'],
  ['B', 'B50709-9805'],
  ['g', '85070g-9805'],
  ['q', '850709-q805'],
])('scanning may have read a digit as %s', (_, number) => {
  const text = `Sökanden ${number} får bidrag.`
  const told = misreadNumbers(text).map(({ from, to }) => text.slice(from, to))
  // Once for each way that it is told.
  expect(new Set(told)).toEqual(new Set([number]))
})

test.each([
  ['no digit is a letter', 'Sökanden 850709-9805 får bidrag.'],
  ['the digits are nobody’s', 'Ärende 85O709-9806 avslutas.'],
  ['four are letters', 'Sökanden BSO709-98OS får bidrag.'],
])('none is told where %s', (_, text) => {
  expect(misreadNumbers(text)).toEqual([])
})
