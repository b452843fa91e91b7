import { describe, expect, test } from 'vitest'
import { readText } from './text.ts'

const TEXT = [
  'Ekby kommun',
  'Nämnden',
  '',
  'PROTOKOLL',
  '2024-05-14',
  '',
  '§ 1 Taxa',
  'Beslut',
  'att anta 500',
  'kronor.',
]
const read = (...raw: string[]) => {
  const { lines } = readText(new TextEncoder().encode(raw.join('\n')))
  return [
    lines.filter(({ known }) => known === null).map(({ printed }) => printed),
    lines.flatMap(({ printed, known }) => (known ? [`${known}: ${printed}`] : [])),
  ]
}

test('numbers that count every line are no words of it', () => {
  const numbered = TEXT.map((line, at) => `${String(at + 5).padStart(3)}   ${line}`.trimEnd())
  expect(read(...numbered)).toEqual([TEXT, ['line-number: 5 6 7 8 9 10 11 12 13 14']])
})

test.each<[string, string[]]>([
  ['items', TEXT.map((_, at) => `${at + 1}   Ärende ${at + 1}`)],
  ['a part of the lines', [...TEXT, ...TEXT.map((line, at) => `${at + 1}   ${line}`)]],
  ['numbers that do not count', TEXT.map((line, at) => `${at * 2}   ${line}`)],
])('%s stay', (_, raw) => expect(read(...raw)).toEqual([raw, []]))

describe('numbers at each fifth line are no words of it', () => {
  const LONG = [...TEXT, '', '§ 2 Slut', 'Mötet', 'avslutas', '', 'klockan', 'nio.']
  const inMargin = (count: (at: number) => number): string[] =>
    LONG.map((line, at) => `${count(at) % 5 === 0 && count(at) > 0 ? String(count(at)).padStart(2) : '  '}   ${line}`)
  const words = (at: number): number =>
    LONG[at] === '' ? -1 : LONG.slice(0, at + 1).filter((line) => line !== '').length

  test.each<[string, string[], string]>([
    ['in the left margin', inMargin((at) => at + 1), 'line-number: 5 10 15'],
    ['of those with words', [...inMargin(words), '     En till', '15   slutet'], 'line-number: 5 10 15'],
    [
      'in the right margin',
      LONG.map((line, at) => ((at + 1) % 5 === 0 ? `${line.padEnd(40)}${at + 1}` : line)),
      'line-number: 5 10 15',
    ],
    [
      'with a tab, and no margin for the others',
      LONG.map((line, at) => ((at + 1) % 5 === 0 ? `${at + 1}\t${line}` : line)),
      'line-number: 5 10 15',
    ],
  ])('%s', (_, raw, expected) => {
    const [texts, known] = read(...raw)
    expect(known).toEqual([expected])
    expect(texts?.slice(0, LONG.length).map((line) => line.trim())).toEqual(LONG)
  })

  test.each<[string, string[]]>([
    ['figures of rows', ['Skatt      5', 'Avgift      10', 'Taxa      15', 'Summa      20']],
    ['figures that jump', LONG.map((line, at) => (at % 5 === 4 ? `${line}      ${at * 100 + 5}` : line))],
    ['two', LONG.slice(0, 12).map((line, at) => (at % 5 === 4 ? `${at + 1}   ${line}` : line))],
  ])('%s stay', (_, raw) => expect(read(...raw)[1]).toEqual([]))
})
