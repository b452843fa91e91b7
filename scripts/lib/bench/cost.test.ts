import { describe, expect, it } from 'vitest'
import { cpuOf, measured } from './cost.ts'

describe('cpuOf', () => {
  it.each([
    ['0m0.010s 0m0.020s\n0m1.250s 0m0.500s\n', 1.75],
    ['0m0.000s 0m0.000s\n2m3.500s 0m0.500s\n', 124],
    ['', 0],
  ])('%j is %d s', (times, seconds) => {
    expect(cpuOf(times)).toBeCloseTo(seconds, 6)
  })
})

describe('measured', () => {
  it('counts the processor time of what a command starts', async () => {
    const busy = 'const end = Date.now() + 300; while (Date.now() < end);'
    const nested = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`
    const { cpu, seconds } = await measured([process.execPath, '-e', nested], '.')
    expect(cpu).toBeGreaterThan(0.05)
    expect(seconds).toBeGreaterThan(0.25)
  })

  it('throws with what was said when the command fails', async () => {
    const failing = measured([process.execPath, '-e', 'console.error("why"); process.exit(3)'], '.')
    await expect(failing).rejects.toThrow(/ended with 3: .*why/s)
  })
})
