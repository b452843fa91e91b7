/**
 * The words of a language, row by row. Swedish is the table that the others are held against: a row that one lacks is a
 * fault of types.
 */
import type { sv } from './sv/index.ts'

export type Words = typeof sv
