/** Lists side by side, for tests of which cell is of which. */
import type { Block } from '../../../types/block.ts'
import { rowBlocks } from '../../blocks.fixture.ts'
import { listsOf } from './columns.ts'
import type { List, ListSection } from './list.ts'

/** What a list is, and its rows. */
export const told = (lists: readonly List[]): string[] =>
  lists.map(
    ({ kind, role, blocks }) => `${kind}${role ? ` ${role}` : ''}: ${blocks.map(({ text }) => text).join(' / ')}`,
  )
/** A section without a heading, of those who were there where nothing else is said. */
export const section = (blocks: Block[], own: Partial<ListSection> = {}): ListSection => ({
  kind: 'attendance',
  heading: null,
  blocks,
  ...own,
})
/** The lists of a section without a heading: cells between bars, each in its place; else what white space parts. */
export const lists = (...rows: string[]): string[] => told(listsOf(section(rowBlocks('roll', rows))))
/** The same below a heading. */
export const below = (heading: string, ...rows: string[]): string[] => {
  const [head = null, ...blocks] = rowBlocks('roll', [heading, ...rows])
  return told(listsOf(section(blocks, { heading: head })))
}
