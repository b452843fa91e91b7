/**
 * The line of words that a hit shows: the text of a record and the places of matches in, pieces of text out, each
 * marked or not. Places are counted as Pagefind counts them, in words between white space. No HTML anywhere.
 */

import { entryAt } from '../../model/lists.ts'
import { indefinite, stem } from '../../swedish/words/stem.ts'
import { lowerWords, wordsByLine } from './shown-words.ts'

export interface ExcerptPiece {
  text: string
  marked: boolean
}

const LEAD = /^[^\p{L}\p{N}]*/u
const TAIL = /(?<![^\p{L}\p{N}])[^\p{L}\p{N}]*$/u
const LENGTH = 34
/** Words shown before the first match of the chosen stretch. */
const BEFORE = 6
/** "Enligt kommunstyrelsens förslag:" leads to what was decided, and is no part of it. */
const LEAD_IN = /^[^\n]{1,80}:\n/
/** A line that ends so runs into the next without harm; names of bodies below one another do not. */
const ENDED = /[^\p{L}\p{N})”"]$/u
const BETWEEN_LINES = '· '

/**
 * Without a match it begins with what was decided: the hit is then there for its title, which says so itself.
 * @param places Places of the words that match, for each word asked.
 */
export function excerpt(content: string, places: readonly (readonly number[])[], length = LENGTH): ExcerptPiece[] {
  const { words, ends } = wordsByLine(content)
  const marked = new Set(places.flat())
  const start = marked.size > 0 ? bestStart(places, length) : afterLeadIn(content)
  const pieces: ExcerptPiece[] = start > 0 && marked.size > 0 ? [{ text: '… ', marked: false }] : []
  const stop = Math.min(words.length, start + length)
  for (let at = start; at < stop; at++) {
    const word = entryAt(words, at)
    pushWord(pieces, word, marked.has(at))
    push(pieces, ends.has(at) && at + 1 < stop && !ENDED.test(word) ? ` ${BETWEEN_LINES}` : ' ', false)
  }
  if (start + length < words.length) push(pieces, '…', false)
  return pieces
}

/** A text whole, with the words at these places marked. */
export function markedText(text: string, places: readonly number[]): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = []
  const marked = new Set(places)
  let at = -1
  for (const [run] of text.matchAll(/\s+|\S+/g)) {
    const isWord = run.trim() !== ''
    if (isWord) at++
    pushWord(pieces, run, isWord && marked.has(at))
  }
  return pieces
}

/** @example parted('(dnr') // => ['(', 'dnr', ''], and so for "hyrläkare," */
function parted(word: string): [string, string, string] {
  const [before = ''] = LEAD.exec(word) ?? []
  const rest = word.slice(before.length)
  const [after = ''] = TAIL.exec(rest) ?? []
  return [before, rest.slice(0, rest.length - after.length), after]
}

/** "(simhall" and "”simhall" begin with no letter; of the others nearly all begin with one of these. */
const OPENED = /^[^a-zåäö]/

/** Two words that are forms of one begin alike. */
const ALIKE = 3

/**
 * All places of the words that stand at some: the index tells the first of a word, and the others, in whatever form,
 * are found by their stem.
 */
export function everyForm(text: string, places: readonly number[]): number[] {
  if (places.length === 0) return []
  const words = lowerWords(text)
  const at = new Set(places)
  const known = new Set(places.flatMap((place) => coreOf(words[place] ?? '') || []))
  const stems = new Set([...known].flatMap(stemsOf))
  const begins = new Set([...known].map((word) => word.slice(0, ALIKE)))
  const isForm = (word: string): boolean =>
    begins.has(word.slice(0, ALIKE)) && stemsOf(word).some((one) => stems.has(one))
  // Most words begin otherwise, and need not be freed from what stands around them.
  const mayBe = (word: string): boolean => begins.has(word.slice(0, ALIKE)) || OPENED.test(word)
  const isOne = (word: string, place: number): boolean => at.has(place) || (mayBe(word) && isForm(coreOf(word)))
  return words.flatMap((word, place) => (isOne(word, place) ? [place] : []))
}

/** Snowball leaves the ending of "avtalet" on. */
const stemsOf = (word: string): string[] => [stem(word), ...indefinite(word)]

const coreOf = (word: string): string => parted(word)[1].toLowerCase()

/** The words that matched, as the text writes them, for marking them on the page they are on. */
export function matchedWords(content: string, places: readonly (readonly number[])[], most = 8): string[] {
  const { words } = wordsByLine(content)
  const found = places.flatMap((own) => own.map((at) => coreOf(words[at] ?? '')))
  return [...new Set(found)].filter(Boolean).slice(0, most)
}

/** Where the stretch with the most different words asked begins; the earliest of equals. */
function bestStart(places: readonly (readonly number[])[], length: number): number {
  const matches = places.flatMap((own, term) => own.map((at) => ({ at, term }))).sort((a, b) => a.at - b.at)
  let best = { start: 0, terms: 0 }
  for (const { at } of matches) {
    const start = Math.max(0, at - BEFORE)
    const terms = new Set(
      matches.filter((match) => match.at >= start && match.at < start + length).map(({ term }) => term),
    ).size
    if (terms > best.terms) best = { start, terms }
  }
  return best.start
}

const afterLeadIn = (content: string): number => wordsByLine(LEAD_IN.exec(content)?.[0] ?? '').words.length

function pushWord(pieces: ExcerptPiece[], word: string, isMarked: boolean): void {
  // A comma beside the word is no part of what was asked.
  const [before, core, after] = isMarked ? parted(word) : [word, '', '']
  push(pieces, before, false)
  push(pieces, core, true)
  push(pieces, after, false)
}

function push(pieces: ExcerptPiece[], text: string, marked: boolean): void {
  if (text === '') return
  const last = pieces.at(-1)
  if (last !== undefined && last.marked === marked) last.text += text
  else pieces.push({ text, marked })
}
