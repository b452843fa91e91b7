/** A form that the number of a § or a point takes: how its lines are read, weighed and counted. */
import type { Heading } from '../types/block.ts'
import type { Line } from '../types/line.ts'
import type { Weigh } from './weights.ts'

/** What a form reads in a line. */
export interface Numbered {
  label: string
  number: string
  /** The last of several. */
  to?: string | undefined
  title: string
  /** What the cells of its row say besides, a paragraph each. */
  below?: readonly string[]
}

export interface Form {
  /** Unique; messages and tests call the form by it. */
  name: string
  style: Heading['style']
  /** What each line says in this form, or undefined; all lines at once, for some is told by the others. */
  read: (lines: readonly Line[], beside: readonly string[]) => readonly (Numbered | undefined)[]
  weigh: Weigh
  value: (printed: string) => number
  /** The series must run step by step: the form alone says too little. */
  strict?: true
  /** Every line bears the same number: the order counts. */
  counted?: true
  /** The sign was misread: taken only where it mends the series of another form. */
  mends?: true
}

/** The number that is printed; "l" is how scanning reads 1. */
export const digits = (printed: string): number => (printed === 'l' ? 1 : Number(printed))

/**
 * A form by a pattern, or by the first of several that a line has. Groups: `label` as printed, `number`, and where they
 * differ `to` (the last of several) and `title`.
 */
export const byPattern =
  (...patterns: readonly RegExp[]): Form['read'] =>
  (lines) =>
    lines.map(({ text }) => {
      const first = patterns.reduce<RegExpExecArray | null>((found, pattern) => found ?? pattern.exec(text), null)
      const groups = first?.groups
      return groups && { label: '', number: '', ...groups, title: (groups['title'] ?? '').replace(BAR, '') }
    })

/** The line between two columns of a table, as scanning reads it */
const BAR = /(?<!\s)\s*[|¦]$/

type Shape = Partial<Pick<Form, 'strict' | 'counted' | 'mends'>> & { value?: Form['value'] }

/** @param read A pattern is one for {@link byPattern}. @param shape What differs from most forms. */
export const form = (
  name: string,
  style: Form['style'],
  read: RegExp | Form['read'],
  weigh: Weigh,
  shape: Shape = {},
): Form => ({
  name,
  style,
  read: read instanceof RegExp ? byPattern(read) : read,
  weigh,
  value: digits,
  ...shape,
})
