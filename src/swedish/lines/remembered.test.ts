import { expect, test } from 'vitest'
import { remembered } from './remembered.ts'

/** A function that counts how often each text is worked out, and says nothing of the empty one. */
function counting(most?: number): { of: (text: string) => number | undefined; asked: string[] } {
  const asked: string[] = []
  const work = (text: string): number | undefined => {
    asked.push(text)
    return text === '' ? undefined : text.length
  }
  return { of: most === undefined ? remembered(work) : remembered(work, most), asked }
}

test('a text is worked out once, also one of which nothing is said', () => {
  const { of, asked } = counting()
  expect(['§ 1', '', '§ 1', ''].map(of)).toEqual([3, undefined, 3, undefined])
  expect(asked).toEqual(['§ 1', ''])
})

test('with one more than may be remembered it begins anew', () => {
  const { of, asked } = counting(2)
  for (const text of ['a', 'b', 'a', 'c', 'c', 'a']) of(text)
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
})
