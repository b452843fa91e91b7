/** What makes ten or twelve digits somebody's number, beside the package that personnummer.dev keeps for it. */
import personnummer from 'personnummer'
import { describe, expect, test } from 'vitest'
import { hasCentury, hasRightCheck, isBirthday, isWholeLength } from './identity-digits.ts'

const isOurs = (digits: string): boolean =>
  isWholeLength(digits) && hasCentury(digits) && isBirthday(digits) && hasRightCheck(digits)

/** Ours and theirs of those that the two do not agree on. */
const differing = (all: readonly string[]): [string, boolean, boolean][] =>
  all
    .map((digits): [string, boolean, boolean] => [digits, isOurs(digits), personnummer.valid(digits)])
    .filter(([, ours, theirs]) => ours !== theirs)

const upTo = (end: number, width: number): string[] =>
  Array.from({ length: end }, (_, at) => String(at).padStart(width, '0'))
const MONTHS = upTo(14, 2)
const DAYS = upTo(100, 2)

describe('it is what the package says', () => {
  test.each(['85', '84', '00', '1985', '2024', '2000', '1896'])(
    'on each day, and none, of a year written %s, of coordination numbers too',
    (year) => {
      const days = MONTHS.flatMap((month) => DAYS.map((day) => `${year}${month}${day}`))
      // Of ten numbers that differ in their last digit one is right.
      expect(differing(days.flatMap((day) => upTo(10, 1).map((check) => `${day}980${check}`)))).toEqual([])
    },
  )

  test('with each of the last four', () => {
    expect(
      differing(
        upTo(10_000, 4)
          .map((last) => `850709${last}`)
          .slice(10),
      ),
    ).toEqual([])
  })

  test('with any number of digits', () => {
    expect(differing(upTo(15, 1).map((_, length) => '198507099805'.slice(0, length)))).toEqual([])
  })
})

describe('it is not, on purpose,', () => {
  // Nobody is given it; where it stands it is a slip or an example, and hides nothing that a reader needs.
  test('with the serial number 000', () => {
    expect(differing(['8507090002', '198507090002'])).toEqual([
      ['8507090002', true, false],
      ['198507090002', true, false],
    ])
  })

  // A year of two figures cannot tell 1900 from 2000, and a number is not left open for it.
  test('on the 29 February that 1900 did not have', () => {
    expect(differing(['190002299808', '200002299808'])).toEqual([['190002299808', true, false]])
  })

  // The package takes any century; "210007099805" is a number of something else.
  test('in centuries that nobody who is told of was born in', () => {
    expect(differing(['178507099805', '218507099805'])).toEqual([
      ['178507099805', false, true],
      ['218507099805', false, true],
    ])
  })
})
