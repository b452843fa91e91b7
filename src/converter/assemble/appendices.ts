/**
 * Appendices in the same file: what stands after the signatures, in other templates. One begins where its pages
 * are counted from one again, or with the word Bilaga; a bare "§9" tells which § it belongs to and never opens one.
 */
import { appendixOf, votingListOf } from '../../swedish/headings/appendix-head.ts'
import { appendixHeads } from './appendix-heads.ts'
import type { Block, MarkedBlock } from '../types/block.ts'
import type { DraftAppendix, DraftParagraf } from '../types/draft.ts'

/** Words of a document's head that are no title. */
const HEAD_WORDS = /^(?:datum|beslut|upprättare|handläggare|diarienummer|dnr|protokoll|bilaga|\d{4}-\d{2}-\d{2})\b/i
const TITLE_LENGTH = 160
/** So many blocks are its head. */
const HEAD_BLOCKS = 4
/** "Ärendemening: …" of a voting list: what it is about. */
const ABOUT = /^(?:ärendemening|ärende|rubrik|avser|gäller): ?(?=\D*\p{L}{3})/iu
const LABEL = /^\p{Lu}[\p{L} ]{1,24}: ?\S/u
/** Words above the columns of roll calls and voting lists. */
const COLUMN_HEAD =
  /^(?:plats|platsnr|ledamot|ersättare|parti|namn|ankom|utgick|funktion|resultat|röst|ja|nej|avstår|ärende: .{1,12})$/iu

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
  appendixHeads(marked).forEach((opens, index) => {
    if (opens || votingListOf(textOf(marked[index])) !== undefined) starts.add(index)
  })
  for (const line of restarts) {
    const next = marked.findIndex(({ block }) => block.span[0] > line)
    if (next < 0) continue
    // The head of the new document may stand above its page number; a wide gap or a page start is its beginning.
    let start = next
    while (start > 0 && next - start < 3 && !beginsPage(marked[start])) start--
    starts.add(beginsPage(marked[start]) ? start : next)
  }
  return [...starts].sort((a, b) => a - b)
}

const textOf = (one: MarkedBlock | undefined): string => one?.block.text ?? ''

const beginsPage = (one: MarkedBlock | undefined): boolean => (one?.block.lines[0]?.gap ?? 0) >= 2

function toAppendix(
  marked: readonly MarkedBlock[],
  index: number,
  paragrafer: readonly DraftParagraf[],
): DraftAppendix {
  const number = marked
    .map(({ mark, block }) =>
      mark.type === 'item-marker' ? mark.number : (votingListOf(block.text) ?? appendixOf(block.text)),
    )
    .find((found) => found !== undefined)
  const owner = paragrafer.find((paragraf) => paragraf.number === number)
  const blocks = marked.map(({ block }) => block)
  return {
    id: `bilaga-${index + 1}`,
    title: titleOf(blocks, owner)?.slice(0, TITLE_LENGTH) ?? `Bilaga ${index + 1}`,
    paragraf: owner?.id ?? null,
    span: [blocks[0]?.span[0] ?? 0, blocks.at(-1)?.span[1] ?? 0],
    blocks,
  }
}

/** The title of its §, what it says it is about, or the first line that can be one. */
function titleOf(blocks: readonly Block[], owner: DraftParagraf | undefined): string | undefined {
  const named = owner && blocks.find(({ text }) => text.toLowerCase() === owner.title.toLowerCase())
  return named?.text ?? aboutOf(blocks) ?? (blocks.find(isTitle) ?? blocks[0])?.text
}

/** The first line that can say what it is; words above columns do not, nor does anything below them. */
function isTitle({ text, kind }: Block, at: number, blocks: readonly Block[]): boolean {
  const isAbove = !blocks.slice(0, at + 1).some((one) => COLUMN_HEAD.test(one.text))
  return isAbove && kind === 'text' && text.length <= TITLE_LENGTH && !HEAD_WORDS.test(text)
}

/** What the first lines say it is about, up to the next label. */
function aboutOf(blocks: readonly Block[]): string | undefined {
  const block = blocks.slice(0, HEAD_BLOCKS).find(({ text }) => ABOUT.test(text))
  if (!block) return undefined
  const [first = '', ...more] = block.lines.map(({ text }) => text)
  const end = more.findIndex((line) => LABEL.test(line))
  return [first.replace(ABOUT, ''), ...(end < 0 ? more : more.slice(0, end))].join(' ').trim()
}
