/** Rows of a list of contents, in which dots or a line lead to the page: "§ 13 Rutiner ........ 3". A text in, whether it is one out. */
const LEADERS = /(?:\.{4}|(?:\. ){4}|…{2}|_{4}) ?\d{1,4}$/

export const isContentsRow = (text: string): boolean => LEADERS.test(text)
