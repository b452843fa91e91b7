/**
 * Words that the typist set with a space between their letters, "B E S L U T". A line as printed in, the same closed
 * out – where the word is one that minutes are built with, or letters stand together as in words. Other single letters
 * are what they look like: the parties of a vote, "M S C L V", the columns of a table.
 */
import { isBodyName } from '../../swedish/bodies/bodies.ts'
import { partKindOf } from '../../swedish/headings/heading-words.ts'
import { labelAlone } from '../../swedish/headings/labels.ts'
import { withoutColon } from '../../swedish/lines/line.ts'
import { evenSpaces } from './pieces.ts'

/** Words stand further apart than their letters. */
const WORD = String.raw`\p{L}(?: \p{L})*`
const SPACED = new RegExp(String.raw`^${WORD}(?:\s{2,}${WORD})* ?:?$`, 'u')
/** A word of fewer letters may be anything: "A B C". */
const FEWEST = 5
const MINUTES = /^(?:\p{L}*protokoll|protokollsutdrag|utdrag|kallelse|dagordning|föredragningslista)$/iu

/** @example withoutLetterSpace('B E S L U T  I  N Ä M N D E N') // => 'BESLUT I NÄMNDEN' */
export function withoutLetterSpace(printed: string): string {
  if (!APART.test(printed)) return printed
  const line = evenSpaces(printed).trim()
  if (SPACED.test(line)) {
    const closed = line
      .replace(/ :$/, ':')
      .split(/\s{2,}/)
      .map(closedUp)
      .join(' ')
    if (closed.length >= FEWEST && isKnown(withoutColon(closed))) return closed
  }
  return closedRuns(printed)
}

/** Most lines have no four letters apart. */
const APART = /(?<!\S)\p{L}\s+\p{L}\s+\p{L}\s+\p{L}(?!\S)/u
const LABEL = /^ *(?:§ ?\d{1,4}[.:]?|\d{1,3}[.:)]) +/u
const ALONE = /^[\p{L}\d](?: [\p{L}\d])*$/u

/** The pieces of a line, those in a row that are letters and figures alone as words: "§ 1  T A X A     KS 2024/12" */
function closedRuns(printed: string): string {
  const even = evenSpaces(printed)
  const [label = ''] = LABEL.exec(even) ?? []
  // Pieces at even places, the gaps between them at odd ones.
  const parts = even.slice(label.length).split(/([\t ]{2,}|\t)/)
  for (let from = 0; from < parts.length; from += 2) {
    const to = endOfRun(parts, from)
    const words = parts
      .slice(from, to)
      .filter((part) => part.trim() !== '')
      .map(closedUp)
    if (/^\p{L}/u.test(words[0] ?? '') && areWords(words)) parts.splice(from, to - from, words.join(' '))
  }
  const closed = `${label}${parts.join('')}`
  return closed === even ? printed : closed
}

/** The place after the last of the pieces in a row that are letters alone. */
function endOfRun(parts: readonly string[], from: number): number {
  let to = from
  while (to < parts.length && ALONE.test(parts[to] ?? '')) to += 2
  return Math.max(from, Math.min(to - 1, parts.length))
}

const closedUp = (piece: string): string => piece.replace(/\s/g, '')

/** Each word of four letters or more has vowels among its consonants, and there is one. */
function areWords(words: readonly string[]): boolean {
  const long = words.map((word) => word.toLowerCase()).filter((word) => word.length >= LONG && /\p{L}/u.test(word))
  return long.length > 0 && long.every((word) => /[aeiouyåäöé]/u.test(word) && !isAlphabet(word) && mixes(word))
}
const LONG = 4
/** Less than six consonants or four vowels in a row */
const mixes = (word: string): boolean => !/[^aeiouyåäöé]{6}|[aeiouyåäöé]{4}/u.test(word) && /[^aeiouyåäöé]/u.test(word)
const isAlphabet = (word: string): boolean => 'abcdefghijklmnopqrstuvwxyzåäö'.includes(word)

const isKnown = (words: string): boolean =>
  partKindOf(words) !== undefined || labelAlone(words) !== undefined || isBodyName(words) || MINUTES.test(words)
