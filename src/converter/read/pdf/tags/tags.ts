/**
 * What a tagged PDF says of its own page: the tree of its structure and the pieces of text in, for each piece the
 * heading, the mark of a list or the cell it is out. A tree that leaves out text of the page, or whose order jumps
 * about, is not trusted: then nothing is said, and the page is read by its lines and places. What is tagged as no part
 * of the text (artifacts) is read by its place all the same.
 */
import type { Piece } from '../types.ts'

/** A node of PDF.js' structure tree; content has an id, the rest a role. */
export interface TreeNode {
  role?: string
  type?: string
  id?: string
  children?: TreeNode[]
}

/** A table as tagged: for each row its cells, in their order. */
export interface TagTable {
  rows: { cells: number; isHead: boolean }[]
}

/** What the tree says of a piece. */
export interface Tag {
  heading?: { rank: number }
  /** The paragraph, or the item of a list: the same for all pieces of one. */
  paragraph?: object
  isLabel?: true
  /** A note of the page's footer, tagged where its figure stands. */
  isNote?: true
  cell?: { table: TagTable; row: number; place: number }
}

/** A piece with the id of the marked content it stands in; null in an artifact or in none. */
export interface Marked {
  piece: Piece
  id: string | null
  isArtifact: boolean
}

/** The least share of the letters that the tree must hold. */
const COVERED = 0.95
/**
 * Lines that the tree leaves out above its first line and below its last are headers and footers of the page: so many.
 */
const MOST_AT_EDGE = 4
/** The order may jump back up the page this seldom, of its steps. */
const JUMPS = 0.05
/** A step up by less than this, in letter sizes, is none. */
const STEP = 0.7
const LETTER = /[\p{L}\p{N}]/gu
const RANK = /^H([1-6])$/
/** Of PDF 1.7, and of PDF 2.0 */
const NOTES: ReadonlySet<string> = new Set(['Note', 'FENote'])
const MOST_NODES = 200_000
/** What begins below what stands before. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['P', 'LI', 'LBody'])

/** Where the walk through the tree is. */
interface Inside {
  heading?: Tag['heading']
  paragraph?: object
  isLabel?: true
  isNote?: true
  table?: TagTable
  cell?: Tag['cell']
}

interface Leaf {
  id: string
  tag: Tag
}

/** @returns For each id what the tree says of it; null where the tree cannot be trusted. */
export function tagsOf(tree: TreeNode | null, marked: readonly Marked[]): Map<string, Tag> | null {
  if (tree === null) return null
  const leaves = leavesOf(tree)
  const upright = marked.filter(({ piece }) => !piece.turned && piece.text.trim() !== '')
  const byId = Map.groupBy(upright, ({ id }) => id)
  const tags = new Map(leaves.map(({ id, tag }) => [id, tag]))
  const isTrusted = tags.size === leaves.length && isCovered(upright, tags) && isInOrder(leaves, byId)
  return isTrusted ? tags : null
}

function leavesOf(tree: TreeNode): Leaf[] {
  const leaves: Leaf[] = []
  let nodes = 0
  const walk = (node: TreeNode, inside: Inside): void => {
    nodes++
    if (nodes > MOST_NODES) return
    if (node.type === 'content') {
      if (node.id !== undefined) leaves.push({ id: node.id, tag: tagIn(inside) })
      return
    }
    const below = enter(node, inside)
    for (const child of node.children ?? []) walk(child, below)
  }
  walk(tree, {})
  return leaves
}

const tagIn = ({ heading, paragraph, isLabel, isNote, cell }: Inside): Tag => ({
  ...(heading && { heading }),
  ...(paragraph && { paragraph }),
  ...(isLabel && { isLabel }),
  ...(isNote && { isNote }),
  ...(cell && { cell }),
})

