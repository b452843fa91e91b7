const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
/** "a" is U+0061, and U+6100 with its bytes the other way. */
const SWAPPED = LETTERS.replaceAll(/./g, (letter) => String.fromCharCode(letter.charCodeAt(0) << 8))
/** A ligature is two letters at least; one such sign alone may be what is written. */
const RUN = new RegExp(`[${SWAPPED}]{2,3}`, 'g')

/**
 * Letters of a ligature whose bytes stand the wrong way round in the file's table of signs, as some programs that write
 * PDFs anew leave them: "tra昀椀k" for "trafik". Words in, the same words with their letters out.
 */
export const lettersOf = (text: string): string =>
  text.replaceAll(RUN, (signs) => Array.from(signs, (sign) => LETTERS.charAt(SWAPPED.indexOf(sign))).join(''))
