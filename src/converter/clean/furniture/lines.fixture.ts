/** Lines of invented sources, for tests of what tells furniture from the record. */
import { textLines } from '../../read/text.ts'
import type { Line } from '../../types/line.ts'
import { toLines } from '../lines.ts'
import { removeFurniture } from './index.ts'
import type { Kinds } from './types.ts'

/** @returns The lines that are not blank; "\f" before one opens a page. */
export const linesOf = (...raw: string[]): Line[] => toLines(textLines(raw))

/** Running text, a line each; no two alike. */
export const textOf = (lines: number, from = 0): string[] =>
  Array.from(
    { length: lines },
    (_, line) => `Kontoret redovisar ärendets gång i stycke ${from + line} av sin skrivelse.`,
  )

/** What was found: the text of each line and its kind, in the order of the lines. */
export const told = (lines: readonly Line[], found: Kinds): string[] =>
  [...found].sort(([a], [b]) => a - b).map(([index, kind]) => `${lines[index]?.text ?? '?'} = ${kind}`)

/** The texts of what all detectors together take for furniture. */
export const gone = (...raw: string[]): string[] => removeFurniture(linesOf(...raw)).removed.map(({ text }) => text)

/** Lines made for each number from 1 on. */
export const times = <T>(count: number, made: (number: number) => T[]): T[] =>
  Array.from({ length: count }, (_, at) => made(at + 1)).flat()

/** The texts of lines that were found. */
export const textsAt = (found: Kinds, lines: readonly Pick<Line, 'text'>[]): string[] =>
  [...found.keys()].map((index) => lines[index]?.text ?? '?')
