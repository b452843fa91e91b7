/** Words that no reader sees are set on a line of their own after their line; struck words are told of. */
import { describe, expect, test } from 'vitest'
import {
  hiddenMessages,
  hide,
  leaveUnwritten,
  markedMessages,
  partLines,
  seen,
  strike,
  struckMessages,
  withoutSigns,
} from './marked-text.ts'
import { rowLine, sourceLine } from './source-line.ts'

const [FROM, TO, STRUCK, SEEN] = ['\uFDD0', '\uFDD1', '\uFDD2', '\uFDD4']
const X = hide('x')

test('words are marked, and blanks are not', () => {
  expect([hide('x y'), hide(' '), hide(''), hide(hide('x'))]).toEqual([`${FROM}x y${TO}`, ' ', '', `${FROM}x${TO}`])
  expect([strike(' $& x '), strike(' ')]).toEqual([` ${STRUCK}$& x${SEEN} `, ' '])
  expect(withoutSigns(`${FROM}a${TO}${STRUCK}b${SEEN}${FROM}`)).toBe('ab')
  expect([seen(`a ${X}${X}${strike('b')}`), seen('a')]).toEqual(['a b', 'a'])
})

const parted = (...printed: string[]): [string, string | null][] =>
  partLines(printed.map((one) => sourceLine(one))).lines.map((line) => [line.printed, line.known])

describe('a line', () => {
  test.each<[what: string, line: string, expected: [string, string | null][]]>([
    [
      'with words of a template that nobody filled in has them after what is hidden',
      `A ${leaveUnwritten('ange')} ${X} b.`,
      [
        ['A b.', null],
        ['x', 'hidden-text'],
        ['ange', 'placeholder'],
      ],
    ],
    ['without signs stays', 'Text ', [['Text ', null]]],
    [
      'with hidden words has them after it',
      `A ${X} b.`,
      [
        ['A b.', null],
        ['x', 'hidden-text'],
      ],
    ],
    [
      'with several has them together',
      `A ${X}b ${hide(' y ')}c`,
      [
        ['A b c', null],
        ['x y', 'hidden-text'],
      ],
    ],
    [
      'with two beside each other leaves one space',
      `A ${X} ${hide('y')} b`,
      [
        ['A b', null],
        ['x y', 'hidden-text'],
      ],
    ],
    [
      'that ends in them ends before',
      `A ${X}`,
      [
        ['A', null],
        ['x', 'hidden-text'],
      ],
    ],
    [
      'that begins with them begins after',
      `${X} A`,
      [
        ['A', null],
        ['x', 'hidden-text'],
      ],
    ],
    [
      'keeps its columns',
      `A    ${X}    b`,
      [
        ['A        b', null],
        ['x', 'hidden-text'],
      ],
    ],
    [
      'keeps columns behind one space',
      `A ${X}    b`,
      [
        ['A     b', null],
        ['x', 'hidden-text'],
      ],
    ],
    ['of nothing else is hidden', X, [['x', 'hidden-text']]],
    ['of a mark and hidden words is', `- ${X}`, [['x', 'hidden-text']]],
    ['of a number and hidden words is', `12. ${X}`, [['x', 'hidden-text']]],
    ['of a letter and hidden words is', `B. ${X}`, [['x', 'hidden-text']]],
    ['of a heading and hidden words is', `## ${X}`, [['x', 'hidden-text']]],
    [
      'of too long a number is not',
      `1234567. ${X}`,
      [
        ['1234567.', null],
        ['x', 'hidden-text'],
      ],
    ],
    [
      'of two letters is not',
      `ab. ${X}`,
      [
        ['ab.', null],
        ['x', 'hidden-text'],
      ],
    ],
    ['of a mark alone stays', '- ', [['- ', null]]],
    ['with struck words has them between tildes', `A ${strike('b')} `, [['A ~~b~~', null]]],
    [
      'with struck words in pieces has one pair',
      `A ${strike('b ')}${strike('c')}${strike('d')}`,
      [['A ~~b cd~~', null]],
    ],
    ['with struck words apart has a pair each', `${strike('a')} b ${strike('c')}`, [['~~a~~ b ~~c~~', null]]],
    [
      'with hidden words among the struck',
      `${strike('a ')}${X}${strike(' c')} d`,
      [
        ['~~a c~~ d', null],
        ['x', 'hidden-text'],
      ],
    ],
    ['with half a struck word has no sign', `A ${STRUCK}b c${SEEN}${SEEN} d${STRUCK}`, [['A ~~b c~~ d', null]]],
    ['with half a sign has none', `A${FROM}b`, [['Ab', null]]],
  ])('%s', (_, line, expected) => expect(parted(line)).toEqual(expected))

  test('that has no sign is the same', () => {
    const line = sourceLine('Text ')
    expect(partLines([line]).lines[0]).toBe(line)
  })
  test('of cells has none of the hidden words in them', () => {
    const { lines } = partLines([rowLine([`A ${X}`, X, strike(' b ')])])
    expect(lines.map(({ cells }) => cells)).toEqual([['A', '', '~~b~~'], null])
  })
  test('of hidden words is on their page', () =>
    expect(partLines([sourceLine(`A ${X}`, { page: 7 })]).lines.map(({ page }) => page)).toEqual([7, 7]))
  test('with struck words is told by its number, as printed', () =>
    expect(
      partLines([`A ${X}`, strike('b'), 'c', `d ${strike('e')}`, hide(strike('f'))].map((one) => sourceLine(one)))
        .struck,
    ).toEqual([3, 5]))
})

describe('messages', () => {
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 2)
  test('tell of each line, up to ten', () => {
    expect(hiddenMessages(upTo(10)).map(({ line }) => line)).toEqual(upTo(10))
    expect(hiddenMessages([])).toEqual([])
    expect(hiddenMessages([3])[0]?.reason).toBe('Unexpected hidden text, left out')
  })
  test('count more', () => {
    const [one, ...others] = struckMessages(upTo(11))
    expect([one?.line, others]).toEqual([2, []])
    expect(one?.reason).toBe('Unexpected struck text, published as struck, at 11 places')
  })
  test('are of what is hidden, then of what is struck', () => {
    const messages = markedMessages(partLines([strike('a'), X].map((one) => sourceLine(one))))
    expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([
      ['hidden-text', 2],
      ['struck-text', 1],
    ])
    expect(messages.map(({ note }) => note)).toEqual([
      expect.stringMatching(/^expected none: .*check in the original/),
      expect.stringMatching(/^expected the final text; take what is struck out/),
    ])
  })
})
