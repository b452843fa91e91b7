/** A number that comes again after its heading: on the next page, or in the text. */
import { describe, expect, test } from 'vitest'
import type { Candidate } from './candidates.ts'
import { isReference, repeatsIn } from './repeats.ts'

const candidate = (value: number, rest: string, own: Partial<Candidate> = {}): Candidate => ({
  line: 1,
  number: String(value),
  label: `§ ${value}`,
  style: 'p',
  rest,
  depth: 0,
  value,
  last: value,
  weight: 2,
  ...own,
})

describe('a number in the text of its own § is a reference', () => {
  const VAL = candidate(3, 'Val')
  const SAID = candidate(3, 'förklarades justerad', { weight: 0.5 })
  test.each<[string, Candidate, Candidate | undefined, boolean]>([
    ['with other words', SAID, VAL, true],
    ['as heavy as the heading', { ...SAID, weight: 2 }, VAL, true],
    ['not heavier', { ...SAID, weight: 2.5 }, VAL, false],
    ['not below nothing', SAID, undefined, false],
    ['not below a point', SAID, { ...VAL, style: 'punkt' }, false],
    ['not below another number', SAID, { ...VAL, value: 2 }, false],
    ['not below a number alone', SAID, { ...VAL, rest: '' }, false],
    ['not without words', { ...SAID, rest: '' }, VAL, false],
  ])('%s', (_, own, above, expected) => expect(isReference(own, above)).toBe(expected))
})

describe('a number again is a repeat', () => {
  const GATOR = candidate(16, 'Gator och vägar')
  test.each<[string, Candidate[], number[]]>([
    ['with the same title', [GATOR, GATOR], [1]],
    ['with how it begins', [GATOR, candidate(16, 'Gator')], [1]],
    ['without a title', [GATOR, candidate(16, '')], [1]],
    ['not with how it ends', [GATOR, candidate(16, 'vägar')], []],
    ['not with another title', [GATOR, candidate(16, 'Badhus')], []],
    ['with a word that heads a part', [GATOR, candidate(16, 'Beslut')], [1]],
    ['not of another number', [GATOR, candidate(17, 'Gator')], []],
    ['not where another heading lies between', [GATOR, candidate(17, 'Bad'), GATOR], []],
    ['where something lighter lies between', [GATOR, candidate(17, 'x', { weight: 0.9 }), GATOR], [2]],
    ['not where a heading of weight 1 lies between', [GATOR, candidate(17, 'x', { weight: 1 }), GATOR], []],
    ['of half a heading’s weight', [GATOR, candidate(16, 'Gator', { weight: 0.5 })], [1]],
    ['not lighter', [GATOR, candidate(16, 'Gator', { weight: 0.4 })], []],
    ['every time', [GATOR, GATOR, GATOR], [1, 2]],
    ['not before its heading', [candidate(16, 'Gator', { weight: 0.5 }), GATOR], []],
  ])('%s', (_, all, expected) => {
    const repeated = new Set(repeatsIn(all.map((one, line) => ({ ...one, line }))).map(({ line }) => line))
    expect([...repeated]).toEqual(expected)
  })

  test.each([
    ['forts. Gator', true],
    ['forts Gator', true],
    ['fortsättning Gator', true],
    ['(Fortsättning) Gator', true],
    ['(fortsättning)', true],
    ['Forts. Gator', true],
    ['(forts.) Gator', true],
    ['(forts) Gator', true],
    ['forts.: – Gator', true],
    ['forts, Gator', true],
    ['Gator forts.', true],
    ['Gator FORTS', true],
    ['Gator, forts.', true],
    ['Gator (forts.)', true],
    ['Gator, (fortsättning)', true],
    ['Gator fortsättning', true],
    ['forts.', true],
    ['Gator forts. här', false],
    ['Om forts. Gator', false],
    ['[forts.] Gator', false],
  ])('with a word that it goes on: %s', (rest, isRepeat) => {
    expect(repeatsIn([GATOR, candidate(16, rest)])).toHaveLength(isRepeat ? 1 : 0)
  })
})
