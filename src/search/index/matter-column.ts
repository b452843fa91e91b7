/**
 * Which records are of one matter: records with their diary numbers in, for each those it shares its matter with out. A
 * matter is a number within an organisation, or a title along it where a § has no number and a title that tells.
 */
import { dnrKey } from '../../across/matters/dnr.ts'
import { wordsOf } from '../../swedish/words/stem.ts'
import type { SearchRecord } from './records.ts'

export interface MatterRecord extends Pick<SearchRecord, 'title' | 'dnrs' | 'number'> {
  organisation: string
}

/** Titles of so few words stand above many matters: "Frågestund". */
const TELLING = 6
/** A number of more §§ is a heap rather than a matter. */
const MOST = 12

/** @returns For each record the numbers of the others, in order. */
export function sameMatter(records: readonly MatterRecord[]): number[][] {
  const groups = new Map<string, number[]>()
  records.forEach((record, at) => {
    const key = keyOf(record)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), at])
  })
  const others: number[][] = records.map(() => [])
  for (const group of groups.values())
    if (group.length > 1 && group.length <= MOST)
      for (const at of group) others[at] = group.filter((other) => other !== at)
  return others
}

/** The title counts with the number: one number may be of several matters. */
function keyOf({ organisation, title, dnrs, number }: MatterRecord): string | null {
  if (number === null) return null
  const words = wordsOf(title.replace(/^§ ?\S+/, ''))
  const [dnr] = dnrs
  if (dnr !== undefined) return `${organisation}|${dnrKey(dnr, organisation)}`
  return words.length < TELLING ? null : `${organisation}|${words.join(' ')}`
}
