import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { message } from '../model/rules.ts'
import { convert, refusedBefore } from './convert.ts'
import type { Source } from './source.ts'

const MINUTES = `Almby kommun  Socialnämnden  Protokoll 2024-03-12  Sida 1 (3)

§ 21 Ansökan

Kim Provsson, 070-123 45 67, har ansökt. Den sökande Kim

Almby kommun  Socialnämnden  Protokoll 2024-03-12  Sida 2 (3)

Provsson har nummer 850709-

Almby kommun  Socialnämnden  Protokoll 2024-03-12  Sida 3 (3)

9805 och en skada.

Beslut

Nämnden beviljar ansökan.
`

test('values that a page’s foot and head cut in two are covered, and each line counts once', async () => {
  const sidecar = '---\nmask:\n  - text: Kim Provsson\n    because: Privatperson.\n---\n'
  const conversion = await convert({ name: 'a.txt', bytes: new TextEncoder().encode(MINUTES), sidecar }, [])
  if (conversion.outcome !== 'converted') throw new Error(JSON.stringify(conversion.messages))
  const { content, publishedSource, ledger } = conversion.stages
  for (const text of [content, publishedSource]) expect(text).not.toMatch(/Kim|Provsson|850709|9805|070-/)
  expect(ledger.masked).toEqual([
    { span: [5, 5], kind: 'by-editor' },
    { span: [9, 9], kind: 'by-editor' },
    { span: [13, 13], kind: 'identity-number' },
  ])
  const removed = ledger.removed.reduce((sum, { span: [from, to] }) => sum + to - from + 1, 0)
  expect(ledger.blank + ledger.published + removed + ledger.masked.length).toBe(ledger.lines)
  expect(ledger.unaccounted).toEqual([])
})

const bytes = new TextEncoder().encode(MINUTES)
const SUM = createHash('sha256').update(MINUTES).digest('hex')
const REFUSED = message('sidecar', null, {
  reason: 'Unexpected second sidecar',
  note: 'keep one of them',
  found: 'två sidofiler',
})

describe('what cannot be converted comes back with one message, and what is known of it:', () => {
  test.each<[string, Partial<Source>, object, object]>([
    [
      'a sidecar that cannot be read',
      { sidecar: 'plats: Ekby\nmask: Kim\n', sidecarName: 'a.txt.md' },
      {
        ruleId: 'sidecar',
        line: 2,
        note: 'correct a.txt.md and run convert again',
        found: '”mask” utanför rubrikfältet',
      },
      { sidecar: 'a.txt.md' },
    ],
    [
      'one that has no name of its own',
      { sidecar: '---\nplats: Ekby\n---\n' },
      { ruleId: 'sidecar', line: 2, note: 'correct a.txt and run convert again', found: 'fältet plats' },
      { sidecar: null },
    ],
    ['a source without words', { bytes: new Uint8Array() }, { ruleId: 'empty', severity: 'error' }, {}],
    ['a type that nobody reads', { name: 'a.xyz' }, { ruleId: 'unknown-type', severity: 'error' }, { source: 'a.xyz' }],
    ['what was refused before', { refused: REFUSED }, REFUSED, {}],
  ])('%s', async (_, more, told, known) => {
    const conversion = await convert({ name: 'a.txt', bytes, sidecar: null, ...more }, [])
    expect(conversion).toMatchObject({ outcome: 'failed', source: 'a.txt', page: null, sidecar: null, ...known })
    expect(conversion.messages).toEqual([expect.objectContaining(told)])
    expect(conversion.stages).not.toHaveProperty('content')
  })
})

test('one that was never tried keeps its name and its sum, and has no stage', () => {
  expect(refusedBefore({ name: 'a.txt', bytes, sidecar: null, sidecarName: 'a.txt.md' }, REFUSED)).toMatchObject({
    outcome: 'failed',
    source: 'a.txt',
    page: null,
    sidecar: 'a.txt.md',
    sha256: SUM,
    messages: [REFUSED],
    stages: {},
  })
})

test('one that was converted tells its page by its body, its day and which meeting of the day it was', async () => {
  const pageOf = async (sidecar: string | null): Promise<string | null> =>
    (await convert({ name: 'a.txt', bytes, sidecar }, [])).page
  expect(await pageOf(null)).toBe('almby-kommun-socialnamnden/2024-03-12.md')
  expect(await pageOf('---\nsession: {value: extra, because: Rad 1.}\n---\n')).toBe(
    'almby-kommun-socialnamnden/2024-03-12-extra.md',
  )
})
