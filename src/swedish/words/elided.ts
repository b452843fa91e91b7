/**
 * Compounds whose last part stands in a later word alone: "gång- och cykelbro" names a "gångbro" (Svenska skrivregler
 * 4.3.4). Which part that is takes a dictionary; here it is only told which words belong together.
 */

/** "gång-", "drift-," and "(mark-", with what the word begins; "gång-och" where the space was forgotten. */
const OPEN = /^[^\p{L}\p{N}]*((?:\p{L}+-)*\p{L}{2,})-(?:[,)]|(och|eller|samt))?$/u
const JOINS: ReadonlySet<string> = new Set([
  'och',
  'eller',
  'samt',
  'respektive',
  'till',
  '&',
  'och/eller',
  'såväl',
  'som',
])
/** A word that ends the row is no name of its own. */
const LATER = /^\p{Ll}{5,}/u
/** Words after the open one at most: "drift-, underhålls-, investerings- och kapitalkostnader". */
const REACH = 8

export interface Elided {
  /** "gång" */
  head: string
  /** The word whose last part it shares, as written: "cykelbro". */
  later: string
}

/** @param words Between white space. @returns What the word at a place begins; null for a word that is whole. */
export function elidedAt(words: readonly string[], at: number): Elided | null {
  const [, head, join] = OPEN.exec(words[at] ?? '') ?? []
  if (head === undefined) return null
  let isJoined = join !== undefined
  for (const word of words.slice(at + 1, at + 1 + REACH)) {
    const open = OPEN.exec(word)
    if (JOINS.has(word) || open?.[2] !== undefined) isJoined = true
    else if (open === null) {
      const later = LATER.exec(word)?.[0]
      return isJoined && later !== undefined ? { head: head.toLowerCase(), later } : null
    }
  }
  return null
}

/**
 * @param split Parts of a compound, its two halves first. @returns The word written out, "gångbro"; null where the
 * later word is no compound.
 */
export function completed({ head, later }: Elided, split: (word: string) => readonly string[]): string | null {
  const [, tail] = split(later)
  return tail === undefined ? null : head.replaceAll('-', '') + tail
}
