/**
 * A share of work that several machines divide among themselves: "3/16" is the third of sixteen. What is whose hangs on
 * a name alone, so that they agree without asking one another, and a share stays what it was where something is added
 * elsewhere.
 */
import { Misuse } from './command.ts'
import { sha256 } from './kept/sha256.ts'

export interface Share {
  /** Which of them, from 1. */
  at: number
  of: number
}

/** More would share out nothing but the reading of the content, which each does whole. */
const MOST = 256

/** @param text As "3/16". @throws {Misuse} */
export function shareAsked(text: string): Share {
  const [, at = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number)
  if (at < 1 || at > of || of > MOST) throw new Misuse(`--part är DEL/DELAR, som 3/16, med högst ${MOST} delar`)
  return { at, of }
}

/** Bytes of a hash that are read as a number; far more than there can be shares. */
const HEX = 12

/** Whether what is named so belongs to the share. */
export const isOf = ({ at, of }: Share, name: string): boolean =>
  Number.parseInt(sha256(name).slice(0, HEX), 16) % of === at - 1
