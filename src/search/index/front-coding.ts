/** Front coding of sorted words: each is written as how many letters it shares with the one before, and the rest. */

/** How many letters both begin with. @param most No more are counted. */
export function sharedStart(a: string, b: string, most = Infinity): number {
  const end = Math.min(a.length, b.length, most)
  let shared = 0
  while (shared < end && a[shared] === b[shared]) shared++
  return shared
}
