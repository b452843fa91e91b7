/** Texts in an order that is the same on every machine, whatever its language: by the numbers of their letters. */

/** For sorting. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
