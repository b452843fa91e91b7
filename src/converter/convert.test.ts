import { expect, test } from 'vitest'
import { convert } from './convert.ts'

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
