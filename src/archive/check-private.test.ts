import { expect, test } from 'vitest'
import { privateFaults } from './check-private.ts'

test('a value that is left is told by kind and line, and not itself', () => {
  expect(privateFaults('content/ord.md', 'Mötet öppnas.\nRing 070-123 45 67.', [], 'täck den')).toEqual([
    {
      file: 'content/ord.md',
      line: 2,
      found: 'en privat uppgift (ett telefonnummer)',
      expected: 'att den är täckt',
      act: 'täck den',
    },
  ])
})

test('a text without any has no faults', () => {
  expect(privateFaults('content/ord.md', 'Mötet öppnas.', [], 'täck den')).toEqual([])
})
