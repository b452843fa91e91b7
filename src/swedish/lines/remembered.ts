/**
 * A function of a text that works out each text once: an archive's words are few, and asked for millions of times; a
 * line of a protokoll is asked the same by each stage.
 * @param most So many are remembered; with one more it begins anew, so that memory does not grow with the archive.
 */
export function remembered<T>(work: (text: string) => T, most = Infinity): (text: string) => T {
  const done = new Map<string, T>()
  return (text) => {
    const known = done.get(text)
    if (known !== undefined || done.has(text)) return known as T
    if (done.size >= most) done.clear()
    const made = work(text)
    done.set(text, made)
    return made
  }
}

/** More lines than nearly all protokoll have. */
export const LINES = 4096
