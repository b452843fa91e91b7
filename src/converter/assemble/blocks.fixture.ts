/** Lines as blocks for tests of what is assembled of them: a block a line, with no heading and nothing recognised. */
import type { Block } from '../types/block.ts'
import type { BlockKind } from '../../model/text-block.ts'
import type { Line } from '../types/line.ts'

/** @param kind Of each. @returns As many blocks as lines, in order. */
export const blocksOf = (kind: BlockKind, lines: readonly Line[]): Block[] =>
  lines.map((line) => ({
    kind,
    text: line.text,
    label: null,
    span: [line.number, line.number],
    lines: [line],
    heading: null,
    rules: [],
  }))
