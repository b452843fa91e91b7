/**
 * Blocks to Markdown syntax trees. Text only ever becomes text nodes, so that whatever a source holds – markup,
 * script, list signs – is escaped when the tree is written and reads back as the same words.
 */
import { u } from 'unist-builder'
import type { BlockContent, List, ListItem, Paragraph, RootContent } from 'mdast'
import type { Block, DraftDecision } from './types.ts'
import { readDecisions } from './assemble/decisions.ts'

export const paragraph = (text: string): Paragraph => u('paragraph', [u('text', text)])

export function heading(depth: number, text: string): RootContent {
  return u('heading', { depth: Math.min(depth, 6) as 1 | 2 | 3 | 4 | 5 | 6 }, [u('text', text)])
}

/** "För Region Dalarna": the row of a roll call that names a group rather than a person. */
const GROUP_ROW = /^För \p{Lu}/u

/** @param depth Rank of a subheading among the blocks. */
export function toNodes(blocks: readonly Block[], depth: number): RootContent[] {
  const nodes: RootContent[] = []
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block
    const listed = block.kind === 'bullet' || block.kind === 'number' || (block.kind === 'row' && !GROUP_ROW.test(block.text))
    if (!listed) {
      nodes.push(block.subheading ? heading(depth, block.text) : paragraph(block.text))
      at++
      continue
    }
    let end = at + 1
    while (end < blocks.length && (blocks[end] as Block).kind === block.kind && !(block.kind === 'row' && GROUP_ROW.test((blocks[end] as Block).text)) && followsInList(blocks[end - 1] as Block, blocks[end] as Block)) end++
    nodes.push(toList(blocks.slice(at, end)))
    at = end
  }
  return nodes
}

function followsInList(before: Block, block: Block): boolean {
  return block.kind !== 'number' || Number.parseInt(block.label ?? '') === Number.parseInt(before.label ?? '') + 1
}

/** A list; ordered when every block carries the number that follows the one before. */
export function toList(blocks: readonly Block[]): List {
  const ordered = blocks.every((block, index) => block.kind === 'number' && (index === 0 || followsInList(blocks[index - 1] as Block, block)))
  const items = blocks.map((block): ListItem => {
    const text = ordered || block.kind !== 'number' ? block.text : `${block.label} ${block.text}`
    return u('listItem', { spread: false, checked: null }, [paragraph(text) as BlockContent])
  })
  return u('list', { ordered, spread: false, start: ordered ? Number.parseInt(blocks[0]?.label ?? '1') : null }, items)
}

/** A decision part: what introduces it as paragraphs, its clauses as one list, again for each decision. */
export function toDecisionNodes(blocks: readonly Block[]): RootContent[] {
  return readDecisions(blocks).flatMap(({ leadInBlocks, clauseBlocks }: DraftDecision) => [...leadInBlocks.map(({ text }) => paragraph(text)), toList(clauseBlocks)])
}
