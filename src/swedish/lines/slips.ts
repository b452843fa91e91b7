/**
 * Slips of the pen in the words that head lists of people: "Frånvarnade", "Ej nävarande". A line in, the same with
 * these words put right out. Only for what is a label if anything: a word of running text is left as it is.
 */
import { LINES, remembered } from './remembered.ts'

const WORDS =
  'närvarande|frånvarande|beslutande|tjänstgörande|deltagande|deltagare|ledamöter|ersättare|suppleanter|förhinder'.split(
    '|',
  )
/** Words of their own, or another form of one of these: "Beslutade" heads a decision. */
const NO_SLIPS: ReadonlySet<string> = new Set(
  `närvarade närvarandes frånvarandes beslutade beslutandes deltagaren deltagares ersättaren ersättares ersättande ledamöters suppleanters
  suppleanten förhindra förhindrar deltagandet närvarandet beslutandet frånvarandet`.split(/\s+/),
)

/** Each word without one of its letters, and itself: a slip of a letter has one of these in common with the word. */
const without = (word: string): string[] => [
  word,
  ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)),
]
const NEAR: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap((word) => without(word).map((near) => [near, word] as const)),
)

/** The word that one is a slip of: a letter too many, too few or another, or two that have changed places. */
const slipOf = remembered((word: string): string | undefined => {
  if (word.length < SHORTEST || NO_SLIPS.has(word)) return undefined
  const found = without(word)
    .map((near) => NEAR.get(near))
    .find((one) => one !== undefined && isSlip(word, one))
  return found === word ? undefined : found
}, LINES)
const SHORTEST = Math.min(...WORDS.map(({ length }) => length)) - 1
const LONG_ENOUGH = new RegExp(`\\p{L}{${SHORTEST},}`, 'gu')

/** What stands between what both begin with and what both end in is a letter at most, or two in turned order. */
function isSlip(word: string, right: string): boolean {
  let from = 0
  while (from < word.length && word[from] === right[from]) from++
  let less = 0
  while (less < Math.min(word.length, right.length) - from && word.at(-1 - less) === right.at(-1 - less)) less++
  const within = (one: string): string => one.slice(from, one.length - less)
  const [own, other] = [within(word), within(right)]
  return (
    from > 0 &&
    ((own.length <= 1 && other.length <= 1) ||
      (own.length === 2 &&
        other.length === 2 &&
        own.charAt(0) === other.charAt(1) &&
        own.charAt(1) === other.charAt(0)))
  )
}

/** True for a word that is a slip of one that may begin a label. */
export const isSlipOfLabel = (word: string): boolean => slipOf(word) !== undefined

/**
 * The line with such words put right; undefined where it has none.
 * @example withoutSlips('Ej nävarande:') // => 'Ej närvarande:'
 */
export function withoutSlips(line: string): string | undefined {
  const right = line.replace(LONG_ENOUGH, (word) => {
    const found = slipOf(word.toLowerCase())
    return found === undefined ? word : asWritten(found, word)
  })
  return right === line ? undefined : right
}

const asWritten = (word: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word
