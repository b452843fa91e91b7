/** Words that are near a word without being forms of it: its verb, its noun, those of its root. */
import { entryAt } from '../../model/lists.ts'
import { stem } from '../../swedish/words/stem.ts'
import { firstFrom } from '../index/sorted.ts'

/**
 * Words that share so many letters, and so great a share of them, are often of one root: "gängkriminell",
 * "gängkriminalitet".
 */
const ROOT = { letters: 7, share: 0.7 }

/** Words that begin as it does for most of its length. */
export function sharingRoot(word: string, sorted: readonly string[]): string[] {
  const root = word.slice(0, Math.max(ROOT.letters, Math.ceil(word.length * ROOT.share)))
  if (root.length >= word.length) return []
  const found: string[] = []
  for (let at = firstFrom(sorted, root); sorted[at]?.startsWith(root) === true; at++) found.push(entryAt(sorted, at))
  return found
}

// "uppräkning", "rekommendationerna", "rekommenderas"
const NOUN_OF_VERB = /^(.{3,}?[^n])(n?)ing(ar|en|arna|ens|arnas|s)?$/
const NOUN_OF_ERA = /^(.{3,})ation(?:en|er|erna|ens|ers|s)?$/
const VERB_OF_ATION = /^(.{3,})er(?:a|ar|as|at|ats|ad|ade|ades)$/

/** What verbs make nouns with: "höja" and "höjning", "parkera" and "parkering", "bygga" and "byggnation". */
const NOUN_ENDINGS = ['ning', 'ing', 'nation']

/** And those in -era: "demonstrera" and "demonstration", "demonstrant". */
const OF_ERA = ['ation', 'ant']

/** Stems of what the word is made of or makes. */
export function relatedStems(word: string): string[] {
  const [, noun, n = ''] = NOUN_OF_VERB.exec(word) ?? []
  if (noun !== undefined) return [...new Set([noun + n, noun])]
  const era = NOUN_OF_ERA.exec(word)?.[1]
  if (era !== undefined) return [`${era}er`]
  const ation = VERB_OF_ATION.exec(word)?.[1]
  const verb = stem(word)
  const nouns = NOUN_ENDINGS.map((ending) => stem(verb + ending))
  return ation === undefined ? nouns : [...OF_ERA.map((ending) => stem(ation + ending)), ...nouns]
}
