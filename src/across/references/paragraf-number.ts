/** The number of a § as a text refers to it. */
import { MONTHS } from '../../model/months.ts'

/** "12", "216.1", "7 a"; no first figures of another number, and no "12 kap." or "3 maj" */
export const NUMBER = String.raw`\d{1,4}(?:\.\d{1,2})?(?: ?[a-h](?![\p{L}\d]))?(?![\p{L}\d]|[.:]\d|/\d| ?(?:kap|§|st\.|procent|%|:e)| ?(?:${MONTHS.join('|')})(?!\p{L}))`
export const SIGN = String.raw`(?:§ ?§?|paragraf(?:en|erna)?) ?`

/** "7 A" is "7a" */
export const bare = (number: string): string => number.replace(' ', '').toLowerCase()
