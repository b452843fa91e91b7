/** Words in the order of their letters' numbers, as `sort()` leaves them. */

/** Place of the first word that does not come before `start`. */
export function firstFrom(sorted: readonly string[], start: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as string) < start) low = middle + 1
    else high = middle
  }
  return low
}
