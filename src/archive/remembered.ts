/**
 * What the build has read of the content already: the check reads every file before Astro starts, and Astro's loader asks
 * here before it reads one again. Kept on the global object, since the two are modules of different loaders in one process.
 */
import { createHash } from 'node:crypto'
import type { MeetingSummary } from './summary.ts'

const KEY = Symbol.for('paragraf.summaries')
const known = ((globalThis as Record<symbol, unknown>)[KEY] ??= new Map()) as Map<string, MeetingSummary>

const hash = (file: string): string => createHash('sha256').update(file).digest('hex')

export function remember(file: string, summary: MeetingSummary): void {
  known.set(hash(file), summary)
}

/** @returns Undefined where this very text has not been read in this process. */
export function remembered(file: string): MeetingSummary | undefined {
  return known.get(hash(file))
}
