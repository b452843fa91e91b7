/** The folder of a process: gone when it ends, and swept where it was killed. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { privateFolder } from './private-folder.ts'

test('nobody else reads it', () => {
  expect(statSync(privateFolder()).mode & 0o077).toBe(0)
})

test('it is gone when the process ends, and a folder of a dead process is swept', () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  const dead = mkdtempSync(join(tmpdir(), `paragraf-omvandling-${pid}-`))
  const script = `import { privateFolder } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'private-folder.ts')).href)}
console.log(privateFolder())`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect([
    stdout.includes(join(tmpdir(), 'paragraf-omvandling-')),
    existsSync(stdout.trim()),
    existsSync(dead),
  ]).toEqual([true, false, false])
  rmSync(dead, { recursive: true, force: true })
})
