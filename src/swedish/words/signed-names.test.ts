import { expect, test } from 'vitest'
import { placesOfSigned, signedIn, withoutSigned } from './signed-names.ts'

test('a letter with its signs is a word of its own', () => {
  expect(signedIn('Kurs i C++, (c#) eller F#.')).toEqual([
    { name: 'c++', word: 'cplusplus' },
    { name: 'c#', word: 'csharp' },
    { name: 'f#', word: 'fsharp' },
  ])
})

test.each(['Ada Provlund (C)', 'C + C', '#1', 'ABC++', 'C+++', 'a++b'])('%j has none', (text) => {
  expect(signedIn(text)).toEqual([])
})

test('it is found again, and taken out', () => {
  expect(placesOfSigned('Kurs i C++, och (C#) om C', 'c++')).toEqual([2])
  expect(withoutSigned('kurs C++ nu')).toBe('kurs   nu')
})
