import type { RootContent } from 'mdast'
import type { DecisionText, ParagrafText, PartText } from '../content-file/read.ts'
import { clauseCount } from './clauses.ts'
import { wordsOf } from './markdown.ts'

export type Block =
  | {
      type: 'part'
      part: PartText
      /** A proposal that the decision repeats word for word. */
      repeated: boolean
      /** What the answers at the head of the § lead to. */
      anchor: string | null
    }
  | { type: 'decision'; part: PartText; items: DecisionItem[] }
  | { type: 'child'; paragraf: ParagrafText }

interface DecisionItem {
  decision: DecisionText | null
  nodes: RootContent[]
  /** Place among the decisions of the §, from 1. */
  order: number
  /** Place of its first clause among those of the §, from 1. */
  firstClause: number
}

/** Anchor of a decision: the first needs no number of its own. */
export function decisionId(paragraf: string, order: number): string {
  return order === 1 ? `${paragraf}-beslut` : `${paragraf}-beslut-${order}`
}

/** Kinds of parts that a reader asks for by name. */
const ASKED_FOR = { vote: 'omrostning', reservation: 'reservation', participation: 'jav' } as const

/** Anchor of the first part of its kind in the §; null for others. */
export function anchorOf({ data, parts }: ParagrafText, part: PartText): string | null {
  const word = Object.entries(ASKED_FOR).find(([kind]) => kind === part.kind)?.[1]
  const isFirst = parts.find(({ kind }) => kind === part.kind) === part
  return word !== undefined && isFirst ? `${data.id}-${word}` : null
}

/**
 * A § as the pages show it: its parts, decisions and sub-matters in the order of the source in,
 * a flat row of blocks out. Every node of the text lands in exactly one block.
 */
export function arrange(paragraf: ParagrafText): Block[] {
  const pair = pairing(paragraf.decisions)
  const decided = paragraf.parts.filter(({ kind }) => kind === 'decision').map(({ nodes }) => wordsOf(nodes))
  const blocks = paragraf.parts.map((part) => {
    const words = wordsOf(part.nodes)
    const block: Block =
      part.kind === 'decision'
        ? { type: 'decision', part, items: divide(part.nodes, pair) }
        : {
            ...{ type: 'part', part, anchor: anchorOf(paragraf, part) },
            repeated: part.kind === 'proposal' && words !== '' && decided.includes(words),
          }
    return { from: part.span[0], block }
  })
  const children = paragraf.children.map((child) => ({
    from: child.data.span[0],
    block: { type: 'child', paragraf: child } as const,
  }))
  return [...blocks, ...children].sort((a, b) => a.from - b.from).map(({ block }) => block)
}

/** Each list of clauses ends a decision; what stands after the last list belongs to it without being asked for. */
function divide(nodes: readonly RootContent[], pair: (nodes: RootContent[]) => DecisionItem): DecisionItem[] {
  const items: DecisionItem[] = []
  let run: RootContent[] = []
  for (const node of nodes) {
    run.push(node)
    if (node.type !== 'list') continue
    items.push(pair(run))
    run = []
  }
  const last = items.at(-1)
  if (last) last.nodes.push(...run)
  else if (run.length > 0) items.push(pair(run))
  return items
}

/** Hands out the decisions of the front matter in the order in which the text meets them. */
function pairing(decisions: readonly DecisionText[]): (nodes: RootContent[]) => DecisionItem {
  let met = 0
  let clauses = 0
  return (nodes) => {
    const firstClause = clauses + 1
    clauses += clauseCount(nodes)
    return { nodes, decision: decisions[met++] ?? null, order: met, firstClause }
  }
}
