/** The head of an appendix: a line in, whether it says which one it is and nothing else out. */
const HEAD = /^bilaga (?:\d{1,3}|[a-z])(?:,? ?(?:till )?§ ?\d{1,4})?:?$/i

/** @example isAppendixHead('Bilaga 3 till § 12') // => true */
export const isAppendixHead = (text: string): boolean => HEAD.test(text)
