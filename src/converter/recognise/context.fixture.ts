/** Blocks with their neighbours, for tests of one recogniser: nobody known, a blank line above each. */
import { blocksOf } from '../assemble/blocks.fixture.ts'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import type { Block, Heading } from '../types/block.ts'
import type { Line } from '../types/line.ts'
import type { Recogniser } from './index.ts'

export type Context = Parameters<Recogniser>[1]
export type Changes = Partial<Omit<Block, 'lines'>> & { line?: Partial<Line>; more?: number }

/** @param changes What is otherwise of the block and of its first line; `more` lines stand below that. */
export function blockOf(text: string, { line, more = 0, ...changes }: Changes = {}): Block {
  const lines = toLines(textLines([text, ...Array<string>(more).fill('mer')])).map((one) => ({
    ...one,
    gap: 1,
    ...line,
  }))
  return { ...blocksOf('text', lines.slice(0, 1)).map((block) => ({ ...block, lines, text }))[0], ...changes } as Block
}

/** @param changes What is known beside the block. */
export const contextOf = (changes: Partial<Context> = {}): Context => ({
  before: undefined,
  after: undefined,
  announced: false,
  deciders: decidersOf([]),
  ...changes,
})

/** Those whose minutes these are, in lower case, and others that decide in them. */
export const decidersOf = (
  own: readonly string[],
  others: readonly string[] = [],
  kinds: readonly string[] = [],
): Context['deciders'] => ({
  all: new Set([...own, ...others]),
  own: new Set(own),
  kinds,
})

export const HEADING: Heading = { line: 1, number: '1', label: '§ 1', style: 'p', rest: 'Val', depth: 0 }
