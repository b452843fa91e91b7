/**
 * Words that the margin divided. A hyphen at a line's end divides a word of small letters ("samhällsbygg-" +
 * "nadsförvaltningen") unless the document writes it with its hyphen elsewhere; it is the word's own after capitals,
 * figures and single letters ("IT-" + "enheten", "e-" + "tjänster"), before a capital, and before "och" and its like.
 * What the document writes without it elsewhere is divided in any case ("BG-" + "ledamot" is not); before capitals only
 * that, after four letters or more, and where it is not written with its hyphen too. Lines in, the same lines out, the
 * dividing hyphens as soft ones, which `joinLines` drops.
 */
import type { Line } from '../types/line.ts'
import { endingIn } from './pieces.ts'
import { isSuspended, SOFT } from '../read/join-lines.ts'

/** A browser that divides a word prints U+2010, which nobody writes at the end of a line. */
const BROWSER_HYPHEN = /\p{L}\u2010$/u
/** What a line ends with before its hyphen, with its hyphens inside. */
const DIVIDED = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}]{1,40}-){0,3}(\p{L}{2,40})-$/u
const REST = /^\p{Ll}{2,40}/u
/** "FÖREDRAGN-" and "INGSLISTAN": capitals go on in capitals; two or three are letters for a name ("KS-" + "AU"). */
const IN_CAPITALS = /^\p{Lu}{4,}$/u
const REST_IN_CAPITALS = /^\p{Lu}{2,40}(?!\p{L})/u
const STARTS_IN_CAPITALS = /^\p{Lu}/u
const WORD = /\p{L}{4,}/gu
const HYPHENATED = /\p{L}{2,40}-\p{Ll}{2,40}/gu
/** A part of a divided word is small letters, but for a first capital, and has a vowel. */
const PART = /^\p{L}?\p{Ll}+$/u
const VOWEL = /[aeiouyåäöéü]/i
/** Words that are joined to others with a hyphen. */
const JOINED_BY_HYPHEN = new Set(['icke', 'ex', 'non', 'app', 'wifi', 'nord', 'syd', 'öst', 'väst'])

/** As many lines as came in, in order; only the hyphen at a line's end may differ. */
export function softenHyphens(printed: readonly Line[]): Line[] {
  const lines = printed.map((line) => (BROWSER_HYPHEN.test(line.text) ? endingIn(line, '-') : line))
  const divided = new Map(
    lines.flatMap((line, index): [Line, Divided][] => {
      const found = line.text.endsWith('-') ? dividedBy(line.text, lines[index + 1]?.text ?? '') : undefined
      return found ? [[line, found]] : []
    }),
  )
  if (divided.size === 0) return [...lines]
  const words = new Set<string>()
  const hyphenated = new Set<string>()
  for (const { text } of lines) {
    const lower = text.toLowerCase()
    for (const word of lower.match(WORD) ?? []) words.add(word)
    if (lower.includes('-')) for (const word of lower.match(HYPHENATED) ?? []) hyphenated.add(word)
  }
  return lines.map((line) => {
    const found = divided.get(line)
    return found && isDivision(found, words, hyphenated) ? endingIn(line, SOFT) : line
  })
}

interface Divided {
  start: string
  rest: string
}

function dividedBy(line: string, next: string): Divided | undefined {
  const start = DIVIDED.exec(line)?.[1]
  if (start === undefined) return undefined
  const rest = (IN_CAPITALS.test(start) ? (REST_IN_CAPITALS.exec(next) ?? REST.exec(next)) : REST.exec(next))?.[0]
  return rest === undefined ? undefined : { start, rest }
}

/** @param words Those of the document, in small letters; @param hyphenated those with a hyphen inside. */
function isDivision({ start, rest }: Divided, words: ReadonlySet<string>, hyphenated: ReadonlySet<string>): boolean {
  const [first, second] = [start.toLowerCase(), rest.toLowerCase()]
  const isOneWord = words.has(first + second)
  // "EKBY-" + "NORRBY", where the document has "Ekby-Norrby" too
  if (isOneWord && STARTS_IN_CAPITALS.test(rest)) return !hyphenated.has(`${first}-${second}`)
  if (isOneWord) return true
  if (isSuspended(second) || JOINED_BY_HYPHEN.has(first) || hyphenated.has(`${first}-${second}`)) return false
  return PART.test(start) && VOWEL.test(start) && VOWEL.test(rest)
}

/**
 * Soft hyphens inside a line: between small letters they are the place where a word may be divided, and are not shown;
 * some programs write them for hyphens, which they are after capitals, figures and single letters. After small letters
 * at the end of a line one stays, and is dropped where the line is joined to the next.
 * @example withoutSoft('sam\u00adhälle, IT\u00adenhet') // => 'samhälle, IT-enhet'
 */
export function withoutSoft(text: string): string {
  return text.includes(SOFT) ? text.replace(DROPPED, '').replace(SHOWN, '-') : text
}

/** Beside a hyphen it only says that the line may end there: "IT-\u00adenhet". */
const DROPPED = new RegExp(`(?<=\\p{L}[\\p{Ll}${SOFT}])${SOFT}+(?=\\p{Ll})|(?<=[-‐‑–])${SOFT}+|${SOFT}(?=[-‐‑–])`, 'gu')
const SHOWN = new RegExp(`(?<!\\p{L}\\p{Ll})${SOFT}|${SOFT}(?=\\s*[^\\s${SOFT}])`, 'gu')
