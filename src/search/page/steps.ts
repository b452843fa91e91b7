/**
 * When a search that was typed is a step of its own in the history: one for each that the reader rested at, so that
 * Back leads to the one before, and none for each pause between the letters of a word.
 */

/** Milliseconds at a search, after which more words are another search: its hits have been looked at. */
const LOOKED_AT = 3_000

/**
 * @param from What the newest step says, typed too. @param to What is typed now. @param rested Milliseconds since that
 * step was made.
 * @returns Whether it is the same search still being typed: its last word going on, or more words at once.
 */
export function goesOn(from: string, to: string, rested: number): boolean {
  if (!to.startsWith(from)) return false
  return from === '' || !/\s/.test(to.slice(from.length).trimEnd()) || rested < LOOKED_AT
}
