/** What a command costs, with what it starts. */
import { expect, test } from 'vitest'
import { measured } from './cost.ts'

test('the processor time of what a command starts is counted', async () => {
  const busy = 'const end = Date.now() + 300; while (Date.now() < end);'
  const nested = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`
  const { cpu, seconds } = await measured([process.execPath, '-e', nested], '.')
  expect(cpu).toBeGreaterThan(0.05)
  expect(seconds).toBeGreaterThan(0.25)
})

test('a command that fails is thrown with what it said', async () => {
  const failing = measured([process.execPath, '-e', 'console.error("why"); process.exit(3)'], '.')
  await expect(failing).rejects.toThrow(/slutade med 3: .*why/s)
})
