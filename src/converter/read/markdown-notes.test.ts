import { expect, test } from 'vitest'
import { notesInWords } from './markdown-notes.ts'

test.each([
  ['21,50[^1] kr\n\n[^1]: Utan moms.', '21,50¹ kr\n\nFotnot 1: Utan moms.'],
  ['300[^12]\n   [^12]: Per år', '300¹²\n   Fotnot 12: Per år'],
  ['två[^1] noter[^2]\n[^1]: A\n[^2]: B', 'två¹ noter²\nFotnot 1: A\nFotnot 2: B'],
  // A sign whose note stands nowhere, a name for a number, and what only looks like a note.
  ['21,50[^1] kr', '21,50[^1] kr'],
  ['300[^moms]\n[^moms]: Utan moms.', '300[^moms]\n[^moms]: Utan moms.'],
  ['se [^1]: här\n[^1]:klar', 'se [^1]: här\n[^1]:klar'],
])('%j is written as %j', (text, written) => expect(notesInWords(text)).toBe(written))
