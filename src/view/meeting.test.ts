import { expect, test } from 'vitest'
import type { Entry, Meeting } from '../content-file/read.ts'
import { rankedEntries } from './meeting.ts'

const group = (level: number) => ({ type: 'group', level, title: '', span: [1, 1] }) as Entry
const paragraf = (name: string | null) =>
  ({ type: 'paragraf', paragraf: { data: { group: name } }, span: [1, 1] }) as unknown as Entry
const ranks = (entries: Entry[]) => rankedEntries({ entries } as Meeting).map(({ rank }) => rank)

test('a § stands one rank below the innermost open group', () => {
  expect(
    ranks([paragraf(null), group(1), group(2), paragraf('x'), group(2), paragraf('y'), group(1), paragraf('z')]),
  ).toEqual([2, 2, 3, 4, 3, 4, 2, 3])
})

test('levels that the source skips are not skipped on the page', () => {
  expect(ranks([group(3), paragraf('x'), group(1), paragraf('y')])).toEqual([2, 3, 2, 3])
})

test('a § without a group closes the open ones', () => {
  expect(ranks([group(1), paragraf('x'), paragraf(null)])).toEqual([2, 3, 2])
})
