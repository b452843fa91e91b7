/** What the lines of a heading say: its title, and the diary numbers in it, beside it and below it. */
import type { Heading } from '../types/block.ts'
import type { Line } from '../types/line.ts'
import { dnrLine, isDnrLine, splitColumn, splitDnr } from '../../swedish/dnr.ts'
import { joinLines } from '../clean/lines.ts'
import { endOf, textsOf } from '../clean/pieces.ts'

/** The words of a title's line, and the diary numbers beside them. */
export function wordsOf(line: Line): { title: string; dnr: string[] } {
  const { title, dnr } = splitColumn(textsOf(line))
  return { title: title.join(' '), dnr }
}

/**
 * Title and diary numbers of a heading's lines; `rest` is what stands after the label on the first. Where the matter's
 * number has a place of its own, one in brackets inside the title is of another matter and a part of its words.
 */
export function titleOf(
  { rest }: Pick<Heading, 'rest'>,
  [line, ...below]: readonly Line[],
): { title: string; dnr: string[] } {
  const pieces = line ? endOf(line, rest) : [rest]
  const own = splitDnr(pieces)
  const { title: words, dnr: besideIt } = own.title === '' ? { title: [], dnr: own.dnr } : splitColumn(pieces)
  const rows = below.filter((one) => !isDnrLine(textsOf(one))).map(wordsOf)
  const beside = [...besideIt, ...rows.flatMap((row) => row.dnr)]
  const under = below.flatMap((one) => dnrLine(textsOf(one)))
  const whole = joinLines([...words, ...rows.map((row) => row.title)].filter(Boolean))
  const { title, dnr } = splitDnr(rows.length === 0 ? words : whole, [...beside, ...under])
  return { title, dnr: [...new Set([...beside, ...dnr, ...under])] }
}
