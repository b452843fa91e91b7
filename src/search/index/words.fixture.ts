import type { IndexWord } from './words.ts'

/** @param parts The halves of a compound. */
export const word = (count: number, base: string, ...parts: [string, string] | []): IndexWord => ({
  count,
  base,
  parts: parts.length === 2 ? parts : null,
})
