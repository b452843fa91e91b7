/** Every language has every row of the Swedish table, and functions take what the Swedish ones take. */
import { expect, test } from 'vitest'
import { LANGUAGES } from './languages.ts'

/** Paths of all rows, with how many arguments each takes; an array tells its length. */
function rowsOf(value: unknown, path: string): string[] {
  if (typeof value === 'function') return [`${path}()`]
  if (Array.isArray(value)) return [`${path}[${value.length}]`]
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, own]) => rowsOf(own, path === '' ? key : `${path}.${key}`))
}

/** What the index calls things is shown as it is in Swedish, so the other languages alone have rows for it. */
const rows = (table: object): string[] =>
  rowsOf(table, '')
    .filter((row) => !row.startsWith('search.values'))
    .sort()

test.each(['en', 'fi'] as const)('%s has each row of sv, and no other', (language) => {
  expect(rows(LANGUAGES[language])).toEqual(rows(LANGUAGES.sv))
})
