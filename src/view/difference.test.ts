/** An earlier text against a later one, as a page shows it. */
import { expect, test } from 'vitest'
import { differenceOf, isSameText, shortened, type DifferenceLine } from './difference.ts'

/** "anslå -150 000- +15 000+ kronor"; "…" for lines left out. */
const shown = (lines: readonly DifferenceLine[] | null): string[] | null =>
  lines &&
  lines.map((line) =>
    line === null
      ? '…'
      : line.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`)).join(' '),
  )

test.each<[string, string[], string[], string[] | null]>([
  ['a sum is one word', ['anslå 150 000 kronor'], ['anslå 15 000 kronor'], ['anslå -150 000- +15 000+ kronor']],
  ['years are two', ['2023 2024'], ['2023 2025'], ['2023 -2024- +2025+']],
  ['a comma counts', ['1,5 procent av ytan'], ['15 procent av ytan'], ['-1,5- +15+ procent av ytan']],
  ['so does a capital', ['Nämnden beslutar detta'], ['nämnden beslutar detta'], ['-Nämnden- +nämnden+ beslutar detta']],
  ['the same is the same', ['a b', 'c'], ['a b', 'c'], ['a b', 'c']],
  [
    'a line more stands by itself',
    ['ett två tre', 'fyra fem sex'],
    ['ett två tre', 'ny rad', 'fyra fem sex'],
    ['ett två tre', '+ny rad+', 'fyra fem sex'],
  ],
  [
    'a line that went does too',
    ['ett två tre', 'gammal rad', 'fyra fem sex'],
    ['ett två tre', 'fyra fem sex'],
    ['ett två tre', '-gammal rad-', 'fyra fem sex'],
  ],
  ['two texts that share little are not compared', ['en helt annan text här'], ['något som inte liknar det'], null],
])('%s', (_, before, after, expected) => {
  expect(shown(differenceOf(before, after))).toEqual(expected)
})

test('every word of both is in the difference', () => {
  const [before, after] = [
    ['ett två tre fyra', 'fem sex'],
    ['ett tre fyra fem', 'sex sju'],
  ]
  const lines = differenceOf(before, after) ?? []
  const of = (kind: string): string =>
    lines
      .flat()
      .flatMap((one) => (one.kind === 'same' || one.kind === kind ? [one.text] : []))
      .join(' ')
  expect([of('removed'), of('added')]).toEqual([before.join(' '), after.join(' ')])
})

test('lines far from what differs are left out, once for each row of them', () => {
  const before = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  expect(shown(shortened(differenceOf(before, ['a', 'b', 'c', 'D', 'e', 'f', 'g']) ?? []))).toEqual([
    '…',
    'c',
    '-d- +D+',
    'e',
    '…',
  ])
  expect(isSameText(differenceOf(before, before) ?? [])).toBe(true)
})
