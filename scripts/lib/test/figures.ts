/** How many tests passed and failed, as vitest wrote it. */
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Step } from './steps.ts'

const figuresSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
})

/**
 * Sums up what vitest wrote of each step that was run; a file of tests that could not even be read counts as one that
 * failed.
 */
export function figuresOf(steps: readonly Step[]): { passed: number; failed: number } {
  const figures = steps.flatMap(({ json }) =>
    json !== undefined && existsSync(json) ? [figuresSchema.parse(JSON.parse(readFileSync(json, 'utf8')))] : [],
  )
  return figures.reduce(
    (sum, { numPassedTests, numFailedTests, numFailedTestSuites }) => ({
      passed: sum.passed + numPassedTests,
      failed: sum.failed + (numFailedTests || numFailedTestSuites),
    }),
    { passed: 0, failed: 0 },
  )
}
