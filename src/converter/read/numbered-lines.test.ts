import { expect, test } from 'vitest'
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
