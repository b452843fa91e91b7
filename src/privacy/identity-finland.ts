/**
 * Personal identity codes of Finland, "131052-308T": a day, the sign of a century, three digits and a check sign. They
 * stand in minutes of Finland's Swedish towns, and in Swedish ones beside people who have moved.
 */
import { labelOf } from './labels.ts'
import { hitsOf, type Hit } from './numbers.ts'

/** Signs of centuries as they are since 2023; the hyphen may have spaces or a line's end beside it. */
const CODE = /(?<![\p{L}\d-])\d{6}(?:[A-FU-Y+]|[ ]?-[ ]?(?:\n[ >|]{0,4})?)\d{3}[\dA-FHJ-NPR-Y](?![\p{L}\d]|-\d)/giu
const CHECK_SIGNS = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/**
 * @returns Those whose day exists and whose check sign is right, and that no word says to be a matter or a bill; beside
 * a word for such a code a wrong check sign goes too.
 */
export const finnishCodes = (text: string): Hit[] => hitsOf(text, CODE).filter((hit) => isCode(text, hit))

function isCode(text: string, { from, to }: Hit): boolean {
  const written = text.slice(from, to)
  const code = written.replace(/[^\p{L}\d]/gu, '')
  if (!isDay(code)) return false
  const label = labelOf(text, from, to)
  if (label === 'person' || label === 'born') return true
  // Digits alone may be the number of a matter or a bill; with a letter they are written as nothing else is.
  return hasRightCheck(code) && (label === null || /\p{L}/u.test(written))
}

function isDay(code: string): boolean {
  const [day = 0, month = 0, year = 0] = [0, 2, 4].map((at) => Number(code.slice(at, at + 2)))
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000 + year, month, 0)).getUTCDate()
}

const hasRightCheck = (code: string): boolean =>
  CHECK_SIGNS[Number(code.slice(0, 6) + code.slice(-4, -1)) % 31] === code.slice(-1).toUpperCase()
