/** Covers, for tests of which section each of their blocks is in. */
import type { SectionKind } from '../../model/kinds.ts'
import type { Block, MarkedBlock } from '../types/block.ts'
import { rowBlocks } from './blocks.fixture.ts'
import { readCover } from './cover.ts'

/** @param sections What a recogniser says that some blocks head. */
const markedOf = (blocks: readonly Block[], sections: Readonly<Partial<Record<string, SectionKind>>>): MarkedBlock[] =>
  blocks.map((block) => {
    const kind = sections[block.text]
    return { block, mark: kind ? { type: 'section', kind } : { type: 'text' }, by: null }
  })

/**
 * A cover's sections: a row of the source to a line, between bars its cells, "" a blank one. "officials Föredragande >
 * Ada Provlund / Bo Provberg" has a heading and two blocks.
 */
export const sectionsOf = (
  rows: readonly string[],
  sections: Readonly<Partial<Record<string, SectionKind>>> = {},
): string[] =>
  readCover(markedOf(rowBlocks('text', rows), sections)).map(({ kind, role, heading, blocks }) =>
    [kind, role && `(${role})`, heading && `${heading.text} >`, blocks.map(({ text }) => text).join(' / ')]
      .filter(Boolean)
      .join(' '),
  )
