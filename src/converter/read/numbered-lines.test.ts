import { describe, expect, test } from 'vitest'
import { withoutLineNumbers } from './numbered-lines.ts'
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

/** Lines and their numbers, or nothing. */
const parted = (...lines: string[]): [string[], string] | undefined => {
  const found = withoutLineNumbers(lines)
  return found && [found.lines, found.numbers.join(' ')]
}

describe('numbers that count every line', () => {
  const NINE = ['Ekby', 'Nämnden', '§ 1 Taxa', 'Beslut', 'att anta', 'taxan', 'från maj', '§ 2 Val', 'Slut']
  const counted = (lines: readonly string[]): string[] => lines.map((line, at) => `${at + 1}  ${line}`)
  test('are those of nine lines, and not of eight', () => {
    expect(parted(...counted(NINE))).toEqual([NINE, '1 2 3 4 5 6 7 8 9'])
    expect(parted(...counted(NINE.slice(0, 8)))).toBeUndefined()
  })
  test('may miss one line of ten with words, and as many blank ones as there are', () => {
    const title = 'Ekby kommun, protokoll'
    expect(parted(title, ...counted(NINE))).toEqual([[title, ...NINE], '1 2 3 4 5 6 7 8 9'])
    expect(parted(title, title, ...counted(NINE))).toBeUndefined()
    expect(parted('', '   ', title, ...counted(NINE))?.[0]).toEqual(['', '   ', title, ...NINE])
  })
  test('leave the text its own margin', () => {
    const indented = NINE.map((line, at) => (at === 4 ? `   ${line}` : line))
    expect(parted(...indented.map((line, at) => `${String(at + 1).padStart(2)}    ${line}`))?.[0]).toEqual(indented)
  })
  test('stand alone on a blank line', () => {
    const withBlank = NINE.map((line, at) => (at === 1 ? '' : line))
    expect(parted(...counted(withBlank).map((line) => line.trimEnd()))?.[0]).toEqual(withBlank)
    expect(parted(...counted(withBlank).map((line) => `${line}  `))?.[0].map((line) => line.trimEnd())).toEqual(
      withBlank,
    )
  })
  test('may be parted by a tab, but not by one space', () => {
    expect(parted(...NINE.map((line, at) => `${at + 1}\t${line}`))?.[0]).toEqual(NINE)
    expect(parted(...NINE.map((line, at) => `${at + 1} ${line}`))).toBeUndefined()
  })
  test('are none where no line has a § of its own', () => {
    expect(parted(...counted(NINE.map((line) => line.replace('§', 'p.'))))).toBeUndefined()
    expect(parted(...counted(NINE.map((line) => line.replace('§ ', 'Se § '))))).toBeUndefined()
  })
})

describe('numbers at each fifth or tenth line', () => {
  const lines = (count: number): string[] =>
    Array.from({ length: count }, (_, at) => `rad ${'abcdefghij'[at % 10] ?? ''}`)
  const numbered = (step: number, texts: readonly string[], from = 0): string[] =>
    texts.map((text, at) => {
      const number = at + 1 + from
      return number % step === 0 ? `${String(number).padStart(3)}  ${text}` : `     ${text}`
    })
  test('are told from three on', () => {
    expect(parted(...numbered(5, lines(15)))).toEqual([lines(15).map((line) => `     ${line}`), '5 10 15'])
    expect(parted(...numbered(5, lines(14)))).toBeUndefined()
    expect(parted(...numbered(10, lines(30)))?.[1]).toBe('10 20 30')
    expect(parted(...numbered(10, lines(29)))).toBeUndefined()
  })
  test('may begin anew on each page', () => {
    expect(parted(...numbered(5, lines(17)), ...numbered(5, lines(12)))?.[1]).toBe('5 10 15 5 10')
    expect(parted(...numbered(5, lines(7)), ...numbered(5, lines(7)), ...numbered(5, lines(7)))).toBeUndefined()
  })
  test('do not jump, nor go back to any but the first', () => {
    expect(parted(...numbered(5, lines(17)), ...numbered(5, lines(12), 20))).toBeUndefined()
    expect(parted(...numbered(5, lines(17)), ...numbered(5, lines(12), 5))).toBeUndefined()
  })
  test('stand so many lines below each other, but for the head of a page in five', () => {
    const head = ['     Ekby', '     Protokoll']
    expect(parted(...numbered(5, lines(27)), ...head, ...numbered(5, lines(5), 27))?.[1]).toBe('5 10 15 20 25 30')
    expect(parted(...numbered(5, lines(12)), ...head, ...numbered(5, lines(5), 12))).toBeUndefined()
  })
  test('are none of noughts', () =>
    expect(parted(...lines(20).map((text, at) => (at % 5 === 0 ? `0  ${text}` : `   ${text}`)))).toBeUndefined())
  test('leave the text in line with what stands about it, and a line of nothing else blank', () => {
    const wide = numbered(5, lines(15)).map((line, at) => (at === 9 ? ' 10' : line))
    const found = parted(...wide)?.[0]
    expect([found?.[4], found?.[9]]).toEqual(['     rad e', ''])
    const narrow = lines(15).map((text, at) => ((at + 1) % 5 === 0 ? `${at + 1}  ${text}` : `  ${text}`))
    expect(parted(...narrow)?.[0][4]).toBe('  rad e')
    expect(parted('', ...narrow)?.[0][5]).toBe('  rad e')
  })
  test('may stand in the right margin, also alone', () => {
    const right = lines(15).map((text, at) => ((at + 1) % 5 === 0 ? `${at === 9 ? '' : text}    ${at + 1}` : text))
    expect(parted(...right)).toEqual([lines(15).map((text, at) => (at === 9 ? '' : text)), '5 10 15'])
  })
})
