/** A line as the language reads it: its words, and what closes it and is no word of it. */

/** A line as one text, or as the texts that stand apart on it: what is set side by side is no run of words. */
export type Words = string | readonly string[]

/** @returns What stands apart; a text alone is one piece. */
export const piecesOf = (words: Words): readonly string[] => (typeof words === 'string' ? [words] : words)

/** @returns The pieces as one text, a space between them. */
export const textOf = (words: Words): string => piecesOf(words).join(' ')

/** "Vid protokollet," above a name is "Vid protokollet". */
export const withoutComma = (line: string): string => line.replace(/,$/, '')

/** "Närvarande :" is "Närvarande". */
export const withoutColon = (line: string): string => (line.endsWith(':') ? line.slice(0, -1).trimEnd() : line)
