const LEADERS = /(?:\.{4}|(?:\. ){4}|…{2}|_{4}) ?(?:§ ?)?\d{1,4}$|… ?\d{1,3}$/
/** A § or a point, and the title that begins after it */
const PARAGRAF = /(?<![\p{L}\d]\.?)§ ?(\d{1,4})[.:]? (?=\p{Lu})/gu
const POINT = /(?<![\p{L}\d.])(\d{1,3})\. (?=\p{Lu})/gu
/** Between a title and the next entry: dots, a line, the number of a page */
const TO_NEXT = /(?:…|\.{3}|_{3}|\s\d{1,3}|[|•;])\s?$/u
/** So many titles in a row are a list; two are where something leads to the next, for a title may name another §. */
const SURE = 3
const LEAST = 2

/**
 * Rows of a list of contents: dots or a line lead to the page, "§ 13 Rutiner ........ 3", or the whole list stands on
 * one line, "§ 1 Mötets öppnande … § 2 Dagordning …". A text in, whether it is one out.
 */
export const isContentsRow = (text: string): boolean => isLed(text) || (OPENS_LIST.test(text) && isListOfItems(text))

/** Dots or a line lead to a page, or to a §: "pirar ........ 2" */
export const isLed = (text: string): boolean => ENDS_IN_PAGE.test(text.slice(-1)) && LEADERS.test(text)

/** Most lines are neither, as their first and last signs tell. */
const ENDS_IN_PAGE = /\d/
const OPENS_LIST = /^[§\d]/

/** Each number the next, a title after each, and nothing before the first; points are in lists of other things too. */
function isListOfItems(text: string): boolean {
  const [paragrafer, points] = [entriesIn(text, PARAGRAF), entriesIn(text, POINT)]
  return (
    (paragrafer.length >= SURE && follow(paragrafer)) ||
    [paragrafer, points].some((entries) => entries.length >= LEAST && follow(entries) && areLed(text, entries))
  )
}

interface Entry {
  number: number
  index: number
}

const entriesIn = (text: string, form: RegExp): Entry[] =>
  Array.from(text.matchAll(form), ({ 1: number, index }) => ({ number: Number(number), index }))

const follow = ([first, ...more]: readonly Entry[]): boolean =>
  first?.index === 0 && more.every(({ number }, at) => number === first.number + at + 1)

/** Something leads from each title to the next. */
const areLed = (text: string, [, ...more]: readonly Entry[]): boolean =>
  more.every(({ index }) => TO_NEXT.test(text.slice(0, index)))
