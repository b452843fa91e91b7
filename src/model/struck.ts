/**
 * Words that a line goes through, as a text without looks writes them and Markdown does: "~~500~~ 700 kronor". So they
 * stand in the content file, in the data and in the search; a page shows them struck (`view/struck.ts`).
 */

/** Stands before struck words and behind them. */
export const STRUCK_MARK = '~~'

/** Struck words with their marks; the first group has the words. A row of tildes is a rule and strikes nothing. */
export const STRUCK = /(?<!~)~~(?![\s~])([^~\n]*[^~\s])~~(?!~)/g

/** The words that no line goes through. */
export const withoutStruck = (text: string): string => text.replace(STRUCK, '')

/** Struck words, without white space around them, with their marks. */
export const asStruck = (words: string): string => STRUCK_MARK + words + STRUCK_MARK
