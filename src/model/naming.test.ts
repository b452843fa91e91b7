import { expect, test } from 'vitest'
import { fullNumber, numberWithin, shortNumber, typedAnchor } from './naming.ts'

const CASES = [
  [{ label: '§ 206', number: '206', numberFrom: 'source' }, '§\u00a0206', '§\u00a0206', '§206'],
  [{ label: '§ 1.', number: '1', numberFrom: 'source' }, '§\u00a01', '§\u00a01', '§1'],
  [{ label: '7 a)', number: '7a', numberFrom: 'source' }, 'Punkt\u00a07\u00a0a', 'Punkt\u00a07\u00a0a', null],
  [{ label: '§ ~~13~~ 14', number: '14', numberFrom: 'source' }, '§\u00a014', '§\u00a014', '§14'],
  [{ label: '~~§ 13~~ § 14', number: '14', numberFrom: 'source' }, '§\u00a014', '§\u00a014', '§14'],
  [{ label: null, number: '4', numberFrom: 'order' }, 'Punkt\u00a04', 'Punkt\u00a04 (vår numrering)', null],
  [{ label: null, number: '216.1', numberFrom: 'order' }, 'Punkt\u00a01', 'Punkt\u00a01 (vår numrering)', null],
] as const

test('a number is printed as the source prints it, and ours is said to be ours', () => {
  for (const [paragraf, short, full, typed] of CASES) {
    expect(shortNumber(paragraf)).toBe(short)
    expect(fullNumber(paragraf)).toBe(full)
    expect(typedAnchor(paragraf)).toBe(typed)
  }
})

test('a sub-matter is named with its §', () => {
  const [[parent], , , , , , [child]] = CASES
  expect(numberWithin(child, parent)).toBe('§\u00a0206, punkt\u00a01')
  expect(numberWithin(child, parent, fullNumber)).toBe('§\u00a0206, punkt\u00a01 (vår numrering)')
})
