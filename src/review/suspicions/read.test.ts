/**
 * Content files as `convert` writes them, as suspicions see them: each passage with the line of the source it begins
 * in.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { examine } from './index.ts'
import { readForReview } from './read.ts'
import { tellSuspicions } from './tell.ts'

const FOLDER = 'content/protokoll'
const seed = (id: string): ReturnType<typeof readForReview> =>
  readForReview(`${id}.md`, readFileSync(`${FOLDER}/${id}.md`, 'utf8'), readFileSync(`${FOLDER}/${id}.txt`, 'utf8'))
const PLAN = seed('hsn-au/2024-11-28')

test('each clause of a seed stands on the line of the source that begins with it', () => {
  const { matters, lines } = PLAN
  const clauses = matters.flatMap(({ decisions }) => decisions.flatMap((one) => one.clauses))
  const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, 12)
  expect(clauses.length).toBeGreaterThan(20)
  expect(clauses.filter(({ text, line }) => !bare(lines[line - 1] ?? '').startsWith(bare(text).slice(0, 6)))).toEqual(
    [],
  )
})

test('people, heads of pages and what stands around the §s of a seed are seen', () => {
  const { organ, date, present, matters, heads } = seed('svn-mellansverige/2021-02-19')
  expect({ organ, date, present: present.length, matters: matters.length }).toEqual({
    organ: 'svn-mellansverige',
    date: '2021-02-19',
    present: 32,
    matters: 18,
  })
  expect(PLAN.heads.length).toBeGreaterThan(heads.length)
})

test('a content file without the source beside it is read, with the lines of its parts', () => {
  const file = readFileSync(`${FOLDER}/hsn-au/2024-11-28.md`, 'utf8')
  const { matters, lines } = readForReview('x.md', file, null)
  expect({ lines, first: matters[0]?.text[0]?.line }).toEqual({
    lines: [],
    first: PLAN.matters[0]?.text[0]?.line,
  })
})

test('a file that is no content file says so', () => {
  expect(() => readForReview('x.md', 'Hej', null)).toThrow(/x\.md/)
})

test('what is told has each kind with its first places, each document with its count, and a sum', () => {
  const hit = (
    file: string,
    line: number | null,
  ): { suspicion: string; file: string; paragraf: string; line: number | null; words: string } => ({
    suspicion: 'bare-clause',
    file,
    paragraf: '§ 4',
    line,
    words: '•',
  })
  const found = [
    {
      id: 'bare-clause',
      says: 'En beslutspunkt saknar ord',
      hits: [hit('a.md', 3), hit('b.md', null), hit('b.md', 7)],
    },
    { id: 'no-title', says: 'Paragrafen saknar rubrik', hits: [] },
  ]
  expect(tellSuspicions(found, ['a.md', 'b.md', 'c.md'], 2)).toEqual([
    'En beslutspunkt saknar ord: 3 (bare-clause)',
    '  a.md:3, § 4: ”•”',
    '  b.md, § 4: ”•”',
    '  … och 1 till',
    '',
    'Per dokument:',
    '      2  b.md',
    '      1  a.md',
    '3 att se efter i 2 av 3 dokument',
  ])
  expect(tellSuspicions(examine([]), [], 2)).toEqual(['0 att se efter i 0 av 0 dokument'])
})
