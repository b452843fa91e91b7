/** Figures with one decimal, as they are written in Swedish. */

/** @example tenths(5.64) // => '5,6' */
export const tenths = (value: number): string => value.toFixed(1).replace('.', ',')

/** @param start A time of `performance.now()`. @returns The time since then: "5,6 s". */
export const secondsSince = (start: number): string => `${tenths((performance.now() - start) / 1000)} s`
