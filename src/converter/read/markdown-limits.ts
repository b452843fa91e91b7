/**
 * What a Markdown file may hold before it is parsed: the parser works its way through lists in lists and through marks
 * that do not end in the square of their number, so that a small file can take minutes.
 */
import { DEEPEST_MARKDOWN, MOST_MARKDOWN, MOST_MARKS, MOST_MARKS_WORK, refuseDeep, refuseLarge } from './limits.ts'
import { ReadError } from './error.ts'

/** Opens a quotation or a list item. */
const OPENER = /[ \t]{0,3}(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))[ \t]?/y
/** "- - -": a line drawn */
const DRAWN = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/
/** Signs that may begin or end a mark. */
const MARKS = /\*+|_+|`+|!?\[|\]|<|&/g
/** "[bilaga]: https://…" is held against all the others. */
const TARGET = /^ {0,3}\[[^\]]*\]:/
const TARGET_MARKS = 5

/** @throws {ReadError} `too-large` or `too-deep`. */
export function refuseHugeMarkdown(bytes: number, lines: readonly string[]): void {
  refuseLarge(bytes, MOST_MARKDOWN)
  const levels: number[] = []
  let marks = 0
  let work = 0
  lines.forEach((line, index) => {
    const opened = DRAWN.test(line) ? 0 : openersOf(line.trimStart())
    const indent = line.length - line.trimStart().length
    if (opened > 0) {
      while ((levels.at(-1) ?? -1) >= indent) levels.pop()
      levels.push(indent)
      refuseDeep(levels.length + opened - 1, DEEPEST_MARKDOWN, { english: 'text', swedish: 'en text' })
    }
    if (line.trim() === '' || opened > 0) {
      work += marks * marks
      marks = 0
    }
    marks += (TARGET.test(line) ? TARGET_MARKS : 0) + (line.match(MARKS)?.length ?? 0)
    if (marks > MOST_MARKS || work > MOST_MARKS_WORK) {
      throw new ReadError(
        'too-large',
        index + 1,
        `Unexpected paragraph of more than ${MOST_MARKS} signs that may be marks`,
        'expected the text of a protokoll; save it as plain text and add that',
        { found: `ett stycke med över ${MOST_MARKS} tecken som kan vara märken`, expected: 'texten i ett protokoll' },
      )
    }
  })
}

function openersOf(line: string): number {
  let count = 0
  OPENER.lastIndex = 0
  while (count <= DEEPEST_MARKDOWN && OPENER.test(line)) count++
  return count
}
