/**
 * Text in blocks that read as one, as the converter gathers it and a content file holds it, and which of a decision's
 * blocks introduce it and which are its clauses.
 */

/** `row` is a line of a flattened table, `roll` one of a roll call. */
export type BlockKind = 'text' | 'bullet' | 'number' | 'row' | 'roll'

/** A paragraph, a list item, a table row or a heading. */
export interface TextBlock {
  kind: BlockKind
  /** Lines joined, bullet and list number dropped. */
  text: string
  /** The list number as printed, for kind `number`. */
  label: string | null
  lines: readonly RowLine[]
  /** A short line that names what follows. */
  subheading?: true
  /** Words that introduce the clauses of a decision. */
  leadIn?: true
  /** Of an item, how deep its list stands in others; 0 where that is not told. */
  depth?: number
  /** A sentence among clauses that is a decision of its own, for instance by another body than those above. */
  begins?: true
  /** A row of the table that a clause of a decision leads to, "taxan fastställs enligt nedan:". */
  inTable?: true
  /** Items of a list inside this one, or what a clause introduces, "… enligt följande:": a list, rows `inTable`. */
  below?: TextBlock[]
}

/** Whether a block stands behind the mark of a list: a bullet, or a number. */
export const isListItem = ({ kind }: Pick<TextBlock, 'kind'>): boolean => kind === 'bullet' || kind === 'number'

interface RowLine {
  text: string
  /** The cells of a row, "" where one is empty; null for running text. */
  cells: readonly string[] | null
  /** A row that names the columns of those below. */
  isHead: boolean
}

/** One decision: what introduces it, and at least one clause. */
export interface DecisionBlocks<Block> {
  leadIn: Block[]
  clauses: Block[]
}

/** The blocks with each item that stands deeper than the one above inside that; lists in such lists are told so too. */
export function nested<Block extends TextBlock & { below?: Block[] }>(blocks: readonly Block[]): Block[] {
  const found: { block: Block; below: Block[] }[] = []
  for (const block of blocks) {
    const last = found.at(-1)
    if (last && isInside(last.block, block)) last.below.push(block)
    else found.push({ block, below: [] })
  }
  return found.map(({ block, below }) =>
    below.length > 0 ? { ...block, below: [...(block.below ?? []), ...nested(below)] } : block,
  )
}

const isInside = (above: TextBlock, block: TextBlock): boolean =>
  (block.depth ?? 0) > (above.depth ?? 0) && [above, block].every(isItem)
const isItem = ({ kind, leadIn }: TextBlock): boolean => (kind === 'bullet' || kind === 'number') && leadIn !== true

/**
 * @param blocks All of a decision part, in order.
 * @returns Its decisions, in order. Lead-ins in a row nest; one that follows clauses begins a new decision; one without
 * clauses is the decision itself. A list or a table that a clause introduces is part of it, in `below`; words that lead
 * to a table are a clause. A sentence that begins one ends the decision above.
 */
export function decisionsAmong<Block extends TextBlock & { below?: Block[] }>(
  blocks: readonly Block[],
): DecisionBlocks<Block>[] {
  const found: DecisionBlocks<Block>[] = []
  for (const block of nested(blocks)) {
    const open = found.at(-1)
    if (block.inTable && open) addRow(open, block)
    else if (block.leadIn) {
      if (open && open.clauses.length === 0) open.leadIn.push(block)
      else found.push({ leadIn: [block], clauses: [] })
    } else if (open && !(block.begins && open.clauses.length > 0)) addClause(open.clauses, block)
    else found.push({ leadIn: [], clauses: [block] })
  }
  return found.map(({ leadIn, clauses }) =>
    clauses.length > 0 ? { leadIn, clauses } : { leadIn: [], clauses: leadIn },
  )
}

/** "att fastställa taxan enligt nedan:" and the rows below it are one clause. */
function addRow<Block extends TextBlock & { below?: Block[] }>(
  { leadIn, clauses }: DecisionBlocks<Block>,
  row: Block,
): void {
  const clause = clauses.pop() ?? leadIn.pop()
  if (clause) clauses.push({ ...clause, below: [...(clause.below ?? []), row] })
}

/** "att anta taxorna enligt följande:" and what it lists are one clause. */
function addClause<Block extends TextBlock & { below?: Block[] }>(clauses: Block[], block: Block): void {
  const last = clauses.at(-1)
  const items = last?.below ?? []
  const goesOn = items.length > 0 ? items[0]?.kind === block.kind : last?.text.endsWith(':') === true
  if (last && goesOn && block.kind !== last.kind && (block.kind === 'bullet' || block.kind === 'number'))
    clauses[clauses.length - 1] = { ...last, below: [...items, block] }
  else clauses.push(block)
}
