/**
 * Whether a text is one of so many, by a sum of its letters: where something may be cut then hangs on what stands there
 * and not on what stands before, so that after something new the next cuts but a few are where they were.
 */
export function isOneIn(count: number, text: string): boolean {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = (31 * sum + text.charCodeAt(at)) % 65_521
  return sum % count === 0
}
