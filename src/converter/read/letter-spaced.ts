/**
 * Words that the typist set with a space between their letters, "B E S L U T". A line as printed in, the same closed
 * out – where the word is one that minutes are built with. Other single letters are what they look like: the parties of
 * a vote, "M S C L V", the columns of a table.
 */
import { isBodyName } from '../../swedish/bodies.ts'
import { partKindOf } from '../../swedish/heading-words.ts'
import { labelAlone } from '../../swedish/labels.ts'
import { withoutColon } from '../../swedish/line.ts'
import { evenSpaces } from './pieces.ts'

/** Words stand further apart than their letters. */
const WORD = String.raw`\p{L}(?: \p{L})*`
const SPACED = new RegExp(String.raw`^${WORD}(?:\s{2,}${WORD})* ?:?$`, 'u')
/** A word of fewer letters may be anything: "A B C". */
const FEWEST = 5
const MINUTES = /^(?:\p{L}*protokoll|protokollsutdrag|utdrag|kallelse|dagordning|föredragningslista)$/iu

/** @example withoutLetterSpace('B E S L U T  I  N Ä M N D E N') // => 'BESLUT I NÄMNDEN' */
export function withoutLetterSpace(printed: string): string {
  const line = evenSpaces(printed).trim()
  if (!SPACED.test(line)) return printed
  const closed = line
    .replace(/ :$/, ':')
    .replace(/(?<! ) (?! )/g, '')
    .replace(/\s+/g, ' ')
  return closed.length >= FEWEST && isKnown(withoutColon(closed)) ? closed : printed
}

const isKnown = (words: string): boolean =>
  partKindOf(words) !== undefined || labelAlone(words) !== undefined || isBodyName(words) || MINUTES.test(words)
