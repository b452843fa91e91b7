import { expect, test } from 'vitest'
import { dnrKey } from './dnr.ts'
import { mattersIn, matterPath, pagesAmong } from './path.ts'

test.each([
  ['HSN 571-2024', 'hsn-2024-571'],
  ['HSN571-2024', 'hsn-2024-571'],
  ['HSN 1043:1-2021', 'hsn-2021-1043'],
  ['SLK-2024-00074', 'slk-2024-74'],
  ['SLK-2024-00009:12', 'slk-2024-9'],
  ['KS 2023/123', 'ks-2023-123'],
  ['KS/2023:123', 'ks-2023-123'],
  ['ks 2023/123-4', 'ks-2023-123'],
  ['Dnr KS/2023:123', 'ks-2023-123'],
  ['Hsn 0571-2024', 'hsn-2024-571'],
  ['KS 12/24', 'ks-2024-12'],
  ['VON/24:12', 'von-2024-12'],
  ['KS 24:1-21', 'ks-2021-24'],
  ['2024/12', 'tn-2024-12'],
  ['2024/KS0123', 'ks-2024-123'],
  ['22RS1234', 'rs-2022-1234'],
  ['BYGG.2024.123', 'bygg-2024-123'],
  ['KS 2025/12 041', 'ks-2025-12'],
  ['KS 2025/12.041', 'ks-2025-12'],
  ['SN 2023-00121 3.7.1', 'sn-2023-121'],
  ['2023-00121 1.2.', 'tn-2023-121'],
  ['111/21', 'tn-2021-111'],
  ['0211/2021', 'tn-2021-211'],
  ['2024-00123', 'tn-2024-123'],
  ['06-101', 'tn-06-101'],
  ['420-145-2012', 'tn-420-145-2012'],
  ['KS 834', 'tn-ks-834'],
  ['ÄN 2024/1', 'aen-2024-1'],
  ['AN 2024/1', 'an-2024-1'],
  ['420-14-2012', 'tn-420-14-2012'],
  ['HSN 2021-2024', 'tn-hsn-2021-2024'],
  ['HSN 2024:3-2021', 'hsn-2021-2024'],
  ['KS 2024 / 12', 'ks-2024-12'],
])('%s is %s', (dnr, key) => expect(dnrKey(dnr, 'tn')).toBe(key))

test('one number in two organisations is two matters', () => {
  expect([matterPath('KS 1/24', 'ks', 'Ekby kommun'), matterPath('KS 1/24', 'ks', 'Ålby kommun')]).toEqual([
    'arende/ekby-kommun/ks-2024-1.html',
    'arende/alby-kommun/ks-2024-1.html',
  ])
})

test('a § belongs once to each of its matters, and to none when it was taken back', () => {
  const paragrafer = [
    { dnr: ['KS 1/24', 'KS 2024/1', 'KS 2/24'], withdrawn: false },
    { dnr: ['KS 1/24'], withdrawn: false },
    { dnr: ['KS 3/24'], withdrawn: true },
  ]
  const [ONE, TWO] = ['arende/ekby-kommun/ks-2024-1.html', 'arende/ekby-kommun/ks-2024-2.html']
  expect(mattersIn(paragrafer, 'ks', 'Ekby kommun')).toEqual([ONE, TWO, ONE])
})

test.each([
  ['two §§ bear it', ['a', 'b', 'a'], [], ['a']],
  ['it has had one', ['a', 'b'], ['b', 'c'], ['b']],
  ['and not where one § does', ['a', 'b'], [], []],
])('a matter has a page where %s', (_, borne, had, paged) => {
  expect([...pagesAmong(borne, new Set(had))]).toEqual(paged)
})
