/**
 * Words that the margin divided: a hyphen at a line's end is the word's own ("BG-ledamot") unless the document elsewhere
 * writes the word without it ("medlem-" + "savgift" beside "medlemsavgift"). Lines in, the same lines out, the dividing
 * hyphens as soft ones, which `joinLines` drops.
 */
import type { Line } from '../types.ts'

export const SOFT = '\u00ad'
const DIVIDED = /(\p{L}{2,})-$/u
const REST = /^\p{Ll}{2,}/u
const WORD = /\p{L}{4,}/gu

export function softenHyphens(lines: readonly Line[]): Line[] {
  const divided = new Map(
    lines.flatMap((line, index) => {
      const [, start] = line.text.endsWith('-') ? (DIVIDED.exec(line.text) ?? []) : []
      const [rest] = REST.exec(lines[index + 1]?.text ?? '') ?? []
      return start === undefined || rest === undefined ? [] : [[line, `${start}${rest}`.toLowerCase()]]
    }),
  )
  if (divided.size === 0) return [...lines]
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(WORD) ?? []))
  return lines.map((line) =>
    words.has(divided.get(line) ?? '') ? { ...line, text: line.text.slice(0, -1) + SOFT } : line,
  )
}
