/** The body of a content file: the assembled meeting in, Markdown out, built as a syntax tree and stringified. */
import { u } from 'unist-builder'
import type { RootContent } from 'mdast'
import { marker } from './cut.ts'
import { stringifyMarkdown } from './markdown.ts'
import { heading, toDecisionNodes, toNodes } from './nodes.ts'
import type { Drafted, DraftedParagraf, DraftedPart, DraftedSection } from './parts.ts'
import { paragrafHeading } from './read.ts'

/**
 * @param title Of the whole meeting. @returns Markdown: entries at rank 2, parts of a § at rank 3, and so on, in the
 * order of the source.
 */
export function bodyOf(draft: Drafted, title: string): string {
  const entries: { at: number; nodes: RootContent[] }[] = [
    ...draft.sections.map((section) => ({ at: section.span[0], nodes: sectionNodes(section) })),
    ...draft.groups.map(({ title, span }) => ({ at: span[0], nodes: [heading(2, title)] })),
    ...draft.paragrafer.map((paragraf) => ({ at: paragraf.span[0], nodes: paragrafNodes(paragraf, 2) })),
    ...draft.appendices.map(({ title, blocks, span }) => ({
      at: span[0],
      nodes: [heading(2, title), ...toNodes(blocks, 3)],
    })),
  ]
  const children = [heading(1, title), ...entries.sort((a, b) => a.at - b.at).flatMap(({ nodes }) => nodes)]
  return stringifyMarkdown(u('root', children))
}

function sectionNodes({ kind, heading: own, blocks }: DraftedSection): RootContent[] {
  const opening: RootContent = own ? heading(2, own.text) : u('html', marker('section', kind))
  return [opening, ...toNodes(blocks, 3)]
}

function paragrafNodes(paragraf: DraftedParagraf, depth: number): RootContent[] {
  const below = [
    ...paragraf.parts.map((part, index) => ({ at: part.span[0], nodes: partNodes(part, depth + 1, index === 0) })),
    ...paragraf.children.map((child) => ({ at: child.span[0], nodes: paragrafNodes(child, Math.min(depth + 1, 6)) })),
  ].sort((a, b) => a.at - b.at)
  return [heading(depth, paragrafHeading(paragraf.label, paragraf.title)), ...below.flatMap(({ nodes }) => nodes)]
}

function partNodes(part: DraftedPart, depth: number, first: boolean): RootContent[] {
  const decided = part.kind === 'decision' || part.kind === 'proposal'
  const nodes = decided ? toDecisionNodes(part.blocks) : toNodes(part.blocks, depth + 1)
  if (part.heading !== null) return [heading(depth, part.heading), ...nodes]
  return first && part.kind === 'text' ? nodes : [u('html', marker('part', part.kind)), ...nodes]
}
