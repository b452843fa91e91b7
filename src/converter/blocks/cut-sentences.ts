/**
 * Decisions in running text: "Kassören föreslår en höjning. Beslutades att genomföra den." Blocks in, the same words in
 * more blocks out, each sentence that decides in one of its own. For documents that announce their decisions neither
 * with heading words nor with lead-ins; elsewhere a sentence in the passive is background.
 */
import type { Block, Line } from '../types.ts'
import { isAside } from '../../swedish/heading-words.ts'
import { decides, decidesPassively, sentencesOf } from '../../swedish/sentence.ts'

/** Longer paragraphs are reports, and longer sentences tell of more than what was decided. */
const LONGEST = 1500
const LONGEST_SENTENCE = 200
/** "Ansökan avslogs av länsstyrelsen.", "Vid årsmötet valdes …": what others decided, or at another time */
const ELSEWHERE =
  /\bav (?!möte|årsmöte|stämma|årsstämma|styrelse|samtliga|en enig)\p{L}|\b(?:förra|tidigare|i fjol|ifjol)\b|^Vid /u

export function cutSentences(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'text' && block.heading === null && block.text.length <= LONGEST && !isAside(block.text)
      ? cut(block)
      : [block],
  )
}

function cut(block: Block): Block[] {
  const pieces: { text: string; decided: boolean }[] = []
  for (const sentence of sentencesOf(block.text)) {
    const decided =
      sentence.length <= LONGEST_SENTENCE &&
      (decides(sentence) || (decidesPassively(sentence) && !ELSEWHERE.test(sentence)))
    const last = pieces.at(-1)
    if (last && !decided && !last.decided) last.text += ` ${sentence}`
    else pieces.push({ text: sentence, decided })
  }
  if (pieces.length < 2) return [block]
  let from = 0
  return pieces.map(({ text }, index) => {
    const next = pieces[index + 1]
    const to = next ? lineWith(next.text, block.lines, from) : block.lines.length - 1
    const lines = block.lines.slice(from, to + 1)
    from = to
    return { ...block, text, lines, span: [(lines[0] as Line).number, (lines.at(-1) as Line).number] }
  })
}

/** The line a sentence begins on, by its first words; unknown words begin where the one before did. */
function lineWith(sentence: string, lines: readonly Line[], from: number): number {
  const start = sentence.slice(0, START)
  const at = lines.findIndex(
    ({ text }, index) =>
      index >= from && (text.includes(start) || start.startsWith(text.slice(text.lastIndexOf('. ') + 2))),
  )
  return at < 0 ? from : at
}

const START = 14
