import { expect, test } from 'vitest'
import { lookAgain, startOf, withSign } from './second-look.ts'
import { line, white } from './lines.fixture.ts'

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
  ['812 Budget', '  § 12  ', '§ 12 Budget', true],
  ['8 Budget', '§', '§ 8 Budget', false],
  ['$12 Budget', '§', '§ 12 Budget', false],
  ['S8 Budget', '§ 9', '§ 8 Budget', false],
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

test('a word that both looks read is as sure as the surest of it, and one that they do not as the least', () => {
  const sure = (text: string, again: string, unsure: Record<string, number>): number | undefined => {
    const read = line(text, { unsure })
    const start = startOf(read.words)
    return start ? withSign(read, start, again).words[0]?.confidence : undefined
  }
  expect(sure('8 12 Budget', '§ 12', { '8': 40, '12': 80 })).toBe(80)
  expect(sure('8 12 Budget', '§ 13', { '8': 25, '12': 80 })).toBe(25)
  expect(sure('8 12 Budget', '§ 13', { '8': 60, '12': 80 })).toBe(30)
})

test('what is looked at is where the sign and the number stand', () => {
  const sign = { text: '8', confidence: 90, box: { left: 100, top: 72, right: 120, bottom: 100 } }
  const number = { text: '12', confidence: 90, box: { left: 140, top: 70, right: 180, bottom: 104 } }
  expect(startOf([sign, number])?.box).toEqual({ left: 100, top: 70, right: 180, bottom: 104 })
  expect(startOf([{ ...sign, text: '812' }])?.box).toEqual(sign.box)
})

test('sixty beginnings of a page are looked at, and no more', async () => {
  const looks: number[] = []
  const lines = Array.from({ length: 61 }, () => line('812 Budget'))
  const read = await lookAgain(lines, white(400, 100), () => {
    looks.push(1)
    return Promise.resolve([line('§ 12')])
  })
  expect(looks).toHaveLength(60)
  expect(read.map(({ words }) => words[0]?.text).slice(-2)).toEqual(['§ 12', '812'])
})

test('a second look in several words is read as one text', async () => {
  const [read] = await lookAgain([line('812 Budget')], white(400, 100), () =>
    Promise.resolve([line('§ 12'), line('x')]),
  )
  expect(read?.words.map(({ text }) => text)).toEqual(['§ 12', 'Budget'])
})
