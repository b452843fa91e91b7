import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { textsIn } from './texts.ts'

it('gives others the whole of a meeting, and each § by itself', () => {
  const content = mkdtempSync(join(tmpdir(), 'paragraf-texts-'))
  mkdirSync(join(content, 'protokoll', 'namnd'), { recursive: true })
  writeFileSync(
    join(content, 'protokoll', 'namnd', '2025-01-02.md'),
    '---\norgan: namnd\n---\n\n# Nämnden\n\n## § 1 Val\n\nEtt.\n\n## § 2 Slut\n\nTvå.\n',
  )
  expect([...textsIn(content)].map(({ path, title }) => [path, title])).toEqual([
    ['namnd/2025-01-02/hela', 'Nämnden'],
    ['namnd/2025-01-02/p1', '§ 1 Val'],
    ['namnd/2025-01-02/p2', '§ 2 Slut'],
  ])
  rmSync(content, { recursive: true })
})
