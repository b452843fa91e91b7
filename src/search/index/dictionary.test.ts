import { expect, test } from 'vitest'
import { dictionaryParts } from './dictionary.ts'

test('flags tell what may begin and what may end a compound', () => {
  const { heads, tailStems } = dictionaryParts('5\nläkar/UXZ\nupphandling/ADfGvY\nUmeå/r\nscreening/ADXY\nåterkallelse')
  expect([...heads].sort()).toEqual(['läkar', 'screening', 'upphandlings'])
  expect([...tailStems].sort()).toEqual(['screening', 'upphandling'])
})
