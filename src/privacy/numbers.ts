/** Groups of digits with what stands between them: what identity and telephone numbers are told from. */

export interface Group {
  from: number
  to: number
  digits: string
  /** What stands between the group before and this one; {@link FAR} where it is too far off to belong to it. */
  gap: string
}

/** The most signs between two parts of one number: two columns of a table stand so far apart. */
const LONGEST_GAP = 80
const FAR = '…'
const DIGITS = /\d+/g

/** @returns In the order of the text, places in UTF-16 units; before the first the gap is far. */
export function groupsIn(text: string): Group[] {
  const groups: Group[] = []
  let last = -Infinity
  for (const { 0: digits, index: from } of text.matchAll(DIGITS)) {
    groups.push({
      from,
      to: from + digits.length,
      digits,
      gap: from - last > LONGEST_GAP ? FAR : text.slice(last, from),
    })
    last = from + digits.length
  }
  return groups
}

/** What a finder found, in the text that was looked at. */
export interface Hit {
  from: number
  to: number
}

/** Every place that a pattern with the flag `g` matches. */
export const hitsOf = (text: string, pattern: RegExp): Hit[] =>
  Array.from(text.matchAll(pattern), ({ 0: value, index }) => ({ from: index, to: index + value.length }))

/** What stands before a place, so many signs of it: all that is asked of a word beside a number. */
export const headOf = (text: string, place: number, reach: number): string =>
  text.slice(Math.max(0, place - reach), place)
