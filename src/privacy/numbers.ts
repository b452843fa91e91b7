/** Groups of digits with what stands between them: what identity and telephone numbers are told from. */

export interface Group {
  from: number
  to: number
  digits: string
  /** What stands between the group before and this one; null where it is too far off to belong to it. */
  gap: string | null
}

/** The most signs between two parts of one number: two columns of a table stand so far apart. */
const LONGEST_GAP = 80
const DIGITS = /\d+/g

export function groupsIn(text: string): Group[] {
  const groups: Group[] = []
  let last = -LONGEST_GAP - 1
  for (const { 0: digits, index: from } of text.matchAll(DIGITS)) {
    groups.push({
      from,
      to: from + digits.length,
      digits,
      gap: from - last > LONGEST_GAP ? null : text.slice(last, from),
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
