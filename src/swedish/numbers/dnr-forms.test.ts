/** The forms of dnrs: which are one anywhere, which after a label, which last in a title. */
import { describe, expect, test } from 'vitest'
import { isDnr, isLabelledDnr, isLastDnr } from './dnr-forms.ts'

describe('a dnr, and after a label too:', () => {
  test.each([
    'HSN 571-2024',
    'HSN529-2022',
    'HSN 1043:1-2021',
    'KS/2023:45',
    'Ks 2024/1',
    'KsAU 2024.14',
    'KS-2024-00012:-1',
    'KS 2024/14 041',
    'KS 2024/14 041.2',
    'KS 1/24-2',
    'SN 2023-00121 3.7.1',
    '2023-00121 1.2.',
    'KS 2023/91.041',
    'VON/24:12',
    'VON-24:1234',
    'BYGG.2024.123',
    'BYGG.2024.123-45',
    '2024/KS0123',
    '2023/BUN 0203 40',
    '2023/BUN 0203 40 123',
    '2024-KS-123',
    '2022/00123 KS',
    '2022/123 BUN',
    '214/10.00.02/2024',
    'EKNÄS/214/10.00.02.01/2024',
    '22RS1234',
    '2024-00123',
    '2021.0188.600',
  ])('%s', (text) => {
    expect(isDnr(text)).toBe(true)
    expect(isLabelledDnr(text)).toBe(true)
    expect(isDnr(`x ${text}`)).toBe(false)
    expect(isDnr(`${text} x`)).toBe(false)
  })
})

describe('a dnr after a label only:', () => {
  test.each([
    '111/21',
    '1435/2022',
    '123456/22',
    '1/22-3',
    '1/22/1234',
    '2024:123',
    '2024-1234',
    '2024/123456-7',
    '06-101',
    '002 – 443 / 05',
    '420-145-2012',
    'FV-1.2.3-0123-24',
    'KS 1',
    'A 1 B 2',
    'KS:-1',
    'KS:1',
    '123456.ABCDEF',
    '1 2 3 4 5 6 7',
  ])('%s', (text) => {
    expect(isDnr(text)).toBe(false)
    expect(isLabelledDnr(text)).toBe(true)
    expect(isLabelledDnr(`x${text}`)).toBe(false)
    expect(isLabelledDnr(`${text}x`)).toBe(false)
  })
})

describe('none at all:', () => {
  test.each([
    'SOU 2024:12',
    'SFS 2017-725',
    'AD 2020/12',
    'KS 2024-03-12',
    'Ekby 2022-2024',
    'KS 2024-12-31',
    'KS 2024',
    'KS 2024-03-12 3.7.1',
    '3.7.1',
    'EKBY 16:24',
    'A.2024.1',
    '1924',
    '1234567/22',
    '1/1',
    '2024:12',
    'KSKSKSKSK 1-2024',
    'A B',
    '1234567-1',
    '1 2 3 4 5 6 7 8',
    '1',
    'KS',
  ])('%s', (text) => expect([isDnr(text), isLastDnr(text)]).toEqual([false, false]))
  test.each(['A B', '1234567-1', '1 2 3 4 5 6 7 8', '1', 'KS', '1/1', '1,2', '1234567/22'])(
    'nor after a label: %s',
    (text) => {
      expect(isLabelledDnr(text)).toBe(text === '1/1')
    },
  )
})

test.each([
  ['KS 2025/12', true],
  ['KS-2025-12', true],
  ['KS/2025:12-3', true],
  ['KS.2025.12', true],
  ['KS 2025-2026', false],
  ['K 2025/12', false],
  ['KS2025/12', false],
  ['KS 12/25', false],
  ['SOU 2025:12', false],
])('%s closes a title: %s', (text, expected) => expect(isLastDnr(text)).toBe(expected))
