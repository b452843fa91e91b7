/**
 * Decisions in running text: "Kassören föreslår en höjning. Beslutades att genomföra den." Blocks in, the same words in
 * more blocks out, each sentence that decides in one of its own. For documents that announce their decisions neither
 * with heading words nor with lead-ins; elsewhere a sentence in the passive is background.
 */
import { firstOf, lastOf } from '../../model/lists.ts'
import type { Block } from '../types/block.ts'
import type { Line } from '../types/line.ts'
import { isAside, runInKindOf } from '../../swedish/headings/run-in.ts'
import { asksBody, decidesForOwnPart, sentenceDecider, turnedDecider } from '../../swedish/decisions/decides.ts'
import { decides } from '../../swedish/decisions/decided.ts'
import { decidesPassively } from '../../swedish/decisions/passive.ts'
import { isClauseAlone } from '../../swedish/decisions/clause-alone.ts'
import { sentencesOf } from '../../swedish/lines/sentence.ts'
import { isOwnName } from '../../swedish/bodies/standing.ts'
import { reserves, standsAside } from '../../swedish/decisions/of-members.ts'

/** Longer paragraphs are reports, and longer sentences tell of more than what was decided. */
const LONGEST = 1500
const LONGEST_SENTENCE = 200
/** "Ansökan avslogs av länsstyrelsen.", "Vid årsmötet valdes …": what others decided, or at another time */
const ELSEWHERE =
  /\bav (?!möte|årsmöte|stämma|årsstämma|styrelse|samtliga|en enig)\p{L}|\b(?:förra|tidigare|i fjol|ifjol)\b|^Vid /u

/** @param own The bodies whose minutes these are, in lower case. */
export function cutSentences(blocks: readonly Block[], own: ReadonlySet<string> = new Set()): Block[] {
  return blocks.flatMap((block) => {
    if (block.heading !== null || block.text.length > LONGEST || isWhole(block.text)) return [block]
    if (block.kind === 'text' && !LETTERED.test(block.text)) return cut(block, own)
    return ITEMS.has(block.kind) ? cutItem(block, own) : [block]
  })
}
const ITEMS: ReadonlySet<Block['kind']> = new Set(['text', 'bullet', 'number'])
/** "a) Skyltarna. …" */
const LETTERED = /^\p{Ll}[.)] \p{Lu}/u

/**
 * "b) Taket läcker. Beslutades att söka bidrag.": what an item tells of stays in the list, and what was decided about
 * it is a paragraph. Where the item begins with what was decided, all of it is for the recognisers to judge.
 */
function cutItem(block: Block, own: ReadonlySet<string>): Block[] {
  const [told, ...rest] = cut(block, own)
  return told === undefined || rest.length === 0 || isDecided(withoutLetter(told.text), '', own)
    ? [block]
    : [told, ...rest.map((one): Block => ({ ...one, kind: 'text' }))]
}
const withoutLetter = (text: string): string => text.replace(/^\p{Ll}[.)] /u, '')

/** "Beslut: Styrelsen beviljar medel. Kontoret får i uppdrag att …": all behind the word was decided. */
const isWhole = (text: string): boolean => isAside(text) || runInKindOf(text) === 'decision'

function cut(block: Block, own: ReadonlySet<string>): Block[] {
  const pieces: { text: string; decided: boolean }[] = []
  for (const sentence of sentencesOf(block.text)) {
    const decided = isDecided(sentence, pieces.at(-1)?.text ?? '', own)
    const last = pieces.at(-1)
    if (last && !decided && !last.decided) last.text += ` ${sentence}`
    else pieces.push({ text: sentence, decided })
  }
  return pieces.length < 2
    ? [block]
    : inBlocks(
        block,
        pieces.map(({ text }) => text),
      )
}

const isDecided = (sentence: string, above: string, own: ReadonlySet<string>): boolean =>
  sentence.length <= LONGEST_SENTENCE &&
  (decides(sentence) ||
    isClauseAlone(sentence, above) ||
    isDecidedByOwn(sentence, own) ||
    (decidesPassively(sentence) && !ELSEWHERE.test(sentence)))

