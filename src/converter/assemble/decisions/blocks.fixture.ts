/** Blocks and parts, for tests of where a decision opens and ends. */
import type { Mark, MarkedBlock, Block } from '../../types/block.ts'
import type { DraftPart } from '../../types/draft.ts'
import { rowBlocks } from '../blocks.fixture.ts'

const SIGN = /^(?:• |(\d+[.)]) )/

/**
 * Each row as the block builder gives it: "• anta planen" is a bullet, "2. anta planen" numbered, cells between bars a
 * row, and "> att" leads in; anything else is text.
 */
export const blocksIn = (...rows: string[]): Block[] =>
  rowBlocks('text', rows.map(unled)).map((block, at) => withSign(block, rows[at] ?? ''))

const unled = (row: string): string => row.replace(/^> /, '')
function withSign(block: Block, row: string): Block {
  const [sign = '', number] = SIGN.exec(row) ?? []
  const text = block.text.slice(sign.length)
  if (row.startsWith('> ')) return { ...block, leadIn: true }
  if (row.includes('|')) return { ...block, kind: 'row' }
  if (sign === '') return block
  return { ...block, text, kind: number === undefined ? 'bullet' : 'number', label: number ?? null }
}

/** The same, one of them. */
export const blockIn = (row: string): Block => blocksIn(row)[0] as Block

/** What follows, each of it text to its recognisers. */
export const aheadOf = (...rows: string[]): MarkedBlock[] =>
  blocksIn(...rows).map((block) => ({ block, mark: TEXT, by: null }))

export const TEXT: Mark = { type: 'text' }

/** A decision without a heading, where nothing else is said. */
export const partOf = (rows: readonly string[], own: Partial<DraftPart> = {}): DraftPart =>
  ({
    kind: 'decision',
    heading: null,
    headingBlock: null,
    span: [1, 1],
    text: '',
    blocks: blocksIn(...rows),
    ...own,
  }) as DraftPart
