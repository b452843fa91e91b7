/** Which of several series is the document's own. A series is told by what its headings stand on: line and number. */
import { describe, expect, test } from 'vitest'
import type { Candidate } from './candidates.ts'
import { choose, type Found } from './choose.ts'
import { form } from './form.ts'

type At = [line: number, value: number, rest?: string]

function series(name: string, style: 'p' | 'punkt', at: At[], shape: { counted?: true; mends?: true } = {}): Found {
  const chain = at.map(([line, value, rest = 'Val']): Candidate => ({
    line,
    number: String(value),
    label: String(value),
    style,
    rest,
    depth: 0,
    value,
    last: value,
    weight: 1,
  }))
  return { form: form(name, style, /x/, () => 1, shape), chain, again: new Set(), moved: [] }
}
/** So many numbers, the first on the line given and each next one so many lines below. */
const run = (count: number, from = 1, apart = 10): At[] =>
  Array.from({ length: count }, (_, at): At => [from + at * apart, at + 1])

const chosen = (...all: Found[]): string | undefined => choose(all)?.form.name

test('none of none', () => expect(chosen()).toBeUndefined())

test('the first of several that have nothing to do with each other', () => {
  expect(chosen(series('first', 'p', run(3)), series('second', 'p', run(9)))).toBe('first')
})

describe('a later series goes around one that is a list inside it', () => {
  test.each<[string, 'p' | 'punkt', At[], 'p' | 'punkt', At[], boolean]>([
    ['a single number, by four points', 'punkt', [[5, 1]], 'punkt', run(4, 6), true],
    ['not by three points', 'punkt', [[5, 1]], 'punkt', run(3, 6), false],
    ['a single number, by three §s', 'p', [[5, 1]], 'p', run(3, 6), true],
    ['not by two §s', 'p', [[5, 1]], 'p', run(2, 6), false],
    ['two points, by as many §s', 'punkt', run(2, 5, 2), 'p', run(2), true],
    ['not by fewer §s', 'punkt', run(3, 4, 2), 'p', run(2), false],
    ['two points, by four points', 'punkt', run(2, 5, 2), 'punkt', run(4), true],
    [
      'two points that lie far apart, by six points',
      'punkt',
      [
        [5, 1],
        [45, 2],
      ],
      'punkt',
      run(6),
      true,
    ],
    ['not by three points around two', 'punkt', run(2, 5, 2), 'punkt', run(3), false],
    ['not §s, whatever goes around', 'p', run(2, 5, 2), 'punkt', run(6), false],
    ['not from its first line', 'punkt', run(2, 1, 2), 'punkt', run(6), false],
    [
      'not to its last line',
      'punkt',
      [
        [5, 1],
        [51, 2],
      ],
      'punkt',
      run(6),
      false,
    ],
    [
      'not to its last line, whatever lies between',
      'punkt',
      [
        [5, 1],
        [15, 2],
        [60, 3],
      ],
      'punkt',
      run(6),
      false,
    ],
    ['not after it', 'punkt', run(2, 5, 2), 'punkt', run(6, 6), false],
    [
      'not before it has ended',
      'punkt',
      [
        [5, 1],
        [60, 2],
      ],
      'punkt',
      run(6),
      false,
    ],
    [
      'not in leaps',
      'punkt',
      run(2, 5, 2),
      'punkt',
      [
        [1, 1],
        [20, 3],
        [30, 5],
        [40, 7],
      ],
      false,
    ],
  ])('%s', (_, innerStyle, inner, outerStyle, outer, isAround) => {
    expect(chosen(series('inner', innerStyle, inner), series('outer', outerStyle, outer))).toBe(
      isAround ? 'outer' : 'inner',
    )
  })

  test('not where its numbers are our own', () => {
    expect(chosen(series('inner', 'punkt', run(2, 5, 2)), series('outer', 'punkt', run(6), { counted: true }))).toBe(
      'inner',
    )
  })

  test('and is itself gone around by the next', () => {
    const [one, two] = [series('one', 'punkt', run(2, 25, 2)), series('two', 'punkt', run(4, 20, 3))]
    expect(chosen(one, two, series('three', 'punkt', run(6)))).toBe('three')
  })
})

describe('a series whose every number is said again, alone, before the next', () => {
  const HEADS: At[] = [
    [1, 61],
    [20, 62],
  ]
  test.each<[string, 'p' | 'punkt', At[], 'p' | 'punkt', At[], boolean]>([
    [
      'is the one',
      'p',
      [
        [3, 61, ''],
        [22, 62, ''],
      ],
      'p',
      HEADS,
      true,
    ],
    [
      'not of points',
      'p',
      [
        [3, 61, ''],
        [22, 62, ''],
      ],
      'punkt',
      HEADS,
      false,
    ],
    [
      'not over points',
      'punkt',
      [
        [3, 61, ''],
        [22, 62, ''],
      ],
      'p',
      HEADS,
      false,
    ],
    ['not of one alone', 'p', [[3, 61, '']], 'p', [[1, 61]], false],
    [
      'not with a title there',
      'p',
      [
        [3, 61, ''],
        [22, 62, 'Bad'],
      ],
      'p',
      HEADS,
      false,
    ],
    [
      'not before its number',
      'p',
      [
        [1, 61, ''],
        [22, 62, ''],
      ],
      'p',
      HEADS,
      false,
    ],
    [
      'not at the next',
      'p',
      [
        [20, 61, ''],
        [22, 62, ''],
      ],
      'p',
      HEADS,
      false,
    ],
    [
      'right before the next',
      'p',
      [
        [19, 61, ''],
        [22, 62, ''],
      ],
      'p',
      HEADS,
      true,
    ],
    [
      'not of a number that it has not',
      'p',
      [
        [3, 61, ''],
        [22, 63, ''],
      ],
      'p',
      HEADS,
      false,
    ],
  ])('%s', (_, againStyle, again, style, heads, isOne) => {
    expect(chosen(series('again', againStyle, again), series('heads', style, heads))).toBe(isOne ? 'heads' : 'again')
  })
})

describe('a series of misread signs', () => {
  const mended = (at: At[]): Found => series('mended', 'p', at, { mends: true })
  test.each<[string, At[] | undefined, At[], string | undefined]>([
    ['is taken where there is no other', undefined, run(3), 'mended'],
    ['not of two', undefined, run(2), undefined],
    [
      'not in leaps',
      undefined,
      [
        [1, 1],
        [2, 3],
        [3, 5],
      ],
      undefined,
    ],
    [
      'in place of one whose lines it has',
      [
        [1, 1],
        [21, 3],
      ],
      run(3),
      'mended',
    ],
    [
      'not where a line of that one is not its own',
      [
        [1, 1],
        [22, 3],
      ],
      run(3),
      'other',
    ],
    ['with as many steps', run(3), run(3), 'mended'],
    [
      'not with fewer steps',
      [
        [1, 1],
        [11, 2],
        [21, 3],
        [31, 4],
        [41, 5],
        [51, 6],
      ],
      [
        [1, 1],
        [11, 2],
        [21, 3],
        [31, 4],
        [41, 5],
        [51, 7],
      ],
      'other',
    ],
  ])('%s', (_, other, at, expected) => {
    expect(chosen(...(other ? [series('other', 'p', other)] : []), mended(at))).toBe(expected)
  })

  test('is never the best of the rest', () => {
    expect(chosen(mended(run(2)), series('other', 'p', run(1)))).toBe('other')
    expect(
      chosen(
        series('other', 'p', run(2)),
        mended([
          [5, 1],
          [15, 2],
          [25, 3],
        ]),
      ),
    ).toBe('other')
  })
})
