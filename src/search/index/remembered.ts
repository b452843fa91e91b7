/** A function of a text that works each out once: an archive's words are few, and asked for millions of times. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const done = new Map<string, T>()
  return (text) => {
    const known = done.get(text)
    if (known !== undefined) return known
    const made = work(text)
    done.set(text, made)
    return made
  }
}
