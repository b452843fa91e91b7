/**
 * Where the words a reader searched for begin in a text: a text and words in, places out.
 * A word is found at the beginning of a word, so that "avtal" marks "avtalet" but not "ramavtal".
 */
export function places(text: string, words: readonly string[]): [from: number, to: number][] {
  const sought = words.filter((word) => word.length > 1).map(escape)
  if (sought.length === 0) return []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sought.join('|')})[\\p{L}\\p{N}]*`, 'giu')
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length])
}

/** The words of `?ord=word1+word2`. */
export function soughtWords(query: string): string[] {
  return (new URLSearchParams(query).get('ord') ?? '').split(/\s+/).filter(Boolean)
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
