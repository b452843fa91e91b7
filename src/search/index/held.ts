/** How Pagefind holds words. It is asked: its stemmer is a newer one than ours, and what it holds must be found under its own name. */
import { Reader, fromBytes } from './cbor.ts'
import type { Held } from './merge.ts'
import { indexedOf } from './part.ts'
import { pagefindFiles } from './pagefind.ts'

/** @param words Lower case, letters and figures alone. @returns For each word, in order. */
export async function heldOf(words: readonly string[]): Promise<Held[]> {
  if (words.length === 0) return []
  const files = await pagefindFiles([{ content: words.join(' '), fields: { title: '' } }])
  const { words: stems, formsFrom, forms, pagesFrom, placesFrom, places } = indexedOf(files).postings
  const held = words.map((): Held | undefined => undefined)
  stems.forEach((word, at) => {
    for (let form = formsFrom[at] as number; form < (formsFrom[at + 1] as number); form++) {
      const numbers = new Reader(places, placesFrom[pagesFrom[form] as number]).numbers()
      let place = 0
      for (const number of numbers) {
        // A negative number is a weight, and the place after it counts from the start.
        place = number < 0 ? 0 : place + number
        if (number >= 0) held[place] = { word, form: forms[form] ?? '' }
      }
    }
  })
  return held.map((own, at) => {
    if (own === undefined) throw new Error(`Pagefind tog inte med ordet ${words[at] ?? ''}.`)
    const { word, form } = own
    // A word that it took for several would not be found whole.
    if (form !== '' && fromBytes(form) !== words[at]) throw new Error(`Pagefind delade ordet ${words[at] ?? ''}.`)
    return { word, form }
  })
}
