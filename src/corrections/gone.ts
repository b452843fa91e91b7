/**
 * Words that must not be read any more, under whatever number they have stood: corrections and the texts that are gone
 * in, the same corrections without a wording that holds them out. Rather too much is taken away than too little.
 */
import { entryAt } from '../model/lists.ts'
import { unread, type Correction, type Wording } from './file.ts'
import { allWords } from './wording.ts'

/**
 * A wording that is one of them takes with it what stood at its number before: the same text, in words that may have
 * little in common with the last.
 * @param most So much of a text may stand in an earlier wording before that is taken for the same.
 */
export function withoutWords(
  corrections: readonly Correction[],
  gone: readonly Wording[],
  most = MOST_SHARED,
): Correction[] {
  const texts = [...gone]
  let all = [...corrections]
  for (let at = 0; at < texts.length; at++) {
    const text = entryAt(texts, at)
    const lastDays = new Map<string | null, number>()
    for (const [day, { paragrafer }] of all.entries())
      for (const { id, before } of paragrafer)
        if (id !== null && before !== null && holdsMuchOf(before, text, most)) lastDays.set(id, day)
    all = all.map((correction, day) => ({
      ...correction,
      paragrafer: correction.paragrafer.map((one) => {
        const isPart = one.before !== null && holdsMuchOf(one.before, text, most)
        if (one.before === null || !(isPart || day <= (lastDays.get(one.id) ?? -1))) return one
        if (one.id !== null) texts.push(one.before)
        return unread(one)
      }),
    }))
  }
  return all
}

/** Words in a row that tell a text from another. */
const RUN = 5
/** So much of what is withdrawn may stand in an earlier wording before that is taken for the same text. */
const MOST_SHARED = 0.2
/** Of another meeting: many §§ of an archive are worded alike, and what has moved there whole is the same. */
export const MOST_ELSEWHERE = 0.8

/** Whether an earlier wording, under whatever number, holds much of a text that is withdrawn now. */
function holdsMuchOf(earlier: Wording, withdrawn: Wording, most: number): boolean {
  const [own, kept] = [allWords(withdrawn).toLowerCase(), allWords(earlier).toLowerCase()]
  const runs = runsIn(own)
  if (runs.length === 0) return own !== '' && kept.includes(own)
  const known = new Set(runsIn(kept))
  return runs.filter((run) => known.has(run)).length > most * runs.length
}

function runsIn(text: string): string[] {
  const words = text.split(' ')
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '))
}
