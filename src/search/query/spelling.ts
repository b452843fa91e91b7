/**
 * What a misspelt word was meant to be, from the words of the corpus. Words in, words out.
 * Distance counts a letter added, lost, changed or swapped with its neighbour as one; a doubled letter, a missing
 * ring or dots and a confusable pair as half, since those are the slips Swedes make.
 */
import { fold, stem } from '../../swedish/words/stem.ts'

/** Sounds that are spelt in more than one way, by letter: "e" and "ä", "c" and "s". */
const CONFUSABLE: Readonly<Record<string, string>> = {
  e: 'ä',
  ä: 'e',
  s: 'cz',
  c: 'sk',
  k: 'c',
  z: 's',
  o: 'å',
  å: 'o',
  i: 'y',
  y: 'i',
  d: 't',
  t: 'd',
  j: 'g',
  g: 'j',
  v: 'w',
  w: 'v',
}
const SLIP = 0.5
const FAULT = 1

/** Cost of one letter where another was meant; `alike`: but for rings and dots. */
function written(letter: string, meant: string, alike: boolean): number {
  if (letter === meant) return 0
  return alike || CONFUSABLE[letter]?.includes(meant) === true ? SLIP : FAULT
}

/** "ab" up to `i` where "ba" up to `j` was meant. */
function areTurned(from: string, i: number, to: string, j: number): boolean {
  const [last, one] = [from[i - 1], from[i - 2]]
  return one !== undefined && last !== to[j - 1] && last === to[j - 2] && one === to[j - 1]
}

/** Cost of writing `from` where `to` was meant; gives up with Infinity above the limit. */
export function distance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit / SLIP) return Infinity
  const [plainFrom, plainTo] = [fold(from), fold(to)]
  let beforeLast: number[] = []
  let last = [0]
  for (let at = 1; at <= to.length; at++) last.push((last[at - 1] as number) + doubled(to, at))
  for (let i = 1; i <= from.length; i++) {
    const a = from[i - 1] as string
    const row = [(last[0] as number) + doubled(from, i)]
    let least = row[0] as number
    for (let j = 1; j <= to.length; j++) {
      const b = to[j - 1] as string
      let cost = Math.min(
        (last[j] as number) + doubled(from, i),
        (row[j - 1] as number) + doubled(to, j),
        (last[j - 1] as number) + written(a, b, plainFrom[i - 1] === plainTo[j - 1]),
      )
      if (areTurned(from, i, to, j)) cost = Math.min(cost, (beforeLast[j - 2] as number) + FAULT)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return Infinity
    beforeLast = last
    last = row
  }
  const result = last[to.length] as number
  return result > limit ? Infinity : result
}

/** A letter that repeats the one before it costs half: "trombektommi", "förlosning". */
function doubled(word: string, at: number): number {
  return at > 1 && word[at - 1] === word[at - 2] ? SLIP : FAULT
}

/** Short words have too many neighbours to guess from. */
function limitFor(word: string): number {
  if (word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

/** One letter wrong in a long word: so near another that it is hardly a word of its own. */
export function isSlip(word: string, meant: string): boolean {
  return limitFor(word) > FAULT && distance(word, meant, FAULT) <= FAULT
}

/** The likeliest words meant, best first: nearest, then the same first letter, then the commonest. */
export function corrections(word: string, vocabulary: Iterable<readonly [string, number]>, most = 3): string[] {
  const limit = limitFor(word)
  if (limit === 0) return []
  // A fault in one inflection of a word that stands in another: "sjuksköterksa" and "sjuksköterskor".
  const own = stem(word)
  const ownLimit = limitFor(own) - SLIP
  const found: { word: string; cost: number }[] = []
  for (const [candidate, count] of vocabulary) {
    if (candidate === word || candidate.length < 4) continue
    let cost = distance(word, candidate, limit)
    if (cost > limit && candidate[0] === word[0]) cost = distance(own, stem(candidate), ownLimit) + SLIP
    if (cost > limit) continue
    const otherStart = candidate[0] === word[0] ? 0 : SLIP
    found.push({ word: candidate, cost: cost + otherStart - Math.min(Math.log10(count + 1) / 10, 0.4) })
  }
  return found
    .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map((entry) => entry.word)
}
