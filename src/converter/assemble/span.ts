import type { Span } from '../../model/types.ts'
import type { Block } from '../types/block.ts'

/**
 * From the heading, or the first block, to the last. @throws Where there is neither: nothing of the source is without
 * lines.
 */
export function spanOf(heading: Block | null, blocks: readonly Block[]): Span {
  const [first, last] = [heading ?? blocks[0], blocks.at(-1) ?? heading]
  if (!first || !last) throw new Error('Unexpected part without lines, expected a heading or a block')
  return [first.span[0], last.span[1]]
}
