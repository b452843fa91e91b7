/** Headers that say the meeting and the § of the page again: "Kommunstyrelse 14.11.2017 § 305" in § 305. */
import type { Line } from '../../types/line.ts'
import { isBodyName } from '../../../swedish/bodies/bodies.ts'
import { isBodyWord } from '../../../swedish/bodies/body-words.ts'
import { MINUTES } from './running-headers.ts'
import { asHeaders, type Kinds } from './types.ts'

const LONGEST = 80
/** "§ 305 …", "KS § 305 …": the heading of an item */
const ITEM = /^(?:\p{Lu}{1,6} )?§ ?(\d{1,4})(?!\d)/u
const OWN_NUMBER = /§ ?(\d{1,4})(?!\d)/
const DATE = /(?<!\d)(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2} [A-Z]{3,9} \d{4})(?!\d)/i
const LEAST_ITEMS = 2

/**
 * "Kommunstyrelse 14.11.2017 § 305" in § 305, the same in the others with their numbers: the meeting and the § again.
 * With the date or the number of another meeting it is where the matter was before.
 */
export function findItemHeaders(lines: readonly Line[]): Kinds {
  const headers = new Map<string, number[]>()
  const others = new Set<string>()
  let item = ''
  lines.forEach((line, index) => {
    if (!line.text.includes('§')) return
    const words = line.text
    const number = OWN_NUMBER.exec(words)?.[1]
    if (number !== undefined && namesMeeting(words)) {
      const header = words.replace(OWN_NUMBER, '§')
      if (number === item) headers.set(header, [...(headers.get(header) ?? []), index])
      else others.add(header)
    } else item = ITEM.exec(words)?.[1] ?? item
  })
  return asHeaders([...headers].flatMap(([header, at]) => (at.length >= LEAST_ITEMS && !others.has(header) ? at : [])))
}

/** A body, a date and a number of a §, and nothing else. */
function namesMeeting(words: string): boolean {
  if (words.length > LONGEST || !DATE.test(words)) return false
  const rest = words
    .replace(DATE, '')
    .replace(OWN_NUMBER, '')
    .replace(/[,:–-]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return rest !== '' && (isBodyName(rest) || rest.split(' ').every((word) => isBodyWord(word) || MINUTES.test(word)))
}
