/** Whether a line can be the end of a sentence, or goes on from the line before. Text in, yes or no out. */

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

/** True when the text closes a sentence or introduces what follows. */
export const endsSentence = (text: string): boolean => /[.!?:][”")\]]?$/.test(text)

/** True when the text goes on from the line before: a lower-case letter or a closing sign comes first. */
export const startsLower = (text: string): boolean => /^[\p{Ll}),;%]/u.test(text)
