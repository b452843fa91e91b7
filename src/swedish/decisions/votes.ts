/** The words of a vote: how one votes, and numbers as they are written in running text. Words in, values out. */
import type { VoteChoice } from '../../model/kinds.ts'
import { byWord } from '../../model/tables.ts'

/** As columns are headed and results told, also cut short. */
const CHOICES: Record<VoteChoice, string> = {
  ja: 'ja | ja-röst | ja-röster | jaröst | jaröster | röstar ja | röstade ja | för',
  nej: 'nej | nej-röst | nej-röster | nejröst | nejröster | röstar nej | röstade nej | mot',
  avstår:
    'avstår | avstod | avstått | avst | avst. | avstår från att rösta | avstod från att rösta | avståenden | nedlagda',
  frånvarande: 'frånvarande | frånvaro | frånv | frånv. | ej närvarande | ej närv | ej närv.',
}
const WORDS = byWord(CHOICES)

const LONGEST = Math.max(...Array.from(WORDS.keys(), ({ length }) => length))

/**
 * How a vote that was cast is named, "Ja (3):" or "Avstod:", any choice with it, and what may stand behind "ja" and
 * "nej": sources of regular expressions for the flags `iu`.
 */
export const CAST = 'ja|nej|avstår|avstod'
export const CHOICE = `${CAST}|frånvarande`
export const VOTES = '(?:-?röst(?:er)?)?'

/** The choice that a word stands for, alone or at the head of a column; undefined for any other word. */
export function choiceOf(word: string): VoteChoice | undefined {
  const alone = word.endsWith(':') ? word.slice(0, -1).trimEnd() : word
  return alone.length > LONGEST ? undefined : WORDS.get(alone.toLowerCase())
}

/** True for a text with a word that votes are told with; "för" does so only where it stands first. */
export const mayVote = (text: string): boolean => VOTING.test(text)
const VOTING =
  /(?<!\p{L})(?:ja|nej|e?mot)(?!\p{L})|^för(?!\p{L})|röst|(?<!\p{L})(?:avst|nedlag|frånv|ej närv|bifall|avslag)/iu

const NUMBERS = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton'.split(' ')

/** A number of votes, as the source of a regular expression for the flags `iu`. */
export const COUNT = `(\\d{1,3}|${NUMBERS.slice(1).join('|')}|ett|ingen|inga)`

/** "12", "tolv", "ett"; a word that is no number counts 0. */
export function countOf(word: string): number {
  const own = word.toLowerCase()
  if (/^\d/.test(own)) return Number(own)
  return own === 'ett' ? 1 : Math.max(0, NUMBERS.indexOf(own))
}
