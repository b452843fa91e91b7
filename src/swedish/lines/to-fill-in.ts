/** What a template of Word says in a field that waits to be filled in. */

/** "Klicka eller tryck här för att ange text.", "Välj ett objekt.", "[Dokumentets rubrik]", "Click to enter a date." */
const ASKS =
  /^(?:(?:klicka|tryck)(?: eller tryck)? här(?!\p{L})|välj (?:ett|en) (?:objekt|datum|alternativ|byggblock)(?!\p{L})|(?:skriv|ange)(?: in)? (?:text|namn|datum|rubrik)(?: här)?[.…]?$|(?:click|tap)(?: or tap)?(?: here)? to (?:enter|add)(?!\p{L})|choose an? (?:item|building block)|\[[^[\]]{1,60}\]$)/iu

/** @example asksToFillIn('Klicka här för att ange text.') // => true */
export const asksToFillIn = (words: string): boolean => ASKS.test(words.trim())
