/**
 * The tree of a Markdown text in, its lines out, as many as it has: headings with their rank, items with their mark,
 * rows with their cells, words without the signs that set them. What no reader sees – comments, targets of links – is
 * kept and said to be so.
 */
import { entryAt } from '../../model/lists.ts'
import type { Nodes, Root } from 'mdast'
import { parseMarkdown } from '../../content-file/markdown.ts'
import type { SourceLine } from '../types/source.ts'
import { spacedHeadings } from './markdown-headings.ts'
import { drawnTables, type DrawnTable } from './markdown-grid.ts'
import { cellsOf, filledUp, wordsOf } from './markdown-cells.ts'
import { commentIn, withoutTags } from './markdown-html.ts'
import { refuseHugeMarkdown } from './markdown-limits.ts'
import { notesInWords } from './markdown-notes.ts'
import { superscriptTags } from './superscript.ts'
import { rowLine, sourceLine } from './source-line.ts'
import { markedLinesOfHtml } from './web/html.ts'

/** What is known of a line so far; its words are gathered piece by piece. */
interface Draft extends Partial<Omit<SourceLine, 'printed'>> {
  words: string
  /** Words of comments. */
  unseen?: string
  /** Spaces before the mark of an item. */
  indent?: number
  /** Columns of the table that the row is in. */
  width?: number
}

export interface MarkdownLines {
  lines: SourceLine[]
  /** Numbers of the lines that hold words no reader sees, all of their words or some. */
  unseen: number[]
}

/** "http://x.se", "bilaga.pdf", "#not": what a line "[word]: target" links to; a word alone is text */
const TARGET = /[/#@]|\.\S/
/** "[^1]: Utan moms." */
const NOTE = /^ {0,3}\[\^[^\]\s]{1,12}\]:\s/
/** "**Villkor**" and nothing else */
const BOLD = /^ {0,3}(?:\*\*[^*]+\*\*|__[^_]+__) *\\?$/
/** "**Beslut** Nämnden antar planen.": the words that the sign is around */
const LEADS = /^ {0,3}(\*\*|__|\*|_)([^*_]{2,60})\1 +(?=\S)/
/** "3.", "3)" before the words of an item */
const NUMBER = /^\d{1,9}[.)]/

/**
 * @param source The lines of a text in Markdown, front matter left out; as many come back.
 * @throws {ReadError} `too-large` or `too-deep`.
 */
export function markdownBody(source: readonly string[]): MarkdownLines {
  const raw = spacedHeadings(source)
  const text = notesInWords(superscriptTags(raw.join('\n')))
  refuseHugeMarkdown(text.length, raw)
  const drawn = drawnTables(raw)
  const root: Root = parseMarkdown(drawn.length > 0 ? withoutDrawn(text, drawn) : text)
  const drafts = raw.map((): Draft => ({ words: '' }))
  for (const { line, cells, isHead } of drawn.flatMap(({ rows }) => rows))
    Object.assign(entryAt(drafts, line), { cells: cells.map((cell) => wordsOf(parseMarkdown(cell))), isHead })
  const at = (line: number): Draft => drafts[line - 1] ?? { words: '' }
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (gather(node, at, raw) && 'children' in node) open.push(...node.children.toReversed())
  }
  joinNotes(drafts, raw)
  const unseen = drafts.flatMap((draft, index) => (draft.unseen?.trim() ? [index + 1] : []))
  return { lines: drafts.map((draft, index) => finished(draft, raw[index] ?? '')), unseen }
}

/** Lines of tables that are read by themselves are blank for the tree. */
function withoutDrawn(text: string, drawn: readonly DrawnTable[]): string {
  const lines = text.split('\n')
  for (const { from, end } of drawn) lines.fill('', from, end)
  return lines.join('\n')
}

interface Place {
  /** Number of the line where the node begins. */
  line: number
  at: (line: number) => Draft
  raw: readonly string[]
}

type Gatherers = { [Type in Nodes['type']]?: (node: Extract<Nodes, { type: Type }>, place: Place) => void }

/** Each takes nodes of its own type, which a table does not tell of what is asked of it by a node's. */
const gathererOf = (table: Gatherers, { type }: Nodes) =>
  (table as Readonly<Partial<Record<Nodes['type'], (node: Nodes, place: Place) => void>>>)[type]

/** What marks a line, and leaves its words to the nodes in it. */
const MARKS: Gatherers = {
  heading: ({ depth }, { at, line }) => (at(line).rank = depth),
  listItem: ({ position }, { at, line, raw }) =>
    Object.assign(at(line), itemIn(raw[line - 1] ?? '', position?.start.column ?? 1)),
  table: ({ children }, { at, line }) => {
    at(line).isHead = true
    const width = children[0]?.children.length ?? 0
    for (const row of children) at(row.position?.start.line ?? 0).width = width
  },
}

