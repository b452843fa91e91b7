/** What is laid aside: there until the process ends, for nobody else to read, and swept where a process was killed. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { convert } from '../../../src/converter/index.ts'
import { asideOf, layAside, makeAside, reportAside } from './aside.ts'

const TEXT = 'Tekniska nämnden 2024-03-12\n\n§ 1 Taxa\n\nBeslut\n\nNämnden beslutar att anta taxan.\n\n§ 2 Val\n'
const source = (text: string) => ({ name: 'mapp/å.txt', bytes: new TextEncoder().encode(text), sidecar: null })

test('what a conversion would publish comes back as it was, the report where it is asked for', async () => {
  const folder = makeAside()
  const conversion = await convert(source(TEXT), [])
  if (conversion.outcome === 'failed') throw new Error(JSON.stringify(conversion.messages))
  layAside(folder, conversion, false)
  const { content, publishedSource } = conversion.stages
  expect([asideOf(folder, 'mapp/å.txt'), reportAside(folder, conversion)]).toEqual([{ content, publishedSource }, null])
  layAside(folder, conversion, true)
  expect(reportAside(folder, conversion)).toMatchObject({ format: 'text', ledger: { lines: 10 } })
  expect(statSync(folder).mode & 0o077).toBe(0)
})

test('of one that failed nothing is laid aside', async () => {
  const folder = makeAside()
  layAside(folder, await convert(source(''), []), true)
  expect(() => asideOf(folder, 'mapp/å.txt')).toThrow('ENOENT')
})

test('it is gone when the process ends, and a folder of a dead process is swept', () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  const dead = mkdtempSync(join(tmpdir(), `paragraf-omvandling-${pid}-`))
  const script = `import { makeAside } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'aside.ts')).href)}
console.log(makeAside())`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect([
    stdout.includes(join(tmpdir(), 'paragraf-omvandling-')),
    existsSync(stdout.trim()),
    existsSync(dead),
  ]).toEqual([true, false, false])
  rmSync(dead, { recursive: true, force: true })
})
