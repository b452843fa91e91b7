import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Busy, isAlive, withLock } from './lock.ts'
import { sweep } from './sweep.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'paragraf-lock-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const held = () => join(home, 'dist')
const lock = () => `${held()}.las`

/** The number of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid

test('while one is at it another is told by whom, and nothing is left afterwards', async () => {
  await withLock(held(), 'Ett annat bygge', async () => {
    expect(JSON.parse(readFileSync(lock(), 'utf8'))).toMatchObject({ pid: process.pid })
    await expect(withLock(held(), 'Ett annat bygge', () => 'ran')).rejects.toThrow(
      new RegExp(`^Ett annat bygge pågår \\(pid ${process.pid}\\)`),
    )
  })
  expect(readdirSync(home)).toEqual([])
  await expect(withLock(held(), 'Ett annat bygge', () => 'ran')).resolves.toBe('ran')
})

test('one that waits has it when the other is done, and says once that it waits', async () => {
  const order: string[] = []
  const first = withLock(held(), 'x', async () => {
    await new Promise((done) => setTimeout(done, 250))
    order.push('first')
  })
  await withLock(
    held(),
    'x',
    () => order.push('second'),
    () => order.push('waits'),
  )
  await first
  expect(order).toEqual(['waits', 'first', 'second'])
})

test('what goes wrong inside leaves no lock', async () => {
  await expect(withLock(held(), 'x', () => Promise.reject(new Error('fel')))).rejects.toThrow('fel')
  expect(readdirSync(home)).toEqual([])
})

describe('the lock of the dead is taken over', () => {
  test.each<[string, () => string]>([
    ['a process that is gone', () => JSON.stringify({ pid: deadPid(), started: null })],
    [
      'a number that another process has got since',
      () => JSON.stringify({ pid: process.pid, started: 'another boot 1' }),
    ],
  ])('%s', async (_, text) => {
    writeFileSync(lock(), text())
    await expect(withLock(held(), 'x', () => 'ran')).resolves.toBe('ran')
    expect(readdirSync(home)).toEqual([])
  })

  test('and so is the lock of the lock, and a half lock beside it', async () => {
    const dead = JSON.stringify({ pid: deadPid(), started: null })
    for (const name of [lock(), `${lock()}+`]) writeFileSync(name, dead)
    writeFileSync(`${lock()}.${deadPid()}.tmp`, '')
    await expect(withLock(held(), 'x', () => 'ran')).resolves.toBe('ran')
    expect(readdirSync(home)).toEqual([])
  })
})

test.each([
  ['', 'is nothing yet'],
  [JSON.stringify({ pid: process.pid, started: 5 }), 'tells of no start'],
])('a lock that was just made and says %j, which %s, is believed', async (text) => {
  writeFileSync(lock(), text)
  await expect(withLock(held(), 'x', () => 'ran')).rejects.toThrow(Busy)
})

/** A process that holds the lock until it is ended; two lines of its own. */
const HOLDER = (path: string) => `import { withLock } from ${JSON.stringify(resolve('scripts/lib/lock.ts'))}
await withLock(${JSON.stringify(path)}, 'x', () => { console.log('held'); return new Promise((done) => setTimeout(done, 60_000)) })`

test.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)('after %s the next one has it', async (signal) => {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', HOLDER(held())], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  await expect(withLock(held(), 'x', () => 'ran')).rejects.toThrow(`pid ${child.pid ?? ''}`)
  child.kill(signal)
  await once(child, 'exit')
  expect(readdirSync(home)).toEqual(signal === 'SIGKILL' ? ['dist.las'] : [])
  await expect(withLock(held(), 'x', () => 'ran')).resolves.toBe('ran')
})

/** Does its work a hundred times, and says so if it was ever not alone. */
const RACER = (path: string) => `import { mkdirSync, rmdirSync } from 'node:fs'
import { Busy, withLock } from ${JSON.stringify(resolve('scripts/lib/lock.ts'))}
for (let round = 0; round < 300; round++) {
  try { await withLock(${JSON.stringify(path)}, 'x', () => { mkdirSync(${JSON.stringify(`${path}.alone`)}); rmdirSync(${JSON.stringify(`${path}.alone`)}) }) }
  catch (error) { if (!(error instanceof Busy)) { console.log(String(error)); process.exit(1) } }
}`

test('of many that find the lock of a dead one, only one at a time has it', async () => {
  writeFileSync(lock(), JSON.stringify({ pid: deadPid(), started: null }))
  const ends = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', RACER(held())], {
        stdio: ['ignore', 'inherit', 'inherit'],
      })
      const [status] = (await once(child, 'exit')) as [number]
      return status
    }),
  )
  expect(ends).toEqual([0, 0, 0, 0])
  expect(readdirSync(home)).toEqual([])
})

test('a process that lives is alive, one that has ended is not', () => {
  expect([isAlive({ pid: process.pid, started: null }), isAlive({ pid: deadPid(), started: null })]).toEqual([
    true,
    false,
  ])
})

test('half files of the dead are swept, those of the living and other files stay', () => {
  const names = [`a.md.${deadPid()}.tmp`, `b.md.${process.ppid}.tmp`, 'c.md', 'd.tmp']
  for (const name of names) writeFileSync(join(home, name), '')
  expect(sweep(home)).toBe(1)
  expect(readdirSync(home).sort()).toEqual(names.slice(1).sort())
})
