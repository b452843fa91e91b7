/**
 * The proof that nothing was lost: every line of the source is blank, published, removed with a reason or masked
 * with a reason. Published means that the block it belongs to was written; a line that is none of these is an error.
 */
import type { Ledger, Masked, Removed, RemovalKind, Span } from '../../model/types.ts'
import type { Block } from '../types/block.ts'
import type { Draft, DraftParagraf } from '../types/draft.ts'
import type { Line } from '../types/line.ts'

/** Lines whose words the content file carries, by number. */
export function publishedLines(draft: Draft): Set<number> {
  const published = new Set<number>()
  const span = (one: Span | null | undefined): void => {
    if (one) for (let line = one[0]; line <= one[1]; line++) published.add(line)
  }
  const block = ({ lines }: Block): void =>
    lines.forEach(({ number, marks = [] }) => [number, ...marks].forEach((one) => published.add(one)))
  const paragraf = (one: DraftParagraf): void => {
    span(one.headingSpan)
    for (const { headingBlock, blocks } of one.parts)
      [...(headingBlock ? [headingBlock] : []), ...blocks].forEach(block)
    one.children.forEach(paragraf)
  }
  span(draft.title?.span)
  for (const { heading, blocks } of draft.sections) [...(heading ? [heading] : []), ...blocks].forEach(block)
  draft.groups.forEach((group) => span(group.span))
  draft.paragrafer.forEach(paragraf)
  draft.appendices.forEach(({ blocks }) => blocks.forEach(block))
  return published
}

/** @param lines All lines that are not blank, furniture included. */
export function toLedger(
  total: number,
  lines: readonly Line[],
  removed: readonly (Line & { kind: RemovalKind })[],
  masked: readonly Masked[],
  published: ReadonlySet<number>,
): Ledger {
  const gone = new Set(removed.map(({ number }) => number))
  // A line with two private values is one line all the same: it stands under the first kind.
  const covered = masked.filter(({ span }, index) => !gone.has(span[0]) && masked[index - 1]?.span[0] !== span[0])
  const coveredLines = new Set(covered.map(({ span }) => span[0]))
  const open = lines.filter(({ number }) => !gone.has(number) && !published.has(number)).map(({ number }) => number)
  return {
    lines: total,
    blank: total - lines.length,
    published: lines.length - gone.size - coveredLines.size - open.length,
    removed: toSpans(removed),
    masked: covered,
    unaccounted: open.map((number) => [number, number]),
  }
}

/** Neighbouring lines removed for the same reason as one span; blank lines between end it. */
function toSpans(removed: readonly (Line & { kind: RemovalKind })[]): Removed[] {
  const spans: { span: [number, number]; kind: RemovalKind }[] = []
  for (const { number, kind } of [...removed].sort((a, b) => a.number - b.number)) {
    const last = spans.at(-1)
    if (last && last.kind === kind && last.span[1] === number - 1) last.span[1] = number
    else spans.push({ span: [number, number], kind })
  }
  return spans
}
