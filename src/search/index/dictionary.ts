/**
 * Reads a Hunspell dictionary of Swedish (the package `dictionary-sv`) into the parts of compounds.
 * Its flags say which words may begin a compound and which may end one; everything else in it is left aside.
 */
import type { Parts } from '../../swedish/compounds.ts'
import { stem } from '../../swedish/stem.ts'

// "läkar/UXZ", "screening/ADXY", "Umeå/r"
const ENTRY = /^([a-zåäöéüà]{3,})\/(\S+)$/
const BEGINS = /[XU]/
const ENDS = /Y/
/** Flags that put an s between this word and the next: "upphandling/ADfGvY". */
const TAKES_S = /[vfG]/

export function dictionaryParts(dic: string): Parts {
  const heads = new Set<string>()
  const tailStems = new Set<string>()
  const words = new Set<string>()
  for (const line of dic.split('\n')) {
    const [, word, flags] = ENTRY.exec(line.trim()) ?? []
    if (word === undefined || flags === undefined) continue
    // "läkar/UXZ": Z marks what is no word by itself.
    if (!flags.includes('Z')) words.add(word)
    if (BEGINS.test(flags)) heads.add(word)
    if (TAKES_S.test(flags)) heads.add(`${word}s`)
    if (ENDS.test(flags) && word.length > 3) tailStems.add(stem(word))
  }
  return { heads, tailStems, words, doubtful: new Set() }
}
