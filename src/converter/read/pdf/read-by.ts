/**
 * Which way a page of a PDF was read: by the file's own tags, by the tables it draws, or by the places of its words
 * alone.
 */
import type { PageRead } from '../../types/source.ts'
import type { Page } from './types.ts'
import { tablesIn } from './tables/tables.ts'

/** @returns How each page was read, in their order. */
export const readByOf = (pages: readonly Page[]): PageRead[] =>
  pages.map((page) => ({ page: page.number, readBy: wayOf(page) }))

function wayOf({ isTagged, grids = [], pieces }: Page): PageRead['readBy'] {
  if (isTagged) return 'tags'
  const shown = pieces.filter(({ hidden }) => hidden !== true)
  return grids.length > 0 && tablesIn(shown, grids).tables.length > 0 ? 'lines' : 'place'
}
