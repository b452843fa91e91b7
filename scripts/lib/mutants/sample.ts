/**
 * A sample of the lines of a room, for a score in minutes instead of hours: what is changed there alone is tried, and
 * the rest of the code runs as it is. Which lines follows from the code: every k-th, no clock and no chance.
 */

/** A file of the room, by its path from the repository, and what stands in it. */
export interface Code {
  path: string
  text: string
}

/** A line that says nothing that could be changed: blank, a comment, an import, a bracket. */
const EMPTY = /^\s*(?:$|\/\/|\/?\*|import |\} from |[\])}>]+[,;]?$)/

/**
 * Lines of code the same distance apart, as Stryker names what to change: a file and a range of lines. A change that
 * takes more than its line is not tried; those are the ones that most tests see.
 * @param count How many; all, where there are fewer.
 * @example sampled([{ path: 'a.ts', text: 'const a = 1\n\nconst b = 2' }], 1) // => ['a.ts:1-1']
 */
export function sampled(files: readonly Code[], count: number): string[] {
  const lines = files
    .toSorted((a, b) => Number(a.path > b.path) - Number(a.path < b.path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, at) => (EMPTY.test(line) ? [] : [`${path}:${at + 1}-${at + 1}`])),
    )
  const step = Math.max(1, lines.length / count)
  return lines.filter((_, n) => Math.floor(n / step) !== Math.floor((n - 1) / step))
}
