/**
 * Words that make a fixed telephone number that of a home: just before it, after it, or at the head of its column. A
 * home may also be an institution, "Strandgårdens hem", whose number stays.
 */
import { cellAbove } from './rows.ts'
import { headOf } from './numbers.ts'

const PHONE_WORD = '(?:tele(?:fon)?|tel|tfn|telnr|telefonnr|telefonnummer|nummer|nr)'
/** "hemtel.", "tel hem", "Tel (h)": nothing else is called so. */
const SURE = `(?:hem|bostads?|privat)[ -]?${PHONE_WORD}|${PHONE_WORD}[.:]? ?[(,]? ?(?:hem|bostad(?:en)?|bost|privat|priv|[hbp](?=[.)]))`
/** "hemtel.", "tel hem:", "(bostad)", also in the cell before; not "hemtjänsten" or "Strandgårdens hem". */
const BEFORE = new RegExp(
  `(?<![\\p{L}])(?:(?:${SURE})(?: (?:är|på))?|(?:hem|bostad(?:en)?|bost|privat)(?= ?[.:(])|(?:bostad|privat)(?= ?$)|privat på)[ .:,()|\\n-]{0,9}(?:${PHONE_WORD}[ .:]{0,3})?$`,
  'iu',
)
/** A bare word of a line or a clause of its own: ", hem 08-…", "| Bostad | 08-…" */
const BARE =
  /(?:^|[\n|,;:/•]|(?<=[\p{L}\d)] )\(|\d[.)]?| {2}|- |(?<!\p{L})(?:och|eller|samt)(?= )) ?(?:hem|hemma|bost|bostad|priv|privat)[.:]? ?[:|]? {0,3}$/iu
/** "Kim Ek hem 08-…": behind a name; in the genitive it is whose home that is. */
const BEHIND_NAME = /(?<!\p{L})\p{Lu}\p{Ll}+(?<!s) (?:hem|bost|priv)\.? ?$/u
const AFTER = /^,? ?[([]? ?(?:hem|bostad(?:en)?|bost|privat)(?:[)\].,;:]|\s*$)/iu
const COLUMN = new RegExp(`^[ *_]*(?:${SURE}|hem|bostad|privat)[ *_.:)]*$`, 'iu')

/** @param from Where the number begins. @param to Where it ends. */
export function isHome(text: string, from: number, to: number): boolean {
  const head = headOf(text, from, 40)
  return (
    [BEFORE, BARE, BEHIND_NAME].some((words) => words.test(head)) ||
    AFTER.test(text.slice(to, to + 14)) ||
    cellAbove(text, from, (cell) => COLUMN.test(cell))
  )
}
