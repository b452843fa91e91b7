/**
 * A number with its noun, as a row of words has it: one and many in, a function from the number to both out.
 * @example counted('paragraf', 'paragrafer')(1) // => '1 paragraf'
 */
export const counted =
  (one: string, many: string) =>
  (number: number): string =>
    `${number}\u00a0${number === 1 ? one : many}`
