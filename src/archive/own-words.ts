/**
 * The publisher's own list of everyday words, `content/ord.md`: its text in, the words and what is wrong with it out. A
 * line a word: "- dagis → förskola", "- soptaxa, sopavgift → renhållningstaxa". What is no list item is for those who
 * keep it.
 */
import type { Fault } from './fault.ts'

export const OWN_WORDS = 'ord.md'

// "- dagis, lekis → förskola, öppen förskola"; "->" is an arrow too
const ITEM = /^[-*+] /
const ARROW = /→|->/
const WORD = /^[\p{L}\d-]+$/u

/** @returns Each word with what stands for it, words of one thing joined by a plus. */
export function ownWordsIn(text: string): Map<string, string[]> {
  const words = new Map<string, string[]>()
  for (const { pair } of itemsIn(text))
    for (const word of pair?.words ?? []) words.set(word, [...(words.get(word) ?? []), ...(pair?.others ?? [])])
  return words
}

/** A line each that is no pair of words. */
export function ownWordFaults(file: string, text: string): Fault[] {
  return itemsIn(text).flatMap(({ line, item, pair }) =>
    pair !== null
      ? []
      : [
          {
            ...{ file, line, found: `”${item}”` },
            expected: 'ett vardagsord, en pil och det som protokollen skriver, till exempel ”dagis → förskola”',
            act: 'rätta raden eller ta bort den',
          },
        ],
  )
}

interface Item {
  line: number
  item: string
  /** Null where the line says nothing. */
  pair: { words: string[]; others: string[] } | null
}

function itemsIn(text: string): Item[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    const text = line.trim()
    if (!ITEM.test(text)) return []
    const item = text.slice(1).trim()
    return [{ line: at + 1, item, pair: pairIn(item) }]
  })
}

function pairIn(item: string): Item['pair'] {
  const [left = '', right = '', ...more] = item.split(ARROW)
  const listed = (side: string): string[] =>
    side
      .normalize('NFC')
      .toLowerCase()
      .split(',')
      .map((own) => own.trim())
      .filter(Boolean)
  const words = listed(left)
  const others = listed(right).map((own) => own.split(/\s+/).join('+'))
  const isRight = more.length === 0 && words.length > 0 && others.length > 0 && words.every((word) => WORD.test(word))
  return isRight ? { words, others } : null
}
