/**
 * Sums of money however they are written: "33,5 mnkr", "33 500 000 kr" and "33,5 miljoner kronor" are one sum. Text in,
 * sums out, each with where it stands; the index holds a sum as one word that no text can hold by chance.
 */

export interface Sum {
  /** In whole kronor. */
  kronor: number
  /** Where it begins and ends in the text. */
  from: number
  to: number
}

// "33,5 mnkr", "33 500 000 kr", "2.5 miljoner kronor", "150 tkr", "1 000 000"
const SUM =
  /(?<![\p{L}\p{N},./:-])(\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|\d+)(?:[,.](\d{1,3}))?(?:\s*(mnkr|mkr|miljoner kronor|miljoner kr|miljoner|miljon|mdkr|mdr|miljarder kronor|miljarder|miljard|tkr|kkr|tusen kronor|kronor|kr|sek)(?![\p{L}\p{N}])|(?![\p{L}\p{N}%]|[,./:-]\d|[ \u00a0\u202f][\d%]))/giu
/** By what a unit holds. None holds two of these: their order is free. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/mn|mkr|miljon/i, 1e6],
  [/md|miljard/i, 1e9],
  [/tkr|kkr|tusen/i, 1e3],
]
/** A bare number below this is a year, a count or a §. */
const LEAST_BARE = 10_000

/**
 * @returns Sums in whole kronor, `from` and `to` in UTF-16 units; a bare number without unit only where its thousands
 * are grouped and it is large.
 */
export function sumsIn(text: string): Sum[] {
  return [...text.matchAll(SUM)].flatMap((match) => {
    const [whole, figures = '', decimals = '', unit] = match
    const grouped = /\D/.test(figures)
    const number = Number(`${figures.replace(/\D/g, '')}.${decimals}`)
    const kronor = Math.round(number * (UNITS.find(([pattern]) => pattern.test(unit ?? ''))?.[1] ?? 1))
    if (unit === undefined && (!grouped || kronor < LEAST_BARE)) return []
    return [{ kronor, from: match.index, to: match.index + whole.length }]
  })
}

// "12500": in a text a number, in a query as well the "12 500" of a text
const BARE = /(?<![\p{L}\p{N},./:-])\d{5,9}(?![\p{L}\p{N}%]|[,./:-]\d|[ \u00a0\u202f][\d%])/gu

/** Sums that a query may mean: those that it says, and large numbers however they are grouped. In their order. */
export function sumsAsked(query: string): Sum[] {
  const said = sumsIn(query)
  const bare = [...query.matchAll(BARE)]
    .map(({ 0: figures, index }) => ({ figures, index }))
    .filter(({ index }) => !said.some(({ from, to }) => index >= from && index < to))
    .map(({ figures, index }) => ({ kronor: Number(figures), from: index, to: index + figures.length }))
  return [...said, ...bare].sort((a, b) => a.from - b.from)
}

/** Consonants for figures: a word that the stemmer leaves alone. */
const LETTERS = 'bcdfghjkmp'

/** @example sumWord(1020) // => 'krcbdbq' */
export function sumWord(kronor: number): string {
  return `kr${String(kronor).replace(/\d/g, (figure) => LETTERS[Number(figure)] ?? '')}q`
}

/** Places of a sum in the text, or of the number alone, counted in words between white space. */
export function placesOfSum(content: string, kronor: number): number[] {
  const words = [...content.matchAll(/\S+/g)].map(({ index }) => index)
  return sumsAsked(content)
    .filter((sum) => sum.kronor === kronor)
    .flatMap(({ from, to }) => words.flatMap((start, at) => (start >= from && start < to ? [at] : [])))
}
