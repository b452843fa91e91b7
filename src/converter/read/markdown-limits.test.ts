/** How much a Markdown file may hold before it is read. */
import { describe, expect, test } from 'vitest'
import { ReadError } from './error.ts'
import { DEEPEST_MARKDOWN, MOST_MARKDOWN, MOST_MARKS } from './limits.ts'
import { refuseHugeMarkdown } from './markdown-limits.ts'

/** What a file is refused for, and at which line; "" where it is read. */
function refusal(lines: readonly string[], bytes = 100): string {
  try {
    refuseHugeMarkdown(bytes, lines)
    return ''
  } catch (error) {
    if (error instanceof ReadError) return [error.ruleId, error.line].filter((one) => one !== null).join(' ')
    throw error
  }
}

test('a file of so many bytes, and no more', () => {
  expect(refusal(['text'], MOST_MARKDOWN)).toBe('')
  expect(refusal(['text'], MOST_MARKDOWN + 1)).toBe('too-large')
})

describe('lists and quotations in each other', () => {
  /** Each as deep as may be; one more is too deep. */
  test.each<[what: string, lines: (depth: number) => string[]]>([
    ['on one line', (depth) => ['> '.repeat(depth)]],
    ['without spaces', (depth) => ['>'.repeat(depth)]],
    ['of each kind of mark', (depth) => [`- * + 1. 2) ${'> '.repeat(depth - 5)}`]],
    ['set in, a line each', (depth) => Array.from({ length: depth }, (_, at) => `${' '.repeat(2 * at)}- a`)],
    [
      'set in, and on a line',
      (depth) => [
        ...Array.from({ length: 10 }, (_, at) => `${' '.repeat(2 * at)}- a`),
        `${' '.repeat(20)}${'> '.repeat(depth - 10)}`,
      ],
    ],
  ])('%s', (_, lines) => {
    expect(refusal(lines(DEEPEST_MARKDOWN))).toBe('')
    expect(refusal(lines(DEEPEST_MARKDOWN + 1))).toBe('too-deep')
  })

  test.each<[what: string, lines: string[]]>([
    ['below each other', Array.from({ length: 100 }, () => '- a')],
    ['that go in and out', Array.from({ length: 100 }, (_, at) => `${' '.repeat(2 * (at % 2))}- a`)],
    ['that are a line drawn', ['- '.repeat(100), '*'.repeat(100), '_ '.repeat(100)]],
    ['that are words with hyphens', ['-a '.repeat(100), '1.a '.repeat(100)]],
    ['behind a word', [`a ${'> '.repeat(100)}`]],
  ])('are none %s', (_, lines) => expect(refusal(lines)).toBe(''))
})

describe('signs that may be marks in one paragraph', () => {
  test.each(['* a ', '_a ', '`a ', '[a ', '![a ', ']a ', '<a ', '&a ', '***a '])('"%s"', (sign) => {
    const of = (count: number): string[] => ['text', `a${sign.repeat(count)}`]
    expect(refusal(of(MOST_MARKS))).toBe('')
    expect(refusal(of(MOST_MARKS + 1))).toBe('too-large 2')
  })

  const HALF = `a ${'* a '.repeat(MOST_MARKS / 2 + 1)}`
  test('are counted over its lines, up to a blank line or an item', () => {
    expect(refusal([HALF, HALF])).toBe('too-large 2')
    expect(refusal([HALF, '', HALF])).toBe('')
    expect(refusal([HALF, ' ', HALF])).toBe('')
    expect(refusal([HALF, `- ${HALF}`])).toBe('')
  })
  test('are so many in all paragraphs together', () => {
    const paragraphs = (count: number): string[] => Array.from({ length: count }, () => [HALF, '']).flat()
    expect(refusal(paragraphs(11))).toBe('')
    expect(refusal(paragraphs(12))).toBe('too-large 24')
  })
  test('are five more in a target of links', () => {
    const targets = (count: number, before = ''): string[] =>
      Array.from({ length: count }, () => `${before}[b]: https://ekby.se`)
    // Two brackets, and five.
    expect(refusal(targets(Math.floor(MOST_MARKS / 7)))).toBe('')
    expect(refusal(targets(Math.floor(MOST_MARKS / 7) + 1))).toMatch(/^too-large/)
    expect(refusal(targets(Math.floor(MOST_MARKS / 7) + 1, '   '))).toMatch(/^too-large/)
    expect(refusal(targets(Math.floor(MOST_MARKS / 7) + 1, 'se '))).toBe('')
    expect(refusal(targets(Math.floor(MOST_MARKS / 7) + 1, '    '))).toBe('')
  })
})
