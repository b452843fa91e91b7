import { expect, test } from 'vitest'
import { lookAgain, startOf, withSign } from './second-look.ts'
import { line, white } from './testing.ts'

test.each<[string, string | null]>([
  ['812 Budget', '812'],
  ['8 12 Budget', '8 12'],
  ['$12 Budget', '$12'],
  ['S 1. Budget', 'S 1.'],
  ['12 Budget', '12'],
  ['Budget 12', null],
  ['2024-03-12 Budget', null],
])('a line that may begin with a sign: %s', (text, start) => {
  expect(startOf(line(text).words)?.text ?? null).toBe(start)
})

test.each<[string, string, string, boolean]>([
  ['812 Budget', '§12', '§ 12 Budget', true],
  ['8 12 Budget', '§ 12', '§ 12 Budget', true],
  ['$12 Budget', '§ 12.', '§ 12 Budget', true],
  // The looks differ: somebody has to compare it.
  ['8316 Val', '§16', '§ 16 Val', false],
  ['811 Val', '§1', '§ 11 Val', false],
  ['812 Budget', '§13', '§ 12 Budget', false],
  ['812 Budget', '§', '§ 12 Budget', false],
  ['812 Budget', '812', '812 Budget', true],
  ['12 Budget', '12', '12 Budget', true],
])('"%s" seen again as "%s" reads "%s"', (first, again, expected, isSure) => {
  const read = line(first)
  const start = startOf(read.words)
  const { words } = start ? withSign(read, start, again) : read
  expect(words.map(({ text }) => text).join(' ')).toBe(expected)
  expect((words[0]?.confidence ?? 0) >= 70).toBe(isSure)
})

test('only beginnings of lines that may have a sign are looked at, each by itself', async () => {
  const looks: string[] = []
  const read = await lookAgain(
    [line('Protokoll'), line('812 Budget'), line('Text 8 12')],
    white(400, 100),
    (_, look) => {
      looks.push(look)
      return Promise.resolve([line('§12')])
    },
  )
  expect(looks).toEqual(['line'])
  expect(read.map(({ words }) => words[0]?.text)).toEqual(['Protokoll', '§ 12', 'Text'])
})
