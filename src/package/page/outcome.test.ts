import { expect, test } from 'vitest'
import type { Report } from '../check.ts'
import { verdictOf } from './outcome.ts'

const whole: Report = {
  listed: 1200,
  agreeing: 1200,
  missing: [],
  changed: [],
  extra: [],
  unread: [],
  unsafe: [],
  repeated: [],
  clashing: [],
  links: [],
  hash: '',
}

test.each([
  ['everything agrees', {}, 'Alla 1\u00a0200 filer stämmer.'],
  [
    'one file is changed',
    { agreeing: 1199, changed: ['a'] },
    'Kopian stämmer inte: 1 av 1\u00a0200 filer är inte som de ska.',
  ],
  ['a file lies beside', { extra: ['Thumbs.db'] }, 'Kopian stämmer inte: en fil hör inte till den.'],
  ['files lie beside', { extra: ['a', 'b'] }, 'Kopian stämmer inte: 2 filer hör inte till den.'],
  ['a link lies beside', { links: ['a'] }, 'Kopian stämmer inte: en fil hör inte till den.'],
  ['names are one on some system', { clashing: ['a', 'A'] }, 'Kopian stämmer inte.'],
  ['a path leads out', { unsafe: ['../a'] }, 'Kopian stämmer inte.'],
])('where %s, the outcome says so', (_, found, words) => {
  expect(verdictOf({ ...whole, ...found })).toBe(words)
})