/** Rows and cells of a table; those of one in a cell, or with headings in it, only set the page. */
function enter(node: TreeNode, inside: Inside): Inside {
  const { role = '', children = [] } = node
  const rank = RANK.exec(role)?.[1]
  if (rank !== undefined) return { ...inside, heading: { rank: Number(rank) } }
  // Its mark is no list's, and it is no part of the cell or the heading that its figure stands in.
  if (inside.isNote || NOTES.has(role)) return { isNote: true }
  if (role === 'Lbl') return { ...inside, isLabel: true }
  if (role === 'Table') return holdsLayout(children) ? {} : { table: { rows: [] } }
  if (inside.table) return inTable(node, inside.table, inside)
  return PARAGRAPHS.has(role) ? { ...inside, paragraph: {} } : inside
}

function inTable(node: TreeNode, table: TagTable, inside: Inside): Inside {
  if (node.role === 'TR') {
    const cells = (node.children ?? []).filter(isCell)
    table.rows.push({ cells: 0, isHead: cells.length > 0 && cells.every(({ role }) => role === 'TH') })
  }
  const row = table.rows.at(-1)
  if (!isCell(node) || !row) return inside
  return { ...inside, cell: { table, row: table.rows.length - 1, place: row.cells++ } }
}

const isCell = ({ role }: TreeNode): boolean => role === 'TD' || role === 'TH'
const holdsLayout = (nodes: readonly TreeNode[] = []): boolean =>
  nodes.some(({ role = '', children }) => role === 'Table' || RANK.test(role) || holdsLayout(children))

const lettersOf = (marked: readonly Marked[]): number =>
  marked.reduce((sum, { piece }) => sum + (piece.text.match(LETTER)?.length ?? 0), 0)

function isCovered(upright: readonly Marked[], tags: ReadonlyMap<string, Tag>): boolean {
  const text = upright.filter(({ isArtifact }) => !isArtifact)
  const inTree = text.filter(({ id }) => id !== null && tags.has(id))
  const edges = atEdges(text, inTree)
  const all = text.filter((one) => !edges.has(one))
  return lettersOf(inTree) > 0 && lettersOf(inTree) >= COVERED * lettersOf(all)
}

/**
 * Headers and footers that nothing marks, as browsers print them: text in no marked content, beyond what the tree has.
 */
function atEdges(text: readonly Marked[], inTree: readonly Marked[]): Set<Marked> {
  const ys = inTree.map(({ piece }) => piece.y)
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const left = text.filter(({ id }) => id === null)
  const isAbove = ({ piece }: Marked): boolean => piece.y < top - STEP * piece.size
  const isBelow = ({ piece }: Marked): boolean => piece.y > bottom + STEP * piece.size
  const few = [left.filter(isAbove), left.filter(isBelow)].filter((edge) => rowsOf(edge) <= MOST_AT_EDGE)
  return new Set(few.flat())
}

const rowsOf = (marked: readonly Marked[]): number => new Set(marked.map(({ piece }) => Math.round(piece.y))).size

/** From one to the next the text goes down the page, or on to the right. */
function isInOrder(leaves: readonly Leaf[], byId: ReadonlyMap<string | null, readonly Marked[]>): boolean {
  let steps = 0
  let jumps = 0
  let before: Piece | undefined
  let cell: Tag['cell']
  for (const { id, tag } of leaves.filter((leaf) => !leaf.tag.isNote)) {
    const [first, ...more] = (byId.get(id) ?? []).map(({ piece }) => piece)
    if (!first) continue
    // Cells stand beside each other: their own order is looked at where the table is made (`tag-tables.ts`).
    const isBeside = tag.cell !== undefined && tag.cell.table === cell?.table
    if (before && !isBeside) {
      steps++
      const isUp = first.y < before.y - STEP * first.size
      if (isUp && first.x < before.x + before.width) jumps++
    }
    before = more.at(-1) ?? first
    cell = tag.cell
  }
  return jumps <= Math.max(steps > 10 ? 1 : 0, JUMPS * steps)
}
