/**
 * "##Närvarande": headings as Markdown was once written, without the space that it now asks for. Lines of a text in,
 * the same with the space out, where so many begin so that no tag or number of posts is meant.
 */
const TIGHT = /^(?:#(?=\p{Lu})|#{2,6}(?=[\p{Lu}\d]))/u
const SPACED = /^#{1,6} +\S/
const LEAST = 3

/** @example spacedHeadings(['#Protokoll', '##Närvarande', '##Öppnande'])[1] // => '## Närvarande' */
export function spacedHeadings(raw: readonly string[]): readonly string[] {
  const tight = raw.filter((line) => TIGHT.test(line))
  const isMeant =
    tight.length >= LEAST && tight.some((line) => line.startsWith('##')) && !raw.some((line) => SPACED.test(line))
  return isMeant ? raw.map((line) => line.replace(/^#{1,6}(?=[\p{L}\d])/u, '$& ')) : raw
}
