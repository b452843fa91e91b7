/** Large numbers as they are read: three figures at a time. */

/** @example inThousands(12345) // => '12 345', with a space that does not break */
export function inThousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,4}$)/g, '\u00a0')
}
