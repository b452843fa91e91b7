/**
 * Appendices in the same file: what stands after the signatures, in other templates. One begins where its pages
 * are counted from one again, or with the word Bilaga; a bare "§9" tells which § it belongs to and never opens one.
 */
import type { DraftAppendix, DraftParagraf, MarkedBlock } from '../types.ts'

/** "Bilaga 1", "Bilaga A till § 12" */
const APPENDIX_HEADING = /^bilaga\b.{0,80}$/i
/** Words of a document's head that are no title. */
const HEAD_WORDS = /^(?:datum|beslut|upprättare|handläggare|diarienummer|dnr|protokoll|bilaga|\d{4}-\d{2}-\d{2})\b/i
const TITLE_LENGTH = 160

/** @param restarts Lines of page numbers that count from one again. */
export function toAppendices(
  marked: readonly MarkedBlock[],
  restarts: readonly number[],
  paragrafer: readonly DraftParagraf[],
): DraftAppendix[] {
  const starts = startsOf(marked, restarts)
  return starts.map((start, index) =>
    toAppendix(marked.slice(start, starts[index + 1] ?? marked.length), index, paragrafer),
  )
}

function startsOf(marked: readonly MarkedBlock[], restarts: readonly number[]): number[] {
  if (marked.length === 0) return []
  const starts = new Set([0])
  marked.forEach(({ block }, index) => {
    if (APPENDIX_HEADING.test(block.text) && block.kind === 'text') starts.add(index)
  })
  for (const line of restarts) {
    const next = marked.findIndex(({ block }) => block.span[0] > line)
    if (next < 0) continue
    // The head of the new document may stand above its page number; a wide gap or a page start is its beginning.
    let start = next
    while (start > 0 && next - start < 3 && !beginsPage(marked[start] as MarkedBlock)) start--
    starts.add(
      beginsPage(marked[start] as MarkedBlock) && !isAfterNumber(marked[start] as MarkedBlock, line) ? start : next,
    )
  }
  return [...starts].sort((a, b) => a - b)
}

const beginsPage = ({ block }: MarkedBlock): boolean => (block.lines[0]?.gap ?? 0) >= 2
const isAfterNumber = ({ block }: MarkedBlock, line: number): boolean => block.span[0] > line + 3

function toAppendix(
  marked: readonly MarkedBlock[],
  index: number,
  paragrafer: readonly DraftParagraf[],
): DraftAppendix {
  const number = marked
    .map(({ mark }) => (mark.type === 'item-marker' ? mark.number : undefined))
    .find((found) => found !== undefined)
  const owner = paragrafer.find((paragraf) => paragraf.number === number)
  const blocks = marked.map(({ block }) => block)
  const named = blocks.find((block) => owner && block.text.toLowerCase() === owner.title.toLowerCase())
  const titled =
    named ??
    blocks.find(({ text, kind }) => kind === 'text' && text.length <= TITLE_LENGTH && !HEAD_WORDS.test(text)) ??
    blocks[0]
  return {
    id: `bilaga-${index + 1}`,
    title: titled?.text.slice(0, TITLE_LENGTH) ?? `Bilaga ${index + 1}`,
    paragraf: owner?.id ?? null,
    span: [blocks[0]?.span[0] ?? 0, blocks.at(-1)?.span[1] ?? 0],
    blocks,
  }
}
