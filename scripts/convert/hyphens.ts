/**
 * Words that the margin divided: a hyphen at a line's end is the word's own ("BG-ledamot") unless the document elsewhere
 * writes the word without it ("medlem-" + "savgift" beside "medlemsavgift"). Lines in, the same lines out, the dividing
 * hyphens as soft ones, which `joinLines` drops.
 */
import type { Line } from './types.ts'

export const SOFT = '\u00ad'
const DIVIDED = /(\p{L}{2,})-$/u
const REST = /^\p{Ll}{2,}/u
const WORD = /\p{L}{4,}/gu

export function softenHyphens(lines: readonly Line[]): Line[] {
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(WORD) ?? []))
  return lines.map((line, index) => {
    const [, start = ''] = DIVIDED.exec(line.text) ?? []
    const [rest = ''] = (start && REST.exec(lines[index + 1]?.text ?? '')) || []
    return rest !== '' && words.has(`${start}${rest}`.toLowerCase()) ? { ...line, text: line.text.slice(0, -1) + SOFT } : line
  })
}
