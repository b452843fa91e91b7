/**
 * A line on a terminal that tells what is done, how far it has come and how long it may take still; silent anywhere
 * else.
 */

/** How often it is written, in milliseconds. */
const EVERY = 200
/** What is left is guessed only after so long. */
const GUESS_AFTER = 2000

export interface Progress {
  (done: number, of: number): void
}

/** @param out Where it is written; @param now Milliseconds that only grow. */
export function progressOn(
  out: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>,
  what: string,
  now = (): number => performance.now(),
): Progress {
  if (!out.isTTY) return () => undefined
  const start = now()
  let last = -EVERY
  return (done, of) => {
    const at = now() - start
    if (done < of && at - last < EVERY) return
    last = at
    out.write(done < of ? `\r\x1b[K${progressLine(what, { done, of, ms: at })}` : '\r\x1b[K')
  }
}

/** @example progressLine('sidor', { done: 500, of: 2000, ms: 5000 }) // => '  500 av 2 000 sidor, omkring 15 s kvar' */
export function progressLine(what: string, { done, of, ms }: { done: number; of: number; ms: number }): string {
  const line = `  ${inGroups(done)} av ${inGroups(of)} ${what}`
  return ms < GUESS_AFTER || done === 0 ? line : `${line}, omkring ${spanOf((ms / done) * (of - done))} kvar`
}

const spanOf = (ms: number): string =>
  ms < 90_000 ? `${Math.max(1, Math.round(ms / 1000))} s` : `${Math.round(ms / 60_000)} min`

/** @example inGroups(26155) // => '26 155' */
function inGroups(number: number): string {
  const rest = String(number % 1000)
  return number < 1000 ? rest : `${inGroups(Math.floor(number / 1000))} ${rest.padStart(3, '0')}`
}