/** Who meets decides, by the last word of the name too: "Efter föredragning beslutar fakultetsnämnden att …" */
const isDecidedByOwn = (sentence: string, own: ReadonlySet<string>): boolean =>
  [sentenceDecider(sentence), turnedDecider(sentence)].some((who) => who !== undefined && isOwnName(who, own))

/**
 * "… redovisade läget. Beslut: Rapporten godkänns.": the word that heads what was decided, inside a paragraph;
 * "… yrkar följande. Beslut: att avslå motionen." goes on in lower case, and may be what somebody wants
 */
const RUN_IN = /(?<=[.!?”"')]) (?=(?:(?:Mötets|Styrelsens|Stämmans|Nämndens) b|B)eslut: ?\p{Lu}|BESLUT: ?\p{Lu})/u

/** @returns What is told, and what was decided below its own word in the same paragraph, each a block. */
export function splitRunIn(block: Block): Block[] {
  if (block.heading !== null || block.kind === 'row' || !RUN_IN.test(block.text)) return [block]
  const [told, ...decided] = inBlocks(block, block.text.split(RUN_IN))
  return [told ?? block, ...decided.map((one): Block => ({ ...one, kind: 'text' }))]
}

/**
 * "Taxan antas. Mot beslutet reserverar sig Ada Provlund (S).": what is said, and from where somebody reserves or is
 * told to have taken no part.
 */
export function splitReservation(block: Block): [said: Block, reserved: Block | undefined] {
  const sentences = /reserv|delta|deltog/i.test(block.text) ? sentencesOf(block.text) : []
  const at = sentences.findIndex((one) => reserves(one) || standsAside(one))
  if (at <= 0) return [block, undefined]
  const [said, reserved] = inBlocks(block, [sentences.slice(0, at).join(' '), sentences.slice(at).join(' ')])
  return [said ?? block, reserved]
}

/**
 * "Kommunstyrelsen föreslår kommunfullmäktige att anta taxan. Kommunstyrelsen beslutar för egen del att …", and the
 * other way about: what is asked of another body and what is decided, by the same who meet, each a block.
 */
export function splitOwnPart(block: Block): Block[] {
  const [first = '', ...more] = block.own === true ? sentencesOf(block.text) : []
  const asks = asksBody(first)
  const at = more.findIndex(
    (one) => (asks ? decidesForOwnPart(one) : asksBody(one)) && firstWord(one) === firstWord(first),
  )
  return at < 0 ? [block] : inBlocks(block, [[first, ...more.slice(0, at)].join(' '), more.slice(at).join(' ')])
}
const firstWord = (sentence: string): string => sentence.slice(0, sentence.indexOf(' '))

/** The block in as many as there are texts, each with the lines that its words stand on. */
export function inBlocks(block: Block, texts: readonly string[]): Block[] {
  let from = 0
  return texts.map((text, index) => {
    const next = texts[index + 1]
    const to = next === undefined ? block.lines.length - 1 : lineWith(next, block.lines, from)
    const lines = block.lines.slice(from, to + 1)
    from = to
    return { ...block, text, lines, span: [firstOf(lines).number, lastOf(lines).number] }
  })
}

/** The line a sentence begins on, by its first words; unknown words begin where the one before did. */
function lineWith(sentence: string, lines: readonly Line[], from: number): number {
  const start = sentence.slice(0, START)
  const whole = sentence.slice(0, LONG_START)
  const lineFrom = (isOn: (text: string) => boolean): number =>
    lines.findIndex(({ text }, index) => index >= from && isOn(text))
  const at = lineFrom((text) => text.includes(whole))
  const begun =
    at < 0 ? lineFrom((text) => text.includes(start) || start.startsWith(text.slice(text.lastIndexOf('. ') + 2))) : at
  return begun < 0 ? from : begun
}

const START = 14
/** Two sentences may begin with the same body. */
const LONG_START = 40
