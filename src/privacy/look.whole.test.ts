/** Random texts, as the guard of privacy looks at them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { look } from './look.ts'

/** Any but the halves of pairs. fast-check's own unit for this lists all million of them before its first text. */
const character = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code))

test('any text: places rise, stay inside and join up', () => {
  const anything = fc
    .array(
      fc.oneof(
        fc.array(character, { maxLength: 4 }).map((characters) => characters.join('')),
        fc.constantFrom('a', 'å', '\u030a', '\u200b', '&#45;', '\\-', '\n', '\ufb01', '<br>', ' '),
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(anything, (raw) => {
      const { text, rangeIn } = look(raw)
      let last = 0
      for (let at = 0; at < text.length; at++) {
        const [from, to] = rangeIn(at, at + 1)
        expect(from).toBeGreaterThanOrEqual(at === 0 ? 0 : Math.min(last, from))
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(raw.length)
        expect(to).toBeGreaterThanOrEqual(last)
        last = to
      }
    }),
    { numRuns: 2000 },
  )
})
