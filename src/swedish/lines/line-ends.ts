/** Whether a line can be the end of a sentence, or goes on from the line before. Text in, yes or no out. */
import { MONTHS } from '../../model/months.ts'

/** A line that ends in one of these goes on: they never end a Swedish sentence or title. */
const OPEN_WORDS = new Set(
  'och samt eller men att som i på av för till med om den det de en ett från vid under mellan genom inom utan över efter mot enligt per är har kan ska inte hos dess sin sitt sina vår deras hela alla'.split(
    ' ',
  ),
)

/** True when the text cannot end here: it stops at a comma, a hyphen, an open bracket or a word that needs another. */
export function isUnfinished(text: string): boolean {
  // "RPG: -": a dash of its own behind a label says that there is nothing.
  if (/[,–\u00ad-]$/.test(text) && !/: [–-]$/.test(text)) return true
  if (text.lastIndexOf('(') > text.lastIndexOf(')')) return true
  const last = text.slice(text.lastIndexOf(' ') + 1)
  return OPEN_WORDS.has(last)
}

/** "för år", "den 3 maj", "verksamhetsåret": the year stands on the next line */
const BEFORE_YEAR = new RegExp(String.raw`(?<!\p{L})(?:år|åren|\p{L}*året|${MONTHS.join('|')})$`, 'u')
const YEAR = /^(?:19|20)\d\d(?:[.,;)]|$| \p{Ll})/u

/** True when the text ends where a year must follow, and the line begins with one. */
export const goesOnInYear = (text: string, line: string): boolean => BEFORE_YEAR.test(text) && YEAR.test(line)

/** True when the text closes a sentence or introduces what follows, struck or not. */
export const endsSentence = (text: string): boolean => /[.!?:][”")\]]?(?:~~)?$/.test(text)

/** True when the text goes on from the line before: a lower-case letter or a closing sign comes first. */
export const startsLower = (text: string): boolean => /^[\p{Ll}),;%]/u.test(text)
