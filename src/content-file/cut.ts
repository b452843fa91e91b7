/**
 * The cut of a body into pieces, in lockstep with the front matter: a run of nodes and the outline that is expected in,
 * as many pieces out, one to one. A piece opens with a heading of its rank or, where the source has no heading, with a
 * comment.
 */
import { toString } from 'mdast-util-to-string'
import type { RootContent } from 'mdast'
import { ContentError } from '../model/content-error.ts'
import { TEXT_FAULTS } from './faults.ts'

export type Level = 'section' | 'part' | 'child'

/** What the front matter says of a piece. */
export interface Expected {
  level: Level
  /** The printed number it opens with, where it is known: tells which heading is missing. */
  label: string | null
}

export interface Piece {
  /** Null where a comment opens it, or nothing does. */
  heading: string | null
  nodes: RootContent[]
  /** Line of the body that it opens at. */
  line: number | null
}

/** Where a run of nodes stands. */
export interface Run {
  /** Rank of the headings that open its pieces. */
  depth: number
  /** What to call it in an error. */
  where: string
  /** Line of the heading over the nodes. */
  above: number | null
}

/** @returns Line of the file, from 1, where a node begins; null for a node that was made and not read, and for none. */
export const lineOf = (node: RootContent | undefined): number | null => node?.position?.start.line ?? null

/** The comment that opens a section or a part for which the source has no heading. */
export function marker(level: Level, kind: string): string {
  return level === 'section' ? `<!-- section: ${kind} -->` : `<!-- ${kind} -->`
}

const MARKER = /^<!-- (section: )?[a-z-]+ -->$/

/** Rank of the headings of a meeting's entries: its sections stand there and nowhere else. */
export const ENTRY = 2

/** @throws {ContentError} When text stands above the first piece, or when the pieces are not as many as expected. */
export function cut(nodes: readonly RootContent[], expected: readonly Expected[], run: Run): Piece[] {
  const pieces: Piece[] = []
  for (const node of nodes) {
    const open = pieces.at(-1)
    const opening = openingOf(node, run.depth, expected[pieces.length - 1]?.level)
    if (opening) pieces.push({ ...opening, nodes: [], line: lineOf(node) })
    else if (open) open.nodes.push(node)
    // Text straight below the heading of a § needs no marker: it is the first part.
    else if (expected[0]?.level === 'part') pieces.push({ heading: null, nodes: [node], line: lineOf(node) })
    else throw new ContentError(run.where, TEXT_FAULTS.textAbove(), lineOf(node))
  }
  if (pieces.length !== expected.length) throw disagreement(pieces, expected, run)
  return pieces
}

/** What a node opens a piece with; undefined for one that belongs to the open piece, whose level is `open`. */
function openingOf(node: RootContent, depth: number, open: Level | undefined): Pick<Piece, 'heading'> | undefined {
  if (node.type === 'heading' && node.depth === depth) return { heading: toString(node) }
  const comment = node.type === 'html' ? MARKER.exec(node.value) : null
  if (comment === null) return undefined
  const isSection = comment[1] !== undefined
  // A part's comment below the heading of a sub-matter is the sub-matter's own.
  const opens = isSection || (depth > ENTRY && open !== 'child')
  return opens ? { heading: null } : undefined
}

function disagreement(pieces: readonly Piece[], expected: readonly Expected[], { where, above }: Run): ContentError {
  const at = pieces.findIndex(({ heading }, index) => !(heading ?? '').startsWith(expected[index]?.label ?? ''))
  const fault = TEXT_FAULTS.parts(pieces.length, expected.length, expected[at]?.label ?? null)
  return new ContentError(where, fault, pieces[at]?.line ?? pieces.at(-1)?.line ?? above)
}