/** What is read as a whole. */
const WHOLE: Gatherers = {
  tableRow: (node, { at, line }) => (at(line).cells = filledUp(cellsOf(node), at(line).width ?? 0)),
  text: ({ value }, place) => {
    write({ seen: value }, place)
  },
  inlineCode: ({ value }, place) => {
    write({ seen: value }, place)
  },
  code: (node, place) => {
    write({ seen: node.value }, { ...place, line: lineOfCode(node, place) })
  },
  html: ({ value }, place) => {
    write({ seen: writeTable(value, place) ? '' : withoutTags(value), ...commentIn(value) }, place)
  },
  image: ({ alt }, { at, line }) => (at(line).words += alt ?? ''),
  imageReference: ({ alt }, { at, line }) => (at(line).words += alt ?? ''),
  definition: (node, place) => {
    defined(node, place)
  },
}

/** Takes what a node says into its lines. @returns Whether the nodes in it shall be read too. */
function gather(node: Nodes, at: Place['at'], raw: readonly string[]): boolean {
  const place = { line: node.position?.start.line ?? 0, at, raw }
  gathererOf(MARKS, node)?.(node, place)
  gathererOf(WHOLE, node)?.(node, place)
  return WHOLE[node.type] === undefined
}

interface Words {
  seen: string
  unseen?: string
}

/** Lines of words, one a line of the source. */
function write({ seen, unseen }: Words, { at, line }: Place): void {
  seen.split('\n').forEach((words, index) => (at(line + index).words += words))
  unseen?.split('\n').forEach((words, index) => (at(line + index).unseen = `${at(line + index).unseen ?? ''}${words}`))
}

const CELL = /<t[dh][\s>]/i

/** A table of a page, a row to a line. @returns False where it is none, or has more rows than lines. */
function writeTable(html: string, { at, line }: Place): boolean {
  // A blank line ends it for Markdown; its rows go on below.
  const whole = /<table/i.test(html) ? html : `<table>${html}</table>`
  const rows = CELL.test(html) ? markedLinesOfHtml(whole).filter(({ printed }) => printed !== '') : []
  if (rows.length === 0 || rows.length > html.split('\n').length) return false
  rows.forEach(({ printed, cells, isHead }, index) =>
    Object.assign(at(line + index), { words: printed, cells, isHead }),
  )
  return true
}

/** The lines of a note are one: none of them opens anything ("[^1]: Nämnden beslutade", "att hyra lokalen"). */
function joinNotes(drafts: readonly Draft[], raw: readonly string[]): void {
  let note: Draft | undefined
  drafts.forEach((draft, index) => {
    const line = raw[index] ?? ''
    if (NOTE.test(line)) note = draft
    else if (line.trim() === '' || draft.rank || draft.cells || draft.mark !== undefined) note = undefined
    else if (note) {
      note.words = `${note.words.trimEnd()} ${draft.words.trim()}`
      draft.words = ''
    }
  })
}

/** Code between fences begins below the first of them. */
function lineOfCode({ position }: Nodes, { line, raw }: Place): number {
  const opened = (raw[line - 1] ?? '').slice((position?.start.column ?? 1) - 1)
  return line + Number(/^[ \t>]*(?:```|~~~)/.test(opened))
}

/**
 * "[Anm]: Saknas." is text; "[b]: http://x.se" is the target of a link; "[//]: # (Ada är sökande)" is how a remark is
 * written that no page shows.
 */
function defined({ position, url, title }: Extract<Nodes, { type: 'definition' }>, { at, line, raw }: Place): void {
  const isRemark = title != null && /^#?$/.test(url)
  raw.slice(line - 1, position?.end.line).forEach((words, index) => {
    if (isRemark) {
      at(line + index).unseen = words
      return
    }
    Object.assign(at(line + index), {
      words: words.trim(),
      known: TARGET.test(url) && !NOTE.test(raw[line - 1] ?? '') ? 'link-list' : null,
    })
  })
}

/** @param column Where the item begins, counted from 1. */
function itemIn(line: string, column: number): Pick<Draft, 'mark' | 'indent'> {
  const before = line.slice(0, column - 1)
  return { mark: NUMBER.exec(line.slice(column - 1))?.[0] ?? '-', indent: before.trim() === '' ? before.length : 0 }
}

function finished({ words, unseen, cells, rank, mark, indent, width: _, ...shape }: Draft, raw: string): SourceLine {
  const text = words.trimEnd()
  if (cells) return rowLine(cells, shape)
  if (text.trim() === '' && unseen?.trim()) return sourceLine(unseen.trim(), { known: 'hidden-text' })
  if (rank) return sourceLine(`${'#'.repeat(rank)} ${text}`, { rank })
  const isSetIn = /^[ \t]/.test(raw)
  if (mark == null) return sourceLine(text, { ...shape, isSetIn, ...emphasisIn(raw) })
  const depth = indent ?? 0
  return sourceLine(`${' '.repeat(depth)}${mark} ${text}`.trimEnd(), { ...shape, mark, depth, isSetIn })
}

/** What a line's signs set in bold or italics: all of it, or the words that it begins with. */
function emphasisIn(raw: string): Pick<SourceLine, 'isBold' | 'leads'> {
  const leads = LEADS.exec(raw)?.[2]
  return { ...(BOLD.test(raw) && { isBold: true }), ...(leads !== undefined && { leads }) }
}
