/** Values that many pages ask for and that stay the same through a build. */
import { isDev } from '../places.ts'

/**
 * @param work Works the value out; where it throws, the next call tries again.
 * @returns A function that gives the same value each time in a build. While the site is worked on (`npm run dev`) each
 * call works it out anew.
 */
export function oncePerBuild<T>(work: () => T): () => T {
  let known: { value: T } | undefined
  return () => (isDev() ? work() : (known ??= { value: work() }).value)
}
