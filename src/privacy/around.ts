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
 * @param below How many lines a value may go on for. @returns In order; those that overlap come together.
 */
export function linesAround(text: string, sign: RegExp, below = 0): Lines[] {
  const all: { from: number; to: number; lineEnd: number }[] = []
  for (const { index } of text.matchAll(sign)) {
    const last = all.at(-1)
    // A line may have many signs, and its ends are looked for once.
    if (last && index < last.lineEnd) continue
    const from = text.lastIndexOf('\n', index) + 1
    const lineEnd = endOf(text, index)
    let to = lineEnd
    for (let line = 0; line < below && to < text.length; line++) to = endOf(text, to + 1)
    if (last && from <= last.to) Object.assign(last, { to, lineEnd })
    else all.push({ from, to, lineEnd })
  }
  return all.map(({ from, to }) => ({ from, text: text.slice(from, to) }))
}

/** Where the line of a place ends. */
function endOf(text: string, place: number): number {
  const end = text.indexOf('\n', place)
  return end < 0 ? text.length : end
}
