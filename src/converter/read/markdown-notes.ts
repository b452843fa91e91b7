/** Notes of a Markdown text as the notes of the other formats are: a raised sign, and "Fotnot 1: …". */
import { superscript } from './superscript.ts'

const NOTE = /^( {0,3})\[\^(\d{1,3})\]:(?=\s)/gm
const SIGN = /\[\^(\d{1,3})\]/g

/**
 * @example notesInWords('21,50[^1]\n[^1]: Utan moms.') // => '21,50¹\nFotnot 1: Utan moms.'
 * @returns As many lines; a sign without its note stays as it is.
 */
export function notesInWords(text: string): string {
  const known = new Set([...text.matchAll(NOTE)].map(([, , number]) => number))
  return text
    .replace(NOTE, '$1Fotnot $2:')
    .replace(SIGN, (sign, number: string) => (known.has(number) ? superscript(number) : sign))
}
