/**
 * Lines of a text that can hold a value, told by a sign that each such value has near it: a slow form is then matched
 * against these lines, and not from every place of the whole.
 */

/** Some lines that follow one another. */
export interface Lines {
  /** Where they begin in the text. */
  from: number
  text: string
}

/**
 * @param sign With the flag `g`; stands on the first line of a value at the latest.
 * @param below How many lines a value may go on for. @returns In order; lines of two values that touch come together.
 */
export function linesAround(text: string, sign: RegExp, below = 0): Lines[] {
  const all: { from: number; to: number }[] = []
  for (const { index } of text.matchAll(sign)) {
    const last = all.at(-1)
    if (last && index < last.to && below === 0) continue
    const from = text.lastIndexOf('\n', index) + 1
    const to = endOf(text, index, below)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else all.push({ from, to })
  }
  return all.map(({ from, to }) => ({ from, text: text.slice(from, to) }))
}

/** Where the line of a place ends, or one so many lines below. */
function endOf(text: string, place: number, below: number): number {
  let end = place - 1
  for (let line = 0; line <= below; line++) {
    end = text.indexOf('\n', end + 1)
    if (end < 0) return text.length
  }
  return end
}
