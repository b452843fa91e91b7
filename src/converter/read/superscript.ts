/** Figures raised above the line, as the characters that are: "m²" and no "m2", "12 500¹" and no "12 5001". */

const RAISED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (sign, figure) => [String(figure), sign])),
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '(': '⁽',
  ')': '⁾',
}
const FIGURES = /^\s*[\d+−(][\d+−(),\s-]{0,7}$/

/** True for words that are raised as a note's figure or a unit's is: nothing but figures and their signs. */
export const isSuperscriptText = (text: string): boolean => FIGURES.test(text)

/** Signs as raised ones, where there are such. */
export const superscript = (text: string): string => Array.from(text, (sign) => RAISED[sign] ?? sign).join('')

const SET_DOWN = new Map(Object.entries(RAISED).map(([sign, up]) => [up, sign]))

/** Raised signs as they are when they stand on the line: "1)" of "¹⁾". */
export const figuresOf = (text: string): string => Array.from(text, (sign) => SET_DOWN.get(sign) ?? sign).join('')

const IN_TAGS = /<sup>\s*([^<>\n]{1,20})<\/sup>/gi

/** The same in a text with tags: "12 500<sup>1</sup>". */
export const superscriptTags = (text: string): string =>
  text.replace(IN_TAGS, (whole, words: string) => (isSuperscriptText(words) ? superscript(words.trim()) : whole))
