/** Mobile numbers some of whose digits scanning read as letters: "O70-123 O5 67". Text in, their places out. */
import { groupsIn, type Hit } from './numbers.ts'
import { phoneNumbers } from './phone.ts'

/** Letters that scanning reads in the place of digits, and that stand in a number as often as in a word. */
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', o: '0', Q: '0', D: '0', l: '1', I: '1' }
const MOST_LOOKALIKES = 3
/** The code of a mobile number and seven signs more. */
const MISREAD = /(?<![\p{L}\p{N}])[0OoQD]7[\dOoQD](?:[-./ ]{0,3}[\dOoQDlI]){7}(?![\p{L}\p{N}])/gu
/** Told at a glance of the many texts that have none. */
const MIXED = /[OoQDlI]\d|\d[OoQDlI]/
/** Words that say what a number is stand this near it. */
const LABEL_WITHIN = 60

/** @param text As looked at. @returns In order. */
export function misreadPhones(text: string): Hit[] {
  if (!MIXED.test(text)) return []
  return Array.from(text.matchAll(MISREAD)).flatMap(({ 0: written, index }) => {
    const changed = written.match(/\p{L}/gu)?.length ?? 0
    if (changed === 0 || changed > MOST_LOOKALIKES) return []
    const from = Math.max(0, index - LABEL_WITHIN)
    const end = index + written.length
    const read = written.replace(/\p{L}/gu, (letter) => LOOKALIKES[letter] ?? letter)
    const near = text.slice(from, index) + read + text.slice(end, end + LABEL_WITHIN)
    return phoneNumbers(near, groupsIn(near))
      .map((hit) => ({ from: hit.from + from, to: hit.to + from }))
      .filter((hit) => hit.from >= index && hit.to <= end)
  })
}
