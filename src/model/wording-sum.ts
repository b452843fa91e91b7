/** A short sum of the words of a clause: pages keep it beside earlier wordings, and links to a clause carry it. */

/** FNV-1a over the words, 32 bits; white space and how words are divided change nothing. */
export function sumOf(text: string): string {
  let sum = 0x811c9dc5
  for (const sign of text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ')) {
    sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  }
  return (sum >>> 0).toString(36)
}
